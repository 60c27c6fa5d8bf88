//! Addresses at which the calendars of people read their terms. Whoever has the address reads them without entering: so it is
//! made by whoever proved who they are, says no more than a calendar needs, and is ended at once.

use jiff::Timestamp;
use journal::Hash;

use super::Access;
use super::credential::Refused;
use super::event::{CalendarEnded, CalendarMade};
use crate::event::Event;

impl Access {
    /// Makes an address for the person of a session; the one that they had ends.
    ///
    /// # Errors
    ///
    /// They must first prove again who they are.
    pub fn make_calendar(
        &self,
        session: &Hash,
        calendar: &Hash,
        now: Timestamp,
    ) -> Result<Vec<Event>, Refused> {
        let person = self.may_add(session, now)?.to_owned();
        Ok(vec![Event::CalendarMade(CalendarMade { person, calendar: calendar.to_string() })])
    }

    /// Ends the address of a person; nothing when they have none.
    pub fn end_calendar(&self, person: &str) -> Vec<Event> {
        let person = person.to_owned();
        let has_one = self.calendars.contains_key(&person);
        has_one.then_some(Event::CalendarEnded(CalendarEnded { person })).into_iter().collect()
    }

    /// Whose terms an address shows, as long as they may enter.
    pub fn calendar(&self, calendar: &Hash) -> Option<&str> {
        let calendar = calendar.to_string();
        let found = self.calendars.iter().find(|(_, (known, _))| *known == calendar);
        found.map(|(person, _)| person.as_str()).filter(|person| self.may_enter(person))
    }

    /// Since when a person has an address, if they do.
    pub fn calendar_since(&self, person: &str) -> Option<Timestamp> {
        self.calendars.get(person).map(|(_, since)| *since)
    }
}

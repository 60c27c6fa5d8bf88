//! Days to remember, for the calendars that people have elsewhere (iCalendar, RFC 5545).

use chrono::{Duration, NaiveDate};
use icalendar::{Alarm, Calendar, Component as _, Event, EventLike as _, Trigger};
use jiff::Timestamp;
use jiff::civil::Date;

/// So many days before, a calendar rings.
const DAYS_BEFORE: i64 = 7;

/// A day to remember.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reminder {
    /// The same for the same thing, so that a calendar that is fetched again shows it once.
    pub id: String,
    /// On which day, without an hour.
    pub on: Date,
    /// What it is, in a line.
    pub what: String,
}

/// A calendar with a day for each reminder, and a bell a week before. The same reminders give the same text, but for the
/// moment at which it was made.
pub fn write_reminders(name: &str, reminders: &[Reminder], made_at: Timestamp) -> String {
    let mut calendar = Calendar::new();
    calendar.name(name);
    for reminder in reminders {
        calendar.push(event(reminder, made_at));
    }
    calendar.done().to_string()
}

fn event(reminder: &Reminder, made_at: Timestamp) -> Event {
    let what = clean(&reminder.what);
    let stamp = made_at.strftime("%Y%m%dT%H%M%SZ").to_string();
    let week = Trigger::before_start(Duration::days(DAYS_BEFORE));
    let mut event = Event::new();
    event.uid(&reminder.id).summary(&what);
    event.add_property("DTSTAMP", &stamp);
    let [month, day] = [reminder.on.month(), reminder.on.day()].map(i8::unsigned_abs).map(u32::from);
    if let Some(day) = NaiveDate::from_ymd_opt(reminder.on.year().into(), month, day) {
        event.starts(day);
    }
    // The library would give it chance and the hour of now.
    let mut alarm = Alarm::display(&what, week);
    alarm.uid(&format!("bell-{}", reminder.id)).add_property("DTSTAMP", stamp);
    event.alarm(alarm);
    event.done()
}

/// What it is, on one line.
fn clean(what: &str) -> String {
    what.split(|c: char| c.is_control()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_day_to_remember_is_a_day_without_an_hour_and_its_text_ends_no_line() {
        let what = "Kijk naar: Polder IT; Beheer\r\nEND:VCALENDAR";
        let reminder =
            Reminder { id: "policy-1@paraat".to_owned(), on: date(2026, 12, 31), what: what.to_owned() };
        let at = "2026-11-22T10:00:00Z".parse().unwrap();
        let text = write_reminders("Paraat", std::slice::from_ref(&reminder), at);
        assert_eq!(text, write_reminders("Paraat", &[reminder], at));
        assert_eq!(text.matches("DTSTAMP:20261122T100000Z\r\n").count(), 2, "{text}");
        assert!(text.contains("DTSTART;VALUE=DATE:20261231\r\n"), "{text}");
        assert!(text.contains("DTSTAMP:20261122T100000Z\r\n"), "{text}");
        assert!(text.contains("SUMMARY:Kijk naar: Polder IT\\; Beheer  END:VCALENDAR\r\n"), "{text}");
        assert!(text.contains("TRIGGER") && text.contains(":-P"), "{text}");
        assert_eq!(text.matches("\r\nEND:VCALENDAR").count(), 1, "{text}");
    }
}

//! Days to remember, for the calendars that people have elsewhere (iCalendar, RFC 5545).

use chrono::{DateTime, Duration, NaiveDate, Utc};
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

/// So many hours before a term, a calendar rings.
const HOURS_BEFORE: [i64; 3] = [24, 4, 1];

/// After so many minutes a calendar should look again: a term may have moved.
const REFRESH_MINUTES: i64 = 15;

/// A moment before which something must be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// The same for the same thing, so that a calendar that is fetched again shows it once.
    pub id: String,
    /// When.
    pub at: Timestamp,
    /// What it is, in a line.
    pub what: String,
}

/// A calendar with a moment for each term, which rings a day, four hours and an hour before, and asks to be fetched again
/// soon. The same terms give the same text, but for the moment at which it was made.
pub fn write_terms(name: &str, terms: &[Term], made_at: Timestamp) -> String {
    let mut calendar = Calendar::new();
    calendar.name(name).ttl(&Duration::minutes(REFRESH_MINUTES));
    for term in terms {
        calendar.push(moment(term, made_at));
    }
    calendar.done().to_string()
}

fn moment(term: &Term, made_at: Timestamp) -> Event {
    let what = clean(&term.what);
    let stamp = made_at.strftime("%Y%m%dT%H%M%SZ").to_string();
    let mut event = Event::new();
    event.uid(&term.id).summary(&what);
    event.add_property("DTSTAMP", &stamp).add_property("TRANSP", "TRANSPARENT");
    if let Some(at) = DateTime::<Utc>::from_timestamp(term.at.as_second(), 0) {
        event.starts(at);
    }
    for hours in HOURS_BEFORE {
        let mut alarm = Alarm::display(&what, Trigger::before_start(Duration::hours(hours)));
        alarm.uid(&format!("bell-{hours}-{}", term.id)).add_property("DTSTAMP", &stamp);
        event.alarm(alarm);
    }
    event.done()
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
    fn a_term_is_a_moment_with_three_bells_and_its_text_ends_no_line() {
        let at = "2026-12-01T09:30:00Z".parse().unwrap();
        let what = "LINDE: AP\r\nEND:VCALENDAR".to_owned();
        let term = Term { id: "1-avg-33-1@paraat".to_owned(), at, what };
        let made = "2026-11-22T10:00:00Z".parse().unwrap();
        let text = write_terms("Paraat", std::slice::from_ref(&term), made);
        assert_eq!(text, write_terms("Paraat", &[term], made));
        assert!(text.contains("DTSTART:20261201T093000Z\r\n"), "{text}");
        assert!(text.contains("UID:1-avg-33-1@paraat\r\n"), "{text}");
        assert!(text.contains("REFRESH-INTERVAL;VALUE=DURATION:PT"), "{text}");
        assert_eq!(text.matches("BEGIN:VALARM\r\n").count(), 3, "{text}");
        assert_eq!(text.matches("\r\nEND:VCALENDAR").count(), 1, "{text}");
        assert!(text.lines().all(|line| line.len() <= 75), "{text}");
    }

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

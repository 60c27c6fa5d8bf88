//! What guests open is written down, and no guest fills the log with it.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

use jiff::{SignedDuration, Timestamp};
use readiness::access::{LONGEST_PAGE, LOOKS_A_DAY, LOOKS_AGAIN, Looking};
use readiness::event::{Event, GuestAdmitted, GuestKind, GuestLooked, GuestStopped, Part};
use readiness::prepared::Prepared;

fn now() -> Timestamp {
    "2026-11-28T02:00:00Z".parse().unwrap()
}

fn page(page: &str, number: u64) -> GuestLooked {
    GuestLooked { person: "mr-b-smit".to_owned(), page: page.to_owned(), number }
}

/// A house in which a guest looks.
#[derive(Default)]
struct House {
    prepared: Prepared,
    number: u64,
}

impl House {
    /// What is written down of a look, which it then is.
    fn looks(&mut self, looked: &GuestLooked, at: Timestamp) -> Vec<Event> {
        let events = self.prepared.looking(looked, at).events();
        for event in &events {
            self.happen(event.clone(), at);
        }
        events
    }

    fn happen(&mut self, event: Event, at: Timestamp) {
        self.number += 1;
        self.prepared.happen(self.number, "mr-b-smit", at, event);
    }

    /// As many pages as there are in a day.
    fn full() -> House {
        let mut house = House::default();
        for number in 0..LOOKS_A_DAY {
            assert_eq!(house.looks(&page(&format!("/incidents/1/log/{number}"), 1), now()).len(), 1);
        }
        house
    }
}

#[test]
fn a_page_is_written_down_again_when_it_changed_and_some_time_has_passed() {
    let mut house = House::default();
    let (soon, later) = (now() + SignedDuration::from_mins(9), now() + LOOKS_AGAIN);
    for (looked, at, expected) in [
        (page("/incidents/1/facts", 4), now(), true),
        (page("/incidents/1/facts", 4), now(), false),
        (page("/incidents/1/duties", 4), now(), true),
        (page("/incidents/1/facts", 5), soon, false),
        // Nothing changed, however long they look at it.
        (page("/incidents/1/duties", 4), later, false),
        (page("/incidents/1/facts", 5), later, true),
        (page("/incidents/1/facts", 6), later, false),
        // The next day they look again.
        (page("/incidents/1/duties", 4), now() + SignedDuration::from_hours(24), true),
    ] {
        assert_eq!(house.looks(&looked, at).len(), usize::from(expected), "{looked:?} {at}");
    }
}

#[test]
fn after_more_pages_than_anybody_reads_nothing_more_is_shown_and_that_is_written_down_once() {
    let mut house = House::full();
    let until = now() + SignedDuration::from_hours(24);
    let more = page("/incidents/1/facts", 1);
    let pages = u32::try_from(LOOKS_A_DAY).unwrap();
    let stopped = GuestStopped { person: "mr-b-smit".to_owned(), pages, until };
    assert_eq!(house.looks(&more, now()), [Event::GuestStopped(stopped)]);
    assert_eq!(house.prepared.looking(&more, now()), Looking::Stopped { until, first: None });
    // What they saw stays open to them: nothing is written down of it.
    assert_eq!(house.prepared.looking(&page("/incidents/1/log/7", 1), now()), Looking::Known);
    // Another guest is not stopped with them.
    let other = GuestLooked { person: "eva-kok".to_owned(), ..more.clone() };
    assert_eq!(house.prepared.looking(&other, now()), Looking::New(Event::GuestLooked(other.clone())));
    assert!(matches!(house.prepared.looking(&more, until), Looking::New(_)), "the next day they go on");
}

#[test]
fn whoever_lets_a_guest_in_again_lets_them_read_on() {
    let mut house = House::full();
    let again = GuestAdmitted {
        person: "mr-b-smit".to_owned(),
        kind: GuestKind::Lawyer,
        from: String::new(),
        incident: "1".to_owned(),
        parts: vec![Part::Log],
        writes: false,
        until: now() + SignedDuration::from_hours(48),
    };
    house.happen(Event::GuestAdmitted(again), now());
    assert!(matches!(house.prepared.looking(&page("/incidents/1/facts", 1), now()), Looking::New(_)));
}

#[test]
fn no_page_has_an_address_without_end() {
    let house = House::default();
    let long = format!("/incidents/1/log/{}7", "0".repeat(LONGEST_PAGE));
    assert_eq!(house.prepared.looking(&page(&long, 1), now()), Looking::NoPage);
}

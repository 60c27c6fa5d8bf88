//! What guests open is written down before it is shown, and no guest fills the log with that: a page is written down again
//! only when it changed and some time has passed, and after more pages in a day than anybody reads nothing more is shown.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};

use super::event::{GuestLooked, GuestStopped};
use crate::event::Event;
use crate::prepared::Prepared;

/// A page that changed is written down again after so long. One that stays open asks for itself again at every change, and
/// in a crisis something changes every minute: a line says what a guest saw from then on, for so long.
pub const LOOKS_AGAIN: SignedDuration = SignedDuration::from_mins(10);

/// So many lines a day for one guest: a page every half minute, eight hours on end, is more than anybody reads.
pub const LOOKS_A_DAY: usize = 1_000;

/// A day begins with the first page of it.
const DAY: SignedDuration = SignedDuration::from_hours(24);

/// Addresses of pages have at most so many characters; what is longer is none of ours.
pub const LONGEST_PAGE: usize = 400;

/// What a guest opened in a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Looks {
    since: Timestamp,
    /// How often something was written down.
    count: usize,
    /// The pages, each with the last entry that it could show, and when it was written down.
    pages: BTreeMap<String, (u64, Timestamp)>,
    is_stopped: bool,
}

/// Whether a guest sees a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Looking {
    /// It is written down already.
    Known,
    /// This is written down first.
    New(Event),
    /// They saw more today than anybody reads.
    Stopped {
        /// From when on they can go on.
        until: Timestamp,
        /// What is written down of that, the first time.
        first: Option<Event>,
    },
    /// No page has such an address.
    NoPage,
}

impl Looking {
    /// What is written down.
    pub fn events(self) -> Vec<Event> {
        match self {
            Looking::New(event) => vec![event],
            Looking::Stopped { first, .. } => first.into_iter().collect(),
            Looking::Known | Looking::NoPage => Vec::new(),
        }
    }
}

/// Applies what is written down of what guests open.
pub(super) fn happen(looks: &mut BTreeMap<String, Looks>, event: &Event, at: Timestamp) {
    match event {
        Event::GuestLooked(looked) => {
            let fresh = Looks { since: at, count: 0, pages: BTreeMap::new(), is_stopped: false };
            let theirs = looks.entry(looked.person.clone()).or_insert_with(|| fresh.clone());
            if !theirs.is_of_now(at) {
                *theirs = fresh;
            }
            theirs.count += 1;
            theirs.pages.insert(looked.page.clone(), (looked.number, at));
        }
        Event::GuestStopped(stopped) => {
            if let Some(theirs) = looks.get_mut(&stopped.person) {
                theirs.is_stopped = true;
            }
        }
        // Whoever lets them in again lets them read on.
        Event::GuestAdmitted(guest) => drop(looks.remove(&guest.person)),
        _ => {}
    }
}

impl Looks {
    fn until(&self) -> Timestamp {
        self.since.saturating_add(DAY).unwrap_or(Timestamp::MAX)
    }

    fn is_of_now(&self, now: Timestamp) -> bool {
        now < self.until()
    }

    /// Whether a page is written down as it is now, or was a moment ago.
    fn knows(&self, looked: &GuestLooked, now: Timestamp) -> bool {
        self.pages
            .get(&looked.page)
            .is_some_and(|(number, at)| *number >= looked.number || now.duration_since(*at) < LOOKS_AGAIN)
    }
}

impl Prepared {
    /// Whether a guest sees a page, and what is written down first.
    pub fn looking(&self, looked: &GuestLooked, now: Timestamp) -> Looking {
        if looked.page.chars().count() > LONGEST_PAGE {
            return Looking::NoPage;
        }
        let theirs = self.given.looks.get(&looked.person).filter(|theirs| theirs.is_of_now(now));
        match theirs {
            Some(theirs) if theirs.knows(looked, now) => Looking::Known,
            Some(theirs) if theirs.count >= LOOKS_A_DAY => {
                let (person, until) = (looked.person.clone(), theirs.until());
                let pages = u32::try_from(theirs.count).unwrap_or(u32::MAX);
                let stopped = || Event::GuestStopped(GuestStopped { person, pages, until });
                Looking::Stopped { until, first: (!theirs.is_stopped).then(stopped) }
            }
            _ => Looking::New(Event::GuestLooked(looked.clone())),
        }
    }
}

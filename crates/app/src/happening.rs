//! A logbook in the order in which things happened, with what people pick its lines by: computed from the journal, and
//! kept only to be had sooner.

use std::collections::BTreeMap;
use std::sync::{Arc, MutexGuard, PoisonError};

use incident::event::{Event, When};
use incident::state::Recorded;
use incident::timeline::{Timeline, Tracked, lasted_until, named, tracked};
use jiff::Timestamp;
use journal::{Entry, Visibility};

use crate::{App, AppProblem, View};

/// The order of one stream, as far as it was read.
#[derive(Default)]
pub(crate) struct Ordered {
    timeline: Timeline,
    happening: Arc<Happening>,
}

/// The entries of a stream, and in which order what they say happened.
#[derive(Clone, Debug, Default)]
pub struct Happening {
    /// Each entry, by number: the first has number 1.
    entries: Vec<Dated>,
    /// The numbers of the entries, what happened first first.
    order: Vec<u64>,
    /// By which moment each entry stands there, by number.
    moments: Vec<Timestamp>,
}

/// An entry with what people pick it by.
#[derive(Clone, Debug)]
pub struct Dated {
    /// Its number.
    pub number: u64,
    /// Who recorded it.
    pub actor: String,
    /// Who may see it.
    pub visibility: Visibility,
    /// Until when what it says lasted, when it says so itself.
    pub until: Option<When>,
    /// Its kind, one of [`wording::LOG_KINDS`]; empty when it was erased or cannot be read.
    pub kind: &'static str,
    /// From what its track follows.
    pub tracked: Tracked,
    /// Whom it names as doing something.
    pub people: Vec<String>,
    /// Whether it is a receipt, or a star that was set or taken away: no part of what happened.
    pub is_aside: bool,
}

impl Happening {
    /// The numbers of the entries in the order in which what they say happened, the oldest first.
    pub fn order(&self) -> &[u64] {
        &self.order
    }

    /// The entries in the order of their numbers.
    pub fn entries(&self) -> &[Dated] {
        &self.entries
    }

    /// The entry with a number.
    pub fn entry(&self, number: u64) -> Option<&Dated> {
        self.entries.get(place(number)?)
    }

    /// The moment by which an entry stands in its place: when it happened, else when it was recorded. A day without an
    /// hour counts as its first second.
    pub fn moment(&self, number: u64) -> Option<Timestamp> {
        self.moments.get(place(number)?).copied()
    }

    fn put(&mut self, places: Vec<(u64, Timestamp)>) {
        self.moments.resize(places.len(), Timestamp::UNIX_EPOCH);
        for (number, at) in &places {
            if let Some(moment) = place(*number).and_then(|place| self.moments.get_mut(place)) {
                *moment = *at;
            }
        }
        self.order = places.into_iter().map(|(number, _)| number).collect();
    }
}

/// Numbers of a stream begin with 1 and have no gaps.
fn place(number: u64) -> Option<usize> {
    usize::try_from(number.checked_sub(1)?).ok()
}

impl Dated {
    /// Leaves nothing of it but its place.
    fn unsay(&mut self) {
        self.actor.clear();
        self.until = None;
        self.kind = "";
        self.tracked = Tracked::As(None);
        self.people.clear();
        self.is_aside = true;
    }

    fn new(entry: &Entry, event: Option<&Event>) -> Dated {
        Dated {
            number: entry.number,
            actor: entry.actor.clone(),
            visibility: entry.visibility.clone(),
            until: event.and_then(lasted_until),
            kind: event.map_or("", wording::log_kind),
            tracked: event.map_or(Tracked::As(None), tracked),
            people: event.map(named).unwrap_or_default().into_iter().map(str::to_owned).collect(),
            is_aside: event.is_some_and(|event| {
                event.is_receipt() || matches!(event, Event::EntryStarred(_) | Event::EntryUnstarred(_))
            }),
        }
    }
}

impl View<'_> {
    /// The entries of a stream in the order in which what they say happened. Of what must stay unseen only the place is
    /// there.
    ///
    /// # Errors
    ///
    /// The journal cannot be read.
    pub fn happening(&self, stream: &str) -> Result<Arc<Happening>, AppProblem> {
        let mut happening = self.app.happening(stream)?;
        if self.is_partial(stream)? {
            let masked = Arc::make_mut(&mut happening);
            for entry in masked.entries.iter_mut().filter(|entry| !entry.visibility.is_open_to(&self.eyes)) {
                entry.unsay();
            }
        }
        Ok(happening)
    }
}

impl App {
    /// The entries of a stream in the order in which what they say happened.
    ///
    /// # Errors
    ///
    /// The journal cannot be read.
    pub(crate) fn happening(&self, stream: &str) -> Result<Arc<Happening>, AppProblem> {
        let mut orders = self.orders();
        let known = orders.get(stream).map_or(0, |ordered| ordered.timeline.last());
        let entries = self.entries(stream, known)?;
        let ordered = orders.entry(stream.to_owned()).or_default();
        if !entries.is_empty() {
            let happening = Arc::make_mut(&mut ordered.happening);
            for entry in &entries {
                let event = Recorded::read(entry).ok().flatten().map(|recorded| recorded.event);
                ordered.timeline.add(entry.number, entry.recorded_at, event.as_ref());
                happening.entries.push(Dated::new(entry, event.as_ref()));
            }
            happening.put(ordered.timeline.places(&self.rulebook()));
        }
        Ok(Arc::clone(&ordered.happening))
    }

    /// Entries of a stream by their numbers, in the order in which those are given.
    ///
    /// # Errors
    ///
    /// The journal cannot be read.
    pub(crate) fn entries_of(&self, stream: &str, numbers: &[u64]) -> Result<Vec<Entry>, AppProblem> {
        let mut sorted = numbers.to_vec();
        sorted.sort_unstable();
        let mut found: Vec<Entry> = Vec::with_capacity(numbers.len());
        for run in sorted.chunk_by(|one, next| one + 1 == *next) {
            if let (Some(first), Some(last)) = (run.first(), run.last()) {
                found.extend(self.entries_through(stream, first.saturating_sub(1), *last)?);
            }
        }
        let place = |number: &u64| found.binary_search_by_key(number, |entry| entry.number).ok();
        Ok(numbers.iter().filter_map(place).map(|at| found[at].clone()).collect())
    }

    pub(crate) fn orders(&self) -> MutexGuard<'_, BTreeMap<String, Ordered>> {
        // A thread that panicked left at worst an order that is behind.
        self.orders.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

//! A logbook in the order in which things happened: computed from the journal, and kept only to be had sooner.

use std::collections::BTreeMap;
use std::sync::{Arc, MutexGuard, PoisonError};

use incident::state::Recorded;
use incident::timeline::Timeline;
use journal::Entry;

use crate::{App, AppProblem};

/// The order of one stream, as far as it was read.
#[derive(Default)]
pub(crate) struct Ordered {
    timeline: Timeline,
    order: Arc<Vec<u64>>,
}

impl App {
    /// The numbers of the entries of a stream in the order in which what they say happened, the oldest first.
    ///
    /// # Errors
    ///
    /// The journal cannot be read.
    pub fn by_happening(&self, stream: &str) -> Result<Arc<Vec<u64>>, AppProblem> {
        let mut orders = self.orders();
        let known = orders.get(stream).map_or(0, |ordered| ordered.timeline.last());
        let entries = self.entries(stream, known)?;
        let ordered = orders.entry(stream.to_owned()).or_default();
        for entry in &entries {
            let event = Recorded::read(entry).ok().flatten().map(|recorded| recorded.event);
            ordered.timeline.add(entry.number, entry.recorded_at, event.as_ref());
        }
        if !entries.is_empty() {
            ordered.order = Arc::new(ordered.timeline.order(&self.rulebook));
        }
        Ok(Arc::clone(&ordered.order))
    }

    /// Entries of a stream by their numbers, in the order in which those are given.
    ///
    /// # Errors
    ///
    /// The journal cannot be read.
    pub fn entries_of(&self, stream: &str, numbers: &[u64]) -> Result<Vec<Entry>, AppProblem> {
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

//! What an event said, with the envelope that it came in.

use std::collections::BTreeMap;

use calendar::Start;
use jiff::Timestamp;

use super::Recorded;
use crate::event::When;

/// What an event said, with who recorded it and when.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept<E> {
    /// The number of its entry.
    pub number: u64,
    /// Who recorded it.
    pub by: String,
    /// When it was recorded.
    pub recorded_at: Timestamp,
    /// What it said.
    pub said: E,
}

impl<E: Clone> Kept<E> {
    /// Keeps what an entry said.
    pub(crate) fn new(recorded: &Recorded, said: &E) -> Kept<E> {
        Kept {
            number: recorded.number,
            by: recorded.actor.clone(),
            recorded_at: recorded.recorded_at,
            said: said.clone(),
        }
    }

    /// When it was so: the moment that the event names, else that of its recording.
    pub fn when(&self, named: Option<When>) -> Start {
        named.map_or(Start::Moment(self.recorded_at), |when| when.0)
    }
}

/// Things that are numbered from 1 on in an incident, as they were recorded.
#[derive(Clone, Debug, PartialEq)]
pub struct Numbered<T> {
    all: BTreeMap<u32, T>,
}

impl<T> Default for Numbered<T> {
    fn default() -> Numbered<T> {
        Numbered { all: BTreeMap::new() }
    }
}

impl<T> Numbered<T> {
    /// All of them, by number.
    pub fn all(&self) -> impl DoubleEndedIterator<Item = (u32, &T)> {
        self.all.iter().map(|(number, one)| (*number, one))
    }

    /// The one with a number.
    pub fn get(&self, number: u32) -> Option<&T> {
        self.all.get(&number)
    }

    /// Whether there is one with a number.
    pub fn has(&self, number: u32) -> bool {
        self.all.contains_key(&number)
    }

    /// The last one.
    pub fn last(&self) -> Option<(u32, &T)> {
        self.all().next_back()
    }

    /// The number of the next one.
    pub fn next(&self) -> u32 {
        self.all.keys().next_back().map_or(1, |last| last.saturating_add(1))
    }

    pub(crate) fn put(&mut self, number: u32, one: T) {
        self.all.insert(number, one);
    }

    pub(crate) fn change(&mut self, number: u32, change: impl FnOnce(&mut T)) {
        if let Some(one) = self.all.get_mut(&number) {
            change(one);
        }
    }
}

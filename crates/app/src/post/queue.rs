//! Letters that wait for their turn. It is only kept in memory which one waits until when: the outbox is the truth, and
//! whatever is in it is taken again after a start.

use std::collections::BTreeMap;

use incident::event::Event;
use jiff::{SignedDuration, Timestamp};
use store::Waiting;

use super::body::Body;

/// So many letters are held at most; the others stay in the outbox until there is room.
const MOST: usize = 256;

/// How long a letter waits that the relay asked to try again: as a rule it takes it after some minutes.
const AGAIN: (SignedDuration, SignedDuration) =
    (SignedDuration::from_secs(30), SignedDuration::from_mins(30));

/// How long all letters wait when the relay is away.
const AWAY: (SignedDuration, SignedDuration) = (SignedDuration::from_secs(5), SignedDuration::from_mins(5));

/// What waits, and until when the relay is left alone.
#[derive(Default)]
pub(crate) struct Queue {
    held: BTreeMap<i64, Held>,
    away: (u32, Option<Timestamp>),
}

/// A letter that was taken from the outbox.
pub(crate) struct Held {
    pub(crate) waiting: Waiting,
    pub(crate) body: Body,
    /// How it ended, when that could not be written down yet.
    pub(crate) ended: Option<Event>,
    tries: u32,
    not_before: Option<Timestamp>,
}

impl Held {
    pub(crate) fn new(waiting: Waiting, body: Body, ended: Option<Event>) -> Held {
        Held { waiting, body, ended, tries: 0, not_before: None }
    }
}

impl Queue {
    /// For how many more letters there is room.
    pub(crate) fn room(&self) -> usize {
        MOST.saturating_sub(self.held.len())
    }

    pub(crate) fn put(&mut self, held: Held) {
        self.held.insert(held.waiting.id, held);
    }

    /// Takes the oldest letter whose turn it is. How one ended is written down whether the relay is there or not.
    pub(crate) fn next(&mut self, now: Timestamp) -> Option<Held> {
        let is_away = self.away.1.is_some_and(|until| now < until);
        let is_due =
            |held: &Held| held.not_before.is_none_or(|at| at <= now) && (!is_away || held.ended.is_some());
        let id = *self.held.iter().find(|(_, held)| is_due(held))?.0;
        self.held.remove(&id)
    }

    /// Puts a letter back that must wait, each time longer.
    pub(crate) fn again(&mut self, mut held: Held, now: Timestamp) {
        held.tries += 1;
        held.not_before = Some(after(now, held.tries, AGAIN));
        self.put(held);
    }

    /// The relay is away: every letter waits, each time longer.
    pub(crate) fn is_away(&mut self, now: Timestamp) {
        let tries = self.away.0.saturating_add(1);
        self.away = (tries, Some(after(now, tries, AWAY)));
    }

    /// The relay is there.
    pub(crate) fn is_back(&mut self) {
        self.away = (0, None);
    }

    /// Letters of a stream that name a person are gone from the outbox.
    pub(crate) fn forget_naming(&mut self, stream: &str, person: &str) {
        self.held.retain(|_, held| {
            held.waiting.stream != stream || !held.body.subjects.iter().any(|known| known == person)
        });
    }

    /// A letter is gone from the outbox.
    pub(crate) fn forget(&mut self, id: i64) {
        self.held.remove(&id);
    }
}

/// The moment after a wait that doubles with every try, from the first length to the last.
fn after(now: Timestamp, tries: u32, (first, last): (SignedDuration, SignedDuration)) -> Timestamp {
    let doubled = 2_i32.checked_pow(tries.saturating_sub(1)).and_then(|times| first.checked_mul(times));
    let wait = doubled.unwrap_or(last).min(last);
    now.saturating_add(wait).unwrap_or(Timestamp::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wait_doubles_until_it_is_long_enough() {
        let now = Timestamp::UNIX_EPOCH;
        let waits = |tries| after(now, tries, AGAIN).duration_since(now).as_secs();
        assert_eq!([1, 2, 3, 7, 8, 90, u32::MAX].map(waits), [30, 60, 120, 1800, 1800, 1800, 1800]);
    }
}

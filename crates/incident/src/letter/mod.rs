//! Letters: which ones went, which ones did not, and why. What still waits stands in the outbox, not here.

pub mod event;

use self::event::{LetterFailed, LetterFailure, LetterSent};
use crate::event::Event;
use crate::state::{Kept, Recorded};

/// Letters that ended, in the order in which they did.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Letters {
    all: Vec<Ended>,
}

/// How a letter ended.
#[derive(Clone, Debug, PartialEq)]
pub enum Ended {
    /// The relay has it.
    Sent(Kept<LetterSent>),
    /// It did not go, or may not have gone.
    Failed(Kept<LetterFailed>),
}

impl Ended {
    /// The number of the entry because of which it was written.
    pub fn entry(&self) -> u64 {
        match self {
            Ended::Sent(kept) => kept.said.entry,
            Ended::Failed(kept) => kept.said.entry,
        }
    }

    /// Its id.
    pub fn letter(&self) -> &str {
        match self {
            Ended::Sent(kept) => &kept.said.letter,
            Ended::Failed(kept) => &kept.said.letter,
        }
    }

    /// To whom it was.
    pub fn to(&self) -> &str {
        match self {
            Ended::Sent(kept) => &kept.said.to,
            Ended::Failed(kept) => &kept.said.to,
        }
    }

    /// Why it did not go; nothing when it did.
    pub fn failure(&self) -> Option<LetterFailure> {
        match self {
            Ended::Sent(_) => None,
            Ended::Failed(kept) => Some(kept.said.why),
        }
    }
}

impl Letters {
    /// Those that were written because of an entry.
    pub fn of(&self, entry: u64) -> impl Iterator<Item = &Ended> {
        self.all.iter().filter(move |ended| ended.entry() == entry)
    }

    /// Whether a letter with this id ended.
    pub fn has_ended(&self, letter: &str) -> bool {
        self.all.iter().any(|ended| ended.letter() == letter)
    }

    pub(crate) fn apply(&mut self, recorded: &Recorded) {
        match &recorded.event {
            Event::LetterSent(e) => self.all.push(Ended::Sent(Kept::new(recorded, e))),
            Event::LetterFailed(e) => self.all.push(Ended::Failed(Kept::new(recorded, e))),
            _ => {}
        }
    }
}

//! Facts: what is held about the world, with a certainty.

mod ask;
mod certainty;
pub mod event;
mod key;
mod values;

pub use ask::Ask;
pub use certainty::{Certainty, Worth};
pub use key::{FactKey, Kind};

use calendar::Start;
use jiff::Timestamp;

/// The value of a fact.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// True or false.
    Bool(bool),
    /// A number, known to lie between two bounds (equal when it is known exactly). Never negative.
    Number {
        /// At the least.
        min: f64,
        /// At the most.
        max: f64,
    },
    /// One number for each of several incidents. Never negative.
    Numbers(Vec<f64>),
    /// A moment or a day.
    When(Start),
    /// One of the values of its kind.
    Choice(&'static str),
    /// Some of the values of its kind.
    Choices(Vec<&'static str>),
    /// Words.
    Text(String),
}

/// One fact: a value, how sure, and since when known.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// What is held.
    pub value: Value,
    /// How sure.
    pub certainty: Certainty,
    /// When it was learnt, if that was said: the legal clock.
    pub known_at: Option<Timestamp>,
}

impl FactKey {
    /// The command that records it, for what a situation file may write among the facts and is a moment, a filing
    /// or a decision in a journal; none for a fact that is stated.
    pub fn recorded_by(self) -> Option<&'static str> {
        match self {
            FactKey::Aware | FactKey::HoursSinceAware => Some("set-awareness"),
            FactKey::Classified | FactKey::FixAvailable => Some("record-moment"),
            FactKey::InitialSubmitted | FactKey::NotificationSubmitted => Some("submit-filing"),
            FactKey::Significant => Some("decide-significance"),
            FactKey::Risk | FactKey::HighRisk | FactKey::UnlikelyRisk => Some("decide-risk"),
            _ => None,
        }
    }
}

/// The facts of one incident. A fact that is absent is unknown.
#[derive(Clone, Debug, PartialEq)]
pub struct Facts(Vec<Option<Fact>>);

impl Default for Facts {
    fn default() -> Facts {
        Facts(vec![None; FactKey::ALL.len()])
    }
}

impl Facts {
    /// Holds a fact, in place of what was held before.
    pub fn hold(&mut self, key: FactKey, fact: Fact) {
        self.0[key as usize] = Some(fact);
    }

    /// Forgets a fact: it is unknown again.
    pub fn forget(&mut self, key: FactKey) {
        self.0[key as usize] = None;
    }

    /// What is held.
    pub fn get(&self, key: FactKey) -> Option<&Fact> {
        self.0[key as usize].as_ref()
    }

    /// Everything that is held, in the order of names.
    pub fn iter(&self) -> impl Iterator<Item = (FactKey, &Fact)> {
        FactKey::ALL.iter().filter_map(|key| self.get(*key).map(|fact| (*key, fact)))
    }

    /// Questions to these facts, for one use of the answers.
    pub fn ask(&self, usage: law::Use) -> Ask<'_> {
        Ask::new(self, usage)
    }
}

//! The situation file: everything one assessment needs, without a database or a server.
//!
//! `docs/situation.md` is its reference.

mod approximate;
mod decided;
mod facts;
mod moment;
mod problem;
mod read;
mod tree;
mod value;

pub use decided::{Decisions, RiskDecision};
pub(crate) use facts::nearest;
pub use problem::{Form, SituationProblem, Wrong};
pub use read::{Format, Reader};
pub use value::{choice, read_value};

use std::collections::BTreeMap;

use calendar::Start;
use jiff::Timestamp;
use law::{Capacity, Regime, Truth};

use crate::fact::Facts;

/// One situation, as it was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Situation {
    /// Its id, echoed in the answer.
    pub id: Option<String>,
    /// The moment for which it is assessed.
    pub at: Timestamp,
    /// The country whose law governs, as ISO 3166-1 alpha-2; `None` when unknown.
    pub country: Option<String>,
    /// Capacities that were stated apart from the role.
    pub capacities: Vec<Capacity>,
    /// Capacities in which the organisation said that it does not stand.
    pub not_capacities: Vec<Capacity>,
    /// Capacities of which it said that it does not know.
    pub open_capacities: Vec<Capacity>,
    /// Number of employees, when stated.
    pub employees: Option<f64>,
    /// What is held to be so.
    pub facts: Facts,
    /// The moments that terms run from.
    pub times: Times,
    /// When the filing of a rule was submitted, by rule id; of several the first.
    pub filed: BTreeMap<String, Start>,
    /// When it was submitted for the last time, where that was more than once.
    pub filed_again: BTreeMap<String, Start>,
    /// Whether the incident touches what an agreement is about, by what rules call it; what is absent nobody looked at.
    pub agreements: BTreeMap<String, Truth>,
    /// What people decided.
    pub decided: Decisions,
}

/// The moments of an incident. Awareness is set by a person; a signal is only a signal.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Times {
    /// When it happened.
    pub occurred: Option<Start>,
    /// Recorded signals that something might be wrong, in the order given.
    pub signals: Vec<Start>,
    /// When it was detected.
    pub detected: Option<Start>,
    /// When the organisation became aware: it counts for every regime that has no moment of its own.
    pub aware: Option<Start>,
    /// When it became aware of what one regime asks about: of the significant incident, of the exploited vulnerability.
    pub aware_under: BTreeMap<Regime, Start>,
    /// When it was classified.
    pub classified: Option<Start>,
    /// When somebody entitled to it asked.
    pub asked: Option<Start>,
    /// When the investigation ended.
    pub investigated: Option<Start>,
    /// Other moments, by the name that a rule's `event:` anchor gives them.
    pub events: BTreeMap<String, Start>,
}

impl Times {
    /// Since when the organisation knows of the incident: the moment that counts for every regime, else the first that was
    /// set for one of them. On that day the rules are read.
    pub fn known_since(&self) -> Option<Start> {
        self.aware.or_else(|| self.aware_under.values().next().copied())
    }

    /// When the organisation became aware of what a regime asks about.
    pub fn aware_of(&self, regime: Option<Regime>) -> Option<Start> {
        regime.and_then(|regime| self.aware_under.get(&regime).copied()).or(self.aware)
    }
}

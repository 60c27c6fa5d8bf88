//! What is stated of facts, as events.

use serde::{Deserialize, Serialize};

use crate::event::When;

/// See [`Event::FactRecorded`](crate::event::Event::FactRecorded).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FactRecorded {
    /// Which fact.
    pub fact: String,
    /// Its value, as in a situation file.
    pub value: serde_json::Value,
    /// How sure.
    pub certainty: String,
    /// Who or what says so.
    pub source: String,
    /// The evidence it rests on, by id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<String>,
    /// When it was so in the world.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub happened_at: Option<When>,
    /// When it was learnt: the legal clock.
    pub known_at: When,
}

/// See [`Event::FactRevised`](crate::event::Event::FactRevised).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FactRevised {
    /// The number of the entry that it supersedes.
    pub supersedes: u64,
    /// What holds from now on.
    #[serde(flatten)]
    pub now: FactRecorded,
}

/// See [`Event::FactWithdrawn`](crate::event::Event::FactWithdrawn).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FactWithdrawn {
    /// The number of the entry that is withdrawn.
    pub entry: u64,
    /// Why.
    pub reason: String,
}

/// See [`Event::ConflictResolved`](crate::event::Event::ConflictResolved).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConflictResolved {
    /// Which fact.
    pub fact: String,
    /// The source that is believed.
    pub source: String,
    /// Why.
    pub reason: String,
}

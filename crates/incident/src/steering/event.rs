//! What kind of trouble it is, and where the team is steering, as events.

use readiness::words;
use serde::{Deserialize, Serialize};

use crate::event::When;

words! {
    /// How grave it is.
    Stage "stage" {
        /// Something does not work; nobody thinks of an attack.
        Disruption "disruption",
        /// Something is wrong that people must look into.
        Incident "incident",
        /// It goes beyond what the organisation can bear in its ordinary way of working.
        Crisis "crisis",
    }
}

/// See [`Event::StageSet`](crate::event::Event::StageSet).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StageSet {
    /// A crisis is made by [`Event::IncidentEscalated`](crate::event::Event::IncidentEscalated).
    pub stage: Stage,
    /// Why.
    pub reason: String,
    /// When it was so, if not now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<When>,
}

/// See [`Event::DirectionSet`](crate::event::Event::DirectionSet).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DirectionSet {
    /// What the team wants to reach: the one sentence by which choices are made.
    pub aim: String,
    /// In what way.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub approach: String,
    /// What goes first, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub priorities: Vec<String>,
    /// Who leads.
    pub leader: String,
    /// Who leads when they cannot.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub deputy: String,
    /// How management and the team speak with each other: who, with whom, when.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub management: String,
}

/// See [`Event::RunbookStarted`](crate::event::Event::RunbookStarted).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RunbookStarted {
    /// What people call it.
    pub title: String,
    /// For which kind of incident it was taken from the collection, by its id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form: Option<String>,
    /// The number of the own runbook, when it is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sheet: Option<u32>,
}

/// See [`Event::IncidentEscalated`](crate::event::Event::IncidentEscalated).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IncidentEscalated {
    /// The criteria that are met.
    pub criteria: Vec<String>,
    /// Why.
    pub reason: String,
    /// Since when, if not since it was recorded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<When>,
    /// Who leads from then on, until a direction says otherwise.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub leader: String,
}

//! How many people and records of each of those for whom we process data, as events.

use serde::{Deserialize, Serialize};

use crate::event::When;
use crate::stakeholder::event::Stakeholder;

/// See [`Event::ControllersCounted`](crate::event::Event::ControllersCounted).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ControllersCounted {
    /// Who or what says so.
    pub source: String,
    /// How sure, as of a fact.
    pub certainty: String,
    /// Since when it is known.
    pub known_at: When,
    /// Why the numbers became others; empty when they are the first.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// A row for each of them.
    pub rows: Vec<ControllerCount>,
}

/// The numbers of one of them. What is absent nobody knows.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ControllerCount {
    /// Whose they are: `contract/3` for a sheet, else a name.
    pub controller: Stakeholder,
    /// How many people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub people: Option<Between>,
    /// How many records.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub records: Option<Between>,
    /// Which kinds of data, as the fact `data_categories` names them; nobody said when it is empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub categories: Vec<String>,
}

/// A number that lies between two, or is known when both are the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Between {
    /// At the least.
    pub least: u64,
    /// At the most.
    pub most: u64,
}

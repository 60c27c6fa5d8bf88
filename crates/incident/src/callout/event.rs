//! Calling the team out, as events. Each person has an event of their own, so that one can be erased.

use readiness::words;
use serde::{Deserialize, Serialize};

use crate::event::When;

/// See [`Event::CalloutBegun`](crate::event::Event::CalloutBegun).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CalloutBegun {
    /// After so many minutes without an answer the deputy is called.
    pub deputy_after_minutes: u32,
    /// When the team meets first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_meeting_at: Option<When>,
    /// Where it meets.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub place: String,
    /// Over what it speaks when its own systems cannot be trusted.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub channel: String,
}

/// See [`Event::PersonSummoned`](crate::event::Event::PersonSummoned).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PersonSummoned {
    /// Their id: `contact/` and the number of the sheet, or a name of its own.
    pub person: String,
    /// Their name.
    pub name: String,
    /// What they do in the team, in words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub role: String,
    /// Who calls them, by id; whoever leads when nobody is named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub called_by: Option<String>,
    /// For whom they stand in, by id: they are called when that person cannot be reached.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stands_in_for: Option<String>,
}

words! {
    /// What came of a call.
    CallOutcome "call-outcome" {
        /// They know, and come.
        Reached "reached",
        /// Nobody answered.
        NotReached "not-reached",
        /// Somebody else does what they would have done.
        TakenOver "taken-over",
    }
}

/// See [`Event::CallMade`](crate::event::Event::CallMade).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CallMade {
    /// Who was called, by id.
    pub person: String,
    /// Their name; in a command it may be left out.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// What came of it.
    pub outcome: CallOutcome,
    /// When.
    pub at: When,
    /// Who called.
    pub by: String,
    /// Who took over.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub taken_over_by: String,
    /// What they said.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

//! What was decided, with what else was possible, as events.

use readiness::words;
use serde::{Deserialize, Serialize};

use crate::event::When;

/// Something else that could have been done, or one of the things to choose from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Alternative {
    /// What.
    pub what: String,
    /// What speaks for it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub advantages: String,
    /// What speaks against it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub drawbacks: String,
    /// Who is hit by it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub affects: String,
}

/// See [`Event::DecisionTaken`](crate::event::Event::DecisionTaken).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DecisionTaken {
    /// Its number in this incident; in a command 0 for the next one.
    #[serde(default)]
    pub decision: u32,
    /// The meeting in which it was taken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meeting: Option<u32>,
    /// What was decided.
    pub what: String,
    /// What else could have been done.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub alternatives: Vec<Alternative>,
    /// Why there was no alternative.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub none_because: String,
    /// Why this.
    pub reasons: String,
    /// Who decided, or on what ground they may.
    pub mandate: String,
    /// Who was against it, and why.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub dissent: String,
    /// When somebody looks at what it did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review_at: Option<When>,
}

words! {
    /// What a decision did.
    Effect "effect" {
        /// What it was meant to do.
        Works "works",
        /// Some of it.
        Partly "partly",
        /// Not what it was meant to do.
        Fails "fails",
        /// It is too early to say.
        TooEarly "too-early",
    }
}

/// See [`Event::DecisionReviewed`](crate::event::Event::DecisionReviewed).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DecisionReviewed {
    /// Its number.
    pub decision: u32,
    /// The meeting in which somebody asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meeting: Option<u32>,
    /// What it did.
    pub effect: Effect,
    /// In words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
}

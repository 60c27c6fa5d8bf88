//! Claims of others that we follow without saying them ourselves, as events.

use readiness::words;
use serde::{Deserialize, Serialize};

use crate::event::When;

words! {
    /// What a rumour feeds.
    RumourKind "rumour-kind" {
        /// Fear.
        Fear "fear",
        /// Uncertainty.
        Uncertainty "uncertainty",
        /// Doubt about us.
        Doubt "doubt",
    }
}

words! {
    /// What is done about a rumour.
    RumourAct "rumour-act" {
        /// Nothing.
        Ignore "ignore",
        /// Watching it.
        Watch "watch",
        /// Answering where it goes round.
        AnswerThere "answer-there",
        /// Putting it right ourselves, before anybody asks.
        PutRight "put-right",
        /// Agreeing on one story with a partner who tells another.
        Align "align",
        /// Going to law.
        Legal "legal",
    }
}

words! {
    /// Whether a rumour is true.
    RumourTruth "rumour-truth" {
        /// It is.
        True "true",
        /// Some of it is.
        Partly "partly",
        /// It is not.
        False "false",
    }
}

/// See [`Event::RumourHeard`](crate::event::Event::RumourHeard).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RumourHeard {
    /// Its number in this incident; in a command 0 for the next one.
    #[serde(default)]
    pub rumour: u32,
    /// What is said, in their words.
    pub text: String,
    /// What it feeds.
    pub kind: RumourKind,
    /// When somebody first saw it.
    pub at: When,
    /// Where it goes round.
    pub place: String,
    /// Who says it, as far as it is known.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
    /// How many people it reaches, from 1 (a few) to 5 (everybody).
    pub reach: u8,
    /// How much harm it does, from 1 (little) to 5 (grave).
    pub harm: u8,
}

/// See [`Event::RumourJudged`](crate::event::Event::RumourJudged).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RumourJudged {
    /// Which rumour.
    pub rumour: u32,
    /// How many people it reaches now, from 1 to 5.
    pub reach: u8,
    /// How much harm it does now, from 1 to 5.
    pub harm: u8,
    /// What is done.
    pub act: RumourAct,
    /// Why.
    pub reason: String,
    /// The answer line that is used, by number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<u32>,
    /// Who sees to it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub assignee: String,
}

/// See [`Event::RumourSettled`](crate::event::Event::RumourSettled).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RumourSettled {
    /// Which rumour.
    pub rumour: u32,
    /// Whether it is true.
    pub truth: RumourTruth,
    /// By what it shows.
    pub because: String,
    /// The fact that it is about, if it is one that we keep.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fact: Option<String>,
}

/// See [`Event::RumourFollowed`](crate::event::Event::RumourFollowed).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RumourFollowed {
    /// Which rumour.
    pub rumour: u32,
    /// When.
    pub at: When,
    /// What it did since, or what our answer did.
    pub effect: String,
}

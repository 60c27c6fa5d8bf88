//! Who is at work, and how the work goes from one to another, as events.

use readiness::words;
use serde::{Deserialize, Serialize};

use crate::event::When;

words! {
    /// Whether somebody is at work.
    Shift "shift" {
        /// They are.
        AtWork "at-work",
        /// They are at home, and come when they are called.
        OnCall "on-call",
        /// They rest.
        Off "off",
    }
}

words! {
    /// What somebody answers who is asked how they are.
    Wellbeing "wellbeing" {
        /// They can go on.
        Well "well",
        /// They should rest soon.
        Tired "tired",
        /// They should be relieved now.
        Unwell "unwell",
    }
}

/// See [`Event::ShiftNoted`](crate::event::Event::ShiftNoted).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ShiftNoted {
    /// Who.
    pub person: String,
    /// Whether they are at work.
    pub shift: Shift,
    /// Since when.
    pub at: When,
    /// How they are, as far as they said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wellbeing: Option<Wellbeing>,
    /// What else to know.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

words! {
    /// The parts of a handover, in their order.
    HandoverPart "handover-part" {
        /// Where the team is steering.
        Direction "direction",
        /// What is known.
        Picture "picture",
        /// What was done in this shift.
        Done "done",
        /// What was decided, and what it did.
        Decisions "decisions",
        /// What is being done.
        Tasks "tasks",
        /// What must be done by when.
        Deadlines "deadlines",
        /// Who is at work, who is on call.
        People "people",
        /// What whoever leaves adds.
        Added "added",
    }
}

/// A part, as it was signed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HandoverLines {
    /// Which one.
    pub part: HandoverPart,
    /// Its lines.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<String>,
}

/// See [`Event::HandoverDrawnUp`](crate::event::Event::HandoverDrawnUp).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HandoverDrawnUp {
    /// Its number in this incident; in a command 0 for the next one.
    #[serde(default)]
    pub handover: u32,
    /// What is handed over: the work of which role.
    pub role: String,
    /// Who leaves.
    pub from: String,
    /// Who goes on.
    pub to: String,
    /// When.
    pub at: When,
    /// What it says.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<HandoverLines>,
}

/// See [`Event::HandoverSigned`](crate::event::Event::HandoverSigned).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HandoverSigned {
    /// Its number.
    pub handover: u32,
    /// Who signs: whoever leaves, or whoever goes on.
    pub by: String,
}

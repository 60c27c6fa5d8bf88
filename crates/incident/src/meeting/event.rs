//! Meetings in the order of BOB: picture, judgement, decision, after control of what was decided before.

use readiness::words;
use serde::{Deserialize, Serialize};

use crate::event::When;

/// See [`Event::MeetingOpened`](crate::event::Event::MeetingOpened).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MeetingOpened {
    /// Its number in this incident; in a command 0 for the next one.
    #[serde(default)]
    pub meeting: u32,
    /// When it began.
    pub at: When,
    /// Who chairs.
    pub chair: String,
    /// Who writes.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub logger: String,
    /// Who is there.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub present: Vec<String>,
}

words! {
    /// What was said in a meeting, by the part that it belongs to.
    PointKind "point-kind" {
        /// Picture: what is held for certain.
        Fact "fact",
        /// Picture: what is assumed.
        Assumption "assumption",
        /// Picture: what nobody knows yet.
        Unknown "unknown",
        /// Judgement: what is in the way.
        Knot "knot",
        /// Judgement: how it may go at best.
        BestCase "best-case",
        /// Judgement: how it will probably go.
        LikelyCase "likely-case",
        /// Judgement: how it may go at worst.
        WorstCase "worst-case",
    }
}

/// See [`Event::MeetingPointNoted`](crate::event::Event::MeetingPointNoted).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MeetingPointNoted {
    /// The number of the meeting.
    pub meeting: u32,
    /// What it is.
    pub kind: PointKind,
    /// What was said.
    pub text: String,
    /// The task that it is about, by id: what whoever does it said of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub task: Option<String>,
}

/// See [`Event::MeetingClosed`](crate::event::Event::MeetingClosed).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MeetingClosed {
    /// Its number.
    pub meeting: u32,
    /// When it ended.
    pub at: When,
    /// When the team meets again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_at: Option<When>,
    /// Why it does not.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub no_next_because: String,
}

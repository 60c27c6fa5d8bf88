//! Situation reports, as they were sent.

use readiness::words;
use serde::{Deserialize, Serialize};

use crate::event::When;

words! {
    /// To whom a text may be passed on: the Traffic Light Protocol 2.0 of FIRST.
    Tlp "tlp" {
        /// Only to whoever got it by name.
        Red "red",
        /// Only within the organisation, to who needs it.
        AmberStrict "amber-strict",
        /// Within the organisation and to its clients, to who needs it.
        Amber "amber",
        /// Within the community.
        Green "green",
        /// To everybody.
        Clear "clear",
    }
}

words! {
    /// The parts of a situation report, in their order.
    SitrepPart "sitrep-part" {
        /// In three lines.
        Summary "summary",
        /// What changed since the last one.
        Changes "changes",
        /// What happened.
        Happened "happened",
        /// What is not known, and what is assumed.
        Unknown "unknown",
        /// What is hit.
        Affected "affected",
        /// What was done, and what it did.
        Measures "measures",
        /// What is being done, by whom, by when.
        Actions "actions",
        /// Who was told by duty, and who must be.
        Filings "filings",
        /// What was said, and what others say.
        Communication "communication",
        /// How it may go on.
        Outlook "outlook",
        /// What is asked of management.
        Asked "asked",
    }
}

/// A part, as it was sent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// Which one.
    pub part: SitrepPart,
    /// Its lines.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<String>,
}

/// See [`Event::SituationReportIssued`](crate::event::Event::SituationReportIssued).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SituationReportIssued {
    /// Its number in this incident; in a command 0 for the next one.
    #[serde(default)]
    pub report: u32,
    /// The moment of which it tells.
    pub at: When,
    /// In which language it is: `nl` or `en`.
    pub lang: String,
    /// To whom it may be passed on.
    pub tlp: Tlp,
    /// To whom it goes: names, or addresses for mail.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub to: Vec<String>,
    /// What it says.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<Part>,
    /// The last entry of which it knows.
    pub through: u64,
    /// When the next one comes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_at: Option<When>,
}

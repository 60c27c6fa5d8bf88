//! Signals, moments, and what people decide about the incident and its duties, as events.

use serde::{Deserialize, Serialize};

use super::When;

/// See [`Event::SignalRecorded`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignalRecorded {
    /// What was noticed.
    pub what: String,
    /// Who noticed or told it.
    pub source: String,
    /// When.
    pub at: When,
}

/// See [`Event::MomentRecorded`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MomentRecorded {
    /// `occurred`, `detected`, `classified`, `asked`, `investigated` or `event:<name>`.
    pub moment: String,
    /// When.
    pub at: When,
    /// Who or what says so.
    pub source: String,
}

/// See [`Event::AwarenessSet`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AwarenessSet {
    /// The regime: `avg`, `cbw`, `dora` and so on.
    pub regime: String,
    /// When.
    pub at: When,
    /// Why then and not earlier or later.
    pub reason: String,
}

/// See [`Event::RiskDecided`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RiskDecided {
    /// `unlikely`, `risk` or `high`.
    pub level: String,
    /// Why.
    pub reason: String,
}

/// See [`Event::SignificanceDecided`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignificanceDecided {
    /// `significant` (Cbw) or `major` (DORA).
    pub what: String,
    /// Yes or no.
    pub holds: bool,
    /// Why.
    pub reason: String,
}

/// See [`Event::DutyWaived`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DutyWaived {
    /// The rule that imposes it.
    pub rule: String,
    /// On what ground it is not acted on.
    pub ground: String,
    /// Facts whose change opens it again.
    #[serde(default)]
    pub reopen_when: Vec<String>,
    /// Who approved it, by name or function, when that is somebody else than who wrote it down.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub approved_by: String,
}

/// See [`Event::WaiverWithdrawn`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WaiverWithdrawn {
    /// The rule.
    pub rule: String,
    /// Why.
    pub reason: String,
}

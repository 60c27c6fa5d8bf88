//! Receipts, as events: what was concluded and shown. Folding ignores them.

use serde::{Deserialize, Serialize};

use crate::event::When;

/// See [`Event::RulebookUsed`](crate::event::Event::RulebookUsed).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RulebookUsed {
    /// SHA-256 of the rulebook, 64 hexadecimal digits.
    pub rulebook: String,
}

/// See [`Event::ObligationArose`](crate::event::Event::ObligationArose).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ObligationArose {
    /// The rule.
    pub rule: String,
    /// The version of the rule.
    pub version: String,
    /// How it stands.
    pub standing: String,
    /// By when, if the law gives a date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<When>,
}

/// See [`Event::ObligationChanged`](crate::event::Event::ObligationChanged).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ObligationChanged {
    /// The rule.
    pub rule: String,
    /// How it stood.
    pub from: String,
    /// How it stands.
    pub to: String,
}

/// See [`Event::ObligationLapsed`](crate::event::Event::ObligationLapsed).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ObligationLapsed {
    /// The rule.
    pub rule: String,
    /// The condition, capacity or provision that takes it away; `not-in-force` when no such rule was then.
    pub because: String,
}

/// See [`Event::DeadlineMoved`](crate::event::Event::DeadlineMoved).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeadlineMoved {
    /// The rule.
    pub rule: String,
    /// What it was, if it had a date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<When>,
    /// What it is, if it has a date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<When>,
}

/// See [`Event::RiskProposed`](crate::event::Event::RiskProposed).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RiskProposed {
    /// `unlikely`, `risk`, `high` or `undetermined`.
    pub level: String,
    /// The indicators that speak for it.
    pub because: Vec<String>,
}

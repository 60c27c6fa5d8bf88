//! Receipts, as events: what was concluded and shown. Folding ignores them.

use jiff::civil::Date;
use law::Provision;
use serde::{Deserialize, Serialize};

use crate::event::When;

/// See [`Event::RulebookUsed`](crate::event::Event::RulebookUsed).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RulebookUsed {
    /// SHA-256 of the rulebook, 64 hexadecimal digits.
    pub rulebook: String,
}

/// Which text of a rule, or of another provision, a receipt rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleText {
    /// The provision.
    pub rule: String,
    /// Its version: SHA-256, 64 hexadecimal digits.
    pub version: String,
    /// Since when it holds.
    pub since: Date,
}

impl RuleText {
    /// The text of a provision as the rulebook has it.
    pub fn of(provision: &Provision) -> RuleText {
        RuleText {
            rule: provision.id.clone(),
            version: provision.version.to_string(),
            since: provision.in_force.from,
        }
    }
}

/// See [`Event::ObligationArose`](crate::event::Event::ObligationArose).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ObligationArose {
    /// The rule.
    pub rule: String,
    /// The version of the rule.
    pub version: String,
    /// Since when that version holds. Receipts of before do not say it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Date>,
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
    /// The text that it rests on. Receipts of before do not say it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<RuleText>,
}

/// See [`Event::ObligationLapsed`](crate::event::Event::ObligationLapsed).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ObligationLapsed {
    /// The rule.
    pub rule: String,
    /// The condition, capacity or provision that takes it away; `not-in-force` when no such rule was then.
    pub because: String,
    /// The text that it rests on. Receipts of before do not say it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<RuleText>,
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
    /// The text that it rests on. Receipts of before do not say it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<RuleText>,
}

/// See [`Event::RiskProposed`](crate::event::Event::RiskProposed).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RiskProposed {
    /// `unlikely`, `risk`, `high` or `undetermined`.
    pub level: String,
    /// The indicators that speak for it.
    pub because: Vec<String>,
    /// The texts of those indicators, in the same order. Receipts of before do not say them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub texts: Vec<RuleText>,
}

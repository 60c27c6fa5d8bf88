//! Reports and other filings from draft to answer, as events.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::differences::event::RuleText;
use crate::event::When;

/// See [`Event::FilingSubmitted`](crate::event::Event::FilingSubmitted).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FilingSubmitted {
    /// The rule that asks it.
    pub rule: String,
    /// When it was submitted.
    pub at: When,
    /// Through which channel.
    pub channel: String,
    /// The reference that the recipient gave.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// The content, word for word.
    pub content: String,
    /// Why it was late, if it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delay_reason: Option<String>,
    /// The entry of the filing that this one adds to or corrects.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supersedes: Option<u64>,
    /// The fill-in sheet that it was made with, by id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// The answers of that sheet as they went, by field: what changed since is seen by comparing.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub answers: BTreeMap<String, String>,
    /// By when it was due, as it was concluded when this was recorded. A receipt: whatever is concluded later, this says
    /// whether it was late by what was known then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub was_due_at: Option<Timestamp>,
    /// The text of the rule under which it was filed. A receipt, as the term is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<RuleText>,
}

/// See [`Event::SheetAnswered`](crate::event::Event::SheetAnswered).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SheetAnswered {
    /// The fill-in sheet, by id.
    pub sheet: String,
    /// Its field, by number.
    pub field: String,
    /// The answer: words, or the ids of what was chosen. Empty takes an earlier answer back.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answer: Vec<String>,
}

/// See [`Event::AuthorityAnswered`](crate::event::Event::AuthorityAnswered).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AuthorityAnswered {
    /// The entry of the filing.
    pub filing: u64,
    /// When the answer came.
    pub at: When,
    /// Who answered.
    pub by: String,
    /// What they said, word for word.
    pub text: String,
    /// The reference that they gave.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// By when they want something of us, if they do.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wants_by: Option<When>,
}

/// See [`Event::FilingWithdrawn`](crate::event::Event::FilingWithdrawn).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FilingWithdrawn {
    /// The entry of the filing.
    pub filing: u64,
    /// When it was withdrawn at whom it went to.
    pub at: When,
    /// Through which channel.
    pub channel: String,
    /// Why.
    pub reason: String,
}

/// See [`Event::DelayForeseen`](crate::event::Event::DelayForeseen).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DelayForeseen {
    /// The rule whose term will not be met.
    pub rule: String,
    /// Why not.
    pub reason: String,
    /// When it will be submitted after all, if anybody knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected_at: Option<When>,
    /// When whom it is owed to was told beforehand, if they were.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub told_at: Option<When>,
    /// By when it was due, as it was concluded when this was recorded. A receipt.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub was_due_at: Option<Timestamp>,
}

//! A supplier that is hit: who, what we asked, and what they answered, as events.

use readiness::words;
use serde::{Deserialize, Serialize};

use crate::event::When;
use crate::impact::event::Hit;
use crate::stakeholder::event::{MessageChannel, Stakeholder};

/// See [`Event::SupplierNamed`](crate::event::Event::SupplierNamed).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SupplierNamed {
    /// Which supplier, as the list of whom we owe words to names them: `contract/3` for a sheet, else a name.
    pub supplier: Stakeholder,
    /// Whether they are hit.
    pub hit: Hit,
    /// By what that shows.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub because: String,
    /// Whom of them we speak with, and how.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub contact: String,
    /// When they told us; absent while they did not, or nobody knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub told_at: Option<When>,
    /// Who of them told us.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub told_by: String,
    /// The clause by which they tell us, where no sheet holds it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub clause: String,
    /// Within how many hours that clause says, where no sheet holds it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notice_hours: Option<u32>,
}

/// See [`Event::SupplierAsked`](crate::event::Event::SupplierAsked).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SupplierAsked {
    /// Which supplier.
    pub supplier: Stakeholder,
    /// Which questions of the list, by their keys.
    pub topics: Vec<String>,
    /// When.
    pub at: When,
    /// Who asked.
    pub by: String,
    /// Through what.
    pub channel: MessageChannel,
    /// Whom of them.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub to: String,
    /// By when we want the answers; absent when no moment was said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer_by: Option<When>,
    /// The message with which it was asked, by number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<u32>,
}

words! {
    /// How far a question was answered.
    Reply "supplier-reply" {
        /// All of it.
        Full "full",
        /// A part of it.
        Partial "partial",
        /// They do not know yet.
        NotKnown "not-known",
        /// They do not want to say.
        Refused "refused",
    }
}

/// See [`Event::SupplierAnswered`](crate::event::Event::SupplierAnswered).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SupplierAnswered {
    /// Which supplier.
    pub supplier: Stakeholder,
    /// Which question of the list, by its key.
    pub topic: String,
    /// How far it was answered.
    pub outcome: Reply,
    /// The answer, word for word.
    pub text: String,
    /// When it came.
    pub at: When,
    /// Who of them answered.
    pub by: String,
    /// When they became aware, as they say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub aware_at: Option<When>,
    /// When they say more, as they promised.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_at: Option<When>,
    /// The fact that was recorded with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fact: Option<String>,
}

//! Questions of others, and the answers that we agreed on, as events.

use serde::{Deserialize, Serialize};

use crate::event::When;
use crate::message::event::BasisFact;
use crate::stakeholder::event::{MessageChannel, Stakeholder};

/// See [`Event::AnswerWritten`](crate::event::Event::AnswerWritten).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerWritten {
    /// The number of the answer line; in a command 0 for the next one. Whoever writes it anew names it.
    #[serde(default)]
    pub line: u32,
    /// The question, as people ask it.
    pub question: String,
    /// The answer, with facts in braces.
    pub answer: String,
    /// Its language, as `nl` or `en`.
    pub lang: String,
    /// Whether it may stand among the questions on the website.
    #[serde(default)]
    pub is_public: bool,
}

/// See [`Event::AnswerApproved`](crate::event::Event::AnswerApproved).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerApproved {
    /// Which line.
    pub line: u32,
    /// The entry that holds the words that were read.
    pub entry: u64,
    /// Who approves, by name.
    pub by: String,
    /// The facts that the words cite, as whoever approves saw them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub basis: Vec<BasisFact>,
    /// Why they may, where they also wrote it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub because: String,
}

/// See [`Event::QuestionAsked`](crate::event::Event::QuestionAsked).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuestionAsked {
    /// Its number in this incident; in a command 0 for the next one.
    #[serde(default)]
    pub question: u32,
    /// What is asked.
    pub text: String,
    /// By which kind of people.
    pub stakeholder: Stakeholder,
    /// By whom.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub by: String,
    /// When.
    pub at: When,
    /// Through what.
    pub channel: MessageChannel,
    /// Before when they want an answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due_at: Option<When>,
}

/// See [`Event::QuestionAnswered`](crate::event::Event::QuestionAnswered).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuestionAnswered {
    /// Which question.
    pub question: u32,
    /// The answer line that was used, by number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<u32>,
    /// What was answered, word for word; why nothing can be said is an answer too.
    pub text: String,
    /// When.
    pub at: When,
    /// Who answered.
    pub by: String,
}

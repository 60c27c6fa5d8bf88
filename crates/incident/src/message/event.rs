//! Messages: written, approved as one exact text, and sent, as events.

use readiness::words;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::event::When;
use crate::stakeholder::event::{MessageChannel, Stakeholder};

/// See [`Event::MessageWritten`](crate::event::Event::MessageWritten).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MessageWritten {
    /// Its number in this incident; in a command 0 for the next one. Whoever writes it anew names it.
    #[serde(default)]
    pub message: u32,
    /// For whom.
    pub stakeholder: Stakeholder,
    /// The template that it began with; empty when it has none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub template: String,
    /// Its language, as `nl` or `en`.
    pub lang: String,
    /// Through which channel it goes.
    pub channel: MessageChannel,
    /// Its subject, with facts in braces.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub subject: String,
    /// Its text, with facts in braces.
    pub body: String,
    /// What it is filled in with that is no fact.
    #[serde(default, skip_serializing_if = "Filled::is_blank")]
    pub filled: Filled,
    /// The entries of what was sent before and is put right by this.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub corrects: Vec<u64>,
}

/// What a text cites and no fact says: how readers reach us, and when and where they hear more.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Filled {
    /// The number to call.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub phone: String,
    /// The person or desk to turn to.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub contact: String,
    /// Where more will be told.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub place: String,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_at: Option<When>,
}

impl Filled {
    fn is_blank(&self) -> bool {
        *self == Filled::default()
    }
}

words! {
    /// How many people must approve.
    Speed "speed" {
        /// A first notice from an approved template: one named person, or their deputy.
        FirstNotice "first-notice",
        /// Everything else: two people.
        FourEyes "four-eyes",
    }
}

/// What a text says of a fact, and what it rests on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BasisFact {
    /// Which fact.
    pub fact: String,
    /// What held of it, as in a situation file; nothing when nothing was known.
    #[serde(default, skip_serializing_if = "Value::is_null")]
    pub value: Value,
    /// How sure it was; empty when nothing was known.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub certainty: String,
}

/// See [`Event::ApprovalAsked`](crate::event::Event::ApprovalAsked).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ApprovalAsked {
    /// Which message.
    pub message: u32,
    /// How many people must approve.
    pub speed: Speed,
    /// Whose approval is asked, by name.
    pub of: String,
    /// Who may approve in their place.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub deputy: String,
    /// The subject, word for word, with the facts filled in.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub subject: String,
    /// The text, word for word.
    pub body: String,
    /// SHA-256 of the subject, a line feed, and the text, in hexadecimal; filled in when it is recorded.
    #[serde(default)]
    pub digest: String,
    /// The facts that the text rests on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub basis: Vec<BasisFact>,
}

/// See [`Event::MessageApproved`](crate::event::Event::MessageApproved).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MessageApproved {
    /// Which message.
    pub message: u32,
    /// The digest of the text that was read.
    pub digest: String,
    /// Who approves, by name.
    pub by: String,
    /// Why they may, where they also wrote it or nobody else is there.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub because: String,
}

/// See [`Event::ApprovalRefused`](crate::event::Event::ApprovalRefused).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ApprovalRefused {
    /// Which message.
    pub message: u32,
    /// The digest of the text that was read.
    pub digest: String,
    /// Who refuses, by name.
    pub by: String,
    /// What must be different.
    pub reason: String,
}

/// See [`Event::CheckOverruled`](crate::event::Event::CheckOverruled).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CheckOverruled {
    /// Which message.
    pub message: u32,
    /// Which check, by its id.
    pub check: String,
    /// The words that it is about; empty when it is about what is missing.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub quote: String,
    /// Who overrules it, by name.
    pub by: String,
    /// Why.
    pub reason: String,
}

/// See [`Event::MessageSent`](crate::event::Event::MessageSent).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MessageSent {
    /// Which message.
    pub message: u32,
    /// The digest of the approved text.
    pub digest: String,
    /// When it went, or was put there.
    pub at: When,
    /// Who sent it.
    pub by: String,
    /// Through what.
    pub channel: MessageChannel,
    /// To whom: names, or addresses for mail that are not private.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub to: Vec<String>,
    /// How many people it goes to, if it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reached: Option<u64>,
    /// Where it stands, or in what.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub place: String,
    /// When they hear more, as it was promised.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_at: Option<When>,
    /// Why it goes to others before our own people know, or in another way than is wise.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub because: String,
}

/// See [`Event::MessageDropped`](crate::event::Event::MessageDropped).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MessageDropped {
    /// Which message.
    pub message: u32,
    /// Why it does not go.
    pub reason: String,
}

/// See [`Event::CallShared`](crate::event::Event::CallShared).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CallShared {
    /// Its number in this incident; in a command 0 for the next one.
    #[serde(default)]
    pub call: u32,
    /// The message that is read out.
    pub message: u32,
    /// Who is called.
    pub name: String,
    /// Where they can be reached.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub number: String,
    /// Who calls.
    pub caller: String,
}

words! {
    /// What came of calling somebody.
    CallResult "call-result" {
        /// They were told.
        Told "told",
        /// They did not pick up.
        NoAnswer "no-answer",
        /// A message was left, without what it is about.
        Voicemail "voicemail",
        /// It was somebody else's number.
        WrongNumber "wrong-number",
        /// They do not want to be called.
        Refused "refused",
    }
}

/// See [`Event::CallReported`](crate::event::Event::CallReported).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CallReported {
    /// Which call.
    pub call: u32,
    /// What came of it.
    pub result: CallResult,
    /// When.
    pub at: When,
    /// Who called.
    pub by: String,
    /// What they said or asked.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub said: String,
}

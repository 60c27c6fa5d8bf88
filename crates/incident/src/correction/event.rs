//! Putting right what was said before, as events.

use readiness::words;
use serde::{Deserialize, Serialize};

words! {
    /// What is done about an old value that somebody was told.
    Settlement "settlement" {
        /// They are told the new one.
        Corrected "corrected",
        /// They need not be told.
        NotNeeded "not-needed",
    }
}

/// See [`Event::CorrectionSettled`](crate::event::Event::CorrectionSettled).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CorrectionSettled {
    /// The entry with which the old value went out: a message, a conversation or a filing.
    pub entry: u64,
    /// Which fact.
    pub fact: String,
    /// The last entry about the fact that this takes into account.
    pub through: u64,
    /// What is done.
    pub settlement: Settlement,
    /// The message that puts it right.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<u32>,
    /// Why it is not needed.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub because: String,
}

//! Lines of the logbook, and what is put right in it, as events.

use serde::{Deserialize, Serialize};

use super::When;

/// See [`Event::NoteWritten`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NoteWritten {
    /// The text.
    pub text: String,
    /// When it happened, if not now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub happened_at: Option<When>,
    /// Until when it lasted, if it did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<When>,
}

/// See [`Event::EntryCorrected`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EntryCorrected {
    /// The number of the entry that was wrong.
    pub entry: u64,
    /// What is right.
    pub text: String,
    /// What was wrong about it.
    pub reason: String,
}

/// See [`Event::EntryWithdrawn`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EntryWithdrawn {
    /// The number of the entry that no longer counts; it stays in the journal.
    pub entry: u64,
    /// What was wrong about it.
    pub reason: String,
}

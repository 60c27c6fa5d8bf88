//! What somebody marked for the summary, as events.

use serde::{Deserialize, Serialize};

/// See [`Event::EntryStarred`](crate::event::Event::EntryStarred).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EntryStarred {
    /// The number of the entry.
    pub entry: u64,
}

/// See [`Event::EntryUnstarred`](crate::event::Event::EntryUnstarred).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EntryUnstarred {
    /// The number of the entry.
    pub entry: u64,
}

//! The journal, the attachments and the bulk rows of one data folder.
//!
//! A data folder holds a database, `paraat.sqlite`, and a folder `attachments`; and once somebody looked for something
//! `search.sqlite`, which is computed from the database. One program at a time writes it:
//! [`Store::open`] takes a lock. What [`Store::append`] has returned is on the disk; what it refused was never
//! there. [`verify`] reads a folder without changing it and names everything that is not as it was written. What
//! that proves, and what not, is in `docs/journal.md`.
//!
//! The crate knows no clock: moments come with the drafts. It has no words for people: a [`StoreProblem`] has an
//! id, and others make the sentence.

mod attachments;
mod chance;
mod digest;
mod folder;
mod hex;
mod port;
mod problem;
mod search;
mod sqlite;
mod verify;

pub use attachments::Attachment;
pub use port::{Append, Erase, Journal, OutboxRow, StreamHead, Waiting};
pub use problem::{AppendProblem, StoreProblem};
pub use search::{Findable, Found, Hit, Indexed, MOST_ITEMS, Reindex, SeenBy, Sought, Within};
pub use sqlite::{Derived, RulePage, Store, Total};
pub use verify::{Announced, Fault, Finding, Place, Verification, verify};

//! The journal, the attachments and the bulk rows of one data folder.
//!
//! A data folder holds a database, `paraat.sqlite`, and a folder `attachments`. What people said is sealed in both, under
//! keys that stand in the database wrapped under one master key, which lies elsewhere or in `paraat.key`. One program at a
//! time writes it: [`Store::open`] takes a lock. Everything of an organisation is reached through its [`House`], and
//! nothing of another. What [`Journal::append`] has returned is on the disk; what it refused was never there. [`verify`]
//! reads a folder without changing it and names everything that is not as it was written. What that proves, and what not,
//! is in `docs/journal.md`.
//!
//! The crate knows no clock: moments come with the drafts. It has no words for people: a [`StoreProblem`] has an
//! id, and others make the sentence.

mod attachments;
mod chance;
mod digest;
mod erasing;
mod folder;
mod hex;
mod house;
mod keys;
mod port;
mod problem;
mod search;
mod sqlite;
mod verify;

pub use attachments::{Attachment, Content, Kept};
pub use house::House;
pub use keys::{KeySource, MasterKey};
pub use port::{Append, Erase, Journal, OutboxRow, StreamHead, Waiting};
pub use problem::{AppendProblem, StoreProblem};
pub use search::{Findable, Found, Hit, Indexed, MOST_ITEMS, Reindex, SeenBy, Sought, Within};
pub use sqlite::{Derived, KeysKept, RulePage, Step, Store, Subjects, Total};
pub use verify::{Announced, Fault, Finding, Place, Verification, verify, verify_with};

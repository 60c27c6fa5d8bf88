//! What an entry is, how entries are chained, and what a chain proves.
//!
//! A journal is a set of streams, one for the organisation and one for each incident. A stream is a sequence
//! of [`Entry`]s numbered from 1. Each entry carries the hash of the one before it, so that nobody can change,
//! remove, insert or reorder one unnoticed by whoever knows a later hash. What a chain does not prove is in
//! `docs/journal.md`.
//!
//! The payload of an entry can be erased, together with its salt: the envelope keeps `SHA-256(salt ‖ payload)`,
//! so the chain still verifies, and without the salt nobody can guess a telephone number back from the hash.
//!
//! This crate knows no database, no clock and no chance: moments and salts are arguments.

mod entry;
mod hash;
mod verify;
mod visibility;

pub use entry::{Draft, Entry, Payload, Salt, seal};
pub use hash::Hash;
pub use verify::{Broken, Head, follows};
pub use visibility::{Eyes, People, Visibility};

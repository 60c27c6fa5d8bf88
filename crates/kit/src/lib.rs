//! The emergency kit: everything that an organisation needs on the night on which its own systems are gone, in one
//! encrypted file.
//!
//! A kit is an age file around a ZIP, so that any age program and any unzip open it when Paraat is not there. The first
//! member, `manifest.json`, says what the others are; each is held against it while it is unpacked. Whoever knows a
//! recipient can make such a file, so nothing in one is believed: names are those of a closed list, sizes and hashes are
//! those of the manifest, and how much we take in stands in `limits.rs`.
//!
//! The crate knows no clock and has no words for people: a [`Problem`] has an id, and others make the sentence.

mod code;
mod guarded;
mod key;
pub mod limits;
mod manifest;
mod name;
mod part;
mod problem;
mod read;
mod recipient;
mod write;

pub use code::{Mistyped, SealedCode, ShortCode};
pub use key::Key;
pub use manifest::{FORMAT, LeftOut, Manifest, Member, StreamEnd};
pub use name::{Name, is_rule_page};
pub use problem::Problem;
pub use read::Kit;
pub use recipient::{Lock, Recipient};
pub use write::{Written, write};

//! Whether an entry follows what went before.

use crate::{Entry, Hash};

/// The end of a stream: the number and the hash of its last entry. Written down elsewhere, it proves later
/// that nothing up to there was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head {
    /// The number of the last entry; 0 for an empty stream.
    pub number: u64,
    /// Its hash.
    pub hash: Hash,
}

impl Head {
    /// The head of a stream without entries.
    pub const START: Head = Head { number: 0, hash: Hash::NONE };
}

impl std::fmt::Display for Head {
    /// `12:` and 64 hexadecimal digits.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}", self.number, self.hash)
    }
}

impl std::str::FromStr for Head {
    type Err = ();

    fn from_str(text: &str) -> Result<Head, ()> {
        let (number, hash) = text.trim().split_once(':').ok_or(())?;
        Ok(Head { number: number.parse().map_err(|_| ())?, hash: Hash::parse(hash).ok_or(())? })
    }
}

/// How an entry fails to follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Broken {
    /// Its number is not the next one: an entry was removed, inserted or moved.
    Number {
        /// The number that should come here.
        expected: u64,
    },
    /// It names another previous hash than that of the entry before it.
    Previous,
    /// Its envelope does not have the hash that it carries.
    Envelope,
    /// Its payload does not have the hash that the envelope carries.
    Payload,
}

/// Checks that an entry follows a head, and returns the new head. An erased payload follows; whether its
/// erasure was recorded is for who reads the events to say.
///
/// # Errors
///
/// The first way in which it does not follow.
pub fn follows(head: Head, entry: &Entry) -> Result<Head, Broken> {
    let expected = head.number + 1;
    if entry.number != expected {
        return Err(Broken::Number { expected });
    }
    if entry.previous != head.hash {
        return Err(Broken::Previous);
    }
    if entry.envelope_hash() != entry.hash {
        return Err(Broken::Envelope);
    }
    match &entry.payload {
        Some(payload) if payload.hash() != entry.payload_hash => Err(Broken::Payload),
        _ => Ok(entry.head()),
    }
}

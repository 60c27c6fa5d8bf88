//! One line of the journal.

use std::fmt;

use jiff::Timestamp;

use crate::{Hash, Head, Visibility};

/// Sixteen bytes of chance, so that a payload cannot be guessed back from its hash.
pub type Salt = [u8; 16];

/// What an entry says, with its salt. Both are erased together.
#[derive(Clone, PartialEq, Eq)]
pub struct Payload {
    /// The event, as JSON text, byte for byte as it was hashed.
    pub event: String,
    /// Its salt.
    pub salt: Salt,
}

impl Payload {
    /// `SHA-256(salt ‖ event)`.
    pub fn hash(&self) -> Hash {
        Hash::of(&[self.salt.as_slice(), self.event.as_bytes()].concat())
    }
}

impl fmt::Debug for Payload {
    /// Without what it says: that belongs in no message of the program.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Payload({} bytes)", self.event.len())
    }
}

/// One line of a stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The organisation that it belongs to.
    pub organisation: String,
    /// The stream: the organisation's own, or that of one incident.
    pub stream: String,
    /// Its number in the stream, from 1, without gaps.
    pub number: u64,
    /// Who recorded it: a person, or the program itself.
    pub actor: String,
    /// Who may see it.
    pub visibility: Visibility,
    /// When it was recorded, to the microsecond.
    pub recorded_at: Timestamp,
    /// What it says; `None` when that was erased.
    pub payload: Option<Payload>,
    /// The hash of the payload, which outlives it.
    pub payload_hash: Hash,
    /// The hash of the entry before it; [`Hash::NONE`] for the first.
    pub previous: Hash,
    /// The hash of all of the above, the payload itself aside.
    pub hash: Hash,
}

/// What somebody wants to record, before it has a number.
#[derive(Clone, PartialEq, Eq)]
pub struct Draft {
    /// Who records it.
    pub actor: String,
    /// Who may see it.
    pub visibility: Visibility,
    /// When; what is finer than a microsecond is left out.
    pub recorded_at: Timestamp,
    /// The event, as JSON text.
    pub event: String,
    /// The data subjects that it names: whoever keeps it can make it unreadable for one of them. No part of the entry.
    pub subjects: Vec<String>,
}

impl fmt::Debug for Draft {
    /// Without what it says, and about whom.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Draft { actor, recorded_at, event, .. } = self;
        write!(f, "Draft({actor}, {recorded_at}, {} bytes)", event.len())
    }
}

/// Seals a draft behind the head of its stream.
pub fn seal(organisation: &str, stream: &str, head: Head, draft: Draft, salt: Salt) -> Entry {
    let payload = Payload { event: draft.event, salt };
    let mut entry = Entry {
        organisation: organisation.to_owned(),
        stream: stream.to_owned(),
        number: head.number + 1,
        actor: draft.actor,
        visibility: draft.visibility,
        recorded_at: to_microsecond(draft.recorded_at),
        payload_hash: payload.hash(),
        payload: Some(payload),
        previous: head.hash,
        hash: Hash::NONE,
    };
    entry.hash = entry.envelope_hash();
    entry
}

impl Entry {
    /// The hash that the envelope should have. The fields, in this order, each preceded by its length: the
    /// words `paraat entry 1`, organisation, stream, number (eight bytes, big-endian), actor, visibility as
    /// text, microseconds since 1970 (eight bytes, big-endian), payload hash, previous hash.
    pub fn envelope_hash(&self) -> Hash {
        Hash::of_fields(&[
            b"paraat entry 1",
            self.organisation.as_bytes(),
            self.stream.as_bytes(),
            &self.number.to_be_bytes(),
            self.actor.as_bytes(),
            self.visibility.to_text().as_bytes(),
            &self.recorded_at.as_microsecond().to_be_bytes(),
            self.payload_hash.as_bytes(),
            self.previous.as_bytes(),
        ])
    }

    /// The head of the stream once this entry is its last.
    pub fn head(&self) -> Head {
        Head { number: self.number, hash: self.hash }
    }
}

fn to_microsecond(moment: Timestamp) -> Timestamp {
    Timestamp::from_microsecond(moment.as_microsecond()).unwrap_or(moment)
}

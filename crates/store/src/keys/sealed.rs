//! What stands in a row in place of what it says: the names of the keys that it takes, and the sealed bytes.
//!
//! The first byte is 1, for this form; two bytes say how many keys, big-endian; then their names, sixteen bytes each; then
//! a nonce of 24 bytes and what XChaCha20-Poly1305 made. With one key that is the key; with more it follows from all of
//! them, so that without any one of them nobody can read it.

use std::sync::Arc;

use rusqlite::Connection;
use zeroize::Zeroizing;

use super::{Held, Id, Kind, Ring, Room, Secret};
use crate::StoreProblem;

const FORM: u8 = 1;

/// What something new is sealed with.
pub(crate) struct Seal {
    head: Vec<u8>,
    key: Secret,
}

impl Seal {
    /// The seal of a room.
    pub(crate) fn of(ring: &Ring, db: &Connection, room: Room<'_>) -> Result<Seal, StoreProblem> {
        let (id, key) = ring.current(db, room)?;
        Ok(Seal::with(&[(id, key)]))
    }

    /// The seal of a stream for something that names these people.
    pub(crate) fn naming(
        ring: &Ring,
        db: &Connection,
        (organisation, stream): (&str, &str),
        subjects: &[String],
    ) -> Result<Seal, StoreProblem> {
        let first = ring.current(db, Room { organisation, kind: Kind::Stream, name: stream })?;
        let mut keys = Vec::with_capacity(subjects.len());
        for subject in subjects {
            keys.push(ring.of_subject(db, (organisation, stream), &first.1, subject)?);
        }
        keys.sort_by_key(|(id, _)| *id);
        keys.dedup_by_key(|(id, _)| *id);
        keys.insert(0, first);
        Ok(Seal::with(&keys))
    }

    fn with(keys: &[(Id, Arc<Secret>)]) -> Seal {
        let ids: Vec<&Id> = keys.iter().map(|(id, _)| id).collect();
        let secrets: Vec<&Secret> = keys.iter().map(|(_, key)| key.as_ref()).collect();
        Seal { head: head(&ids), key: joined(&secrets) }
    }

    /// Seals something, bound to what it is about.
    pub(crate) fn seal(&self, about: &[&[u8]], plain: &[u8]) -> Result<Vec<u8>, StoreProblem> {
        let mut sealed = self.head.clone();
        sealed.extend(self.key.seal(&bound(&self.head, about), plain)?);
        Ok(sealed)
    }
}

/// What comes out of something sealed.
pub(crate) enum Opened {
    Plain(Zeroizing<Vec<u8>>),
    /// A key that it takes was destroyed.
    Gone,
    /// There is no master key.
    Locked,
    /// It is not what was sealed.
    Damaged,
}

/// Opens something.
pub(crate) fn open(
    ring: &Ring,
    db: &Connection,
    about: &[&[u8]],
    sealed: &[u8],
) -> Result<Opened, StoreProblem> {
    let Some((ids, head, rest)) = taken(sealed) else { return Ok(Opened::Damaged) };
    let mut keys = Vec::with_capacity(ids.len());
    let mut is_locked = false;
    for id in &ids {
        match ring.get(db, id)? {
            Held::Here(key) => keys.push(key),
            Held::Gone => return Ok(Opened::Gone),
            Held::Locked => is_locked = true,
        }
    }
    if is_locked {
        return Ok(Opened::Locked);
    }
    let secrets: Vec<&Secret> = keys.iter().map(Arc::as_ref).collect();
    Ok(joined(&secrets).open(&bound(head, about), rest).map_or(Opened::Damaged, Opened::Plain))
}

/// Whether something takes any of these keys.
pub(crate) fn takes(sealed: &[u8], any: &[Id]) -> bool {
    taken(sealed).is_some_and(|(ids, ..)| ids.iter().any(|id| any.contains(id)))
}

/// The names of the keys that something takes, what stands before the sealed bytes, and those.
fn taken(sealed: &[u8]) -> Option<(Vec<Id>, &[u8], &[u8])> {
    let [FORM, high, low, ..] = sealed else { return None };
    let count = usize::from(u16::from_be_bytes([*high, *low]));
    let (head, rest) = sealed.split_at_checked(3 + 16 * count)?;
    let ids = head[3..].chunks_exact(16).filter_map(|id| id.try_into().ok()).collect();
    (count > 0).then_some((ids, head, rest))
}

fn head(ids: &[&Id]) -> Vec<u8> {
    let count = u16::try_from(ids.len()).unwrap_or(u16::MAX);
    let mut head = vec![FORM];
    head.extend(count.to_be_bytes());
    ids.iter().for_each(|id| head.extend_from_slice(*id));
    head
}

fn joined(keys: &[&Secret]) -> Secret {
    let Some((first, others)) = keys.split_first() else { unreachable!("something takes at least one key") };
    let mut parts: Vec<&[u8]> = vec![b"paraat content 1"];
    parts.extend(others.iter().map(|key| key.reveal().as_slice()));
    first.derive(&parts)
}

fn bound<'a>(head: &'a [u8], about: &[&'a [u8]]) -> Vec<&'a [u8]> {
    let mut bound = about.to_vec();
    bound.push(head);
    bound
}

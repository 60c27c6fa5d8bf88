//! A cache of what was computed from entries. It may be thrown away at any moment, and is never trusted.

use std::fmt;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension as _, params};

use super::entries::column;
use crate::StoreProblem;
use crate::digest::of_row;
use crate::keys::{Kind, Opened, Ring, Room, Seal, open};

/// Something that was computed from the entries up to a number.
#[derive(Clone, PartialEq, Eq)]
pub struct Derived {
    /// The number of the last entry that it takes into account.
    pub number: u64,
    /// What was computed.
    pub body: Vec<u8>,
}

impl fmt::Debug for Derived {
    /// Without what was computed, for that repeats what people said.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Derived({}, {} bytes)", self.number, self.body.len())
    }
}

/// Where something is kept.
#[derive(Clone)]
pub(crate) struct Key {
    pub(crate) organisation: String,
    pub(crate) kind: String,
    pub(crate) key: String,
}

impl Key {
    fn about<'a>(&'a self, number: &'a [u8; 8]) -> [&'a [u8]; 5] {
        let Key { organisation, kind, key } = self;
        [b"paraat derived 1", organisation.as_bytes(), kind.as_bytes(), key.as_bytes(), number]
    }

    fn hash(&self, number: i64, body: &[u8]) -> Vec<u8> {
        let columns = [
            ValueRef::Text(self.organisation.as_bytes()),
            ValueRef::Text(self.kind.as_bytes()),
            ValueRef::Text(self.key.as_bytes()),
            ValueRef::Integer(number),
            ValueRef::Blob(body),
        ];
        of_row("derived", &columns).as_bytes().to_vec()
    }
}

/// Keeps something; what was kept under this kind and key is replaced.
pub(crate) fn remember(
    db: &Connection,
    ring: &Ring,
    at: &Key,
    derived: &Derived,
) -> Result<(), StoreProblem> {
    let with = Seal::of(ring, db, Room { organisation: &at.organisation, kind: Kind::Derived, name: "" })?;
    let number = column(derived.number);
    let body = with.seal(&at.about(&number.to_be_bytes()), &derived.body)?;
    let hash = at.hash(number, &body);
    db.prepare_cached(
        "INSERT OR REPLACE INTO derived (organisation, kind, key, number, body, row_hash) \
         VALUES (?, ?, ?, ?, ?, ?)",
    )?
    .execute(params![at.organisation, at.kind, at.key, number, body, hash])?;
    Ok(())
}

/// What was kept; nothing when it is not what was written, for then it can better be computed again.
pub(crate) fn recall(db: &Connection, ring: &Ring, at: &Key) -> Result<Option<Derived>, StoreProblem> {
    type Columns = (i64, Vec<u8>, Vec<u8>);
    let row: Option<Columns> = db
        .prepare_cached(
            "SELECT number, body, row_hash FROM derived WHERE organisation = ? AND kind = ? AND key = ?",
        )?
        .query_row([&at.organisation, &at.kind, &at.key], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .optional()?;
    let Some((number, body, _)) = row.filter(|(number, body, written)| at.hash(*number, body) == *written)
    else {
        return Ok(None);
    };
    Ok(match open(ring, db, &at.about(&number.to_be_bytes()), &body)? {
        Opened::Plain(plain) => Some(Derived { number: number.unsigned_abs(), body: plain.to_vec() }),
        _ => None,
    })
}

/// Forgets one thing.
pub(crate) fn forget(db: &Connection, at: &Key) -> Result<(), StoreProblem> {
    db.prepare_cached("DELETE FROM derived WHERE organisation = ? AND kind = ? AND key = ?")?.execute([
        &at.organisation,
        &at.kind,
        &at.key,
    ])?;
    Ok(())
}

/// Forgets everything of an organisation.
pub(crate) fn forget_all(db: &Connection, organisation: &str) -> Result<(), StoreProblem> {
    db.prepare_cached("DELETE FROM derived WHERE organisation = ?")?.execute([organisation])?;
    Ok(())
}

//! A cache of what was computed from entries. It may be thrown away at any moment, and is never trusted.

use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension as _, params};

use super::entries::column;
use crate::StoreProblem;
use crate::digest::of_row;

/// Something that was computed from the entries up to a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Derived {
    /// The number of the last entry that it takes into account.
    pub number: u64,
    /// What was computed.
    pub body: Vec<u8>,
}

/// Keeps something; what was kept under this kind and key is replaced.
pub(crate) fn remember(
    db: &Connection,
    kind: &str,
    key: &str,
    derived: &Derived,
) -> Result<(), StoreProblem> {
    let number = column(derived.number);
    let hash = hash(kind, key, number, &derived.body);
    db.prepare_cached(
        "INSERT OR REPLACE INTO derived (kind, key, number, body, row_hash) VALUES (?, ?, ?, ?, ?)",
    )?
    .execute(params![kind, key, number, derived.body, hash])?;
    Ok(())
}

/// What was kept; nothing when it is not what was written, for then it can better be computed again.
pub(crate) fn recall(db: &Connection, kind: &str, key: &str) -> Result<Option<Derived>, StoreProblem> {
    type Columns = (i64, Vec<u8>, Vec<u8>);
    let row: Option<Columns> = db
        .prepare_cached("SELECT number, body, row_hash FROM derived WHERE kind = ? AND key = ?")?
        .query_row([kind, key], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .optional()?;
    Ok(row.and_then(|(number, body, written)| {
        let is_intact = hash(kind, key, number, &body) == written;
        is_intact.then_some(Derived { number: number.unsigned_abs(), body })
    }))
}

/// Forgets one thing.
pub(crate) fn forget(db: &Connection, kind: &str, key: &str) -> Result<(), StoreProblem> {
    db.prepare_cached("DELETE FROM derived WHERE kind = ? AND key = ?")?.execute([kind, key])?;
    Ok(())
}

/// Forgets everything.
pub(crate) fn forget_all(db: &Connection) -> Result<(), StoreProblem> {
    db.prepare_cached("DELETE FROM derived")?.execute([])?;
    Ok(())
}

fn hash(kind: &str, key: &str, number: i64, body: &[u8]) -> Vec<u8> {
    let columns = [
        ValueRef::Text(kind.as_bytes()),
        ValueRef::Text(key.as_bytes()),
        ValueRef::Integer(number),
        ValueRef::Blob(body),
    ];
    of_row("derived", &columns).as_bytes().to_vec()
}

//! Rows by the million: recipient lists, deliveries, findings. The journal holds their totals.

use journal::Hash;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, params};

use crate::StoreProblem;
use crate::digest::{Rows, of_row};

/// How much is written in one transaction, so that an entry never waits long behind a list.
const BATCH_ROWS: usize = 1000;
const BATCH_BYTES: usize = 1 << 20;

/// How many rows a collection has and what they say, as the journal writes it down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Total {
    /// The number of rows.
    pub rows: u64,
    /// The digest over key and body of every row, in order of key (compared byte by byte): before each the letter
    /// `t` (key) or `b` (body) and its length in eight bytes, big-endian.
    pub digest: Hash,
}

/// A row: its key in the collection, and what it says.
pub(crate) type BulkRow = (String, Vec<u8>);

/// The next batch of some rows; empty when there are no more.
pub(crate) fn batch(rows: &mut impl Iterator<Item = BulkRow>) -> (Vec<BulkRow>, usize) {
    let (mut batch, mut bytes) = (Vec::new(), 0);
    while batch.len() < BATCH_ROWS && bytes < BATCH_BYTES {
        let Some(row) = rows.next() else { break };
        bytes += row.0.len() + row.1.len();
        batch.push(row);
    }
    (batch, bytes)
}

/// Writes rows; a row with the same key is replaced.
pub(crate) fn put(db: &Connection, collection: &str, rows: &[BulkRow]) -> Result<(), StoreProblem> {
    let mut statement = db.prepare_cached(
        "INSERT OR REPLACE INTO bulk (collection, key, body, row_hash) VALUES (?, ?, ?, ?)",
    )?;
    for (key, body) in rows {
        let hash = of_row(
            "bulk",
            &[ValueRef::Text(collection.as_bytes()), ValueRef::Text(key.as_bytes()), ValueRef::Blob(body)],
        );
        statement.execute(params![collection, key, body, hash.as_bytes()])?;
    }
    Ok(())
}

/// Reads the rows of a collection in order of key, one by one.
pub(crate) fn each(
    db: &Connection,
    collection: &str,
    mut see: impl FnMut(&str, &[u8]),
) -> Result<(), StoreProblem> {
    let mut statement = db.prepare_cached("SELECT key, body FROM bulk WHERE collection = ? ORDER BY key")?;
    let mut rows = statement.query([collection])?;
    while let Some(row) = rows.next()? {
        let wrong = |_| StoreProblem::corrupt("bulk");
        see(row.get_ref(0)?.as_str().map_err(wrong)?, row.get_ref(1)?.as_blob().map_err(wrong)?);
    }
    Ok(())
}

/// How many rows, and their digest.
pub(crate) fn total(db: &Connection, collection: &str) -> Result<Total, StoreProblem> {
    let (mut count, mut digest) = (0, Rows::new());
    each(db, collection, |key, body| {
        count += 1;
        digest.column(ValueRef::Text(key.as_bytes()));
        digest.column(ValueRef::Blob(body));
    })?;
    Ok(Total { rows: count, digest: digest.finish() })
}

/// The names of the collections.
pub(crate) fn collections(db: &Connection) -> Result<Vec<String>, StoreProblem> {
    let mut statement = db.prepare_cached("SELECT DISTINCT collection FROM bulk ORDER BY collection")?;
    let names = statement.query_map([], |row| row.get(0))?;
    Ok(names.collect::<Result<_, _>>()?)
}

/// Removes rows; what they said is overwritten.
pub(crate) fn remove(db: &Connection, collection: &str, keys: &[String]) -> Result<(), StoreProblem> {
    let mut statement = db.prepare_cached("DELETE FROM bulk WHERE collection = ? AND key = ?")?;
    for key in keys {
        statement.execute([collection, key])?;
    }
    Ok(())
}

/// Removes a whole collection.
pub(crate) fn remove_all(db: &Connection, collection: &str) -> Result<(), StoreProblem> {
    db.prepare_cached("DELETE FROM bulk WHERE collection = ?")?.execute([collection])?;
    Ok(())
}

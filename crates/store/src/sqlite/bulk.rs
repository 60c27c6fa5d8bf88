//! Rows by the million: recipient lists, deliveries, findings. The journal holds their totals.

use journal::Hash;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, params};

use crate::StoreProblem;
use crate::digest::{Rows, of_row};
use crate::keys::{Kind, Opened, Ring, Room, Seal, open};

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

/// The collection of an organisation.
#[derive(Clone)]
pub(crate) struct Collection {
    pub(crate) organisation: String,
    pub(crate) name: String,
}

impl Collection {
    pub(crate) fn room(&self) -> Room<'_> {
        Room { organisation: &self.organisation, kind: Kind::Bulk, name: &self.name }
    }

    fn about<'a>(&'a self, key: &'a str) -> [&'a [u8]; 4] {
        [b"paraat bulk 1", self.organisation.as_bytes(), self.name.as_bytes(), key.as_bytes()]
    }
}

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
pub(crate) fn put(
    db: &Connection,
    ring: &Ring,
    collection: &Collection,
    rows: &[BulkRow],
) -> Result<(), StoreProblem> {
    let with = Seal::of(ring, db, collection.room())?;
    let mut statement = db.prepare_cached(
        "INSERT OR REPLACE INTO bulk (organisation, collection, key, body, row_hash) VALUES (?, ?, ?, ?, ?)",
    )?;
    let Collection { organisation, name } = collection;
    for (key, body) in rows {
        let body = with.seal(&collection.about(key), body)?;
        let columns = [
            ValueRef::Text(organisation.as_bytes()),
            ValueRef::Text(name.as_bytes()),
            ValueRef::Text(key.as_bytes()),
            ValueRef::Blob(&body),
        ];
        let hash = of_row("bulk", &columns);
        statement.execute(params![organisation, name, key, body, hash.as_bytes()])?;
    }
    Ok(())
}

/// Reads the rows of a collection in order of key, one by one.
pub(crate) fn each(
    db: &Connection,
    ring: &Ring,
    collection: &Collection,
    mut see: impl FnMut(&str, &[u8]),
) -> Result<(), StoreProblem> {
    let mut statement = db.prepare_cached(
        "SELECT key, body FROM bulk WHERE organisation = ? AND collection = ? ORDER BY key",
    )?;
    let mut rows = statement.query([&collection.organisation, &collection.name])?;
    while let Some(row) = rows.next()? {
        let wrong = |_| StoreProblem::corrupt("bulk");
        let key = row.get_ref(0)?.as_str().map_err(wrong)?;
        let sealed = row.get_ref(1)?.as_blob().map_err(wrong)?;
        match open(ring, db, &collection.about(key), sealed)? {
            Opened::Plain(body) => see(key, &body),
            _ => return Err(StoreProblem::corrupt("bulk.body")),
        }
    }
    Ok(())
}

/// How many rows, and their digest.
pub(crate) fn total(db: &Connection, ring: &Ring, collection: &Collection) -> Result<Total, StoreProblem> {
    let (mut count, mut digest) = (0, Rows::new());
    each(db, ring, collection, |key, body| {
        count += 1;
        digest.column(ValueRef::Text(key.as_bytes()));
        digest.column(ValueRef::Blob(body));
    })?;
    Ok(Total { rows: count, digest: digest.finish() })
}

/// The names of the collections of an organisation.
pub(crate) fn collections(db: &Connection, organisation: &str) -> Result<Vec<String>, StoreProblem> {
    let mut statement =
        db.prepare_cached("SELECT DISTINCT collection FROM bulk WHERE organisation = ? ORDER BY collection")?;
    let names = statement.query_map([organisation], |row| row.get(0))?;
    Ok(names.collect::<Result<_, _>>()?)
}

/// Removes rows; what they said is overwritten.
pub(crate) fn remove(db: &Connection, collection: &Collection, keys: &[String]) -> Result<(), StoreProblem> {
    let mut statement =
        db.prepare_cached("DELETE FROM bulk WHERE organisation = ? AND collection = ? AND key = ?")?;
    for key in keys {
        statement.execute([&collection.organisation, &collection.name, key])?;
    }
    Ok(())
}

/// Removes a whole collection.
pub(crate) fn remove_all(db: &Connection, collection: &Collection) -> Result<(), StoreProblem> {
    db.prepare_cached("DELETE FROM bulk WHERE organisation = ? AND collection = ?")?
        .execute([&collection.organisation, &collection.name])?;
    Ok(())
}

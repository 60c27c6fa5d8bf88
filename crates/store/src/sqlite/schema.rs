//! The tables of the database, and how we know that it is ours.

use std::sync::OnceLock;

use rusqlite::Connection;

use crate::StoreProblem;

/// Stands in the header of every database of this program: `Para` in ASCII.
const APPLICATION: i64 = 0x5061_7261;

/// The version of the tables. A database with a greater one was written by a newer program.
const VERSION: i64 = 2;

/// The version in which nothing was sealed yet.
const OPEN: i64 = 1;

/// Every table. A row of `journal` is chained to the one before it and `head` repeats the end of each chain; a
/// row of any other table carries a digest over its columns. What people said is sealed: `payload`, `body`, `about`.
const TABLES: [&str; 11] = [
    "CREATE TABLE master (era INTEGER PRIMARY KEY, fingerprint BLOB NOT NULL, rotated_at TEXT, \
     row_hash BLOB NOT NULL) STRICT",
    "CREATE TABLE key (id BLOB PRIMARY KEY, organisation TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, \
     subject BLOB, era INTEGER NOT NULL, wrapped BLOB NOT NULL, row_hash BLOB NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE INDEX key_of ON key (organisation, kind, name, subject)",
    "CREATE TABLE journal (organisation TEXT NOT NULL, stream TEXT NOT NULL, number INTEGER NOT NULL, \
     actor TEXT NOT NULL, visibility TEXT NOT NULL, recorded_at TEXT NOT NULL, payload BLOB, \
     payload_hash TEXT NOT NULL, previous TEXT NOT NULL, hash TEXT NOT NULL, \
     UNIQUE (organisation, stream, number)) STRICT",
    "CREATE TABLE head (organisation TEXT NOT NULL, stream TEXT NOT NULL, number INTEGER NOT NULL, \
     hash TEXT NOT NULL, PRIMARY KEY (organisation, stream)) STRICT, WITHOUT ROWID",
    "CREATE TABLE outbox (id INTEGER PRIMARY KEY, organisation TEXT NOT NULL, stream TEXT NOT NULL, \
     number INTEGER NOT NULL, kind TEXT NOT NULL, body BLOB NOT NULL, row_hash BLOB NOT NULL) STRICT",
    "CREATE TABLE attachment (organisation TEXT NOT NULL, stream TEXT NOT NULL, tag BLOB NOT NULL, \
     key BLOB NOT NULL, about BLOB NOT NULL, file TEXT NOT NULL, bytes INTEGER NOT NULL, \
     row_hash BLOB NOT NULL, PRIMARY KEY (organisation, stream, tag)) STRICT, WITHOUT ROWID",
    "CREATE TABLE bulk (organisation TEXT NOT NULL, collection TEXT NOT NULL, key TEXT NOT NULL, \
     body BLOB NOT NULL, row_hash BLOB NOT NULL, \
     PRIMARY KEY (organisation, collection, key)) STRICT, WITHOUT ROWID",
    "CREATE TABLE derived (organisation TEXT NOT NULL, kind TEXT NOT NULL, key TEXT NOT NULL, \
     number INTEGER NOT NULL, body BLOB NOT NULL, row_hash BLOB NOT NULL, \
     PRIMARY KEY (organisation, kind, key)) STRICT, WITHOUT ROWID",
    "CREATE TABLE rulebook (version TEXT PRIMARY KEY, files INTEGER NOT NULL, content TEXT NOT NULL, \
     row_hash BLOB NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE TABLE rule_page (version TEXT NOT NULL, path TEXT NOT NULL, body BLOB NOT NULL, \
     row_hash BLOB NOT NULL, PRIMARY KEY (version, path)) STRICT, WITHOUT ROWID",
];

/// The tables that hold rows of organisations, with what is in each.
pub(crate) const OF_ORGANISATIONS: [&str; 6] = ["journal", "head", "outbox", "attachment", "bulk", "derived"];

/// Whose database this is.
pub(crate) enum Kind {
    /// It has nothing in it yet.
    Empty,
    /// It is ours, and we know its version.
    Ours,
    /// It is ours, of the version in which nothing was sealed.
    Open,
}

/// Looks whose database this is, without changing it.
pub(crate) fn kind(db: &Connection) -> Result<Kind, StoreProblem> {
    let application: i64 = db.query_row("PRAGMA application_id", [], |row| row.get(0))?;
    let found: i64 = db.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    match (application, found) {
        (APPLICATION, VERSION) => Ok(Kind::Ours),
        (APPLICATION, OPEN) => Ok(Kind::Open),
        (APPLICATION, found) if found > VERSION => Err(StoreProblem::Newer { found, known: VERSION }),
        (0, 0) if written(db)?.is_empty() => Ok(Kind::Empty),
        _ => Err(StoreProblem::NotADatabase),
    }
}

/// Fails unless the database is ours and of this version: an older one is brought up to date by who opens it to write.
pub(crate) fn expect_ours(db: &Connection) -> Result<(), StoreProblem> {
    match kind(db)? {
        Kind::Ours => Ok(()),
        Kind::Open => Err(older()),
        Kind::Empty => Err(StoreProblem::NotADatabase),
    }
}

/// That the database must be brought up to date first.
pub(crate) fn older() -> StoreProblem {
    StoreProblem::Older { found: OPEN, known: VERSION }
}

/// Makes the tables, in a transaction of whoever calls.
pub(crate) fn create(db: &Connection) -> Result<(), StoreProblem> {
    let tables = TABLES.join(";\n");
    db.execute_batch(&format!(
        "{tables};\nPRAGMA application_id = {APPLICATION};\nPRAGMA user_version = {VERSION}"
    ))?;
    Ok(())
}

/// Fails unless the tables are exactly those that this version makes.
pub(crate) fn expect(db: &Connection) -> Result<(), StoreProblem> {
    match written(db)? == *expected()? {
        true => Ok(()),
        false => Err(StoreProblem::corrupt("schema")),
    }
}

/// The type, name, table and text of a table or index, as a database describes it itself.
type Description = [Option<String>; 4];

/// What a new database says of itself; asked once.
fn expected() -> Result<&'static Vec<Description>, StoreProblem> {
    static EXPECTED: OnceLock<Vec<Description>> = OnceLock::new();
    if let Some(expected) = EXPECTED.get() {
        return Ok(expected);
    }
    let new = Connection::open_in_memory()?;
    create(&new)?;
    let written = written(&new)?;
    Ok(EXPECTED.get_or_init(|| written))
}

fn written(db: &Connection) -> Result<Vec<Description>, StoreProblem> {
    let mut all = db.prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name")?;
    let rows = all.query_map([], |row| Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?]))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

//! Connections to the database, for writing and for reading.

use std::fs::{self, File};
use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use super::master::{self, Master};
use super::schema::{self, Kind};
use super::upgrade::{self, Subjects};
use crate::StoreProblem;
use crate::attachments::Attachments;
use crate::folder::{Folder, private, settle};
use crate::keys::{KeySource, MasterKey, Ring};

/// How many statements stay prepared: more than there are.
const STATEMENTS: usize = 64;

/// How long we wait for a program of somebody else's that looks into the database.
pub(crate) const PATIENCE: Duration = Duration::from_secs(2);

/// The one connection that writes, with the keys. Makes the tables when there are none, and brings older ones up to date.
pub(crate) fn writing(
    folder: &Folder,
    key: &KeySource,
    attachments: &Attachments,
    subjects: Option<Subjects<'_>>,
) -> Result<(Connection, Ring), StoreProblem> {
    let db = opened(folder)?;
    let ring = match schema::kind(&db)? {
        Kind::Ours => {
            // A key that is missing or wrong is said before anything is touched.
            let ring = master::expected_ring(&db, folder, key, true)?;
            prepare(&db)?;
            upgrade::finish(&db, folder, attachments)?;
            ring
        }
        Kind::Empty => {
            let master = key.found(folder.path())?;
            prepare(&db)?;
            begin(&db, folder, &master)?;
            Ring::new(&master, 0)
        }
        Kind::Open => {
            // Who cannot say whom an entry names would seal it so that nobody can be erased from it.
            let Some(subjects) = subjects else { return Err(schema::older()) };
            let master = key.found(folder.path())?;
            prepare(&db)?;
            upgrade::upgrade(&db, folder, attachments, &master, subjects)?
        }
    };
    schema::expect(&db)?;
    Ok((db, ring))
}

/// A connection that writes a new database, under a key.
pub(crate) fn beginning(folder: &Folder, key: &MasterKey) -> Result<Connection, StoreProblem> {
    let db = opened(folder)?;
    prepare(&db)?;
    begin(&db, folder, key)?;
    Ok(db)
}

fn opened(folder: &Folder) -> Result<Connection, StoreProblem> {
    let path = folder.database();
    // The database gives its log the same rights as itself.
    private().open(&path).map_err(|error| StoreProblem::of_io(&error, &path))?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let db = Connection::open_with_flags(&path, flags)
        .map_err(|error| unopened(error, &path, File::options().write(true)))?;
    db.busy_timeout(PATIENCE)?;
    db.set_prepared_statement_cache_capacity(STATEMENTS);
    Ok(db)
}

/// A commit is on the disk before it is acknowledged; what is erased is overwritten; what must be undone is remembered in
/// memory, not in a file beside the folder.
fn prepare(db: &Connection) -> Result<(), StoreProblem> {
    db.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; \
         PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON",
    )?;
    Ok(())
}

fn begin(db: &Connection, folder: &Folder, key: &MasterKey) -> Result<(), StoreProblem> {
    db.execute_batch("BEGIN IMMEDIATE")?;
    schema::create(db)?;
    Master::write(db, key, 0, None)?;
    db.execute_batch("COMMIT")?;
    settle(folder.path())
}

/// A connection that reads the database of a folder that this program writes.
pub(crate) fn reading(folder: &Folder) -> Result<Connection, StoreProblem> {
    let path = folder.database();
    let db = Connection::open_with_flags(&path, READ_ONLY)
        .map_err(|error| unopened(error, &path, File::options().read(true)))?;
    prepared(db)
}

/// A connection that reads the database of a folder that somebody else writes, or nobody. Where possible it
/// makes no file beside the database, so a folder on a medium that cannot be written can be read too.
pub(crate) fn visiting(folder: &Folder) -> Result<Connection, StoreProblem> {
    let has_log = fs::metadata(folder.log()).is_ok_and(|log| log.len() > 0);
    if folder.is_live() || has_log {
        return reading(folder);
    }
    let path = folder.database();
    let db = Connection::open_with_flags(unchanging(&path), READ_ONLY | OpenFlags::SQLITE_OPEN_URI)
        .map_err(|error| unopened(error, &path, File::options().read(true)))?;
    prepared(db)
}

const READ_ONLY: OpenFlags = OpenFlags::SQLITE_OPEN_READ_ONLY.union(OpenFlags::SQLITE_OPEN_NO_MUTEX);

fn prepared(db: Connection) -> Result<Connection, StoreProblem> {
    db.busy_timeout(PATIENCE)?;
    db.execute_batch("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON")?;
    Ok(db)
}

/// The address of a database that nobody changes while we read it.
fn unchanging(path: &Path) -> String {
    let mut address = String::from("file:");
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' => {
                address.push(char::from(*byte));
            }
            byte => address.push_str(&format!("%{byte:02X}")),
        }
    }
    address + "?immutable=1"
}

/// The database only says that it cannot open the file; the operating system says why.
fn unopened(error: rusqlite::Error, path: &Path, like: &mut fs::OpenOptions) -> StoreProblem {
    match like.open(path) {
        Err(cause) => StoreProblem::of_io(&cause, path),
        Ok(_) => error.into(),
    }
}

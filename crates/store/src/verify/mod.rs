//! Whether a data folder is as it was written.

mod files;
mod finding;
mod rows;
mod stream;
mod streams;

use std::path::Path;

use journal::Entry;
use rusqlite::Connection;

pub use self::finding::{Fault, Finding, Place, Verification};
use crate::attachments::Attachments;
use crate::folder::Folder;
use crate::keys::{KeySource, Ring};
use crate::sqlite::connection::visiting;
use crate::sqlite::master;
use crate::sqlite::schema::{self, Kind};
use crate::{StoreProblem, StreamHead};

/// Says of an entry which numbers of its stream it announces as erased.
pub type Announced<'a> = &'a (dyn Fn(&Entry) -> Vec<u64> + Sync);

/// Reads everything in a folder with the key that lies in it; see [`verify_with`].
///
/// # Errors
///
/// As [`verify_with`].
pub fn verify(
    folder: &Path,
    heads: &[StreamHead],
    announced: Announced<'_>,
) -> Result<Verification, StoreProblem> {
    verify_with(folder, &KeySource::in_folder(), heads, announced)
}

/// Reads everything in a folder, without changing it, and names what is not as it was written. `heads` were
/// written down elsewhere. A folder may be verified while somebody writes it; while nobody does, nobody can
/// begin to. Without its key the chains, the rows and the files are checked, and not what they say.
///
/// # Errors
///
/// There is no database of ours, it is of an older version, its key is another, or we may not read it.
pub fn verify_with(
    folder: &Path,
    key: &KeySource,
    heads: &[StreamHead],
    announced: Announced<'_>,
) -> Result<Verification, StoreProblem> {
    Folder::expect_database(folder)?;
    let folder = Folder::existing(folder);
    let mut found = Verification::default();
    match check(&folder, key, heads, announced, &mut found) {
        // A database that is too damaged to be read through is a finding too.
        Err(StoreProblem::Corrupt { what }) => {
            found.findings.push(unreadable(Place::Database, &what));
            Ok(found)
        }
        result => result.map(|()| found),
    }
}

fn check(
    folder: &Folder,
    key: &KeySource,
    heads: &[StreamHead],
    announced: Announced<'_>,
    found: &mut Verification,
) -> Result<(), StoreProblem> {
    let mut db = visiting(folder)?;
    if let Kind::Open = schema::kind(&db)? {
        return Err(schema::older());
    }
    // Everything is read in one snapshot, for somebody may be writing.
    let snapshot = db.transaction()?;
    if schema::expect(&snapshot).is_err() {
        found.findings.push(Finding { place: Place::Database, what: Fault::Schema });
    }
    let ring = ring(&snapshot, folder, key, found)?;
    std::thread::scope(|scope| {
        // The database checks its own structure beside us: both read every page.
        let structure = scope.spawn(|| visiting(folder).map(|db| structure(&db)));
        streams::check(&snapshot, &ring, heads, announced, found);
        rows::check(&snapshot, &ring, found);
        found.findings.extend(structure.join().map_err(|_| StoreProblem::Closed)??);
        Ok::<(), StoreProblem>(())
    })?;
    files::check(&snapshot, &ring, folder, &Attachments::new(folder.attachments()), found)
}

/// The keys of the folder. Where the row that tells the master key cannot be read, that is named with the other rows, and
/// we go on without one.
fn ring(
    db: &Connection,
    folder: &Folder,
    key: &KeySource,
    found: &mut Verification,
) -> Result<Ring, StoreProblem> {
    match master::ring(db, folder, key, false) {
        Ok(Some(ring)) => Ok(ring),
        Ok(None) => {
            found.is_locked = true;
            Ok(Ring::locked())
        }
        Err(StoreProblem::Corrupt { what }) => {
            found.is_locked = true;
            let place = Place::Row { table: "master", key: String::new() };
            found.findings.push(unreadable(place, &what));
            Ok(Ring::locked())
        }
        Err(problem) => Err(problem),
    }
}

/// What the database itself finds: pages that do not hang together, indexes that differ from their table, values
/// of another type than their column.
fn structure(db: &Connection) -> Vec<Finding> {
    let lines = (|| {
        let mut check = db.prepare("PRAGMA integrity_check")?;
        let lines = check.query_map([], |row| row.get::<_, String>(0))?;
        lines.collect::<Result<Vec<String>, rusqlite::Error>>()
    })();
    let lines = match lines {
        Ok(lines) => lines,
        Err(error) => return vec![unreadable(Place::Database, &error)],
    };
    let faults = lines.into_iter().filter(|line| line != "ok");
    faults.map(|what| Finding { place: Place::Database, what: Fault::Integrity { what } }).collect()
}

/// A place that cannot be read.
fn unreadable(place: Place, error: &dyn std::fmt::Display) -> Finding {
    Finding { place, what: Fault::Unreadable { what: error.to_string() } }
}

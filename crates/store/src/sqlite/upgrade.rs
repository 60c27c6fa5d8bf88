//! From the first version of the tables, in which nothing was sealed, to this one.
//!
//! Everything is sealed in one transaction; what stood there open is overwritten, the database is written anew, and the
//! files are encrypted and the open ones overwritten. A file says that this is under way, so that whoever opens the folder
//! after a stop goes on where it was.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::Path;

use journal::{Entry, Hash, Payload, Visibility};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row};

use super::bulk::{self, Collection};
use super::entries::{self, Name, hash, moment, text};
use super::files::{self, Noted};
use super::master::Master;
use super::{outbox, schema};
use crate::attachments::{Arrived, Attachments};
use crate::digest::of_row;
use crate::folder::{Folder, private, settle};
use crate::keys::{MasterKey, Ring, Seal};
use crate::{StoreProblem, hex};

/// Says which of their subjects an event names.
pub type Subjects<'a> = &'a dyn Fn(&str) -> Vec<String>;

/// Says, as long as it is there, that open files may still lie where encrypted ones took their place: their digests.
const UNDER_WAY: &str = "paraat.sealing";

/// Where files belong that no entry names.
const UNNAMED: &str = "unnamed";

/// The tables of the first version that hold something.
const OLD: [&str; 8] =
    ["journal", "head", "outbox", "attachment", "bulk", "derived", "rulebook", "rule_page"];

/// Seals everything.
pub(crate) fn upgrade(
    db: &Connection,
    folder: &Folder,
    attachments: &Attachments,
    key: &MasterKey,
    subjects: Subjects<'_>,
) -> Result<Ring, StoreProblem> {
    let ring = Ring::new(key, 0);
    attachments.prepare(|_| false)?;
    db.execute_batch("BEGIN IMMEDIATE")?;
    let sealed = seal_all(db, &ring, attachments, key, subjects);
    let (arrived, open) = match sealed {
        Ok(sealed) => sealed,
        Err(problem) => {
            db.execute_batch("ROLLBACK")?;
            return Err(problem);
        }
    };
    say_under_way(folder, &open)?;
    db.execute_batch("COMMIT")?;
    for arrived in &arrived {
        attachments.settle(arrived.file)?;
    }
    drop(arrived);
    finish(db, folder, attachments)?;
    Ok(ring)
}

/// Takes away what was open, if somebody began to seal this folder. Does nothing otherwise.
pub(crate) fn finish(
    db: &Connection,
    folder: &Folder,
    attachments: &Attachments,
) -> Result<(), StoreProblem> {
    let path = folder.path().join(UNDER_WAY);
    let text = match fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(StoreProblem::of_io(&error, &path)),
    };
    for digest in text.lines().filter_map(Hash::parse) {
        if !files::is_noted(db, None, digest)? {
            wipe(&attachments.path(digest))?;
        }
    }
    for end in ["", "-wal", "-shm"] {
        wipe(&folder.path().join(format!("search.sqlite{end}")))?;
    }
    db.execute_batch("VACUUM")?;
    db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    fs::remove_file(&path).map_err(|error| StoreProblem::of_io(&error, &path))?;
    settle(folder.path())
}

fn say_under_way(folder: &Folder, open: &[Hash]) -> Result<(), StoreProblem> {
    let path = folder.path().join(UNDER_WAY);
    let text: String = open.iter().map(|digest| format!("{digest}\n")).collect();
    let written = private().open(&path).and_then(|mut file| {
        file.set_len(0)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()
    });
    written.map_err(|error| StoreProblem::of_io(&error, &path))?;
    settle(folder.path())
}

/// Removes a file whose content was open: it is overwritten first.
fn wipe(path: &Path) -> Result<(), StoreProblem> {
    let problem = |error: io::Error| StoreProblem::of_io(&error, path);
    let length = match fs::metadata(path) {
        Ok(about) => about.len(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(problem(error)),
    };
    let mut file = private().open(path).map_err(problem)?;
    io::copy(&mut io::Read::take(io::repeat(0), length), &mut file).map_err(problem)?;
    file.sync_all().map_err(problem)?;
    fs::remove_file(path).map_err(problem)
}

/// The files that were encrypted, and the digests of those that lie open.
type Files = (Vec<Arrived>, Vec<Hash>);

fn seal_all(
    db: &Connection,
    ring: &Ring,
    attachments: &Attachments,
    key: &MasterKey,
    subjects: Subjects<'_>,
) -> Result<Files, StoreProblem> {
    for table in OLD {
        db.execute_batch(&format!("ALTER TABLE {table} RENAME TO old_{table}"))?;
    }
    schema::create(db)?;
    Master::write(db, key, 0, None)?;
    for table in ["head", "rulebook", "rule_page"] {
        db.execute_batch(&format!("INSERT INTO {table} SELECT * FROM old_{table}"))?;
    }
    let known = known(db)?;
    let named = seal_journal(db, ring, &known, subjects)?;
    seal_outbox(db, ring)?;
    let first: Option<String> = db.query_row("SELECT min(organisation) FROM head", [], |row| row.get(0))?;
    let first = first.unwrap_or_default();
    seal_bulk(db, ring, &first)?;
    let arrived = seal_files(db, ring, attachments, &known, named, &first)?;
    for table in OLD {
        db.execute_batch(&format!("DROP TABLE old_{table}"))?;
    }
    Ok((arrived, known.into_keys().collect()))
}

/// A digest of a file, by the streams that name it.
type NamedIn = BTreeMap<Hash, BTreeSet<(String, String)>>;

/// The files that were noted down, with their size.
fn known(db: &Connection) -> Result<BTreeMap<Hash, u64>, StoreProblem> {
    let mut statement = db.prepare("SELECT digest, bytes, row_hash FROM old_attachment")?;
    let mut rows = statement.query([])?;
    let mut known = BTreeMap::new();
    while let Some(row) = rows.next()? {
        expect_whole(row, "attachment")?;
        let digest = hash(row, 0).ok_or_else(|| StoreProblem::corrupt("attachment.digest"))?;
        known.insert(digest, row.get::<_, i64>(1)?.unsigned_abs());
    }
    Ok(known)
}

fn seal_journal(
    db: &Connection,
    ring: &Ring,
    known: &BTreeMap<Hash, u64>,
    subjects: Subjects<'_>,
) -> Result<NamedIn, StoreProblem> {
    let mut statement = db.prepare(
        "SELECT organisation, stream, number, actor, visibility, recorded_at, event, salt, payload_hash, previous, \
         hash FROM old_journal ORDER BY rowid",
    )?;
    let mut rows = statement.query([])?;
    let mut named = NamedIn::new();
    while let Some(row) = rows.next()? {
        let wrong = |column| StoreProblem::corrupt(format!("journal.{column}"));
        let entry = old_entry(row).map_err(wrong)?;
        let event = entry.payload.as_ref().map_or("", |payload| payload.event.as_str());
        for digest in digests(event).filter(|digest| known.contains_key(digest)) {
            named.entry(digest).or_default().insert((entry.organisation.clone(), entry.stream.clone()));
        }
        let with = Seal::naming(ring, db, (&entry.organisation, &entry.stream), &subjects(event))?;
        entries::insert(db, &with, &entry)?;
    }
    Ok(named)
}

/// Everything in a text that is written like a digest.
fn digests(text: &str) -> impl Iterator<Item = Hash> + '_ {
    text.split(|c: char| !c.is_ascii_hexdigit()).filter(|word| word.len() == 64).filter_map(Hash::parse)
}

fn old_entry(row: &Row<'_>) -> Result<Entry, &'static str> {
    let number = row.get::<_, i64>(2).ok().and_then(|number| u64::try_from(number).ok());
    let payload = match (row.get_ref(6).map_err(|_| "event")?, row.get_ref(7).map_err(|_| "salt")?) {
        (ValueRef::Null, ValueRef::Null) => None,
        (ValueRef::Text(event), ValueRef::Text(salt)) => {
            let event = std::str::from_utf8(event).map_err(|_| "event")?.to_owned();
            Some(Payload { event, salt: hex::parse(salt).ok_or("salt")? })
        }
        _ => return Err("event"),
    };
    Ok(Entry {
        organisation: text(row, 0).ok_or("organisation")?.to_owned(),
        stream: text(row, 1).ok_or("stream")?.to_owned(),
        number: number.ok_or("number")?,
        actor: text(row, 3).ok_or("actor")?.to_owned(),
        visibility: text(row, 4).and_then(Visibility::parse).ok_or("visibility")?,
        recorded_at: text(row, 5).and_then(moment).ok_or("recorded_at")?,
        payload,
        payload_hash: hash(row, 8).ok_or("payload_hash")?,
        previous: hash(row, 9).ok_or("previous")?,
        hash: hash(row, 10).ok_or("hash")?,
    })
}

fn seal_outbox(db: &Connection, ring: &Ring) -> Result<(), StoreProblem> {
    let mut statement = db.prepare(
        "SELECT id, organisation, stream, number, kind, body, row_hash FROM old_outbox ORDER BY id",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        expect_whole(row, "outbox")?;
        let name = Name { organisation: row.get(1)?, stream: row.get(2)? };
        let (kind, body): (String, String) = (row.get(4)?, row.get(5)?);
        outbox::carry(db, ring, &name, (row.get(0)?, row.get(3)?), (&kind, &body))?;
    }
    Ok(())
}

/// Rows belonged to the folder as a whole, and a folder was that of one organisation.
fn seal_bulk(db: &Connection, ring: &Ring, organisation: &str) -> Result<(), StoreProblem> {
    let mut statement = db.prepare("SELECT collection, key, body, row_hash FROM old_bulk")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        expect_whole(row, "bulk")?;
        let collection = Collection { organisation: organisation.to_owned(), name: row.get(0)? };
        bulk::put(db, ring, &collection, &[(row.get(1)?, row.get(2)?)])?;
    }
    Ok(())
}

fn seal_files(
    db: &Connection,
    ring: &Ring,
    attachments: &Attachments,
    known: &BTreeMap<Hash, u64>,
    mut named: NamedIn,
    first: &str,
) -> Result<Vec<Arrived>, StoreProblem> {
    let mut all = Vec::new();
    for (digest, bytes) in known {
        let unnamed = || BTreeSet::from([(first.to_owned(), UNNAMED.to_owned())]);
        for (organisation, stream) in named.remove(digest).unwrap_or_else(unnamed) {
            let name = Name { organisation, stream };
            let (id, key) = ring.current(db, files::room(&name))?;
            let path = attachments.path(*digest);
            // One that is gone stays gone, and is found by whoever verifies.
            let Ok(mut file) = File::open(&path) else {
                files::note(db, ring, &name, id, &Noted::missing(*digest, *bytes))?;
                continue;
            };
            let arrived = attachments.arrive(&mut file, &key)?;
            // One that was damaged is known by what it should have been, so that this is found too.
            files::note(db, ring, &name, id, &Noted::of(&arrived).claiming(*digest, *bytes))?;
            all.push(arrived);
        }
    }
    Ok(all)
}

/// What somebody changed behind our back is not sealed as if it were whole.
fn expect_whole(row: &Row<'_>, table: &'static str) -> Result<(), StoreProblem> {
    let last = row.as_ref().column_count() - 1;
    let values: Vec<ValueRef<'_>> = (0..last).map(|at| row.get_ref(at)).collect::<Result<_, _>>()?;
    match row.get_ref(last)? == ValueRef::Blob(of_row(table, &values).as_bytes()) {
        true => Ok(()),
        false => Err(StoreProblem::corrupt(table)),
    }
}

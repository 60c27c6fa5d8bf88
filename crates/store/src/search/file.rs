//! The file of the index.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use journal::{Hash, Head};
use rusqlite::{Connection, OpenFlags, OptionalExtension as _, params};

use super::{Findable, MOST_ITEMS, Reindex, SeenBy};
use crate::folder::private;
use crate::sqlite::connection::PATIENCE;
use crate::{StoreProblem, hex};

const FILE: &str = "search.sqlite";

/// A change of the tables is a greater number, and a file with another one is begun anew.
const VERSION: i64 = 1;

/// A text is kept once; both indexes only point to it. Words are cut as people see them, without their accents; letters
/// are threes, so that a part of a Dutch word finds the whole.
const TABLES: &str = "
CREATE TABLE about (made_by TEXT NOT NULL) STRICT;
CREATE TABLE place (id INTEGER PRIMARY KEY, organisation TEXT NOT NULL, stream TEXT NOT NULL,
  number INTEGER NOT NULL, hash TEXT NOT NULL, began TEXT NOT NULL, UNIQUE (organisation, stream)) STRICT;
CREATE TABLE held (id INTEGER PRIMARY KEY, seen_by TEXT NOT NULL) STRICT;
CREATE TABLE text (id INTEGER PRIMARY KEY, nl TEXT NOT NULL, en TEXT NOT NULL, written TEXT NOT NULL) STRICT;
CREATE VIRTUAL TABLE words USING fts5(nl, en, written, content='text', content_rowid='id',
  tokenize='unicode61 remove_diacritics 2', prefix='2 3');
CREATE VIRTUAL TABLE letters USING fts5(written, content='text', content_rowid='id',
  tokenize='trigram remove_diacritics 1');
INSERT INTO words(words, rank) VALUES ('secure-delete', 1);
INSERT INTO letters(letters, rank) VALUES ('secure-delete', 1);
";

/// How what is private is marked in `held`; people are marked with their ids between commas.
pub(super) const PRIVATE: &str = "private";
/// What stands in their place for who reads the counsel lane.
pub(super) const COUNSEL: &str = "counsel";
pub(super) const OPEN: &str = "open";

/// Opens the file, and makes it when it is not there or cannot be used.
pub(super) fn open(folder: &Path) -> Result<Connection, StoreProblem> {
    match try_open(folder) {
        Ok(db) => Ok(db),
        Err(StoreProblem::NotADatabase | StoreProblem::Corrupt { .. }) => {
            remove(folder)?;
            try_open(folder)
        }
        Err(problem) => Err(problem),
    }
}

fn try_open(folder: &Path) -> Result<Connection, StoreProblem> {
    let path = folder.join(FILE);
    private().open(&path).map_err(|error| StoreProblem::of_io(&error, &path))?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let db = Connection::open_with_flags(&path, flags)?;
    db.busy_timeout(PATIENCE)?;
    // What is lost with the power is computed again; what is erased is overwritten.
    db.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON; \
         PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF; PRAGMA cache_size = -16000",
    )?;
    let version: i64 = db.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    match version {
        VERSION => Ok(db),
        0 => {
            db.execute_batch(&format!("BEGIN IMMEDIATE; {TABLES} PRAGMA user_version = {VERSION}; COMMIT"))?;
            Ok(db)
        }
        _ => Err(StoreProblem::corrupt("search")),
    }
}

/// Removes the file with what stands beside it.
pub(super) fn remove(folder: &Path) -> Result<(), StoreProblem> {
    for path in ["", "-wal", "-shm"].map(|end| folder.join(format!("{FILE}{end}"))) {
        wipe(&path)?;
    }
    Ok(())
}

/// Removes a file whose content was erased elsewhere: it is overwritten first.
fn wipe(path: &PathBuf) -> Result<(), StoreProblem> {
    let problem = |error: std::io::Error| StoreProblem::of_io(&error, path);
    let length = match fs::metadata(path) {
        Ok(about) => about.len(),
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(problem(error)),
    };
    let mut file = private().open(path).map_err(problem)?;
    std::io::copy(&mut std::io::Read::take(std::io::repeat(0), length), &mut file).map_err(problem)?;
    fs::remove_file(path).map_err(problem)
}

pub(super) fn made_by(db: &Connection) -> Result<Option<String>, StoreProblem> {
    Ok(db.query_row("SELECT made_by FROM about", [], |row| row.get(0)).optional()?)
}

pub(super) fn set_made_by(db: &Connection, made_by: &str) -> Result<(), StoreProblem> {
    db.execute("INSERT INTO about (made_by) VALUES (?)", [made_by])?;
    Ok(())
}

/// How far a stream is.
pub(super) fn head(db: &Connection, organisation: &str, stream: &str) -> Result<Head, StoreProblem> {
    let row: Option<(i64, String)> = db
        .prepare_cached("SELECT number, hash FROM place WHERE organisation = ? AND stream = ?")?
        .query_row([organisation, stream], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let Some((number, hash)) = row else { return Ok(Head::START) };
    let hash = Hash::parse(&hash).or_else(|| Some(Hash::NONE).filter(|none| none.to_string() == hash));
    let hash = hash.ok_or_else(|| StoreProblem::corrupt("search.place"))?;
    Ok(Head { number: number.unsigned_abs(), hash })
}

/// The numbers that texts of a stream have in the index: the first and the last.
pub(super) fn range(
    db: &Connection,
    organisation: &str,
    stream: &str,
) -> Result<Option<(i64, i64)>, StoreProblem> {
    let place: Option<i64> = db
        .prepare_cached("SELECT id FROM place WHERE organisation = ? AND stream = ?")?
        .query_row([organisation, stream], |row| row.get(0))
        .optional()?;
    Ok(place.map(range_of))
}

fn range_of(place: i64) -> (i64, i64) {
    let first = place * MOST_ITEMS.cast_signed();
    (first, first + MOST_ITEMS.cast_signed() - 1)
}

/// Writes texts of a stream.
pub(super) fn write(
    db: &mut Connection,
    (organisation, stream): (&str, &str),
    change: &Reindex,
    through: Head,
) -> Result<(), StoreProblem> {
    let all = db.transaction()?;
    all.prepare_cached(
        "INSERT INTO place (organisation, stream, number, hash, began) VALUES (?, ?, ?, ?, ?) \
         ON CONFLICT (organisation, stream) DO UPDATE SET number = excluded.number, hash = excluded.hash, \
         began = CASE excluded.began WHEN '' THEN began ELSE excluded.began END",
    )?
    .execute(params![
        organisation,
        stream,
        through.number.cast_signed(),
        hex::of(through.hash.as_bytes()),
        // Always so many digits, so that texts stand in the order of time.
        change.began_at.map(|at| format!("{at:.6}")).unwrap_or_default(),
    ])?;
    let (first, _) =
        range(&all, organisation, stream)?.ok_or_else(|| StoreProblem::corrupt("search.place"))?;
    for item in &change.gone {
        let id = first + item.cast_signed();
        forget(&all, (id, id))?;
    }
    for text in change.texts.iter().filter(|text| text.item < MOST_ITEMS) {
        put(&all, first + text.item.cast_signed(), text)?;
    }
    all.commit()?;
    Ok(())
}

fn put(db: &Connection, id: i64, text: &Findable) -> Result<(), StoreProblem> {
    let [nl, en] = text.said.each_ref().map(|said| plain(said));
    let written = plain(&text.written);
    db.prepare_cached("INSERT INTO text (id, nl, en, written) VALUES (?, ?, ?, ?)")?
        .execute(params![id, nl, en, written])?;
    db.prepare_cached("INSERT INTO words (rowid, nl, en, written) VALUES (?, ?, ?, ?)")?
        .execute(params![id, nl, en, written])?;
    db.prepare_cached("INSERT INTO letters (rowid, written) VALUES (?, ?)")?.execute(params![id, written])?;
    let seen_by = match &text.seen_by {
        SeenBy::Everybody => return Ok(()),
        SeenBy::WhoReadsCounsel => COUNSEL.to_owned(),
        SeenBy::WhoSeesPrivate => PRIVATE.to_owned(),
        SeenBy::WhoSeesNoPrivate => OPEN.to_owned(),
        SeenBy::Only(people) => format!(",{},", people.ids().collect::<Vec<_>>().join(",")),
    };
    db.prepare_cached("INSERT INTO held (id, seen_by) VALUES (?, ?)")?.execute(params![id, seen_by])?;
    Ok(())
}

/// A text without characters that show nothing: two of them mark what was found.
fn plain(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

/// Forgets the texts with these numbers.
fn forget(db: &Connection, (first, last): (i64, i64)) -> Result<(), StoreProblem> {
    for statement in [
        "INSERT INTO words (words, rowid, nl, en, written) \
         SELECT 'delete', id, nl, en, written FROM text WHERE id BETWEEN ? AND ?",
        "INSERT INTO letters (letters, rowid, written) SELECT 'delete', id, written FROM text WHERE id BETWEEN ? AND ?",
        "DELETE FROM text WHERE id BETWEEN ? AND ?",
        "DELETE FROM held WHERE id BETWEEN ? AND ?",
    ] {
        db.prepare_cached(statement)?.execute([first, last])?;
    }
    Ok(())
}

/// Forgets everything of a stream, and overwrites it. A file that cannot be used goes as a whole.
pub(super) fn forget_stream(
    opened: &mut Option<Connection>,
    folder: &Path,
    (organisation, stream): (&str, &str),
) -> Result<(), StoreProblem> {
    if opened.is_none() && !folder.join(FILE).exists() {
        return Ok(());
    }
    if opened.is_none() {
        *opened = Some(open(folder)?);
    }
    let forgotten = opened.as_mut().map_or(Ok(()), |db| forget_all_of(db, organisation, stream));
    if forgotten.is_err() {
        *opened = None;
        return remove(folder);
    }
    Ok(())
}

fn forget_all_of(db: &mut Connection, organisation: &str, stream: &str) -> Result<(), StoreProblem> {
    let Some(range) = range(db, organisation, stream)? else { return Ok(()) };
    let all = db.transaction()?;
    forget(&all, range)?;
    all.execute(
        "UPDATE place SET number = 0, hash = ? WHERE organisation = ? AND stream = ?",
        params![hex::of(Hash::NONE.as_bytes()), organisation, stream],
    )?;
    all.commit()?;
    // The log holds what was forgotten, and nobody else reads this file.
    let is_busy: bool = db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    if is_busy { Err(StoreProblem::Locked) } else { Ok(()) }
}

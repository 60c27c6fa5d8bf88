//! The database of the index, in memory.

use journal::{Hash, Head};
use rusqlite::{Connection, OptionalExtension as _, params};

use super::{Findable, MOST_ITEMS, Reindex, SeenBy};
use crate::{StoreProblem, hex};

/// A text is kept once; both indexes only point to it. Words are cut as people see them, without their accents; letters
/// are threes, so that a part of a Dutch word finds the whole.
const TABLES: &str = "
CREATE TABLE place (id INTEGER PRIMARY KEY, stream TEXT NOT NULL UNIQUE,
  number INTEGER NOT NULL, hash TEXT NOT NULL, began TEXT NOT NULL) STRICT;
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

/// A new index. Nothing of it is ever on a disk: what passes stays in memory too, and what is erased is overwritten.
pub(super) fn open() -> Result<Connection, StoreProblem> {
    let db = Connection::open_in_memory()?;
    db.execute_batch(
        "PRAGMA temp_store = MEMORY; PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF; \
         PRAGMA journal_mode = MEMORY",
    )?;
    db.execute_batch(&format!("BEGIN IMMEDIATE; {TABLES} COMMIT"))?;
    Ok(db)
}

/// How far a stream is.
pub(super) fn head(db: &Connection, stream: &str) -> Result<Head, StoreProblem> {
    let row: Option<(i64, String)> = db
        .prepare_cached("SELECT number, hash FROM place WHERE stream = ?")?
        .query_row([stream], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let Some((number, hash)) = row else { return Ok(Head::START) };
    let hash = Hash::parse(&hash).or_else(|| Some(Hash::NONE).filter(|none| none.to_string() == hash));
    let hash = hash.ok_or_else(|| StoreProblem::corrupt("search.place"))?;
    Ok(Head { number: number.unsigned_abs(), hash })
}

/// The numbers that texts of a stream have in the index: the first and the last.
pub(super) fn range(db: &Connection, stream: &str) -> Result<Option<(i64, i64)>, StoreProblem> {
    let place: Option<i64> = db
        .prepare_cached("SELECT id FROM place WHERE stream = ?")?
        .query_row([stream], |row| row.get(0))
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
    stream: &str,
    change: &Reindex,
    through: Head,
) -> Result<(), StoreProblem> {
    let all = db.transaction()?;
    all.prepare_cached(
        "INSERT INTO place (stream, number, hash, began) VALUES (?, ?, ?, ?) \
         ON CONFLICT (stream) DO UPDATE SET number = excluded.number, hash = excluded.hash, \
         began = CASE excluded.began WHEN '' THEN began ELSE excluded.began END",
    )?
    .execute(params![
        stream,
        through.number.cast_signed(),
        hex::of(through.hash.as_bytes()),
        // Always so many digits, so that texts stand in the order of time.
        change.began_at.map(|at| format!("{at:.6}")).unwrap_or_default(),
    ])?;
    let (first, _) = range(&all, stream)?.ok_or_else(|| StoreProblem::corrupt("search.place"))?;
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

/// Forgets everything of a stream. An index that cannot be used goes as a whole.
pub(super) fn forget_stream(opened: &mut Option<Connection>, stream: &str) {
    if opened.as_mut().is_some_and(|db| forget_all_of(db, stream).is_err()) {
        *opened = None;
    }
}

fn forget_all_of(db: &mut Connection, stream: &str) -> Result<(), StoreProblem> {
    let Some(range) = range(db, stream)? else { return Ok(()) };
    let all = db.transaction()?;
    forget(&all, range)?;
    all.execute(
        "UPDATE place SET number = 0, hash = ? WHERE stream = ?",
        params![hex::of(Hash::NONE.as_bytes()), stream],
    )?;
    all.commit()?;
    Ok(())
}

//! Entries as rows of the table `journal`, and heads as rows of `head`.

use jiff::Timestamp;
use journal::{Draft, Entry, Hash, Head, Payload, Salt, Visibility, seal};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension as _, Row, params};

use crate::{AppendProblem, OutboxRow, StoreProblem, StreamHead, hex};

/// The columns in the order in which [`entry`] reads them.
pub(crate) const COLUMNS: &str = "organisation, stream, number, actor, visibility, recorded_at, event, salt, \
                                  payload_hash, previous, hash";

const INSERT: &str = "INSERT INTO journal (organisation, stream, number, actor, visibility, recorded_at, event, \
                      salt, payload_hash, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

/// The name of a stream.
#[derive(Clone)]
pub(crate) struct Name {
    pub(crate) organisation: String,
    pub(crate) stream: String,
}

/// Writes drafts behind the head, when that is the head that the caller saw.
pub(crate) fn append(
    db: &Connection,
    name: &Name,
    expected: u64,
    drafts: &[(Draft, Salt)],
) -> Result<Vec<Entry>, AppendProblem> {
    let mut head = check_head(db, name, expected)?;
    let mut entries = Vec::with_capacity(drafts.len());
    for (draft, salt) in drafts {
        let entry = seal(&name.organisation, &name.stream, head, draft.clone(), *salt);
        insert(db, &entry)?;
        head = entry.head();
        entries.push(entry);
    }
    if !entries.is_empty() {
        set_head(db, name, head)?;
    }
    Ok(entries)
}

/// The head of a stream, when it is the one that the caller saw.
pub(crate) fn check_head(db: &Connection, name: &Name, expected: u64) -> Result<Head, AppendProblem> {
    let head = head(db, &name.organisation, &name.stream)?;
    match head.number == expected {
        true => Ok(head),
        false => Err(AppendProblem::Conflict { head }),
    }
}

/// Refuses numbers that have no entry.
pub(crate) fn check_numbers(db: &Connection, name: &Name, numbers: &[u64]) -> Result<(), AppendProblem> {
    let mut statement =
        db.prepare_cached("SELECT 1 FROM journal WHERE organisation = ? AND stream = ? AND number = ?")?;
    for number in numbers {
        if !statement.exists(params![name.organisation, name.stream, column(*number)])? {
            return Err(AppendProblem::NoSuchEntry { number: *number });
        }
    }
    Ok(())
}

/// Takes payload and salt from entries.
pub(crate) fn erase(db: &Connection, name: &Name, numbers: &[u64]) -> Result<(), StoreProblem> {
    let mut statement = db.prepare_cached(
        "UPDATE journal SET event = NULL, salt = NULL WHERE organisation = ? AND stream = ? AND number = ?",
    )?;
    for number in numbers {
        statement.execute(params![name.organisation, name.stream, column(*number)])?;
    }
    Ok(())
}

/// The head of a stream.
pub(crate) fn head(db: &Connection, organisation: &str, stream: &str) -> Result<Head, StoreProblem> {
    let mut statement =
        db.prepare_cached("SELECT number, hash FROM head WHERE organisation = ? AND stream = ?")?;
    let read = |row: &Row<'_>| Ok(read_head(row, 0));
    statement.query_row([organisation, stream], read).optional()?.unwrap_or(Ok(Head::START))
}

/// Every stream with its head.
pub(crate) fn heads(db: &Connection) -> Result<Vec<StreamHead>, StoreProblem> {
    let mut statement =
        db.prepare("SELECT organisation, stream, number, hash FROM head ORDER BY organisation, stream")?;
    let mut rows = statement.query([])?;
    let mut heads = Vec::new();
    while let Some(row) = rows.next()? {
        heads.push(StreamHead { organisation: row.get(0)?, stream: row.get(1)?, head: read_head(row, 2)? });
    }
    Ok(heads)
}

/// Reads the entries of a stream with a number above `after` and not above `through`, one by one.
pub(crate) fn each(
    db: &Connection,
    organisation: &str,
    stream: &str,
    after: u64,
    through: u64,
    mut see: impl FnMut(Entry),
) -> Result<(), StoreProblem> {
    let mut statement = db.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM journal WHERE organisation = ? AND stream = ? AND number > ? \
         AND number <= ? ORDER BY number"
    ))?;
    let mut rows = statement.query(params![organisation, stream, column(after), column(through)])?;
    while let Some(row) = rows.next()? {
        see(entry(row).map_err(|column| StoreProblem::corrupt(format!("journal.{column}")))?);
    }
    Ok(())
}

/// Reads a row of [`COLUMNS`] as the entry that was written so; when no entry is written so, names the column.
pub(crate) fn entry(row: &Row<'_>) -> Result<Entry, &'static str> {
    let number = row.get::<_, i64>(2).ok().and_then(|number| u64::try_from(number).ok());
    Ok(Entry {
        organisation: text(row, 0).ok_or("organisation")?.to_owned(),
        stream: text(row, 1).ok_or("stream")?.to_owned(),
        number: number.ok_or("number")?,
        actor: text(row, 3).ok_or("actor")?.to_owned(),
        visibility: text(row, 4).and_then(Visibility::parse).ok_or("visibility")?,
        recorded_at: text(row, 5).and_then(moment).ok_or("recorded_at")?,
        payload: payload(row)?,
        payload_hash: hash(row, 8).ok_or("payload_hash")?,
        previous: hash(row, 9).ok_or("previous")?,
        hash: hash(row, 10).ok_or("hash")?,
    })
}

fn insert(db: &Connection, entry: &Entry) -> Result<(), StoreProblem> {
    let mut statement = db.prepare_cached(INSERT)?;
    statement.execute(params![
        entry.organisation,
        entry.stream,
        column(entry.number),
        entry.actor,
        entry.visibility.to_text(),
        written(entry.recorded_at),
        entry.payload.as_ref().map(|payload| &payload.event),
        entry.payload.as_ref().map(|payload| hex::of(&payload.salt)),
        hex::of(entry.payload_hash.as_bytes()),
        hex::of(entry.previous.as_bytes()),
        hex::of(entry.hash.as_bytes()),
    ])?;
    Ok(())
}

fn set_head(db: &Connection, name: &Name, head: Head) -> Result<(), StoreProblem> {
    let mut statement = db.prepare_cached(
        "INSERT INTO head (organisation, stream, number, hash) VALUES (?, ?, ?, ?) \
         ON CONFLICT (organisation, stream) DO UPDATE SET number = excluded.number, hash = excluded.hash",
    )?;
    let hash = hex::of(head.hash.as_bytes());
    statement.execute(params![name.organisation, name.stream, column(head.number), hash])?;
    Ok(())
}

/// A number as the database holds it.
pub(crate) fn column(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn read_head(row: &Row<'_>, first: usize) -> Result<Head, StoreProblem> {
    let number = row.get::<_, i64>(first).ok().and_then(|number| u64::try_from(number).ok());
    let head = number.zip(hash(row, first + 1)).map(|(number, hash)| Head { number, hash });
    head.ok_or_else(|| StoreProblem::corrupt("head"))
}

fn payload(row: &Row<'_>) -> Result<Option<Payload>, &'static str> {
    let event = row.get_ref(6).map_err(|_| "event")?;
    let salt = row.get_ref(7).map_err(|_| "salt")?;
    match (event, salt) {
        (ValueRef::Null, ValueRef::Null) => Ok(None),
        (ValueRef::Text(event), ValueRef::Text(salt)) => {
            let event = std::str::from_utf8(event).map_err(|_| "event")?.to_owned();
            Ok(Some(Payload { event, salt: hex::parse(salt).ok_or("salt")? }))
        }
        (ValueRef::Text(_), _) => Err("salt"),
        _ => Err("event"),
    }
}

fn hash(row: &Row<'_>, index: usize) -> Option<Hash> {
    let bytes: [u8; 32] = hex::parse(text(row, index)?.as_bytes())?;
    Hash::from_bytes(&bytes)
}

fn text<'row>(row: &'row Row<'_>, index: usize) -> Option<&'row str> {
    row.get_ref(index).ok()?.as_str().ok()
}

/// A moment as the database holds it: UTC, RFC 3339, always six digits behind the second.
fn written(moment: Timestamp) -> String {
    format!("{moment:.6}")
}

/// The moment that was written so, and not otherwise.
fn moment(text: &str) -> Option<Timestamp> {
    text.parse().ok().filter(|moment| written(*moment) == text)
}

/// The outbox rows and entries are about so many bytes.
pub(crate) fn size(drafts: &[Draft], outbox: &[OutboxRow]) -> usize {
    let drafts = drafts.iter().map(|draft| draft.event.len() + 512);
    let outbox = outbox.iter().map(|row| row.body.len() + 128);
    drafts.chain(outbox).sum()
}

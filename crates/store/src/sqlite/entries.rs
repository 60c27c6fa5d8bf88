//! Entries as rows of the table `journal`, and heads as rows of `head`.

use jiff::Timestamp;
use journal::{Draft, Entry, Hash, Head, Payload, Salt, Visibility, seal};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension as _, Row, params};

use crate::keys::{Id, Opened, Ring, Seal, open, takes};
use crate::{AppendProblem, OutboxRow, StoreProblem, StreamHead, hex};

/// The columns in the order in which [`entry`] reads them.
pub(crate) const COLUMNS: &str =
    "organisation, stream, number, actor, visibility, recorded_at, payload, payload_hash, previous, hash";

const INSERT: &str = "INSERT INTO journal (organisation, stream, number, actor, visibility, recorded_at, payload, \
                      payload_hash, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

/// The name of a stream.
#[derive(Clone)]
pub(crate) struct Name {
    pub(crate) organisation: String,
    pub(crate) stream: String,
}

impl Name {
    pub(crate) fn as_pair(&self) -> (&str, &str) {
        (&self.organisation, &self.stream)
    }
}

/// What became of the payload of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Content {
    /// It was read.
    Whole,
    /// It was erased.
    Erased,
    /// It is there, and a key that it takes was destroyed: that is the same.
    KeyGone,
    /// It is there, and we have no master key.
    Locked,
    /// It is not what was sealed.
    Damaged,
}

/// Writes drafts behind the head, when that is the head that the caller saw.
pub(crate) fn append(
    db: &Connection,
    ring: &Ring,
    name: &Name,
    expected: u64,
    drafts: &[(Draft, Salt)],
) -> Result<Vec<Entry>, AppendProblem> {
    let mut head = check_head(db, name, expected)?;
    let mut entries = Vec::with_capacity(drafts.len());
    for (draft, salt) in drafts {
        let with = Seal::naming(ring, db, name.as_pair(), &draft.subjects)?;
        let entry = seal(&name.organisation, &name.stream, head, draft.clone(), *salt);
        insert(db, &with, &entry)?;
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

/// Takes their payload from entries.
pub(crate) fn erase(db: &Connection, name: &Name, numbers: &[u64]) -> Result<(), StoreProblem> {
    let mut statement = db.prepare_cached(
        "UPDATE journal SET payload = NULL WHERE organisation = ? AND stream = ? AND number = ?",
    )?;
    for number in numbers {
        statement.execute(params![name.organisation, name.stream, column(*number)])?;
    }
    Ok(())
}

/// Destroys the keys of people in a stream, once what they sealed is erased. An entry that names them and stays is sealed
/// anew under the key of the stream alone, for it should be read on.
pub(crate) fn destroy(
    db: &Connection,
    ring: &Ring,
    name: &Name,
    subjects: &[String],
) -> Result<Vec<Id>, StoreProblem> {
    let before = staying(db, ring, name)?;
    let gone = ring.destroy_subjects(db, name.as_pair(), subjects)?;
    let with = Seal::naming(ring, db, name.as_pair(), &[])?;
    let mut statement = db.prepare_cached(
        "UPDATE journal SET payload = ? WHERE organisation = ? AND stream = ? AND number = ?",
    )?;
    for (number, payload, plain) in before {
        if takes(&payload, &gone) {
            let about = About::new(&name.organisation, &name.stream, number);
            let sealed = with.seal(&about.parts(), &plain)?;
            statement.execute(params![sealed, name.organisation, name.stream, column(number)])?;
        }
    }
    Ok(gone)
}

/// A payload that names somebody: its number, how it is sealed, and what is in it.
type Staying = (u64, Vec<u8>, zeroize::Zeroizing<Vec<u8>>);

/// Every payload of a stream that names somebody.
fn staying(db: &Connection, ring: &Ring, name: &Name) -> Result<Vec<Staying>, StoreProblem> {
    // The third byte is how many keys it takes, and one is that of the stream.
    let mut statement = db.prepare_cached(
        "SELECT number, payload FROM journal WHERE organisation = ? AND stream = ? AND substr(payload, 2, 2) > x'0001'",
    )?;
    let mut rows = statement.query([&name.organisation, &name.stream])?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        let (number, payload) = (row.get::<_, i64>(0)?.unsigned_abs(), row.get::<_, Vec<u8>>(1)?);
        let about = About::new(&name.organisation, &name.stream, number);
        if let Opened::Plain(plain) = open(ring, db, &about.parts(), &payload)? {
            all.push((number, payload, plain));
        }
    }
    Ok(all)
}

/// The head of a stream.
pub(crate) fn head(db: &Connection, organisation: &str, stream: &str) -> Result<Head, StoreProblem> {
    let mut statement =
        db.prepare_cached("SELECT number, hash FROM head WHERE organisation = ? AND stream = ?")?;
    let read = |row: &Row<'_>| Ok(read_head(row, 0));
    statement.query_row([organisation, stream], read).optional()?.unwrap_or(Ok(Head::START))
}

/// Every stream with its head, of an organisation or of all.
pub(crate) fn heads(db: &Connection, organisation: Option<&str>) -> Result<Vec<StreamHead>, StoreProblem> {
    let mut statement = db.prepare_cached(
        "SELECT organisation, stream, number, hash FROM head WHERE ?1 IS NULL OR organisation = ?1 \
         ORDER BY organisation, stream",
    )?;
    let mut rows = statement.query([organisation])?;
    let mut heads = Vec::new();
    while let Some(row) = rows.next()? {
        heads.push(StreamHead { organisation: row.get(0)?, stream: row.get(1)?, head: read_head(row, 2)? });
    }
    Ok(heads)
}

/// Reads the entries of a stream with a number above `after` and not above `through`, one by one.
pub(crate) fn each(
    db: &Connection,
    ring: &Ring,
    (organisation, stream): (&str, &str),
    (after, through): (u64, u64),
    mut see: impl FnMut(Entry),
) -> Result<(), StoreProblem> {
    let mut statement = db.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM journal WHERE organisation = ? AND stream = ? AND number > ? \
         AND number <= ? ORDER BY number"
    ))?;
    let mut rows = statement.query(params![organisation, stream, column(after), column(through)])?;
    while let Some(row) = rows.next()? {
        let wrong = |column| StoreProblem::corrupt(format!("journal.{column}"));
        match entry(db, ring, row).map_err(wrong)? {
            (_, Content::Damaged | Content::Locked) => return Err(wrong("payload")),
            (entry, _) => see(entry),
        }
    }
    Ok(())
}

/// Reads a row of [`COLUMNS`] as the entry that was written so; when no entry is written so, names the column.
pub(crate) fn entry(db: &Connection, ring: &Ring, row: &Row<'_>) -> Result<(Entry, Content), &'static str> {
    let number = row.get::<_, i64>(2).ok().and_then(|number| u64::try_from(number).ok());
    let mut entry = Entry {
        organisation: text(row, 0).ok_or("organisation")?.to_owned(),
        stream: text(row, 1).ok_or("stream")?.to_owned(),
        number: number.ok_or("number")?,
        actor: text(row, 3).ok_or("actor")?.to_owned(),
        visibility: text(row, 4).and_then(Visibility::parse).ok_or("visibility")?,
        recorded_at: text(row, 5).and_then(moment).ok_or("recorded_at")?,
        payload: None,
        payload_hash: hash(row, 7).ok_or("payload_hash")?,
        previous: hash(row, 8).ok_or("previous")?,
        hash: hash(row, 9).ok_or("hash")?,
    };
    let sealed = match row.get_ref(6).map_err(|_| "payload")? {
        ValueRef::Null => return Ok((entry, Content::Erased)),
        ValueRef::Blob(sealed) => sealed,
        _ => return Err("payload"),
    };
    let about = About::new(&entry.organisation, &entry.stream, entry.number);
    let content = match open(ring, db, &about.parts(), sealed).map_err(|_| "payload")? {
        Opened::Plain(plain) => {
            entry.payload = payload(&plain);
            if entry.payload.is_some() { Content::Whole } else { Content::Damaged }
        }
        Opened::Gone => Content::KeyGone,
        Opened::Locked => Content::Locked,
        Opened::Damaged => Content::Damaged,
    };
    Ok((entry, content))
}

/// What a payload is bound to, so that it says nothing in another place.
struct About<'a> {
    organisation: &'a str,
    stream: &'a str,
    number: [u8; 8],
}

impl<'a> About<'a> {
    fn new(organisation: &'a str, stream: &'a str, number: u64) -> About<'a> {
        About { organisation, stream, number: number.to_be_bytes() }
    }

    fn parts(&self) -> [&[u8]; 4] {
        [b"paraat payload 1", self.organisation.as_bytes(), self.stream.as_bytes(), &self.number]
    }
}

/// Writes an entry as it is, for a database that is brought up to date.
pub(crate) fn insert(db: &Connection, with: &Seal, entry: &Entry) -> Result<(), StoreProblem> {
    let about = About::new(&entry.organisation, &entry.stream, entry.number);
    let payload = entry.payload.as_ref().map(|payload| {
        let plain = zeroize::Zeroizing::new([payload.salt.as_slice(), payload.event.as_bytes()].concat());
        with.seal(&about.parts(), &plain)
    });
    let mut statement = db.prepare_cached(INSERT)?;
    statement.execute(params![
        entry.organisation,
        entry.stream,
        column(entry.number),
        entry.actor,
        entry.visibility.to_text(),
        written(entry.recorded_at),
        payload.transpose()?,
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

/// The sixteen bytes of the salt, and then the event.
fn payload(plain: &[u8]) -> Option<Payload> {
    let (salt, event) = plain.split_at_checked(16)?;
    Some(Payload { event: std::str::from_utf8(event).ok()?.to_owned(), salt: salt.try_into().ok()? })
}

pub(crate) fn hash(row: &Row<'_>, index: usize) -> Option<Hash> {
    let bytes: [u8; 32] = hex::parse(text(row, index)?.as_bytes())?;
    Hash::from_bytes(&bytes)
}

pub(crate) fn text<'row>(row: &'row Row<'_>, index: usize) -> Option<&'row str> {
    row.get_ref(index).ok()?.as_str().ok()
}

/// A moment as the database holds it: UTC, RFC 3339, always six digits behind the second.
pub(crate) fn written(moment: Timestamp) -> String {
    format!("{moment:.6}")
}

/// The moment that was written so, and not otherwise.
pub(crate) fn moment(text: &str) -> Option<Timestamp> {
    text.parse().ok().filter(|moment| written(*moment) == text)
}

/// The outbox rows and entries are about so many bytes.
pub(crate) fn size(drafts: &[Draft], outbox: &[OutboxRow]) -> usize {
    let drafts = drafts.iter().map(|draft| draft.event.len() + 512);
    let outbox = outbox.iter().map(|row| row.body.len() + 128);
    drafts.chain(outbox).sum()
}

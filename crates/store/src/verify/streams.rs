//! The chains of entries, and their heads.

use std::borrow::Cow;
use std::collections::BTreeMap;

use rusqlite::{Connection, Row};

use super::stream::Stream;
use super::{Announced, Place, Verification, unreadable};
use crate::keys::Ring;
use crate::sqlite::entries::{COLUMNS, Content, entry, heads};
use crate::{StoreProblem, StreamHead};

/// The streams that were met.
#[derive(Default)]
struct Streams {
    all: Vec<Stream>,
    /// Where each is, by organisation and name.
    places: BTreeMap<String, BTreeMap<String, usize>>,
}

impl Streams {
    /// The stream of this name, which begins when it is first asked for.
    fn named(&mut self, organisation: &str, name: &str) -> &mut Stream {
        let place = self.places.get(organisation).and_then(|streams| streams.get(name)).copied();
        let place = place.unwrap_or_else(|| {
            self.all.push(Stream::new([organisation.to_owned(), name.to_owned()]));
            let streams = self.places.entry(organisation.to_owned()).or_default();
            *streams.entry(name.to_owned()).or_insert(self.all.len() - 1)
        });
        &mut self.all[place]
    }

    /// All of them, in order of name.
    fn sorted(mut self) -> Vec<Stream> {
        self.all.sort_by(|one, other| one.name.cmp(&other.name));
        self.all
    }
}

/// The orders in which entries are read. As they were written is fastest, for it is how they lie on the disk.
const AS_WRITTEN: &str = "rowid";
const AS_NUMBERED: &str = "organisation, stream, number";

pub(super) fn check(
    db: &Connection,
    ring: &Ring,
    known: &[StreamHead],
    announced: Announced<'_>,
    found: &mut Verification,
) {
    let mut read = read((db, ring), AS_WRITTEN, known, announced);
    if !read.findings.is_empty() {
        // Something is wrong, or rows only lie in another order. By number we can say which.
        read = self::read((db, ring), AS_NUMBERED, known, announced);
    }
    found.streams = read.streams;
    found.entries = read.entries;
    found.is_locked |= read.is_locked;
    found.findings.append(&mut read.findings);
}

/// Reads everything in an order and checks it.
fn read(
    (db, ring): (&Connection, &Ring),
    order: &str,
    known: &[StreamHead],
    announced: Announced<'_>,
) -> Verification {
    let mut found = Verification::default();
    let mut streams = Streams::default();
    for it in known {
        streams.named(&it.organisation, &it.stream).know(it.head);
    }
    if let Err(problem) = read_entries((db, ring), order, announced, &mut streams, &mut found) {
        found.findings.push(unreadable(table("journal"), &problem));
    }
    let written = heads(db, None).unwrap_or_else(|problem| {
        found.findings.push(unreadable(table("head"), &problem));
        Vec::new()
    });
    for it in written {
        streams.named(&it.organisation, &it.stream).end_at(it.head);
    }
    for stream in streams.sorted() {
        found.streams += u64::from(!stream.is_empty());
        found.findings.extend(stream.finish());
    }
    found
}

fn read_entries(
    (db, ring): (&Connection, &Ring),
    order: &str,
    announced: Announced<'_>,
    streams: &mut Streams,
    found: &mut Verification,
) -> Result<(), StoreProblem> {
    let mut statement = db.prepare(&format!("SELECT {COLUMNS} FROM journal ORDER BY {order}"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        found.entries += 1;
        let stream = streams.named(&text(row, 0), &text(row, 1));
        match entry(db, ring, row) {
            Ok((entry, content)) => {
                found.is_locked |= content == Content::Locked;
                stream.see(&entry, content, announced);
            }
            Err(column) => stream.see_unreadable(row.get(2).unwrap_or_default(), column),
        }
    }
    Ok(())
}

fn text<'row>(row: &'row Row<'_>, index: usize) -> Cow<'row, str> {
    let bytes = row.get_ref(index).ok().and_then(|value| value.as_bytes().ok()).unwrap_or_default();
    String::from_utf8_lossy(bytes)
}

fn table(table: &'static str) -> Place {
    Place::Row { table, key: String::new() }
}

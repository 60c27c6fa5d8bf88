//! A scratch folder, and short ways to write what the tests write.

#![allow(dead_code, reason = "each test uses its part")]
#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use journal::{Draft, Entry, Visibility};
use store::{Append, Erase, House, Journal as _, Store, StreamHead, Verification, verify};

/// A folder that is removed with the test.
pub(crate) struct Scratch(PathBuf);

impl Scratch {
    pub(crate) fn new() -> Scratch {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("paraat-store-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        fs::create_dir_all(&path).unwrap();
        Scratch(path)
    }

    pub(crate) fn data(&self) -> PathBuf {
        self.0.join("data")
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// Every byte of every file in it.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        collect(&self.0, &mut bytes);
        bytes
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn collect(folder: &Path, bytes: &mut Vec<u8>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, bytes);
        } else {
            bytes.extend(fs::read(path).unwrap());
        }
    }
}

/// A draft with this event.
pub(crate) fn draft(event: &str) -> Draft {
    Draft {
        actor: "j.smit".to_owned(),
        visibility: Visibility::Stream,
        recorded_at: "2026-03-02T14:05:00.123456Z".parse().unwrap(),
        event: event.to_owned(),
        subjects: Vec::new(),
    }
}

/// What De Linde has in a folder, opened for writing.
pub(crate) fn house(scratch: &Scratch) -> House {
    Store::open(&scratch.data()).unwrap().of("de-linde")
}

/// Entries with these events, for a stream.
pub(crate) fn append(stream: &str, expected: u64, events: &[&str]) -> Append {
    Append {
        stream: stream.to_owned(),
        expected,
        drafts: events.iter().map(|event| draft(event)).collect(),
        outbox: Vec::new(),
    }
}

/// Erases entries, with an entry that says so in a form that [`announced`] reads.
pub(crate) fn erase(stream: &str, expected: u64, numbers: &[u64]) -> Erase {
    let list: Vec<String> = numbers.iter().map(u64::to_string).collect();
    Erase {
        stream: stream.to_owned(),
        expected,
        numbers: numbers.to_vec(),
        subjects: Vec::new(),
        draft: draft(&format!("erased {}", list.join(" "))),
    }
}

/// Which numbers an entry of [`erase`] announces.
pub(crate) fn announced(entry: &Entry) -> Vec<u64> {
    let event = entry.payload.as_ref().map_or("", |payload| payload.event.as_str());
    let numbers = event.strip_prefix("erased ").into_iter().flat_map(|list| list.split(' '));
    numbers.filter_map(|number| number.parse().ok()).collect()
}

/// Verifies a folder without heads from elsewhere.
pub(crate) fn verified(folder: &Path) -> Verification {
    verify(folder, &[], &announced).unwrap()
}

/// The findings, as a developer reads them.
pub(crate) fn findings(folder: &Path, heads: &[StreamHead]) -> Vec<String> {
    let found = verify(folder, heads, &announced).unwrap();
    found.findings.iter().map(ToString::to_string).collect()
}

/// A folder with five entries in each of two streams.
pub(crate) fn two_streams(scratch: &Scratch) -> House {
    let store = house(scratch);
    for stream in ["incident-1", "incident-2"] {
        for number in 0..5 {
            store.append(append(stream, number, &[&format!("event {stream} {}", number + 1)])).unwrap();
        }
    }
    store
}

/// How the payload of an entry lies in the database.
pub(crate) fn sealed(scratch: &Scratch, stream: &str, number: u64) -> Vec<u8> {
    let db = rusqlite::Connection::open_with_flags(
        scratch.data().join("paraat.sqlite"),
        rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY,
    );
    let sql = "SELECT payload FROM journal WHERE stream = ? AND number = ?";
    db.unwrap().query_row(sql, rusqlite::params![stream, number.cast_signed()], |row| row.get(0)).unwrap()
}

/// How often some bytes stand in a folder.
pub(crate) fn count(scratch: &Scratch, bytes: &[u8]) -> usize {
    scratch.bytes().windows(bytes.len()).filter(|window| *window == bytes).count()
}

/// The encrypted file of every attachment of De Linde.
pub(crate) fn attachment_files(house: &House) -> Vec<PathBuf> {
    let files = house.attachments().unwrap().into_iter().map(|kept| kept.file.to_string());
    files.map(|name| house.folder().join("attachments").join(&name[..2]).join(&name[2..])).collect()
}

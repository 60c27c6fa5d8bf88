//! Whoever flips a byte of a data folder changes nothing that is read, or is found.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod support;

use std::fs::{self, File, OpenOptions};
use std::os::unix::fs::FileExt as _;
use std::path::Path;

use rusqlite::types::Value;
use rusqlite::{Connection, OpenFlags};
use store::{Derived, Journal as _, OutboxRow, verify};
use support::{Scratch, announced, append, erase, house, verified};

/// A folder with a row of every kind and an attachment, as one database file with small pages.
fn small_folder(scratch: &Scratch) {
    let store = house(scratch);
    let mut first = append("incident-1", 0, &["{\"fact\":1}", "{\"phone\":\"06\"}"]);
    first.outbox =
        vec![OutboxRow { kind: "mail".to_owned(), body: "remind".to_owned(), subjects: Vec::new() }];
    store.append(first).unwrap();
    store.erase(erase("incident-1", 2, &[2])).unwrap();
    store.append(append("organisation", 0, &["{\"contact\":2}"])).unwrap();
    store.put_bulk("recipients", [("1".to_owned(), b"De Linde".to_vec())]).unwrap();
    store.remember("state", "incident-1", Derived { number: 3, body: b"open".to_vec() }).unwrap();
    store.store().keep_rulebook("2026-01", &[("eu/avg.md".to_owned(), b"# AVG".to_vec())]).unwrap();
    store.attach("incident-1", &b"evidence"[..]).unwrap();
    drop(store);
    let db = Connection::open(scratch.data().join("paraat.sqlite")).unwrap();
    db.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(())).unwrap();
    db.execute_batch("PRAGMA page_size = 512; VACUUM").unwrap();
}

/// Every stored column of every table, in the order in which they are written; an error is not what it was.
fn columns(database: &Path) -> Result<Vec<Vec<Value>>, rusqlite::Error> {
    let db = Connection::open_with_flags(database, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let mut rows = Vec::new();
    for table in [
        "master",
        "key",
        "journal",
        "head",
        "outbox",
        "attachment",
        "bulk",
        "derived",
        "rulebook",
        "rule_page",
    ] {
        let mut all = db.prepare(&format!("SELECT * FROM {table} NOT INDEXED"))?;
        let count = all.column_count();
        let read = all.query_map([], |row| (0..count).map(|at| row.get(at)).collect())?;
        rows.extend(read.collect::<Result<Vec<_>, _>>()?);
    }
    Ok(rows)
}

fn is_found(folder: &Path) -> bool {
    verify(folder, &[], &announced).map_or(true, |found| !found.findings.is_empty())
}

/// The places where a flip is neither found nor without effect.
fn unnoticed(folder: &Path, file: &Path, mask: u8) -> Vec<usize> {
    let before = columns(&folder.join("paraat.sqlite")).unwrap();
    let is_database = file.ends_with("paraat.sqlite");
    let bytes = fs::read(file).unwrap();
    let open: File = OpenOptions::new().write(true).open(file).unwrap();
    let mut unnoticed = Vec::new();
    for (at, byte) in bytes.iter().enumerate() {
        open.write_all_at(&[byte ^ mask], at as u64).unwrap();
        let is_same = || is_database && columns(file).is_ok_and(|after| after == before);
        if !is_found(folder) && !is_same() {
            unnoticed.push(at);
        }
        open.write_all_at(&[*byte], at as u64).unwrap();
    }
    unnoticed
}

#[test]
fn no_flipped_byte_of_database_or_attachment_is_unnoticed() {
    let masks = [0x01, 0x20];
    std::thread::scope(|scope| {
        for mask in masks {
            scope.spawn(move || {
                let scratch = Scratch::new();
                small_folder(&scratch);
                let folder = scratch.data();
                let clean = verified(&folder);
                assert_eq!(clean.findings, []);
                assert_eq!((clean.streams, clean.entries, clean.rows, clean.attachments), (2, 4, 12, 1));
                let database = folder.join("paraat.sqlite");
                assert_eq!(unnoticed(&folder, &database, mask), [] as [usize; 0]);
                let attachment = fs::read_dir(folder.join("attachments")).unwrap();
                let attachment =
                    attachment.map(|it| it.unwrap().path()).find(|it| !it.ends_with("arriving")).unwrap();
                let attachment = fs::read_dir(attachment).unwrap().next().unwrap().unwrap().path();
                assert_eq!(unnoticed(&folder, &attachment, mask), [] as [usize; 0]);
            });
        }
    });
}

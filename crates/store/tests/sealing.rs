//! A folder of the first version, in which nothing was sealed, is sealed when it is opened for writing.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod support;

use std::fs;
use std::io::Read as _;
use std::path::Path;

use journal::{Hash, Head, seal};
use rusqlite::{Connection, params};
use store::{Journal as _, KeySource, Store, StoreProblem};
use support::{Scratch, count, draft, findings};

const SAID: &str = "{\"subjects\":[\"jan\"],\"text\":\"Jan Aardenburg belde\"}";
const FILE: &[u8] = b"open bewijsstuk van Aardenburg";

/// The tables as the first version made them.
const TABLES: &str = "
CREATE TABLE journal (organisation TEXT NOT NULL, stream TEXT NOT NULL, number INTEGER NOT NULL, actor TEXT NOT NULL, visibility TEXT NOT NULL, recorded_at TEXT NOT NULL, event TEXT, salt TEXT, payload_hash TEXT NOT NULL, previous TEXT NOT NULL, hash TEXT NOT NULL, UNIQUE (organisation, stream, number)) STRICT;
CREATE TABLE head (organisation TEXT NOT NULL, stream TEXT NOT NULL, number INTEGER NOT NULL, hash TEXT NOT NULL, PRIMARY KEY (organisation, stream)) STRICT, WITHOUT ROWID;
CREATE TABLE outbox (id INTEGER PRIMARY KEY, organisation TEXT NOT NULL, stream TEXT NOT NULL, number INTEGER NOT NULL, kind TEXT NOT NULL, body TEXT NOT NULL, row_hash BLOB NOT NULL) STRICT;
CREATE TABLE attachment (digest TEXT PRIMARY KEY, bytes INTEGER NOT NULL, row_hash BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE bulk (collection TEXT NOT NULL, key TEXT NOT NULL, body BLOB NOT NULL, row_hash BLOB NOT NULL, PRIMARY KEY (collection, key)) STRICT, WITHOUT ROWID;
CREATE TABLE derived (kind TEXT NOT NULL, key TEXT NOT NULL, number INTEGER NOT NULL, body BLOB NOT NULL, row_hash BLOB NOT NULL, PRIMARY KEY (kind, key)) STRICT, WITHOUT ROWID;
CREATE TABLE rulebook (version TEXT PRIMARY KEY, files INTEGER NOT NULL, content TEXT NOT NULL, row_hash BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE rule_page (version TEXT NOT NULL, path TEXT NOT NULL, body BLOB NOT NULL, row_hash BLOB NOT NULL, PRIMARY KEY (version, path)) STRICT, WITHOUT ROWID;
PRAGMA application_id = 1348563553; PRAGMA user_version = 1;";

/// The digest of a row, as `docs/journal.md` says it.
fn row_hash(table: &str, columns: &[(char, Vec<u8>)]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let name = [('t', table.as_bytes().to_vec())];
    for (kind, column) in name.iter().chain(columns) {
        bytes.push(*kind as u8);
        bytes.extend((column.len() as u64).to_be_bytes());
        bytes.extend(column);
    }
    Hash::of(&bytes).as_bytes().to_vec()
}

fn text(text: &str) -> (char, Vec<u8>) {
    ('t', text.as_bytes().to_vec())
}

fn number(number: i64) -> (char, Vec<u8>) {
    ('i', number.to_be_bytes().to_vec())
}

/// A folder as the version before wrote it, with everything in it.
fn old_folder(folder: &Path) -> Head {
    fs::create_dir_all(folder).unwrap();
    let db = Connection::open(folder.join("paraat.sqlite")).unwrap();
    db.execute_batch(&format!("PRAGMA journal_mode = WAL; {TABLES}")).unwrap();
    let digest = Hash::of(FILE).to_string();
    let events = [SAID.to_owned(), format!("{{\"digest\":\"{digest}\"}}"), "{}".to_owned()];
    let mut head = Head::START;
    for event in &events {
        let mut entry = seal("de-linde", "incident-1", head, draft(event), [9; 16]);
        head = entry.head();
        if entry.number == 3 {
            entry.payload = None;
        }
        let row = params![
            entry.organisation,
            entry.stream,
            entry.number.cast_signed(),
            entry.actor,
            "stream",
            format!("{:.6}", entry.recorded_at),
            entry.payload.as_ref().map(|it| &it.event),
            entry.payload.as_ref().map(|_| "09".repeat(16)),
            entry.payload_hash.to_string(),
            entry.previous.to_string(),
            entry.hash.to_string()
        ];
        db.execute("INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row).unwrap();
    }
    let row = params!["de-linde", "incident-1", 3, head.hash.to_string()];
    db.execute("INSERT INTO head VALUES (?, ?, ?, ?)", row).unwrap();
    let letter = "brief aan Aardenburg";
    let hash = row_hash(
        "outbox",
        &[number(7), text("de-linde"), text("incident-1"), number(2), text("mail"), text(letter)],
    );
    let row = params![7, "de-linde", "incident-1", 2, "mail", letter, hash];
    db.execute("INSERT INTO outbox VALUES (?, ?, ?, ?, ?, ?, ?)", row).unwrap();
    let hash = row_hash("attachment", &[text(&digest), number(FILE.len() as i64)]);
    db.execute("INSERT INTO attachment VALUES (?, ?, ?)", params![digest, FILE.len() as i64, hash]).unwrap();
    let body = b"Aardenburg uit de lijst".to_vec();
    let hash = row_hash("bulk", &[text("recipients"), text("1"), ('b', body.clone())]);
    db.execute("INSERT INTO bulk VALUES ('recipients', '1', ?, ?)", params![body, hash]).unwrap();
    db.execute("INSERT INTO derived VALUES ('state', '1', 1, x'4161', x'00')", []).unwrap();
    let place = folder.join("attachments").join(&digest[..2]);
    fs::create_dir_all(&place).unwrap();
    fs::write(place.join(&digest[2..]), FILE).unwrap();
    fs::write(folder.join("search.sqlite"), "Aardenburg in de zoekindex").unwrap();
    head
}

fn subjects(event: &str) -> Vec<String> {
    if event.contains("\"jan\"") { vec!["jan".to_owned()] } else { Vec::new() }
}

fn opened(folder: &Path) -> Result<Store, StoreProblem> {
    Store::open_sealing(folder, &KeySource::in_folder(), &subjects)
}

#[test]
fn everything_is_sealed_and_says_the_same_under_the_same_hashes() {
    let scratch = Scratch::new();
    let head = old_folder(&scratch.data());
    assert!(count(&scratch, b"Aardenburg") >= 4);
    let older = StoreProblem::Older { found: 1, known: 2 };
    assert_eq!(Store::open_to_read(&scratch.data()).err(), Some(older.clone()));
    assert_eq!(
        Store::open(&scratch.data()).err(),
        Some(older),
        "who cannot say whom events name seals nothing"
    );
    let store = opened(&scratch.data()).unwrap();
    let house = store.of("de-linde");
    let entries = house.entries("incident-1", 0).unwrap();
    assert_eq!(entries.iter().try_fold(Head::START, journal::follows), Ok(head));
    let said = |at: usize| entries[at].payload.as_ref().map(|payload| payload.event.as_str());
    assert_eq!((said(0), said(2)), (Some(SAID), None));
    assert_eq!(house.outbox().unwrap()[0].row.body, "brief aan Aardenburg");
    assert_eq!(house.bulk_total("recipients").unwrap().rows, 1);
    assert_eq!(store.keys().unwrap().subjects, 1, "Jan can be erased");
    let mut content = Vec::new();
    house.attachment("incident-1", Hash::of(FILE)).unwrap().read_to_end(&mut content).unwrap();
    assert_eq!(content, FILE);
    assert_eq!(count(&scratch, b"Aardenburg"), 0, "while it is open");
    drop((house, store));
    assert_eq!(count(&scratch, b"Aardenburg"), 0, "and closed");
    let names: Vec<_> = fs::read_dir(scratch.data()).unwrap().map(|it| it.unwrap().file_name()).collect();
    assert!(names.iter().all(|name| !name.to_str().unwrap().contains("sealing") && name != "search.sqlite"));
    assert_eq!(findings(&scratch.data(), &[]), ["de-linde/incident-1 3: erased-unannounced"]);
    assert!(Store::open(&scratch.data()).is_ok());
}

#[test]
fn a_row_that_somebody_changed_is_not_sealed_as_if_it_were_whole() {
    let scratch = Scratch::new();
    old_folder(&scratch.data());
    let tamper = |sql: &str| {
        Connection::open(scratch.data().join("paraat.sqlite")).unwrap().execute_batch(sql).unwrap();
    };
    tamper("UPDATE outbox SET body = 'andere brief'");
    assert!(matches!(opened(&scratch.data()), Err(StoreProblem::Corrupt { .. })));
    tamper(
        "UPDATE outbox SET body = 'brief aan Aardenburg'; UPDATE journal SET event = '{\"x\":1}' WHERE number = 2",
    );
    drop(opened(&scratch.data()).unwrap());
    let found = findings(&scratch.data(), &[]);
    assert!(found.contains(&"de-linde/incident-1 2: payload".to_owned()), "{found:?}");
}

#[test]
fn a_file_that_was_damaged_or_gone_before_is_found_after() {
    for damage in [true, false] {
        let scratch = Scratch::new();
        old_folder(&scratch.data());
        let name = Hash::of(FILE).to_string();
        let path = scratch.data().join("attachments").join(&name[..2]).join(&name[2..]);
        if damage {
            fs::write(&path, "iets anders").unwrap();
        } else {
            fs::remove_file(&path).unwrap();
        }
        drop(opened(&scratch.data()).unwrap());
        let found = findings(&scratch.data(), &[]);
        let expected = if damage { "file-changed" } else { "file-missing" };
        assert!(found.iter().any(|finding| finding.contains(expected)), "{found:?}");
    }
}

#[test]
fn whoever_was_stopped_while_sealing_leaves_nothing_open_once_it_is_opened_again() {
    let scratch = Scratch::new();
    old_folder(&scratch.data());
    let open = scratch.data().join("attachments");
    drop(opened(&scratch.data()).unwrap());
    // It was stopped after the tables were sealed, and before the open file was gone.
    let name = Hash::of(FILE).to_string();
    fs::create_dir_all(open.join(&name[..2])).unwrap();
    fs::write(open.join(&name[..2]).join(&name[2..]), FILE).unwrap();
    fs::write(scratch.data().join("search.sqlite"), "Aardenburg").unwrap();
    fs::write(scratch.data().join("paraat.sealing"), format!("{name}\n")).unwrap();
    drop(Store::open(&scratch.data()).unwrap());
    assert_eq!(count(&scratch, b"Aardenburg"), 0);
    assert_eq!(findings(&scratch.data(), &[]), ["de-linde/incident-1 3: erased-unannounced"]);
}

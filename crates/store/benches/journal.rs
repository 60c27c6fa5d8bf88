//! What recording and verifying cost, beside bare SQLite and bare SHA-256 with the same bytes. Prints Markdown;
//! `cargo xtask bench` puts it into `docs/performance.md`.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a bench speaks through its output")]

use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::Instant;

use journal::{Draft, Entry, Head, Visibility, seal};
use rusqlite::{Connection, params};
use sha2::{Digest as _, Sha256};
use store::{Append, House, Journal as _, Store, verify};

/// The size of an event: a fact with its source, its reference and its three times.
const EVENT: usize = 500;

/// How many entries are appended in one measurement, and how often it is measured.
const APPENDS: u64 = 2_000;
const RUNS: usize = 7;

const VERIFIED: u64 = 20_000;

/// How many entries are sealed and read again, and how many are recorded together.
const SEALED: u64 = 10_000;
const TOGETHER: u64 = 100;

fn main() {
    let folder = std::env::temp_dir().join(format!("paraat-bench-{}", std::process::id()));
    println!("| appending entries of {EVENT} bytes | a second | beside the reference |");
    println!("|---|---:|---:|");
    appends(&folder, 1);
    appends(&folder, 32);
    println!("\n| {VERIFIED} entries of {EVENT} bytes | time | beside the reference |");
    println!("|---|---:|---:|");
    verifying(&folder);
    println!(
        "\n| {SEALED} entries of {EVENT} bytes, {TOGETHER} at a time | time | beside the same in plain text |"
    );
    println!("|---|---:|---:|");
    sealing(&folder);
    println!("\n| a folder of 1000 streams | time | aim |");
    println!("|---|---:|---:|");
    opening(&folder);
    fs::remove_dir_all(&folder).unwrap();
}

/// Appends from some threads, each to a stream of its own, and bare transactions of the average group.
fn appends(folder: &Path, writers: u64) {
    let (mut ours, mut alone, mut same, mut groups) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for _ in 0..RUNS {
        let (store, data) = fresh(folder);
        let start = Instant::now();
        std::thread::scope(|scope| {
            for writer in 0..writers {
                let store = store.clone();
                scope.spawn(move || {
                    for number in 0..APPENDS / writers {
                        store.append(append(&format!("incident-{writer}"), number, 1)).unwrap();
                    }
                });
            }
        });
        ours.push(start.elapsed().as_secs_f64());
        let entries = all(&store);
        let group = (entries.len() as f64 / store.store().commits() as f64).round().max(1.0);
        groups.push(group);
        drop(store);
        let tables = tables(&data);
        fs::remove_dir_all(data).unwrap();
        alone.push(bare_appends(folder, &entries, group as usize, ONE_TABLE, None));
        same.push(bare_appends(folder, &entries, group as usize, &tables, Some(SET_HEAD)));
    }
    let (ours, alone, same, group) = (median(ours), median(alone), median(same), median(groups));
    let count = (APPENDS / writers * writers) as f64;
    let line = |what: &str, seconds: f64| {
        println!("| {what} | {:.0} | {:.0} % |", count / seconds, 100.0 * alone / seconds);
    };
    line(&format!("reference: one bare table, {group:.0} rows a transaction"), alone);
    line(&format!("bare SQLite, the tables of the journal, {group:.0} rows a transaction"), same);
    line(&format!("the store, {writers} writing"), ours);
}

/// The columns of the journal without any index.
const ONE_TABLE: &str = "CREATE TABLE journal (organisation TEXT, stream TEXT, number INTEGER, actor TEXT, \
                         visibility TEXT, recorded_at TEXT, payload BLOB, payload_hash TEXT, \
                         previous TEXT, hash TEXT)";

const INSERT: &str = "INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

const INSERT_PLAIN: &str = "INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

const SET_HEAD: &str = "INSERT OR REPLACE INTO head (organisation, stream, number, hash) VALUES (?, ?, ?, ?)";

/// The tables of the store, as it describes them itself.
fn tables(data: &Path) -> String {
    let db = Connection::open(data.join("paraat.sqlite")).unwrap();
    let mut tables = db.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL").unwrap();
    let tables = tables.query_map([], |row| row.get::<_, String>(0)).unwrap();
    tables.collect::<Result<Vec<_>, _>>().unwrap().join(";")
}

/// Writes the rows of some entries in transactions of a group, without hashing anything.
fn bare_appends(folder: &Path, entries: &[Entry], group: usize, tables: &str, head: Option<&str>) -> f64 {
    let path = folder.join("bare.sqlite");
    let db = Connection::open(&path).unwrap();
    db.execute_batch(&format!("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; {tables}")).unwrap();
    let hashes: Vec<String> = entries.iter().map(|it| it.hash.to_string()).collect();
    let rows: Vec<_> = entries.iter().zip(&hashes).collect();
    // A payload is sealed with its salt, behind what says with which key.
    let more = [0; 19 + 24 + 16 + 16];
    let start = Instant::now();
    for group in rows.chunks(group) {
        db.prepare_cached("BEGIN IMMEDIATE").unwrap().execute([]).unwrap();
        for (it, hash) in group {
            let (organisation, stream, number) = (&it.organisation, &it.stream, it.number as i64);
            let payload = [more.as_slice(), it.payload.as_ref().unwrap().event.as_bytes()].concat();
            let recorded_at = "2026-03-02T14:05:00.123456Z";
            let row = params![
                organisation,
                stream,
                number,
                it.actor,
                "stream",
                recorded_at,
                payload,
                hash,
                hash,
                hash
            ];
            db.prepare_cached(INSERT).unwrap().execute(row).unwrap();
            if let Some(head) = head {
                let row = params![organisation, stream, number, hash];
                db.prepare_cached(head).unwrap().execute(row).unwrap();
            }
        }
        db.prepare_cached("COMMIT").unwrap().execute([]).unwrap();
    }
    let seconds = start.elapsed().as_secs_f64();
    drop(db);
    fs::remove_file(path).unwrap();
    seconds
}

/// Verifies a journal of ten streams; the reference hashes what every entry hashes: payload and envelope.
fn verifying(folder: &Path) {
    let (store, data) = fresh(folder);
    for stream in 0..10 {
        for part in 0..VERIFIED / 1000 {
            store.append(append(&format!("incident-{stream}"), part * 100, 100)).unwrap();
        }
    }
    let hashed: Vec<Vec<u8>> = all(&store).iter().flat_map(bytes_of).collect();
    drop(store);
    let database = fs::read(data.join("paraat.sqlite")).unwrap();
    let bare = median(
        (0..RUNS).map(|_| timed(|| hashed.iter().for_each(|it| _ = black_box(Sha256::digest(it))))).collect(),
    );
    let file = median((0..RUNS).map(|_| timed(|| _ = black_box(Sha256::digest(&database)))).collect());
    let ours = median(
        (0..RUNS)
            .map(|_| {
                timed(|| {
                    let found = verify(&data, &[], &|_| Vec::new()).unwrap();
                    assert_eq!((found.entries, found.findings.len()), (VERIFIED, 0));
                })
            })
            .collect(),
    );
    println!("| reference: bare SHA-256 over what the entries hash | {:.1} ms | 1 |", bare * 1e3);
    println!("| bare SHA-256 over the database file | {:.1} ms | {:.0} % |", file * 1e3, 100.0 * bare / file);
    let structure = median((0..RUNS).map(|_| timed(|| check_structure(&data))).collect());
    println!(
        "| SQLite checks its own structure (`integrity_check`) | {:.1} ms | {:.0} % |",
        structure * 1e3,
        100.0 * bare / structure
    );
    println!("| verify, that included | {:.1} ms | {:.0} % |", ours * 1e3, 100.0 * bare / ours);
    fs::remove_dir_all(data).unwrap();
}

/// What verifying asks of the database itself, at work on the other core: most of what the aim allows.
fn check_structure(data: &Path) {
    let db = Connection::open(data.join("paraat.sqlite")).unwrap();
    let answer: String = db.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
    assert_eq!(answer, "ok");
}

/// What encryption costs: entries recorded and read back, beside bare SQLite that chains and hashes the same entries and
/// keeps what they say in plain text.
fn sealing(folder: &Path) {
    let (mut ours, mut plain) = ([Vec::new(), Vec::new()], [Vec::new(), Vec::new()]);
    for _ in 0..RUNS {
        let (store, data) = fresh(folder);
        ours[0].push(timed(|| {
            for part in 0..SEALED / TOGETHER {
                store.append(append("incident-1", part * TOGETHER, TOGETHER)).unwrap();
            }
        }));
        ours[1].push(timed(|| {
            let mut bytes = 0;
            store.each_entry("incident-1", 0, |entry| bytes += entry.payload.unwrap().event.len()).unwrap();
            assert_eq!(bytes, EVENT * SEALED as usize);
        }));
        drop(store);
        fs::remove_dir_all(data).unwrap();
        let path = folder.join("plain.sqlite");
        let db = Connection::open(&path).unwrap();
        db.execute_batch(&format!("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; {PLAIN}")).unwrap();
        plain[0].push(timed(|| plain_appends(&db)));
        plain[1].push(timed(|| plain_read(&db)));
        drop(db);
        fs::remove_file(path).unwrap();
    }
    for (what, ours, plain) in ["record", "read"].iter().zip(ours).zip(plain).map(|((a, b), c)| (a, b, c)) {
        let (ours, plain) = (median(ours), median(plain));
        println!("| reference: {what} them in plain text | {:.1} ms | 1 |", plain * 1e3);
        println!("| {what} them sealed, by the store | {:.1} ms | {:.2} × |", ours * 1e3, ours / plain);
    }
}

/// The table of the journal as it was before anything was sealed.
const PLAIN: &str = "CREATE TABLE journal (organisation TEXT NOT NULL, stream TEXT NOT NULL, number INTEGER NOT NULL, \
                     actor TEXT NOT NULL, visibility TEXT NOT NULL, recorded_at TEXT NOT NULL, event TEXT, salt TEXT, \
                     payload_hash TEXT NOT NULL, previous TEXT NOT NULL, hash TEXT NOT NULL, \
                     UNIQUE (organisation, stream, number)) STRICT";

fn plain_appends(db: &Connection) {
    let mut head = Head::START;
    for part in 0..SEALED / TOGETHER {
        db.prepare_cached("BEGIN IMMEDIATE").unwrap().execute([]).unwrap();
        for draft in append("incident-1", part * TOGETHER, TOGETHER).drafts {
            let entry = seal("de-linde", "incident-1", head, draft, [7; 16]);
            head = entry.head();
            let row = params![
                entry.organisation,
                entry.stream,
                entry.number.cast_signed(),
                entry.actor,
                entry.visibility.to_text(),
                format!("{:.6}", entry.recorded_at),
                entry.payload.unwrap().event,
                "07".repeat(16),
                entry.payload_hash.to_string(),
                entry.previous.to_string(),
                entry.hash.to_string()
            ];
            db.prepare_cached(INSERT_PLAIN).unwrap().execute(row).unwrap();
        }
        db.prepare_cached("COMMIT").unwrap().execute([]).unwrap();
    }
}

fn plain_read(db: &Connection) {
    let mut all = db.prepare("SELECT * FROM journal WHERE stream = 'incident-1' ORDER BY number").unwrap();
    let mut rows = all.query([]).unwrap();
    let mut bytes = 0;
    while let Some(row) = rows.next().unwrap() {
        let text = |at: usize| row.get::<_, String>(at).unwrap();
        let entry = Entry {
            organisation: text(0),
            stream: text(1),
            number: row.get::<_, i64>(2).unwrap().unsigned_abs(),
            actor: text(3),
            visibility: Visibility::parse(&text(4)).unwrap(),
            recorded_at: text(5).parse().unwrap(),
            payload: Some(journal::Payload { event: text(6), salt: [7; 16] }),
            payload_hash: text(8).parse_hash(),
            previous: text(9).parse_hash(),
            hash: text(10).parse_hash(),
        };
        bytes += entry.payload.unwrap().event.len();
    }
    assert_eq!(bytes, EVENT * SEALED as usize);
}

/// A hash as it stands in a row.
trait ParseHash {
    fn parse_hash(&self) -> journal::Hash;
}

impl ParseHash for String {
    fn parse_hash(&self) -> journal::Hash {
        journal::Hash::parse(self).unwrap()
    }
}

/// Opens a folder and asks for the head of every stream.
fn opening(folder: &Path) {
    let (store, data) = fresh(folder);
    for stream in 0..1000 {
        store.append(append(&format!("incident-{stream}"), 0, 20)).unwrap();
    }
    drop(store);
    let time = median(
        (0..RUNS)
            .map(|_| {
                timed(|| {
                    let store = Store::open(&data).unwrap();
                    assert_eq!(store.heads().unwrap().len(), 1000);
                })
            })
            .collect(),
    );
    println!("| open it, read every head, close it | {:.1} ms | 200 ms |", time * 1e3);
    fs::remove_dir_all(data).unwrap();
}

fn fresh(folder: &Path) -> (House, PathBuf) {
    let data = folder.join("data");
    (Store::open(&data).unwrap().of("de-linde"), data)
}

fn append(stream: &str, expected: u64, count: u64) -> Append {
    let draft = |number: u64| Draft {
        actor: "j.smit".to_owned(),
        visibility: Visibility::Stream,
        recorded_at: "2026-03-02T14:05:00.123456Z".parse().unwrap(),
        event: format!("{number:0EVENT$}"),
        subjects: Vec::new(),
    };
    Append {
        stream: stream.to_owned(),
        expected,
        drafts: (0..count).map(|number| draft(expected + number)).collect(),
        outbox: Vec::new(),
    }
}

fn all(store: &House) -> Vec<Entry> {
    let streams = store.streams().unwrap();
    streams.iter().flat_map(|it| store.entries(&it.stream, 0).unwrap()).collect()
}

/// What is hashed for an entry: the payload with its salt, and the envelope.
fn bytes_of(entry: &Entry) -> [Vec<u8>; 2] {
    let payload = entry.payload.as_ref().unwrap();
    let lengths = [0; 9 * 8];
    let envelope = [
        &lengths,
        b"paraat entry 1".as_slice(),
        entry.organisation.as_bytes(),
        entry.stream.as_bytes(),
        &entry.number.to_be_bytes(),
        entry.actor.as_bytes(),
        b"stream",
        &entry.recorded_at.as_microsecond().to_be_bytes(),
        entry.payload_hash.as_bytes(),
        entry.previous.as_bytes(),
    ];
    [[payload.salt.as_slice(), payload.event.as_bytes()].concat(), envelope.concat()]
}

fn timed(work: impl FnOnce()) -> f64 {
    let start = Instant::now();
    work();
    start.elapsed().as_secs_f64()
}

fn median(mut all: Vec<f64>) -> f64 {
    all.sort_by(f64::total_cmp);
    all[all.len() / 2]
}

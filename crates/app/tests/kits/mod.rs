//! A house with its data and its kits in a scratch folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use app::{App, Key, KitOrder, Lock, Made, Request, SealedCode};
use incident::command::Command;
use jiff::Timestamp;
use journal::Visibility;
use readiness::access::Actor;
use readiness::command::Command as Prepare;
use readiness::contact::event::{Contact, Number};
use readiness::event::{KitBy, Sheet};
use serde_json::{Value, json};
use testkit::repository::rule_files;
use wording::Lang;

pub(crate) const STREAM: &str = "incident/larix";

/// A scratch folder, which goes away with the test.
pub(crate) struct House(PathBuf);

pub(crate) fn moment(text: &str) -> Timestamp {
    text.parse().unwrap()
}

pub(crate) fn now() -> Timestamp {
    moment("2026-11-28T02:00:00Z")
}

/// The code that opens the kits of the tests.
pub(crate) fn code() -> SealedCode {
    SealedCode::from_bytes(*b"een geheim, test")
}

pub(crate) fn contact(name: &str, number: &str) -> Sheet {
    let number = Number { number: number.to_owned(), ..Number::default() };
    Sheet::Contact(Contact { name: name.to_owned(), numbers: vec![number], ..Contact::default() })
}

impl House {
    pub(crate) fn new(name: &str) -> House {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let folder = format!("paraat-house-{}-{name}-{number}", std::process::id());
        let path = std::env::temp_dir().join(folder);
        fs::create_dir_all(&path).unwrap();
        House(path)
    }

    pub(crate) fn root(&self) -> &Path {
        &self.0
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    pub(crate) fn data(&self) -> PathBuf {
        self.path("data")
    }

    pub(crate) fn kit(&self) -> PathBuf {
        self.path("kit.age")
    }

    pub(crate) fn open(&self) -> App {
        self.open_at("data")
    }

    pub(crate) fn open_at(&self, name: &str) -> App {
        App::open(&self.path(name), "de-linde", &rule_files()).unwrap()
    }

    pub(crate) fn lock(&self) -> Lock {
        Lock::Recipients(vec![code().recipient()])
    }

    pub(crate) fn key(&self) -> Key {
        Key::typed(&code().reveal())
    }

    pub(crate) fn write(&self, app: &App, out: &Path, lock: &Lock) -> Made {
        let (by, lang) = (KitBy::Command, Lang::Nl);
        app.write_kit(&KitOrder { out, lock, by, lang, program: "0.1.0", now: now() }).unwrap()
    }

    pub(crate) fn prepare(&self, app: &App, sheet: Sheet) {
        app.prepare(Actor::on_the_machine("founder"), &Prepare::Keep { id: None, sheet, seen: None }, now())
            .unwrap();
    }

    /// Records a command; the number of its entry.
    pub(crate) fn record(&self, app: &App, visibility: Visibility, command: Value) -> u64 {
        self.record_in(app, STREAM, visibility, command)
    }

    /// The same in another incident.
    pub(crate) fn record_in(&self, app: &App, stream: &str, visibility: Visibility, command: Value) -> u64 {
        let command: Command = serde_json::from_value(command).unwrap();
        let (actor, subjects) = ("sanne", &[]);
        let request = Request {
            stream,
            actor: Actor::on_the_machine(actor),
            command: &command,
            subjects,
            visibility,
            seen: None,
            now: now(),
        };
        app.record(&request).unwrap()[0].number
    }

    /// Keeps a file as evidence.
    pub(crate) fn keep(&self, app: &App, visibility: Visibility, name: &str, bytes: &[u8]) {
        let kept = app.keep_file(STREAM, bytes).unwrap();
        let command = json!({ "command": "keep-evidence", "evidence": name.split('.').next(), "name": name,
            "digest": kept.digest.to_string(), "bytes": kept.bytes });
        self.record(app, visibility, command);
    }

    /// Everything that is in a kit, as files.
    pub(crate) fn unpacked(&self, kit: &Path) -> PathBuf {
        let out = self.path("unpacked");
        kit::Kit::open(kit, &self.key()).unwrap().unpack(|name| Some(out.join(name.to_string()))).unwrap();
        out
    }
}

impl Drop for House {
    fn drop(&mut self) {
        _ = fs::remove_dir_all(&self.0);
    }
}

/// Whether any file in a folder holds these bytes.
pub(crate) fn holds(folder: &Path, bytes: &[u8]) -> bool {
    files(folder).iter().any(|(_, content)| content.windows(bytes.len()).any(|window| window == bytes))
}

/// Every file in a folder, by name, with what is in it.
pub(crate) fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(inner) = waiting.pop() {
        for entry in fs::read_dir(&inner).unwrap() {
            let path = entry.unwrap().path();
            match path.is_dir() {
                true => waiting.push(path),
                false => files.push((
                    path.strip_prefix(folder).unwrap().display().to_string(),
                    fs::read(&path).unwrap(),
                )),
            }
        }
    }
    files.sort();
    files
}

/// Everything that entries of a house say.
pub(crate) fn said(app: &App) -> String {
    let streams = app.streams().unwrap().into_iter();
    let entries = streams.flat_map(|stream| app.entries(&stream, 0).unwrap());
    entries.filter_map(|entry| entry.payload).map(|payload| payload.event + "\n").collect()
}

/// The same in a data folder that lies there with its key.
pub(crate) fn said_in(folder: &Path) -> String {
    said(&App::open_to_read(folder, "de-linde", &rule_files()).unwrap())
}

/// Changes the last entry of a stream that says something, as somebody would who can write the database.
pub(crate) fn tamper(database: &Path, stream: &str) {
    let db = rusqlite::Connection::open(database).unwrap();
    let sql = "UPDATE journal SET payload = CAST(substr(payload, 1, length(payload) - 1) || x'00' AS BLOB) \
               WHERE stream = ?1 AND number = (SELECT max(number) FROM journal WHERE stream = ?1 AND payload IS NOT NULL)";
    assert_eq!(db.execute(sql, [stream]).unwrap(), 1);
}

/// What stands in a PDF, as another program (poppler) reads it.
pub(crate) fn read_pdf(file: &Path) -> String {
    let read = std::process::Command::new("pdftotext").arg(file).arg("-").output();
    let read = read.unwrap_or_else(|error| panic!("{error}; `cargo xtask test` installs poppler-utils"));
    assert!(read.status.success(), "{}", String::from_utf8_lossy(&read.stderr));
    String::from_utf8(read.stdout).unwrap()
}

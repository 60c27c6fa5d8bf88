//! The use cases on a real folder.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

use app::{App, NotRecorded, Request};
use incident::command::Command;
use incident::fact::FactKey;
use incident::refusal::Refusal;
use jiff::Timestamp;
use journal::Visibility;
use law::SourceFile;
use readiness::access::Actor;
use serde_json::{Value, json};
use testkit::repository::rule_files;
use testkit::rule_cases::standing;

const STREAM: &str = "incident/1";

/// A folder that goes away with the test.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Folder {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("paraat-app-{}-{number}", std::process::id()));
        Folder(path)
    }

    fn open(&self) -> App {
        self.open_with(&rule_files())
    }

    fn open_with(&self, files: &[SourceFile]) -> App {
        App::open(&self.0, "de-linde", files).unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        _ = std::fs::remove_dir_all(&self.0);
    }
}

fn moment(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn attempt(
    app: &App,
    stream: &str,
    now: &str,
    subjects: &[&str],
    command: Value,
) -> Result<u64, NotRecorded> {
    let command: Command = serde_json::from_value(command).unwrap();
    let subjects: Vec<String> = subjects.iter().map(|subject| (*subject).to_owned()).collect();
    let request = Request {
        stream,
        actor: Actor::on_the_machine("sanne"),
        command: &command,
        subjects: &subjects,
        visibility: Visibility::Stream,
        seen: None,
        now: moment(now),
    };
    app.record(&request).map(|entries| entries.len() as u64)
}

fn record(app: &App, now: &str, command: Value) {
    attempt(app, STREAM, now, &[], command).unwrap();
}

fn fact(name: &str, value: &Value, source: &str) -> Value {
    json!({ "command": "record-fact", "fact": name, "value": value, "source": source })
}

/// A breach at hospital De Linde, opened at ten.
fn hospital(app: &App) {
    let profile = json!({ "role": "controller", "sector": "healthcare", "country": "NL" });
    let open =
        json!({ "command": "open-incident", "code_name": "LINDE", "kind": "incident", "profile": profile });
    record(app, "2026-03-02T10:00:00+01:00", open);
    record(app, "2026-03-02T10:01:00+01:00", fact("dimensions", &json!(["C"]), "IT"));
    record(app, "2026-03-02T10:02:00+01:00", fact("data_categories", &json!(["basic", "health"]), "IT"));
}

fn awareness() -> Value {
    json!({ "command": "set-awareness", "regime": "avg", "at": "2026-03-02T08:40:00Z", "reason": "vreemde aanmeldingen" })
}

#[test]
fn what_was_recorded_is_there_after_closing_and_opening() {
    let folder = Folder::new();
    let before = {
        let app = folder.open();
        hospital(&app);
        app.state(STREAM).unwrap()
    };
    let app = folder.open();
    assert_eq!(app.state(STREAM).unwrap(), before);
    drop(app);
    let verification = app::verify(&folder.0, &[]).unwrap();
    assert!(verification.findings.is_empty(), "{:?}", verification.findings);
}

#[test]
fn a_refusal_records_nothing() {
    let folder = Folder::new();
    let app = folder.open();
    hospital(&app);
    let number = app.state(STREAM).unwrap().number;
    let refused = attempt(&app, STREAM, "2026-03-02T10:03:00+01:00", &[], fact("persoons", &json!(3), "IT"));
    let Err(NotRecorded::Refused(refusal)) = refused else { panic!("{refused:?}") };
    assert!(matches!(*refusal, Refusal::Unknown { .. }));
    assert_eq!(app.state(STREAM).unwrap().number, number);
}

#[test]
fn the_picture_of_a_past_moment_knows_only_what_was_recorded_by_then() {
    let folder = Folder::new();
    let app = folder.open();
    hospital(&app);
    record(&app, "2026-03-02T10:30:00+01:00", awareness());
    let before = app.past(STREAM, moment("2026-03-02T10:15:00+01:00")).unwrap();
    assert_eq!(before.state.awareness.len(), 0);
    assert_eq!(standing(&before.picture(), "avg-33-1"), "open");
    let early = app.past(STREAM, moment("2026-03-02T10:01:30+01:00")).unwrap();
    assert_eq!(standing(&early.picture(), "avg-33-1"), "possible");
}

#[test]
fn the_picture_of_a_past_moment_follows_the_rulebook_of_then() {
    let folder = Folder::new();
    let then = folder.open();
    hospital(&then);
    record(&then, "2026-03-02T10:30:00+01:00", awareness());
    drop(then);
    let mut stricter = rule_files();
    let page = stricter.iter_mut().find(|file| file.path.ends_with("artikel-33.md")).unwrap();
    let text = String::from_utf8(page.bytes.clone())
        .unwrap()
        .replace(r#"within = "72 hours""#, r#"within = "24 hours""#);
    page.bytes = text.into_bytes();
    let now = folder.open_with(&stricter);
    record(&now, "2026-03-02T11:00:00+01:00", fact("persons", &json!(12), "IT"));
    let due = |at: &str| {
        let past = now.past(STREAM, moment(at)).unwrap();
        testkit::story::stands(&past.picture(), "avg-33-1")
    };
    assert_eq!(due("2026-03-02T10:45:00+01:00"), "open 2026-03-05T09:40:00+01:00");
    assert_eq!(due("2026-03-02T11:30:00+01:00"), "open 2026-03-03T09:40:00+01:00");
    let moved = |entry: &journal::Entry| {
        entry.payload.as_ref().is_some_and(|payload| payload.event.contains("deadline-moved"))
    };
    let receipts = now.entries(STREAM, 0).unwrap().iter().filter(|entry| moved(entry)).count();
    assert_eq!(receipts, 2, "awareness dated it, the stricter rule moved it");
}

#[test]
fn the_present_follows_the_rules_of_now_and_the_order_of_entries() {
    let folder = Folder::new();
    let app = folder.open();
    hospital(&app);
    // A clock that was set wrong for a moment.
    record(&app, "2026-03-01T10:00:00+01:00", fact("persons", &json!(12), "IT"));
    let present = app.present(STREAM, moment("2026-03-02T10:05:00+01:00")).unwrap();
    assert!(present.state.facts.contains_key(&FactKey::Persons));
    let past = app.past(STREAM, moment("2026-03-01T09:00:00+01:00")).unwrap();
    assert!(past.state.opened.is_none(), "not opened yet");
}

#[test]
fn whoever_records_has_a_name_of_their_own() {
    let folder = Folder::new();
    let app = folder.open();
    hospital(&app);
    let now = moment("2026-03-02T11:00:00+01:00");
    let command: Command = serde_json::from_value(json!({ "command": "write-note", "text": "x" })).unwrap();
    for actor in ["", " ", app::PROGRAM] {
        let request = Request {
            stream: STREAM,
            actor: Actor::on_the_machine(actor),
            command: &command,
            subjects: &[],
            visibility: Visibility::Stream,
            seen: None,
            now,
        };
        assert!(matches!(app.record(&request), Err(NotRecorded::Refused(_))), "{actor:?}");
        assert!(matches!(app.erase_person(STREAM, actor, "x", "verzoek", now), Err(NotRecorded::Refused(_))));
    }
}

#[test]
fn many_at_once_lose_nothing() {
    let folder = Folder::new();
    let app = folder.open();
    hospital(&app);
    let written = AtomicU32::new(0);
    std::thread::scope(|scope| {
        for thread in 0..8 {
            let (app, written) = (&app, &written);
            scope.spawn(move || {
                for note in 0..10 {
                    let text = format!("{thread}/{note}");
                    let command = json!({ "command": "write-note", "text": text });
                    loop {
                        match attempt(app, STREAM, "2026-03-02T11:00:00+01:00", &[], command.clone()) {
                            Ok(_) => {
                                written.fetch_add(1, Ordering::Relaxed);
                                break;
                            }
                            Err(NotRecorded::Failed(app::AppProblem::Busy)) => {}
                            Err(other) => panic!("{other:?}"),
                        }
                    }
                }
            });
        }
    });
    let notes =
        app.entries(STREAM, 0).unwrap().into_iter().filter(|entry| {
            entry.payload.as_ref().is_some_and(|payload| payload.event.contains("note-written"))
        });
    assert_eq!((written.into_inner(), notes.count()), (80, 80));
}

#[test]
fn a_person_is_erased_from_the_files_and_the_chain_still_verifies() {
    let folder = Folder::new();
    let app = folder.open();
    hospital(&app);
    let note = json!({ "command": "write-note", "text": "gebeld met 06-12345678" });
    attempt(&app, STREAM, "2026-03-02T11:00:00+01:00", &["patient-7"], note).unwrap();
    let now = moment("2026-03-03T09:00:00+01:00");
    let loose = json!({ "command": "write-note", "text": "patient-7 belde terug" });
    attempt(&app, STREAM, "2026-03-02T11:05:00+01:00", &[], loose).unwrap();
    let loose = app.state(STREAM).unwrap().number;
    let erased = app.erase_person(STREAM, "sanne", "patient-7", "verzoek", now).unwrap();
    assert!(erased.announcement.is_some());
    assert_eq!((erased.count, erased.mentioned), (1, vec![loose]), "what nobody marked is pointed out");
    let again = app.erase_person(STREAM, "sanne", "patient-7", "nog eens", now).unwrap();
    assert_eq!((again.announcement, again.mentioned), (None, vec![loose]));
    assert!(app.state(STREAM).unwrap().facts.contains_key(&FactKey::Dimensions));
    drop(app);
    for file in std::fs::read_dir(&folder.0).unwrap() {
        let path = file.unwrap().path();
        if path.is_file() {
            let bytes = std::fs::read(&path).unwrap();
            assert!(!bytes.windows(11).any(|window| window == b"06-12345678"), "{}", path.display());
        }
    }
    let verification = app::verify(&folder.0, &[]).unwrap();
    assert!(verification.findings.is_empty(), "{:?}", verification.findings);
}

#[test]
fn what_is_computed_again_is_what_was_computed_on_the_way() {
    let folder = Folder::new();
    let app = folder.open();
    let now = moment("2026-03-02T12:00:00+01:00");
    hospital(&app);
    let early = app.incidents(now).unwrap();
    assert_eq!(early.first().map(|summary| summary.next_due), Some(None));
    record(&app, "2026-03-02T10:30:00+01:00", awareness());
    let on_the_way = app.incidents(now).unwrap();
    assert_eq!(on_the_way[0].next_due, Some(moment("2026-03-05T09:40:00+01:00")));
    assert_eq!(app.rebuild(now).unwrap(), 1);
    assert_eq!(app.incidents(now).unwrap(), on_the_way);
}

#[test]
fn rules_that_were_exchanged_after_the_fact_are_found() {
    let folder = Folder::new();
    let app = folder.open();
    hospital(&app);
    let version = app.rulebook().version().to_string();
    drop(app);
    assert!(app::verify(&folder.0, &[]).unwrap().findings.is_empty());
    // A database in which another rulebook stands under the name of the first.
    let mut other = rule_files();
    other.retain(|file| !file.path.contains("uavg"));
    let exchanged = Folder::new();
    std::fs::create_dir_all(&exchanged.0).unwrap();
    let store = store::Store::open(&exchanged.0).unwrap();
    let pages: Vec<(String, Vec<u8>)> = other.into_iter().map(|file| (file.path, file.bytes)).collect();
    store.keep_rulebook(&version, &pages).unwrap();
    drop(store);
    let app = exchanged.open();
    hospital(&app);
    drop(app);
    let verification = app::verify(&exchanged.0, &[]).unwrap();
    assert_eq!(verification.findings.len(), 1, "{:?}", verification.findings);
    let place = store::Place::Row { table: "rulebook", key: version };
    assert_eq!(verification.findings[0].place, place);
}

#[test]
fn an_entry_that_says_nothing_we_understand_is_found() {
    let folder = Folder::new();
    let app = folder.open();
    hospital(&app);
    let head = app.state(STREAM).unwrap().number;
    let draft = |event: &str| journal::Draft {
        actor: "x".to_owned(),
        visibility: Visibility::Stream,
        recorded_at: moment("2026-03-02T12:00:00+01:00"),
        event: event.to_owned(),
        subjects: Vec::new(),
    };
    let append = store::Append {
        stream: STREAM.to_owned(),
        expected: head,
        drafts: vec![draft("geen JSON"), draft(r#"{"type":"ufo-landed"}"#)],
        outbox: Vec::new(),
    };
    store::Journal::append(app.store(), append).unwrap();
    drop(app);
    let found = app::verify(&folder.0, &[]).unwrap().findings;
    let found: Vec<String> = found.iter().map(ToString::to_string).collect();
    let expected = [1, 2].map(|more| format!("de-linde/{STREAM} {}: event", head + more));
    assert_eq!(found, expected);
}

#[test]
fn what_follows_from_an_erasure_is_said_and_an_opening_names_nobody() {
    let folder = Folder::new();
    let app = folder.open();
    hospital(&app);
    record(&app, "2026-03-02T10:30:00+01:00", awareness());
    let decide =
        json!({ "command": "decide-risk", "level": "unlikely", "reason": "alleen gegevens van Jan" });
    attempt(&app, STREAM, "2026-03-02T11:00:00+01:00", &["jan"], decide).unwrap();
    let now = moment("2026-03-02T12:00:00+01:00");
    app.erase_person(STREAM, "sanne", "jan", "verzoek", now).unwrap();
    let last =
        app.entries(STREAM, 0).unwrap().into_iter().next_back().and_then(|entry| entry.payload).unwrap();
    assert!(last.event.contains("obligation-"), "{}", last.event);
    let open = json!({ "command": "open-incident", "code_name": "X", "kind": "incident", "profile": {} });
    let named = attempt(&app, "incident/2", "2026-03-02T12:00:00+01:00", &["jan"], open);
    let Err(NotRecorded::Refused(refusal)) = named else { panic!("{named:?}") };
    assert_eq!(*refusal, Refusal::OpeningNamesPerson);
    drop(app);
    let verification = app::verify(&folder.0, &[]).unwrap();
    assert!(verification.findings.is_empty(), "{:?}", verification.findings);
}

#[test]
fn an_erasure_brings_nothing_back_that_was_superseded_or_withdrawn() {
    let folder = Folder::new();
    let app = folder.open();
    hospital(&app);
    let at = "2026-03-02T11:00:00+01:00";
    record(&app, at, fact("personal_data", &json!(false), "IT"));
    let seen = app.state(STREAM).unwrap().facts[&FactKey::PersonalData].last_number();
    let mut revised = fact("personal_data", &json!(true), "IT");
    revised["seen"] = json!(seen);
    attempt(&app, STREAM, at, &["jan"], revised).unwrap();
    record(&app, at, json!({ "command": "waive-duty", "rule": "avg-33-1", "ground": "mocht" }));
    let withdrawn = json!({ "command": "withdraw-waiver", "rule": "avg-33-1", "reason": "Jan klaagt" });
    attempt(&app, STREAM, at, &["jan"], withdrawn).unwrap();
    app.erase_person(STREAM, "sanne", "jan", "verzoek", moment(at)).unwrap();
    let state = app.state(STREAM).unwrap();
    assert!(state.waivers.is_empty(), "still withdrawn");
    assert_eq!(
        state.facts[&FactKey::PersonalData].current().count(),
        0,
        "the old statement does not count again"
    );
}

#[test]
fn the_order_of_happening_follows_what_is_recorded_and_forgets_what_is_erased() {
    let folder = Folder::new();
    let app = folder.open();
    hospital(&app);
    let line = |number: u32, at: &str| {
        json!({ "command": "enter-paper-line", "sheet": "A", "line": number, "happened_at": at, "by": "Bram",
                "text": "patiënt 7 gebeld", "mark": "action" })
    };
    let now = "2026-03-02T12:00:00Z";
    let recorded = |subjects: &[&str], command| {
        attempt(&app, STREAM, now, subjects, command).unwrap();
        app.state(STREAM).unwrap().number
    };
    let late = recorded(&[], line(1, "2026-03-01T23:10:00Z"));
    assert_eq!(app.whole().happening(STREAM).unwrap().order().first(), Some(&late));
    let early = recorded(&["patient-7"], line(2, "2026-03-01T22:50:00Z"));
    assert_eq!(app.whole().happening(STREAM).unwrap().order()[..2], [early, late]);
    let asked = [late, 1, early];
    let found: Vec<u64> =
        app.whole().entries_of(STREAM, &asked).unwrap().iter().map(|entry| entry.number).collect();
    assert_eq!(found, asked, "in the order in which they were asked for");
    app.erase_person(STREAM, "Sanne", "patient-7", "verzoek", moment(now)).unwrap();
    let order = app.whole().happening(STREAM).unwrap().order().to_vec();
    assert_eq!(order.first(), Some(&late), "when an erased line happened is erased with it");
    assert_eq!(order.len() as u64, app.state(STREAM).unwrap().number);
    assert!(!app.state(STREAM).unwrap().paper["A"].lines.contains_key(&2));
}

#[test]
fn a_line_that_was_withdrawn_does_not_come_back_when_the_withdrawal_is_erased() {
    let folder = Folder::new();
    let app = folder.open();
    hospital(&app);
    let now = "2026-03-02T12:00:00Z";
    let line = json!({ "command": "enter-paper-line", "sheet": "A", "line": 1, "by": "Bram", "text": "x", "mark": "note" });
    attempt(&app, STREAM, now, &[], line.clone()).unwrap();
    let entry = app.state(STREAM).unwrap().number;
    let withdraw = json!({ "command": "withdraw-entry", "entry": entry, "reason": "patiënt 7 was het niet" });
    attempt(&app, STREAM, now, &["patient-7"], withdraw).unwrap();
    app.erase_person(STREAM, "Sanne", "patient-7", "verzoek", moment(now)).unwrap();
    assert!(app.state(STREAM).unwrap().paper.is_empty());
    attempt(&app, STREAM, now, &[], line).unwrap();
}

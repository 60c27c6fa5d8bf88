//! Several people at once: who may enter, who hears of what, and who was just before.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

use std::path::PathBuf;

use app::{App, Arrival, NotLetIn, NotRecorded, Request, Secret};
use incident::command::Command;
use incident::refusal::Refusal;
use jiff::Timestamp;
use journal::Visibility;
use readiness::access::Actor;
use readiness::access::Denied;
use serde_json::{Value, json};
use testkit::repository::rule_files;

const STREAM: &str = "incident/1";

/// A folder that goes away with the test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Folder {
        Folder(std::env::temp_dir().join(format!("paraat-together-{}-{name}", std::process::id())))
    }

    fn open(&self) -> App {
        App::open(&self.0, "de-linde", &rule_files()).unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        _ = std::fs::remove_dir_all(&self.0);
    }
}

fn now() -> Timestamp {
    "2026-03-02T09:00:00Z".parse().unwrap()
}

fn record(app: &App, seen: Option<u64>, command: Value) -> Result<u64, NotRecorded> {
    let command: Command = serde_json::from_value(command).unwrap();
    let request = Request {
        stream: STREAM,
        actor: Actor::on_the_machine("sanne"),
        command: &command,
        subjects: &[],
        visibility: Visibility::Stream,
        seen,
        now: now(),
    };
    app.record(&request).map(|entries| entries[0].number)
}

fn open_incident() -> Value {
    json!({ "command": "open-incident", "code_name": "LINDE", "kind": "incident",
            "profile": { "role": "controller", "country": "NL" } })
}

#[test]
fn a_link_lets_one_person_in_once_also_after_a_restart_and_its_secret_is_nowhere() {
    let folder = Folder::new("link");
    let app = folder.open();
    let link = app.issue_to_founder(now()).unwrap().unwrap();
    assert!(app.issue_to_founder(now()).unwrap().is_some(), "nobody entered, so it can be issued again");
    let session = app.enter(&link, Some("Sanne"), &Arrival::default(), now()).unwrap().session;
    assert!(app.issue_to_founder(now()).unwrap().is_none());
    let again = app.enter(&link, Some("Eve"), &Arrival::default(), now());
    assert!(matches!(again, Err(NotLetIn::Denied(Denied::LinkUsed))), "{again:?}");
    let guessed = app.enter(&Secret::new().unwrap(), Some("Eve"), &Arrival::default(), now());
    assert!(matches!(guessed, Err(NotLetIn::Denied(Denied::NoSuchLink))), "{guessed:?}");
    drop(app);
    let app = folder.open();
    assert_eq!(app.access().unwrap().person_of(&session.hash(), now()), Some("founder"));
    app.end_session("founder", &session, now()).unwrap();
    assert_eq!(app.access().unwrap().person_of(&session.hash(), now()), None);
    let bytes = std::fs::read(folder.0.join("paraat.sqlite-wal")).unwrap();
    for secret in [link.reveal(), session.reveal()] {
        assert!(!bytes.windows(secret.len()).any(|window| window == secret.as_bytes()));
    }
    drop(app);
    assert!(app::verify(&folder.0, &[]).unwrap().findings.is_empty());
}

#[test]
fn only_what_looks_like_a_secret_is_taken_for_one() {
    let secret = Secret::new().unwrap();
    assert_eq!(Secret::shown(secret.reveal()).map(|it| it.hash()), Some(secret.hash()));
    for text in ["", "abc", &"g".repeat(32), &"A".repeat(32), &"0".repeat(33)] {
        assert!(Secret::shown(text).is_none(), "{text}");
    }
    assert_eq!(format!("{secret:?}"), "Secret");
}

#[test]
fn whoever_listens_hears_the_last_number_and_nothing_of_other_incidents() {
    let folder = Folder::new("bell");
    let app = folder.open();
    let mut rings = app.listen(STREAM);
    let other = app.listen("incident/2");
    record(&app, None, open_incident()).unwrap();
    record(&app, None, json!({ "command": "write-note", "text": "gebeld" })).unwrap();
    assert!(rings.has_changed().unwrap());
    assert_eq!(*rings.borrow_and_update(), app.state(STREAM).unwrap().number);
    assert!(!other.has_changed().unwrap());
}

#[test]
fn a_decision_that_somebody_else_took_meanwhile_is_shown_first() {
    let folder = Folder::new("seen");
    let app = folder.open();
    record(&app, None, open_incident()).unwrap();
    let decide = |level: &str| json!({ "command": "decide-risk", "level": level, "reason": "zie overleg" });
    let seen = app.state(STREAM).unwrap().number;
    let first = record(&app, Some(seen), decide("risk")).unwrap();
    let Err(NotRecorded::Refused(refusal)) = record(&app, Some(seen), decide("high")) else { panic!() };
    assert_eq!(*refusal, Refusal::Overtaken { entry: first });
    let second = record(&app, Some(first), decide("high")).unwrap();
    let fact = json!({ "command": "record-fact", "fact": "exfiltration", "value": true, "source": "SOC" });
    let fact = record(&app, None, fact).unwrap();
    let waive = json!({ "command": "waive-duty", "rule": "avg-34-1", "ground": "x" });
    for command in [decide("unlikely"), waive.clone()] {
        let Err(NotRecorded::Refused(refusal)) = record(&app, Some(second), command) else { panic!() };
        assert_eq!(*refusal, Refusal::Overtaken { entry: fact }, "what it rests on changed");
    }
    record(&app, Some(fact), waive).unwrap();
    assert!(app.state(STREAM).unwrap().situation(now()).decided.waived.contains("avg-34-1"));
    record(&app, Some(fact), decide("high")).unwrap();
    let state = app.state(STREAM).unwrap();
    assert!(!state.situation(now()).decided.waived.contains("avg-34-1"), "a new decision opens it again");
    let filing = json!({ "command": "submit-filing", "rule": "avg-33-1", "at": "2026-03-02T08:00:00Z",
                         "channel": "formulier", "content": "x" });
    let filed = record(&app, Some(0), filing.clone()).unwrap();
    let Err(NotRecorded::Refused(refusal)) = record(&app, Some(0), filing) else { panic!() };
    assert_eq!(*refusal, Refusal::Overtaken { entry: filed });
}

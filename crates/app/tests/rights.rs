//! What is asked where things are recorded and read, whatever a page forgot to ask.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

use std::path::PathBuf;

use app::{App, NotLetIn, NotRecorded, Request, Secret};
use incident::command::Command;
use incident::permission::needed;
use incident::refusal::Refusal;
use incident::state::State;
use jiff::{SignedDuration, Timestamp};
use journal::{Eyes, People, Visibility};
use readiness::access::{Actor, Denied, Right, Rights};
use readiness::event::{AccessEnded, GuestAdmitted, GuestKind, Part, RolesGiven, Word as _};
use serde_json::{Value, json};
use testkit::repository::rule_files;

const STREAM: &str = "incident/linde";

/// A folder that goes away with the test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Folder {
        Folder(std::env::temp_dir().join(format!("paraat-rights-{}-{name}", std::process::id())))
    }

    /// A house in which an incident is open.
    fn open(&self) -> App {
        let app = App::open(&self.0, "de-linde", &rule_files()).unwrap();
        let open = json!({ "command": "open-incident", "code_name": "LINDE", "kind": "incident",
                           "profile": { "role": "controller", "country": "NL" } });
        record(&app, Actor::on_the_machine("sanne"), Visibility::Stream, open).unwrap();
        app
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

fn record(app: &App, actor: Actor<'_>, visibility: Visibility, command: Value) -> Result<u64, NotRecorded> {
    let command: Command = serde_json::from_value(command).unwrap();
    let (subjects, seen) = (&[], None);
    let request =
        Request { stream: STREAM, actor, command: &command, subjects, visibility, seen, now: now() };
    app.record(&request).map(|entries| entries[0].number)
}

/// Everything but one right.
fn all_but(right: Right) -> Rights {
    Right::ALL.iter().copied().filter(|other| *other != right).collect()
}

fn note(text: &str) -> Value {
    json!({ "command": "write-note", "text": text })
}

fn refusal(not: NotRecorded) -> Refusal {
    match not {
        NotRecorded::Refused(refusal) => *refusal,
        NotRecorded::Failed(problem) => panic!("{problem:?}"),
    }
}

#[test]
fn no_command_is_recorded_for_who_lacks_the_one_right_that_it_takes() {
    let folder = Folder::new("commands");
    let app = folder.open();
    let before = app.state(STREAM).unwrap().number;
    let documents = include_str!("../../../docs/commands.md");
    for line in documents.lines().filter(|line| line.starts_with("{\"command\"")) {
        let mut value: Value = serde_json::from_str(line).unwrap();
        value.as_object_mut().unwrap().remove("subjects");
        if value["command"] != "record-fact" {
            value.as_object_mut().unwrap().remove("seen");
        }
        let command: Command = serde_json::from_value(value.clone()).unwrap();
        let right = needed(&command, &State::default());
        let not =
            record(&app, Actor::entered("bram", all_but(right)), Visibility::Stream, value).unwrap_err();
        let why = refusal(not);
        let is_about_an_entry = matches!(why, Refusal::NoSuchEntry { .. });
        assert!(is_about_an_entry || why == Refusal::NotYours { right }, "{line}: {why:?}");
    }
    assert_eq!(app.state(STREAM).unwrap().number, before, "nothing was recorded");
}

#[test]
fn whoever_does_not_read_the_counsel_lane_does_not_write_in_it() {
    let folder = Folder::new("lane");
    let app = folder.open();
    let bram = Actor::entered("bram", all_but(Right::ReadCounsel));
    let not = record(&app, bram, Visibility::Counsel, note("Aan de advocaat.")).unwrap_err();
    assert_eq!(refusal(not), Refusal::NotYours { right: Right::ReadCounsel });
    record(&app, Actor::entered("sanne", Rights::all()), Visibility::Counsel, note("Aan de advocaat."))
        .unwrap();
}

#[test]
fn what_somebody_may_not_see_has_its_place_and_says_nothing() {
    let folder = Folder::new("masked");
    let app = folder.open();
    let only = Visibility::Only(People::new(["noor".to_owned()]).unwrap());
    let hidden = record(&app, Actor::on_the_machine("noor"), only, note("Alleen voor Noor.")).unwrap();
    let bram = Eyes::Of { person: "bram".to_owned(), reads_counsel: true };
    let view = app.seen_by(bram);
    let entry = view.entries_through(STREAM, hidden - 1, hidden).unwrap().pop().unwrap();
    assert_eq!((entry.number, entry.payload), (hidden, None));
    assert!(view.recorded(STREAM, hidden - 1).unwrap().is_empty());
    assert_eq!(view.state(STREAM).unwrap().number, hidden, "that there is an entry is known");
    let happening = view.happening(STREAM).unwrap();
    let dated = happening.entry(hidden).unwrap();
    assert_eq!((dated.actor.as_str(), dated.kind, dated.people.len()), ("", "", 0));
    let noor = app.seen_by(Eyes::Of { person: "noor".to_owned(), reads_counsel: false });
    assert_eq!(noor.happening(STREAM).unwrap().entry(hidden).unwrap().actor, "noor");
    assert_eq!(noor.recorded(STREAM, hidden - 1).unwrap().len(), 1);
}

#[test]
fn a_view_folds_on_as_entries_come_and_is_the_same_as_when_it_is_folded_anew() {
    let folder = Folder::new("folding");
    let app = folder.open();
    let eyes = || Eyes::Of { person: "bram".to_owned(), reads_counsel: false };
    let mut seen = Vec::new();
    for number in 0..12 {
        let visibility = if number % 3 == 0 { Visibility::Counsel } else { Visibility::Stream };
        let fact = json!({ "command": "record-fact", "fact": "persons", "value": 100 + number,
                           "source": format!("bron {number}") });
        record(&app, Actor::on_the_machine("noor"), visibility, fact).unwrap();
        seen.push(app.seen_by(eyes()).state(STREAM).unwrap());
    }
    let mut anew = State::default();
    for recorded in app.seen_by(eyes()).recorded(STREAM, 0).unwrap() {
        anew.apply(&recorded);
    }
    anew.number = seen.last().unwrap().number;
    assert_eq!(**seen.last().unwrap(), anew);
    assert_ne!(*app.state(STREAM).unwrap(), anew, "who sees everything sees more");
}

#[test]
fn whoever_does_not_administer_lets_nobody_in_gives_nothing_and_ends_nothing() {
    let folder = Folder::new("administer");
    let app = folder.open();
    let link = app.issue_to_founder(now()).unwrap().unwrap();
    app.enter(&link, Some("Sanne"), &app::Arrival::default(), now()).unwrap();
    let lead = Actor::entered("founder", all_but(Right::Administer));
    let person = "founder".to_owned();
    let given = RolesGiven { person: person.clone(), ..RolesGiven::default() };
    let guest = GuestAdmitted {
        person: person.clone(),
        kind: GuestKind::Other,
        from: String::new(),
        incident: "linde".to_owned(),
        parts: vec![Part::Log],
        writes: false,
        until: now() + SignedDuration::from_hours(1),
    };
    let ended = AccessEnded { person, reason: "x".to_owned() };
    let secret = Secret::new().unwrap();
    let denied = [
        app.issue_link(lead, "Eve", &secret.hash(), now()),
        app.give_roles(lead, &given, now()),
        app.give_what_fits(lead, "founder", now()),
        app.admit_guest(lead, &guest, now()),
        app.end_access(lead, &ended, now()),
    ];
    for outcome in denied {
        assert!(matches!(outcome, Err(NotLetIn::Denied(Denied::NotYours))), "{outcome:?}");
    }
    let elsewhere = GuestAdmitted { incident: "er-is-er-geen".to_owned(), ..guest };
    let outcome = app.admit_guest(Actor::on_the_machine("terminal"), &elsewhere, now());
    assert!(matches!(outcome, Err(NotLetIn::Denied(Denied::NoSuchIncident))), "{outcome:?}");
}

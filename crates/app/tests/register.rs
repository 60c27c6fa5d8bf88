//! The register of breaches over a real folder: derived, complete, and kept as long as the plan says.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

use std::path::PathBuf;

use app::{App, Breach, Reported, Request, breach_register_json};
use incident::command::Command;
use incident::fact::FactKey;
use jiff::Timestamp;
use jiff::civil::date;
use journal::{Eyes, People, Visibility};
use law::Truth;
use readiness::access::Actor;
use readiness::command::Command as Prepare;
use readiness::event::Sheet;
use readiness::prepared::ONLY;
use readiness::team::event::Plan;
use serde_json::{Value, json};
use testkit::repository::rule_files;

const STREAM: &str = "incident/linde";

/// A folder that goes away with the test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Folder {
        Folder(std::env::temp_dir().join(format!("paraat-register-{}-{name}", std::process::id())))
    }

    fn open(&self) -> App {
        let app = App::open(&self.0, "de-linde", &rule_files()).unwrap();
        record(
            &app,
            json!({ "command": "open-incident", "code_name": "LINDE", "kind": "incident",
                             "profile": { "role": "controller", "country": "NL" } }),
        );
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

fn record_for(app: &App, visibility: Visibility, command: Value) {
    let command: Command = serde_json::from_value(command).unwrap();
    let actor = Actor::on_the_machine("sanne");
    let request = Request {
        stream: STREAM,
        actor,
        command: &command,
        subjects: &[],
        visibility,
        seen: None,
        now: now(),
    };
    app.record(&request).unwrap();
}

fn record(app: &App, command: Value) {
    record_for(app, Visibility::Stream, command);
}

fn only(app: &App) -> Breach {
    app.whole().breaches(now()).unwrap().remove(0)
}

fn fact(app: &App, fact: &str, value: &Value, source: &str) {
    record(app, json!({ "command": "record-fact", "fact": fact, "value": value, "source": source }));
}

fn is_valid(app: &App) {
    let schema: Value = serde_json::from_str(include_str!("schemas/register.json")).unwrap();
    let breaches = app.whole().breaches(now()).unwrap();
    let register = breach_register_json("De Linde", &breaches, now());
    let validator = jsonschema::validator_for(&schema).unwrap();
    let errors: Vec<String> = validator.iter_errors(&register).map(|error| error.to_string()).collect();
    assert!(errors.is_empty(), "{errors:?} in {register:#}");
}

#[test]
fn what_is_unknown_stands_in_it_and_what_is_settled_does_not() {
    let folder = Folder::new("unknown");
    let app = folder.open();
    assert!(only(&app).is_breach == Truth::Unknown && only(&app).counts());
    is_valid(&app);
    fact(&app, "personal_data", &json!(false), "het lab");
    assert!(only(&app).is_breach == Truth::No && !only(&app).counts());
    is_valid(&app);
}

#[test]
fn a_row_says_what_is_held_how_it_was_reported_and_who_decided_otherwise() {
    let folder = Folder::new("row");
    let app = folder.open();
    fact(&app, "dimensions", &json!(["C", "A"]), "het lab");
    fact(&app, "data_categories", &json!(["name"]), "het lab");
    fact(&app, "persons", &json!(10), "het lab");
    fact(&app, "persons", &json!(99), "de leverancier");
    record(&app, json!({ "command": "decide-risk", "level": "high", "reason": "medische gegevens" }));
    assert_eq!(only(&app).authority, Reported::Owed { due_at: None });
    record(
        &app,
        json!({ "command": "set-awareness", "regime": "avg", "at": "2026-03-01T09:00:00Z", "reason": "gebeld" }),
    );
    let due_at = Some("2026-03-04T09:00:00Z".parse().unwrap());
    assert_eq!(only(&app).authority, Reported::Owed { due_at });
    is_valid(&app);
    record(
        &app,
        json!({ "command": "submit-filing", "rule": "avg-33-1", "at": "2026-03-02T08:00:00Z", "channel": "AP", "reference": "AP-7", "content": "Alles." }),
    );
    record(
        &app,
        json!({ "command": "waive-duty", "rule": "avg-34-1", "ground": "De politie vraagt te wachten." }),
    );
    let breach = only(&app);
    assert!(breach.authority.is_made() && breach.contested == [FactKey::Persons], "{breach:?}");
    let Reported::Waived { ground, by, at, .. } = &breach.people else { panic!("{breach:?}") };
    assert_eq!((ground.as_str(), by.as_str(), *at), ("De politie vraagt te wachten.", "sanne", now()));
    is_valid(&app);
}

#[test]
fn what_is_for_a_few_is_in_their_row_only_and_a_row_that_lacks_it_says_so() {
    let folder = Folder::new("few");
    let app = folder.open();
    let few = Visibility::Only(People::new(["bram".to_owned()]).unwrap());
    let count = json!({ "command": "record-fact", "fact": "persons", "value": 4321, "source": "de jurist" });
    record_for(&app, few, count);
    let seen = |eyes: Eyes| app.seen_by(eyes).breaches(now()).unwrap().remove(0);
    let whole = seen(Eyes::All);
    let part = seen(Actor::entered("noor", readiness::access::Rights::default()).eyes());
    assert!(whole.fact(FactKey::Persons).is_some() && !whole.is_partial);
    assert!(part.fact(FactKey::Persons).is_none() && part.is_partial);
}

#[test]
fn an_incident_is_kept_as_long_as_the_plan_says_after_it_was_closed() {
    let folder = Folder::new("kept");
    let app = folder.open();
    assert_eq!(only(&app).keep_until, None);
    for command in [
        json!({ "command": "decide-risk", "level": "unlikely", "reason": "loos alarm" }),
        json!({ "command": "waive-duty", "rule": "avg-33-5", "ground": "loos alarm" }),
        json!({ "command": "close", "reason": "loos alarm" }),
    ] {
        record(&app, command);
    }
    let breach = only(&app);
    assert_eq!(breach.keep_until, Some(date(2031, 3, 2)));
    assert!(!breach.is_past(date(2031, 3, 2)) && breach.is_past(date(2031, 3, 3)));
    let sheet = Sheet::Plan(Plan { register_years: Some(1), ..Plan::default() });
    let keep = Prepare::Keep { id: Some(ONLY), sheet, seen: None };
    app.prepare(Actor::on_the_machine("sanne"), &keep, now()).unwrap();
    assert_eq!(only(&app).keep_until, Some(date(2027, 3, 2)));
    is_valid(&app);
}

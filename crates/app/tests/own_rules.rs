//! Rules of an organisation's own: from a contract on a sheet or a page in the folder to a duty, and back in time.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

use std::path::PathBuf;

use app::{App, Request, verify};
use incident::command::Command;
use jiff::Timestamp;
use journal::Visibility;
use law::{Due, Standing, What};
use readiness::access::Actor;
use readiness::agreement::event::{Contract, Direction, NoticeClause, Policy, Term};
use readiness::event::{Sheet, SheetKind};
use serde_json::{Value, json};
use testkit::repository::rule_files;

const STREAM: &str = "incident/linde";

/// A page with a protocol of a sector.
const PROTOCOL: &str = r#"+++
act      = "Protocol incidenten"
article  = "4"
in_force = { from = 2020-01-01 }
source   = "map 12"
force    = "agreed"
checked  = { on = 2026-11-21, how = "literal" }
+++

# Protocol incidenten

> Wie iets merkt, belt binnen een uur het meldpunt.

```toml rule
id     = "protocol-4"
duty   = "inform-contract-partner"
on     = "contract-party"
to     = "contract-partner"
party  = "Meldpunt Zorg"
due    = { within = "1 hour", after = "aware" }
words  = ["binnen een uur"]
```
"#;

/// A folder that goes away with the test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Folder {
        let path = std::env::temp_dir().join(format!("paraat-own-rules-{}-{name}", std::process::id()));
        _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(path.join("rules.d")).unwrap();
        Folder(path)
    }

    /// Puts a page among the organisation's own.
    fn page(&self, path: &str, text: &str) {
        let path = self.0.join("rules.d").join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
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

fn at(time: &str) -> Timestamp {
    time.parse().unwrap()
}

fn says(app: &App, command: Value, now: &str) {
    let command: Command = serde_json::from_value(command).unwrap();
    let request = Request {
        stream: STREAM,
        actor: Actor::on_the_machine("sanne"),
        command: &command,
        subjects: &[],
        visibility: Visibility::Stream,
        seen: None,
        now: at(now),
    };
    app.record(&request).unwrap();
}

/// An incident of which somebody has been aware since nine.
fn incident(app: &App) {
    let open = json!({ "command": "open-incident", "code_name": "LINDE", "kind": "incident",
                       "profile": { "role": "controller", "country": "NL" } });
    says(app, open, "2026-03-02T09:00:00Z");
    let aware = json!({ "command": "set-awareness", "regime": "avg", "at": "2026-03-02T09:00:00Z", "reason": "Sanne zag het." });
    says(app, aware, "2026-03-02T09:05:00Z");
}

fn touches(app: &App, agreement: &str, hit: &str, now: &str) {
    let state = json!({ "command": "state-impact", "on": "agreement", "key": agreement, "name": "Gemeente Zuidwold",
                        "hit": hit, "source": "Bram", "because": "Hun server is versleuteld." });
    says(app, state, now);
}

fn keeps(app: &App, id: Option<u32>, sheet: Sheet, now: &str) {
    let keep = readiness::command::Command::Keep { id, sheet, seen: None };
    app.prepare(Actor::on_the_machine("sanne"), &keep, at(now)).unwrap();
}

fn contract(hours: u32) -> Sheet {
    let clause = NoticeClause {
        direction: Direction::WeTell,
        term: Term::Hours,
        amount: Some(hours),
        ..NoticeClause::default()
    };
    Sheet::Contract(Contract {
        party: "Gemeente Zuidwold".to_owned(),
        subject: "Beheer".to_owned(),
        notices: vec![clause],
        ..Contract::default()
    })
}

/// How a duty stands at a moment, and by when it is due.
fn duty(app: &App, rule: &str, now: &str) -> Option<(Standing, Option<String>)> {
    let past = app.past(STREAM, at(now)).unwrap();
    let picture = past.picture();
    let duty = picture.assessment.obligations.iter().find(|it| it.rule.id == rule)?;
    let due = match &duty.due {
        Due::Dated(deadline) => Some(deadline.at().to_string()),
        _ => None,
    };
    Some((duty.standing, due))
}

#[test]
fn a_contract_is_a_duty_as_soon_as_it_is_written_down_and_binds_when_somebody_says_it_is_touched() {
    let folder = Folder::new("contract");
    let app = folder.open();
    assert_eq!(app.rulebook().version(), app.law().version());
    incident(&app);
    assert_eq!(duty(&app, "contract-1-1", "2026-03-02T09:10:00Z"), None);
    keeps(&app, None, contract(24), "2026-03-02T09:20:00Z");
    touches(&app, "contract-1", "suspected", "2026-03-02T09:30:00Z");
    let due = Some("2026-03-03T09:00:00Z".to_owned());
    assert_eq!(duty(&app, "contract-1-1", "2026-03-02T09:35:00Z"), Some((Standing::Possible, due.clone())));
    touches(&app, "contract-1", "affected", "2026-03-02T09:40:00Z");
    assert_eq!(duty(&app, "contract-1-1", "2026-03-02T09:45:00Z"), Some((Standing::Open, due.clone())));
    assert_eq!(duty(&app, "contract-1-1", "2026-03-03T09:00:01Z"), Some((Standing::Missed, due)));
    touches(&app, "contract-1", "unaffected", "2026-03-02T09:50:00Z");
    assert_eq!(duty(&app, "contract-1-1", "2026-03-02T09:55:00Z"), None);
}

#[test]
fn the_picture_of_before_keeps_the_contract_of_then_and_the_folder_verifies() {
    let folder = Folder::new("past");
    let app = folder.open();
    keeps(&app, None, contract(24), "2026-03-01T09:00:00Z");
    incident(&app);
    touches(&app, "contract-1", "affected", "2026-03-02T09:30:00Z");
    keeps(&app, Some(1), contract(4), "2026-03-02T10:00:00Z");
    touches(&app, "contract-1", "suspected", "2026-03-02T10:30:00Z");
    let then = duty(&app, "contract-1-1", "2026-03-02T09:45:00Z").unwrap();
    assert_eq!(then.1.as_deref(), Some("2026-03-03T09:00:00Z"));
    let now = duty(&app, "contract-1-1", "2026-03-02T10:45:00Z").unwrap();
    assert_eq!(now.1.as_deref(), Some("2026-03-02T13:00:00Z"));
    drop(app);
    let found = verify(&folder.0, &[]).unwrap();
    assert_eq!(found.findings, []);
    let app = folder.open();
    let then = duty(&app, "contract-1-1", "2026-03-02T09:45:00Z").unwrap();
    assert_eq!(then.1.as_deref(), Some("2026-03-03T09:00:00Z"), "also after the program began anew");
}

#[test]
fn a_contract_that_is_taken_out_makes_no_duty_any_more() {
    let folder = Folder::new("removed");
    let app = folder.open();
    keeps(&app, None, contract(24), "2026-03-01T09:00:00Z");
    assert_eq!(app.rulebook().own_rules().count(), 1);
    let remove = readiness::command::Command::Remove {
        id: (SheetKind::Contract, 1),
        reason: "opgezegd".to_owned(),
        seen: None,
    };
    app.prepare(Actor::on_the_machine("sanne"), &remove, at("2026-03-01T10:00:00Z")).unwrap();
    assert_eq!(app.rulebook().version(), app.law().version());
}

#[test]
fn a_policy_with_a_term_asks_for_the_insurer_within_it() {
    let folder = Folder::new("policy");
    let app = folder.open();
    let policy = Policy { insurer: "Verzekeraar NV".to_owned(), notice_hours: Some(48), ..Policy::default() };
    keeps(&app, None, Sheet::Policy(policy), "2026-03-01T09:00:00Z");
    incident(&app);
    let standing = duty(&app, "policy-1", "2026-03-02T09:10:00Z");
    assert!(standing.is_none_or(|(standing, _)| standing == Standing::Possible));
    assert!(
        app.rulebook().rule("policy-1").is_some_and(|rule| rule.party.as_deref() == Some("Verzekeraar NV"))
    );
}

#[test]
fn a_page_in_the_folder_makes_a_duty_and_a_wrong_one_is_told_and_stops_nothing() {
    let folder = Folder::new("pages");
    folder.page("protocol.md", PROTOCOL);
    folder.page(
        "wrong.md",
        &PROTOCOL.replace("protocol-4", "protocol-5").replace("binnen een uur\"", "binnen twee uur\""),
    );
    folder.page("README.md", "Hier staan onze afspraken.");
    folder.page("protocol.md~", "oud");
    let app = folder.open();
    let refused = app.refused_pages();
    assert_eq!(refused.len(), 1, "{refused:?}");
    assert_eq!(&*refused[0].place.file, "rules.d/wrong.md");
    assert!(matches!(refused[0].what, What::WordsNotQuoted { .. }));
    incident(&app);
    let due = Some("2026-03-02T10:00:00Z".to_owned());
    assert_eq!(duty(&app, "protocol-4", "2026-03-02T09:10:00Z"), Some((Standing::Open, due)));
    assert!(duty(&app, "avg-33-1", "2026-03-02T09:10:00Z").is_some(), "the law holds as it did");
}

#[test]
fn each_organisation_has_the_pages_of_its_own_folder_and_no_others() {
    let folder = Folder::new("apart");
    folder.page("protocol.md", PROTOCOL);
    folder.page("garage/afspraak.md", &PROTOCOL.replace("protocol-4", "garage-4"));
    let app = folder.open();
    let garage = app.for_organisation("garage").unwrap();
    let ids = |app: &App| app.rulebook().own_rules().map(|rule| rule.id.clone()).collect::<Vec<_>>();
    assert_eq!(ids(&app), ["protocol-4"]);
    assert_eq!(ids(&garage), ["garage-4"]);
    keeps(&app, None, contract(24), "2026-03-01T09:00:00Z");
    assert_eq!(ids(&app), ["contract-1-1", "protocol-4"]);
    assert_eq!(ids(&garage), ["garage-4"]);
    for name in ["..", "../garage", "a/b", ".hidden"] {
        let other = app.for_organisation(name);
        assert!(other.is_err() || ids(&other.unwrap()).is_empty(), "{name} is no folder");
    }
}

//! What is said to whom: who is proposed, who was told, and what went out and is no longer so.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod correct;
mod matrix;
mod propose;

use incident::picture::Picture;
use incident::stakeholder::event::{Stakeholder, StakeholderKind};
use incident::stakeholder::matrix::Row;
use incident::stakeholder::propose::{Proposed, Proposing, proposed};
use incident::story::Story;
use readiness::agreement::event::{Contract, Direction, NoticeClause, Relation, Term};
use readiness::contact::event::ContactKind;
use readiness::event::{Event, Sheet, SheetKept};
use readiness::inventory::event::{DataSet, System};
use readiness::prepared::Prepared;
use serde_json::{Value, json};
use testkit::repository;
use testkit::story::{Told, given};

/// A personal data breach on a Friday evening, as far as anybody knows it.
fn opened(role: &str) -> Told {
    given()
        .at("2026-07-03T18:30:00+02:00")
        .when(json!({ "command": "open-incident", "code_name": "KOMPAS", "kind": "incident",
                      "profile": { "country": "NL", "role": role } }))
}

fn fact(fact: &str, value: Value) -> Value {
    let mut command =
        json!({ "command": "record-fact", "fact": fact, "certainty": "confirmed", "source": "IT" });
    command["value"] = value;
    command
}

fn told_them(kind: &str, channel: &str, at: &str) -> Value {
    json!({ "command": "tell-stakeholder", "stakeholder": { "kind": kind }, "at": at, "by": "Sanne",
            "channel": channel, "text": "Er is iets gebeurd." })
}

fn weighed(kind: &str, necessity: &str) -> Value {
    json!({ "command": "weigh-stakeholder", "stakeholder": { "kind": kind }, "necessity": necessity,
            "ground": "omdat", "decided_by": "Sanne" })
}

/// What is prepared, from sheets in the order in which they get their numbers.
fn prepared(sheets: Vec<Sheet>) -> Prepared {
    let mut prepared = Prepared::default();
    for (at, sheet) in sheets.into_iter().enumerate() {
        let number = u32::try_from(at).unwrap() + 1;
        let kept = Event::SheetKept(SheetKept { id: number, sheet, import: None });
        prepared.happen(u64::from(number), "Sanne", jiff::Timestamp::UNIX_EPOCH, kept);
    }
    prepared
}

fn contract(relation: Relation, hours: Option<u32>) -> Sheet {
    let clause = |amount| NoticeClause {
        direction: Direction::WeTell,
        term: Term::Hours,
        amount: Some(amount),
        article: "7.2".to_owned(),
        ..NoticeClause::default()
    };
    Sheet::Contract(Contract {
        party: "Gemeente Zuidwold".to_owned(),
        relation,
        notices: hours.into_iter().map(clause).collect(),
        ..Contract::default()
    })
}

fn data_set(of_whom: &[ContactKind], retention_months: Option<u32>) -> Sheet {
    Sheet::DataSet(DataSet {
        name: "Klantenbestand".to_owned(),
        of_whom: of_whom.to_vec(),
        retention_months,
        ..DataSet::default()
    })
}

fn system(data_sets: &[u32]) -> Sheet {
    Sheet::System(System { data_sets: data_sets.to_vec(), ..System::default() })
}

/// System 2 is hit, on which data set 1 stands.
fn hit() -> Value {
    json!({ "command": "state-impact", "on": "system", "key": "2", "name": "Klantsysteem", "hit": "affected",
            "source": "IT" })
}

fn proposal(told: &Told, prepared: &Prepared, who: &Stakeholder) -> Option<Proposed> {
    let picture = told.picture();
    let from = Proposing { state: &told.state, picture: &picture, prepared };
    proposed(from).into_iter().find(|row| row.stakeholder == *who)
}

/// Looks at a row of the matrix.
fn at_row<T>(told: &Told, prepared: &Prepared, kind: StakeholderKind, look: impl Fn(&Row<'_>) -> T) -> T {
    let picture: Picture<'_> = told.picture();
    let from = Proposing { state: &told.state, picture: &picture, prepared };
    let rows = from.rows();
    look(rows.iter().find(|row| row.stakeholder == Stakeholder::all(kind)).expect("a row"))
}

/// A story as far as it was told at a moment.
fn story(name: &str, until: &str) -> Told {
    let text = repository::read(&format!("stories/{name}.story.toml"));
    let until: jiff::Timestamp = until.parse().unwrap();
    let mut told = given();
    for step in &Story::read(&text).unwrap().steps {
        if step.at.parse::<jiff::Timestamp>().unwrap() > until {
            break;
        }
        told = told.at(&step.at).by(step.by.as_deref().unwrap_or("Sanne"));
        if let Some(command) = &step.does {
            drop(told.attempt(command));
        }
    }
    told
}

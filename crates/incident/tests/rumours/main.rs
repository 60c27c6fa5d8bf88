//! Rumours, questions and answers: what may be written down, which comes first, and when the domain says no.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod answers;
mod attacker;
mod rumours;
mod speaking;
mod turn;

use serde_json::{Value, json};
use testkit::story::{Told, given};

/// Friday evening at an installer.
fn opened() -> Told {
    given().at("2026-07-03T18:30:00+02:00").when(json!({
        "command": "open-incident", "code_name": "KOMPAS", "kind": "incident", "profile": { "country": "NL" }
    }))
}

fn with(mut command: Value, key: &str, value: Value) -> Value {
    command[key] = value;
    command
}

fn rumour(text: &str, reach: u8, harm: u8) -> Value {
    json!({ "command": "record-rumour", "text": text, "kind": "doubt", "at": "2026-07-03T16:00:00Z",
            "place": "wijkapp", "reach": reach, "harm": harm })
}

fn judged(rumour: u32, act: &str) -> Value {
    json!({ "command": "judge-rumour", "rumour": rumour, "reach": 3, "harm": 4, "act": act,
            "reason": "het groeit", "assignee": "Fleur" })
}

fn settled(rumour: u32, truth: &str) -> Value {
    json!({ "command": "settle-rumour", "rumour": rumour, "truth": truth, "because": "de bank keek na" })
}

fn question(text: &str, kind: &str) -> Value {
    json!({ "command": "record-question", "text": text, "stakeholder": { "kind": kind },
            "at": "2026-07-03T16:20:00Z", "channel": "phone" })
}

fn line() -> Value {
    json!({ "command": "write-answer", "question": "Hoeveel mensen?", "answer": "Het zijn er {persons}.",
            "lang": "nl", "is_public": true })
}

/// Somebody approves what a line says now, resting on how many people it is about.
fn approved(told: &Told) -> Value {
    let entry = told.state.answers.get(1).unwrap().now().number;
    let basis = told.state.basis(incident::fact::FactKey::Persons);
    json!({ "command": "approve-answer", "line": 1, "entry": entry, "by": "Bram", "basis": [basis],
            "because": "er is niemand anders" })
}

fn persons(number: u32, source: &str, seen: Option<u64>) -> Value {
    json!({ "command": "record-fact", "fact": "persons", "value": number, "source": source, "seen": seen })
}

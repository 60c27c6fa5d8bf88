//! Messages: only an approved text goes, word for word, and only while what it says is so.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod approving;
mod calls;
mod sending;

use incident::message::Message;
use serde_json::{Value, json};
use testkit::story::{Told, given};

const SUBJECT: &str = "Storing bij Van Loon";
const BODY: &str = "Het gaat om 485 mensen.";

/// Friday evening: an incident with a number that somebody confirmed.
fn opened() -> Told {
    given()
        .at("2026-07-03T18:30:00+02:00")
        .when(json!({
            "command": "open-incident", "code_name": "KOMPAS", "kind": "incident", "profile": { "country": "NL" }
        }))
        .when(json!({ "command": "record-fact", "fact": "persons", "value": 485, "source": "het lab" }))
}

fn draft(kind: &str, channel: &str) -> Value {
    json!({ "command": "write-message", "stakeholder": { "kind": kind }, "lang": "nl", "channel": channel,
            "subject": SUBJECT, "body": "Het gaat om {persons} mensen." })
}

fn asked(speed: &str) -> Value {
    json!({ "command": "ask-approval", "message": 1, "speed": speed, "of": "Noor Bakker", "deputy": "Bram Visser",
            "subject": SUBJECT, "body": BODY,
            "basis": [{ "fact": "persons", "value": 485, "certainty": "confirmed" }] })
}

fn digest() -> String {
    incident::message::digest(SUBJECT, BODY)
}

fn approved(by: &str) -> Value {
    json!({ "command": "approve-message", "message": 1, "digest": digest(), "by": by })
}

fn sent(channel: &str) -> Value {
    json!({ "command": "send-message", "message": 1, "digest": digest(), "at": "2026-07-03T16:30:00Z",
            "by": "Sanne", "channel": channel })
}

/// A message of Sanne to customers by mail, approved by Noor.
fn ready() -> Told {
    opened()
        .when(draft("customers", "mail"))
        .when(asked("four-eyes"))
        .by("noor")
        .when(approved("Noor Bakker"))
        .by("Sanne")
}

fn revised(told: Told, persons: u32) -> Told {
    let seen = told.state.facts.values().next().unwrap().current().next().unwrap().number;
    told.when(json!({ "command": "record-fact", "fact": "persons", "value": persons, "source": "het lab",
                      "seen": seen }))
}

fn message(told: &Told) -> &Message {
    told.state.messages.get(1).unwrap()
}

fn with(mut command: Value, key: &str, value: impl Into<Value>) -> Value {
    command[key] = value.into();
    command
}

//! Looking back: planning, lessons, improvements, care and signatures; the numbers of an incident; what was known when.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod as_of;
mod metrics;
mod record;
mod story;

use serde_json::{Value, json};
use testkit::story::{Told, given};

/// Friday evening at Van Loon Techniek: a machine shows a note, and a customer calls.
fn opened() -> Told {
    given()
        .at("2026-07-03T18:30:00+02:00")
        .when(json!({ "command": "open-incident", "code_name": "KOMPAS", "kind": "incident",
                      "profile": { "role": "controller", "country": "NL" } }))
        .when(json!({ "command": "record-signal", "what": "Een klant belde over een vreemde mail.",
                      "source": "helpdesk", "at": "2026-07-03T15:45:00Z" }))
}

fn plan() -> Value {
    json!({ "command": "plan-evaluation", "at": "2026-08-20T08:00:00Z", "chair": "Noor Bakker",
            "management": ["Pieter van Loon"], "team": ["Sanne de Wit", " Joris Bos "],
            "agenda": ["Wat ging goed, wat niet?"] })
}

fn lesson(text: &str) -> Value {
    json!({ "command": "record-lesson", "kind": "went-badly", "text": text, "entries": [2, 1, 2] })
}

fn improvement() -> Value {
    json!({ "command": "agree-improvement", "what": "De bellijst hangt op papier in de werkplaats.",
            "assignee": "Sanne de Wit", "due_on": "2026-09-01", "improves": "measure", "sheet": 4,
            "ask_on": "2026-12-01" })
}

fn with(mut value: Value, key: &str, to: Value) -> Value {
    value[key] = to;
    value
}

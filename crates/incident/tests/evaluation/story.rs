//! One incident from its closing to the question whether what was agreed worked.

use incident::evaluation::ImprovementStanding;
use incident::evaluation::event::Worked;
use incident::refusal::Refusal;
use jiff::civil::date;
use serde_json::json;

use crate::{improvement, lesson, opened, plan, with};

#[test]
fn an_incident_is_looked_back_on_after_it_was_closed_until_it_is_known_what_worked() {
    let closed = opened()
        .when(json!({ "command": "record-fact", "fact": "personal_data", "value": false, "source": "IT" }))
        .when(json!({ "command": "close", "reason": "Er waren geen persoonsgegevens." }));
    assert_eq!(closed.refusal_of(json!({ "command": "write-note", "text": "gebeld" })), Refusal::Closed);
    let told = closed.when(plan()).at("2026-08-20T11:00:00+02:00");
    let told = told
        .when(json!({ "command": "answer-questionnaire", "person": "Joris Bos",
                      "answers": [{ "question": "know-what-to-do", "went": "badly" }] }))
        .when(lesson("De bellijst stond op de schijf die op slot zat."))
        .when(with(improvement(), "lessons", json!([1])))
        .when(json!({ "command": "state-care", "person": "Joris Bos", "needs": "Rust.", "assignee": "Noor Bakker" }));
    let told = ["Noor Bakker", "Pieter van Loon"].into_iter().zip(["chair", "management"]).fold(told, |told, (by, role)| {
        told.when(json!({ "command": "sign-evaluation", "role": role, "by": by, "digest": "0a".repeat(32), "lang": "nl" }))
    });
    let told =
        told.at("2026-09-01T09:00:00+02:00").when(json!({ "command": "end-improvement", "improvement": 1,
        "end": "done", "text": "Hangt er.", "at": "2026-09-01" }));
    let told = told.at("2026-12-02T09:00:00+01:00");
    let standing = |told: &testkit::story::Told| {
        told.state.evaluation.improvement(1).unwrap().standing(date(2026, 12, 2))
    };
    assert_eq!(standing(&told), ImprovementStanding::Ask);
    let told = told.when(json!({ "command": "judge-improvement", "improvement": 1, "worked": "yes",
        "text": "Bij de oefening had iedereen de lijst.", "by": "Pieter van Loon" }));
    assert_eq!(standing(&told), ImprovementStanding::Judged(Worked::Yes));
    assert_eq!(told.state.evaluation.signatures.len(), 2);
    assert!(told.state.closed_at.is_some(), "nobody had to open it again");
}

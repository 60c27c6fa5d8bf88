use incident::decision::event::Effect;
use incident::refusal::{Refusal, Thing};
use incident::sitrep::event::SitrepPart;
use serde_json::{Value, json};
use testkit::story::Told;

use super::{crisis, with};

fn open() -> Value {
    json!({ "command": "open-meeting", "at": "2026-07-03T16:30:00Z", "chair": "Bram", "present": ["Bram", ""] })
}

fn close(meeting: u32) -> Value {
    json!({ "command": "close-meeting", "meeting": meeting, "at": "2026-07-03T16:30:00Z",
            "next_at": "2026-07-03T18:30:00Z" })
}

fn decision() -> Value {
    json!({ "command": "take-decision", "what": "alles van het netwerk",
            "alternatives": [{ "what": "alleen het hoofdkantoor", "drawbacks": "kan zich verspreiden" }],
            "reasons": "niemand weet waar hij zit", "mandate": "Bram" })
}

fn review(decision: u32, meeting: u32, effect: &str) -> Value {
    json!({ "command": "review-decision", "decision": decision, "meeting": meeting, "effect": effect,
            "text": "gekeken" })
}

fn report() -> Value {
    json!({ "command": "issue-situation-report", "at": "2026-07-03T16:30:00Z", "lang": "nl", "tlp": "amber",
            "to": ["directie@vanloon.example"], "through": 2,
            "parts": [{ "part": "asked", "lines": ["Akkoord voor overwerk"] },
                      { "part": "summary", "lines": ["Alles ligt stil.", ""] }] })
}

fn in_meeting(told: Told, number: u32) -> Told {
    told.when(with(open(), "meeting", json!(number)))
}

#[test]
fn nothing_is_decided_without_an_alternative_or_the_reason_why_there_is_none() {
    let none = with(decision(), "alternatives", json!([{ "what": " " }]));
    assert_eq!(crisis().refusal_of(none.clone()), Refusal::AlternativesNeeded { least: 1 });
    crisis().when(with(none, "none_because", json!("de stroom viel uit")));
    let nameless = with(decision(), "alternatives", json!([{ "what": "", "advantages": "snel" }]));
    assert_eq!(crisis().refusal_of(nameless), Refusal::Empty { field: "alternatives" });
    for field in ["what", "reasons", "mandate"] {
        let refused = crisis().refusal_of(with(decision(), field, json!("")));
        assert_eq!(refused, Refusal::Empty { field: Box::leak(field.to_owned().into_boxed_str()) });
    }
}

#[test]
fn a_meeting_ends_when_the_effect_of_earlier_decisions_was_asked_again_and_again_until_it_works() {
    let told = in_meeting(crisis(), 1).when(with(decision(), "meeting", json!(1)));
    assert_eq!(told.state.not_controlled(1), [0; 0], "what is decided in it cannot have worked yet");
    let told = in_meeting(told.when(close(1)), 2);
    assert_eq!(told.refusal_of(close(2)), Refusal::NotControlled { decisions: vec![1] });
    let told = told.when(review(1, 2, "too-early")).when(close(2));
    let told = in_meeting(told, 3);
    assert_eq!(told.state.not_controlled(3), [1], "it is asked again");
    let told = told.when(review(1, 3, "works")).when(close(3));
    assert_eq!(told.state.decisions.get(1).unwrap().effect(), Some(Effect::Works));
    assert_eq!(in_meeting(told, 4).state.not_controlled(4), [0; 0]);
}

#[test]
fn a_meeting_ends_with_the_clock_of_the_next_one_or_a_reason() {
    let told = in_meeting(crisis(), 1);
    let silent = with(close(1), "next_at", Value::Null);
    assert_eq!(told.refusal_of(silent.clone()), Refusal::Empty { field: "no_next_because" });
    let back = with(close(1), "next_at", json!("2026-07-03T16:00:00Z"));
    assert_eq!(told.refusal_of(back), Refusal::Backwards { field: "next_at" });
    let told = told.when(with(silent, "no_next_because", json!("de crisis is voorbij")));
    assert_eq!(told.state.next_meeting_at(), None);
    let refused = told.refusal_of(close(1));
    assert_eq!(refused, Refusal::Ended { what: Thing::Meeting, id: "1".to_owned() });
}

#[test]
fn one_meeting_goes_on_at_a_time_and_points_belong_to_it() {
    let point = |meeting: u32| json!({ "command": "note-point", "meeting": meeting, "kind": "knot", "text": "geen sleutel" });
    assert_eq!(crisis().refusal_of(point(1)), Refusal::NoSuch { what: Thing::Meeting, id: "1".to_owned() });
    let told = in_meeting(crisis(), 1).when(point(1));
    assert_eq!(told.refusal_of(open()), Refusal::MeetingIsOpen { meeting: 1 });
    assert_eq!(told.state.meetings.get(1).unwrap().opened.said.present, ["Bram"]);
    let told = told.when(close(1));
    assert_eq!(told.refusal_of(point(1)), Refusal::Ended { what: Thing::Meeting, id: "1".to_owned() });
}

#[test]
fn what_did_not_work_is_said_in_words() {
    let told = crisis().when(decision());
    let silent = json!({ "command": "review-decision", "decision": 1, "effect": "fails" });
    assert_eq!(told.refusal_of(silent), Refusal::Empty { field: "text" });
    let other = json!({ "command": "review-decision", "decision": 2, "effect": "works" });
    assert_eq!(told.refusal_of(other), Refusal::NoSuch { what: Thing::Decision, id: "2".to_owned() });
}

#[test]
fn situation_reports_are_numbered_without_gaps_and_have_a_summary() {
    let told = crisis().when(report()).when(report());
    let numbers: Vec<u32> = told.state.situation_reports.all().map(|(number, _)| number).collect();
    assert_eq!(numbers, [1, 2]);
    let gap = Refusal::Exists { what: Thing::SituationReport, id: "9".to_owned() };
    assert_eq!(told.refusal_of(with(report(), "report", json!(9))), gap);
    let parts = &told.state.situation_reports.get(1).unwrap().said.parts;
    assert_eq!(parts[0].part, SitrepPart::Summary, "in their order");
    assert_eq!(parts[0].lines, ["Alles ligt stil."]);
    let silent = with(report(), "parts", json!([{ "part": "summary", "lines": [" "] }]));
    assert_eq!(told.refusal_of(silent), Refusal::Empty { field: "summary" });
    let unread = with(report(), "through", json!(999));
    assert_eq!(told.refusal_of(unread), Refusal::NoSuchEntry { entry: 999 });
}

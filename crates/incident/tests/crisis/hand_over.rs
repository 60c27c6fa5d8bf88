use incident::refusal::{Refusal, Thing};
use serde_json::{Value, json};
use testkit::repository::rulebook;
use testkit::story::Told;

use super::{crisis, with};

fn shift(person: &str, shift: &str, at: &str) -> Value {
    json!({ "command": "note-shift", "person": person, "shift": shift, "at": at })
}

fn drawn_up() -> Value {
    json!({ "command": "draw-up-handover", "role": "Techniek", "from": "Teun", "to": "Fleur",
            "at": "2026-07-03T16:30:00Z", "parts": [{ "part": "tasks", "lines": ["T1 loopt", ""] }] })
}

fn sign(by: &str) -> Value {
    json!({ "command": "sign-handover", "handover": 1, "by": by })
}

fn hours(told: &Told, person: &str) -> Option<i64> {
    told.state.shifts.at_work_for(person, rulebook(), told.now).map(|long| long.as_hours())
}

#[test]
fn whoever_says_again_that_they_are_at_work_did_not_rest() {
    let told = crisis()
        .when(shift("Teun", "at-work", "2026-07-03T16:00:00Z"))
        .at("2026-07-04T05:00:00+02:00")
        .when(shift("Teun", "at-work", "2026-07-04T02:00:00Z"));
    assert_eq!(hours(&told, "Teun"), Some(11));
    assert!(told.state.shifts.is_too_long("Teun", rulebook(), told.now));
    let told = told.when(shift("Teun", "on-call", "2026-07-04T03:00:00Z"));
    assert_eq!(hours(&told, "Teun"), None);
    assert_eq!(hours(&told, "Fleur"), None);
}

#[test]
fn ten_hours_are_not_too_long_and_a_minute_more_is() {
    let told = crisis().when(shift("Teun", "at-work", "2026-07-03T16:30:00Z"));
    let long = |at: &str| told.state.shifts.is_too_long("Teun", rulebook(), at.parse().unwrap());
    assert!(!long("2026-07-04T02:30:00Z"));
    assert!(long("2026-07-04T02:31:00Z"));
}

#[test]
fn a_handover_is_done_when_both_signed_each_once() {
    let told = crisis().when(drawn_up());
    let is_done = |told: &Told| told.state.handovers.get(1).unwrap().is_done();
    assert_eq!(told.state.handovers.get(1).unwrap().drawn_up.said.parts[0].lines, ["T1 loopt"]);
    let both = Refusal::NotTheirs { from: "Teun".to_owned(), to: "Fleur".to_owned() };
    assert_eq!(told.refusal_of(sign("Bram")), both);
    let told = told.when(sign("Teun"));
    assert!(!is_done(&told));
    let again = Refusal::Ended { what: Thing::Handover, id: "1".to_owned() };
    assert_eq!(told.refusal_of(sign("Teun")), again);
    assert!(is_done(&told.when(sign("Fleur"))));
}

#[test]
fn nobody_hands_over_to_themselves_or_hands_over_nothing() {
    assert_eq!(crisis().refusal_of(with(drawn_up(), "to", json!(" Teun "))), Refusal::HandoverToSelf);
    let nothing = with(drawn_up(), "parts", json!([{ "part": "tasks", "lines": [" "] }]));
    assert_eq!(crisis().refusal_of(nothing), Refusal::Empty { field: "parts" });
}

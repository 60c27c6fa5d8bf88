use incident::message::event::CallResult;
use incident::refusal::{Refusal, Thing};
use serde_json::{Value, json};

use super::{draft, opened, ready, with};

fn shared() -> Value {
    json!({ "command": "share-call", "message": 1, "name": "De Linde, balie", "number": "+31201234567", "caller": "Teun" })
}

fn reported(call: u32) -> Value {
    json!({ "command": "report-call", "call": call, "result": "no-answer", "at": "2026-07-03T16:30:00Z", "by": "Teun" })
}

#[test]
fn nobody_is_called_with_a_script_that_was_not_approved() {
    let told = opened().when(draft("customers", "phone"));
    assert_eq!(told.refusal_of(shared()), Refusal::NotApproved { message: 1 });
}

#[test]
fn calls_are_numbered_and_tell_what_came_of_each_attempt() {
    let told =
        ready().when(shared()).when(shared()).when(reported(2)).when(with(reported(2), "result", "told"));
    let results: Vec<CallResult> =
        told.state.calls.get(2).unwrap().reports.iter().map(|report| report.said.result).collect();
    assert_eq!(results, [CallResult::NoAnswer, CallResult::Told]);
    assert!(told.state.calls.get(1).unwrap().reports.is_empty());
    assert_eq!(told.refusal_of(reported(3)), Refusal::NoSuch { what: Thing::Call, id: "3".to_owned() });
    let taken = with(shared(), "call", 1);
    assert_eq!(told.refusal_of(taken), Refusal::Exists { what: Thing::Call, id: "1".to_owned() });
}

#[test]
fn a_call_needs_a_name_and_somebody_who_calls() {
    assert_eq!(ready().refusal_of(with(shared(), "name", " ")), Refusal::Empty { field: "name" });
    assert_eq!(ready().refusal_of(with(shared(), "caller", "")), Refusal::Empty { field: "caller" });
    let broken = with(shared(), "number", "06\n12345678");
    assert_eq!(ready().refusal_of(broken), Refusal::Unreadable { field: "number" });
}

use incident::callout::Callout;
use incident::refusal::{Refusal, Thing};
use serde_json::{Value, json};
use testkit::story::Told;

use super::crisis;

fn summon(person: &str, called_by: Option<&str>, stands_in_for: Option<&str>) -> Value {
    json!({ "command": "summon-person", "person": person, "name": person.to_uppercase(), "role": "team",
            "called_by": called_by, "stands_in_for": stands_in_for })
}

fn call(person: &str, outcome: &str) -> Value {
    json!({ "command": "record-call", "person": person, "outcome": outcome, "at": "2026-07-03T16:30:00Z",
            "by": "Bram", "taken_over_by": if outcome == "taken-over" { "Fleur" } else { "" } })
}

/// The lead calls b and c; c calls d; e stands in for b.
fn called_out() -> Told {
    crisis()
        .when(json!({ "command": "begin-callout", "deputy_after_minutes": 15 }))
        .when(summon("lead", None, None))
        .when(summon("b", Some("lead"), None))
        .when(summon("e", Some("lead"), Some("b")))
        .when(summon("c", Some("lead"), None))
        .when(summon("d", Some("c"), None))
}

fn callout(told: &Told) -> &Callout {
    told.state.callout.as_ref().unwrap()
}

fn to_call(told: &Told) -> Vec<&str> {
    callout(told).to_call(told.now).iter().map(|call| call.person.id()).collect()
}

#[test]
fn whoever_does_not_answer_in_time_gets_a_deputy_and_is_still_called() {
    let told = called_out();
    assert_eq!(to_call(&told), ["lead", "b", "c", "d"]);
    let told = told.when(call("lead", "reached")).when(call("b", "not-reached"));
    assert_eq!(to_call(&told.clone().at("2026-07-03T18:44:59+02:00")), ["b", "c", "d"]);
    let late = told.at("2026-07-03T18:45:00+02:00");
    assert_eq!(to_call(&late), ["b", "e", "c", "d"]);
    assert_eq!(callout(&late).to_call(late.now)[0].tries, 1);
    // The deputy answered: the place is filled.
    assert_eq!(to_call(&late.when(call("e", "reached"))), ["c", "d"]);
}

#[test]
fn what_somebody_took_over_is_settled_and_a_call_in_vain_after_an_answer_is_not_forgotten() {
    let told = called_out().when(call("b", "taken-over"));
    assert!(callout(&told).person("b").unwrap().is_settled());
    let told = told.when(call("lead", "reached")).when(call("lead", "not-reached"));
    let lead = callout(&told).person("lead").unwrap();
    assert!(!lead.is_settled());
    assert_eq!((lead.tries(), lead.calls.len()), (1, 2));
}

#[test]
fn whoever_was_not_reached_does_not_call_others_the_first_above_them_does() {
    let told = called_out();
    let caller = |told: &Told, person: &str| {
        let callout = callout(told);
        callout.caller_of(callout.person(person).unwrap()).map(|caller| caller.id().to_owned())
    };
    assert_eq!(caller(&told, "d"), None, "nobody was reached: whoever leads calls");
    let told = told.when(call("lead", "reached")).when(call("c", "not-reached"));
    assert_eq!(caller(&told, "d").as_deref(), Some("lead"));
    assert_eq!(caller(&told.when(call("c", "reached")), "d").as_deref(), Some("c"));
}

#[test]
fn two_who_call_each_other_in_a_circle_do_not_hang_anything() {
    let told = crisis()
        .when(json!({ "command": "begin-callout", "deputy_after_minutes": 15 }))
        .when(summon("a", Some("b"), None))
        .when(summon("b", Some("a"), None));
    let callout = callout(&told);
    assert!(callout.caller_of(callout.person("a").unwrap()).is_none());
}

#[test]
fn calling_out_again_keeps_whom_was_reached() {
    let told = called_out().when(call("lead", "reached")).when(json!({
        "command": "begin-callout", "deputy_after_minutes": 5 }));
    assert_eq!(to_call(&told.at("2026-07-03T18:36:00+02:00")), ["b", "e", "c", "d"]);
}

#[test]
fn a_call_is_refused_for_who_is_not_called_out_or_in_the_future_or_twice() {
    assert_eq!(crisis().refusal_of(summon("a", None, None)), Refusal::NotCalledOut);
    assert_eq!(crisis().refusal_of(call("a", "reached")), Refusal::NotCalledOut);
    let refused = called_out().refusal_of(call("z", "reached"));
    assert_eq!(refused, Refusal::NoSuch { what: Thing::Person, id: "z".to_owned() });
    let again = called_out().refusal_of(summon("b", None, None));
    assert_eq!(again, Refusal::Exists { what: Thing::Person, id: "B".to_owned() });
    let mut nobody = call("b", "taken-over");
    nobody["taken_over_by"] = json!("");
    assert_eq!(called_out().refusal_of(nobody), Refusal::Empty { field: "taken_over_by" });
    for minutes in [0, 1441] {
        let begin = json!({ "command": "begin-callout", "deputy_after_minutes": minutes });
        let refused = crisis().refusal_of(begin);
        assert_eq!(refused, Refusal::OutOfBounds { field: "deputy_after_minutes", from: 1, to: 1440 });
    }
}

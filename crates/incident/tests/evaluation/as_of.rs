//! What was known at a moment, by what had been typed in, and by what somebody knew.

use incident::evaluation::as_of::{KnownBy, as_of};
use incident::fact::{FactKey, Value};
use incident::state::State;
use serde_json::{Value as Json, json};
use testkit::repository::rulebook;
use testkit::story::Told;

use crate::opened;

fn persons(count: u64, known_at: &str) -> Json {
    json!({ "command": "record-fact", "fact": "persons", "value": count, "source": "IT", "known_at": known_at })
}

/// At 17:00 IT counted 480, and told it on paper; it was typed in at 19:00. At 20:00 it became 941.
fn counted() -> Told {
    let told = opened().at("2026-07-03T19:00:00+02:00").when(persons(480, "2026-07-03T15:00:00Z"));
    let seen = told.state.facts[&FactKey::Persons].last_number();
    let mut more = persons(941, "2026-07-03T18:00:00Z");
    more["seen"] = json!(seen);
    told.at("2026-07-03T20:30:00+02:00").when(more)
}

fn then(told: &Told, moment: &str, by: KnownBy) -> State {
    as_of(&told.recorded, rulebook(), moment.parse().unwrap(), by)
}

fn number(state: &State) -> Option<f64> {
    match &state.facts.get(&FactKey::Persons)?.standing()?.value {
        Value::Number { min, .. } => Some(*min),
        _ => None,
    }
}

#[test]
fn what_somebody_knew_before_it_was_typed_in_counts_by_one_clock_and_not_by_the_other() {
    let told = counted();
    let at = |moment: &str, by| number(&then(&told, moment, by));
    assert_eq!(at("2026-07-03T16:45:00Z", KnownBy::Recorded), None, "it was still on paper");
    assert_eq!(at("2026-07-03T16:45:00Z", KnownBy::Learnt), Some(480.0));
    assert_eq!(at("2026-07-03T18:10:00Z", KnownBy::Recorded), Some(480.0), "the new number was not typed in");
    assert_eq!(at("2026-07-03T18:10:00Z", KnownBy::Learnt), Some(941.0));
    for by in [KnownBy::Recorded, KnownBy::Learnt] {
        assert_eq!(at("2026-07-04T08:00:00Z", by), Some(941.0));
        assert_eq!(number(&as_of(&told.recorded, rulebook(), told.now, by)), number(&told.state));
    }
}

#[test]
fn nobody_knew_what_was_a_slip_of_the_pen() {
    let told = opened().when(persons(9_999, "2026-07-03T16:00:00Z"));
    let slip = told.state.facts[&FactKey::Persons].last_number();
    let told = told.at("2026-07-04T09:00:00+02:00");
    let told = told.when(json!({ "command": "withdraw-fact", "entry": slip, "reason": "Tikfout." }));
    let moment = "2026-07-03T17:00:00Z";
    assert_eq!(number(&then(&told, moment, KnownBy::Recorded)), Some(9_999.0), "so it stood on the screen");
    assert_eq!(number(&then(&told, moment, KnownBy::Learnt)), None);
}

#[test]
fn when_something_was_so_in_the_world_says_not_that_anybody_knew_it() {
    let told = opened().when(json!({ "command": "record-moment", "moment": "occurred",
        "at": "2026-06-20T09:00:00Z", "source": "logboek van de firewall" }));
    let before = then(&told, "2026-06-25T09:00:00Z", KnownBy::Learnt);
    assert!(before.moments.is_empty());
    assert!(!then(&told, "2026-07-03T17:00:00Z", KnownBy::Learnt).moments.is_empty());
}

#[test]
fn a_message_that_had_gone_counts_with_its_words_though_it_was_typed_in_later() {
    let body = "Beste collega, er is een storing.";
    let digest = incident::message::digest("Storing", body);
    let told = opened()
        .at("2026-07-03T21:00:00+02:00")
        .when(json!({ "command": "write-message", "stakeholder": { "kind": "staff" }, "lang": "nl",
                      "channel": "meeting", "subject": "Storing", "body": body }))
        .when(json!({ "command": "ask-approval", "message": 1, "speed": "first-notice", "of": "Sanne",
                      "subject": "Storing", "body": body }))
        .when(json!({ "command": "approve-message", "message": 1, "digest": digest, "by": "Sanne" }))
        .when(
            json!({ "command": "send-message", "message": 1, "digest": digest, "at": "2026-07-03T17:30:00Z",
                      "by": "Sanne", "channel": "meeting" }),
        );
    let at = "2026-07-03T18:00:00Z";
    assert!(then(&told, at, KnownBy::Recorded).told().is_empty());
    let known = then(&told, at, KnownBy::Learnt);
    assert_eq!(known.told().len(), 1);
    let message = known.messages.get(1).unwrap();
    assert!(message.sent_text(&message.sent[0]).is_some());
}

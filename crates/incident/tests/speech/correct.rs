use incident::correction::Went;
use incident::fact::FactKey;
use incident::refusal::Refusal;
use serde_json::{Value, json};
use testkit::story::Told;

use super::{fact, opened, told_them};

/// 485,000 went out in a message, a conversation and a filing; then it was 715,000.
fn after_the_change() -> Told {
    let basis = json!([{ "fact": "persons", "value": 485_000, "certainty": "confirmed" }]);
    let (subject, body) = ("Wat er is gebeurd", "Het gaat om 485.000 mensen.");
    let digest = incident::message::digest(subject, body);
    let told = opened("controller")
        .when(fact("personal_data", json!(true)))
        .when(json!({ "command": "set-awareness", "regime": "avg", "at": "2026-07-03T16:30:00Z", "reason": "nu" }))
        .when(fact("persons", json!(485_000)))
        .when(told_them("staff", "meeting", "2026-07-03T16:30:00Z"))
        .when(json!({ "command": "write-message", "stakeholder": { "kind": "customers" }, "lang": "nl",
                      "channel": "mail", "subject": subject, "body": body }))
        .when(json!({ "command": "ask-approval", "message": 1, "speed": "first-notice", "of": "Sanne",
                      "subject": subject, "body": body, "basis": basis }))
        .when(json!({ "command": "approve-message", "message": 1, "digest": digest, "by": "Sanne" }))
        .when(json!({ "command": "send-message", "message": 1, "digest": digest, "by": "Sanne",
                      "at": "2026-07-03T16:30:00Z", "channel": "mail" }))
        .when(json!({ "command": "submit-filing", "rule": "avg-33-1", "at": "2026-07-03T16:30:00Z",
                      "channel": "formulier", "content": "x" }));
    revise(told, 715_000)
}

/// IT says another number than it said before.
fn revise(told: Told, value: u32) -> Told {
    let seen = told.state.facts[&FactKey::Persons].standing().unwrap().number;
    let mut command = fact("persons", json!(value));
    command["seen"] = json!(seen);
    told.when(command)
}

fn settle(told: &Told, at: usize, settlement: &str, because: &str) -> Value {
    let old = &told.state.outdated()[at];
    json!({ "command": "settle-correction", "entry": old.entry, "fact": old.fact.as_str(),
            "through": old.through, "settlement": settlement, "because": because })
}

#[test]
fn a_number_that_changes_lists_everybody_who_heard_the_old_one() {
    let told = after_the_change();
    let old = told.state.outdated();
    assert_eq!(old.len(), 3, "{old:#?}");
    assert!(matches!(old[0].by, Went::Conversation(_)) && matches!(old[1].by, Went::Message(1, _)));
    assert_eq!(old[2].by, Went::Filing("avg-33-1".to_owned()));
    for old in &old {
        assert_eq!((&old.then.value, &old.now.value), (&json!(485_000), &json!(715_000)));
    }
}

#[test]
fn settling_one_leaves_the_others_and_another_change_opens_it_again() {
    let told = after_the_change();
    let refused = told.refusal_of(settle(&told, 0, "not-needed", " "));
    assert!(matches!(refused, Refusal::Empty { field: "because" }), "{refused:?}");
    let command = settle(&told, 0, "corrected", "Sanne vertelde het zelf.");
    let told = told.when(command.clone());
    assert_eq!(told.state.outdated().len(), 2);
    assert_eq!(told.state.every_outdated().len(), 3, "what was settled stays to be seen");
    let told = revise(told, 900_000);
    assert_eq!(told.state.outdated().len(), 3, "the first heard 485,000 and it is 900,000 now");
    let refused = told.refusal_of(command);
    assert!(matches!(refused, Refusal::Overtaken { .. }), "{refused:?}");
}

#[test]
fn it_is_put_right_with_a_message_once_that_went() {
    let (subject, body) = ("Rechtzetting", "Het zijn er 715.000.");
    let told = after_the_change().when(json!({
        "command": "write-message", "stakeholder": { "kind": "customers" }, "lang": "nl", "channel": "mail",
        "subject": subject, "body": body
    }));
    let mut command = settle(&told, 1, "corrected", "");
    command["message"] = json!(2);
    assert!(matches!(told.refusal_of(command.clone()), Refusal::NoSuch { .. }), "it is only written");
    let digest = incident::message::digest(subject, body);
    let basis = json!([{ "fact": "persons", "value": 715_000, "certainty": "confirmed" }]);
    let told = told
        .when(json!({ "command": "ask-approval", "message": 2, "speed": "first-notice", "of": "Sanne",
                      "subject": subject, "body": body, "basis": basis }))
        .when(json!({ "command": "approve-message", "message": 2, "digest": digest, "by": "Sanne" }))
        .when(json!({ "command": "send-message", "message": 2, "digest": digest, "by": "Sanne",
                      "at": "2026-07-03T16:30:00Z", "channel": "mail" }))
        .when(command);
    assert_eq!(told.state.outdated().len(), 2);
}

/// What was a guess and was taken back before anything was said plays no part in what was said.
#[test]
fn what_was_withdrawn_before_somebody_was_told_is_not_what_they_heard() {
    let mut guess = fact("persons", json!({ "min": 100, "max": 999 }));
    guess["source"] = json!("een gok");
    let told = opened("controller").when(guess);
    let number = told.state.facts[&FactKey::Persons].standing().unwrap().number;
    let told = told
        .when(fact("persons", json!(485_000)))
        .when(json!({ "command": "withdraw-fact", "entry": number, "reason": "gok" }))
        .when(told_them("staff", "meeting", "2026-07-03T16:30:00Z"));
    assert_eq!(told.state.outdated(), []);
    let old = revise(told, 715_000).state.outdated();
    assert_eq!(old.len(), 1);
    assert_eq!((old[0].then.is_contested(), &old[0].then.value), (false, &json!(485_000)));
}

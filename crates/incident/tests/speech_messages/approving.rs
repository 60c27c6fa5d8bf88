use incident::fact::FactKey;
use incident::message::Stage;
use incident::refusal::{Refusal, Thing};
use jiff::SignedDuration;
use serde_json::json;

use super::{approved, asked, digest, draft, message, opened, ready, revised, with};

#[test]
fn one_changed_character_ends_an_approval() {
    let told = ready();
    assert_eq!(message(&told).stage(), Stage::Approved);
    let told = told.when(with(
        with(draft("customers", "mail"), "message", 1),
        "body",
        "Het gaat om {persons} mensen",
    ));
    assert_eq!((message(&told).stage(), message(&told).asked()), (Stage::Draft, None));
    assert_eq!(told.refusal_of(approved("Noor Bakker")), Refusal::NotApproved { message: 1 });
}

#[test]
fn nobody_approves_a_text_that_they_did_not_read() {
    let told = opened().when(draft("customers", "mail")).when(asked("four-eyes"));
    let other = with(approved("Noor Bakker"), "digest", incident::message::digest("", "iets anders"));
    assert_eq!(told.refusal_of(other), Refusal::TextChanged { message: 1 });
}

#[test]
fn a_fact_that_changes_ends_an_approval_and_is_named() {
    let told = revised(opened().when(draft("customers", "mail")).when(asked("four-eyes")), 715);
    let stale = Refusal::Stale { facts: vec![FactKey::Persons] };
    assert_eq!(told.refusal_of(approved("Noor Bakker")), stale);
    assert_eq!(told.refusal_of(asked("four-eyes")), stale, "nor is it asked for what was so before");
    assert_eq!(told.state.stale(message(&told)), [FactKey::Persons]);
}

#[test]
fn whoever_wrote_a_text_is_not_the_second_pair_of_eyes() {
    let told = opened().when(draft("customers", "mail")).when(asked("four-eyes"));
    let alone = told.clone().when(approved("Sanne"));
    assert_eq!(message(&alone).stage(), Stage::Asked);
    let because = with(approved("Sanne"), "because", "Er is niemand anders bereikbaar.");
    assert_eq!(message(&told.clone().when(because)).stage(), Stage::Approved);
    assert_eq!(message(&told.by("noor").when(approved("Noor Bakker"))).stage(), Stage::Approved);
}

#[test]
fn a_first_notice_takes_who_was_named_or_the_deputy() {
    let told = opened().when(draft("customers", "mail")).when(asked("first-notice")).by("teun");
    assert_eq!(message(&told.clone().when(approved("Teun"))).stage(), Stage::Asked);
    for name in ["noor bakker", " Bram Visser "] {
        assert_eq!(message(&told.clone().when(approved(name))).stage(), Stage::Approved, "{name}");
    }
}

#[test]
fn what_was_refused_waits_no_longer() {
    let refused = json!({ "command": "refuse-approval", "message": 1, "digest": digest(), "by": "Noor Bakker",
                          "reason": "Noem het nummer." });
    let told = opened().when(draft("customers", "mail")).when(asked("four-eyes")).when(refused.clone());
    assert_eq!((message(&told).stage(), message(&told).asked()), (Stage::Draft, None));
    assert_eq!(told.refusal_of(refused.clone()), Refusal::NotApproved { message: 1 });
    assert_eq!(told.refusal_of(approved("Noor Bakker")), Refusal::NotApproved { message: 1 });
    let silent = with(refused, "reason", " ");
    let told = told.when(asked("four-eyes"));
    assert_eq!(told.refusal_of(silent), Refusal::Empty { field: "reason" });
}

#[test]
fn a_message_that_does_not_go_takes_nothing_until_somebody_writes_on() {
    let told = ready().when(json!({ "command": "drop-message", "message": 1, "reason": "Wij bellen." }));
    let ended = Refusal::Ended { what: Thing::Message, id: "1".to_owned() };
    assert_eq!(message(&told).stage(), Stage::Dropped);
    assert_eq!(told.refusal_of(asked("four-eyes")), ended);
    assert_eq!(told.refusal_of(approved("Noor Bakker")), ended);
    let overruled =
        json!({ "command": "overrule-check", "message": 1, "check": "jargon", "by": "Sanne", "reason": "x" });
    assert_eq!(told.refusal_of(overruled), ended);
    let told = told.when(with(draft("customers", "mail"), "message", 1));
    assert_eq!(message(&told).stage(), Stage::Draft);
}

#[test]
fn what_was_approved_for_one_goes_to_no_other() {
    let told = ready();
    let other = with(draft("press", "mail"), "message", 1);
    assert_eq!(told.refusal_of(other), Refusal::Exists { what: Thing::Message, id: "1".to_owned() });
    let missing = with(draft("customers", "mail"), "message", 9);
    assert_eq!(told.refusal_of(missing), Refusal::NoSuch { what: Thing::Message, id: "9".to_owned() });
}

#[test]
fn a_message_puts_right_only_what_went() {
    let told = ready();
    let corrects = with(draft("customers", "mail"), "corrects", json!([3]));
    assert_eq!(told.refusal_of(corrects), Refusal::NoSuchEntry { entry: 3 });
}

#[test]
fn a_line_of_the_head_stays_one_line() {
    let told = opened();
    for break_ in ["\n", "\r", "\r\nBcc: iedereen@kwaad.example"] {
        let two = format!("Storing{break_}x");
        let refused = Refusal::Unreadable { field: "subject" };
        assert_eq!(told.refusal_of(with(draft("customers", "mail"), "subject", two.clone())), refused);
        let told = told.clone().when(draft("customers", "mail"));
        assert_eq!(told.refusal_of(with(asked("four-eyes"), "subject", two.clone())), refused);
        let filled = with(draft("customers", "mail"), "filled", json!({ "phone": two }));
        assert_eq!(told.refusal_of(filled), Refusal::Unreadable { field: "phone" });
    }
}

#[test]
fn a_text_rests_on_facts_that_there_are() {
    let told = opened().when(draft("customers", "mail"));
    let strange = with(asked("four-eyes"), "basis", json!([{ "fact": "weather" }]));
    let unknown = Refusal::Unknown { field: "basis", word: "weather".to_owned(), nearest: None };
    assert_eq!(told.refusal_of(strange), unknown);
}

#[test]
fn the_wait_for_an_approval_is_counted_from_asking_to_the_approval_that_counts() {
    let told = opened().when(draft("customers", "mail")).when(asked("four-eyes"));
    assert_eq!(told.state.mean_wait_for_approval(), None);
    let told = told.at("2026-07-03T19:30:00+02:00").when(approved("Sanne"));
    assert_eq!(told.state.mean_wait_for_approval(), None, "her own approval does not count");
    let told = told.at("2026-07-04T18:30:00+02:00").by("noor").when(approved("Noor Bakker"));
    assert_eq!(told.state.mean_wait_for_approval(), Some(SignedDuration::from_hours(24)));
    let second = with(asked("four-eyes"), "message", 2);
    let told = told.by("Sanne").when(draft("customers", "mail")).when(second).by("noor");
    let told = told.when(with(approved("Noor Bakker"), "message", 2));
    assert_eq!(told.state.mean_wait_for_approval(), Some(SignedDuration::from_hours(12)));
}

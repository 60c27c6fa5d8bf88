use incident::fact::FactKey;
use incident::message::{RECIPIENTS, Stage};
use incident::refusal::{Refusal, Thing};
use serde_json::json;

use super::{approved, asked, digest, draft, message, opened, ready, revised, sent, with};

#[test]
fn only_an_approved_text_goes() {
    let told = opened().when(draft("customers", "mail"));
    assert_eq!(told.refusal_of(sent("mail")), Refusal::NotApproved { message: 1 });
    let told = told.when(asked("four-eyes"));
    assert_eq!(told.refusal_of(sent("mail")), Refusal::NotApproved { message: 1 });
    let own = told.clone().when(approved("Sanne"));
    assert_eq!(own.refusal_of(sent("mail")), Refusal::NotApproved { message: 1 });
    let told = told.by("noor").when(approved("Noor Bakker")).when(sent("mail"));
    assert_eq!(message(&told).stage(), Stage::Sent);
    let none = with(sent("mail"), "message", 7);
    assert_eq!(told.refusal_of(none), Refusal::NoSuch { what: Thing::Message, id: "7".to_owned() });
}

#[test]
fn another_text_than_the_approved_one_does_not_go() {
    let other = with(sent("mail"), "digest", incident::message::digest("", "iets anders"));
    assert_eq!(ready().refusal_of(other), Refusal::TextChanged { message: 1 });
}

#[test]
fn what_is_not_so_any_more_does_not_go_and_what_went_is_stale() {
    let told = revised(ready(), 715);
    assert_eq!(told.refusal_of(sent("mail")), Refusal::Stale { facts: vec![FactKey::Persons] });
    let told = revised(ready().when(sent("mail")), 715);
    assert_eq!(told.state.stale_messages(), [(1, vec![FactKey::Persons])]);
}

#[test]
fn our_own_people_hear_before_the_world_or_it_is_said_why_not() {
    let told = opened().when(draft("public", "website")).when(asked("four-eyes")).by("noor");
    let told = told.when(approved("Noor Bakker"));
    assert_eq!(told.refusal_of(sent("website")), Refusal::StaffFirst);
    told.clone().when(with(sent("website"), "because", "De krant had het al."));
    let staff = json!({ "command": "tell-stakeholder", "stakeholder": { "kind": "staff" }, "by": "Sanne",
                        "at": "2026-07-03T16:30:00Z", "channel": "meeting", "text": "Alles ligt stil." });
    told.when(staff).when(sent("website"));
    ready().when(sent("mail"));
    assert_eq!(
        ready().refusal_of(sent("social")),
        Refusal::StaffFirst,
        "what is for all is not for customers only"
    );
}

#[test]
fn single_letters_go_to_so_many_and_no_more() {
    let people = |count: usize| (0..count).map(|n| format!("p{n}@vanloon.example")).collect::<Vec<_>>();
    ready().when(with(sent("mail"), "to", people(RECIPIENTS)));
    let refused = ready().refusal_of(with(sent("mail"), "to", people(RECIPIENTS + 1)));
    assert_eq!(refused, Refusal::TooMany { field: "to", limit: RECIPIENTS });
}

#[test]
fn nothing_goes_in_the_future_and_nobody_hears_more_before_it_went() {
    let later = with(sent("mail"), "at", "2026-07-09T16:30:00Z");
    assert_eq!(ready().refusal_of(later), Refusal::InTheFuture { field: "at" });
    let before = with(sent("mail"), "next_at", "2026-07-01T16:30:00Z");
    assert_eq!(ready().refusal_of(before), Refusal::Backwards { field: "next_at" });
}

#[test]
fn a_name_on_the_list_cannot_begin_another_line() {
    let injected = with(sent("mail"), "to", json!(["teun@vanloon.example\r\nBcc: iedereen@kwaad.example"]));
    assert_eq!(ready().refusal_of(injected), Refusal::Unreadable { field: "to" });
}

#[test]
fn what_does_not_go_is_not_sent() {
    let told = ready().when(json!({ "command": "drop-message", "message": 1, "reason": "Wij bellen." }));
    let ended = Refusal::Ended { what: Thing::Message, id: "1".to_owned() };
    assert_eq!(told.refusal_of(sent("mail")), ended);
    assert_eq!(
        told.refusal_of(json!({ "command": "share-call", "message": 1, "name": "x", "caller": "y" })),
        ended
    );
}

#[test]
fn what_went_word_for_word_can_be_read_again_after_somebody_wrote_on() {
    let told = ready().when(sent("mail"));
    let told = told.when(with(with(draft("customers", "mail"), "message", 1), "body", "Iets anders."));
    let went = message(&told).sent_text(&message(&told).sent[0]).unwrap();
    assert_eq!((went.said.body.as_str(), went.said.digest.clone()), (super::BODY, digest()));
    assert_eq!(message(&told).stage(), Stage::Draft);
}

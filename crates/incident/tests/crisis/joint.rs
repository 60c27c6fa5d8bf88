use incident::joint::last_fact;
use incident::refusal::{Refusal, Thing};
use incident::state::Recorded;
use serde_json::{Value, json};
use testkit::story::Told;

use super::{opened, with};

const CODE: &str = "0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0";

fn shared() -> Value {
    json!({ "command": "share-incident", "with": " Studio Vrijhof ", "code": CODE, "expires_at": "2030-01-01T00:00:00Z" })
}

fn joined() -> Value {
    json!({ "command": "join-incident", "organisation": "vrijhof", "name": "Studio Vrijhof", "incident": "7",
            "code": CODE })
}

fn ended(organisation: &str) -> Value {
    json!({ "command": "end-sharing", "organisation": organisation, "reason": "klaar" })
}

/// Somebody of the studio saw our facts up to an entry.
fn looked(told: &Told, at: &str, through: u64) -> Told {
    let mut told = told.clone();
    told.state.apply(&Recorded {
        number: told.state.number + 1,
        actor: "bram@vrijhof".to_owned(),
        recorded_at: at.parse().unwrap(),
        event: serde_json::from_value(
            json!({ "type": "partner-looked", "organisation": "vrijhof", "through": through }),
        )
        .unwrap(),
    });
    told
}

#[test]
fn an_offer_lasts_a_day_and_the_code_works_once() {
    let told = opened().when(shared());
    let offer = told.state.joint.offer(told.now).unwrap();
    assert_eq!(offer.said.with, "Studio Vrijhof");
    assert_eq!(offer.said.expires_at.to_string(), "2026-07-04T16:30:00Z", "whatever the command asks");
    let later = told.clone().at("2026-07-04T18:30:00+02:00");
    assert!(later.state.joint.offer(later.now).is_none());
    let told = told.when(joined());
    assert!(told.state.joint.offer(told.now).is_none());
    assert!(told.state.joint.partner_with("vrijhof", "7").is_some());
    assert!(told.state.joint.partner_with("vrijhof", "8").is_none(), "no other incident of theirs");
}

#[test]
fn an_organisation_joins_once_and_again_only_after_it_ended() {
    let told = opened().when(joined());
    let twice = Refusal::Exists { what: Thing::Partner, id: "Studio Vrijhof".to_owned() };
    assert_eq!(told.refusal_of(joined()), twice);
    let told = told.when(ended("vrijhof"));
    assert!(told.state.joint.partner("vrijhof").is_none());
    assert!(told.state.joint.partners().next().is_some(), "that it was so stays");
    let nobody = Refusal::NoSuch { what: Thing::Partner, id: "vrijhof".to_owned() };
    assert_eq!(told.refusal_of(ended("vrijhof")), nobody);
    assert!(told.when(joined()).state.joint.partner("vrijhof").is_some());
}

#[test]
fn an_offer_that_nobody_used_can_be_taken_back() {
    let told = opened().when(shared()).when(ended(""));
    assert!(told.state.joint.offer(told.now).is_none());
    let nobody = Refusal::NoSuch { what: Thing::Partner, id: String::new() };
    assert_eq!(told.refusal_of(ended("")), nobody);
    let Refusal::Empty { field: "reason" } = told.refusal_of(with(ended(""), "reason", json!(" "))) else {
        panic!()
    };
}

#[test]
fn a_code_that_is_no_hash_and_a_partner_without_a_name_are_refused() {
    let unread = Refusal::Unreadable { field: "code" };
    assert_eq!(opened().refusal_of(with(shared(), "code", json!("1234"))), unread);
    assert_eq!(opened().refusal_of(with(joined(), "code", json!("x"))), unread);
    for key in ["organisation", "name", "incident"] {
        let Refusal::Empty { .. } = opened().refusal_of(with(joined(), key, json!(""))) else {
            panic!("{key}")
        };
    }
}

#[test]
fn a_look_is_written_down_once_an_hour_and_whenever_there_is_something_new() {
    let told = opened().when(joined());
    let is_look = |told: &Told, through, at: &str| {
        let partner = told.state.joint.partner("vrijhof").unwrap();
        partner.is_look("bram@vrijhof", through, at.parse().unwrap())
    };
    assert!(is_look(&told, 0, "2026-07-03T17:00:00Z"));
    let told = looked(&told, "2026-07-03T17:00:00Z", 4);
    assert!(!is_look(&told, 4, "2026-07-03T17:59:59Z"));
    assert!(is_look(&told, 4, "2026-07-03T18:00:00Z"));
    assert!(is_look(&told, 5, "2026-07-03T17:01:00Z"), "something new");
    let partner = told.state.joint.partner("vrijhof").unwrap();
    assert!(partner.is_look("fleur@vrijhof", 4, "2026-07-03T17:01:00Z".parse().unwrap()), "somebody else");
    assert_eq!(partner.seen_through(), 4);
}

#[test]
fn what_is_new_is_a_fact_and_not_a_line_in_the_log() {
    let told = opened();
    assert_eq!(last_fact(&told.state), 0);
    let told = told.when(json!({ "command": "write-note", "text": "koffie" }));
    assert_eq!(last_fact(&told.state), 0);
    let told = told.when(json!({ "command": "record-fact", "fact": "persons", "value": 40, "source": "IT" }));
    assert!(last_fact(&told.state) > 1);
}

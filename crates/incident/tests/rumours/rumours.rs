use incident::refusal::{Refusal, Thing};
use serde_json::json;

use super::{judged, opened, rumour, settled, with};

#[test]
fn a_rumour_needs_words_a_place_and_a_weight_from_one_to_five() {
    let told = opened();
    let said = rumour("Zij hebben betaald.", 2, 3);
    for (field, value, refused) in [
        ("text", json!("  "), Refusal::Empty { field: "text" }),
        ("place", json!(""), Refusal::Empty { field: "place" }),
        ("reach", json!(0), Refusal::OutOfBounds { field: "reach", from: 1, to: 5 }),
        ("reach", json!(6), Refusal::OutOfBounds { field: "reach", from: 1, to: 5 }),
        ("harm", json!(0), Refusal::OutOfBounds { field: "harm", from: 1, to: 5 }),
        ("harm", json!(6), Refusal::OutOfBounds { field: "harm", from: 1, to: 5 }),
        ("at", json!("2026-07-03T18:00:00Z"), Refusal::InTheFuture { field: "at" }),
        ("rumour", json!(7), Refusal::Exists { what: Thing::Rumour, id: "7".to_owned() }),
    ] {
        assert_eq!(told.refusal_of(with(said.clone(), field, value)), refused, "{field}");
    }
    let long = "x".repeat(400);
    for field in ["place", "source"] {
        let refused = told.refusal_of(with(said.clone(), field, json!(long)));
        assert!(matches!(refused, Refusal::TooLong { .. }), "{field}: {refused:?}");
    }
    told.when(said);
}

#[test]
fn nobody_decides_about_a_rumour_that_is_not_there_or_without_a_reason_and_a_name() {
    let told = opened().when(rumour("Zij hebben betaald.", 2, 3));
    let one = judged(1, "answer-there");
    for (field, value, refused) in [
        ("rumour", json!(2), Refusal::NoSuch { what: Thing::Rumour, id: "2".to_owned() }),
        ("reason", json!(""), Refusal::Empty { field: "reason" }),
        ("assignee", json!(""), Refusal::Empty { field: "assignee" }),
        ("line", json!(1), Refusal::NoSuch { what: Thing::AnswerLine, id: "1".to_owned() }),
        ("reach", json!(6), Refusal::OutOfBounds { field: "reach", from: 1, to: 5 }),
        ("harm", json!(0), Refusal::OutOfBounds { field: "harm", from: 1, to: 5 }),
    ] {
        assert_eq!(told.refusal_of(with(one.clone(), field, value)), refused, "{field}");
    }
    // Whoever does nothing needs nobody to do it.
    told.when(with(judged(1, "ignore"), "assignee", json!("")));
}

#[test]
fn a_rumour_is_settled_and_followed_with_words_only() {
    let told = opened().when(rumour("Zij hebben betaald.", 2, 3));
    let refused = |field: &str, value| told.refusal_of(with(settled(1, "false"), field, value));
    assert_eq!(refused("because", json!("")), Refusal::Empty { field: "because" });
    assert_eq!(refused("rumour", json!(3)), Refusal::NoSuch { what: Thing::Rumour, id: "3".to_owned() });
    assert!(matches!(refused("fact", json!("kleur")), Refusal::Unknown { field: "fact", .. }));
    let followed =
        json!({ "command": "follow-rumour", "rumour": 1, "at": "2026-07-03T16:10:00Z", "effect": "stil" });
    let refused = |field: &str, value| told.refusal_of(with(followed.clone(), field, value));
    assert_eq!(refused("effect", json!(" ")), Refusal::Empty { field: "effect" });
    assert_eq!(refused("at", json!("2027-01-01")), Refusal::InTheFuture { field: "at" });
    assert_eq!(refused("rumour", json!(3)), Refusal::NoSuch { what: Thing::Rumour, id: "3".to_owned() });
    told.when(settled(1, "false")).when(followed);
}

use incident::refusal::{Refusal, Thing};
use serde_json::{Value, json};

use super::{opened, with};

fn taken() -> Value {
    json!({ "command": "take-containment", "system": "Planningsserver", "act": "disconnect",
            "mandate": "crisisplan", "by": "Teun", "from": "2026-07-03T16:30:00Z",
            "service_effect": "planning ligt stil", "evidence_effect": "geheugen blijft" })
}

fn hit(hit: &str, because: &str) -> Value {
    json!({ "command": "state-impact", "on": "system", "key": "4", "name": "Planningsserver", "hit": hit,
            "source": "IT", "because": because })
}

#[test]
fn nothing_is_contained_without_a_mandate_and_both_of_its_effects() {
    for field in ["mandate", "by", "system", "service_effect", "evidence_effect"] {
        let refused = opened().refusal_of(with(taken(), field, json!(" ")));
        assert_eq!(refused, Refusal::Empty { field: Box::leak(field.to_owned().into_boxed_str()) });
    }
    assert_eq!(opened().refusal_of(with(taken(), "act", json!("other"))), Refusal::Empty { field: "what" });
    let refused = opened().refusal_of(with(taken(), "until", json!("2026-07-02")));
    assert_eq!(refused, Refusal::Backwards { field: "until" });
    opened().when(with(taken(), "until", json!("2026-07-03")));
}

#[test]
fn what_was_contained_lasts_until_somebody_lifts_it_once() {
    let lift = |number: u32, at: &str| json!({ "command": "lift-containment", "containment": number, "at": at, "reason": "schoon" });
    let told = opened().when(taken()).when(taken()).at("2026-07-04T08:00:00+02:00");
    let none = Refusal::NoSuch { what: Thing::Containment, id: "3".to_owned() };
    assert_eq!(told.refusal_of(lift(3, "2026-07-04T06:00:00Z")), none);
    assert_eq!(told.refusal_of(lift(1, "2026-07-03T16:00:00Z")), Refusal::Backwards { field: "at" });
    assert_eq!(told.state.containments.lasting().count(), 2);
    let told = told.when(lift(1, "2026-07-04T06:00:00Z"));
    let lasting: Vec<u32> = told.state.containments.lasting().map(|(number, _)| number).collect();
    assert_eq!(lasting, [2]);
    let ended = Refusal::Ended { what: Thing::Containment, id: "1".to_owned() };
    assert_eq!(told.refusal_of(lift(1, "2026-07-04T06:00:00Z")), ended);
}

#[test]
fn that_something_is_not_hit_needs_a_ground_and_a_doubt_counts_as_a_hit() {
    assert_eq!(opened().refusal_of(hit("unaffected", "")), Refusal::Empty { field: "because" });
    let told = opened().when(hit("suspected", ""));
    assert_eq!(told.state.impacts.hit_systems(), [4]);
    let entry = told.state.number;
    assert_eq!(told.refusal_of(hit("suspected", "")), Refusal::NothingNew { entry });
    let told = told.when(hit("unaffected", "schone scan"));
    assert!(told.state.impacts.hit_systems().is_empty());
}

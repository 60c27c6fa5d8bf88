use incident::refusal::Refusal;
use incident::speaking::event::Responsibility;
use serde_json::{Value, json};

use super::{opened, with};

fn speaking() -> Value {
    json!({ "command": "set-speaking", "spokesperson": "Fleur", "core": ["Een.", "Twee.", "Drie."],
            "not_to_say": ["Wie het deed."], "responsibility": "victim" })
}

#[test]
fn a_spokesperson_has_a_name_and_three_sentences_at_most() {
    let told = opened();
    let refused = |field: &str, value| told.refusal_of(with(speaking(), field, value));
    assert_eq!(refused("spokesperson", json!("")), Refusal::Empty { field: "spokesperson" });
    let four = json!(["Een.", "Twee.", "Drie.", "Vier."]);
    assert_eq!(refused("core", four), Refusal::TooMany { field: "core", limit: 3 });
    let many = json!((0..21).map(|n| n.to_string()).collect::<Vec<_>>());
    assert_eq!(refused("not_to_say", many), Refusal::TooMany { field: "not_to_say", limit: 20 });
    told.when(speaking());
}

#[test]
fn whatever_made_it_preventable_decides_about_the_tone() {
    let told = opened().when(speaking());
    assert_eq!(told.state.responsibility(), Some(Responsibility::Victim));
    let told = told.when(with(speaking(), "preventable", json!(["no-second-factor"])));
    assert_eq!(told.state.responsibility(), Some(Responsibility::Preventable));
}

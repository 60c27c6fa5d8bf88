use incident::indicator::event::IndicatorKind;
use incident::refusal::Refusal;
use serde_json::{Value, json};

use super::{opened, with};

const T: &str = "2026-07-03T16:30:00Z";

fn secured() -> Value {
    json!({ "command": "secure-object", "evidence": "E1", "what": "laptop 7KX", "place": "kluis", "by": "Teun", "at": T })
}

fn passed(from: &str, to: &str) -> Value {
    json!({ "command": "pass-custody", "evidence": "E1", "from": from, "to": to, "at": T, "why": "onderzoek" })
}

fn indicator(kind: &str, value: &str) -> Value {
    json!({ "command": "record-indicator", "kind": kind, "value": value, "source": "onderzoeksbureau" })
}

#[test]
fn evidence_says_in_whose_hands_it_is_where_it_is_and_where_the_chain_breaks() {
    let told = opened().when(secured());
    let evidence = |told: &testkit::story::Told| told.state.evidence["E1"].clone();
    assert_eq!((evidence(&told).holder(), evidence(&told).place()), ("Teun", Some("kluis")));
    let told = told.when(with(passed("Teun", "lab"), "place", json!("Delft")));
    assert_eq!((evidence(&told).holder(), evidence(&told).place()), ("lab", Some("Delft")));
    assert!(evidence(&told).gaps().is_empty());
    let told = told.when(passed("Bram", "politie"));
    assert_eq!(evidence(&told).gaps(), [("lab", "Bram")]);
    let image = json!({ "command": "record-image", "evidence": "E1", "by": "lab", "at": T, "how": "dd",
                        "original": "kluis 2" });
    let told = told.when(image);
    assert_eq!(evidence(&told).place(), Some("kluis 2"));
}

#[test]
fn only_evidence_that_there_is_goes_from_hand_to_hand() {
    let Refusal::Unknown { field: "evidence", .. } = opened().refusal_of(passed("a", "b")) else { panic!() };
    let told = opened().when(secured());
    assert_eq!(told.refusal_of(secured()), Refusal::EvidenceExists { evidence: "E1".to_owned() });
    let image = json!({ "command": "record-image", "evidence": "E1", "image": "E9", "by": "lab", "at": T,
                        "how": "dd", "original": "kluis" });
    let Refusal::Unknown { field: "evidence", .. } = told.refusal_of(image) else { panic!() };
}

#[test]
fn an_indicator_is_a_value_of_its_kind_that_stands_once() {
    let refused = opened().refusal_of(indicator("ipv4", "geen adres"));
    assert_eq!(refused, Refusal::NoIndicator { kind: IndicatorKind::Ipv4 });
    let told = opened().when(indicator("domain", "Kwaad[.]example"));
    let entry = told.state.number;
    assert_eq!(told.refusal_of(indicator("domain", "kwaad.example")), Refusal::NothingNew { entry });
    let withdrawn = json!({ "command": "withdraw-indicator", "indicator": 1, "reason": "eigen leverancier" });
    let told = told.when(withdrawn);
    assert_eq!(told.state.indicators.standing().count(), 0);
    told.when(indicator("domain", "kwaad.example"));
}

#[test]
fn an_indicator_was_not_last_seen_before_it_was_first_seen() {
    let seen = with(indicator("ipv4", "203.0.113.7"), "seen_at", json!("2026-07-02"));
    let refused = opened().refusal_of(with(seen.clone(), "last_seen_at", json!("2026-07-01")));
    assert_eq!(refused, Refusal::Backwards { field: "last_seen_at" });
    opened().when(with(seen, "last_seen_at", json!("2026-07-02")));
}

#[test]
fn an_entry_is_marked_for_the_summary_once() {
    let star = |entry: u64| json!({ "command": "star-entry", "entry": entry });
    let told = opened();
    assert_eq!(told.refusal_of(star(99)), Refusal::NoSuchEntry { entry: 99 });
    assert_eq!(
        told.refusal_of(json!({ "command": "unstar-entry", "entry": 1 })),
        Refusal::NoSuchEntry { entry: 1 }
    );
    let told = told.when(star(1));
    assert_eq!(told.refusal_of(star(1)), Refusal::NoSuchEntry { entry: 1 });
    assert!(told.when(json!({ "command": "unstar-entry", "entry": 1 })).state.starred.is_empty());
}

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

fn rulebook() -> law::Rulebook {
    law::Rulebook::load(&testkit::repository::rule_files()).unwrap()
}

/// In whose hands it is, and between which hands nobody said how it went.
fn hands(told: &testkit::story::Told) -> (String, Vec<(String, String)>) {
    let chain = told.state.evidence["E1"].chain(&rulebook(), "nobody");
    let gaps = chain.gaps().map(|(held, gave)| (held.to_owned(), gave.to_owned())).collect();
    (chain.holder().to_owned(), gaps)
}

#[test]
fn evidence_says_in_whose_hands_it_is_where_it_is_and_where_the_chain_breaks() {
    let told = opened().when(secured());
    let place = |told: &testkit::story::Told| told.state.evidence["E1"].place(&rulebook()).map(str::to_owned);
    assert_eq!((hands(&told).0.as_str(), place(&told).as_deref()), ("Teun", Some("kluis")));
    let told = told.when(with(passed("  teun", "lab"), "place", json!("Delft")));
    assert_eq!((hands(&told), place(&told)), (("lab".to_owned(), Vec::new()), Some("Delft".to_owned())));
    let told = told.when(passed("Bram", "politie"));
    assert_eq!(hands(&told).1, [("lab".to_owned(), "Bram".to_owned())]);
    let image = json!({ "command": "record-image", "evidence": "E1", "by": "lab", "at": T, "how": "dd",
                        "original": "kluis 2" });
    let told = told.when(image);
    assert_eq!(place(&told).as_deref(), Some("kluis 2"));
}

#[test]
fn what_is_written_down_late_closes_the_gap_in_which_it_happened() {
    let at = |command: Value, at: &str| with(command, "at", json!(at));
    let told = opened().at("2026-07-05T12:00:00+02:00").when(at(secured(), "2026-07-03T18:30:00+02:00"));
    let told = told.when(at(passed("Teun", "Bram"), "2026-07-03T19:00:00+02:00"));
    let told = told.when(at(passed("lab", "politie"), "2026-07-05T09:00:00+02:00"));
    assert_eq!(hands(&told).1, [("Bram".to_owned(), "lab".to_owned())]);
    let told = told.when(at(passed("Bram", "lab"), "2026-07-04"));
    assert_eq!(hands(&told), ("politie".to_owned(), Vec::new()));
    let told = told.when(at(passed("politie", "Teun"), "2026-07-05"));
    assert_eq!(hands(&told), ("Teun".to_owned(), Vec::new()), "a day without an hour is no gap");
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

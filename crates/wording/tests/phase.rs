//! How grave an incident is, as every page of it says.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

use jiff::tz::TimeZone;
use serde_json::json;
use testkit::story::{Told, given};
use wording::{Lang, Wording};

#[test]
fn a_crisis_says_since_when_it_is_one_and_a_disruption_that_it_is_no_more_than_that() {
    let zone = TimeZone::get("Europe/Amsterdam").unwrap();
    let told = given().at("2026-07-03T18:30:00+02:00").when(json!({
        "command": "open-incident", "code_name": "KOMPAS", "kind": "incident", "profile": {} }));
    let phase = |told: &Told| Wording::new(Lang::Nl).incident_phase(&told.state, &zone);
    assert_eq!(phase(&told), "incident, open sinds vr 3 juli 2026, 18:30");
    let told = told
        .at("2026-07-03T19:00:00+02:00")
        .when(json!({ "command": "set-stage", "stage": "disruption", "reason": "een kapotte schijf" }));
    assert_eq!(phase(&told), "storing, sinds vr 3 juli 2026, 19:00");
    let told = told.at("2026-07-03T20:00:00+02:00").when(json!({
        "command": "escalate", "criteria": ["alles ligt stil"], "reason": "hack", "at": "2026-07-03T17:45:00Z" }));
    assert_eq!(phase(&told), "crisis, sinds vr 3 juli 2026, 19:45");
    let told = told.when(json!({ "command": "deescalate", "reason": "alles draait" }));
    assert_eq!(phase(&told), "incident, open sinds vr 3 juli 2026, 18:30");
}

//! Whether the insurer was told, and agreed before somebody was hired.

use std::collections::BTreeMap;

use incident::command::Command;
use incident::cost::consent::gate;
use incident::cost::notice::{InTime, in_time, notices};
use incident::refusal::Refusal;
use readiness::agreement::event::{Cover, Policy};
use serde_json::{Value, json};
use testkit::repository::rulebook;
use testkit::story::Told;

use super::{cost, line, opened, parts, policy, row, settled, why, with};

fn asking() -> Policy {
    Policy { needs_consent: Some(true), ..policy(&[Cover::IncidentResponse]) }
}

fn hired(supplier: &str) -> Value {
    with(line("forensics", 100), "supplier", json!(supplier))
}

fn consent(consent: &str, at: &str) -> Value {
    json!({ "command": "state-consent", "supplier": "De Speurder", "consent": consent, "by": "Noordzee",
            "at": at, "reference": "NZ-1" })
}

fn gated(told: &Told, command: Value, policies: &[Policy]) -> Result<(), Refusal> {
    let numbered: BTreeMap<u32, &Policy> = (1..).zip(policies).collect();
    let command: Command = serde_json::from_value(command).unwrap();
    gate(&told.state.costs, &command, &numbered)
}

#[test]
fn nobody_is_hired_before_the_insurer_agreed_unless_somebody_says_why() {
    let needed = Err(Refusal::ConsentNeeded { supplier: "De Speurder".to_owned() });
    let told = opened();
    assert_eq!(gated(&told, cost(hired("De Speurder")), &[asking()]), needed);
    for policy in [Policy { needs_consent: None, ..asking() }, policy(&[])] {
        assert_eq!(gated(&told, cost(hired("De Speurder")), &[policy]), Ok(()));
    }
    let because = with(hired("De Speurder"), "without_consent", json!("de alarmcentrale nam niet op"));
    assert_eq!(gated(&told, cost(because.clone()), &[asking()]), Ok(()));
    assert_eq!(gated(&told, cost(with(because, "without_consent", json!("  "))), &[asking()]), needed);

    let told = told.when(consent("asked", "2026-07-03T16:00:00Z"));
    assert_eq!(gated(&told, cost(hired("De Speurder")), &[asking()]), needed, "asking is no answer");
    let told = told.when(consent("given", "2026-07-03T16:10:00Z"));
    for name in ["De Speurder", " de speurder "] {
        assert_eq!(gated(&told, cost(hired(name)), &[asking()]), Ok(()));
    }
    assert!(gated(&told, cost(hired("Ander Bureau")), &[asking()]).is_err());
    let told = told.when(consent("refused", "2026-07-03T16:20:00Z"));
    assert_eq!(gated(&told, cost(hired("De Speurder")), &[asking()]), needed, "the last answer counts");
}

#[test]
fn an_estimate_and_our_own_hours_wait_for_nobody() {
    let estimated = with(hired("De Speurder"), "stage", json!("estimated"));
    let own = with(hired("Van Loon"), "is_own_staff", json!(true));
    for line in [estimated.clone(), own, line("forensics", 1)] {
        assert_eq!(gated(&opened(), cost(line), &[asking()]), Ok(()));
    }
    // Once it becomes an order it does.
    let told = opened().when(cost(estimated));
    let ordered =
        json!({ "command": "revise-cost", "cost": 1, "line": hired("De Speurder"), "reason": "besteld" });
    assert!(gated(&told, ordered, &[asking()]).is_err());
}

#[test]
fn consent_of_one_insurer_is_not_that_of_another() {
    let told = opened().when(with(consent("given", "2026-07-03T16:00:00Z"), "policy", json!(2)));
    let policies = [asking(), asking()];
    assert!(gated(&told, cost(hired("De Speurder")), &policies).is_err());
    let of_two = with(hired("De Speurder"), "policy", json!(2));
    assert_eq!(gated(&told, cost(of_two), &policies), Ok(()));
}

#[test]
fn whom_the_insurer_did_not_agree_to_is_not_paid_by_it() {
    let told = opened().when(cost(with(hired("De Speurder"), "without_consent", json!("nacht"))));
    let before = settled(&told, &[asking()]);
    assert_eq!((why(row(&before, 1)), parts(row(&before, 1))), (vec!["consent"], (0, 0, 10_000)));
    let told = told.when(consent("given", "2026-07-03T16:00:00Z"));
    assert_eq!(parts(row(&settled(&told, &[asking()]), 1)), (10_000, 0, 0));
}

#[test]
fn a_contact_is_known_by_its_number_whatever_it_is_called() {
    let told = opened().when(with(consent("given", "2026-07-03T16:00:00Z"), "contact", json!(7)));
    let same = with(hired("Speurder B.V."), "contact", json!(7));
    assert_eq!(gated(&told, cost(same), &[asking()]), Ok(()));
    let other = with(hired("De Speurder"), "contact", json!(8));
    assert!(gated(&told, cost(other), &[asking()]).is_err());
}

/// Telling them is recorded as a filing under BW art. 7:941 or as a conversation; there is no third way.
#[test]
fn that_the_insurer_was_told_follows_from_what_is_recorded_already() {
    let aware = json!({ "command": "set-awareness", "regime": "avg", "at": "2026-07-03T16:00:00Z", "reason": "gebeld" });
    let told = opened().when(aware);
    let policy = Policy { notice_hours: Some(72), ..asking() };
    let stands = |told: &Told| {
        let notices = notices(&told.state, rulebook());
        in_time(&told.state, rulebook(), &policy, &notices, told.now)
    };
    let ends = "2026-07-06T16:00:00Z".parse().unwrap();
    assert_eq!(stands(&told), InTime::Runs(ends));
    assert_eq!(stands(&told.clone().at("2026-07-06T18:00:01+02:00")), InTime::Late(ends));
    let call = json!({ "command": "tell-stakeholder", "stakeholder": { "kind": "insurer" },
                       "at": "2026-07-03T16:20:00Z", "by": "Sanne", "channel": "phone", "text": "Wij zijn gehackt." });
    let told = told.when(call);
    assert_eq!(stands(&told), InTime::Told(ends));
    let filing = json!({ "command": "submit-filing", "rule": "bw-7-941-1", "at": "2026-07-03T16:25:00Z",
                         "channel": "telefoon", "content": "Wij zijn gehackt.", "reference": "NZ-2026-114" });
    let told = told.when(filing);
    let notices = notices(&told.state, rulebook());
    let references: Vec<_> = notices.iter().map(|notice| notice.reference.as_deref()).collect();
    assert_eq!(references, [None, Some("NZ-2026-114")]);
    let no_term = Policy { notice_hours: None, ..policy };
    assert_eq!(in_time(&told.state, rulebook(), &no_term, &notices, told.now), InTime::NoTerm);
}

//! A human decision stands above the proposal, goes stale when facts change, and a higher proposal
//! reopens the duty.

use incident::picture::{Options, Picture, picture};
use law::RiskLevel;
use testkit::repository::rulebook;
use testkit::rule_cases::standing;
use testkit::situations;

/// Data of an ordinary kind went to one known recipient by mistake; what is known of theft varies.
fn given(facts: &str, decided: &str) -> Picture<'static> {
    let situation = situations::toml(&format!(
        r#"
        at = "2026-11-21T12:00:00+01:00"
        profile = {{ country = "BE" }}
        [facts]
        dimensions = ["C"]
        data_categories = ["basic", "employment"]
        {facts}
        [decided]
        risk = {decided}
        "#
    ));
    picture(rulebook(), &situation, Options::default())
}

const THEFT_LEARNT_AT_TEN: &str =
    r#"malicious = { value = true, certainty = "confirmed", known_at = "2026-11-21T10:00:00+01:00" }"#;
const UNLIKELY_DECIDED_AT_NINE: &str =
    r#"{ value = "unlikely", decided_at = "2026-11-21T09:00:00+01:00", by = "Sanne" }"#;

#[test]
fn a_decision_stands_above_the_proposal() {
    let picture = given("malicious = true", r#""unlikely""#);
    assert_eq!(picture.risk.proposal.level, Some(RiskLevel::High));
    assert_eq!(standing(&picture, "avg-33-1"), "not_applicable:risk-unlikely");
    assert_eq!(standing(&picture, "avg-34-1"), "not_applicable:high-risk");
    assert!(!picture.risk.stale);
}

#[test]
fn a_fact_learnt_before_the_decision_leaves_it_standing() {
    let decided_at_eleven = r#"{ value = "unlikely", decided_at = "2026-11-21T11:00:00+01:00" }"#;
    let picture = given(THEFT_LEARNT_AT_TEN, decided_at_eleven);
    assert!(!picture.risk.stale && !picture.risk.reopened);
    assert_eq!(standing(&picture, "avg-33-1"), "not_applicable:risk-unlikely");
}

#[test]
fn a_fact_learnt_afterwards_makes_it_stale_and_a_higher_proposal_reopens_the_duty() {
    let picture = given(THEFT_LEARNT_AT_TEN, UNLIKELY_DECIDED_AT_NINE);
    assert!(picture.risk.stale && picture.risk.reopened);
    assert_eq!(standing(&picture, "avg-33-1"), "open");
    assert_eq!(standing(&picture, "avg-34-1"), "possible");
}

#[test]
fn a_stale_decision_stays_above_a_proposal_that_is_not_higher() {
    let high_at_nine = r#"{ value = "high", decided_at = "2026-11-21T09:00:00+01:00" }"#;
    let picture = given(THEFT_LEARNT_AT_TEN, high_at_nine);
    assert!(picture.risk.stale && !picture.risk.reopened);
    assert_eq!(standing(&picture, "avg-34-1"), "open");
}

#[test]
fn a_proposal_alone_decides_nothing() {
    let situation = situations::toml(
        r#"
        at = "2026-11-21T12:00:00+01:00"
        [facts]
        dimensions = ["C"]
        data_categories = ["basic", "employment"]
        malicious = true
        "#,
    );
    let proposed = picture(rulebook(), &situation, Options::default());
    assert_eq!(standing(&proposed, "avg-34-1"), "possible");
    let adopted = picture(rulebook(), &situation, Options { adopt_proposed: true, ..Options::default() });
    assert_eq!(standing(&adopted, "avg-34-1"), "open");
}

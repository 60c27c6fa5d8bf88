//! What may not take a duty away. Each was once tried.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

use incident::circumstances::Ground;
use incident::fact::FactKey;
use incident::picture::{Options, Picture, Warning, picture};
use law::RiskLevel;
use testkit::repository::rulebook;
use testkit::rule_cases::standing;
use testkit::situations;

/// A disclosure that is small on every point.
const SMALL: &str = r#""dimensions":["C"],"data_categories":["contact"],"persons":3,"recipient":"known_single",
    "malicious":false,"special_categories":false"#;

/// The picture of these facts, a day after awareness, with the proposed risk taken as decided.
fn given(facts: &str) -> Picture<'static> {
    with(&format!(r#""facts":{{{facts}}}"#), true)
}

fn with(rest: &str, adopt_proposed: bool) -> Picture<'static> {
    let json = format!(
        r#"{{"at":"2026-03-03T12:00:00+01:00","times":{{"aware":"2026-03-02T12:00:00+01:00"}},
            "profile":{{"country":"BE"}},{rest}}}"#
    );
    picture(rulebook(), &situations::json(&json), Options { adopt_proposed, ..Options::default() })
}

fn proposed(facts: &str) -> Option<RiskLevel> {
    given(facts).risk.proposal.level
}

#[test]
fn a_small_disclosure_is_small_on_every_point_at_once() {
    assert_eq!(proposed(SMALL), Some(RiskLevel::Unlikely));
    for larger in [
        r#""harm_observed":{"value":true,"certainty":"unconfirmed"}"#,
        r#""vulnerable":{"value":true,"certainty":"not_excludable"}"#,
        r#""national_id":{"value":true,"certainty":"likely"}"#,
        r#""insight":"full""#,
        r#""exfiltration":true"#,
        r#""sector":"drug_rehabilitation""#,
        r#""publicly_exposed":true"#,
    ] {
        assert_ne!(proposed(&format!("{SMALL},{larger}")), Some(RiskLevel::Unlikely), "{larger}");
    }
    let lost = SMALL.replace(r#"["C"]"#, r#"["A"]"#);
    assert_ne!(proposed(&lost), Some(RiskLevel::Unlikely), "a loss is no disclosure");
    let also_lost = SMALL.replace(r#"["C"]"#, r#"["C","A"]"#);
    assert_ne!(proposed(&also_lost), Some(RiskLevel::Unlikely), "nobody says that the data came back");
}

#[test]
fn a_suspicion_that_was_refuted_silences_nothing() {
    let refuted = format!(r#"{SMALL},"harm_observed":{{"value":true,"certainty":"refuted"}}"#);
    assert_eq!(proposed(&refuted), Some(RiskLevel::Unlikely));
}

#[test]
fn a_brief_loss_excuses_only_when_it_is_over_by_every_account() {
    const LOSS: &str = r#""dimensions":["A"],"data_categories":["customer"],"exfiltration":false,
        "harm_observed":false,"vulnerable":false,"minors":false"#;
    let after = |more: &str| proposed(&format!("{LOSS},{more}"));
    assert_eq!(after(r#""restored_hours":2"#), Some(RiskLevel::Unlikely));
    assert_eq!(after(r#""unavailable_minutes":20"#), Some(RiskLevel::Unlikely));
    for longer in [
        r#""unavailable_minutes":20,"data_recovered":false"#,
        r#""restored_hours":1,"downtime_hours":100"#,
        r#""restored_hours":2,"duration_hours":30"#,
        r#""restored_hours":{"value":2,"certainty":"likely"}"#,
    ] {
        assert_ne!(after(longer), Some(RiskLevel::Unlikely), "{longer}");
    }
}

#[test]
fn a_trusted_recipient_excuses_a_disclosure_and_nothing_else() {
    let trusted =
        |more: &str| proposed(&format!(r#""data_categories":["health"],"recipient_trusted":true,{more}"#));
    assert_eq!(trusted(r#""dimensions":["C"]"#), Some(RiskLevel::Unlikely));
    for more in [
        r#""dimensions":["C","A"],"backup":false"#,
        r#""dimensions":["C"],"harm_observed":true"#,
        r#""dimensions":["C"],"publicly_exposed":true"#,
        r#""dimensions":["C"],"malicious":{"value":true,"certainty":"unconfirmed"}"#,
    ] {
        assert_ne!(trusted(more), Some(RiskLevel::Unlikely), "{more}");
    }
}

#[test]
fn encryption_helps_against_eyes_and_not_against_loss() {
    let high = |facts: &str| {
        let facts = format!(r#"{facts},"data_categories":["health"],"encrypted":true,"key_safe":true"#);
        standing(&with(&format!(r#""facts":{{{facts}}},"decided":{{"risk":"high"}}"#), false), "avg-34-1")
    };
    assert_eq!(high(r#""dimensions":["C"]"#), "not_applicable:data-unintelligible");
    assert_eq!(high(r#""dimensions":["C","A"],"backup":true"#), "not_applicable:data-unintelligible");
    assert_eq!(high(r#""dimensions":["A"],"backup":false"#), "open");
    assert_eq!(high(r#""dimensions":["C","I"]"#), "open");
}

#[test]
fn a_likely_role_leaves_a_duty_possible() {
    let likely =
        r#""dimensions":["C"],"data_categories":["name"],"role":{"value":"processor","certainty":"likely"}"#;
    let picture = given(likely);
    assert_eq!(standing(&picture, "avg-33-1"), "possible");
    assert_eq!(standing(&picture, "avg-33-2"), "open");
}

#[test]
fn data_that_left_the_house_are_a_breach_whatever_was_ticked() {
    let picture = given(r#""dimensions":[],"exfiltration":true,"data_categories":["name"]"#);
    assert_eq!(standing(&picture, "avg-33-1"), "open");
}

#[test]
fn a_bank_that_is_also_something_else_is_not_excused() {
    let facts = r#""dimensions":["C"],"data_categories":["name"],"sector":"bank","entity":"dns""#;
    let json = format!(
        r#"{{"at":"2026-03-03T12:00:00+01:00","profile":{{"country":"NL"}},"facts":{{{facts}}},"decided":{{"risk":"high"}}}}"#
    );
    let picture = picture(rulebook(), &situations::json(&json), Options::default());
    assert_eq!(standing(&picture, "avg-34-1"), "open");
}

#[test]
fn contradictions_and_strange_moments_are_said_aloud() {
    let facts = r#""dimensions":["C"],"data_categories":["name"],"personal_data":false"#;
    let Some(Warning::Contradiction { grounds }) = given(facts).warnings.into_iter().next() else {
        panic!("a contradiction")
    };
    assert!(grounds.contains(&Ground::Fact(FactKey::PersonalData)), "{grounds:?}");
    let later = with(r#""facts":{},"filed":{"avg-33-1":"2027-01-01"}"#, false);
    assert!(matches!(&later.warnings[..], [Warning::InTheFuture { path, .. }] if path == "filed.avg-33-1"));
}

#[test]
fn a_filing_known_by_its_day_on_the_last_day_asks_for_the_hour() {
    let situation = situations::json(
        r#"{"at":"2026-03-10T12:00:00+01:00","times":{"aware":"2026-03-02T15:00:00+01:00"},
            "facts":{"dimensions":["C"],"data_categories":["name"]},"filed":{"avg-33-1":"2026-03-05"}}"#,
    );
    let picture = picture(rulebook(), &situation, Options::default());
    assert!(matches!(&picture.warnings[..], [Warning::FilingHourUnknown { rule, .. }] if rule == "avg-33-1"));
}

#[test]
fn a_day_that_no_rule_covers_is_said_aloud_and_proposes_nothing() {
    let situation = situations::json(
        r#"{"at":"2026-03-03T12:00:00+01:00","times":{"aware":"2012-03-02T12:00:00+01:00"},
            "facts":{"dimensions":["C"],"data_categories":["name"]}}"#,
    );
    let picture = picture(rulebook(), &situation, Options::default());
    assert!(matches!(&picture.warnings[..], [Warning::NoRulesThatDay { .. }]));
    assert_eq!(picture.risk.proposal.level, None);
}

#[test]
fn awareness_that_nobody_set_is_the_first_question() {
    let situation = situations::json(
        r#"{"at":"2026-03-03T12:00:00+01:00","facts":{"dimensions":["C"],"data_categories":["name"]}}"#,
    );
    let picture = picture(rulebook(), &situation, Options::default());
    assert_eq!(picture.questions.first().map(|question| question.ground), Some(Ground::Fact(FactKey::Aware)));
}

//! The outcomes that were computed from statute, for other regimes than the AVG: conditions and terms.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

use incident::picture::{Options, Picture, picture};
use law::{Due, Recipient};
use testkit::repository::{self, rulebook};
use testkit::yardstick::explained;
use testkit::{cases, rule_cases};

/// The rule whose term a clock of a row is.
const CLOCKS: [(&str, &str); 4] = [
    ("DORA-initial", "dora-19-4-a"),
    ("DORA-intermediate", "dora-19-4-b"),
    ("DORA-final", "dora-19-4-c"),
    ("GDPR33", "avg-33-1"),
];

/// Every row that was computed, with what it says of regimes and clocks.
fn rows() -> Vec<(toml::Table, Picture<'static>)> {
    let raw: toml::Table = toml::from_str(&repository::read("cases/computed.toml")).unwrap();
    let rows = raw["case"].as_array().unwrap().iter().map(|row| row.as_table().unwrap().clone());
    rows.map(|row| {
        let jurisdiction = row["jurisdiction"].as_str();
        let facts = row["facts"].as_table().unwrap();
        let situation = cases::situation(row["id"].as_str().unwrap(), jurisdiction, facts);
        let options = Options { adopt_proposed: true, without_indicator: None };
        (row, picture(rulebook(), &situation, options))
    })
    .collect()
}

/// What the engine says of a regime, where this file knows it.
fn says(picture: &Picture<'_>, regime: &str) -> Option<&'static str> {
    let due = |rule| if picture.is_due(rule) { "yes" } else { "no" };
    Some(match regime {
        "cbw_significant" => rule_cases::condition(picture, "significant-incident"),
        "dora_major" => rule_cases::condition(picture, "major-incident"),
        "wwke" => due("wwke-17-1"),
        "gdpr33" => due("avg-33-1"),
        "late" => due("avg-33-1-delay"),
        _ => return None,
    })
}

#[test]
fn every_regime_of_a_computed_row_comes_out_as_the_row_says() {
    let (mut compared, mut wrong) = (0, Vec::new());
    for (row, picture) in rows() {
        for (regime, expected) in row["regimes"].as_table().unwrap() {
            let (Some(expected), Some(found)) = (expected.as_bool(), says(&picture, regime)) else {
                continue;
            };
            compared += 1;
            let id = row["id"].as_str().unwrap();
            if regime == "gdpr33" && explained().iter().any(|disagreement| disagreement.id == id) {
                continue;
            }
            if found != if expected { "yes" } else { "no" } {
                wrong.push(format!("{}: {regime} is {found}, not {expected}", row["id"]));
            }
        }
    }
    assert!(compared >= 23, "{compared} compared");
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_clock_of_a_computed_row_ends_when_the_row_says() {
    let mut compared = 0;
    for (row, picture) in rows() {
        let clocks = row.get("clocks").and_then(toml::Value::as_array).into_iter().flatten();
        for clock in clocks {
            let regime = clock["regime"].as_str().unwrap();
            let Some((_, rule)) = CLOCKS.iter().find(|(name, _)| *name == regime) else { continue };
            let Some(Due::Dated(deadline)) = picture.obligation(rule).map(|obligation| &obligation.due)
            else {
                panic!("{}: {rule} has no date", row["id"]);
            };
            assert_eq!(deadline.at(), clock["due"].as_str().unwrap().parse().unwrap(), "{}", row["id"]);
            compared += 1;
        }
    }
    assert!(compared >= 5, "{compared} compared");
}

#[test]
fn a_bank_with_a_breach_tells_its_clients_under_dora_only_if_that_is_known() {
    let (_, picture) =
        rows().into_iter().find(|(row, _)| row["id"].as_str() == Some("MR-UAVG42-01")).unwrap();
    assert_eq!(rule_cases::standing(&picture, "avg-34-1"), "not_applicable:uavg-42");
    assert_eq!(rule_cases::standing(&picture, "dora-19-3"), "possible");
}

#[test]
fn a_threshold_that_is_not_known_names_the_number_that_settles_it() {
    let situation = testkit::situations::json(
        r#"{"at":"2026-11-20T16:00:00+01:00","profile":{"country":"NL"},
            "facts":{"entity":"msp","essential_or_important":true,"unavailable_minutes":{"min":20,"max":40}}}"#,
    );
    let picture = picture(rulebook(), &situation, Options::default());
    assert_eq!(rule_cases::standing(&picture, "cbw-26-1"), "possible");
    let asked: Vec<&str> = picture.questions.iter().map(|question| question.ground.as_str()).collect();
    assert!(asked.contains(&"unavailable_minutes"), "{asked:?}");
    let qualified =
        picture.qualified.iter().find(|q| q.condition == law::Condition::SignificantIncident).unwrap();
    assert_eq!(qualified.proposed, law::Truth::Unknown);
}

#[test]
fn a_bank_reports_to_dnb_and_an_investment_firm_to_the_afm() {
    for (entity, expected) in [
        ("credit_institution", Some("DNB")),
        ("investment_firm", Some("AFM")),
        ("financiele_onderneming_wft", Some("DNB/AFM")),
    ] {
        let situation = testkit::situations::json(&format!(r#"{{"facts":{{"entity":"{entity}"}}}}"#));
        let picture = picture(rulebook(), &situation, Options::default());
        let authority = rulebook().authority_for(Recipient::FinancialAuthority, "NL", &picture.circumstances);
        assert_eq!(authority.map(|authority| authority.short.as_str()), expected, "{entity}");
    }
}

#[test]
fn a_hospital_is_asked_whether_the_cyberbeveiligingswet_binds_it() {
    let situation = testkit::situations::json(
        r#"{"at":"2026-11-20T16:00:00+01:00","profile":{"country":"NL","sector":"healthcare"},"facts":{}}"#,
    );
    let picture = picture(rulebook(), &situation, Options::default());
    let asked =
        picture.questions.iter().find(|question| question.ground.as_str() == "essential_or_important");
    assert!(asked.is_some_and(|question| question.settles.contains(&"cbw-26-1")));
}

//! The computed cases: which regime makes a duty, and by when.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up stops")]

use incident::picture::{Options, Picture, picture};
use law::{Due, Standing};
use serde::Deserialize;
use testkit::cases::situation;
use testkit::repository::{read, rulebook};

#[derive(Deserialize)]
struct Raw {
    case: Vec<Row>,
}

#[derive(Deserialize)]
struct Row {
    id: String,
    jurisdiction: Option<String>,
    facts: toml::Table,
    #[serde(default)]
    regimes: toml::Table,
    #[serde(default)]
    clocks: Vec<Clock>,
}

#[derive(Deserialize)]
struct Clock {
    regime: String,
    due: String,
}

/// The rules that a regime of a row stands for; none for regimes that have rows of their own elsewhere.
fn rules_of(regime: &str) -> &'static [&'static str] {
    match regime {
        "gdpr33" => &["avg-33-1"],
        "gdpr34" => &["avg-34-1"],
        "late" => &["avg-33-1-delay"],
        "cra" => &["cra-14-2-a", "cra-14-4-a"],
        "eidas" => &["eidas-19a-1-b", "eidas-24-2-fb"],
        "telecom" => &["611-2013-2-2"],
        "mdr87" => &["mdr-87-3", "mdr-87-4", "mdr-87-5"],
        "ai_act73" => &["ai-73-2-i", "ai-73-2-iii", "ai-73-3-i", "ai-73-3-iii", "ai-73-4-i", "ai-73-4-iii"],
        _ => &[],
    }
}

/// The rules whose term a clock of a row stands for.
fn rules_of_clock(regime: &str) -> &'static [&'static str] {
    match regime {
        "GDPR33" => &["avg-33-1"],
        "CRA-24h" => &["cra-14-2-a"],
        "CRA-72h" => &["cra-14-2-b"],
        "CRA-final" => &["cra-14-2-c"],
        "CRA-incident-24h" => &["cra-14-4-a"],
        "CRA-incident-72h" => &["cra-14-4-b"],
        "CRA-incident-final" => &["cra-14-4-c"],
        "eIDAS-24h" => &["eidas-19a-1-b", "eidas-24-2-fb"],
        "telecom-24h" => &["611-2013-2-2"],
        "MDR-2d" => &["mdr-87-4"],
        "MDR-10d" => &["mdr-87-5"],
        "MDR-15d" => &["mdr-87-3"],
        _ => &[],
    }
}

fn rows() -> Vec<(Row, Picture<'static>)> {
    let raw: Raw = toml::from_str(&read("cases/computed.toml")).unwrap();
    let seen = |row: Row| {
        let situation = situation(&row.id, row.jurisdiction.as_deref(), &row.facts);
        let picture = picture(rulebook(), &situation, Options::default());
        (row, picture)
    };
    raw.case.into_iter().map(seen).collect()
}

fn is_possible(picture: &Picture<'_>, rule: &str) -> bool {
    picture.obligation(rule).is_some_and(|duty| duty.standing == Standing::Possible)
}

#[test]
fn every_computed_case_makes_the_duties_of_the_regimes_that_it_names() {
    let mut compared = 0;
    for (row, picture) in rows() {
        for (regime, expected) in &row.regimes {
            let rules = rules_of(regime);
            if rules.is_empty() || row.id == "MR-CBW-06" {
                continue; // Elsewhere; and a row of which `cases/disagreements.toml` says why we see it otherwise.
            }
            let due = rules.iter().any(|rule| picture.is_due(rule));
            let agrees = match expected {
                toml::Value::Boolean(expected) => due == *expected,
                toml::Value::String(word) if word == "possible" => {
                    !due && rules.iter().any(|rule| is_possible(&picture, rule))
                }
                toml::Value::String(word) if word == "not_applicable" => {
                    rules.iter().all(|rule| picture.not_applicable(rule).is_some())
                }
                _ => true,
            };
            assert!(agrees, "{}: {regime} is not {expected}", row.id);
            compared += 1;
        }
    }
    assert!(compared >= 30, "{compared}");
}

#[test]
fn every_computed_clock_ends_when_it_says() {
    let mut compared = 0;
    for (row, picture) in rows() {
        for clock in &row.clocks {
            let rules = rules_of_clock(&clock.regime);
            let Some(duty) = rules.iter().find_map(|rule| picture.obligation(rule)) else {
                assert!(rules.is_empty(), "{}: {} makes no duty", row.id, clock.regime);
                continue;
            };
            let found = match &duty.due {
                Due::Dated(deadline) => {
                    deadline.at().to_zoned(rulebook().calendar().zone().clone()).to_string()
                }
                Due::Pending(_) => "pending".to_owned(),
                Due::WithoutUndueDelay { .. } => "without undue delay".to_owned(),
            };
            let expected =
                if clock.due.len() == 10 { format!("{}T23:59:59", clock.due) } else { clock.due.clone() };
            assert!(
                found.starts_with(&expected),
                "{}: {} ends {found}, not {expected}",
                row.id,
                clock.regime
            );
            compared += 1;
        }
    }
    assert!(compared >= 20, "{compared}");
}

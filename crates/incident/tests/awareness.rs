//! Awareness of one regime is not that of another: that people's data were hit is often known later than that the incident
//! is significant.

use calendar::Start;
use incident::picture::{Next, Options, picture};
use incident::situation::Situation;
use law::{Anchor, Due};
use serde_json::json;
use testkit::repository::rulebook;
use testkit::situations;
use testkit::story::{Told, given};

const FRIDAY: &str = "2026-11-20T18:30:00+01:00";
const MONDAY: &str = "2026-11-23T09:00:00+01:00";

fn opened() -> Told {
    given().at("2026-03-02T10:00:00+01:00").when(json!({
        "command": "open-incident", "code_name": "LINDE", "kind": "incident",
        "profile": { "role": "controller", "sector": "healthcare", "country": "NL" }
    }))
}

/// An important entity whose service is down since Friday; on Monday it knows that people's data were taken.
fn municipality(times: &str) -> Situation {
    situations::toml(&format!(
        r#"
        at = "2026-11-23T10:00:00+01:00"
        profile = {{ role = "controller", country = "NL" }}
        times = {{ {times} }}
        [facts]
        essential_or_important = true
        dimensions = ["C", "A"]
        data_categories = ["basic", "contact"]
        [decided]
        significant = true
        risk = "risk"
        "#
    ))
}

/// When a duty is due, by the clock of the Netherlands; what it waits for otherwise.
fn due(situation: &Situation, rule: &str) -> String {
    let picture = picture(rulebook(), situation, Options::default());
    let obligation = picture.obligation(rule).unwrap_or_else(|| panic!("{rule} is not owed"));
    match &obligation.due {
        Due::Dated(deadline) => {
            let zone = rulebook().calendar().zone();
            zone.to_datetime(deadline.at()).strftime("%a %H:%M").to_string()
        }
        Due::Pending(anchor) => format!("waits for {anchor}"),
        Due::WithoutUndueDelay { since } => format!("{since:?}"),
    }
}

#[test]
fn each_term_runs_from_the_awareness_of_its_own_regime() {
    let apart = municipality(&format!(r#"aware = "{MONDAY}", "aware:cbw" = "{FRIDAY}""#));
    assert_eq!(due(&apart, "cbw-26-1"), "Sat 18:30", "24 hours from Friday 18:30 (Cbw art. 26(1))");
    assert_eq!(due(&apart, "cbw-27-1"), "Mon 18:30", "72 hours from Friday 18:30 (Cbw art. 27(1))");
    assert_eq!(due(&apart, "avg-33-1"), "Thu 09:00", "72 hours from Monday 09:00 (AVG art. 33(1))");
}

#[test]
fn one_moment_counts_for_every_regime_that_has_none_of_its_own() {
    let one = municipality(&format!(r#"aware = "{FRIDAY}""#));
    assert_eq!([due(&one, "cbw-26-1"), due(&one, "avg-33-1")], ["Sat 18:30", "Mon 18:30"]);
}

#[test]
fn a_moment_for_one_regime_starts_no_clock_of_another() {
    let only = municipality(&format!(r#""aware:cbw" = "{FRIDAY}""#));
    assert_eq!(due(&only, "cbw-26-1"), "Sat 18:30");
    assert_eq!(due(&only, "avg-33-1"), format!("waits for {}", Anchor::Aware));
    let picture = picture(rulebook(), &only, Options::default());
    let steps = picture.next(&only, Options::default());
    let waits =
        |next: &Next<'_>| matches!(next, Next::BecomeAware(duties) if duties[0].rule.id == "avg-33-1");
    assert!(steps.iter().any(waits), "the step asks for the moment that is missing: {steps:?}");
}

#[test]
fn the_journal_keeps_each_moment_and_the_engine_reads_each() {
    let set = |regime: &str, at: &str| json!({ "command": "set-awareness", "regime": regime, "at": at, "reason": "zo gebleken" });
    let told = opened().when(set("cbw", "2026-03-02T08:00:00Z")).when(set("avg", "2026-03-02T08:50:00Z"));
    let times = told.state.situation("2026-03-02T12:00:00Z".parse().unwrap()).times;
    let at = |text: &str| Some(Start::Moment(text.parse().unwrap()));
    assert_eq!(times.aware, at("2026-03-02T08:50:00Z"));
    assert_eq!(times.aware_of(Some(law::Regime::Cbw)), at("2026-03-02T08:00:00Z"));
    assert_eq!(times.aware_of(Some(law::Regime::Dora)), times.aware, "nobody set one apart for DORA");
}

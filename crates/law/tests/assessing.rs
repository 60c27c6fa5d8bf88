//! From circumstances to obligations, on made-up provisions.

mod common;

use calendar::Start;
use common::{breach, filed, load, moment, page, page_from, rule, yes};
use law::{
    Anchor, Because, Capacity, Circumstances, Condition, Due, FactSet, Finding, Obligation, Rulebook,
    Standing, Truth, Use, assess,
};

const NOON: &str = "2026-11-21T12:00:00+01:00";

fn rulebook(blocks: &str) -> Rulebook {
    load(&[("wvb.md", &page(blocks))]).unwrap_or_else(|problems| panic!("{problems:?}"))
}

fn only<'a>(rulebook: &'a Rulebook, circumstances: &Circumstances, id: &str) -> Obligation<'a> {
    let assessment = assess(rulebook, circumstances, moment(NOON));
    assessment.obligations.into_iter().find(|obligation| obligation.rule.id == id).expect(id)
}

fn why_not<'a>(rulebook: &'a Rulebook, circumstances: &Circumstances, id: &str) -> Because<'a> {
    let assessment = assess(rulebook, circumstances, moment(NOON));
    assessment.not_applicable.iter().find(|not| not.rule.id == id).expect(id).because
}

fn due(obligation: &Obligation<'_>) -> jiff::Timestamp {
    match &obligation.due {
        Due::Dated(deadline) => deadline.at(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn unknown_leaves_a_duty_possible_and_never_excuses() {
    let blocks =
        rule("wvb-1", "when = [\"personal-data-breach\", \"high-risk\"]\nunless = [\"risk-unlikely\"]");
    let rulebook = rulebook(&blocks);
    let mut circumstances = breach(None);
    let obligation = only(&rulebook, &circumstances, "wvb-1");
    assert_eq!(obligation.standing, Standing::Possible);
    assert_eq!(obligation.awaits, [Condition::HighRisk, Condition::RiskUnlikely]);
    circumstances.state(Condition::HighRisk, |_| yes());
    let obligation = only(&rulebook, &circumstances, "wvb-1");
    assert_eq!((obligation.standing, obligation.awaits), (Standing::Open, vec![Condition::RiskUnlikely]));
}

#[test]
fn an_excuse_counts_only_as_it_counts_for_excusing() {
    let rulebook = rulebook(&rule("wvb-1", "unless = [\"risk-unlikely\"]"));
    let mut circumstances = breach(None);
    circumstances
        .state(Condition::RiskUnlikely, |usage| if usage == Use::Excuses { Finding::OPEN } else { yes() });
    assert_eq!(only(&rulebook, &circumstances, "wvb-1").standing, Standing::Open);
    circumstances.state(Condition::RiskUnlikely, |_| yes());
    assert_eq!(why_not(&rulebook, &circumstances, "wvb-1"), Because::Excused(Condition::RiskUnlikely));
}

#[test]
fn of_two_anchors_the_earlier_term_wins_and_one_is_enough() {
    let due_block = "due = { within = \"4 hours\", after = \"classified\", or_within = \"24 hours\", or_after = \"aware\" }";
    let rulebook = rulebook(&rule("wvb-1", due_block));
    let mut circumstances = breach(Some("2026-08-03T08:00:00+02:00"));
    assert_eq!(due(&only(&rulebook, &circumstances, "wvb-1")), moment("2026-08-04T08:00:00+02:00"));
    let classified = |at| Start::Moment(moment(at));
    circumstances.happened(Anchor::Classified, classified("2026-08-03T10:00:00+02:00"));
    assert_eq!(due(&only(&rulebook, &circumstances, "wvb-1")), moment("2026-08-03T14:00:00+02:00"));
    circumstances.happened(Anchor::Classified, classified("2026-08-04T06:00:00+02:00"));
    assert_eq!(due(&only(&rulebook, &circumstances, "wvb-1")), moment("2026-08-04T08:00:00+02:00"));
}

#[test]
fn a_later_stage_runs_from_the_actual_submission_and_is_pending_until_then() {
    let final_due = "phase = \"final\"\ndue = { within = \"1 month\", after = \"filed:wvb-1\", counted = \"nl-termijnenwet\" }";
    let rulebook = rulebook(&format!("{}{}", rule("wvb-1", ""), rule("wvb-2", final_due)));
    let mut circumstances = breach(Some("2026-11-20T15:30:00+01:00"));
    let pending = only(&rulebook, &circumstances, "wvb-2");
    assert!(matches!(pending.due, Due::Pending(Anchor::Filed(rule)) if rule == "wvb-1"));
    filed(&mut circumstances, "wvb-1", "2026-11-25T10:00:00+01:00");
    // 25 December is a holiday, and so are the days until Monday the 28th.
    assert_eq!(due(&only(&rulebook, &circumstances, "wvb-2")), moment("2026-12-28T23:59:59+01:00"));
}

#[test]
fn a_term_from_an_event_is_pending_until_it_happens() {
    let event = "due = { within = \"14 days\", after = \"event:corrective-measure-available\", counted = \"eu-1182-71\" }";
    let rulebook = rulebook(&rule("wvb-1", event));
    let mut circumstances = breach(None);
    assert!(matches!(only(&rulebook, &circumstances, "wvb-1").due, Due::Pending(Anchor::Event(_))));
    let day = Start::Day(jiff::civil::date(2026, 12, 1));
    circumstances.happened(Anchor::Event("corrective-measure-available".into()), day);
    assert_eq!(due(&only(&rulebook, &circumstances, "wvb-1")), moment("2026-12-15T23:59:59+01:00"));
}

#[test]
fn on_request_is_pending_until_somebody_asks() {
    let rulebook = rulebook(&rule("wvb-1", "after = \"asked\""));
    let mut circumstances = breach(None);
    assert!(matches!(only(&rulebook, &circumstances, "wvb-1").due, Due::Pending(Anchor::Asked)));
    circumstances.happened(Anchor::Asked, Start::Moment(moment(NOON)));
    let asked = only(&rulebook, &circumstances, "wvb-1");
    assert!(matches!(asked.due, Due::WithoutUndueDelay { since: Some(_) }));
}

#[test]
fn a_dated_term_without_its_anchor_is_pending_and_never_invented() {
    let rulebook = rulebook(&rule("wvb-1", "due = { within = \"72 hours\", after = \"aware\" }"));
    let obligation = only(&rulebook, &breach(None), "wvb-1");
    assert!(matches!(obligation.due, Due::Pending(Anchor::Aware)));
    assert_eq!(obligation.standing, Standing::Open);
}

#[test]
fn a_reading_is_counted_beside_the_strict_term_and_changes_nothing() {
    let reading = "```toml reading\nof = \"wvb-1\"\ncounted = \"eu-1182-71\"\nsource = \"art. 3\"\n```";
    let term = rule("wvb-1", "due = { within = \"72 hours\", after = \"aware\" }");
    let rulebook = rulebook(&format!("{term}{reading}"));
    let obligation = only(&rulebook, &breach(Some("2026-11-17T11:30:00+01:00")), "wvb-1");
    assert_eq!(due(&obligation), moment("2026-11-20T11:30:00+01:00"));
    assert_eq!(obligation.readings[0].deadline.at(), moment("2026-11-20T12:00:00+01:00"));
    assert_eq!(obligation.standing, Standing::Missed);
}

#[test]
fn a_rule_that_displaces_goes_before_only_when_it_is_established() {
    let special = rule("wvb-2", "when = [\"netherlands\"]\ndisplaces = [\"wvb-1\"]");
    let rulebook = rulebook(&format!("{}{special}", rule("wvb-1", "")));
    let mut circumstances = breach(None);
    assert_eq!(only(&rulebook, &circumstances, "wvb-1").awaits, [Condition::Netherlands]);
    circumstances.state(Condition::Netherlands, |_| yes());
    assert_eq!(why_not(&rulebook, &circumstances, "wvb-1"), Because::Displaced("wvb-2"));
    let no = Finding::new(Truth::No, FactSet::EMPTY);
    circumstances.state(Condition::Netherlands, |_| no);
    assert!(only(&rulebook, &circumstances, "wvb-1").awaits.is_empty());
}

#[test]
fn yielding_can_be_said_by_the_rule_that_yields() {
    let special = rule("wvb-2", "when = [\"netherlands\"]");
    let rulebook = rulebook(&format!("{}{special}", rule("wvb-1", "displaced_by = [\"wvb-2\"]")));
    let mut circumstances = breach(None);
    circumstances.state(Condition::Netherlands, |_| yes());
    assert_eq!(why_not(&rulebook, &circumstances, "wvb-1"), Because::Displaced("wvb-2"));
}

#[test]
fn another_capacity_is_not_bound() {
    let rulebook = rulebook(&rule("wvb-1", ""));
    let mut circumstances = breach(None);
    circumstances.stand_as(Capacity::Controller, |_| Finding::new(Truth::No, FactSet::EMPTY));
    assert_eq!(why_not(&rulebook, &circumstances, "wvb-1"), Because::Capacity);
}

#[test]
fn a_capacity_that_is_merely_unlikely_leaves_the_duty_possible() {
    let rulebook = rulebook(&rule("wvb-1", ""));
    let mut circumstances = breach(None);
    let no = Finding::new(Truth::No, FactSet::EMPTY);
    circumstances
        .stand_as(Capacity::Controller, |usage| if usage == Use::Triggers { no } else { Finding::OPEN });
    assert_eq!(only(&rulebook, &circumstances, "wvb-1").standing, Standing::Possible);
}

#[test]
fn a_rule_that_is_excused_itself_displaces_nothing() {
    let special =
        rule("wvb-2", "when = [\"netherlands\"]\nunless = [\"risk-unlikely\"]\ndisplaces = [\"wvb-1\"]");
    let rulebook = rulebook(&format!("{}{special}", rule("wvb-1", "")));
    let mut circumstances = breach(None);
    circumstances.state(Condition::Netherlands, |_| yes());
    assert_eq!(why_not(&rulebook, &circumstances, "wvb-1"), Because::Displaced("wvb-2"));
    circumstances.state(Condition::RiskUnlikely, |_| yes());
    assert_eq!(only(&rulebook, &circumstances, "wvb-1").standing, Standing::Open);
}

#[test]
fn a_filing_in_the_future_is_not_done_yet() {
    let rulebook = rulebook(&rule("wvb-1", "due = { within = \"72 hours\", after = \"aware\" }"));
    let mut circumstances = breach(Some("2026-11-17T11:30:00+01:00"));
    filed(&mut circumstances, "wvb-1", "2027-01-01T00:00:00+01:00");
    assert_eq!(only(&rulebook, &circumstances, "wvb-1").standing, Standing::Missed);
}

#[test]
fn proposals_and_consultations_load_and_never_fire() {
    for force in ["proposed", "consultation", "guidance"] {
        let text = page_from("2020-01-01", "", force, &rule("wvb-1", ""));
        let rulebook = load(&[("wvb.md", &text)]).unwrap();
        assert!(rulebook.rule("wvb-1").is_some());
        assert!(assess(&rulebook, &breach(None), moment(NOON)).obligations.is_empty(), "{force}");
    }
}

#[test]
fn the_version_in_force_on_the_day_of_awareness_decides_even_when_the_law_changes_meanwhile() {
    let term = |hours: &str| rule("wvb-1", &format!("due = {{ within = \"{hours}\", after = \"aware\" }}"));
    let old = page_from("2020-01-01", ", until = 2026-11-21", "law", &term("72 hours"));
    let new = page_from("2026-11-21", "", "law", &term("96 hours"));
    let rulebook = load(&[("old.md", &old), ("new.md", &new)]).unwrap();
    let aware_before = breach(Some("2026-11-20T23:59:59+01:00"));
    assert_eq!(due(&only(&rulebook, &aware_before, "wvb-1")), moment("2026-11-23T23:59:59+01:00"));
    let aware_after = breach(Some("2026-11-21T00:00:00+01:00"));
    assert_eq!(due(&only(&rulebook, &aware_after, "wvb-1")), moment("2026-11-25T00:00:00+01:00"));
}

#[test]
fn a_day_without_an_hour_counts_from_its_first_second() {
    let rulebook = rulebook(&rule("wvb-1", "due = { within = \"72 hours\", after = \"aware\" }"));
    let mut circumstances = breach(None);
    circumstances.happened(Anchor::Aware, Start::Day(jiff::civil::date(2026, 11, 20)));
    assert_eq!(due(&only(&rulebook, &circumstances, "wvb-1")), moment("2026-11-23T00:00:00+01:00"));
}

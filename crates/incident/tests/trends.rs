//! Over incidents: what each adds to the trends, and what many come to.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

use std::collections::BTreeMap;

use incident::cost::cover::{Days, End, Settlement, settle};
use incident::trend::{Counted, DutyCounts, Period, Step, Sums, TrendKind, Within, by_period, counted};
use jiff::SignedDuration;
use jiff::civil::date;
use serde_json::{Value, json};
use testkit::repository::rulebook;
use testkit::story::{Told, given};

fn opened(kind: &str) -> Told {
    given().at("2026-07-03T18:30:00+02:00").when(json!({ "command": "open-incident", "code_name": "KOMPAS",
        "kind": kind, "profile": { "role": "controller", "country": "NL" } }))
}

fn fact(fact: &str, value: &Value, certainty: &str) -> Value {
    json!({ "command": "record-fact", "fact": fact, "value": value, "certainty": certainty, "source": "IT" })
}

fn settled(told: &Told, end: End) -> Settlement {
    settle(&told.state.costs, &BTreeMap::new(), Days::of(&told.state, rulebook()), end, told.now)
}

fn count(told: &Told) -> Option<Counted> {
    let (low, high) = (settled(told, End::Low), settled(told, End::High));
    counted(&told.state, rulebook(), (&low, &high), told.now)
}

/// A ransomware attack that was noticed on Friday at 17:45, known at 18:00, and reported on Monday at 17:00.
fn attack() -> Told {
    opened("incident")
        .when(json!({ "command": "record-signal", "what": "Alles op slot.", "source": "helpdesk",
                      "at": "2026-07-03T15:45:00Z" }))
        .when(json!({ "command": "set-awareness", "regime": "avg", "at": "2026-07-03T16:00:00Z", "reason": "gezien" }))
        .when(fact("incident_type", &json!("ransomware"), "likely"))
        .when(fact("personal_data", &json!(true), "confirmed"))
        .when(fact("dimensions", &json!(["A"]), "confirmed"))
        .when(json!({ "command": "decide-risk", "level": "risk", "reason": "bsn's" }))
        .at("2026-07-06T17:00:00+02:00")
        .when(json!({ "command": "submit-filing", "rule": "avg-33-1", "at": "2026-07-06T15:00:00Z",
                      "channel": "website", "content": "Alles." }))
}

#[test]
fn an_incident_adds_its_kind_its_times_and_its_duties() {
    let counted = count(&attack()).unwrap();
    assert_eq!((counted.placed_on, counted.kind), (date(2026, 7, 3), TrendKind::Attack));
    assert_eq!(counted.to_awareness, Some(SignedDuration::from_mins(15)));
    assert_eq!(counted.to_filing, Some(SignedDuration::from_hours(71)));
    assert_eq!((counted.to_people, counted.are_people_told), (None, false));
    assert_eq!((counted.is_filed, counted.duties.in_time, counted.duties.late), (true, 1, 0));
}

#[test]
fn nothing_of_an_exercise_is_counted() {
    assert_eq!(count(&opened("exercise")), None);
}

#[test]
fn a_report_that_was_withdrawn_is_none_and_one_that_was_late_is_late() {
    let told = attack();
    let number = told.state.filings[0].number;
    let withdrawn = told.clone().when(json!({ "command": "withdraw-filing", "filing": number,
        "at": "2026-07-06T15:00:00Z", "channel": "website", "reason": "Het was geen lek." }));
    let counted = count(&withdrawn).unwrap();
    assert_eq!((counted.is_filed, counted.to_filing), (false, None));

    let late = opened("incident")
        .when(json!({ "command": "set-awareness", "regime": "avg", "at": "2026-06-29T16:00:00Z", "reason": "gezien" }))
        .when(fact("personal_data_breach", &json!(true), "confirmed"))
        .when(json!({ "command": "decide-risk", "level": "risk", "reason": "bsn's" }))
        .when(json!({ "command": "submit-filing", "rule": "avg-33-1", "at": "2026-07-03T16:20:00Z",
                      "channel": "website", "content": "Alles.", "delay_reason": "Wij wisten het niet." }));
    let counted = count(&late).unwrap();
    assert_eq!((counted.duties.late, counted.duties.in_time), (1, 0));
}

#[test]
fn costs_add_up_by_how_certain_they_are_with_both_ends_of_an_estimate() {
    let line = |stage: &str, amount: Value| {
        json!({ "command": "record-cost", "line": { "head": "forensics", "stage": stage, "amount": amount,
                "vat": "excluded", "what": "onderzoek", "basis": "offerte" } })
    };
    let told = opened("incident")
        .when(line("estimated", json!({ "kind": "range", "low_cents": 100_050, "high_cents": 200_000 })))
        .when(line("paid", json!({ "kind": "sum", "cents": 5 })));
    let spent = count(&told).unwrap().spent;
    assert_eq!(spent.estimated, Within { low_cents: 100_050, high_cents: 200_000 });
    assert_eq!(spent.paid, Within { low_cents: 5, high_cents: 5 });
    assert_eq!(spent.total(), Within { low_cents: 100_055, high_cents: 200_005 });
    assert_eq!(spent.covered, Within::default(), "there is no policy");
}

/// An incident of a day and kind of which nothing else is known.
fn bare(day: jiff::civil::Date, kind: TrendKind) -> Counted {
    Counted { placed_on: day, kind, ..count(&opened("incident")).unwrap() }
}

#[test]
fn shares_leave_out_what_nobody_knows() {
    use TrendKind::{Attack, Email, Other, Post, Unknown};
    let day = date(2026, 1, 1);
    let all: Vec<Counted> = [Post, Post, Attack, Unknown, Unknown].map(|kind| bare(day, kind)).into();
    let sums = Sums::of(&all);
    assert_eq!((sums.incidents(), sums.known()), (5, 3));
    assert_eq!(
        [Post, Email, Attack, Other, Unknown].map(|kind| sums.percent(kind)),
        [Some(67), Some(0), Some(33), Some(0), None]
    );
    assert_eq!(Sums::default().percent(Post), None, "a share of nothing is nothing");
}

#[test]
fn quarters_without_an_incident_stand_between_those_with_one() {
    let days = [date(2025, 12, 31), date(2026, 7, 1)];
    let all = days.map(|day| bare(day, TrendKind::Other));
    let shown: Vec<(i16, Option<i8>, usize)> = by_period(&all, Step::Quarter)
        .into_iter()
        .map(|(Period { year, quarter }, sums)| (year, quarter, sums.incidents()))
        .collect();
    assert_eq!(shown, [(2025, Some(4), 1), (2026, Some(1), 0), (2026, Some(2), 0), (2026, Some(3), 1)]);
    assert_eq!(by_period(&all, Step::Year).len(), 2);
}

#[test]
fn a_day_that_somebody_mistyped_makes_no_page_of_centuries() {
    let all = [date(-9999, 1, 1), date(1026, 7, 3), date(2026, 7, 3), date(9999, 12, 31)];
    let all = all.map(|day| bare(day, TrendKind::Other));
    assert_eq!(by_period(&all, Step::Quarter).len(), 4);
    assert_eq!(by_period(&all, Step::Year).len(), 4);
}

#[test]
fn of_nothing_there_is_nothing() {
    let sums = Sums::of(&[]);
    assert_eq!((sums.incidents(), sums.duties, sums.to_filing()), (0, DutyCounts::default(), None));
    assert!(by_period(&[], Step::Year).is_empty());
}

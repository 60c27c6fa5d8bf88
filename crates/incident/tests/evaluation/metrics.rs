//! The numbers of an incident, with the entries that they rest on. What nobody recorded stays unknown.

use calendar::Start;
use incident::evaluation::metrics::{Elapsed, Hearer, Mark, Metrics, TermOutcome, metrics};
use incident::stakeholder::event::StakeholderKind;
use jiff::SignedDuration;
use jiff::civil::date;
use serde_json::{Value, json};
use testkit::repository::rulebook;
use testkit::story::Told;

use crate::{opened, with};

fn of(told: &Told) -> Metrics {
    metrics(&told.state, &told.recorded, rulebook(), told.now)
}

fn mark(moment: &str, entry: u64) -> Mark {
    Mark { at: Start::Moment(moment.parse().unwrap()), entry }
}

fn told_to(kind: &str, at: &str, reached: Option<u64>) -> Value {
    json!({ "command": "tell-stakeholder", "stakeholder": { "kind": kind }, "at": at, "by": "Sanne",
            "channel": "phone", "text": "Er is iets mis.", "reached": reached })
}

fn last(told: &Told) -> u64 {
    told.recorded.iter().rev().find(|one| !one.event.is_receipt()).unwrap().number
}

#[test]
fn nothing_is_known_of_an_incident_of_which_nobody_recorded_anything() {
    let told = testkit::story::given().when(json!({ "command": "open-incident", "code_name": "LEEG",
        "kind": "incident", "profile": { "country": "NL" } }));
    let found = of(&told);
    assert_eq!((found.course.signal, found.course.aware, found.course.team), (None, None, None));
    assert!(found.course.first_words.is_empty() && found.approvals.median().is_none());
    assert_eq!((found.corrections.entries.len(), found.rumours.total()), (0, 0));
}

#[test]
fn from_the_signal_to_awareness_to_the_team_to_each_first_word() {
    let told = opened()
        .when(json!({ "command": "set-awareness", "regime": "avg", "at": "2026-07-03T16:10:00Z", "reason": "Gezien." }))
        .when(json!({ "command": "begin-callout", "deputy_after_minutes": 15 }))
        .at("2026-07-03T18:50:00+02:00");
    let callout = last(&told);
    let told = told.when(json!({ "command": "begin-callout", "deputy_after_minutes": 5 }));
    let told = told.when(told_to("staff", "2026-07-03T16:40:00Z", Some(42)));
    let (staff, told) = (last(&told), told.at("2026-07-03T20:00:00+02:00"));
    let told = told.when(told_to("customers", "2026-07-03T17:30:00Z", None));
    let customers = last(&told);
    let told = told.when(told_to("staff", "2026-07-03T17:50:00Z", Some(42)));
    let course = of(&told).course;
    assert_eq!(course.signal.map(|mark| mark.entry), told.state.signals.keys().next().copied());
    assert_eq!(course.team.map(|mark| mark.entry), Some(callout), "the first time counts");
    let words: Vec<_> = course.first_words.iter().map(|word| (&word.hearer, word.mark.entry)).collect();
    let audience = Hearer::Audience;
    assert_eq!(
        words,
        [(&audience(StakeholderKind::Staff), staff), (&audience(StakeholderKind::Customers), customers)]
    );
    let aware = Elapsed::between(course.signal.unwrap(), course.aware.unwrap(), rulebook());
    assert_eq!(aware.exactly(), Some(SignedDuration::from_mins(25)));
}

#[test]
fn a_day_without_an_hour_leaves_a_span_between_two_bounds() {
    let day = Mark { at: Start::Day(date(2026, 7, 4)), entry: 3 };
    let span = Elapsed::between(mark("2026-07-03T20:00:00Z", 1), day, rulebook());
    assert_eq!(span.exactly(), None);
    assert_eq!((span.least, span.most), (SignedDuration::from_hours(2), SignedDuration::from_hours(26)));
    let back = Elapsed::between(mark("2026-07-03T20:00:00Z", 1), mark("2026-07-03T19:00:00Z", 2), rulebook());
    assert_eq!(back.exactly(), Some(SignedDuration::from_hours(-1)), "what came before shows as that");
}

#[test]
fn a_number_that_changed_after_people_heard_it_is_counted_with_those_people() {
    let persons =
        |count: u64| json!({ "command": "record-fact", "fact": "persons", "value": count, "source": "IT" });
    let told = opened().when(persons(480)).when(told_to("staff", "2026-07-03T16:20:00Z", Some(42)));
    let first = last(&told);
    let told = told.when(told_to("customers", "2026-07-03T16:25:00Z", None));
    let (second, seen) = (last(&told), told.state.facts.values().next().unwrap().last_number());
    let told = told.when(with(persons(941), "seen", json!(seen)));
    let found = of(&told).corrections;
    assert_eq!((found.facts.len(), found.entries), (1, vec![first, second]));
    assert_eq!((found.people, found.uncounted, found.open), (42, 1, 2));
}

#[test]
fn rumours_are_counted_by_what_became_of_them() {
    let hear = |text: &str| {
        json!({ "command": "record-rumour", "text": text, "kind": "fear", "at": "2026-07-03T16:00:00Z",
                "place": "WhatsApp", "reach": 2, "harm": 2 })
    };
    let told = opened().when(hear("Alles ligt op straat.")).when(hear("Er is betaald."));
    let told = told.when(
        json!({ "command": "settle-rumour", "rumour": 1, "truth": "true", "because": "Het lek is er." }),
    );
    let settled = last(&told);
    let found = of(&told).rumours;
    assert_eq!((found.proved_true, found.open.len(), found.proved_false.len()), (vec![settled], 1, 0));
}

#[test]
fn the_wait_for_approval_has_a_middle_and_a_longest() {
    let write = |told: Told, number: u32| {
        let body = format!("Beste collega, dit is bericht {number}.");
        told.when(json!({ "command": "write-message", "stakeholder": { "kind": "staff" }, "lang": "nl",
                          "channel": "mail", "subject": "Storing", "body": body }))
            .when(json!({ "command": "ask-approval", "message": number, "speed": "four-eyes", "of": "Pieter",
                          "subject": "Storing", "body": body }))
    };
    let approve = |told: Told, number: u32| {
        let digest =
            incident::message::digest("Storing", &format!("Beste collega, dit is bericht {number}."));
        told.by("Pieter")
            .when(
                json!({ "command": "approve-message", "message": number, "digest": digest, "by": "Pieter" }),
            )
            .by("Sanne")
    };
    let told = write(write(write(opened(), 1), 2), 3);
    let told = approve(told.at("2026-07-03T18:40:00+02:00"), 1);
    assert_eq!(of(&told).approvals.median(), Some(SignedDuration::from_mins(10)));
    let told = approve(told.at("2026-07-03T19:00:00+02:00"), 2);
    let found = of(&told).approvals;
    assert_eq!(found.median(), Some(SignedDuration::from_mins(20)), "the mean of the two in the middle");
    let longest = found.longest().unwrap();
    assert_eq!((longest.message, longest.waited), (2, SignedDuration::from_mins(30)));
    assert_eq!(found.waiting.len(), 1, "the third still waits");
}

#[test]
fn a_term_is_met_late_or_missed_as_its_filing_says() {
    let told = opened()
        .when(json!({ "command": "record-fact", "fact": "dimensions", "value": ["C"], "source": "IT" }))
        .when(json!({ "command": "record-fact", "fact": "data_categories", "value": ["basic", "health"], "source": "IT" }))
        .when(json!({ "command": "set-awareness", "regime": "avg", "at": "2026-07-03T16:10:00Z", "reason": "Gezien." }))
        .when(json!({ "command": "decide-risk", "level": "risk", "reason": "Gegevens over gezondheid." }));
    let term = |told: &Told| of(told).terms.into_iter().find(|term| term.rule == "avg-33-1").unwrap();
    assert_eq!((term(&told).outcome, term(&told).entry), (TermOutcome::Open, None));
    let file = json!({ "command": "submit-filing", "rule": "avg-33-1", "at": "2026-07-03T16:25:00Z",
                       "channel": "formulier", "content": "Wij melden." });
    let filed = told.clone().when(file.clone());
    assert_eq!((term(&filed).outcome, term(&filed).entry), (TermOutcome::InTime, Some(last(&filed))));
    let told = told.at("2026-07-07T18:10:00+02:00");
    assert_eq!(term(&told).outcome, TermOutcome::Missed);
    let late = with(with(file, "at", json!("2026-07-07T16:10:00Z")), "delay_reason", json!("Vergeten."));
    let late = told.when(late);
    assert_eq!(term(&late).outcome, TermOutcome::Late(SignedDuration::from_hours(24)));
}

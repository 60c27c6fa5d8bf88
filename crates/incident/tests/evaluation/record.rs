//! What can be recorded of looking back, and what is refused.

use incident::evaluation::ImprovementStanding;
use incident::evaluation::event::{Improves, Worked};
use incident::refusal::{Refusal, Thing};
use jiff::civil::date;
use readiness::event::{SheetKind, Word as _};
use serde_json::json;

use crate::{improvement, lesson, opened, plan, with};

#[test]
fn management_and_team_are_both_needed_and_an_agenda_too() {
    let told = opened();
    for field in ["management", "team", "agenda"] {
        let without = with(plan(), field, json!(["  "]));
        assert_eq!(told.refusal_of(without), Refusal::Empty { field });
    }
    let many: Vec<String> = (0..101).map(|number| format!("Punt {number}")).collect();
    let refused = told.refusal_of(with(plan(), "agenda", json!(many)));
    assert_eq!(refused, Refusal::TooMany { field: "agenda", limit: 100 });
    let told = told.when(plan());
    let planned = told.state.evaluation.plan().unwrap();
    assert_eq!(planned.said.team, ["Sanne de Wit", "Joris Bos"], "without the space around a name");
}

#[test]
fn whoever_plans_it_anew_says_why_and_the_last_plan_holds() {
    let told = opened().when(plan());
    assert_eq!(told.refusal_of(plan()), Refusal::Empty { field: "reason" });
    let later = with(with(plan(), "at", json!("2026-09-03")), "reason", json!("De directeur kon niet."));
    let told = told.when(later);
    assert_eq!(told.state.evaluation.plans.len(), 2);
    assert_eq!(told.state.evaluation.plan().unwrap().said.reason, "De directeur kon niet.");
}

#[test]
fn what_was_learnt_names_entries_that_there_are_each_once() {
    let told = opened();
    let refused = told.refusal_of(with(lesson("x"), "entries", json!([99])));
    assert_eq!(refused, Refusal::NoSuchEntry { entry: 99 });
    assert_eq!(told.refusal_of(with(lesson("x"), "entries", json!([0]))), Refusal::NoSuchEntry { entry: 0 });
    let told = told.when(lesson("De bellijst stond op de schijf die op slot zat."));
    let held = told.state.evaluation.lesson(1).unwrap();
    assert_eq!(held.now().said.entries, [1, 2]);
    let anew = with(lesson("De bellijst was er niet."), "lesson", json!(1));
    assert_eq!(told.refusal_of(anew.clone()), Refusal::Empty { field: "reason" });
    let told = told.when(with(anew, "reason", json!("Preciezer.")));
    assert_eq!(told.state.evaluation.lesson(1).unwrap().now().said.text, "De bellijst was er niet.");
    let gap = with(lesson("x"), "lesson", json!(5));
    assert_eq!(told.refusal_of(gap), Refusal::NoSuch { what: Thing::Lesson, id: "5".into() });
}

#[test]
fn a_lesson_that_was_withdrawn_stays_withdrawn() {
    let withdraw = json!({ "command": "withdraw-lesson", "lesson": 1, "reason": "Dubbel." });
    let told = opened();
    let no_such = Refusal::NoSuch { what: Thing::Lesson, id: "1".into() };
    assert_eq!(told.refusal_of(withdraw.clone()), no_such);
    let told = told.when(lesson("x")).when(withdraw.clone());
    let ended = Refusal::Ended { what: Thing::Lesson, id: "1".into() };
    assert_eq!(told.refusal_of(withdraw), ended);
    let anew = with(with(lesson("y"), "lesson", json!(1)), "reason", json!("Toch."));
    assert_eq!(told.refusal_of(anew), ended);
}

#[test]
fn whether_it_worked_is_not_asked_before_it_should_be_done() {
    let told = opened();
    let early = with(improvement(), "ask_on", json!("2026-08-31"));
    assert_eq!(told.refusal_of(early), Refusal::Backwards { field: "ask_on" });
    let unknown = with(improvement(), "lessons", json!([3]));
    assert_eq!(told.refusal_of(unknown), Refusal::NoSuch { what: Thing::Lesson, id: "3".into() });
    let told = told.when(improvement());
    let judge = json!({ "command": "judge-improvement", "improvement": 1, "worked": "yes",
                        "text": "De lijst werd gebruikt.", "by": "Pieter van Loon" });
    assert_eq!(told.refusal_of(judge.clone()), Refusal::NotDone { improvement: 1 });
    let dropped = told.when(json!({ "command": "end-improvement", "improvement": 1, "end": "dropped",
        "text": "Te duur.", "at": "2026-07-03" }));
    assert_eq!(dropped.refusal_of(judge), Refusal::NotDone { improvement: 1 }, "what was not done");
}

#[test]
fn an_improvement_stands_as_its_days_say() {
    let told = opened().when(improvement());
    let standing =
        |told: &testkit::story::Told, day| told.state.evaluation.improvement(1).unwrap().standing(day);
    assert_eq!(standing(&told, date(2026, 9, 1)), ImprovementStanding::Open, "the last day still counts");
    assert_eq!(standing(&told, date(2026, 9, 2)), ImprovementStanding::Late);
    let end = json!({ "command": "end-improvement", "improvement": 1, "end": "done", "text": "Hangt er.",
                      "at": "2026-09-01" });
    assert_eq!(told.refusal_of(end.clone()), Refusal::InTheFuture { field: "at" });
    let told = told.at("2026-09-01T12:00:00+02:00").when(end.clone());
    assert_eq!(told.refusal_of(end), Refusal::Ended { what: Thing::Improvement, id: "1".into() });
    let ask_on = date(2026, 12, 1);
    assert_eq!(standing(&told, date(2026, 11, 30)), ImprovementStanding::Done(ask_on));
    assert_eq!(standing(&told, ask_on), ImprovementStanding::Ask);
    let told = told.at("2026-12-01T12:00:00+01:00");
    let judge = |worked: &str| {
        json!({ "command": "judge-improvement", "improvement": 1, "worked": worked, "text": "Nog niet nodig.",
                "by": "Pieter van Loon" })
    };
    assert_eq!(told.refusal_of(judge("too-early")), Refusal::Empty { field: "ask_on" });
    let again = |day: &str| with(judge("too-early"), "ask_on", json!(day));
    assert_eq!(told.refusal_of(again("2026-12-01")), Refusal::Backwards { field: "ask_on" });
    let told = told.when(again("2027-03-01"));
    assert_eq!(standing(&told, date(2026, 12, 2)), ImprovementStanding::Done(date(2027, 3, 1)));
    assert_eq!(standing(&told, date(2027, 3, 1)), ImprovementStanding::Ask);
    let told = told.when(judge("no"));
    assert_eq!(standing(&told, date(2027, 3, 1)), ImprovementStanding::Judged(Worked::No));
}

#[test]
fn what_it_changes_names_the_kind_of_sheet() {
    let told = opened().when(improvement());
    assert_eq!(told.state.evaluation.improvement(1).unwrap().sheet(), Some((SheetKind::Measure, 4)));
    let told = told.when(with(improvement(), "improves", json!("other")));
    assert_eq!(told.state.evaluation.improvement(2).unwrap().sheet(), None, "something else has no sheet");
    let kinds: Vec<_> = Improves::ALL.iter().map(|improves| improves.sheet_kind()).collect();
    assert_eq!(kinds.iter().flatten().count(), 4);
}

#[test]
fn an_answer_takes_the_place_of_the_earlier_one_of_the_same_person() {
    let answer = |person: &str, text: &str| {
        json!({ "command": "answer-questionnaire", "person": person,
                "answers": [{ "question": "keep", "text": text }, { "question": "change", "text": " " }] })
    };
    let told = opened();
    assert_eq!(told.refusal_of(answer("Joris", " ")), Refusal::Empty { field: "answers" });
    let told = told.when(answer("Joris", "Iedereen kwam.")).when(answer("Sanne", "De rust."));
    let told = told.when(answer("Joris", "Iedereen kwam meteen."));
    let all: Vec<(&str, usize, &str)> = told
        .state
        .evaluation
        .questionnaires()
        .map(|kept| (kept.said.person.as_str(), kept.said.answers.len(), kept.said.answers[0].text.as_str()))
        .collect();
    assert_eq!(all, [("Sanne", 1, "De rust."), ("Joris", 1, "Iedereen kwam meteen.")]);
}

#[test]
fn care_goes_on_until_somebody_says_how_it_ended() {
    let care = json!({ "command": "state-care", "person": "Joris Bos", "needs": "Twee dagen vrij.",
                       "assignee": "Pieter van Loon", "ask_on": "2026-07-13" });
    let told = opened().when(care.clone());
    assert!(told.state.evaluation.care(1).unwrap().is_open());
    let ended = with(with(care, "care", json!(1)), "ended", json!("Gesproken; het gaat goed."));
    assert_eq!(told.refusal_of(ended.clone()), Refusal::Empty { field: "reason" });
    let told = told.when(with(ended, "reason", json!("Gesprek van 13 juli.")));
    assert!(!told.state.evaluation.care(1).unwrap().is_open());
}

#[test]
fn a_signature_is_of_exact_words_and_given_once() {
    let sign = json!({ "command": "sign-evaluation", "role": "chair", "by": "Noor Bakker",
                       "digest": "0b".repeat(32), "lang": "nl" });
    assert_eq!(opened().refusal_of(sign.clone()), Refusal::NotPlanned);
    let told = opened().when(plan());
    for wrong in ["", "0B", "zz"] {
        let refused = told.refusal_of(with(sign.clone(), "digest", json!(wrong.repeat(32))));
        assert_eq!(refused, Refusal::Unreadable { field: "digest" });
    }
    assert!(matches!(told.refusal_of(with(sign.clone(), "lang", json!("de"))), Refusal::Unknown { .. }));
    let told = told.when(sign.clone());
    let ended = Refusal::Ended { what: Thing::Signature, id: "Noor Bakker".into() };
    assert_eq!(told.refusal_of(sign.clone()), ended);
    let told = told.when(with(sign, "digest", json!("0c".repeat(32))));
    assert_eq!(told.state.evaluation.signatures.len(), 2, "other words are signed anew");
}

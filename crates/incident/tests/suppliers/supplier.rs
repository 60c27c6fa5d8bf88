//! What we ask a supplier that is hit, what stays out, and whether they told us in time.

use calendar::Period;
use incident::command::Command;
use incident::refusal::{Refusal, Thing};
use incident::stakeholder::event::{Stakeholder, StakeholderKind};
use incident::supplier::Supplier;
use incident::supplier::clock::{Agreed, Noticed, TheirClock};
use jiff::SignedDuration;
use readiness::agreement::event::{Contract, Direction, NoticeClause, Term};
use serde_json::{Value, json};
use testkit::repository::rulebook;
use testkit::story::Told;

use super::{opened, with};

fn who() -> Stakeholder {
    Stakeholder::one(StakeholderKind::Suppliers, "Wolkenwerk")
}

fn named() -> Value {
    json!({ "command": "name-supplier", "supplier": who(), "hit": "affected", "told_at": "2023-03-27T07:30:00Z",
            "told_by": "Iris" })
}

fn ask(topics: &[&str], at: &str) -> Value {
    json!({ "command": "ask-supplier", "supplier": who(), "topics": topics, "at": at, "by": "Yara",
            "channel": "phone" })
}

fn answer(topic: &str, outcome: &str, at: &str) -> Value {
    json!({ "command": "answer-for-supplier", "supplier": who(), "topic": topic, "outcome": outcome,
            "text": "Zo zeiden zij het.", "at": at, "by": "Iris" })
}

fn supplier(told: &Told) -> &Supplier {
    told.state.suppliers.get(&who()).unwrap()
}

fn clock(told: &Told, contract: Option<&Contract>) -> TheirClock {
    TheirClock::of(supplier(told), contract, rulebook(), told.now)
}

fn they_tell(term: Term, amount: Option<u32>) -> Contract {
    let clause = NoticeClause { direction: Direction::TheyTell, term, amount, ..NoticeClause::default() };
    Contract { notices: vec![clause], ..Contract::default() }
}

#[test]
fn nobody_is_asked_who_was_not_named() {
    let asked = opened().refusal_of(ask(&["aware"], "2023-03-27T07:00:00Z"));
    assert_eq!(asked, Refusal::NoSuch { what: Thing::Supplier, id: "suppliers/Wolkenwerk".to_owned() });
}

#[test]
fn whoever_says_that_a_supplier_is_not_hit_says_why() {
    let spared = with(named(), "hit", json!("unaffected"));
    assert_eq!(opened().refusal_of(spared.clone()), Refusal::Empty { field: "because" });
    let told = opened().when(named()).when(with(spared, "because", json!("Zij zagen het na.")));
    assert!(!supplier(&told).is_hit());
    assert!(told.state.to_ask_again(rulebook(), told.now).is_empty());
}

#[test]
fn what_was_asked_and_not_answered_in_full_stays_out_and_is_counted() {
    let told = opened()
        .when(named())
        .when(ask(&["aware", "people", "taken"], "2023-03-27T08:00:00Z"))
        .when(ask(&["people"], "2023-03-27T08:00:00Z"))
        .when(answer("aware", "full", "2023-03-27T08:00:00Z"))
        .when(answer("taken", "partial", "2023-03-27T08:00:00Z"));
    assert_eq!(supplier(&told).unanswered(), ["people", "taken"]);
    assert_eq!((supplier(&told).times("people"), supplier(&told).times("aware")), (2, 1));
    let told = told.when(answer("people", "refused", "2023-03-27T08:00:00Z")).when(answer(
        "taken",
        "full",
        "2023-03-27T08:00:00Z",
    ));
    assert_eq!(supplier(&told).unanswered(), ["people"], "a refusal is no answer");
    assert_eq!(supplier(&told).answered().len(), 4, "everything that they said can be read");
}

#[test]
fn a_question_is_asked_again_a_day_later_unless_a_moment_was_said() {
    let at = |told: &Told| supplier(told).ask_again(rulebook()).map(|(_, from)| from.to_string());
    let told = opened().when(named());
    assert_eq!(at(&told), None);
    let told = told.when(ask(&["people"], "2023-03-27T08:00:00Z"));
    assert_eq!(at(&told).as_deref(), Some("2023-03-28T08:00:00Z"));
    let wanted = with(ask(&["people"], "2023-03-27T08:00:00Z"), "answer_by", json!("2023-03-27T15:00:00Z"));
    let told = told.when(wanted);
    assert_eq!(at(&told).as_deref(), Some("2023-03-27T15:00:00Z"));
    let promise = with(answer("people", "not-known", "2023-03-27T08:00:00Z"), "next_at", json!("2023-03-29"));
    let told = told.when(promise);
    assert_eq!(
        at(&told).as_deref(),
        Some("2023-03-29T22:00:00Z"),
        "until the end of the day that they promised"
    );
    assert!(told.state.to_ask_again(rulebook(), told.now).is_empty());
    let late = "2023-03-30T00:00:00+02:00".parse().unwrap();
    let again = told.state.to_ask_again(rulebook(), late);
    assert_eq!((again[0].topics.as_slice(), again[0].times), (["people"].as_slice(), 2));
    let told = told.when(answer("people", "refused", "2023-03-27T08:00:00Z"));
    assert_eq!(at(&told), None, "what they refuse is not asked the same way once more");
}

#[test]
fn whether_they_told_us_in_time_is_known_only_when_both_moments_are() {
    let told = opened().when(named()).when(ask(&["aware"], "2023-03-27T08:00:00Z"));
    let contract = they_tell(Term::Hours, Some(24));
    assert_eq!(clock(&told, Some(&contract)).noticed, Noticed::AwareUnknown);
    assert_eq!(clock(&told, None).agreed, Agreed::Nothing);
    let aware =
        with(answer("aware", "full", "2023-03-27T08:00:00Z"), "aware_at", json!("2023-03-11T16:00:00Z"));
    let told = told.when(aware);
    let late = clock(&told, Some(&contract));
    let ended = "2023-03-12T16:00:00Z".parse().unwrap();
    assert_eq!(late.noticed, Noticed::Late(ended, SignedDuration::from_mins((14 * 24 + 15) * 60 + 30)));
    assert_eq!(late.took, Some(SignedDuration::from_mins((15 * 24 + 15) * 60 + 30)));
    assert!(late.is_late());
    let without = clock(&told, None);
    assert_eq!(
        (without.noticed, without.took),
        (Noticed::NoTerm, late.took),
        "the age is shown all the same"
    );
}

#[test]
fn a_term_that_somebody_read_goes_before_the_sheet() {
    let told = opened().when(with(with(named(), "clause", json!("7.2")), "notice_hours", json!(48)));
    let contract = they_tell(Term::Hours, Some(24));
    assert_eq!(clock(&told, Some(&contract)).agreed, Agreed::Within(Period::Hours(48)));
    let told = told.when(with(named(), "clause", json!("7.2")));
    assert_eq!(clock(&told, Some(&contract)).agreed, Agreed::Within(Period::Hours(24)));
    assert_eq!(clock(&told, None).agreed, Agreed::Unread);
    assert_eq!(
        clock(&told, Some(&they_tell(Term::WorkingDays, Some(1)))).agreed,
        Agreed::Within(Period::WorkingDays(1))
    );
    assert_eq!(clock(&told, Some(&they_tell(Term::Immediately, None))).agreed, Agreed::AtOnce);
    assert_eq!(clock(&told, Some(&they_tell(Term::Days, None))).agreed, Agreed::Unread);
}

/// Of a day nobody knows whether it began at its first second: late is only what is late either way.
#[test]
fn where_only_a_day_is_known_the_hour_may_decide() {
    let contract = they_tell(Term::Hours, Some(24));
    let aware_on = |told_at: &str| {
        let told = opened().when(with(named(), "told_at", json!(told_at)));
        let told =
            told.when(with(answer("aware", "full", "2023-03-27T08:00:00Z"), "aware_at", json!("2023-03-20")));
        clock(&told, Some(&contract)).noticed
    };
    assert!(matches!(aware_on("2023-03-20T20:00:00Z"), Noticed::InTime(_)));
    assert!(matches!(aware_on("2023-03-20"), Noticed::InTime(_)));
    assert!(matches!(aware_on("2023-03-21T10:00:00Z"), Noticed::HourDecides(_)));
    assert!(matches!(aware_on("2023-03-21"), Noticed::HourDecides(_)));
    assert!(matches!(aware_on("2023-03-22"), Noticed::Late(..)));
}

#[test]
fn a_term_runs_while_they_did_not_tell_us_and_is_missed_after_it() {
    let mut silent = named();
    silent.as_object_mut().unwrap().retain(|key, _| key != "told_at");
    let told = opened().when(silent);
    let told = told.when(with(
        answer("aware", "full", "2023-03-27T08:00:00Z"),
        "aware_at",
        json!("2023-03-27T06:00:00Z"),
    ));
    let contract = they_tell(Term::Hours, Some(24));
    assert!(matches!(clock(&told, Some(&contract)).noticed, Noticed::Runs(_)));
    let told = told.at("2023-03-28T08:00:01+02:00");
    assert!(matches!(clock(&told, Some(&contract)).noticed, Noticed::Missed(_)));
}

#[test]
fn a_formal_notice_has_its_place_once_a_term_passed_and_something_stays_out() {
    let in_default = |told: &Told, contract: Option<&Contract>| {
        supplier(told).is_in_default(rulebook(), &clock(told, contract), told.now)
    };
    let contract = they_tell(Term::Hours, Some(24));
    let told = opened().when(named());
    assert!(!in_default(&told, Some(&contract)), "nothing was asked");
    let told = told.when(ask(&["aware", "people"], "2023-03-27T08:00:00Z"));
    assert!(!in_default(&told, Some(&contract)), "they have time");
    let late = told.clone().when(with(
        answer("aware", "full", "2023-03-27T08:00:00Z"),
        "aware_at",
        json!("2023-03-11"),
    ));
    assert!(in_default(&late, Some(&contract)), "their notice was late");
    assert!(!in_default(&late, None));
    assert!(in_default(&told.at("2023-03-28T10:00:00+02:00"), None), "our questions stay out");
    let told = late.when(answer("people", "full", "2023-03-27T08:00:00Z"));
    assert!(!in_default(&told, Some(&contract)), "nothing stays out");
}

#[test]
fn an_answer_becomes_a_fact_of_that_source_and_contradicts_another_as_everywhere() {
    let fact = |value: Value, source: &str| {
        json!({ "command": "record-fact", "fact": "persons", "value": value, "certainty": "likely",
                "source": source, "known_at": "2023-03-27T08:00:00Z" })
    };
    let told = opened()
        .when(named())
        .when(ask(&["people"], "2023-03-27T08:00:00Z"))
        .when(with(answer("people", "full", "2023-03-27T08:00:00Z"), "fact", json!("persons")))
        .when(fact(json!(700_000), "Wolkenwerk"))
        .when(fact(json!(780_000), "onderzoeksbureau"));
    assert_eq!(told.state.conflicts().len(), 1);
    assert_eq!(supplier(&told).answer("people").unwrap().said.text, "Zo zeiden zij het.");
}

#[test]
fn whoever_answers_a_question_anew_has_seen_the_answer() {
    let told = opened().when(named()).when(answer("aware", "partial", "2023-03-27T08:00:00Z"));
    let command: Command = serde_json::from_value(answer("aware", "full", "2023-03-27T08:00:00Z")).unwrap();
    let held = told.state.number;
    assert_eq!(command.expect_seen(&told.state, Some(0)), Err(Refusal::Overtaken { entry: held }));
    assert_eq!(command.expect_seen(&told.state, Some(held)), Ok(()));
    let same = answer("aware", "partial", "2023-03-27T08:00:00Z");
    assert_eq!(told.refusal_of(same), Refusal::NothingNew { entry: held });
}

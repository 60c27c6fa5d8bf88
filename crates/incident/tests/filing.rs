//! From duty to receipt: what was submitted, what the authority said, what corrects it, and what was said beforehand.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

use calendar::Start;
use incident::filing::source::{Derived, Ground, Source, derive};
use incident::refusal::{Refusal, Thing};
use law::Standing;
use readiness::prepared::Prepared;
use serde_json::{Value, json};
use testkit::repository::rulebook;
use testkit::story::{Told, given};

/// A breach of which the organisation knows since Friday, 18:30.
fn breach() -> Told {
    given()
        .at("2021-07-02T18:40:00+02:00")
        .when(json!({ "command": "open-incident", "code_name": "KOMPAS", "kind": "incident", "profile": { "country": "NL" } }))
        .when(fact("dimensions", json!(["C"])))
        .when(fact("data_categories", json!(["name", "contact"])))
        .when(json!({ "command": "set-awareness", "regime": "avg", "at": "2021-07-02T16:30:00Z", "reason": "gebeld" }))
}

fn fact(fact: &str, value: impl Into<Value>) -> Value {
    let value = value.into();
    json!({ "command": "record-fact", "fact": fact, "value": value, "source": "IT", "certainty": "confirmed" })
}

/// The same source says otherwise.
fn revised(told: Told, persons: u64) -> Told {
    let statements = &told.state.facts[&incident::fact::FactKey::Persons];
    let seen = statements.of_source("IT").unwrap().number;
    let mut command = fact("persons", persons);
    command["seen"] = json!(seen);
    told.when(command)
}

fn filing(at: &str) -> Value {
    json!({ "command": "submit-filing", "rule": "avg-33-1", "at": at, "channel": "AP-formulier",
            "reference": "D-1", "content": "Er zijn gegevens gestolen." })
}

fn with(mut command: Value, key: &str, value: Value) -> Value {
    command[key] = value;
    command
}

fn last(told: &Told) -> u64 {
    told.state.filings.last().unwrap().number
}

fn standing(told: &Told) -> Standing {
    let situation = told.state.situation(told.now);
    let picture = incident::picture::picture(rulebook(), &situation, incident::picture::Options::default());
    picture.obligation("avg-33-1").unwrap().standing
}

#[test]
fn whether_it_was_late_is_frozen_in_the_filing_whatever_is_found_out_later() {
    let told = breach().at("2021-07-05T18:00:00+02:00").when(filing("2021-07-05T15:59:00Z"));
    let due = told.state.filings[0].was_due_at.unwrap();
    assert_eq!(due.to_string(), "2021-07-05T16:30:00Z");
    // Then it turns out that somebody knew a day earlier.
    let told = told.when(json!({ "command": "set-awareness", "regime": "avg", "at": "2021-07-01T16:30:00Z",
                                 "reason": "de helpdesk wist het al" }));
    assert_eq!(told.state.filings[0].was_due_at, Some(due), "by what was known then it was in time");
    let late = breach().at("2021-07-06T09:00:00+02:00");
    let refusal = late.refusal_of(filing("2021-07-06T07:00:00Z"));
    assert_eq!(refusal, Refusal::DelayNeedsReason { rule: "avg-33-1".to_owned() });
    let late = late.when(with(filing("2021-07-06T07:00:00Z"), "delay_reason", json!("niemand had dienst")));
    assert_eq!(late.state.filings[0].was_due_at, Some(due));
}

/// Scenario 7: 485,000 people, then 715,000, then 941,000; what was said stays.
#[test]
fn a_number_that_grows_asks_for_an_update_and_then_for_another_and_every_one_stays() {
    let told = breach().when(fact("persons", 485_000)).when(filing("2021-07-02T16:40:00Z"));
    let first = last(&told);
    assert!(told.state.changed_since(told.state.filing(first).unwrap()).is_empty());
    let told = revised(told.at("2021-07-04T12:00:00+02:00"), 715_000);
    let changed = told.state.changed_since(told.state.filing(first).unwrap());
    let values: Vec<String> = changed.iter().map(|old| format!("{:?} {:?}", old.then, old.now)).collect();
    assert!(values.len() == 1 && values[0].contains("485000") && values[0].contains("715000"), "{values:?}");
    let update = |of: u64, at: &str| with(filing(at), "supersedes", json!(of));
    let told = told.when(update(first, "2021-07-04T10:00:00Z"));
    let second = last(&told);
    assert!(told.state.changed_since(told.state.filing(first).unwrap()).is_empty(), "the second one says it");
    let told = revised(told.at("2021-07-06T12:00:00+02:00"), 941_000);
    assert_eq!(told.state.changed_since(told.state.filing(second).unwrap()).len(), 1);
    let told = told.when(update(second, "2021-07-06T10:00:00Z"));
    assert_eq!(told.state.filings.len(), 3);
    assert_eq!(told.state.superseded_by(first).map(|filing| filing.number), Some(second));
    assert_eq!(standing(&told), Standing::Met);
    assert!(told.state.filings[1].was_due_at.is_none(), "an update has no term of its own");
}

#[test]
fn what_the_authority_says_stands_with_the_filing_and_its_reference_is_the_last_one() {
    let answer = |filing: u64| {
        json!({ "command": "record-answer", "filing": filing, "at": "2021-07-05T08:00:00Z", "by": "AP",
                "text": "Wij hebben vragen.", "reference": "z2021-77", "wants_by": "2021-07-20" })
    };
    let told = breach().when(filing("2021-07-02T16:40:00Z")).at("2021-07-05T12:00:00+02:00");
    let told = told.clone().when(answer(last(&told)));
    let filing = &told.state.filings[0];
    assert_eq!((filing.reference.as_deref(), filing.known_as()), (Some("D-1"), Some("z2021-77")));
    assert!(matches!(filing.answers[0].said.wants_by.unwrap().0, Start::Day(_)));
    assert_eq!(told.refusal_of(answer(2)), Refusal::NoSuchEntry { entry: 2 });
    let Refusal::Empty { field: "text" } = told.refusal_of(with(answer(filing.number), "text", json!("")))
    else {
        panic!()
    };
}

#[test]
fn a_report_that_was_withdrawn_counts_no_more_and_neither_corrects_nor_is_corrected() {
    let withdrawal = |filing: u64| {
        json!({ "command": "withdraw-filing", "filing": filing, "at": "2021-07-03T08:00:00Z",
                "channel": "AP-formulier", "reason": "verkeerde organisatie" })
    };
    let told = breach().when(filing("2021-07-02T16:40:00Z")).at("2021-07-03T12:00:00+02:00");
    let entry = last(&told);
    let told = told.when(withdrawal(entry));
    assert_eq!(standing(&told), Standing::Open, "the duty is there again");
    let ended = Refusal::Ended { what: Thing::Filing, id: entry.to_string() };
    assert_eq!(told.refusal_of(withdrawal(entry)), ended);
    assert_eq!(told.refusal_of(with(filing("2021-07-03T09:00:00Z"), "supersedes", json!(entry))), ended);
    let told = told.when(filing("2021-07-03T09:00:00Z"));
    assert_eq!(standing(&told), Standing::Met);
    assert!(told.state.filings[1].was_due_at.is_some(), "it is a first one again");
}

#[test]
fn that_a_term_will_be_missed_is_said_before_it_ends_and_not_after() {
    let foreseen = json!({ "command": "foresee-delay", "rule": "avg-33-1", "reason": "de tolk komt morgen",
                           "expected_at": "2021-07-06" });
    let told = breach().when(foreseen.clone());
    let kept = &told.state.desk.delays("avg-33-1")[0];
    assert_eq!(kept.said.was_due_at.unwrap().to_string(), "2021-07-05T16:30:00Z");
    let none = Refusal::NoTermToMiss { rule: "avg-33-1".to_owned() };
    assert_eq!(breach().at("2021-07-05T18:30:00+02:00").refusal_of(foreseen.clone()), none);
    let undated = with(foreseen, "rule", json!("avg-34-1"));
    assert_eq!(breach().refusal_of(undated), Refusal::NoTermToMiss { rule: "avg-34-1".to_owned() });
}

#[test]
fn an_answer_on_a_sheet_is_given_changed_and_taken_back() {
    let answer =
        |words: Value| json!({ "command": "answer-sheet", "sheet": "ap", "field": "4.3", "answer": words });
    let told = breach().when(answer(json!(["door een klant"])));
    assert_eq!(told.state.desk.answer("ap", "4.3").unwrap().said.answer, ["door een klant"]);
    assert!(told.state.desk.is_begun("ap") && !told.state.desk.is_begun("dora"));
    let entry = told.state.desk.last_of("ap", "4.3");
    assert_eq!(told.refusal_of(answer(json!(["door een klant"]))), Refusal::NothingNew { entry });
    let told = told.when(answer(json!([])));
    assert!(told.state.desk.answer("ap", "4.3").is_none() && !told.state.desk.is_begun("ap"));
    let Refusal::NothingNew { .. } = told.refusal_of(answer(json!([]))) else { panic!() };
    let Refusal::TooLong { .. } = told.refusal_of(answer(json!(["x".repeat(4_001)]))) else { panic!() };
}

/// What follows from these facts, of these sources.
fn follows(told: &Told, source: Source) -> Option<Derived> {
    let (prepared, situation) = (Prepared::default(), told.state.situation(told.now));
    let ground = Ground {
        state: &told.state,
        situation: &situation,
        prepared: &prepared,
        organisation: "Van Loon Techniek",
        rule: "avg-33-1",
        is_late: false,
        regime: None,
        other_authorities: &[],
    };
    derive(source, &ground)
}

fn id(id: &str) -> Option<Derived> {
    Some(Derived::Ids(vec![id.to_owned()]))
}

#[test]
fn who_caused_it_is_proposed_only_where_what_happened_and_the_intent_leave_no_doubt() {
    let of = |kind: &str, malicious: bool| {
        follows(&breach().when(fact("incident_type", kind)).when(fact("malicious", malicious)), Source::Cause)
    };
    assert_eq!(of("insider_copy", true), id("internal-malicious"));
    assert_eq!(of("ransomware", true), id("external-malicious"));
    assert_eq!(of("misdirected_email", false), id("internal"));
    assert_eq!(of("ransomware", false), None);
    assert_eq!(of("stolen_device", true), None);
    assert_eq!(follows(&breach().when(fact("incident_type", "ransomware")), Source::Cause), None);
}

#[test]
fn encryption_protects_only_while_its_key_is_safe() {
    let encrypted = || breach().when(fact("encrypted", true));
    assert_eq!(follows(&encrypted(), Source::Intelligible), None, "nobody said where the key is");
    assert_eq!(follows(&encrypted().when(fact("key_safe", true)), Source::Intelligible), id("protected"));
    assert_eq!(follows(&encrypted().when(fact("key_safe", false)), Source::Intelligible), id("weak"));
    assert_eq!(follows(&breach().when(fact("encrypted", false)), Source::Intelligible), id("readable"));
}

#[test]
fn only_a_confirmed_number_is_exact_and_one_that_nobody_gave_is_unknown() {
    let likely = with(fact("persons", 500), "certainty", json!("likely"));
    assert_eq!(follows(&breach(), Source::PersonsHow), id("unknown"));
    assert_eq!(follows(&breach().when(likely), Source::PersonsHow), id("range"));
    assert_eq!(follows(&breach().when(fact("persons", 500)), Source::PersonsHow), id("exact"));
    assert_eq!(
        follows(&breach().when(fact("records", json!({ "min": 5, "max": 9 }))), Source::RecordsHow),
        id("range")
    );
}

#[test]
fn a_list_of_countries_says_whether_there_are_several_and_goes_before_their_number() {
    let told = breach().when(fact("member_states", 3));
    assert_eq!(follows(&told, Source::SeveralCountries), Some(Derived::Yes(true)));
    let told = told.when(fact("countries", json!(["NL"])));
    assert_eq!(follows(&told, Source::SeveralCountries), Some(Derived::Yes(false)));
}

#[test]
fn that_it_lasts_is_said_only_when_somebody_said_so() {
    let moment = |moment: &str, at: &str| json!({ "command": "record-moment", "moment": moment, "at": at, "source": "IT" });
    let began = || breach().when(moment("occurred", "2021-07-01"));
    assert_eq!(follows(&began(), Source::OccurredHow), None);
    assert_eq!(follows(&began(), Source::Lasts), None);
    let over = began().when(moment("event:ended", "2021-07-01"));
    assert_eq!(follows(&over, Source::Lasts), Some(Derived::Yes(false)));
    assert_eq!(follows(&began().when(fact("still_ongoing", true)), Source::OccurredHow), id("ongoing"));
    assert_eq!(follows(&began().when(moment("event:ended", "2021-07-01")), Source::OccurredHow), id("day"));
    assert_eq!(
        follows(&began().when(moment("event:ended", "2021-07-02")), Source::OccurredHow),
        id("period")
    );
}

#[test]
fn what_is_refuted_is_proposed_as_its_contrary_or_not_at_all() {
    let refuted = |key: &str, value: Value| with(fact(key, value), "certainty", json!("refuted"));
    let told = breach().when(refuted("malicious", json!(true))).when(refuted("records", json!(500)));
    assert_eq!(follows(&told, Source::Malicious), Some(Derived::Yes(false)));
    assert_eq!(follows(&told, Source::Records), None);
}

#[test]
fn whether_everybody_was_reached_is_proposed_only_where_the_numbers_say_it() {
    let told = |reached: u64| {
        json!({ "command": "tell-stakeholder", "stakeholder": { "kind": "data-subjects" }, "at": "2021-07-02T16:39:00Z",
                "by": "Sanne", "channel": "mail", "text": "Uw gegevens zijn gestolen.", "reached": reached })
    };
    let hit = |persons: Value| breach().when(fact("persons", persons));
    assert_eq!(follows(&hit(json!(500)).when(told(500)), Source::SubjectsReach), id("all"));
    assert_eq!(follows(&hit(json!(500)).when(told(499)), Source::SubjectsReach), id("some"));
    let range = || hit(json!({ "min": 400, "max": 600 }));
    assert_eq!(follows(&range().when(told(500)), Source::SubjectsReach), None);
    assert_eq!(follows(&range().when(told(399)), Source::SubjectsReach), id("some"));
    assert_eq!(follows(&breach().when(told(500)), Source::SubjectsReach), None);
}

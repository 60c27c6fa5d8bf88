use incident::fact::FactKey;
use incident::refusal::{Refusal, Thing};
use serde_json::json;
use testkit::story::Told;

use super::{approved, line, opened, persons, question, with};

fn answered(line: Option<u32>) -> serde_json::Value {
    json!({ "command": "answer-question", "question": 1, "line": line, "text": "Het zijn er 485.", "by": "Fleur",
            "at": "2026-07-03T16:25:00Z" })
}

/// A line about 485 people, approved, and a question.
fn agreed() -> Told {
    let told = opened().when(persons(485, "het lab", None)).when(line()).when(question("Hoeveel?", "press"));
    let approval = approved(&told);
    told.when(approval)
}

#[test]
fn an_answer_needs_a_question_words_and_a_language() {
    let told = opened();
    for (field, value, refused) in [
        ("question", json!(""), Refusal::Empty { field: "question" }),
        ("answer", json!(""), Refusal::Empty { field: "answer" }),
        ("line", json!(2), Refusal::NoSuch { what: Thing::AnswerLine, id: "2".to_owned() }),
    ] {
        assert_eq!(told.refusal_of(with(line(), field, value)), refused, "{field}");
    }
    assert!(matches!(told.refusal_of(with(line(), "lang", json!("fr"))), Refusal::Unknown { .. }));
}

#[test]
fn only_the_words_that_stand_there_now_are_approved_on_facts_that_still_hold() {
    let told = opened().when(persons(485, "het lab", None)).when(line());
    let approval = approved(&told);
    let refused = |field: &str, value| told.refusal_of(with(approval.clone(), field, value));
    assert_eq!(refused("line", json!(2)), Refusal::NoSuch { what: Thing::AnswerLine, id: "2".to_owned() });
    assert_eq!(refused("by", json!("")), Refusal::Empty { field: "by" });
    assert!(matches!(
        refused("basis", json!([{ "fact": "kleur" }])),
        Refusal::Unknown { field: "basis", .. }
    ));
    let long = "x".repeat(30_000);
    assert!(matches!(refused("because", json!(long)), Refusal::TooLong { field: "because", .. }));
    let again = told.clone().when(with(line(), "line", json!(1)));
    assert!(matches!(again.refusal_of(approval.clone()), Refusal::Overtaken { .. }));
    let seen = told.state.facts[&FactKey::Persons].last_number();
    let moved = told.clone().when(persons(715, "het lab", Some(seen)));
    assert_eq!(moved.refusal_of(approval.clone()), Refusal::Stale { facts: vec![FactKey::Persons] });
    let own = with(approval.clone(), "because", json!(" "));
    assert_eq!(told.refusal_of(own.clone()), Refusal::OwnWords, "whoever wrote them says why");
    told.clone().by("Noor").when(own);
    told.when(approval);
}

#[test]
fn an_answer_whose_fact_became_another_is_given_no_more_until_it_is_approved_anew() {
    let told = agreed();
    assert_eq!(told.state.stale_line(told.state.answers.get(1).unwrap()), []);
    told.clone().when(answered(Some(1)));
    let seen = told.state.facts[&FactKey::Persons].last_number();
    let told = told.when(persons(715, "het lab", Some(seen)));
    assert_eq!(told.state.stale_line(told.state.answers.get(1).unwrap()), [FactKey::Persons]);
    assert_eq!(told.refusal_of(answered(Some(1))), Refusal::Stale { facts: vec![FactKey::Persons] });
    told.clone().when(answered(None));
    let approval = approved(&told);
    told.when(approval).when(answered(Some(1)));
}

#[test]
fn words_that_nobody_approved_are_nobodys_answer() {
    let told = opened().when(line()).when(question("Hoeveel?", "press"));
    assert_eq!(told.refusal_of(answered(Some(1))), Refusal::NotAgreed { line: 1 });
    let missing = Refusal::NoSuch { what: Thing::AnswerLine, id: "9".to_owned() };
    assert_eq!(told.refusal_of(answered(Some(9))), missing);
    let refused = |field: &str, value| told.refusal_of(with(answered(None), field, value));
    assert_eq!(refused("text", json!("")), Refusal::Empty { field: "text" });
    assert_eq!(refused("by", json!("")), Refusal::Empty { field: "by" });
    assert_eq!(refused("at", json!("2027-01-01")), Refusal::InTheFuture { field: "at" });
    assert_eq!(refused("question", json!(4)), Refusal::NoSuch { what: Thing::Question, id: "4".to_owned() });
}

#[test]
fn a_question_needs_words_and_a_kind_of_people_that_there_is() {
    let told = opened();
    let asked = question("Hebt u betaald?", "press");
    let refused = |field: &str, value| told.refusal_of(with(asked.clone(), field, value));
    assert_eq!(refused("text", json!("")), Refusal::Empty { field: "text" });
    assert_eq!(refused("at", json!("2027-01-01")), Refusal::InTheFuture { field: "at" });
    let taken = Refusal::Exists { what: Thing::Question, id: "5".to_owned() };
    assert_eq!(refused("question", json!(5)), taken);
    let long = "x".repeat(400);
    assert!(matches!(refused("by", json!(long)), Refusal::TooLong { field: "by", .. }));
}

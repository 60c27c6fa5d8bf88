use incident::command::Command;
use incident::fact::FactKey;
use incident::refusal::Refusal;
use incident::since::{Change, Changed, DutyChange, changes};
use incident::state::Recorded;
use serde_json::{Value, json};
use testkit::story::Told;

use super::{crisis, with};

fn persons(value: u64, seen: Option<u64>) -> Value {
    json!({ "command": "record-fact", "fact": "persons", "value": value, "source": "lab", "seen": seen })
}

/// Everything that was recorded after an entry.
fn after(told: &Told, number: u64) -> Vec<Recorded> {
    told.recorded.iter().filter(|recorded| recorded.number > number).cloned().collect()
}

/// The numbers of people that a source spoke of, before and now.
fn counts(changes: &[Change<'_>]) -> Vec<(Option<String>, Option<String>)> {
    let number = |statement: &&incident::state::Statement| statement.written.to_string();
    let told = changes.iter().filter_map(|change| match &change.what {
        Changed::Fact(FactKey::Persons, was, is) => Some((was.as_ref().map(number), is.as_ref().map(number))),
        _ => None,
    });
    told.collect()
}

/// Scenario 7: 485.000, then 715.000, then 941.000.
#[test]
fn of_a_number_that_was_revised_twice_the_first_and_the_last_are_told() {
    let told = crisis().when(persons(485_000, None));
    let seen = told.state.number;
    let since = |told: &Told| counts(&changes(&told.state, &after(told, seen), seen));
    assert_eq!(since(&told), []);
    let first = told.state.facts[&FactKey::Persons].last_number();
    let told = told.when(persons(715_000, Some(first)));
    assert_eq!(since(&told), [(Some("485000".into()), Some("715000".into()))]);
    let second = told.state.facts[&FactKey::Persons].last_number();
    let told = told.when(persons(941_000, Some(second)));
    assert_eq!(since(&told), [(Some("485000".into()), Some("941000".into()))]);
    let third = told.state.facts[&FactKey::Persons].last_number();
    let told = told.when(persons(485_000, Some(third)));
    assert_eq!(since(&told), [], "what is as it was changed nothing");
}

#[test]
fn what_was_withdrawn_is_told_and_what_came_and_went_in_between_is_not() {
    let told = crisis().when(persons(485_000, None));
    let (seen, entry) = (told.state.number, told.state.facts[&FactKey::Persons].last_number());
    let withdraw = |entry: u64| json!({ "command": "withdraw-fact", "entry": entry, "reason": "vergissing" });
    let gone = told.clone().when(withdraw(entry));
    let since = counts(&changes(&gone.state, &after(&gone, seen), seen));
    assert_eq!(since, [(Some("485000".into()), None)]);
    let other = told.when(with(persons(3, None), "source", json!("gerucht")));
    let entry = other.state.facts[&FactKey::Persons].last_number();
    let other = other.when(withdraw(entry));
    assert_eq!(counts(&changes(&other.state, &after(&other, seen), seen)), []);
}

#[test]
fn a_duty_that_arose_and_one_whose_term_moved_are_told_once() {
    let aware = |at: &str| json!({ "command": "set-awareness", "regime": "avg", "at": at, "reason": "x" });
    let fact = |fact: &str, value: Value| json!({ "command": "record-fact", "fact": fact, "value": value, "source": "IT" });
    let told = crisis();
    let seen = told.state.number;
    let told = told
        .when(json!({ "command": "revise-profile", "role": "controller", "country": "NL" }))
        .when(fact("malicious", json!(true)))
        .when(fact("dimensions", json!(["C", "A"])))
        .when(fact("data_categories", json!(["basic", "contact"])))
        .when(aware("2026-07-03T15:30:00Z"));
    let of = |told: &Told, seen: u64| -> Vec<DutyChange> {
        let recorded = after(told, seen);
        let changes = changes(&told.state, &recorded, seen);
        let duty = changes.iter().filter_map(|change| match change.what {
            Changed::Duty("avg-33-1", duty) => Some(duty),
            _ => None,
        });
        duty.collect()
    };
    let [DutyChange::Arose(Some(due))] = of(&told, seen)[..] else { panic!("{:?}", of(&told, seen)) };
    let seen = told.state.number;
    let told = told.when(aware("2026-07-03T16:00:00Z"));
    let [DutyChange::Moved { from: Some(from), to: Some(to) }] = of(&told, seen)[..] else { panic!() };
    assert_eq!(from, due);
    assert_ne!(to, due);
}

#[test]
fn decisions_and_what_they_did_work_that_ended_and_what_was_limited_are_told() {
    let told = crisis().when(json!({ "command": "add-task", "title": "bel", "assignee": "Noor" }));
    let seen = told.state.number;
    let told = told
        .when(json!({ "command": "take-decision", "what": "alles uit", "none_because": "geen tijd", "reasons": "x",
                      "mandate": "Bram" }))
        .when(json!({ "command": "review-decision", "decision": 1, "effect": "works" }))
        .when(json!({ "command": "finish-task", "task": "1", "result": "gebeld" }));
    let recorded = after(&told, seen);
    let changes = changes(&told.state, &recorded, seen);
    let kinds: Vec<&str> = changes
        .iter()
        .map(|change| match change.what {
            Changed::Decided(1, _) => "decided",
            Changed::Reviewed(1, _) => "reviewed",
            Changed::TaskEnded("1", _) => "ended",
            _ => "other",
        })
        .collect();
    assert_eq!(kinds, ["decided", "ended"], "what a new decision did stands with it");
    assert!(changes.iter().all(|change| change.number > seen));
    let seen = told.state.number - 2;
    let recorded = after(&told, seen);
    let reviewed = incident::since::changes(&told.state, &recorded, seen);
    assert!(matches!(reviewed[0].what, Changed::Reviewed(1, _)), "{reviewed:?}");
}

#[test]
fn whoever_judges_a_decision_a_ground_or_a_ransom_has_seen_what_was_said_of_it() {
    let review = json!({ "command": "review-decision", "decision": 1, "effect": "works" });
    let ground = json!({ "command": "state-ransom-ground", "ground": "police", "answer": "clear", "text": "gebeld",
                         "by": "Bram", "at": "2026-07-03T16:30:00Z" });
    let decide = json!({ "command": "decide-ransom", "choice": "pay", "reasons": "x", "mandate": "x" });
    let report = json!({ "command": "issue-situation-report", "at": "2026-07-03T16:30:00Z", "lang": "nl",
                         "tlp": "amber", "through": 1, "parts": [{ "part": "summary", "lines": ["Stil."] }] });
    let told = crisis()
        .when(json!({ "command": "take-decision", "what": "alles uit", "none_because": "geen tijd", "reasons": "x",
                      "mandate": "Bram" }))
        .when(review.clone())
        .when(ground.clone())
        .when(report.clone());
    let (reported, grounded, reviewed) = (told.state.number, told.state.number - 1, told.state.number - 2);
    for (command, entry) in [(review, reviewed), (ground, grounded), (decide, grounded), (report, reported)] {
        let command: Command = serde_json::from_value(command).unwrap();
        let seen = |seen| command.expect_seen(&told.state, Some(seen));
        assert_eq!(
            (seen(entry), seen(entry - 1)),
            (Ok(()), Err(Refusal::Overtaken { entry })),
            "{command:?}"
        );
    }
}

#[test]
fn what_is_said_of_a_task_in_a_meeting_is_about_a_task_that_there_is() {
    let told = crisis()
        .when(json!({ "command": "open-meeting", "at": "2026-07-03T16:30:00Z", "chair": "Bram" }))
        .when(json!({ "command": "add-task", "title": "bel", "assignee": "Noor" }));
    let said = |task: &str| json!({ "command": "note-point", "meeting": 1, "kind": "fact", "text": "loopt nog", "task": task });
    assert_eq!(told.refusal_of(said("9")), Refusal::NoSuchTask { task: "9".to_owned() });
    let told = told.when(said("1"));
    assert_eq!(told.state.meetings.get(1).unwrap().points[0].said.task.as_deref(), Some("1"));
}

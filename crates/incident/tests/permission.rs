//! Which right each command takes.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

use incident::command::Command;
use incident::permission::{gives_to, is_for_all, may, needed, stands_on, waits_for};
use incident::refusal::Refusal;
use incident::state::State;
use readiness::access::{Right, Rights};
use readiness::event::Word as _;
use serde_json::json;
use testkit::story::given;

/// What is more than writing down, kept by hand. Whatever is not here takes the right to write down.
const TAKES: [(&str, Right); 28] = [
    ("answer-questionnaire", Right::Read),
    ("approve-answer", Right::Approve),
    ("approve-message", Right::Approve),
    ("close", Right::Decide),
    ("decide-ransom", Right::Decide),
    ("decide-risk", Right::Decide),
    ("decide-significance", Right::Decide),
    ("deescalate", Right::Decide),
    ("end-sharing", Right::Decide),
    ("escalate", Right::Decide),
    ("foresee-delay", Right::File),
    ("issue-situation-report", Right::Send),
    ("join-incident", Right::Decide),
    ("note-observation", Right::Read),
    ("overrule-check", Right::Approve),
    ("refuse-approval", Right::Approve),
    ("reopen", Right::Decide),
    ("revise-profile", Right::Decide),
    ("send-message", Right::Send),
    ("set-awareness", Right::Decide),
    ("set-direction", Right::Decide),
    ("set-speaking", Right::Decide),
    ("set-stage", Right::Decide),
    ("share-incident", Right::Decide),
    ("sign-evaluation", Right::Read),
    ("submit-filing", Right::File),
    ("waive-duty", Right::Decide),
    ("withdraw-filing", Right::File),
];

/// One command of every kind, as the documents show them.
fn commands() -> Vec<(String, Command)> {
    let documents = include_str!("../../../docs/commands.md");
    let lines = documents.lines().filter(|line| line.starts_with("{\"command\""));
    let command = |line: &str| {
        let mut value: serde_json::Value = serde_json::from_str(line).unwrap();
        // Whom a line names, and what was seen, is of the line and not of the command.
        let is_fact = value["command"] == "record-fact";
        for key in ["subjects", "seen"].iter().filter(|_| !is_fact) {
            value.as_object_mut().unwrap().remove(*key);
        }
        (value["command"].as_str().unwrap().to_owned(), serde_json::from_value(value).unwrap())
    };
    lines.map(command).collect()
}

#[test]
fn each_command_takes_the_right_that_the_list_says() {
    let (commands, nothing) = (commands(), State::default());
    let mut kinds: Vec<&str> = commands.iter().map(|(kind, _)| kind.as_str()).collect();
    kinds.sort_unstable();
    kinds.dedup();
    assert!(kinds.len() > 70, "{}", kinds.len());
    for (kind, right) in TAKES {
        assert!(kinds.contains(&kind), "{kind} of {right:?} is no command");
    }
    for (kind, command) in &commands {
        let also_decides = kind == "withdraw-waiver";
        let listed = TAKES.iter().find(|(known, _)| known == kind).map(|(_, right)| *right);
        let expected = listed.unwrap_or(if also_decides { Right::Decide } else { Right::Draft });
        assert_eq!(needed(command, &nothing), expected, "{kind}");
        for right in Right::ALL {
            let only: Rights = [*right].into_iter().collect();
            let outcome = may(only, command, &nothing);
            let refused = Err(Refusal::NotYours { right: expected });
            assert_eq!(outcome, if *right == expected { Ok(()) } else { refused }, "{kind} with {right:?}");
        }
    }
}

#[test]
fn whoever_takes_something_back_needs_what_it_took_to_do_it() {
    let told = given()
        .at("2026-07-03T18:30:00+02:00")
        .when(json!({ "command": "open-incident", "code_name": "KOMPAS", "kind": "incident", "profile": { "country": "NL" } }))
        .when(json!({ "command": "write-note", "text": "De planning ligt stil." }))
        .when(json!({ "command": "set-awareness", "regime": "avg", "at": "2026-07-03T16:00:00Z", "reason": "de helpdesk belde" }))
        .when(json!({ "command": "submit-filing", "rule": "avg-33-1", "at": "2026-07-03T16:20:00Z", "channel": "formulier", "content": "Wij melden." }));
    let back = |entry: u64| -> Command {
        serde_json::from_value(json!({ "command": "withdraw-entry", "entry": entry, "reason": "vergissing" }))
            .unwrap()
    };
    let filing = told.state.filings[0].number;
    let awareness = told.state.awareness["avg"].number;
    assert_eq!(needed(&back(filing), &told.state), Right::File);
    assert_eq!(needed(&back(awareness), &told.state), Right::Decide);
    assert_eq!(needed(&back(2), &told.state), Right::Draft);
}

#[test]
fn what_names_a_thing_by_its_own_number_stands_on_the_entry_that_holds_it() {
    let told = given()
        .at("2026-07-03T18:30:00+02:00")
        .when(json!({ "command": "open-incident", "code_name": "KOMPAS", "kind": "incident", "profile": { "country": "NL" } }))
        .when(json!({ "command": "add-task", "title": "Bel de bank", "assignee": "Bram", "deputy": "Noor" }))
        .when(json!({ "command": "open-meeting", "at": "2026-07-03T18:00:00+02:00", "chair": "Noor" }))
        .when(json!({ "command": "take-decision", "what": "Wachten", "none_because": "Geen tijd.", "reasons": "r", "mandate": "Noor" }))
        .when(json!({ "command": "record-question", "text": "Hoe lang?", "stakeholder": { "kind": "press" }, "at": "2026-07-03T18:00:00+02:00", "channel": "phone" }))
        .when(json!({ "command": "keep-evidence", "name": "a.txt", "digest": "00".repeat(32), "bytes": 1 }));
    let command = |value: serde_json::Value| serde_json::from_value::<Command>(value).unwrap();
    let state = &told.state;
    let (task, question) = (state.tasks["1"].number, state.questions.get(1).unwrap().asked.number);
    let (decision, file) = (state.decisions.get(1).unwrap().taken.number, state.evidence["1"].number);
    let at = "2026-07-03T18:00:00+02:00";
    for (value, entry) in [
        (json!({ "command": "finish-task", "task": "1", "result": "r" }), Some(task)),
        (json!({ "command": "drop-task", "task": "1", "reason": "r" }), Some(task)),
        (
            json!({ "command": "revise-task", "task": "1", "title": "t", "assignee": "a", "reason": "r" }),
            Some(task),
        ),
        (
            json!({ "command": "progress-service", "task": "1", "stage": "requested", "by": "b", "at": at }),
            Some(task),
        ),
        (
            json!({ "command": "note-point", "meeting": 1, "kind": "fact", "text": "t", "task": "1" }),
            Some(task),
        ),
        (json!({ "command": "note-point", "meeting": 1, "kind": "fact", "text": "t" }), None),
        (
            json!({ "command": "answer-question", "question": 1, "text": "t", "at": at, "by": "b" }),
            Some(question),
        ),
        (json!({ "command": "review-decision", "decision": 1, "effect": "works" }), Some(decision)),
        (
            json!({ "command": "pass-custody", "evidence": "1", "from": "a", "to": "b", "at": at, "why": "w" }),
            Some(file),
        ),
        (
            json!({ "command": "record-image", "evidence": "1", "by": "b", "at": at, "how": "dd", "original": "kluis" }),
            Some(file),
        ),
        (json!({ "command": "attach-paper-photo", "sheet": "1-1", "evidence": "1" }), Some(file)),
        (json!({ "command": "finish-task", "task": "9", "result": "r" }), None),
    ] {
        assert_eq!(stands_on(&command(value.clone()), state), entry, "{value}");
    }
    let add = command(
        json!({ "command": "add-task", "title": "t", "assignee": "Bram", "deputy": "Noor", "blocked_by": ["1", "9"] }),
    );
    assert_eq!(waits_for(&add, state), [("1", task)]);
    assert_eq!(gives_to(&add), ["Bram", "Noor"]);
    assert!(!is_for_all(&add));
    assert!(is_for_all(&command(json!({ "command": "open-meeting", "at": at, "chair": "Noor" }))));
}

use calendar::Start;
use incident::event::Said;
use incident::refusal::Refusal;
use incident::timeline::{SpanKind, Tracked, lasted_until, named, tracked};
use readiness::runbook::event::Track;
use serde_json::{Value, json};
use testkit::repository;
use testkit::story::Told;

use super::{crisis, opened};

fn frozen(name: &str) -> Said {
    serde_json::from_str(&repository::read(&format!("crates/incident/tests/events/{name}.json"))).unwrap()
}

fn moment(text: &str) -> Start {
    Start::Moment(text.parse().unwrap())
}

fn contain(from: &str) -> Value {
    json!({ "command": "take-containment", "system": "Planningsserver", "act": "disconnect",
            "mandate": "crisisplan", "by": "Teun", "from": from,
            "service_effect": "planning ligt stil", "evidence_effect": "geheugen blijft" })
}

/// What lasted, with its ends, in the order of the entries that began it.
fn spans(told: &Told) -> Vec<(SpanKind, Start, Option<Start>)> {
    told.state.spans().iter().map(|span| (span.kind, span.from, span.until)).collect()
}

#[test]
fn a_containment_lasts_from_its_own_moment_until_it_is_lifted() {
    let told = opened().when(contain("2026-07-03T16:30:00Z")).when(contain("2026-07-03T16:10:00Z"));
    let told = told.at("2026-07-04T08:00:00+02:00").when(json!({
        "command": "lift-containment", "containment": 1, "at": "2026-07-04T05:30:00Z", "reason": "schoon" }));
    let lifted = Some(moment("2026-07-04T05:30:00Z"));
    let expected = [
        (SpanKind::Containment, moment("2026-07-03T16:30:00Z"), lifted),
        (SpanKind::Containment, moment("2026-07-03T16:10:00Z"), None),
    ];
    assert_eq!(spans(&told), expected);
    let entries: Vec<u64> = told.state.spans().iter().map(|span| span.entry).collect();
    let taken: Vec<u64> = told.state.containments.all().map(|(_, one)| one.taken.number).collect();
    assert_eq!(entries, taken, "a span stands with the entry that says that it began");
}

#[test]
fn a_meeting_lasts_until_it_is_closed_or_the_incident_is() {
    let told =
        opened().when(json!({ "command": "open-meeting", "at": "2026-07-03T16:30:00Z", "chair": "Sanne" }));
    assert_eq!(spans(&told), [(SpanKind::Meeting, moment("2026-07-03T16:30:00Z"), None)]);
    let closed = told.at("2026-07-03T19:00:00+02:00").when(json!({ "command": "close-meeting", "meeting": 1,
        "at": "2026-07-03T17:00:00Z", "no_next_because": "alles is gedaan" }));
    let until = Some(moment("2026-07-03T17:00:00Z"));
    assert_eq!(spans(&closed), [(SpanKind::Meeting, moment("2026-07-03T16:30:00Z"), until)]);
}

#[test]
fn a_crisis_lasts_from_the_escalation_until_it_is_an_incident_again_and_may_come_back() {
    assert_eq!(spans(&crisis()), [(SpanKind::Crisis, moment("2026-07-03T16:30:00Z"), None)]);
    let told = crisis()
        .at("2026-07-03T23:00:00+02:00")
        .when(json!({ "command": "deescalate", "reason": "alles draait", "at": "2026-07-03T20:00:00Z" }))
        .at("2026-07-04T07:00:00+02:00")
        .when(json!({ "command": "escalate", "criteria": ["weer zwart"], "reason": "weer zwart" }));
    let ended = Some(moment("2026-07-03T20:00:00Z"));
    let expected = [
        (SpanKind::Crisis, moment("2026-07-03T16:30:00Z"), ended),
        (SpanKind::Crisis, moment("2026-07-04T05:00:00Z"), None),
    ];
    assert_eq!(spans(&told), expected);
}

#[test]
fn a_note_says_itself_until_when_something_lasted_and_never_until_before_it_began() {
    let note = |until: &str| {
        json!({ "command": "write-note", "text": "De stroom viel uit.",
        "happened_at": "2026-07-03T16:00:00Z", "until": until })
    };
    assert_eq!(opened().refusal_of(note("2026-07-03T15:59:00Z")), Refusal::Backwards { field: "until" });
    opened().when(note("2026-07-03T16:20:00Z"));
    let said: Said = serde_json::from_value(json!({ "type": "note-written", "text": "De stroom viel uit.",
        "happened_at": "2026-07-03T16:00:00Z", "until": "2026-07-03" }))
    .unwrap();
    assert_eq!(lasted_until(&said.event), serde_json::from_value(json!("2026-07-03")).ok());
    assert_eq!(lasted_until(&frozen("note-written").event), None);
}

#[test]
fn what_is_about_a_task_stands_in_the_track_of_the_task_also_when_that_moves() {
    let add = |task: Value| {
        let mut command = json!({ "command": "add-task", "title": "Bel", "assignee": "Bram" });
        command.as_object_mut().unwrap().extend(task.as_object().unwrap().clone());
        command
    };
    let told = opened()
        .when(add(json!({ "track": "evaluation" })))
        .when(add(json!({})))
        .when(add(json!({ "rule": "avg-33-1" })));
    let track = |told: &Told, task: &str| told.state.track(&Tracked::Task(task.to_owned()));
    assert_eq!(track(&told, "1"), Some(Track::Evaluation));
    assert_eq!(track(&told, "2"), None);
    assert_eq!(track(&told, "3"), Some(Track::Notification), "it serves a duty");
    assert_eq!(track(&told, "9"), None, "a task that was erased");
    let told = told.when(json!({ "command": "revise-task", "task": "1", "title": "Bel", "assignee": "Bram",
        "track": "containment", "reason": "hoort daar" }));
    assert_eq!(track(&told, "1"), Some(Track::Containment));
}

/// The frozen event of each kind, with where it stands.
#[test]
fn every_event_stands_in_the_track_that_its_kind_belongs_to() {
    let as_none = [
        "note-written",
        "paper-line-entered",
        "meeting-opened",
        "decision-taken",
        "ransom-decided",
        "call-made",
        "incident-escalated",
        "entry-corrected",
        "direction-set",
        "rulebook-used",
    ];
    let containment = ["containment-taken", "containment-lifted", "channel-judged"];
    let assessment = [
        "fact-recorded",
        "fact-revised",
        "signal-recorded",
        "risk-decided",
        "impact-stated",
        "evidence-kept",
        "image-made",
        "indicator-recorded",
        "risk-proposed",
    ];
    let notification = ["filing-submitted", "situation-report-issued", "duty-waived", "obligation-arose"];
    let tasks = [
        "task-added",
        "task-finished",
        "task-revised",
        "task-dropped",
        "task-passed-on",
        "service-progressed",
    ];
    let of = |name: &str| tracked(&frozen(name).event);
    for name in as_none {
        assert_eq!(of(name), Tracked::As(None), "{name}");
    }
    for (names, track) in [
        (&containment[..], Track::Containment),
        (&assessment[..], Track::Assessment),
        (&notification[..], Track::Notification),
    ] {
        for name in names {
            assert_eq!(of(name), Tracked::As(Some(track)), "{name}");
        }
    }
    for name in tasks {
        assert!(matches!(of(name), Tracked::Task(_)), "{name}");
    }
}

/// Whoever does something is named in a field of these names; a new event must not hide them.
#[test]
fn whoever_an_event_names_as_doing_something_is_found() {
    for path in repository::files_under("crates/incident/tests/events") {
        let said: Said = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        let written = serde_json::to_value(&said.event).unwrap();
        let names = named(&said.event);
        for field in ["by", "assignee", "chair", "logger", "leader", "taken_over_by"] {
            if let Some(name) = written[field].as_str().filter(|name| !name.is_empty()) {
                assert!(names.contains(&name), "{}: {field}", path.display());
            }
        }
    }
}

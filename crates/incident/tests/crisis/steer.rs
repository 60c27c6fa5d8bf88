use incident::channel::event::{ChannelKind, ChannelTrust};
use incident::command::Command;
use incident::refusal::Refusal;
use incident::steering::event::Stage;
use incident::steering::next::{FIRST_CHANNELS, Steer, steer};
use serde_json::{Value, json};
use testkit::repository::rulebook;
use testkit::story::Told;

use super::{crisis, opened, with};

fn direction() -> Value {
    json!({ "command": "set-direction", "aim": "Maandag om 7:00 werkt iedereen weer", "leader": "Bram",
            "priorities": ["planning", " ", "loon"] })
}

fn judged(channel: &str, trust: &str) -> Value {
    json!({ "command": "judge-channel", "channel": channel, "trust": trust, "reason": "IT keek in de logboeken" })
}

fn next(told: &Told) -> Vec<Steer> {
    steer(&told.state, rulebook(), told.now)
}

/// Scenario 11: from a disruption to an incident to a crisis, and back, each with its time.
#[test]
fn how_grave_it_is_stands_with_the_time_at_which_it_became_so_and_why() {
    let stage =
        |stage: &str, at: &str| json!({ "command": "set-stage", "stage": stage, "reason": "x", "at": at });
    let told = opened()
        .when(stage("disruption", "2026-07-03T15:00:00Z"))
        .at("2026-07-03T19:00:00+02:00")
        .when(stage("incident", "2026-07-03T16:45:00Z"))
        .when(json!({ "command": "escalate", "criteria": ["kritiek proces ligt stil"], "reason": "hack",
                      "at": "2026-07-03T16:50:00Z" }))
        .at("2026-07-05T12:00:00+02:00")
        .when(json!({ "command": "deescalate", "reason": "alles draait" }));
    let stages: Vec<(Stage, usize)> =
        told.state.steering.stages.iter().map(|change| (change.stage, change.criteria.len())).collect();
    let expected = [
        (Stage::Incident, 0),
        (Stage::Disruption, 0),
        (Stage::Incident, 0),
        (Stage::Crisis, 1),
        (Stage::Incident, 0),
    ];
    assert_eq!(stages, expected);
    let since: Vec<String> =
        told.state.steering.stages.iter().map(|change| rulebook().moment_of(change.at).to_string()).collect();
    assert_eq!(since[3], "2026-07-03T16:50:00Z");
    assert_eq!(since[4], "2026-07-05T10:00:00Z");
}

#[test]
fn a_crisis_begins_and_ends_by_its_own_commands_and_not_in_the_future() {
    let stage = |stage: &str| json!({ "command": "set-stage", "stage": stage, "reason": "x" });
    assert_eq!(opened().refusal_of(stage("incident")), Refusal::StageIsSo);
    assert_eq!(crisis().refusal_of(stage("disruption")), Refusal::IsCrisis);
    let Refusal::Unknown { field: "stage", .. } = opened().refusal_of(stage("crisis")) else { panic!() };
    let tomorrow = json!({ "command": "escalate", "criteria": ["x"], "reason": "x", "at": "2026-07-05" });
    assert_eq!(opened().refusal_of(tomorrow), Refusal::InTheFuture { field: "at" });
}

#[test]
fn a_direction_needs_an_aim_and_a_leader_and_keeps_what_says_something() {
    assert_eq!(crisis().refusal_of(with(direction(), "aim", json!(" "))), Refusal::Empty { field: "aim" });
    assert_eq!(
        crisis().refusal_of(with(direction(), "leader", json!(""))),
        Refusal::Empty { field: "leader" }
    );
    let many: Vec<String> = (0..11).map(|number| number.to_string()).collect();
    let refused = crisis().refusal_of(with(direction(), "priorities", json!(many)));
    assert_eq!(refused, Refusal::TooMany { field: "priorities", limit: 10 });
    let told = crisis().when(direction());
    assert_eq!(told.state.steering.direction.unwrap().said.priorities, ["planning", "loon"]);
}

#[test]
fn a_channel_is_trusted_as_its_worst_one_and_never_without_a_reason() {
    let refused = crisis().refusal_of(with(judged("mail", "trusted"), "reason", json!("")));
    assert_eq!(refused, Refusal::Empty { field: "reason" });
    assert_eq!(crisis().refusal_of(judged("other", "trusted")), Refusal::Empty { field: "name" });
    let told = crisis().when(judged("mail", "trusted")).when(with(
        judged("mail", "doubted"),
        "name",
        json!("info@"),
    ));
    assert_eq!(told.state.channels.trust(ChannelKind::Mail), Some(ChannelTrust::Doubted));
    assert!(told.state.channels.is_red(ChannelKind::Mail));
    let told = told.when(with(judged("mail", "trusted"), "name", json!("info@")));
    assert!(!told.state.channels.is_red(ChannelKind::Mail));
    assert_eq!(told.state.channels.trust(ChannelKind::Chat), None, "nobody looked");
    assert!(!told.state.channels.is_red(ChannelKind::Chat));
}

#[test]
fn in_a_crisis_trust_in_channels_comes_first_then_calls_then_the_aim_then_the_meeting() {
    assert_eq!(next(&opened()), []);
    let told = crisis()
        .when(json!({ "command": "begin-callout", "deputy_after_minutes": 15,
                      "first_meeting_at": "2026-07-03T17:30:00Z" }))
        .when(json!({ "command": "summon-person", "person": "contact/1", "name": "Bram" }));
    let meet = Steer::Meet("2026-07-03T17:30:00Z".parse().unwrap(), false);
    let all = [Steer::JudgeChannels(FIRST_CHANNELS.to_vec()), Steer::Call(1), Steer::SetDirection, meet];
    assert_eq!(next(&told), all);
    let told = told
        .when(judged("mail", "untrusted"))
        .when(judged("chat", "doubted"))
        .when(judged("sign-in", "untrusted"))
        .when(json!({ "command": "record-call", "person": "contact/1", "outcome": "reached",
                      "at": "2026-07-03T16:30:00Z", "by": "Sanne" }))
        .when(direction())
        .at("2026-07-03T20:00:00+02:00");
    assert_eq!(next(&told), [Steer::Meet("2026-07-03T17:30:00Z".parse().unwrap(), true)]);
    let told = told.when(json!({ "command": "open-meeting", "at": "2026-07-03T18:00:00Z", "chair": "Bram" }));
    assert_eq!(next(&told), [Steer::CloseMeeting(1)]);
}

#[test]
fn a_leader_who_works_too_long_is_to_be_relieved() {
    let at_work = |shift: &str, at: &str| json!({ "command": "note-shift", "person": "Bram", "shift": shift, "at": at });
    let told = opened().when(direction()).when(at_work("at-work", "2026-07-03T16:30:00Z"));
    assert_eq!(next(&told.clone().at("2026-07-04T04:30:00+02:00")), []);
    let tired = told.at("2026-07-04T04:31:00+02:00");
    assert_eq!(next(&tired), [Steer::Relieve("Bram".to_owned())]);
    assert_eq!(next(&tired.when(at_work("off", "2026-07-04T02:31:00Z"))), []);
}

#[test]
fn who_leads_is_who_was_named_when_it_became_a_crisis_until_a_direction_says_otherwise() {
    assert_eq!(crisis().state.steering.leader(), None);
    let named = json!({ "command": "escalate", "criteria": ["x"], "reason": "x", "leader": "Noor" });
    let told = opened().when(named);
    assert_eq!(told.state.steering.leader(), Some("Noor"));
    assert_eq!(told.when(direction()).state.steering.leader(), Some("Bram"));
}

#[test]
fn a_direction_or_a_judgement_that_was_not_seen_is_not_overwritten() {
    let told = crisis().when(direction()).when(judged("mail", "doubted"));
    let last = told.state.number;
    for (command, entry) in [(direction(), last - 1), (judged("mail", "trusted"), last)] {
        let command: Command = serde_json::from_value(command).unwrap();
        let seen = |seen| command.expect_seen(&told.state, Some(seen));
        assert_eq!((seen(entry), seen(entry - 1)), (Ok(()), Err(Refusal::Overtaken { entry })));
    }
    let other: Command = serde_json::from_value(judged("chat", "trusted")).unwrap();
    assert_eq!(other.expect_seen(&told.state, Some(0)), Ok(()), "another channel");
}

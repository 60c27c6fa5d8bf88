use incident::stakeholder::event::StakeholderKind;
use incident::stakeholder::matrix::Group;
use jiff::SignedDuration;
use readiness::prepared::Prepared;
use serde_json::json;
use testkit::repository::rulebook;
use testkit::story::Told;

use super::{at_row, fact, opened, story, told_them, weighed};

const STAFF: StakeholderKind = StakeholderKind::Staff;
const CUSTOMERS: StakeholderKind = StakeholderKind::Customers;
const SUBJECTS: StakeholderKind = StakeholderKind::DataSubjects;

fn group(told: &Told, kind: StakeholderKind) -> Group {
    at_row(told, &Prepared::default(), kind, |row| row.group())
}

fn silent(told: &Told, kind: StakeholderKind) -> Option<i64> {
    let opened_at = told.state.opened.as_ref().unwrap().at;
    let silent =
        at_row(told, &Prepared::default(), kind, |row| row.silent_for(rulebook(), opened_at, told.now));
    silent.map(|silent: SignedDuration| silent.as_hours() / 24)
}

#[test]
fn what_people_decided_stands_before_what_is_proposed() {
    let told = opened("controller");
    assert_eq!(group(&told, CUSTOMERS), Group::Should);
    let told = told.when(weighed("customers", "not"));
    assert_eq!(group(&told, CUSTOMERS), Group::Not);
    assert!(at_row(&told, &Prepared::default(), CUSTOMERS, |row| row.weighed.is_some() && !row.is_told()));
}

#[test]
fn what_the_law_asks_is_a_must_whatever_was_weighed() {
    let told = opened("controller").when(fact("personal_data", json!(true)));
    let told = told.when(weighed("data-subjects", "not"));
    assert_eq!(group(&told, SUBJECTS), Group::FindOut, "an unknown excuses nobody");
    let told = told.when(weighed("data-subjects", "should"));
    assert_eq!(group(&told, SUBJECTS), Group::Should, "whoever wants to may tell them before it is known");
    assert!(!at_row(&told, &Prepared::default(), SUBJECTS, |row| row.is_stronger_now()));
    let told = told
        .when(fact("exfiltration", json!(true)))
        .when(json!({ "command": "decide-risk", "level": "high", "reason": "paspoorten" }));
    assert_eq!(group(&told, SUBJECTS), Group::Must);
    assert!(at_row(&told, &Prepared::default(), SUBJECTS, |row| row.is_stronger_now()));
}

#[test]
fn a_filing_tells_those_whom_the_law_names() {
    let told = opened("controller").when(fact("personal_data", json!(true))).when(
        json!({ "command": "set-awareness", "regime": "avg", "at": "2026-07-03T16:30:00Z", "reason": "nu" }),
    );
    let authority = StakeholderKind::Authority;
    assert!(!at_row(&told, &Prepared::default(), authority, |row| row.is_told()));
    let told = told.at("2026-07-03T20:00:00+02:00").when(json!({
        "command": "submit-filing", "rule": "avg-33-1", "at": "2026-07-03T18:00:00Z", "channel": "formulier", "content": "x"
    }));
    assert!(at_row(&told, &Prepared::default(), authority, |row| row.is_told()));
    let told = told.at("2026-08-03T20:00:00+02:00");
    assert_eq!(silent(&told, authority), None, "what the authority is owed has a term of its own");
}

#[test]
fn who_was_told_and_hears_nothing_for_a_week_is_waiting() {
    let told = opened("controller").when(told_them("customers", "phone", "2026-07-03T16:30:00Z"));
    let told = told.at("2026-07-10T18:30:00+02:00");
    assert_eq!(silent(&told, CUSTOMERS), None, "a week is not over");
    let told = told.at("2026-07-10T18:31:00+02:00");
    assert_eq!(silent(&told, CUSTOMERS), Some(7));
    assert_eq!(silent(&told, STAFF), None, "who was never told and need not be waits for nothing");
    let told = told.when(told_them("customers", "mail", "2026-07-10T16:31:00Z"));
    assert_eq!(silent(&told, CUSTOMERS), None);
    let told = told.when(weighed("customers", "not")).at("2026-09-10T18:31:00+02:00");
    assert_eq!(silent(&told, CUSTOMERS), None, "who is put aside waits for nothing");
}

#[test]
fn who_must_be_told_and_never_was_waits_since_it_began() {
    let told = opened("controller").when(weighed("customers", "must")).at("2026-07-12T18:30:00+02:00");
    assert_eq!(silent(&told, CUSTOMERS), Some(9));
}

/// Scenario 8: one mail, then nothing for a month.
#[test]
fn customers_of_telfora_heard_nothing_for_a_week() {
    let told = story("08-telfora", "2026-02-19T08:00:00+01:00");
    let waits = |at: &str| {
        let told = told.clone().at(at);
        let picture = told.picture();
        let prepared = Prepared::default();
        let from = incident::stakeholder::propose::Proposing {
            state: &told.state,
            picture: &picture,
            prepared: &prepared,
        };
        let opened_at = told.state.opened.as_ref().unwrap().at;
        from.rows()
            .iter()
            .filter(|row| row.is_told() && row.silent_for(rulebook(), opened_at, told.now).is_some())
            .count()
    };
    assert_eq!(waits("2026-02-18T09:00:00+01:00"), 0);
    assert!(waits("2026-02-20T09:00:00+01:00") > 0);
}

/// Scenario 8: the statement promised news.
#[test]
fn a_promised_moment_that_passed_is_said_until_they_hear_more() {
    let told = story("09-wachtdienst", "2024-09-26T12:00:00+02:00");
    let promise = |told: &Told| {
        at_row(told, &Prepared::default(), StakeholderKind::Public, |row| {
            row.broken_promise(rulebook(), told.now).is_some()
        })
    };
    assert!(!promise(&told));
    let told = told.at("2024-09-27T10:01:00+02:00");
    assert!(promise(&told));
    let told = told.when(told_them("public", "website", "2024-09-27T08:00:30Z"));
    assert!(!promise(&told));
}

/// Scenario 9: staff before or with the public, and not by the intranet alone.
#[test]
fn the_world_does_not_hear_before_staff_and_the_intranet_alone_reaches_nobody() {
    let before = story("09-wachtdienst", "2024-09-26T11:16:00+02:00");
    let warns = |told: &Told| {
        at_row(told, &Prepared::default(), StakeholderKind::Press, |row| row.is_before_staff(&told.state))
    };
    assert!(warns(&before));
    let after = story("09-wachtdienst", "2024-09-26T11:41:00+02:00");
    assert!(!warns(&after));
    let only = |told: &Told| at_row(told, &Prepared::default(), STAFF, |row| row.is_intranet_only());
    let intranet = |channels: serde_json::Value| {
        let mut command = weighed("staff", "should");
        command["channels"] = channels;
        before.clone().when(command)
    };
    assert!(only(&intranet(json!(["intranet"]))));
    assert!(!only(&intranet(json!(["intranet", "sms"]))));
    let told = before.when(told_them("staff", "intranet", "2024-09-26T09:10:00Z"));
    assert!(only(&told), "told by the intranet and by nothing else");
    assert!(!only(&told.when(told_them("staff", "meeting", "2024-09-26T09:11:00Z"))));
}

#[test]
fn an_insurer_who_must_be_told_and_was_not_is_named_and_once_told_waits_for_nothing() {
    let told = opened("controller").when(weighed("insurer", "must")).at("2026-07-12T18:30:00+02:00");
    assert_eq!(silent(&told, StakeholderKind::Insurer), Some(9));
    let told =
        told.when(told_them("insurer", "phone", "2026-07-12T16:30:00Z")).at("2026-09-12T18:30:00+02:00");
    assert_eq!(silent(&told, StakeholderKind::Insurer), None);
}

#[test]
fn news_that_was_promised_in_a_conversation_comes_after_it() {
    let mut promised = told_them("customers", "phone", "2026-07-03T16:30:00Z");
    promised["next_at"] = json!("2026-07-03T16:00:00Z");
    let refused = opened("controller").refusal_of(promised.clone());
    assert!(matches!(refused, incident::refusal::Refusal::Backwards { field: "next_at" }), "{refused:?}");
    promised["next_at"] = json!("2026-07-04T08:00:00Z");
    let told = opened("controller").when(promised).at("2026-07-04T10:01:00+02:00");
    let broken =
        |row: &incident::stakeholder::matrix::Row<'_>| row.broken_promise(rulebook(), told.now).is_some();
    assert!(at_row(&told, &Prepared::default(), CUSTOMERS, broken));
}

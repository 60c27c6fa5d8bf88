//! What people may do, and when the domain says no.

use expect_test::expect;
use incident::event::Event;
use incident::refusal::Refusal;
use serde_json::{Value, json};
use testkit::rule_cases::standing;
use testkit::story::{Told, check, given, stands};

fn opened() -> Told {
    given().at("2026-03-02T10:00:00+01:00").when(json!({
        "command": "open-incident", "code_name": "LINDE", "kind": "incident",
        "profile": { "role": "controller", "sector": "healthcare", "country": "NL" }
    }))
}

fn fact(name: &str, value: &Value, certainty: &str, source: &str) -> Value {
    json!({ "command": "record-fact", "fact": name, "value": value, "certainty": certainty, "source": source })
}

/// Patient records at hospital De Linde were disclosed; whether they were taken is unconfirmed.
fn hospital() -> Told {
    opened()
        .when(fact("dimensions", &json!(["C"]), "confirmed", "IT"))
        .when(fact("data_categories", &json!(["basic", "health"]), "confirmed", "IT"))
        .when(fact("exfiltration", &json!(true), "unconfirmed", "krant"))
        .when(json!({ "command": "set-awareness", "regime": "avg", "at": "2026-03-02T08:40:00Z",
                      "reason": "IT zag vreemde aanmeldingen" }))
}

#[test]
fn the_picture_says_what_each_duty_rests_on_and_waits_for() {
    check(
        &hospital().picture(),
        &expect![[r#"
            avg-33-1     open 2026-03-05T09:40:00+01:00
                because data_categories, dimensions, role
                awaits  journalistic-purposes, risk-unlikely
            avg-33-4     possible
                because data_categories, dimensions, role
                awaits  filing-incomplete, journalistic-purposes, risk-unlikely
            avg-33-5     open
                because data_categories, dimensions, role
                awaits  journalistic-purposes
            avg-34-1     possible
                because data_categories, dimensions, role
                awaits  high-risk, silence-necessary, journalistic-purposes, data-unintelligible, high-risk-averted, data-subjects-informed
            avg-34-3-c   possible
                because data_categories, dimensions, role
                awaits  high-risk, disproportionate-effort, silence-necessary, journalistic-purposes, data-unintelligible, high-risk-averted, data-subjects-informed
            risk         high proposed, undecided
        "#]],
    );
}

#[test]
fn nothing_can_be_recorded_before_the_incident_is_opened_or_after_it_is_closed() {
    let note = json!({ "command": "write-note", "text": "gebeld" });
    assert_eq!(given().refusal_of(note.clone()), Refusal::NotOpened);
    let opened = opened();
    assert_eq!(opened.refusal_of(json!({ "command": "reopen", "reason": "x" })), Refusal::NotClosed);
    let closed = opened
        .when(json!({ "command": "record-fact", "fact": "personal_data", "value": false,
        "source": "IT" }))
        .when(json!({ "command": "close", "reason": "geen persoonsgegevens" }));
    assert_eq!(closed.refusal_of(note), Refusal::Closed);
    closed.when(json!({ "command": "reopen", "reason": "toch wel" }));
}

#[test]
fn an_incident_closes_only_when_every_duty_is_done_or_decided() {
    let close = json!({ "command": "close", "reason": "klaar" });
    let Refusal::Undecided { rules } = hospital().refusal_of(close.clone()) else { panic!("undecided") };
    assert!(rules.contains(&"avg-33-1".to_owned()), "{rules:?}");
    let decided =
        hospital().when(json!({ "command": "decide-risk", "level": "unlikely", "reason": "toch niet" }));
    let Refusal::Undecided { rules } = decided.refusal_of(close.clone()) else { panic!("undecided") };
    assert_eq!(rules, ["avg-33-5"]);
    decided
        .when(json!({ "command": "submit-filing", "rule": "avg-33-5", "at": "2026-03-02T09:00:00Z",
                      "channel": "register", "content": "regel 12" }))
        .when(close);
}

#[test]
fn a_fact_keeps_its_history_and_who_revises_must_have_seen_what_holds() {
    let told = opened().when(fact("persons", &json!(485_000), "likely", "laboratorium"));
    let first = told.state.facts.values().next().map_or(0, incident::state::Statements::last_number);
    let again = fact("persons", &json!(715_000), "confirmed", "laboratorium");
    let Refusal::Revised { entry, value, certainty, .. } = told.refusal_of(again) else { panic!("revised") };
    assert_eq!((entry, value.as_str(), certainty), (first, "485000", "likely"));
    let revise = |seen: u64, number: u64| json!({ "command": "record-fact", "fact": "persons", "value": number, "source": "laboratorium", "seen": seen });
    let told = told.when(revise(first, 715_000));
    let second = told.state.facts.values().next().map_or(0, incident::state::Statements::last_number);
    assert_eq!(told.refusal_of(revise(second, 715_000)), Refusal::NothingNew { entry: second });
    let told = told.when(revise(second, 941_000));
    let history: Vec<String> = (told.state.facts.values())
        .flat_map(|statements| statements.history().iter().map(|statement| statement.written.to_string()))
        .collect();
    assert_eq!(history, ["485000", "715000", "941000"]);
}

#[test]
fn sources_that_contradict_each_other_leave_a_fact_unknown_until_somebody_decides() {
    let backup = |value: bool, source: &str| fact("backup", &json!(value), "confirmed", source);
    let told = hospital().when(backup(true, "IT")).when(backup(false, "forensisch bureau"));
    let key = incident::fact::FactKey::Backup;
    assert_eq!(told.state.conflicts().len(), 1);
    let suspected = told.state.situation(told.now).facts.get(key).map(|fact| fact.certainty);
    assert_eq!(suspected, Some(incident::fact::Certainty::Unconfirmed), "worth nothing but a suspicion");
    let resolve = |source: &str| {
        json!({ "command": "resolve-conflict", "fact": "backup", "source": source,
                                         "reason": "heeft de schijven gezien" })
    };
    assert!(matches!(told.refusal_of(resolve("krant")), Refusal::Unknown { field: "source", .. }));
    let told = told.when(resolve("forensisch bureau"));
    let settled = told.state.situation(told.now).facts.get(key).map(|fact| fact.value.clone());
    assert_eq!(settled, Some(incident::fact::Value::Bool(false)));
    assert_eq!(told.refusal_of(resolve("IT")), Refusal::NoConflict { fact: "backup".into() });
}

#[test]
fn a_rumour_contradicts_nobody_and_true_refuted_agrees_with_false() {
    let told = hospital().when(fact("exfiltration", &json!(false), "confirmed", "forensisch bureau"));
    assert!(told.state.conflicts().is_empty());
    let told = told.when(fact("exfiltration", &json!(true), "refuted", "IT"));
    assert!(told.state.conflicts().is_empty());
}

#[test]
fn a_statement_recorded_by_mistake_is_withdrawn_and_stays_in_the_history() {
    let told = hospital();
    let number = told.state.number;
    let withdraw =
        |entry: u64| json!({ "command": "withdraw-fact", "entry": entry, "reason": "ander incident" });
    assert!(matches!(told.refusal_of(withdraw(number + 1)), Refusal::NoSuchEntry { .. }));
    let statements = &told.state.facts[&incident::fact::FactKey::Exfiltration];
    let entry = statements.last_number();
    let told = told.when(withdraw(entry));
    let statements = &told.state.facts[&incident::fact::FactKey::Exfiltration];
    assert_eq!((statements.history().len(), statements.current().count()), (1, 0));
}

#[test]
fn a_waiver_needs_a_ground_and_opens_again_when_its_facts_change() {
    let waive = |ground: &str, fact: &str| json!({ "command": "waive-duty", "rule": "avg-33-1", "ground": ground, "reopen_when": [fact] });
    let told = hospital();
    assert_eq!(told.refusal_of(waive(" ", "exfiltration")), Refusal::Empty { field: "ground" });
    assert!(matches!(told.refusal_of(waive("x", "exfil")), Refusal::Unknown { field: "fact", .. }));
    let told = told.when(waive("alleen eigen personeel keek, dat mocht", "exfiltration"));
    assert_eq!(standing(&told.picture(), "avg-33-1"), "waived");
    let told = told.when(fact("exfiltration", &json!(true), "likely", "forensisch bureau"));
    assert_eq!(stands(&told.picture(), "avg-33-1"), "open 2026-03-05T09:40:00+01:00");
}

#[test]
fn a_late_filing_is_recorded_only_with_its_reason() {
    let told = hospital().at("2026-03-06T09:00:00+01:00");
    let file = |reason: Option<&str>| {
        json!({ "command": "submit-filing", "rule": "avg-33-1", "at": "2026-03-06T07:00:00Z", "channel": "AP-formulier",
                "content": "Voorlopige melding.", "delay_reason": reason })
    };
    assert_eq!(told.refusal_of(file(None)), Refusal::DelayNeedsReason { rule: "avg-33-1".into() });
    let told = told.when(file(Some("eerst dacht IT aan een storing")));
    assert!(told.picture().obligation("avg-33-1").is_some_and(|obligation| obligation.late.is_some()));
}

#[test]
fn a_moment_in_the_future_and_an_unknown_word_are_refused() {
    let told = opened();
    let awareness =
        json!({ "command": "set-awareness", "regime": "avg", "at": "2026-03-03T00:00:00Z", "reason": "x" });
    assert_eq!(told.refusal_of(awareness), Refusal::InTheFuture { field: "at" });
    let regime = json!({ "command": "set-awareness", "regime": "agv", "at": "2026-03-01", "reason": "x" });
    let expected = Refusal::Unknown { field: "regime", word: "agv".into(), nearest: Some("avg".into()) };
    assert_eq!(told.refusal_of(regime), expected);
    assert!(matches!(told.refusal_of(fact("persons", &json!(-1), "likely", "IT")), Refusal::BadValue(_)));
    assert!(matches!(told.refusal_of(fact("persons", &json!(null), "likely", "IT")), Refusal::Empty { .. }));
}

#[test]
fn tasks_are_added_once_and_finished_once() {
    let add = json!({ "command": "add-task", "task": "T1", "title": "bel de bank", "assignee": "Bram" });
    let finish = json!({ "command": "finish-task", "task": "T1", "result": "passen geblokkeerd" });
    assert!(matches!(opened().refusal_of(finish.clone()), Refusal::NoSuchTask { .. }));
    let told = opened().when(add.clone());
    assert!(matches!(told.refusal_of(add), Refusal::TaskExists { .. }));
    assert!(matches!(told.when(finish.clone()).refusal_of(finish), Refusal::TaskFinished { .. }));
}

#[test]
fn a_correction_names_an_entry_that_exists_and_supersedes_it() {
    let correct =
        |entry: u64| json!({ "command": "correct-entry", "entry": entry, "text": "18", "reason": "telfout" });
    let told = opened().when(json!({ "command": "write-note", "text": "17 vestigingen" }));
    assert!(matches!(told.refusal_of(correct(99)), Refusal::NoSuchEntry { entry: 99 }));
    let number = told.state.number;
    let told = told.when(correct(number));
    assert_eq!(told.state.corrections.keys().copied().collect::<Vec<_>>(), [number]);
}

#[test]
fn receipts_say_what_was_concluded_and_folding_ignores_them() {
    let told = hospital();
    let arose = |rule: &str| {
        let is = |event: &&Event| matches!(event, Event::ObligationArose(e) if e.rule == rule);
        told.receipts().into_iter().filter(is).count()
    };
    assert_eq!((arose("avg-33-1"), arose("avg-34-1")), (1, 1));
    let moved = told.receipts().into_iter().any(|event| matches!(event, Event::DeadlineMoved(_)));
    assert!(moved, "awareness gave the duty its date");
    let without: Vec<_> =
        told.recorded.iter().filter(|recorded| !recorded.event.is_receipt()).cloned().collect();
    let mut bare = incident::state::State::fold(&without);
    bare.number = told.state.number;
    assert_eq!(bare, told.state);
}

#[test]
fn folding_is_the_same_from_any_prefix() {
    let told = hospital();
    for cut in 0..told.recorded.len() {
        let mut state = incident::state::State::fold(&told.recorded[..cut]);
        told.recorded[cut..].iter().for_each(|recorded| state.apply(recorded));
        assert_eq!(state, told.state);
    }
}

#[test]
fn a_contradiction_takes_no_danger_away() {
    let told = opened()
        .when(fact("dimensions", &json!(["C"]), "confirmed", "IT"))
        .when(fact("data_categories", &json!(["basic"]), "confirmed", "IT"))
        .when(fact("recipient_trusted", &json!(true), "confirmed", "IT"))
        .when(fact("recipient_confirmed_deletion", &json!(true), "confirmed", "IT"));
    assert_eq!(told.picture().risk.proposal.level, Some(law::RiskLevel::Unlikely));
    let told = told.when(fact("harm_observed", &json!(true), "confirmed", "SOC"));
    assert_ne!(told.picture().risk.proposal.level, Some(law::RiskLevel::Unlikely));
    let told = told.when(fact("harm_observed", &json!(false), "likely", "directeur"));
    assert_ne!(told.picture().risk.proposal.level, Some(law::RiskLevel::Unlikely));
}

#[test]
fn what_is_stated_contradicted_or_withdrawn_after_a_decision_makes_it_stale() {
    let decide = json!({ "command": "decide-risk", "level": "unlikely", "reason": "niets gezien" });
    let told = opened()
        .when(fact("dimensions", &json!(["C"]), "confirmed", "IT"))
        .when(fact("data_categories", &json!(["basic"]), "confirmed", "IT"))
        .when(fact("harm_observed", &json!(false), "confirmed", "IT"))
        .when(decide.clone());
    assert!(!told.picture().risk.stale, "nothing changed since");
    let entry = told.state.facts[&incident::fact::FactKey::HarmObserved].last_number();
    let withdraw = json!({ "command": "withdraw-fact", "entry": entry, "reason": "ander incident" });
    assert!(told.clone().when(withdraw).picture().risk.stale, "withdrawn, in the same second");
    let told = told.when(fact("harm_observed", &json!(true), "confirmed", "SOC"));
    assert!(told.picture().risk.stale, "contradicted");
    assert!(!told.when(decide).picture().risk.stale, "decided again");
}

#[test]
fn nothing_closes_on_facts_that_contradict_each_other_or_changed_since_the_decision() {
    let close = json!({ "command": "close", "reason": "klaar" });
    let ready = opened().when(fact("personal_data", &json!(false), "confirmed", "IT")).when(fact(
        "backup",
        &json!(true),
        "confirmed",
        "IT",
    ));
    ready.clone().when(close.clone());
    let contested = ready.clone().when(fact("backup", &json!(false), "confirmed", "forensisch bureau"));
    let facts = vec![incident::fact::FactKey::Backup];
    assert_eq!(contested.refusal_of(close.clone()), Refusal::Contested { facts });
    let stale = ready
        .when(json!({ "command": "decide-risk", "level": "unlikely", "reason": "geen persoonsgegevens" }))
        .when(json!({ "command": "submit-filing", "rule": "avg-33-5", "at": "2026-03-02T09:00:00Z",
                      "channel": "register", "content": "regel 12" }))
        .when(fact("persons", &json!(12), "confirmed", "IT"));
    assert_eq!(stale.refusal_of(close), Refusal::StaleRisk);
}

#[test]
fn a_typing_error_in_awareness_does_not_close_an_incident() {
    let told = hospital().when(json!({ "command": "set-awareness", "regime": "avg", "at": "2016-11-20",
                                       "reason": "typefout" }));
    let close = json!({ "command": "close", "reason": "klaar" });
    assert_eq!(told.refusal_of(close), Refusal::NoRulesThatDay);
    let lapsed = |event: &&Event| matches!(event, Event::ObligationLapsed(e) if e.because.is_empty());
    assert_eq!(told.receipts().into_iter().filter(lapsed).count(), 0);
}

#[test]
fn a_contested_role_is_unknown_and_a_rumour_leaves_the_profile_standing() {
    let role = |role: &str, certainty: &str, source: &str| fact("role", &json!(role), certainty, source);
    let told = hospital().when(role("processor", "unconfirmed", "krant"));
    assert_eq!(standing(&told.picture(), "avg-33-1"), "open");
    let told =
        told.when(role("processor", "confirmed", "jurist")).when(role("controller", "confirmed", "klant"));
    assert_eq!(standing(&told.picture(), "avg-33-1"), "possible");
    assert_eq!(standing(&told.picture(), "avg-33-2"), "possible");
}

#[test]
fn a_waiver_opens_again_when_its_fact_is_withdrawn_or_the_profile_says_otherwise() {
    let waive = |fact: &str| json!({ "command": "waive-duty", "rule": "avg-33-1", "ground": "mocht", "reopen_when": [fact] });
    let told = hospital().when(waive("exfiltration"));
    let entry = told.state.facts[&incident::fact::FactKey::Exfiltration].last_number();
    let told = told.when(json!({ "command": "withdraw-fact", "entry": entry, "reason": "vergissing" }));
    assert_eq!(standing(&told.picture(), "avg-33-1"), "open");
    let told = hospital().when(waive("sector"));
    assert_eq!(standing(&told.picture(), "avg-33-1"), "waived");
    let told = told.when(json!({ "command": "revise-profile", "role": "controller", "sector": "bank" }));
    assert_eq!(standing(&told.picture(), "avg-33-1"), "open");
}

#[test]
fn the_moment_of_a_fact_can_be_corrected_and_a_revision_names_what_holds() {
    let told = opened().when(fact("persons", &json!(12), "confirmed", "IT"));
    let entry = told.state.facts[&incident::fact::FactKey::Persons].last_number();
    let mut earlier = fact("persons", &json!(12), "confirmed", "IT ");
    earlier["seen"] = json!(entry);
    assert_eq!(told.refusal_of(earlier.clone()), Refusal::NothingNew { entry });
    earlier["known_at"] = json!("2026-03-01T09:00:00Z");
    told.when(earlier.clone());
    let mut blind = fact("backup", &json!(true), "confirmed", "IT");
    blind["seen"] = json!(777);
    assert_eq!(opened().refusal_of(blind), Refusal::NoSuchEntry { entry: 777 });
}

#[test]
fn a_filing_recorded_by_mistake_is_withdrawn_and_the_duty_is_open_again() {
    let file = json!({ "command": "submit-filing", "rule": "avg-33-1", "at": "2026-03-02T09:00:00Z",
                       "channel": "AP-formulier", "content": "Voorlopige melding." });
    let told = hospital().when(file);
    assert_eq!(standing(&told.picture(), "avg-33-1"), "met");
    let entry = told.state.filings[0].number;
    let withdraw = |entry: u64| json!({ "command": "withdraw-entry", "entry": entry, "reason": "het formulier was nog niet verstuurd" });
    assert_eq!(told.refusal_of(withdraw(1)), Refusal::NoSuchEntry { entry: 1 });
    let told = told.when(withdraw(entry));
    assert_eq!(standing(&told.picture(), "avg-33-1"), "open");
    assert_eq!(told.refusal_of(withdraw(entry)), Refusal::NoSuchEntry { entry });
}

#[test]
fn a_filing_on_the_last_day_needs_its_hour() {
    let told = hospital().at("2026-03-05T18:00:00+01:00");
    let file = |at: &str| {
        json!({ "command": "submit-filing", "rule": "avg-33-1", "at": at, "channel": "AP-formulier",
                "content": "Voorlopige melding." })
    };
    assert_eq!(told.refusal_of(file("2026-03-05")), Refusal::HourNeeded { rule: "avg-33-1".into() });
    assert!(matches!(told.refusal_of(file("2026-03-05T10:00:00Z")), Refusal::DelayNeedsReason { .. }));
    told.clone().when(file("2026-03-05T08:00:00Z"));
    told.when(file("2026-03-04"));
}

#[test]
fn what_has_a_command_of_its_own_is_no_fact_here() {
    let aware = fact("aware", &json!("2026-03-02T09:00:00Z"), "confirmed", "IT");
    let expected = Refusal::OtherCommand { fact: incident::fact::FactKey::Aware, command: "set-awareness" };
    assert_eq!(opened().refusal_of(aware), expected);
}

#[test]
fn what_is_named_must_exist_and_what_happened_cannot_be_coming() {
    let moment = |name: &str, at: &str| json!({ "command": "record-moment", "moment": name, "at": at, "source": "IT" });
    let told = opened();
    assert_eq!(told.refusal_of(moment("occurred", "2099-01-01")), Refusal::InTheFuture { field: "at" });
    assert!(matches!(told.refusal_of(moment("event:\u{1b}[31m", "2026-03-01")), Refusal::Unknown { .. }));
    told.clone().when(moment("event:rapport-verwacht", "2026-04-01"));
    let task = json!({ "command": "add-task", "task": "T1", "title": "bel", "assignee": "Bram", "rule": "avg-33-l" });
    assert!(matches!(told.refusal_of(task), Refusal::Unknown { field: "rule", .. }));
    let mut persons = fact("persons", &json!(12), "confirmed", "IT");
    persons["evidence"] = json!("logbestand");
    assert!(matches!(told.refusal_of(persons.clone()), Refusal::Unknown { field: "evidence", .. }));
    let digest = "ab".repeat(32);
    let keep = json!({ "command": "keep-evidence", "evidence": "logbestand", "name": "fw.log", "digest": digest,
                       "bytes": 12 });
    let told = told.when(keep.clone()).when(persons);
    assert!(matches!(told.refusal_of(keep), Refusal::EvidenceExists { .. }));
}

/// The lines of `docs/commands.md` that people copy.
#[test]
fn every_command_stands_in_the_documents_and_works_as_it_stands_there() {
    let document = testkit::repository::read("docs/commands.md");
    let blocks = document.split("```jsonl\n").skip(1).filter_map(|rest| rest.split("```").next());
    let mut named = std::collections::BTreeSet::new();
    for block in blocks {
        tell(block, &mut named);
    }
    let source = testkit::repository::read("crates/incident/src/command/mod.rs");
    let variants = source.split("pub enum Command {").nth(1).and_then(|rest| rest.split("\n}").next());
    let count = variants.unwrap_or_default().lines().filter(|line| line.ends_with("),")).count();
    assert_eq!(named.len(), count, "{named:?}");
}

/// Tells one incident by lines of the document, and keeps which commands they are.
fn tell(block: &str, named: &mut std::collections::BTreeSet<String>) {
    let is_exercise = block.contains("open-exercise");
    let now = if is_exercise { "2026-11-23T09:00:00+01:00" } else { "2026-03-02T11:00:00+01:00" };
    let mut told = given().at(now);
    for line in block.lines() {
        let mut command: Value = serde_json::from_str(line).unwrap_or_else(|error| panic!("{line}: {error}"));
        named.extend(command["command"].as_str().map(str::to_owned));
        if let Some(keys) = command.as_object_mut() {
            keys.remove("subjects");
        }
        // Numbers in the document count commands; those of the journal count receipts too.
        for key in ["entry", "seen", "through"] {
            if let Some(entry) = command.get(key).and_then(Value::as_u64) {
                let said: Vec<u64> = (told.recorded.iter().filter(|recorded| !recorded.event.is_receipt()))
                    .map(|recorded| recorded.number)
                    .collect();
                command[key] = json!(said[entry as usize - 1]);
            }
        }
        told = told.when(command);
    }
}

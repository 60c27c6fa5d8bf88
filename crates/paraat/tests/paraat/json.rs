//! The JSON answer: its keys are a contract.

use serde_json::{Value, json};

use crate::program::{Folder, RANSOMWARE, assess_json, obligation, paraat};

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

#[test]
fn the_answer_has_the_keys_of_the_contract_first_and_ours_after_them() {
    let answer = assess_json(RANSOMWARE, &[]);
    assert_eq!(
        keys(&answer),
        [
            "id",
            "at",
            "rulebook",
            "conditions",
            "risk",
            "obligations",
            "not_applicable",
            "questions",
            "warnings",
            "qualifications",
            "advice",
        ]
    );
    assert_eq!(
        keys(&answer["conditions"]),
        ["personal-data-breach", "significant-incident", "major-incident"]
    );
    let risk = ["proposed", "decided", "because", "enisa", "stale", "reopened", "awaits"];
    assert_eq!(keys(&answer["risk"]), risk);
    let indicator = ["indicator", "facts", "citation", "verified", "version", "in_force"];
    assert_eq!(keys(&answer["risk"]["because"][0]), indicator);
    assert_eq!(keys(&answer["risk"]["enisa"]), ["min", "max", "band"]);
    let contract = [
        "rule",
        "standing",
        "to",
        "phase",
        "due",
        "due_kind",
        "remaining_s",
        "readings",
        "because",
        "awaits",
        "citation",
        "words",
    ];
    let ours =
        ["since", "pending_on", "filed", "late_s", "counted", "steps", "verified", "version", "in_force"];
    for duty in answer["obligations"].as_array().unwrap() {
        assert_eq!(keys(duty), [contract.as_slice(), &ours].concat());
    }
    let filing = obligation(&answer, "avg-33-1");
    assert_eq!(keys(&filing["readings"][0]), ["counted", "due", "source"]);
    assert_eq!(keys(&answer["not_applicable"][0]), ["rule", "because", "version", "in_force"]);
    assert_eq!(keys(&answer["questions"][0]), ["fact", "settles", "before"]);
}

#[test]
fn every_finding_names_the_text_that_it_rests_on_for_every_rule_in_force() {
    let bank = r#"{ "at": "2026-11-21T12:00:00+01:00", "profile": { "country": "NL" },
        "facts": { "entity": "credit_institution", "dimensions": ["C"], "data_categories": ["health", "name"],
                   "downtime_hours": 7, "clients_pct": 20, "malicious": true } }"#;
    let answer = assess_json(bank, &[]);
    let met = |found: &Value| found["because"].as_array().unwrap().clone();
    let mut named = met(&answer["risk"]);
    named.extend(answer["qualifications"].as_array().unwrap().iter().flat_map(met));
    for list in ["obligations", "not_applicable", "advice"] {
        named.extend(answer[list].as_array().unwrap().iter().cloned());
    }
    for finding in &named {
        let version = finding["version"].as_str().unwrap().strip_prefix("sha256:").unwrap();
        assert!(version.len() == 64 && version.bytes().all(|b| b.is_ascii_hexdigit()), "{finding}");
        let from: jiff::civil::Date = finding["in_force"]["from"].as_str().unwrap().parse().unwrap();
        assert!(from <= jiff::civil::date(2026, 11, 21), "{finding}");
        assert_eq!(finding["in_force"]["until"], Value::Null);
    }
    let today: jiff::civil::Date = "2026-11-21".parse().unwrap();
    let rules = testkit::repository::rulebook().rules();
    let in_force = rules.filter(|rule| rule.force == law::Force::Law && rule.in_force.on(today));
    for rule in in_force {
        let found = named.iter().find(|finding| finding["rule"] == rule.id.as_str()).unwrap();
        assert_eq!(found["version"], format!("sha256:{}", rule.version));
    }
}

#[test]
fn whether_it_is_significant_or_major_says_on_which_criteria_and_what_is_open() {
    let msp = r#"{ "at": "2026-11-20T16:00:00+01:00", "profile": { "country": "NL" },
        "facts": { "entity": "msp", "essential_or_important": true, "unavailable_minutes": 31 },
        "times": { "aware": "2026-11-20T15:30:00+01:00" } }"#;
    let answer = assess_json(msp, &[]);
    assert_eq!(answer["conditions"]["significant-incident"], "yes");
    let all = answer["qualifications"].as_array().unwrap();
    let found = all.iter().find(|found| found["condition"] == "significant-incident").unwrap();
    assert_eq!(found["because"][0]["criteria"], "cir-10");
    assert_eq!(found["because"][0]["citation"], "CIR 2024/2690 art. 10");
    assert_eq!(obligation(&answer, "cbw-26-1")["due"], "2026-11-21T15:30:00+01:00");
    assert_eq!(obligation(&answer, "cbw-26-1")["to"], "CSIRT");
}

#[test]
fn a_bank_reports_to_dnb_at_the_weekend_too() {
    let bank = r#"{ "at": "2026-08-06T10:00:00+02:00", "profile": { "country": "NL" },
        "facts": { "entity": "credit_institution", "initial_submitted": "2026-08-05T13:00:00+02:00" } }"#;
    let answer = assess_json(bank, &[]);
    assert_eq!(answer["conditions"]["major-incident"], "yes");
    let report = obligation(&answer, "dora-19-4-b");
    assert_eq!((&report["to"], &report["phase"]), (&json!("DNB"), &json!("intermediate")));
    assert_eq!((&report["due"], &report["counted"]), (&json!("2026-08-08T13:00:00+02:00"), &json!("clock")));
    let insurer = bank.replace("credit_institution", "insurer");
    let report = obligation(&assess_json(&insurer, &[]), "dora-19-4-b").clone();
    assert_eq!(
        (&report["due"], &report["counted"]),
        (&json!("2026-08-10T12:00:00+02:00"), &json!("dora-noon"))
    );
}

#[test]
fn seventy_two_hours_after_friday_evening_is_monday_evening() {
    let answer = assess_json(RANSOMWARE, &[]);
    assert_eq!(answer["id"], "klaar-1");
    assert_eq!(answer["at"], "2021-07-04T12:00:00+02:00");
    assert!(answer["rulebook"].as_str().unwrap().starts_with("sha256:"));
    assert_eq!(answer["conditions"]["personal-data-breach"], "yes");
    assert_eq!(answer["risk"]["decided"], Value::Null);
    let filing = obligation(&answer, "avg-33-1");
    assert_eq!(filing["standing"], "open");
    assert_eq!(filing["to"], "AP");
    assert_eq!(filing["phase"], "initial");
    assert_eq!(filing["due"], "2021-07-05T18:30:00+02:00");
    assert_eq!(filing["due_kind"], "dated");
    assert_eq!(filing["remaining_s"], 109_800);
    assert_eq!(filing["citation"], "AVG art. 33(1)");
    assert_eq!(filing["counted"], "clock");
    assert_eq!(filing["steps"], json!(["clock-hours"]));
    let reading = &filing["readings"][0];
    assert_eq!(reading["counted"], "eu-1182-71");
    assert_eq!(reading["due"], "2021-07-05T19:00:00+02:00");
    assert!(filing["awaits"].as_array().unwrap().contains(&json!("risk-unlikely")));
}

#[test]
fn a_processor_informs_its_controller_and_does_not_file() {
    let answer = assess_json(&RANSOMWARE.replace("\"controller\"", "\"processor\""), &[]);
    assert_eq!(obligation(&answer, "avg-33-1"), &Value::Null);
    assert_eq!(obligation(&answer, "avg-33-2")["to"], "controller");
    let not_applicable = answer["not_applicable"].as_array().unwrap();
    let filing = not_applicable.iter().find(|not| not["rule"] == "avg-33-1").unwrap();
    assert_eq!(filing["because"], "controller");
}

#[test]
fn the_short_name_of_the_authority_is_that_of_the_country() {
    let to = |answer: &Value| obligation(answer, "avg-33-1")["to"].clone();
    let unknown = RANSOMWARE.replace(r#""country": "NL""#, r#""country": null"#);
    assert_eq!(to(&assess_json(&unknown, &[])), "AP");
    let elsewhere = RANSOMWARE.replace(r#""country": "NL""#, r#""country": "QQ""#);
    assert_eq!(to(&assess_json(&elsewhere, &[])), "data-protection-authority");
}

#[test]
fn a_late_filing_is_met_and_says_how_late() {
    let late =
        RANSOMWARE.replace(r#""filed": {}"#, r#""filed": { "avg-33-1": "2021-07-06T18:30:00+02:00" }"#);
    let late = late.replace("2021-07-04T12", "2021-07-10T12");
    let answer = assess_json(&late, &[]);
    let filing = obligation(&answer, "avg-33-1");
    assert_eq!(filing["standing"], "met");
    assert_eq!(filing["filed"], "2021-07-06T18:30:00+02:00");
    assert_eq!(filing["late_s"], 86_400);
    assert!(filing["remaining_s"].as_i64().unwrap() < 0);
    assert_eq!(obligation(&answer, "avg-33-1-delay")["standing"], "open");
}

#[test]
fn a_duty_without_a_term_has_no_invented_date() {
    let answer = assess_json(RANSOMWARE, &[]);
    let register = obligation(&answer, "avg-33-5");
    assert_eq!(register["due_kind"], "without-undue-delay");
    assert_eq!((&register["due"], &register["remaining_s"]), (&Value::Null, &Value::Null));
    assert_eq!(register["since"], "2021-07-02T18:30:00+02:00");
    let addition = obligation(&answer, "avg-33-4");
    assert_eq!(
        (&addition["due_kind"], &addition["pending_on"]),
        (&json!("pending"), &json!("filed:avg-33-1"))
    );
}

#[test]
fn adopting_the_proposal_is_said_in_the_answer() {
    let answer = assess_json(RANSOMWARE, &["--adopt-proposed"]);
    assert_eq!(answer["adopted_proposed"], true);
    assert_eq!(answer["risk"]["decided"], Value::Null);
}

#[test]
fn a_signal_before_awareness_is_a_warning() {
    let signal = RANSOMWARE.replace(r#""times": {"#, r#""times": { "signal": "2021-07-01","#);
    let answer = assess_json(&signal, &[]);
    assert_eq!(
        answer["warnings"],
        json!([{ "warning": "aware-after-signal", "signal": "2021-07-01",
                 "aware": "2021-07-02T18:30:00+02:00" }])
    );
}

#[test]
fn a_filing_in_the_future_is_a_warning_and_not_done() {
    let early = RANSOMWARE.replace(r#""filed": {}"#, r#""filed": { "avg-33-1": "2021-07-09" }"#);
    let answer = assess_json(&early, &[]);
    let warning = json!({ "warning": "in-the-future", "path": "filed.avg-33-1", "at": "2021-07-09" });
    assert!(answer["warnings"].as_array().unwrap().contains(&warning), "{}", answer["warnings"]);
    assert_eq!(obligation(&answer, "avg-33-1")["standing"], "open");
}

#[test]
fn toml_gives_the_same_answer_as_json() {
    let folder = Folder::new();
    let toml = folder.file(
        "klaar.toml",
        r#"
        id = "klaar-1"
        at = 2021-07-04T12:00:00+02:00
        [profile]
        role = "controller"
        sector = "service_provider"
        country = "NL"
        capacities = ["controller"]
        employees = 1600
        turnover_eur = 250000000
        [facts]
        incident_type = "ransomware"
        dimensions = ["C", "A"]
        data_categories = ["basic", "contact"]
        persons = 1500
        backup = true
        malicious = true
        [times]
        aware = 2021-07-02T18:30:00+02:00
        "#,
    );
    let json = folder.file("klaar.json", RANSOMWARE);
    assert_eq!(paraat(&["assess", &toml, "--json"]).out, paraat(&["assess", &json, "--json"]).out);
}

#[test]
fn a_situation_without_a_moment_is_assessed_now_and_says_when_that_was() {
    let answer = assess_json("{}", &[]);
    let at = answer["at"].as_str().unwrap();
    let echoed = assess_json(&format!(r#"{{ "at": "{at}" }}"#), &[]);
    assert_eq!(echoed["at"], at);
    assert!(!at.contains('.') && !at.contains('['), "{at}");
}

#[test]
fn what_is_proposed_stands_beside_the_law_of_today_only_when_it_is_asked() {
    let today = assess_json(RANSOMWARE, &[]);
    assert!(today["proposed"].is_null(), "{today}");
    let answer = assess_json(RANSOMWARE, &["--proposed"]);
    assert_eq!(answer["obligations"], today["obligations"], "the law of today stays as it is");
    assert_eq!(keys(&answer["proposed"]), ["acts", "gone", "changed", "new"]);
    assert_eq!(answer["proposed"]["acts"][0], "COM(2025) 837 (Digital Omnibus)");
    let gone: Vec<&str> = answer["proposed"]["gone"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|gone| gone["rule"].as_str())
        .collect();
    assert!(gone.contains(&"avg-33-1"), "{gone:?}");
    assert_eq!(answer["proposed"]["gone"][0]["because"], "omnibus-avg-33");
    assert_eq!(answer["proposed"]["new"][0]["rule"], "omnibus-avg-33-1");
}

#[test]
fn advice_is_said_apart_from_duties() {
    let answer = assess_json(RANSOMWARE, &[]);
    assert_eq!(answer["advice"][0]["rule"], "police-report", "{}", answer["advice"]);
    assert!(answer["obligations"].as_array().unwrap().iter().all(|duty| duty["rule"] != "police-report"));
}

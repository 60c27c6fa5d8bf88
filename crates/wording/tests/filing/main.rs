//! Fill-in sheets: every file names only what is there, and a sheet fills itself as far as anybody knows.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot be set up stops")]

mod dora;
mod edpb;
mod loading;
mod world;

use std::collections::BTreeSet;

use incident::fact::{FactKey, Kind};
use incident::filing::source::Source;
use incident::stakeholder::event::{MessageChannel, StakeholderKind};
use readiness::event::Word as _;
use serde_json::json;
use testkit::repository::rulebook;
use testkit::story::Told;
use wording::Lang;
use wording::filing::{FilledSheet, Origin, sheet, sheets};
use world::{fact, fill, telfora, text};

/// Every id that something can follow from.
fn known_ids() -> BTreeSet<String> {
    let values = FactKey::ALL.iter().flat_map(|key| match key.kind() {
        Kind::Choice(values) | Kind::Choices(values) => values.to_vec(),
        _ => Vec::new(),
    });
    let own = [
        "yes",
        "no",
        "first",
        "follow-up",
        "complete",
        "incomplete",
        "avg",
        "wpg",
        "tw",
        "minors",
        "vulnerable",
        "unlikely",
        "risk",
        "high",
        "loss-of-control",
        "identity-fraud",
        "financial-loss",
        "discrimination",
        "reputation",
        "secrecy",
        "exact",
        "range",
        "unknown",
        "day",
        "period",
        "ongoing",
        "protected",
        "weak",
        "readable",
        "internal",
        "internal-malicious",
        "external-malicious",
        "all",
        "some",
        "services",
        "initial",
        "intermediate",
        "final",
    ];
    let channels = MessageChannel::ALL.iter().map(|it| it.id());
    let kinds = StakeholderKind::ALL.iter().map(|it| it.id());
    values.chain(own).chain(channels).chain(kinds).map(str::to_owned).collect()
}

#[test]
fn every_sheet_names_only_fields_sources_rules_and_answers_that_there_are() {
    let known = known_ids();
    for sheet in sheets().unwrap() {
        for rule in &sheet.rules {
            assert!(rulebook().rule(rule).is_some(), "{}: no rule {rule}", sheet.id);
        }
        for field in sheet.fields() {
            let place = format!("{} {}", sheet.id, field.id);
            for option in &field.options {
                for id in &option.from {
                    assert!(known.contains(id), "{place}: nothing is {id}");
                }
            }
            for lang in Lang::ALL {
                assert!(!field.label.in_language(lang).trim().is_empty(), "{place}: {lang:?}");
            }
        }
    }
}

/// Scenario 7: what of the form of the AP nobody holds anything for is at most a tenth, and is listed here.
#[test]
fn at_most_a_tenth_of_the_form_of_the_authority_has_no_source_and_it_is_listed() {
    let sheet = sheet("ap").unwrap();
    let fields: Vec<_> = sheet.fields().collect();
    let without: Vec<&str> =
        fields.iter().filter(|field| field.source().is_none()).map(|field| field.id.as_str()).collect();
    assert_eq!(without, ["2.2.1", "2.2.1a", "5.2a", "7.2", "8.1a"]);
    assert!(without.len() * 10 <= fields.len(), "{} of {}", without.len(), fields.len());
    let used: BTreeSet<Source> = fields.iter().filter_map(|field| field.source()).collect();
    assert!(used.len() > 30, "{}", used.len());
}

fn filled(told: &Told, is_late: bool) -> FilledSheet {
    fill("ap", "avg-33-1", told, is_late)
}

#[test]
fn what_is_known_stands_on_the_sheet_with_where_it_comes_from_and_a_range_stays_a_range() {
    let sheet = filled(&telfora(), false);
    for (field, says) in [
        ("1.1", "Eén inbreuk (regulier)"),
        ("3.1.1a", "Van Loon Techniek"),
        ("4.1.1", "06-02-2026 23:00"),
        ("4.2", "07-02-2026 19:00"),
        ("4.3", "Vreemde export (bewaking)"),
        ("5.1", "Vertrouwelijkheid"),
        ("5.2", "Hacking, malware (ransomware) of phishing"),
        ("6.1", "Naam; Geboortedatum en/of leeftijd; IBAN; (Kopieën van) legitimatiebewijzen"),
        ("7.3", "485000-715000"),
        ("8.1", "Nee"),
        ("9.2", "Verlies van controle over hun gegevens; Identiteitsdiefstal of -fraude; Financieel verlies"),
        ("9.3", "Aanzienlijk"),
        ("9.3a", "Naam met IBAN en paspoort."),
        ("10.1.1", "Nee"),
    ] {
        assert_eq!(text(&sheet, field), says, "{field}");
    }
    let missing: Vec<&str> = sheet.missing().map(|filled| filled.field.id.as_str()).collect();
    assert!(
        missing.contains(&"2.1.1") && missing.contains(&"3.2.1d") && missing.contains(&"10.1.2a"),
        "{missing:?}"
    );
    assert!(!sheet.is_complete());
    assert!(sheet.fields().all(|filled| filled.field.id != "4.5"), "it is not late");
    assert!(filled(&telfora(), true).fields().any(|filled| filled.field.id == "4.5"));
    // After hacking, not telling people is said to be hard to uphold.
    assert!(sheet.problems.iter().any(|it| it.field == "10.1.1" && it.is_warning), "{:?}", sheet.problems);
}

fn answered(told: Told, field: &str, answer: &[&str]) -> Told {
    told.when(json!({ "command": "answer-sheet", "sheet": "ap", "field": field, "answer": answer }))
}

#[test]
fn an_answer_of_a_person_stands_above_what_follows_and_says_when_that_became_another() {
    let told = answered(telfora(), "7.3", &["500000"]);
    let sheet = filled(&told, false);
    let persons = sheet.fields().find(|filled| filled.field.id == "7.3").unwrap();
    assert!(matches!(persons.origin, Origin::Recorded(_)));
    assert_eq!(persons.says_otherwise.as_ref().unwrap().text, "485000-715000");
    let told = answered(told, "10.1.1", &["yes"]);
    let sheet = filled(&answered(told, "10.1.3", &["800000"]), false);
    let wrong = sheet.problems.iter().find(|it| it.field == "7.3").unwrap();
    assert!(!wrong.is_warning, "more people told than hit");
}

#[test]
fn a_sheet_is_complete_when_people_confirmed_what_is_needed_and_it_goes_together() {
    let mut told = telfora();
    // Confirming may bring up further questions: as often as something is open.
    for _ in 0..4 {
        for filled in filled(&told, false).fields() {
            if matches!(filled.origin, Origin::Recorded(_)) || !filled.field.needed && filled.answer.is_none()
            {
                continue;
            }
            let values = filled.answer.as_ref().map(|answer| answer.values.clone());
            let made_up = match filled.field.options.first() {
                Some(option) => option.id.clone(),
                None => "onbekend".to_owned(),
            };
            told = told.when(json!({ "command": "answer-sheet", "sheet": "ap", "field": filled.field.id,
                                     "answer": values.unwrap_or(vec![made_up]) }));
        }
    }
    let sheet = filled(&told, false);
    assert!(sheet.is_complete(), "{:?} {:?}", sheet.missing().collect::<Vec<_>>(), sheet.problems);
    assert_eq!(sheet.unconfirmed().count(), 0);
    assert!(sheet.answers().len() > 30);
    let told = answered(told, "4.1.1", &["08-02-2026 10:00"]);
    let sheet = filled(&told, false);
    assert!(
        !sheet.is_complete() && sheet.problems.iter().any(|it| it.field == "4.2"),
        "{:?}",
        sheet.problems
    );
}

#[test]
fn the_sheet_of_the_authority_says_under_which_act_and_asks_what_its_own_facts_answer() {
    let told = telfora()
        .when(fact("records", 3_200_000))
        .when(fact("account", "Iemand deed zich voor als beheerder en exporteerde het klantenbestand."))
        .when(fact("countries", json!(["BE", "NL"])));
    let sheet = filled(&told, false);
    assert_eq!(text(&sheet, "1.2"), "AVG");
    assert_eq!(text(&sheet, "2.1.1"), "Ja");
    assert_eq!(text(&sheet, "2.1.2"), "België; Nederland");
    assert_eq!(text(&sheet, "6.3.1"), "3200000");
    assert!(text(&sheet, "5.3").starts_with("Iemand deed zich voor"));
    // The number of people is not the number of records, and what a spokesperson says is not the account.
    assert_eq!(text(&filled(&telfora(), false), "6.3.1"), "");
    assert_eq!(text(&fill("ap", "wpg-33a-1", &told, false), "1.2"), "Wpg");
    assert_eq!(text(&fill("ap", "611-2013-2-2", &told, false), "1.2"), "Telecommunicatiewet");
}

#[test]
fn what_is_refuted_is_not_proposed() {
    let refuted = |key: &str, value: serde_json::Value| json!({ "command": "record-fact", "fact": key, "value": value, "source": "het onderzoek", "certainty": "refuted" });
    let told = telfora().when(refuted("malicious", json!(true))).when(refuted("records", json!(500)));
    let sheet = filled(&told, false);
    assert_eq!(text(&sheet, "6.3.1"), "");
    assert_eq!(text(&fill("cbw-early", "cbw-26-1", &told, false), "2.3"), "Nee");
}

#[test]
fn other_authorities_are_named_as_people_call_them_with_the_number_that_they_gave() {
    let told = telfora().when(json!({
        "command": "submit-filing", "rule": "cbw-27-1", "at": "2026-02-07T18:30:00Z", "channel": "mijn.ncsc.nl",
        "content": "Wij melden een incident.", "reference": "NCSC-2026-114" }));
    let sheet = filled(&told, false);
    assert_eq!(text(&sheet, "1.3a"), "het CSIRT (NCSC-2026-114)");
}

/// Recorded by people, following from what is known, and missing though needed: of the same provider, on every form.
#[test]
fn how_much_of_each_form_is_known_of_one_incident() {
    for (id, rule, expected) in [
        ("ap", "avg-33-1", (1, 18, 11)),
        ("edpb", "avg-33-1", (1, 17, 25)),
        ("cbw-early", "cbw-26-1", (1, 4, 5)),
        ("cbw-report", "cbw-27-1", (1, 5, 6)),
        ("cbw-final", "cbw-29-1", (1, 2, 7)),
        ("dora-its-initial", "dora-19-4-a", (1, 6, 8)),
        ("dora-its-intermediate", "dora-19-4-b", (1, 9, 17)),
        ("dora-its-final", "dora-19-4-c", (1, 9, 27)),
        ("cra", "cra-14-2-a", (1, 3, 6)),
        ("police", "police-report", (1, 6, 7)),
    ] {
        let asked = fill(id, rule, &telfora(), false);
        let first = asked.missing().find(|filled| !filled.field.is_list()).unwrap().field.id.clone();
        let told = world::answered(telfora(), id, &first, &["Sanne de Wit"]);
        let filled = fill(id, rule, &told, false);
        assert_eq!(world::counts(&filled), expected, "{id}");
    }
}

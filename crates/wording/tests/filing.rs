//! Fill-in sheets: every file names only what is there, and a sheet fills itself as far as anybody knows.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

use std::collections::BTreeSet;

use incident::fact::{FactKey, Kind};
use incident::filing::source::{Ground, Source};
use incident::stakeholder::event::{MessageChannel, StakeholderKind};
use readiness::event::Word as _;
use readiness::prepared::Prepared;
use serde_json::{Value, json};
use testkit::repository::rulebook;
use testkit::story::{Told, given};
use wording::filing::{FieldKind, FilledSheet, Origin, sheet, sheets};
use wording::{Lang, Wording};

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
        let fields: Vec<_> = sheet.chapter.iter().flat_map(|chapter| &chapter.field).collect();
        let ids: BTreeSet<&str> = fields.iter().map(|field| field.id.as_str()).collect();
        assert_eq!(ids.len(), fields.len(), "{}: a field stands twice", sheet.id);
        for field in &fields {
            let place = format!("{} {}", sheet.id, field.id);
            assert_eq!(
                field.from.is_some(),
                field.source().is_some(),
                "{place}: {:?} is no source",
                field.from
            );
            let is_list = matches!(field.kind, FieldKind::Choice | FieldKind::Choices);
            assert_eq!(is_list, !field.options.is_empty(), "{place}: options");
            for option in &field.options {
                for id in &option.from {
                    assert!(known.contains(id), "{place}: nothing is {id}");
                }
            }
            for when in &field.when {
                let other = fields.iter().find(|other| other.id == when.field);
                assert!(when.field == "late" || other.is_some(), "{place}: no field {}", when.field);
                for answer in other.iter().flat_map(|_| &when.is) {
                    assert!(other.unwrap().options.iter().any(|it| it.id == *answer), "{place}: no {answer}");
                }
            }
            for lang in Lang::ALL {
                assert!(!field.label.in_language(lang).trim().is_empty(), "{place}: {lang:?}");
            }
        }
        for check in &sheet.check {
            assert!(
                ids.contains(check.a.as_str()) && ids.contains(check.b.as_str()),
                "{}: {check:?}",
                sheet.id
            );
        }
    }
}

/// Scenario 7: what of the form of the AP nobody holds anything for is at most a tenth, and is listed here.
#[test]
fn at_most_a_tenth_of_the_form_of_the_authority_has_no_source_and_it_is_listed() {
    let sheet = sheet("ap").unwrap();
    let fields: Vec<_> = sheet.chapter.iter().flat_map(|chapter| &chapter.field).collect();
    let without: Vec<&str> =
        fields.iter().filter(|field| field.source().is_none()).map(|field| field.id.as_str()).collect();
    assert_eq!(without, ["2.2.1", "2.2.1a", "5.2a", "7.2", "8.1a"]);
    assert!(without.len() * 10 <= fields.len(), "{} of {}", without.len(), fields.len());
    let used: BTreeSet<Source> = fields.iter().filter_map(|field| field.source()).collect();
    assert!(used.len() > 30, "{}", used.len());
}

fn fact(fact: &str, value: impl Into<Value>) -> Value {
    let value = value.into();
    json!({ "command": "record-fact", "fact": fact, "value": value, "source": "IT", "certainty": "confirmed" })
}

/// A provider whose customer system was emptied.
fn telfora() -> Told {
    given()
        .at("2026-02-07T20:00:00+01:00")
        .when(json!({ "command": "open-incident", "code_name": "TELFORA", "kind": "incident",
                      "profile": { "country": "NL", "sector": "telecom", "role": "controller" } }))
        .when(json!({ "command": "record-signal", "what": "Vreemde export", "source": "bewaking", "at": "2026-02-07T09:00:00Z" }))
        .when(json!({ "command": "set-awareness", "regime": "avg", "at": "2026-02-07T18:00:00Z", "reason": "bevestigd" }))
        .when(json!({ "command": "record-moment", "moment": "occurred", "at": "2026-02-06T22:00:00Z", "source": "IT" }))
        .when(fact("incident_type", json!("social_engineering")))
        .when(fact("dimensions", json!(["C"])))
        .when(fact("data_categories", json!(["name", "iban", "birth_date", "passport"])))
        .when(fact("persons", json!({ "min": 485_000, "max": 715_000 })))
        .when(fact("encrypted", false))
        .when(json!({ "command": "decide-risk", "level": "high", "reason": "Naam met IBAN en paspoort." }))
}

fn filled(told: &Told, is_late: bool) -> FilledSheet {
    let (prepared, situation) = (Prepared::default(), told.state.situation(told.now));
    let ground = Ground {
        state: &told.state,
        situation: &situation,
        prepared: &prepared,
        organisation: "Telfora",
        rule: "avg-33-1",
        is_late,
        other_authorities: &["cbw-27-1"],
    };
    Wording::new(Lang::Nl).fill(sheet("ap").unwrap(), &ground, rulebook().calendar().zone())
}

fn text(sheet: &FilledSheet, field: &str) -> String {
    let found = sheet.fields().find(|filled| filled.field.id == field);
    let answer = found.unwrap_or_else(|| panic!("{field} is not asked")).answer.as_ref();
    answer.map(|answer| answer.text.clone()).unwrap_or_default()
}

#[test]
fn what_is_known_stands_on_the_sheet_with_where_it_comes_from_and_a_range_stays_a_range() {
    let sheet = filled(&telfora(), false);
    for (field, says) in [
        ("1.1", "Eén inbreuk (regulier)"),
        ("3.1.1a", "Telfora"),
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
fn what_has_a_structure_leaves_as_objects_in_objects() {
    let told = telfora();
    let (prepared, situation) = (Prepared::default(), told.state.situation(told.now));
    let ground = Ground {
        state: &told.state,
        situation: &situation,
        prepared: &prepared,
        organisation: "Bank aan de Vecht",
        rule: "dora-19-4-a",
        is_late: false,
        other_authorities: &[],
    };
    let filled =
        Wording::new(Lang::En).fill(sheet("dora-initial").unwrap(), &ground, rulebook().calendar().zone());
    let json = filled.to_json().unwrap();
    assert_eq!(json["submittingEntity"]["name"], "Bank aan de Vecht");
    assert_eq!(json["incident"]["financialEntityCode"], "TELFORA");
    assert!(filled_ap_has_no_structure());
}

fn filled_ap_has_no_structure() -> bool {
    filled(&telfora(), false).to_json().is_none()
}

#[test]
fn no_key_of_a_sheet_is_both_an_answer_and_holds_others() {
    for sheet in sheets().unwrap() {
        let keys: Vec<&String> = sheet
            .chapter
            .iter()
            .flat_map(|chapter| &chapter.field)
            .filter_map(|field| field.key.as_ref())
            .collect();
        for key in &keys {
            let inner = format!("{key}.");
            assert!(!keys.iter().any(|other| other.starts_with(&inner)), "{}: {key}", sheet.id);
            assert_eq!(
                keys.iter().filter(|other| *other == key).count(),
                1,
                "{}: {key} stands twice",
                sheet.id
            );
        }
    }
}

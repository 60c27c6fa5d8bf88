//! Incidents for these tests, and sheets filled in from them.

use incident::filing::source::Ground;
use readiness::prepared::Prepared;
use serde_json::{Value, json};
use testkit::repository::rulebook;
use testkit::story::{Told, given};
use wording::filing::{Field, FieldKind, Filled, FilledSheet, Origin, SheetFile, sheet};
use wording::{Lang, Wording};

pub(crate) fn fact(fact: &str, value: impl Into<Value>) -> Value {
    let value = value.into();
    json!({ "command": "record-fact", "fact": fact, "value": value, "source": "IT", "certainty": "confirmed" })
}

/// A provider whose customer system was emptied.
pub(crate) fn telfora() -> Told {
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

/// A laboratory that works for a public body was hacked: numbers that grow, health data, a processor (scenario 7).
pub(crate) fn laboratory() -> Told {
    given()
        .at("2026-08-06T14:00:00+02:00")
        .when(json!({ "command": "open-incident", "code_name": "LABORATORIUM", "kind": "incident",
                      "profile": { "country": "NL", "sector": "healthcare", "role": "controller" } }))
        .when(json!({ "command": "record-signal", "what": "Het laboratorium belt: wij zijn gehackt", "source": "laboratorium", "at": "2026-08-06T10:00:00Z" }))
        .when(json!({ "command": "set-awareness", "regime": "avg", "at": "2026-08-06T10:00:00Z", "reason": "het laboratorium zei het" }))
        .when(json!({ "command": "record-moment", "moment": "occurred", "at": "2026-07-03", "source": "laboratorium" }))
        .when(fact("incident_type", json!("cyberattack")))
        .when(fact("malicious", true))
        .when(fact("breach_at_processor", true))
        .when(fact("exfiltration", true))
        .when(fact("encrypted", false))
        .when(fact("dimensions", json!(["A", "C"])))
        .when(fact("data_categories", json!(["name", "address", "birth_date", "national_id", "health"])))
        .when(fact("persons", json!({ "min": 485_000, "max": 715_000 })))
        .when(fact("records", json!({ "min": 900_000, "max": 1_400_000 })))
        .when(fact("account", "Een aanvaller haalde uitslagen van onderzoeken weg bij het laboratorium."))
        .when(json!({ "command": "decide-risk", "level": "high", "reason": "BSN en gezondheid, bij een onbekende." }))
}

pub(crate) fn fill(id: &str, rule: &str, told: &Told, is_late: bool) -> FilledSheet {
    let (prepared, situation) = (Prepared::default(), told.state.situation(told.now));
    let ground = Ground {
        state: &told.state,
        situation: &situation,
        prepared: &prepared,
        organisation: "Van Loon Techniek",
        rule,
        is_late,
        regime: None,
        other_authorities: &[("cbw-27-1", "het CSIRT".to_owned())],
    };
    Wording::new(Lang::Nl).fill(sheet(id).unwrap(), &ground, rulebook().calendar().zone())
}

pub(crate) fn file(filled: &FilledSheet) -> SheetFile {
    Wording::new(Lang::Nl).sheet_file(filled, rulebook().calendar().zone()).unwrap()
}

pub(crate) fn text(sheet: &FilledSheet, field: &str) -> String {
    let found = sheet.fields().find(|filled| filled.field.id == field);
    let answer = found.unwrap_or_else(|| panic!("{field} is not asked")).answer.as_ref();
    answer.map(|answer| answer.text.clone()).unwrap_or_default()
}

pub(crate) fn answered(told: Told, sheet: &str, field: &str, answer: &[&str]) -> Told {
    told.when(json!({ "command": "answer-sheet", "sheet": sheet, "field": field, "answer": answer }))
}

/// How many answers were given by people, follow from what is known, and are missing though needed.
pub(crate) fn counts(sheet: &FilledSheet) -> (usize, usize, usize) {
    let recorded = sheet.fields().filter(|filled| matches!(filled.origin, Origin::Recorded(_))).count();
    (recorded, sheet.unconfirmed().count(), sheet.missing().count())
}

/// Somebody fills in everything that is needed: what follows is confirmed, what is missing made up.
pub(crate) fn whole(mut told: Told, id: &str, rule: &str, is_late: bool) -> Told {
    // An answer may bring up further questions: as often as something is open.
    for _ in 0..6 {
        for filled in fill(id, rule, &told, is_late).fields() {
            let is_open = !matches!(filled.origin, Origin::Recorded(_));
            if is_open && (filled.field.needed || filled.answer.is_some()) {
                let values = filled.answer.as_ref().map_or_else(|| made_up(filled), |it| it.values.clone());
                told = told.when(json!({ "command": "answer-sheet", "sheet": id, "field": filled.field.id, "answer": values }));
            }
        }
    }
    told
}

fn made_up(filled: &Filled) -> Vec<String> {
    let Field { id, kind, .. } = filled.field;
    vec![match kind {
        FieldKind::Choice | FieldKind::Choices => filled.offered.first().unwrap().id.clone(),
        FieldKind::Number => "1200-1500".to_owned(),
        FieldKind::Moment => "06-08-2026 09:30".to_owned(),
        FieldKind::Day => "06-08-2026".to_owned(),
        FieldKind::Duration => "3:04:30".to_owned(),
        FieldKind::Phone => "06 12345678".to_owned(),
        FieldKind::Lei => "7245 00AB CDEF GHIJ KL12".to_owned(),
        FieldKind::Mail => "sanne@vanloon.example".to_owned(),
        FieldKind::Text | FieldKind::Long => format!("Antwoord op {id}."),
    }]
}

/// What a schema says against a file: where, and what, in order.
pub(crate) fn errors(schema: &str, json: &Value) -> Vec<String> {
    let schema: Value = serde_json::from_str(schema).unwrap();
    let validator = jsonschema::options().should_validate_formats(true).build(&schema).unwrap();
    let mut errors: Vec<String> = validator
        .iter_errors(json)
        .map(|error| format!("{} {}", error.instance_path(), error).replace('"', "'"))
        .collect();
    errors.sort();
    errors
}

//! The three reports of DORA: each place in the file is that of its field, and what is filled in goes into it.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use testkit::story::{Told, given};
use wording::filing::sheet;

use crate::world::{answered, counts, errors, fact, file, fill, text, whole};

/// Written by us from facts; `tests/schemas/README.md` says from where.
const SCHEMA: &str = include_str!("../schemas/dora/incident-report.json");

/// A payment firm whose service was down after ransomware.
fn klaar() -> Told {
    given()
        .at("2026-03-03T18:00:00+01:00")
        .when(json!({ "command": "open-incident", "code_name": "KLAAR", "kind": "incident",
                      "profile": { "country": "NL", "sector": "payments", "role": "controller" } }))
        .when(json!({ "command": "record-signal", "what": "Betalingen blijven staan", "source": "bewaking", "at": "2026-03-03T09:00:00Z" }))
        .when(json!({ "command": "record-moment", "moment": "occurred", "at": "2026-03-03T08:00:00Z", "source": "IT" }))
        .when(fact("entity", "payment_institution"))
        .when(fact("account", "Ransomware legde de betaaldienst stil."))
        .when(fact("incident_type", json!("ransomware")))
        .when(fact("dimensions", json!(["A"])))
        .when(fact("thresholds_met", json!(["clients", "data", "duration", "states"])))
        .when(fact("critical_service", true))
        .when(fact("countries", json!(["BE", "NL"])))
        .when(fact("clients", json!({ "min": 120_000, "max": 140_000 })))
        .when(fact("clients_pct", 12.5))
        .when(fact("duration_hours", 76.5))
        .when(fact("downtime_hours", 4.5))
        .when(fact("client_interests_hit", true))
        .when(fact("cost_eur", 250_000))
}

/// Every place of the schema with the number of its field.
fn places(schema: &Value, at: &str, found: &mut BTreeMap<String, String>) {
    if let Some(number) = schema["description"].as_str().and_then(|says| says.strip_prefix("field ")) {
        found.insert(at.to_owned(), number.split(':').next().unwrap().to_owned());
        return;
    }
    for (name, inner) in schema["properties"].as_object().into_iter().flatten() {
        let at = if at.is_empty() { name.clone() } else { format!("{at}.{name}") };
        places(inner, &at, found);
    }
    if schema["items"].is_object() {
        places(&schema["items"], &format!("{at}[]"), found);
    }
}

#[test]
fn each_question_has_the_number_and_the_place_of_the_annex() {
    let mut expected = BTreeMap::new();
    places(&serde_json::from_str(SCHEMA).unwrap(), "", &mut expected);
    let last = sheet("dora-its-final").unwrap();
    let list = |key: &str| match key.split_once('[') {
        Some((before, after)) => format!("{before}[]{}", after.split_once(']').unwrap().1),
        None => key.to_owned(),
    };
    let ours: BTreeMap<String, String> =
        last.fields().filter_map(|field| Some((list(field.key.as_deref()?), field.id.clone()))).collect();
    assert_eq!(ours, expected);
    assert_eq!(
        last.chapter.iter().map(|chapter| chapter.id.as_str()).collect::<Vec<_>>(),
        ["1", "2", "3", "4"]
    );
}

#[test]
fn every_answer_of_a_list_is_one_that_the_file_may_hold() {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    let mut allowed: BTreeMap<String, Vec<String>> = BTreeMap::new();
    lists(&schema, &mut allowed);
    for field in
        sheet("dora-its-final").unwrap().fields().filter(|field| field.is_list() && field.shape.is_none())
    {
        let Some(allowed) = allowed.get(&field.id) else {
            assert_eq!(field.key, None, "{}", field.id);
            continue;
        };
        let mut ours: Vec<String> = field.options.iter().map(|option| option.id.clone()).collect();
        let mut theirs = allowed.clone();
        ours.sort();
        theirs.sort();
        assert_eq!(ours, theirs, "{}", field.id);
    }
}

/// The closed lists of the schema by field.
fn lists(schema: &Value, found: &mut BTreeMap<String, Vec<String>>) {
    let list = schema["enum"].as_array().or_else(|| schema["items"]["enum"].as_array());
    if let (Some(list), Some(says)) = (list, schema["description"].as_str()) {
        let number = says.trim_start_matches("field ").to_owned();
        found.insert(number, list.iter().filter_map(Value::as_str).map(str::to_owned).collect());
    }
    for inner in schema.as_object().into_iter().flat_map(|object| object.values()) {
        lists(inner, found);
    }
}

#[test]
fn what_is_known_of_the_payment_firm_is_proposed_for_each_report() {
    let told = klaar();
    let first = fill("dora-its-initial", "dora-19-4-a", &told, false);
    assert_eq!(counts(&first), (0, 10, 6));
    assert_eq!(text(&first, "1.1"), "Eerste kennisgeving");
    assert_eq!(text(&first, "1.4"), "Betaalinstelling");
    assert_eq!(text(&first, "1.15"), "EUR");
    assert_eq!(text(&first, "2.6"), "België; Nederland");
    let second = fill("dora-its-intermediate", "dora-19-4-b", &told, false);
    assert_eq!(text(&second, "1.1"), "Tussentijds verslag");
    assert_eq!(text(&second, "3.15"), "3:04:30");
    assert_eq!(text(&second, "3.16"), "0:04:30");
    assert_eq!(text(&second, "3.5"), "12,5");
    assert_eq!(text(&second, "3.25"), "Versleuteling, zoals ransomware");
}

#[test]
fn all_three_reports_leave_in_the_structure() {
    let mut told = klaar();
    for (id, rule, submission) in [
        ("dora-its-initial", "dora-19-4-a", "initial_notification"),
        ("dora-its-intermediate", "dora-19-4-b", "intermediate_report"),
        ("dora-its-final", "dora-19-4-c", "final_report"),
    ] {
        if id != "dora-its-initial" {
            // Downtime asks for when the services worked again, and whether it was measured.
            told = answered(told, id, "3.3", &["03-03-2026 14:00"]);
            told = answered(told, id, "3.17", &["actual_figures"]);
            told = answered(answered(told, id, "3.6", &["0"]), id, "3.9", &["1200-1500"]);
        }
        told = whole(told, id, rule, false);
        let sheet = fill(id, rule, &told, false);
        assert!(sheet.is_complete(), "{:?} {:?}", sheet.missing().collect::<Vec<_>>(), sheet.problems);
        let (recorded, derived, missing) = counts(&sheet);
        assert!(recorded > 15 && derived == 0 && missing == 0, "{id}: {recorded} {derived} {missing}");
        let file = file(&sheet);
        let errors = errors(SCHEMA, &file.json);
        assert!(errors.is_empty(), "{id}: {errors:#?} in {:#}", file.json);
        assert!(file.left_out.is_empty(), "{id}: {:?}", file.left_out);
        assert_eq!(file.json["incidentSubmission"], submission);
    }
}

#[test]
fn a_place_holds_what_belongs_there() {
    let file = file(&fill("dora-its-intermediate", "dora-19-4-b", &klaar(), false)).json;
    assert_eq!(
        file["submittingEntity"],
        json!({ "name": "Van Loon Techniek", "entityType": "SUBMITTING_ENTITY" })
    );
    assert_eq!(file["affectedEntity"][0]["affectedEntityType"], json!(["payment_institution"]));
    assert_eq!(file["ultimateParentUndertaking"], Value::Null);
    let criteria = file["incident"]["classificationTypes"].as_array().unwrap();
    let spread = criteria.iter().find(|one| one["classificationCriterion"] == "geographical_spread").unwrap();
    assert_eq!(spread["countryCodeMaterialityThresholds"], json!(["BE", "NL"]));
    let lost = criteria.iter().find(|one| one["classificationCriterion"] == "data_losses").unwrap();
    assert_eq!(lost["dataLosseMaterialityThresholds"], json!(["availability"]));
    assert_eq!(
        file["impactAssessment"]["affectedAssets"]["affectedClients"],
        json!({ "number": 140_000, "percentage": 12.5 })
    );
    assert_eq!(file["incident"]["incidentOccurrenceDateTime"], "2026-03-03T09:00:00+01:00");
}

#[test]
fn what_was_answered_in_the_first_report_is_proposed_in_the_next_and_confirmed_again() {
    let told = answered(klaar(), "dora-its-initial", "2.7", &["monitoring_systems"]);
    let told = answered(told, "dora-its-initial", "2.4", &["Wij zijn geraakt door ransomware."]);
    let told = answered(told, "dora-its-initial", "1.1", &["initial_notification"]);
    let next = fill("dora-its-final", "dora-19-4-c", &told, false);
    let question = |id: &str| next.fields().find(|filled| filled.field.id == id).unwrap();
    assert_eq!(text(&next, "2.7"), "Bewakingssystemen");
    assert_eq!(text(&next, "1.1"), "Eindverslag", "which report it is, is another one each time");
    assert_eq!(question("2.7").origin, wording::filing::Origin::Derived);
    assert_eq!(
        question("2.4").says_otherwise.as_ref().unwrap().text,
        "Ransomware legde de betaaldienst stil."
    );
}

#[test]
fn an_address_a_number_or_a_code_that_nobody_can_use_does_not_leave() {
    let told = [("1.6", "KLAAR"), ("1.8", "Sanne <sanne>"), ("1.9", "bel de receptie"), ("2.7", "nobody")]
        .iter()
        .fold(klaar(), |told, (field, is)| answered(told, "dora-its-initial", field, &[is]));
    let file = file(&fill("dora-its-initial", "dora-19-4-a", &told, false));
    assert_eq!(file.left_out, ["1.6", "1.8", "1.9"]);
    assert_eq!(file.json["incident"]["incidentDiscovery"], Value::Null);
}

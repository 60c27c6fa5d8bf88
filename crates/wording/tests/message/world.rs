//! Van Loon Techniek and what it knows of its incident, as much as a test wants.

use calendar::Start;
use incident::state::State;
use jiff::Timestamp;
use serde_json::{Value, json};
use testkit::repository::rulebook;
use testkit::story::{Told, given};
use wording::message::{Given, Own};

/// A moment after everything that is told here.
pub(crate) const NOW: &str = "2021-07-03T10:00:00+02:00";

/// An incident of which nothing is known.
pub(crate) fn opened() -> Told {
    given().at("2021-07-02T18:45:00+02:00").when(json!({
        "command": "open-incident", "code_name": "VUURTOREN", "kind": "incident",
        "profile": { "role": "controller", "country": "NL" }
    }))
}

/// Somebody states a fact.
pub(crate) fn stating(told: Told, fact: &str, value: Value, certainty: &str) -> Told {
    by(told, "onderzoek", fact, value, certainty)
}

/// A source states a fact.
#[allow(clippy::needless_pass_by_value, reason = "a test reads better with the value itself")]
pub(crate) fn by(told: Told, source: &str, fact: &str, value: Value, certainty: &str) -> Told {
    told.when(json!({
        "command": "record-fact", "fact": fact, "value": value, "certainty": certainty, "source": source
    }))
}

/// When it was found out, and what was done at once.
fn found_out() -> Told {
    opened()
        .when(json!({
            "command": "record-moment", "moment": "detected", "at": "2021-07-02T18:30:00+02:00", "source": "helpdesk"
        }))
        .when(json!({
            "command": "take-containment", "system": "Kantoorserver", "act": "disconnect", "mandate": "directie",
            "by": "Teun", "from": "2021-07-02T18:40:00+02:00", "service_effect": "planning op papier",
            "evidence_effect": "geen"
        }))
}

/// Nothing is known.
pub(crate) fn nothing() -> Told {
    opened()
}

/// It is likely what happened; whether data are gone is somebody's word.
pub(crate) fn half() -> Told {
    let told = stating(found_out(), "incident_type", json!("ransomware"), "likely");
    let told = stating(told, "exfiltration", json!(true), "unconfirmed");
    let told = stating(told, "persons", json!({ "min": 1200, "max": 1500 }), "unconfirmed");
    stating(told, "data_categories", json!(["name", "phone", "iban"]), "not_excludable")
}

/// Everything that a letter tells is established.
pub(crate) fn everything() -> Told {
    let told = found_out().when(json!({
        "command": "record-moment", "moment": "occurred", "at": "2021-06-26", "source": "onderzoek"
    }));
    let facts = [
        ("incident_type", json!("ransomware")),
        ("exfiltration", json!(true)),
        ("persons", json!(1342)),
        ("data_categories", json!(["name", "address", "iban", "credentials"])),
        ("minors", json!(true)),
        ("contact_data_missing_for", json!(27)),
    ];
    let told = facts
        .into_iter()
        .fold(told, |told, (fact, value)| stating(told, fact, value, "confirmed"))
        .when(json!({ "command": "set-awareness", "regime": "avg", "at": "2021-07-02T18:30:00+02:00",
                      "reason": "De helpdesk zag het." }));
    told.at("2021-07-02T23:00:00+02:00").when(json!({
        "command": "submit-filing", "rule": "avg-33-1", "at": "2021-07-02T22:15:00+02:00",
        "channel": "AP-formulier", "content": "Voorlopige melding."
    }))
}

/// What was said of number and theft turned out not to be so.
pub(crate) fn refuted() -> Told {
    let told = stating(found_out(), "incident_type", json!("misdirected_email"), "confirmed");
    let told = stating(told, "persons", json!(1342), "refuted");
    let told = stating(told, "exfiltration", json!(true), "refuted");
    stating(told, "data_categories", json!(["name", "email"]), "confirmed")
}

/// What whoever sends a text gives.
pub(crate) fn given_all() -> Given {
    Given {
        next_update: Some(Start::Moment("2021-07-03T17:00:00+02:00".parse().unwrap())),
        organisation: "Van Loon Techniek".to_owned(),
        incident: "VUURTOREN".to_owned(),
        phone: "088 000 12 34".to_owned(),
        contact: "Fleur Bakker".to_owned(),
        spokesperson: "Bram de Wit".to_owned(),
        place: "vanloontechniek.example/nieuws".to_owned(),
        own: Own {
            addressee: "Wolkenwerk".to_owned(),
            agreed_notice: "Artikel 7.2: binnen 24 uur.".to_owned(),
            unanswered: "Hoeveel mensen van ons zijn erbij?\n- Wanneer horen wij meer?".to_owned(),
            people: "780".to_owned(),
            records: "1.200".to_owned(),
            kinds: "naam, e-mailadres".to_owned(),
        },
        ..given_nothing()
    }
}

/// Nothing is given but the moment.
pub(crate) fn given_nothing() -> Given {
    let now: Timestamp = NOW.parse().unwrap();
    Given::at(now, rulebook().calendar().zone().clone())
}

/// The state that something leaves.
pub(crate) fn state(told: Told) -> State {
    told.state
}

//! What it did to data and services: confidentiality with what was in the data, integrity, availability with how long.

use incident::fact::{Certainty, Fact, FactKey, Facts, Value as Held};
use serde_json::{Map, Value, json};

use super::action::{Row, UNKNOWN};

/// Whether data came to others, in the order in which one answer outweighs another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Disclosure {
    Unknown,
    No,
    Potentially,
    Yes,
}

impl Disclosure {
    fn word(self) -> &'static str {
        match self {
            Disclosure::Unknown => UNKNOWN,
            Disclosure::No => "No",
            Disclosure::Potentially => "Potentially",
            Disclosure::Yes => "Yes",
        }
    }

    /// What a fact says that data came to others, by how sure it is.
    fn said(certainty: Certainty) -> Disclosure {
        match certainty {
            Certainty::Confirmed => Disclosure::Yes,
            Certainty::Refuted => Disclosure::Unknown,
            Certainty::Likely | Certainty::Unconfirmed | Certainty::NotExcludable => Disclosure::Potentially,
        }
    }
}

/// What it did, as `attribute`.
pub(super) fn attribute(facts: &Facts, row: &Row) -> Value {
    let mut attribute = Map::new();
    attribute.insert("confidentiality".to_owned(), confidentiality(facts));
    let hit = |dimension| is_hit(facts, dimension);
    if row.integrity.is_some() || hit("I") {
        let variety = row.integrity.unwrap_or(UNKNOWN);
        attribute.insert("integrity".to_owned(), json!({ "variety": [variety] }));
    }
    if row.availability.is_some() || hit("A") {
        let variety = row.availability.unwrap_or(UNKNOWN);
        let duration = unavailable(facts);
        attribute.insert("availability".to_owned(), json!({ "variety": [variety], "duration": duration }));
    }
    Value::Object(attribute)
}

/// Whether a dimension is among those that were hit, as far as that is more than a suspicion.
fn is_hit(facts: &Facts, dimension: &str) -> bool {
    let held = facts.get(FactKey::Dimensions);
    held.is_some_and(|fact| {
        matches!(fact.certainty, Certainty::Confirmed | Certainty::Likely) && names(fact, dimension)
    })
}

fn names(fact: &Fact, wanted: &str) -> bool {
    matches!(&fact.value, Held::Choices(all) if all.contains(&wanted))
}

fn confidentiality(facts: &Facts) -> Value {
    let mut said = Map::new();
    said.insert("data_disclosure".to_owned(), disclosure(facts).word().into());
    let varieties = varieties(facts);
    if !varieties.is_empty() {
        let data: Vec<Value> = varieties.iter().map(|variety| json!({ "variety": variety })).collect();
        said.insert("data".to_owned(), data.into());
    }
    let (records, persons) = (counted(facts, FactKey::Records), counted(facts, FactKey::Persons));
    if let Some((_, most)) = records {
        said.insert("data_total".to_owned(), most.into());
    }
    // A place for one number cannot hold a range, and there is none for people: they stand in words.
    let in_words = |what: &str, (least, most): (u64, u64)| {
        if least == most { format!("{what}: {most}.") } else { format!("{what}: {least} to {most}.") }
    };
    let notes: Vec<String> = [
        records.filter(|(least, most)| least != most).map(|it| in_words("Records", it)),
        persons.map(|it| in_words("Persons concerned", it)),
    ]
    .into_iter()
    .flatten()
    .collect();
    if !notes.is_empty() {
        said.insert("notes".to_owned(), notes.join(" ").into());
    }
    Value::Object(said)
}

/// Whether data came to others: what was taken, who got it, and whether confidentiality was hit. That nothing was taken says
/// not yet that nobody looked, so only the list of what was hit can say no.
fn disclosure(facts: &Facts) -> Disclosure {
    let exfiltration =
        facts.get(FactKey::Exfiltration).map_or(Disclosure::Unknown, |fact| match fact.value {
            Held::Bool(true) => Disclosure::said(fact.certainty),
            _ => Disclosure::Unknown,
        });
    let recipient = facts.get(FactKey::Recipient).map_or(Disclosure::Unknown, |fact| match &fact.value {
        Held::Choice("none" | "unknown") => Disclosure::Unknown,
        Held::Choice(_) => Disclosure::said(fact.certainty),
        _ => Disclosure::Unknown,
    });
    let hit = facts.get(FactKey::Dimensions).map_or(Disclosure::Unknown, |fact| {
        match (names(fact, "C"), fact.certainty) {
            (true, certainty) => Disclosure::said(certainty),
            // The list is read as complete.
            (false, Certainty::Confirmed) => Disclosure::No,
            (false, _) => Disclosure::Unknown,
        }
    });
    exfiltration.max(recipient).max(hit)
}

/// What was in the data, each word of VERIS once, in the order of its list.
fn varieties(facts: &Facts) -> Vec<&'static str> {
    let Some(fact) = facts.get(FactKey::DataCategories) else { return Vec::new() };
    let Held::Choices(categories) = &fact.value else { return Vec::new() };
    if matches!(fact.certainty, Certainty::Refuted | Certainty::NotExcludable) {
        return Vec::new();
    }
    let mut all: Vec<&'static str> = categories.iter().map(|category| variety(category)).collect();
    all.sort_unstable();
    all.dedup();
    all
}

fn variety(category: &str) -> &'static str {
    match category {
        "bank_account" | "iban" => "Bank",
        "credentials" | "password_hash" => "Credentials",
        "disability"
        | "health"
        | "health_medication"
        | "health_psychotherapy"
        | "health_quarantine"
        | "health_ssr_codes"
        | "sick_leave" => "Medical",
        "card_last4" | "card_number" | "payment_card" | "payment_card_cvv" => "Payment",
        "criminal" | "driving_licence" | "ethnic_origin" | "id_card" | "id_card_number" | "national_id"
        | "passport" | "political_opinion" | "sensitive" | "sex_life" | "sex_offences" | "tax_code" => {
            "Sensitive Personal"
        }
        "absence_rate" | "land_register_number" | "vehicle" => "Other",
        "confidential" | "unspecified" => UNKNOWN,
        _ => "Personal",
    }
}

/// The bounds of a number that is held to be so.
fn counted(facts: &Facts, key: FactKey) -> Option<(u64, u64)> {
    let fact = facts.get(key)?;
    match (&fact.value, fact.certainty) {
        (_, Certainty::Refuted | Certainty::NotExcludable) => None,
        (Held::Number { min, max }, _) => Some((whole(*min), whole(*max))),
        _ => None,
    }
}

/// A number of things, which is never negative, as a number that every program of others can hold.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is clamped before")]
fn whole(number: f64) -> u64 {
    number.clamp(0.0, f64::from(i32::MAX)) as u64
}

/// How long it was not available: of a range the most.
fn unavailable(facts: &Facts) -> Value {
    let most = |key: FactKey| match facts.get(key) {
        Some(Fact { value: Held::Number { max, .. }, certainty, .. })
            if max.is_finite() && !matches!(certainty, Certainty::Refuted | Certainty::NotExcludable) =>
        {
            Some(*max)
        }
        _ => None,
    };
    let hours = [FactKey::UnavailableHours, FactKey::RestoredHours, FactKey::DowntimeHours];
    if let Some(hours) = hours.into_iter().find_map(most) {
        return json!({ "unit": "Hours", "value": hours });
    }
    match most(FactKey::UnavailableMinutes) {
        Some(minutes) => json!({ "unit": "Minutes", "value": minutes }),
        None => json!({ "unit": UNKNOWN }),
    }
}

//! Who was hit, without a name: how many work there, in which branch, in which country.

use incident::fact::{FactKey, Facts, Kind, Value as Held};
use incident::state::State;
use law::Use;
use serde_json::{Map, Value, json};

use super::action::UNKNOWN;

/// The branch that is not known.
const NO_BRANCH: &str = "000000";

/// The victim, as `victim`.
pub(super) fn victim(state: &State, facts: &Facts) -> Value {
    let choice = |key: FactKey| match facts.get(key) {
        Some(fact) if facts.ask(Use::Triggers).holds(key) => match &fact.value {
            Held::Choice(choice) => Some(*choice),
            _ => None,
        },
        _ => None,
    };
    let entity = choice(FactKey::Entity);
    let branch = match entity {
        Some("gemeente" | "provincie" | "waterschap") => "92",
        _ => choice(FactKey::Sector).map_or(NO_BRANCH, branch),
    };
    let mut victim = Map::new();
    victim.insert("employee_count".to_owned(), employees(state.profile.employees).into());
    victim.insert("industry".to_owned(), branch.into());
    victim.insert("country".to_owned(), json!([country(state.profile.country.as_deref())]));
    if branch != NO_BRANCH {
        let government = match entity {
            Some("gemeente" | "waterschap") => "Local",
            Some("provincie") => "Regional",
            _ if branch == "92" => UNKNOWN,
            _ => "NA",
        };
        victim.insert("government".to_owned(), json!([government]));
    }
    Value::Object(victim)
}

fn employees(count: Option<u32>) -> &'static str {
    match count {
        None | Some(0) => UNKNOWN,
        Some(..=10) => "1 to 10",
        Some(..=100) => "11 to 100",
        Some(..=1_000) => "101 to 1000",
        Some(..=10_000) => "1001 to 10000",
        Some(..=25_000) => "10001 to 25000",
        Some(..=50_000) => "25001 to 50000",
        Some(..=100_000) => "50001 to 100000",
        Some(_) => "Over 100000",
    }
}

/// A country of the European Economic Area; of others it is not said.
fn country(code: Option<&str>) -> &'static str {
    let Kind::Choices(countries) = FactKey::Countries.kind() else { return UNKNOWN };
    countries.iter().find(|country| Some(**country) == code).copied().unwrap_or(UNKNOWN)
}

/// The branch of a sector in the classification of North America (NAICS 2017), where one branch holds all of the sector.
fn branch(sector: &str) -> &'static str {
    match sector {
        "agriculture" => "11",
        "airline" => "481",
        "bank" | "consumer_credit" | "payments" => "522",
        "car_rental" => "532",
        "childcare" | "social_care" | "youth_care" => "624",
        "cinema" => "512",
        "education" => "61",
        "employment_agency" | "travel" => "561",
        "finance_broker" => "523",
        "financial_entity" => "52",
        "government" | "judiciary_admin" | "police" | "public_employment" => "92",
        "drug_rehabilitation" | "healthcare" => "62",
        "hosting" => "518",
        "housing" => "531",
        "insurance" => "524",
        "legal" => "541",
        "leisure" => "71",
        "manufacturing" => "31-33",
        "media" | "media_telecom" | "publishing" | "social_media" => "51",
        "political_party" => "813",
        "public_transport" => "485",
        "retail" => "44-45",
        "telecom" => "517",
        "waste_management" => "562",
        _ => NO_BRANCH,
    }
}

//! What is established in an incident, and what leaked.

use incident::fact::{Certainty, Fact, FactKey, Value};
use incident::state::{State, Statements};
use law::RiskLevel;

/// Kinds of data that a fact of its own stands for.
const BY_FACT: [(FactKey, &str); 5] = [
    (FactKey::Credentials, "credentials"),
    (FactKey::NationalId, "national_id"),
    (FactKey::FinancialData, "financial"),
    (FactKey::SpecialCategories, "sensitive"),
    (FactKey::CriminalData, "criminal"),
];

/// The kinds of personal data that leaked, or that somebody says did: of what is merely suspected a reader must be able to
/// guard against the harm too. What is established not to be so is left out.
pub fn leaked(state: &State) -> Vec<&'static str> {
    let mut kinds = match settled(state, FactKey::DataCategories) {
        Some(Fact { value: Value::Choices(kinds), certainty, .. }) if certainty != Certainty::Refuted => {
            kinds
        }
        _ => Vec::new(),
    };
    for (key, kind) in BY_FACT {
        let said = settled(state, key).is_some_and(|fact| is_so(&fact) == Some(true));
        if said && !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    kinds
}

/// Whether a fact is established to be so or not to be so; nothing while it is not. What the risk is, people decide.
pub(super) fn established(state: Option<&State>, key: FactKey) -> Option<bool> {
    let state = state?;
    let decided = state.risk.as_ref().map(|risk| risk.level);
    match key {
        FactKey::UnlikelyRisk => return decided.map(|level| level == RiskLevel::Unlikely),
        FactKey::Risk => return decided.map(|level| level != RiskLevel::Unlikely),
        FactKey::HighRisk => return decided.map(|level| level == RiskLevel::High),
        _ => {}
    }
    let fact = settled(state, key)?;
    match fact.certainty {
        Certainty::Confirmed | Certainty::Refuted => is_so(&fact),
        Certainty::Unconfirmed | Certainty::Likely | Certainty::NotExcludable => None,
    }
}

/// The kinds of data in the set when they are established; such a list is complete (decision 6).
pub(super) fn known_kinds(state: Option<&State>) -> Option<Vec<&'static str>> {
    match settled(state?, FactKey::DataCategories)? {
        Fact { value: Value::Choices(kinds), certainty: Certainty::Confirmed, .. } => Some(kinds),
        _ => None,
    }
}

fn settled(state: &State, key: FactKey) -> Option<Fact> {
    state.facts.get(&key).and_then(Statements::settled)
}

/// "True, refuted" says the same as "false".
fn is_so(fact: &Fact) -> Option<bool> {
    match fact.value {
        Value::Bool(so) => Some(so != (fact.certainty == Certainty::Refuted)),
        _ => None,
    }
}

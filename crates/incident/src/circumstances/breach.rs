//! Whether there is a personal data breach (AVG art. 4(12)).

use law::{FactSet, Finding, Truth};

use super::ground::Ground;
use super::people;
use crate::fact::{Ask, FactKey};

/// What is no breach by itself: a weakness that nobody used, a lock that kept everybody out
/// (HmbBfDI practice note; BVwG W108 2263948-1).
const NEEDS_ACCESS: &[&str] = &["vulnerability_only", "account_lock"];

/// Something was hit, and it was personal data; a decision on the risk presupposes as much.
pub(super) fn personal_data_breach(ask: Ask<'_>, risk_decided: bool) -> Finding {
    let personal_data = Finding::any([
        ask.is(FactKey::PersonalData),
        ask.has_any(FactKey::DataCategories),
        people::at_least(ask, 1.0),
    ]);
    let hit = ask.has_any(FactKey::Dimensions).and(personal_data);
    let hit = if ask.is_one_of(FactKey::IncidentType, NEEDS_ACCESS).truth == Truth::Yes {
        hit.and(ask.is(FactKey::Exfiltration).or(ask.is(FactKey::SuccessfulAccess)))
    } else {
        hit
    };
    let said = ask.is(FactKey::PersonalDataBreach);
    let held = match (said.truth, hit.truth) {
        // Who says there is a breach where nothing was hit contradicts the other facts.
        (Truth::Yes, Truth::No) => CONFLICT,
        (Truth::Yes, _) => said,
        _ => hit,
    };
    let decided =
        if risk_decided { Finding::new(Truth::Yes, Ground::RiskDecision.set()) } else { Finding::any([]) };
    let affirmed = decided.or(held);
    let denied = said.negate().or(ask.is_not(FactKey::PersonalData));
    match (affirmed.truth, denied.truth) {
        (Truth::Yes, Truth::Yes) => CONFLICT,
        (_, Truth::Yes) => denied.negate(),
        _ => affirmed,
    }
}

/// Sources that contradict each other leave it unknown, and no further fact would settle it.
const CONFLICT: Finding = Finding::new(Truth::Unknown, FactSet::EMPTY);

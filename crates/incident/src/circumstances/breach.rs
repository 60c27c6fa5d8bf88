//! Whether there is a personal data breach (AVG art. 4(12)).

use law::{FactSet, Finding, Truth};

use super::ground::Ground;
use crate::fact::{Ask, FactKey};

/// What is no breach by itself: a weakness that nobody used, a lock that kept everybody out
/// (HmbBfDI practice note; BVwG W108 2263948-1).
const NEEDS_ACCESS: &[&str] = &["vulnerability_only", "account_lock"];

/// Something was hit, and it was personal data; a decision on the risk presupposes as much.
pub(super) fn personal_data_breach(ask: Ask<'_>, risk_decided: bool) -> Finding {
    let personal_data = Finding::any([
        ask.is(FactKey::PersonalData),
        ask.has_any(FactKey::DataCategories),
        ask.at_least(FactKey::Persons, 1.0),
        ask.at_least(FactKey::PersonsApprox, 1.0),
    ]);
    let hit = ask.has_any(FactKey::Dimensions).and(personal_data);
    let hit = if ask.is_one_of(FactKey::IncidentType, NEEDS_ACCESS).truth == Truth::Yes {
        hit.and(ask.is(FactKey::Exfiltration).or(ask.is(FactKey::SuccessfulAccess)))
    } else {
        hit
    };
    let said = ask.is(FactKey::PersonalDataBreach);
    let decided =
        if risk_decided { Finding::new(Truth::Yes, Ground::RiskDecision.set()) } else { Finding::any([]) };
    let affirmed = Finding::any([decided, said, hit]);
    let denied = Finding::any([said.negate(), ask.is_not(FactKey::PersonalData)]);
    match (affirmed.truth, denied.truth) {
        // Sources that contradict each other leave it unknown.
        (Truth::Yes, Truth::Yes) => Finding::new(Truth::Unknown, FactSet::EMPTY),
        (_, Truth::Yes) => denied.negate(),
        _ => affirmed,
    }
}

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
    let hit = ask.has_any(FactKey::Dimensions).or(ask.is(FactKey::Exfiltration)).and(personal_data);
    let hit = if ask.is_one_of(FactKey::IncidentType, NEEDS_ACCESS).truth == Truth::Yes {
        hit.and(ask.is(FactKey::Exfiltration).or(ask.is(FactKey::SuccessfulAccess)))
    } else {
        hit
    };
    let said = ask.is(FactKey::PersonalDataBreach);
    let held = match (said.truth, hit.truth) {
        // Who says there is a breach where nothing was hit contradicts the other facts.
        (Truth::Yes, Truth::No) => conflict(said, hit),
        (Truth::Yes, _) => said,
        _ => hit,
    };
    let decided =
        if risk_decided { Finding::new(Truth::Yes, Ground::RiskDecision.set()) } else { Finding::any([]) };
    let affirmed = decided.or(held);
    let denied = said.negate().or(ask.is_not(FactKey::PersonalData));
    match (affirmed.truth, denied.truth) {
        (Truth::Yes, Truth::Yes) => conflict(affirmed, denied),
        (_, Truth::Yes) => denied.negate(),
        _ => affirmed,
    }
}

/// Sources that contradict each other leave it unknown: one of them must be put right.
fn conflict(one: Finding, other: Finding) -> Finding {
    Finding::new(Truth::Unknown, one.facts.union(other.facts))
}

/// The facts that contradict each other about whether there is a breach, if any do.
pub(crate) fn contradiction(ask: Ask<'_>, risk_decided: bool) -> Option<FactSet> {
    let finding = personal_data_breach(ask, risk_decided);
    let held = |number: u8| match Ground::from_number(number) {
        Some(Ground::Fact(key)) => ask.holds(key),
        Some(Ground::RiskDecision) => risk_decided,
        _ => false,
    };
    // An unknown that rests on nothing but held facts is a contradiction.
    let contradicts =
        finding.truth == Truth::Unknown && !finding.facts.is_empty() && finding.facts.iter().all(held);
    contradicts.then_some(finding.facts)
}

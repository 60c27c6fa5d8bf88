//! What the Cbw, CIR 2024/2690 and the Wwke ask.

use law::{FactSet, Finding, Truth};

use super::finance;
use super::ground::Ground;
use crate::fact::{Ask, FactKey};
use crate::situation::Situation;

/// Essential or important whatever their size (Cbw art. 8(1)(a) to (c) and (g) to (i), and 12(1)(e)), or large already.
const WHATEVER_SIZE: &[&str] = &[
    "critical_entity",
    "dns",
    "energy_large",
    "gemeente",
    "provincie",
    "tld",
    "tsp",
    "tsp_nonqualified",
    "waterschap",
];
/// Essential or important from medium size on (Cbw art. 8(1)(f) and 12(1)(a) and (b), with the annexes).
const FROM_MEDIUM: &[&str] = &[
    "cdn",
    "central_counterparty",
    "cloud",
    "credit_institution",
    "data_centre",
    "msp",
    "mssp",
    "online_marketplace",
    "search_engine",
    "social_network",
    "trading_venue",
];
/// Sectors of the annexes, in which some organisations are essential or important.
const IN_ANNEXES: &[&str] = &[
    "airline",
    "bank",
    "energy",
    "government",
    "healthcare",
    "hosting",
    "ict",
    "ict_healthcare",
    "manufacturing",
    "marketplace",
    "media_telecom",
    "public_transport",
    "social_media",
    "telecom",
    "waste_management",
];
/// From so many employees an enterprise is not small (Recommendation 2003/361/EC, annex, art. 2).
const MEDIUM_EMPLOYEES: f64 = 50.0;
/// Up to this turnover, in euro, with fewer employees, it is.
const SMALL_TURNOVER: f64 = 10_000_000.0;
/// The kinds of entity for which CIR 2024/2690 has criteria.
const CIR: &[&str] = &[
    "cdn",
    "cloud",
    "data_centre",
    "dns",
    "msp",
    "mssp",
    "online_marketplace",
    "search_engine",
    "social_network",
    "tld",
    "tsp",
    "tsp_nonqualified",
];

/// Whether it is an essential or important entity: as stated, by its kind and size, or not at all.
pub(super) fn essential_or_important(situation: &Situation, ask: Ask<'_>) -> Finding {
    for key in [FactKey::EssentialOrImportant, FactKey::Nis2Entity] {
        if ask.is_held(key) {
            return ask.is(key);
        }
    }
    let open = Finding::new(Truth::Unknown, Ground::Fact(FactKey::EssentialOrImportant).set());
    if ask.is_held(FactKey::Entity) {
        let whatever_size = ask.is_one_of(FactKey::Entity, WHATEVER_SIZE);
        let from_medium = ask.is_one_of(FactKey::Entity, FROM_MEDIUM);
        let perhaps = ask.is_one_of(FactKey::Entity, &["financiele_onderneming_wft"]);
        // Whoever decides that it is significant, or reports it, holds itself bound by the act.
        let unsized_yet = if decided(situation).truth == Truth::Yes { from_medium } else { open };
        return match (whatever_size.truth, from_medium.truth, perhaps.truth) {
            (_, Truth::Yes, _) => by_size(situation, ask)
                .map_or(unsized_yet, |medium| Finding::new(Truth::from_bool(medium), from_medium.facts)),
            (_, _, Truth::Yes) => open,
            _ => whatever_size,
        };
    }
    // A sector says too little to bind anybody; it is asked about (`unsaid`).
    if decided(situation).truth == Truth::Yes { open } else { Finding::new(Truth::No, FactSet::EMPTY) }
}

/// Whether the sector is one in which some organisations are essential or important, and nobody said whether this
/// one is.
pub(super) fn unsaid(ask: Ask<'_>) -> bool {
    let said = [FactKey::EssentialOrImportant, FactKey::Nis2Entity, FactKey::Entity];
    ask.is_one_of(FactKey::Sector, IN_ANNEXES).truth == Truth::Yes
        && !said.into_iter().any(|key| ask.is_held(key))
}

/// Whether it is a medium-sized enterprise at the least, as far as staff and turnover say.
fn by_size(situation: &Situation, ask: Ask<'_>) -> Option<bool> {
    let employees = situation.employees?;
    if employees >= MEDIUM_EMPLOYEES {
        return Some(true);
    }
    let (_, turnover) = ask.range(FactKey::TurnoverEur)?;
    (turnover <= SMALL_TURNOVER).then_some(false)
}

/// Whether it was designated as a critical entity. Whoever was, knows.
pub(super) fn critical_entity(ask: Ask<'_>) -> Finding {
    if ask.when(FactKey::DesignatedOn).is_some() {
        return Finding::new(Truth::Yes, Ground::Fact(FactKey::DesignatedOn).set());
    }
    let kind = ask.is_one_of(FactKey::Entity, &["critical_entity"]);
    if ask.is_held(FactKey::Entity) { kind } else { Finding::new(Truth::No, FactSet::EMPTY) }
}

/// What people made of it: a decision, or a report under the Cbw.
pub(super) fn decided(situation: &Situation) -> Finding {
    let on = |yes, key| Finding::new(Truth::from_bool(yes), Ground::Fact(key).set());
    let reported =
        ["cbw-26-1", "cbw-27-1", "cbw-27-2"].iter().any(|rule| situation.filed.contains_key(*rule));
    match situation.decided.significant {
        Some(significant) => on(significant, FactKey::Significant),
        None if reported => on(true, FactKey::NotificationSubmitted),
        None => Finding::OPEN,
    }
}

/// What people made of it; and what touches no network or system is no incident of the Cbw at all.
pub(super) fn significant(situation: &Situation, ask: Ask<'_>) -> Finding {
    let decided = decided(situation);
    let outside = outside_systems(ask);
    if decided.truth == Truth::Unknown && outside.truth == Truth::Yes { outside.negate() } else { decided }
}

/// No network or information system is involved.
pub(super) fn outside_systems(ask: Ask<'_>) -> Finding {
    ask.is_not(FactKey::Cyber)
}

/// One of these kinds of entity.
pub(super) fn kind(ask: Ask<'_>, kinds: &[&str]) -> Finding {
    ask.is_one_of(FactKey::Entity, kinds)
}

/// An entity for whose kind CIR 2024/2690 has criteria.
pub(super) fn cir(ask: Ask<'_>) -> Finding {
    kind(ask, CIR)
}

/// CIR art. 3(1)(e).
pub(super) fn disruptive_access(ask: Ask<'_>) -> Finding {
    finance::malicious_access(ask).and(ask.is(FactKey::SevereDisruptionPossible))
}

/// CIR art. 5 to 14: integrity, confidentiality or authenticity.
pub(super) fn data_compromised(ask: Ask<'_>) -> Finding {
    ask.has_one_of(FactKey::Dimensions, &["C", "I"]).or(ask.is(FactKey::Exfiltration))
}

/// Said so, or it lasted any time at all.
pub(super) fn completely_unavailable(ask: Ask<'_>) -> Finding {
    let any_time = |key| ask.at_least(key, f64::MIN_POSITIVE);
    let said = ask.held_or_first(&[
        FactKey::CompletelyUnavailable,
        FactKey::UnavailableMinutes,
        FactKey::UnavailableHours,
    ]);
    Finding::any(said.into_iter().map(|key| match key {
        FactKey::CompletelyUnavailable => ask.is(key),
        other => any_time(other),
    }))
}

/// A progress report took the place of the final one.
pub(super) fn progress_report_made(situation: &Situation) -> Finding {
    Finding::new(Truth::from_bool(situation.filed.contains_key("cbw-29-2")), FactSet::EMPTY)
}

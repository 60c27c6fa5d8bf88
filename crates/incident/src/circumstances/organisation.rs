//! Who the organisation is before the law.

use law::{Capacity, FactSet, Finding, Truth, Use};

use super::ground::Ground;
use super::{cyber, finance, regimes};
use crate::fact::{Ask, FactKey};
use crate::situation::Situation;

/// Entities that only Dutch law knows under this name.
const DUTCH: &[&str] = &["gemeente", "financiele_onderneming_wft", "provincie", "waterschap"];
/// Entities that are a "financiële onderneming" in the sense of the Wft when Dutch law governs.
const WFT: &[&str] = &[
    "credit_institution",
    "e_money_institution",
    "financiele_onderneming_wft",
    "fund_manager",
    "insurance_intermediary",
    "insurer",
    "investment_firm",
    "micro_financial",
    "payment_institution",
];
/// Sectors in which some organisations are a financial undertaking and some are not.
const NEAR_FINANCE: &[&str] =
    &["consumer_credit", "finance_broker", "financial_entity", "insurance", "payments"];

/// Whether the organisation stands in a capacity: by its role, or because somebody said so. Without a
/// role it is a controller, the capacity in which nothing is overlooked.
pub(super) fn capacity(capacity: Capacity, situation: &Situation, usage: Use) -> Finding {
    if situation.capacities.contains(&capacity) {
        return Finding::new(Truth::Yes, Ground::Capacities.set());
    }
    if situation.not_capacities.contains(&capacity) {
        return Finding::new(Truth::No, Ground::Capacities.set());
    }
    let ask = situation.facts.ask(usage);
    match capacity {
        Capacity::FinancialEntity => finance::entity(situation, ask),
        Capacity::EssentialOrImportantEntity => cyber::essential_or_important(situation, ask),
        Capacity::CriticalEntity => cyber::critical_entity(ask),
        // Whoever writes a page for a contract is a party to it.
        Capacity::ContractParty => Finding::new(Truth::Yes, FactSet::EMPTY),
        Capacity::Controller | Capacity::Processor => by_role(capacity, situation, ask),
        _ => regimes::capacity(capacity, situation, ask),
    }
}

/// Controller or processor, by the role.
fn by_role(capacity: Capacity, situation: &Situation, ask: Ask<'_>) -> Finding {
    if situation.facts.get(FactKey::Role).is_none() {
        return Finding::new(Truth::from_bool(capacity == Capacity::Controller), FactSet::EMPTY);
    }
    const MAKERS: &[&str] = &["device_manufacturer", "manufacturer", "provider"];
    match capacity {
        Capacity::Controller => {
            let role = ask
                .is_one_of(FactKey::Role, &["controller", "controller_and_processor", "controller_non_eu"]);
            // A maker of products may well be a controller too; its role does not say.
            let maker = ask.is_one_of(FactKey::Role, MAKERS);
            if maker.truth == Truth::Yes { Finding::new(Truth::Unknown, role.facts) } else { role }
        }
        Capacity::Processor => ask.is_one_of(FactKey::Role, &["processor", "controller_and_processor"]),
        _ => Finding::OPEN,
    }
}

/// Whether Dutch law governs.
pub(super) fn netherlands(situation: &Situation, ask: Ask<'_>) -> Finding {
    match situation.country.as_deref() {
        Some(country) => Finding::new(Truth::from_bool(country == "NL"), Ground::Country.set()),
        None => match ask.is_one_of(FactKey::Entity, DUTCH) {
            dutch if dutch.truth == Truth::Yes => dutch,
            _ => Finding::new(Truth::Unknown, Ground::Country.set()),
        },
    }
}

/// Whether it is a financial undertaking of the Wft (UAVG art. 42).
pub(super) fn wft_financial_undertaking(ask: Ask<'_>) -> Finding {
    let entity = ask.is_one_of(FactKey::Entity, WFT);
    let bank = ask.is_one_of(FactKey::Sector, &["bank"]);
    let near = ask.is_one_of(FactKey::Sector, NEAR_FINANCE);
    let by_sector = if near.truth == Truth::Yes { Finding::new(Truth::Unknown, near.facts) } else { bank };
    match (entity.truth, by_sector.truth) {
        (Truth::Yes, _) => entity,
        // A bank that is said to be an entity of another kind contradicts itself.
        (Truth::No, Truth::Yes) => Finding::new(Truth::Unknown, entity.facts.union(by_sector.facts)),
        (_, Truth::Yes) => by_sector,
        // An entity of another kind settles it; so does a sector far from finance.
        (Truth::No, _) => entity,
        (Truth::Unknown, Truth::No) => by_sector,
        (Truth::Unknown, Truth::Unknown) => entity.and(by_sector),
    }
}

/// A ground that exists only once somebody has written it down: nobody is asked for it unprompted.
pub(super) fn only_when_stated(ask: Ask<'_>, key: FactKey) -> Finding {
    let finding = ask.is(key);
    match finding.truth {
        Truth::Unknown => Finding::OPEN,
        _ => finding,
    }
}

//! What DORA and its technical standards ask.

use law::{FactSet, Finding, Truth};

use super::ground::Ground;
use crate::fact::{Ask, FactKey};
use crate::situation::Situation;

/// Financial entities in the sense of DORA art. 2(1)(a) to (t).
const FINANCIAL: &[&str] = &[
    "central_counterparty",
    "central_securities_depository",
    "credit_institution",
    "crowdfunding_provider",
    "crypto_asset_provider",
    "e_money_institution",
    "fund_manager",
    "insurer",
    "investment_firm",
    "micro_financial",
    "payment_institution",
    "pension_fund",
    "trading_venue",
];
/// Financial undertakings of which some fall under DORA and some do not (art. 2(3)).
const PERHAPS_FINANCIAL: &[&str] = &["financiele_onderneming_wft", "insurance_intermediary"];
/// Sectors in which some organisations are financial entities.
const NEAR_FINANCE: &[&str] =
    &["consumer_credit", "finance_broker", "financial_entity", "insurance", "payments"];
/// RTS 2025/301 art. 5(5): they report at weekends too.
const NO_RELIEF: &[&str] = &["credit_institution", "central_counterparty", "trading_venue"];
/// Supervised by DNB. From memory; the list of DORA art. 46 was not compared.
const DNB: &[&str] = &[
    "central_counterparty",
    "credit_institution",
    "e_money_institution",
    "insurer",
    "payment_institution",
    "pension_fund",
];
/// Supervised by the AFM.
const AFM: &[&str] = &[
    "crowdfunding_provider",
    "crypto_asset_provider",
    "fund_manager",
    "insurance_intermediary",
    "investment_firm",
    "trading_venue",
];

/// Whether it is a financial entity. Without a word on it, only what was decided under DORA raises the question.
pub(super) fn entity(situation: &Situation, ask: Ask<'_>) -> Finding {
    let open = Finding::new(Truth::Unknown, Ground::Fact(FactKey::Entity).set());
    if ask.is_held(FactKey::Entity) {
        let financial = ask.is_one_of(FactKey::Entity, FINANCIAL);
        let perhaps = ask.is_one_of(FactKey::Entity, PERHAPS_FINANCIAL);
        return match (perhaps.truth, major(situation).truth) {
            // Whoever classifies by DORA, or reports under it, holds itself bound by it.
            (Truth::Yes, Truth::Yes) => perhaps,
            (Truth::Yes, _) => open,
            _ => financial,
        };
    }
    let bank = ask.is_one_of(FactKey::Sector, &["bank"]);
    if bank.truth == Truth::Yes {
        return bank;
    }
    // A sector near finance says too little to bind anybody; it is asked about (`unsaid`).
    if major(situation).truth == Truth::Yes { open } else { Finding::new(Truth::No, FactSet::EMPTY) }
}

/// Whether the sector is one in which some organisations are financial entities, and nobody said whether this one is.
pub(super) fn unsaid(ask: Ask<'_>) -> bool {
    ask.is_one_of(FactKey::Sector, NEAR_FINANCE).truth == Truth::Yes && !ask.is_held(FactKey::Entity)
}

/// What people made of it: a decision goes before a classification, and whoever filed had classified.
pub(super) fn major(situation: &Situation) -> Finding {
    let on = |yes, key| Finding::new(Truth::from_bool(yes), Ground::Fact(key).set());
    match situation.decided.major {
        Some(major) => on(major, FactKey::Classified),
        None if situation.times.classified.is_some() => on(true, FactKey::Classified),
        None if has_filed(situation) => on(true, FactKey::InitialSubmitted),
        None => Finding::OPEN,
    }
}

/// What was reported as major and then decided not to be.
pub(super) fn reclassified(situation: &Situation) -> Finding {
    let reclassified = has_filed(situation) && situation.decided.major == Some(false);
    Finding::new(Truth::from_bool(reclassified), FactSet::EMPTY)
}

fn has_filed(situation: &Situation) -> bool {
    situation.filed.contains_key("dora-19-4-a")
}

/// Art. 6: access with bad intent is enough by itself (point c).
pub(super) fn critical_service(ask: Ask<'_>) -> Finding {
    ask.is(FactKey::CriticalService).or(malicious_access(ask))
}

/// Art. 9(5)(b): data lost, or taken along.
pub(super) fn access_with_data_loss(ask: Ask<'_>) -> Finding {
    malicious_access(ask).and(ask.is(FactKey::DataLossPossible).or(ask.is(FactKey::Exfiltration)))
}

/// Successful, malicious and unauthorised: said so, or put together.
pub(super) fn malicious_access(ask: Ask<'_>) -> Finding {
    ask.is(FactKey::MaliciousAccess).or(ask.is(FactKey::SuccessfulAccess).and(ask.is(FactKey::Malicious)))
}

/// A threshold that somebody stated without its numbers.
pub(super) fn stated(ask: Ask<'_>, threshold: &str) -> Finding {
    ask.has_one_of(FactKey::ThresholdsMet, &[threshold])
}

/// By its own fact, or among the thresholds that somebody stated.
pub(super) fn said_or_stated(ask: Ask<'_>, key: FactKey, threshold: &str) -> Finding {
    let said = ask.is(key);
    if ask.is_held(FactKey::ThresholdsMet) { said.or(stated(ask, threshold)) } else { said }
}

/// A microenterprise or an entity under DORA art. 16(1).
pub(super) fn simplified(ask: Ask<'_>) -> Finding {
    ask.is_one_of(FactKey::Entity, &["micro_company", "micro_financial"])
}

/// RTS 2025/301 art. 5(5), as far as the kind of entity says.
pub(super) fn weekend_relief_kind(ask: Ask<'_>) -> Finding {
    let perhaps = ask.is_one_of(FactKey::Entity, &["financiele_onderneming_wft"]);
    match ask.is_one_of(FactKey::Entity, NO_RELIEF).negate() {
        _ if perhaps.truth == Truth::Yes => Finding::new(Truth::Unknown, perhaps.facts),
        by_kind if by_kind.truth == Truth::Unknown && !ask.is_held(FactKey::Entity) => {
            let bank = ask.is_one_of(FactKey::Sector, &["bank"]);
            if bank.truth == Truth::Yes { bank.negate() } else { by_kind }
        }
        by_kind => by_kind,
    }
}

/// RTS 2025/301 art. 5(5) and (6): an entity under NIS2, or the authority said so.
pub(super) fn weekend_relief_refused(ask: Ask<'_>) -> Finding {
    Finding::any([
        ask.is(FactKey::NoWeekendRelief),
        ask.is(FactKey::Nis2Entity),
        ask.is(FactKey::EssentialOrImportant),
    ])
}

/// Supervised by DNB.
pub(super) fn by_dnb(ask: Ask<'_>) -> Finding {
    ask.is_one_of(FactKey::Entity, DNB)
}

/// Supervised by the AFM.
pub(super) fn by_afm(ask: Ask<'_>) -> Finding {
    ask.is_one_of(FactKey::Entity, AFM)
}

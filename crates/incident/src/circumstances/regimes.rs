//! Regimes that bind only organisations of some kind: products, trust services, communications, devices, AI, markets,
//! supervision, police, insurance; and what their rules ask.

use law::{Capacity, Condition, FactSet, Finding, Truth, Use};

use super::ground::Ground;
use super::organisation::only_when_stated;
use crate::fact::{Ask, FactKey};
use crate::situation::Situation;

/// Whether the organisation stands in a capacity of one of these regimes: because it said so, or because its role, its
/// kind or its sector says so. Nobody is asked about a regime to which nothing points.
pub(super) fn capacity(capacity: Capacity, situation: &Situation, ask: Ask<'_>) -> Finding {
    if capacity == Capacity::Organisation {
        return Finding::new(Truth::Yes, FactSet::EMPTY);
    }
    let told = Finding::any(signs(capacity).iter().map(|(key, words)| ask.is_one_of(*key, words)));
    if told.truth == Truth::Yes {
        return told;
    }
    let other = Finding::any(rules_out(capacity).iter().map(|(key, words)| ask.is_one_of(*key, words)));
    if other.truth == Truth::Yes {
        return other.negate();
    }
    if situation.open_capacities.contains(&capacity) || is_pointed_at(capacity, situation) {
        return Finding::new(Truth::Unknown, Ground::Capacities.set());
    }
    Finding::new(Truth::No, FactSet::EMPTY)
}

/// Whether anything points to a capacity that is not established. A suspicion is enough: only then is anybody asked.
fn is_pointed_at(capacity: Capacity, situation: &Situation) -> bool {
    let suspect = situation.facts.ask(Use::Silences);
    let hinted =
        signs(capacity).iter().chain(near(capacity)).map(|(key, words)| suspect.is_one_of(*key, words));
    let spoken = speaks_of(capacity).iter().map(|key| suspect.is(*key));
    hinted.chain(spoken).any(|finding| finding.truth == Truth::Yes)
}

/// Entities that Bpr art. 12(1) lists.
const PRUDENTIAL: &[&str] = &["credit_institution", "e_money_institution", "insurer", "payment_institution"];

type Signs = &'static [(FactKey, &'static [&'static str])];

/// The facts that establish a capacity.
fn signs(capacity: Capacity) -> Signs {
    use Capacity as C;
    match capacity {
        C::ProductManufacturer => &[(FactKey::Role, &["manufacturer"])],
        C::DeviceManufacturer => &[(FactKey::Role, &["device_manufacturer"])],
        C::AiProvider => &[(FactKey::Role, &["provider"])],
        C::TrustServiceProvider => &[(FactKey::Entity, &["tsp_nonqualified"])],
        C::QualifiedTrustServiceProvider => &[(FactKey::Entity, &["tsp"])],
        C::CommunicationsProvider => &[(FactKey::Sector, &["telecom"])],
        C::PrudentialUndertaking => {
            &[(FactKey::Entity, PRUDENTIAL), (FactKey::Sector, &["bank", "insurance"])]
        }
        C::InvestmentFirm => &[(FactKey::Entity, &["investment_firm"])],
        C::FinancialServiceProvider => &[(FactKey::Entity, &["insurance_intermediary"])],
        C::LawEnforcementAuthority => &[(FactKey::Sector, &["police"])],
        _ => &[],
    }
}

/// The facts that leave it open whether a capacity is there.
fn near(capacity: Capacity) -> Signs {
    match capacity {
        Capacity::CommunicationsProvider => &[(FactKey::Sector, &["media_telecom"])],
        Capacity::LawEnforcementAuthority => &[(FactKey::Sector, &["judiciary_admin"])],
        _ => &[],
    }
}

/// The facts that exclude a capacity: what is of the one kind is not of the other.
fn rules_out(capacity: Capacity) -> Signs {
    use Capacity as C;
    match capacity {
        C::TrustServiceProvider => &[(FactKey::Entity, &["tsp"])],
        C::QualifiedTrustServiceProvider => &[(FactKey::Entity, &["tsp_nonqualified"])],
        C::PrudentialUndertaking => &[(FactKey::Entity, &["investment_firm"])],
        C::InvestmentFirm => &[(FactKey::Entity, PRUDENTIAL)],
        _ => &[],
    }
}

/// The facts of which only somebody in this capacity speaks: stated, they raise the question whether one is.
fn speaks_of(capacity: Capacity) -> &'static [FactKey] {
    use Capacity as C;
    match capacity {
        C::ProductManufacturer => &[FactKey::ExploitedVulnerability, FactKey::SevereProductIncident],
        C::DeviceManufacturer => {
            &[FactKey::Reportable, FactKey::PublicHealthThreat, FactKey::DeathOrDeterioration]
        }
        C::AiProvider => &[FactKey::AiSeriousIncident],
        C::TrustServiceProvider | C::QualifiedTrustServiceProvider => &[FactKey::SignificantImpact],
        C::CommunicationsProvider => &[FactKey::CommunicationsServiceBreach],
        C::Issuer => &[FactKey::InsideInformation],
        C::PrudentialUndertaking | C::InvestmentFirm | C::FinancialServiceProvider => {
            &[FactKey::IntegrityIncident]
        }
        C::LawEnforcementAuthority => &[FactKey::PoliceData],
        C::Policyholder => &[FactKey::InsuredRiskRealised],
        _ => &[],
    }
}

/// What the rules of these regimes ask.
pub(super) fn find(condition: Condition, ask: Ask<'_>) -> Finding {
    use Condition as C;
    match condition {
        C::ExploitedVulnerability => ask.is(FactKey::ExploitedVulnerability),
        C::SevereProductIncident => ask.is(FactKey::SevereProductIncident),
        C::InformationGivenAlready => only_when_stated(ask, FactKey::InformationGivenAlready),
        C::TrustServiceHit => ask.is(FactKey::SignificantImpact),
        C::PersonsIdentifiable => ask.is(FactKey::PersonsIdentifiable),
        C::PublicInterest => ask.is(FactKey::PublicInterest),
        C::PublicNoticeAsked => ask.is(FactKey::PublicNoticeAsked),
        C::CommunicationsServiceBreach => ask.is(FactKey::CommunicationsServiceBreach),
        C::OutsideCommunicationsService => ask.is_not(FactKey::CommunicationsServiceBreach),
        C::SubscribersHarmed => ask.is(FactKey::SubscribersHarmed),
        C::UnintelligibleToAuthority => only_when_stated(ask, FactKey::UnintelligibleToAuthority),
        C::DeviceIncidentNotReportable => ask.is_not(FactKey::Reportable),
        C::InVitroDevice => ask.is(FactKey::InVitroDevice),
        C::PublicHealthThreat => ask.is(FactKey::PublicHealthThreat),
        C::DeathOrDeterioration => ask.is(FactKey::DeathOrDeterioration),
        C::AiAnnexThree => ask.is_one_of(FactKey::HighRiskAnnex, &["III"]),
        C::AiAnnexOne => ask.is_one_of(FactKey::HighRiskAnnex, &["I"]),
        C::AiIncidentNotSerious => ask.is_not(FactKey::AiSeriousIncident),
        C::AiWidespreadOrInfrastructure => ask.is(FactKey::AiWidespreadOrInfrastructure),
        C::AiDeath => ask.is(FactKey::AiDeath),
        C::AiLimitedToRights => only_when_stated(ask, FactKey::AiLimitedToRights),
        C::AiRightsNotInfringed => ask.is_not(FactKey::AiRightsInfringed),
        C::AiOfficeCompetent => only_when_stated(ask, FactKey::AiOfficeCompetent),
        C::InsideInformation => ask.is(FactKey::InsideInformation),
        C::DisclosureDelayed => only_when_stated(ask, FactKey::DisclosureDelayed),
        C::IntegrityIncident => ask.is(FactKey::IntegrityIncident),
        C::PoliceData => ask.is(FactKey::PoliceData),
        C::InsuredRiskRealised => ask.is(FactKey::InsuredRiskRealised),
        C::CrimeSuspected => ask.is(FactKey::Malicious),
        _ => Finding::OPEN,
    }
}

//! From facts to what the law asks: one function for each condition, in the file of its subject.

pub(crate) mod breach;
mod cyber;
pub(crate) mod data;
mod finance;
mod ground;
mod loss;
mod measure;
mod organisation;
mod people;
mod regimes;

pub use ground::Ground;

use law::{Anchor, Capacity, Circumstances, Condition, Filed, Finding, Measure, RiskLevel, Truth, Use};

use crate::fact::{Ask, FactKey};
use crate::situation::Situation;

/// What is held about the risk: the conditions that only a person decides.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RiskHeld {
    pub(crate) unlikely: Finding,
    pub(crate) high: Finding,
    /// Whether some level was decided, so that there is a breach to begin with.
    pub(crate) decided: bool,
}

impl RiskHeld {
    /// Nothing decided, and nothing known that would settle it.
    pub(crate) const OPEN: RiskHeld =
        RiskHeld { unlikely: Finding::OPEN, high: Finding::OPEN, decided: false };

    /// A decision, on these grounds.
    pub(crate) fn decided(level: RiskLevel) -> RiskHeld {
        let on = |yes| Finding::new(Truth::from_bool(yes), Ground::RiskDecision.set());
        RiskHeld {
            unlikely: on(level == RiskLevel::Unlikely),
            high: on(level == RiskLevel::High),
            decided: true,
        }
    }
}

/// Translates a situation into what the law asks.
pub(crate) fn circumstances(situation: &Situation, risk: RiskHeld) -> Circumstances {
    let mut circumstances = Circumstances::unknown();
    for condition in Condition::ALL {
        circumstances.state(*condition, |usage| find(*condition, situation, usage, risk));
    }
    for capacity in Capacity::ALL {
        circumstances.stand_as(*capacity, |usage| organisation::capacity(*capacity, situation, usage));
    }
    for measure in Measure::ALL {
        circumstances.measure(*measure, |usage| measure::measured(*measure, situation, usage));
    }
    situation.facts.iter().for_each(|(key, _)| circumstances.hold(Ground::Fact(key).set()));
    let times = &situation.times;
    let anchors = [
        (Anchor::Occurred, times.occurred),
        (Anchor::Detected, times.detected),
        (Anchor::Aware, times.aware),
        (Anchor::Classified, times.classified),
        (Anchor::Asked, times.asked),
    ];
    for (anchor, at) in anchors.into_iter().filter_map(|(anchor, at)| at.map(|at| (anchor, at))) {
        circumstances.happened(anchor, at);
    }
    for (regime, at) in &times.aware_under {
        circumstances.aware_under(*regime, *at);
    }
    for (name, at) in &times.events {
        circumstances.happened(Anchor::Event(name.clone()), *at);
    }
    for (rule, at) in &situation.filed {
        circumstances.file(rule, Filed { at: *at });
    }
    situation.filed_again.iter().for_each(|(rule, at)| circumstances.file_again(rule, *at));
    for (agreement, touched) in &situation.agreements {
        circumstances.touch(agreement, Finding::new(*touched, Ground::Impact.set()));
    }
    situation.decided.waived.iter().for_each(|rule| circumstances.waive(rule));
    circumstances
}

/// The capacities that the sector makes worth asking about, with the fact that would say it.
pub(crate) fn unsaid(situation: &Situation) -> Vec<(Capacity, Ground)> {
    let ask = situation.facts.ask(Use::Triggers);
    let asked = [
        (finance::unsaid(ask), Capacity::FinancialEntity, FactKey::Entity),
        (cyber::unsaid(ask), Capacity::EssentialOrImportantEntity, FactKey::EssentialOrImportant),
    ];
    asked.into_iter().filter(|(is, ..)| *is).map(|(_, capacity, key)| (capacity, Ground::Fact(key))).collect()
}

fn find(condition: Condition, situation: &Situation, usage: Use, risk: RiskHeld) -> Finding {
    use Condition as C;
    let ask: Ask<'_> = situation.facts.ask(usage);
    match condition {
        C::PersonalDataBreach => breach::personal_data_breach(ask, risk.decided),
        C::RiskUnlikely => risk.unlikely,
        C::HighRisk => risk.high,
        C::DataUnintelligible => data::unintelligible(ask),
        C::HighRiskAverted => ask.is(FactKey::MeasuresAvertedHighRisk),
        C::DisproportionateEffort => ask.is(FactKey::DisproportionateEffort),
        C::DataSubjectsInformed => ask.is(FactKey::SubjectsAlreadyInformed),
        C::FilingIncomplete => ask.is_not(FactKey::FilingComplete),
        C::Netherlands => organisation::netherlands(situation, ask),
        C::WftFinancialUndertaking => organisation::wft_financial_undertaking(ask),
        C::SilenceNecessary => organisation::only_when_stated(ask, FactKey::SilenceNecessary),
        C::JournalisticPurposes => organisation::only_when_stated(ask, FactKey::JournalisticPurposes),
        C::ConfidentialityHit => loss::confidentiality_hit(ask),
        C::DataTaken => loss::data_taken(ask),
        C::ConfidentialitySpared => loss::confidentiality_spared(ask),
        C::IntegrityOrAvailabilityHit => ask.has_one_of(FactKey::Dimensions, &["I", "A"]),
        C::DataIntact => ask.has_one_of(FactKey::Dimensions, &["I"]).negate(),
        C::AvailabilityAlone => ask.has_only(FactKey::Dimensions, &["A"]),
        C::BackupWhereNeeded => loss::backup_where_needed(ask),
        C::WholeAgain => loss::whole_again(ask),
        C::LossShortAndRestored => loss::short_and_restored(ask),
        C::LossWithoutConsequence => loss::without_consequence(ask),
        C::LostForGood => ask.is_not(FactKey::DataRecovered),
        C::PublicBefore => ask.is(FactKey::PublicBefore),
        C::RecipientTrusted => ask.is(FactKey::RecipientTrusted),
        C::RecipientsKnown => people::recipients_known(ask),
        C::FewPersons => people::at_most(ask, people::FEW),
        C::ManyPersons => people::at_least(ask, people::MANY),
        C::LargeScale => people::at_least(ask, people::LARGE_SCALE),
        C::OrdinaryData => data::ordinary(ask),
        C::Malicious => ask.is(FactKey::Malicious),
        C::NoMalice => ask.is_not(FactKey::Malicious),
        C::SpecialCircumstance => people::special_circumstance(ask),
        C::VulnerablePersons => people::vulnerable(ask),
        C::HarmObserved => ask.is(FactKey::HarmObserved),
        C::NationalId => data::national_id(ask),
        C::IdentityDocuments => data::identity_documents(ask),
        C::ReusableCredentials => data::credentials(ask),
        C::SpecialCategories => data::special_categories(ask),
        C::CriminalData => data::criminal(ask),
        C::CareData => data::care(ask),
        C::InsightGeneralAtMost => data::insight_general_at_most(ask),
        C::WhereaboutsData => data::whereabouts(ask),
        C::PaymentCards => data::payment_cards(ask),
        C::FinancialDetails => data::financial_details(ask),
        C::CommunicationsContent => data::communications(ask),
        C::IdentityFraudSet => data::identity_fraud_set(ask),
        C::RecipientsVisible => people::recipients_visible(ask),
        C::MadePublic => loss::made_public(ask),
        other => dora(other, situation, ask)
            .or_else(|| cbw(other, situation, ask))
            .or_else(|| wwke(other, ask))
            .unwrap_or_else(|| regimes::find(other, ask)),
    }
}

/// The conditions of DORA.
fn dora(condition: Condition, situation: &Situation, ask: Ask<'_>) -> Option<Finding> {
    use Condition as C;
    Some(match condition {
        C::MajorIncident => finance::major(situation),
        C::CriticalServiceHit => finance::critical_service(ask),
        C::AccessWithDataLoss => finance::access_with_data_loss(ask),
        C::DataLossAdverse => finance::said_or_stated(ask, FactKey::DataLossAdverse, "data"),
        C::ReputationHit => finance::said_or_stated(ask, FactKey::ReputationHit, "reputation"),
        C::RelevantClientsHit => ask.is(FactKey::RelevantClientsHit),
        C::ClientsThresholdStated => finance::stated(ask, "clients"),
        C::DurationThresholdStated => finance::stated(ask, "duration"),
        C::SpreadThresholdStated => finance::stated(ask, "states"),
        C::CostThresholdStated => finance::stated(ask, "cost"),
        C::RecurringSameCause => ask.is(FactKey::RecurringSameCause),
        C::CollectivelyMajor => ask.is(FactKey::CollectivelyMajor),
        C::SimplifiedEntity => finance::simplified(ask),
        C::ClientInterestsHit => ask.is(FactKey::ClientInterestsHit),
        C::SignificantThreat => ask.is(FactKey::SignificantThreat),
        C::CannotMeetTerm => organisation::only_when_stated(ask, FactKey::CannotMeetTerm),
        C::WeekendReliefKind => finance::weekend_relief_kind(ask),
        C::WeekendReliefRefused => finance::weekend_relief_refused(ask),
        C::ReclassifiedAsNotMajor => finance::reclassified(situation),
        C::SupervisedByDnb => finance::by_dnb(ask),
        C::SupervisedByAfm => finance::by_afm(ask),
        _ => return None,
    })
}

/// The conditions of the Cbw, with CIR 2024/2690.
fn cbw(condition: Condition, situation: &Situation, ask: Ask<'_>) -> Option<Finding> {
    use Condition as C;
    Some(match condition {
        C::SignificantIncident => cyber::significant(situation, ask),
        C::OutsideSystems => cyber::outside_systems(ask),
        C::DoraEntity if situation.capacities.contains(&Capacity::FinancialEntity) => {
            Finding::new(Truth::Yes, Ground::Capacities.set())
        }
        C::DoraEntity => finance::entity(situation, ask),
        C::TrustServiceProvider => cyber::kind(ask, &["tsp", "tsp_nonqualified"]),
        C::TrustServiceSpared => ask.is_not(FactKey::TrustServiceHit),
        C::StillOngoing => ask.is(FactKey::StillOngoing),
        C::ProgressReportMade => cyber::progress_report_made(situation),
        C::WbniReportMade => organisation::only_when_stated(ask, FactKey::WbniReportMade),
        C::ServiceRecipientsHit => ask.is(FactKey::ServiceRecipientsHit),
        C::RecipientsThreatened => ask.is(FactKey::RecipientsThreatened),
        C::CirEntity => cyber::cir(ask),
        C::DnsProvider => cyber::kind(ask, &["dns"]),
        C::TldRegistry => cyber::kind(ask, &["tld"]),
        C::CloudProvider => cyber::kind(ask, &["cloud"]),
        C::DataCentre => cyber::kind(ask, &["data_centre"]),
        C::ContentNetwork => cyber::kind(ask, &["cdn"]),
        C::ManagedServices => cyber::kind(ask, &["msp", "mssp"]),
        C::OnlineMarketplace => cyber::kind(ask, &["online_marketplace"]),
        C::SearchEngine => cyber::kind(ask, &["search_engine"]),
        C::SocialNetwork => cyber::kind(ask, &["social_network"]),
        C::DecentralGovernment => cyber::kind(ask, &["gemeente", "provincie", "waterschap"]),
        C::PlannedMaintenance => ask.is(FactKey::PlannedMaintenance),
        C::TradeSecretsTaken => ask.is(FactKey::TradeSecretExfiltrated),
        C::DeathPossible => ask.is(FactKey::DeathPossible),
        C::HealthDamagePossible => ask.is(FactKey::HealthDamagePossible),
        C::DisruptiveAccess => cyber::disruptive_access(ask),
        C::SameRootCause => ask.is(FactKey::SameRootCause),
        C::ServiceDataCompromised => cyber::data_compromised(ask),
        C::Misconfiguration => ask.is(FactKey::Misconfiguration),
        C::CompletelyUnavailable => cyber::completely_unavailable(ask),
        C::PhysicalAccessCompromised => ask.is(FactKey::PhysicalAccessCompromised),
        C::DamageBeyondBudget => ask.is(FactKey::BudgetExceeded),
        _ => return None,
    })
}

/// The conditions of the Wwke; that ten months have passed is settled by the page.
fn wwke(condition: Condition, ask: Ask<'_>) -> Option<Finding> {
    use Condition as C;
    Some(match condition {
        C::EssentialServiceDisrupted => ask.is(FactKey::DisruptsEssentialService),
        C::ReportImpossible => ask.is(FactKey::ReportImpossible),
        _ => return None,
    })
}

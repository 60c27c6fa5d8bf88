//! From facts to what the law asks: one function for each condition, in the file of its subject.

pub(crate) mod breach;
pub(crate) mod data;
mod ground;
mod loss;
mod organisation;
mod people;
mod regimes;

pub use ground::Ground;

use law::{Anchor, Capacity, Circumstances, Condition, Filed, Finding, RiskLevel, Truth, Use};

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
    for (name, at) in &times.events {
        circumstances.happened(Anchor::Event(name.clone()), *at);
    }
    for (rule, at) in &situation.filed {
        circumstances.file(rule, Filed { at: *at });
    }
    situation.decided.waived.iter().for_each(|rule| circumstances.waive(rule));
    circumstances
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
        _ => regimes::find(condition, ask),
    }
}

//! The regimes, and when each binds.

use law::{FactSet, Finding, Truth};

use super::event::ScopeQuestion as Q;
use super::{Asked, ScopeGround};
use crate::event::words;

words! {
    /// A regime with a duty to tell.
    Regime "regime" {
        /// AVG art. 33(1), 33(5) and 34.
        Controller "controller",
        /// AVG art. 33(2).
        Processor "processor",
        /// Cbw art. 25 to 30, as an essential entity (art. 8).
        Essential "essential",
        /// Cbw art. 25 to 30, as an important entity (art. 12).
        Important "important",
        /// Cbw art. 25 to 30, as either.
        Cbw "cbw",
        /// The thresholds of Regulation (EU) 2024/2690.
        DigitalThresholds "digital-thresholds",
        /// Wwke art. 17.
        Wwke "wwke",
        /// DORA art. 19.
        Dora "dora",
        /// UAVG art. 42: telling data subjects is not asked by the AVG.
        NoArticle34 "no-article-34",
        /// Bpr art. 12.
        Prudential "prudential",
        /// BGfo art. 24.
        InvestmentFirm "investment-firm",
        /// BGfo art. 29.
        FinancialService "financial-service",
        /// CRA art. 14.
        Cra "cra",
        /// eIDAS art. 19a.
        Trust "trust",
        /// eIDAS art. 24(2)(fb).
        QualifiedTrust "qualified-trust",
        /// Directive 2002/58 art. 4, Regulation (EU) 611/2013, Tw art. 11.3a.
        Telecom "telecom",
        /// MDR art. 87, IVDR art. 82.
        Devices "devices",
        /// AI Act art. 73.
        Ai "ai",
        /// MAR art. 17.
        Mar "mar",
        /// Wpg art. 33a.
        Police "police",
        /// BW art. 7:941.
        Insurance "insurance",
    }
}

impl Regime {
    /// Every regime, in the order of the list.
    pub const ALL: &'static [Regime] = <Regime as crate::event::Word>::ALL;

    /// Where it stands, in one act or in several.
    pub fn citations(self) -> &'static [&'static str] {
        match self {
            Regime::Controller => &["AVG art. 33, 34"],
            Regime::Processor => &["AVG art. 33(2)"],
            Regime::Essential => &["Cbw art. 8"],
            Regime::Important => &["Cbw art. 12"],
            Regime::Cbw => &["Cbw art. 8–12, 25–30"],
            Regime::DigitalThresholds => &["CIR 2024/2690 art. 3–14"],
            Regime::Wwke => &["Wwke art. 17"],
            Regime::Dora => &["DORA art. 2, 19"],
            Regime::NoArticle34 => &["UAVG art. 42"],
            Regime::Prudential => &["Bpr art. 12"],
            Regime::InvestmentFirm => &["BGfo art. 24"],
            Regime::FinancialService => &["BGfo art. 29"],
            Regime::Cra => &["CRA art. 14"],
            Regime::Trust => &["eIDAS art. 19a"],
            Regime::QualifiedTrust => &["eIDAS art. 24(2)(fb)"],
            Regime::Telecom => &["2002/58/EG art. 4", "611/2013 art. 2", "Tw art. 11.3a"],
            Regime::Devices => &["MDR art. 87", "IVDR art. 82"],
            Regime::Ai => &["AI art. 73"],
            Regime::Mar => &["MAR art. 17"],
            Regime::Police => &["Wpg art. 33a"],
            Regime::Insurance => &["BW art. 7:941"],
        }
    }

    /// The capacity of the law in which it binds, by its id; none where an incident asks for something else.
    pub(super) fn capacity(self) -> Option<&'static str> {
        Some(match self {
            Regime::Cbw => "essential-or-important-entity",
            Regime::Wwke => "critical-entity",
            Regime::Dora => "financial-entity",
            Regime::Prudential => "prudential-undertaking",
            Regime::InvestmentFirm => "investment-firm",
            Regime::FinancialService => "financial-service-provider",
            Regime::Cra => "product-manufacturer",
            Regime::Trust => "trust-service-provider",
            Regime::QualifiedTrust => "qualified-trust-service-provider",
            Regime::Telecom => "communications-provider",
            Regime::Devices => "device-manufacturer",
            Regime::Ai => "ai-provider",
            Regime::Mar => "issuer",
            Regime::Police => "law-enforcement-authority",
            Regime::Insurance => "policyholder",
            // The role says it already; the others are no capacities.
            Regime::Controller
            | Regime::Processor
            | Regime::Essential
            | Regime::Important
            | Regime::DigitalThresholds
            | Regime::NoArticle34 => return None,
        })
    }
}

impl Asked<'_> {
    /// Whether a regime binds.
    pub(super) fn regime(&self, regime: Regime) -> Finding {
        match regime {
            Regime::Controller => self.role(&["controller", "controller_and_processor", "controller_non_eu"]),
            Regime::Processor => self.role(&["processor", "controller_and_processor"]),
            Regime::Essential => self.dutch().and(self.essential()),
            Regime::Important => self.dutch().and(self.important()).and(self.essential().negate()),
            Regime::Cbw => self.dutch().and(self.cbw()),
            Regime::DigitalThresholds => {
                let kind = self.any(&[Q::DomainNames, Q::DigitalService, Q::QualifiedTrust, Q::OtherTrust]);
                self.regime(Regime::Cbw).and(kind)
            }
            Regime::Wwke => self.dutch().and(self.is(Q::CriticalEntity)),
            Regime::Dora => self.dora(),
            Regime::NoArticle34 => self.dutch().and(self.is(Q::Licence)),
            Regime::Prudential => self.dutch().and(self.any(&[Q::Bank, Q::Insurer, Q::OtherFinancial])),
            Regime::InvestmentFirm => self.dutch().and(self.is(Q::InvestmentFirm)),
            Regime::FinancialService => self.dutch().and(self.is(Q::Intermediary)),
            Regime::Cra => self.is(Q::DigitalProducts),
            Regime::Trust => self.is(Q::OtherTrust),
            Regime::QualifiedTrust => self.is(Q::QualifiedTrust),
            Regime::Telecom => self.is(Q::Communications),
            Regime::Devices => self.is(Q::MedicalDevices),
            Regime::Ai => self.is(Q::HighRiskAi),
            Regime::Mar => self.is(Q::Listed),
            Regime::Police => self.dutch().and(self.is(Q::PoliceData)),
            Regime::Insurance => self.dutch().and(self.insured()),
        }
    }

    /// Cbw art. 8(1): public bodies and some services whatever their size, communications from medium-sized on, and the
    /// sectors of Annex 1 above medium-sized.
    fn essential(&self) -> Finding {
        let whatever_size = self.any(&[
            Q::DecentralBody,
            Q::CentralBody,
            Q::QualifiedTrust,
            Q::DomainNames,
            Q::CriticalEntity,
        ]);
        whatever_size
            .or(self.is(Q::Communications).and(self.at_least_medium()))
            .or(self.is(Q::AnnexOne).and(self.above_medium()))
    }

    /// Cbw art. 12(1), before it is asked whether it is essential: the sectors from medium-sized on, small communications
    /// and small trust services.
    fn important(&self) -> Finding {
        let sector = self.any(&[Q::AnnexOne, Q::AnnexTwo]).and(self.at_least_medium());
        sector.or(self.any(&[Q::Communications, Q::OtherTrust]))
    }

    fn cbw(&self) -> Finding {
        self.essential().or(self.important()).or(self.is(Q::Designated))
    }

    /// DORA art. 2(1): an intermediary that is no larger than medium-sized is out (art. 2(3)(e)).
    fn dora(&self) -> Finding {
        let entity = self.any(&[Q::Bank, Q::Insurer, Q::OtherFinancial, Q::InvestmentFirm]);
        entity.or(self.is(Q::Intermediary).and(self.above_medium()))
    }

    fn insured(&self) -> Finding {
        let truth = self.is_insured.map_or(Truth::Unknown, Truth::from_bool);
        let facts: FactSet = ScopeGround::Insured.set();
        Finding::new(truth, facts)
    }
}

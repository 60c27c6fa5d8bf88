//! What somebody answered about what the organisation is before the law, as events hold it.

use crate::event::{content, words};

words! {
    /// A question about what the organisation is or does, in words of everyday.
    ScopeQuestion "scope-question" {
        /// A province, municipality or water authority, or what they set up together (Cbw art. 8(1)(h)).
        DecentralBody "decentral-body",
        /// A ministry, or an independent body of central government (Cbw art. 8(1)(g)).
        CentralBody "central-body",
        /// In a sector of Annex 1 to the Cbw.
        AnnexOne "annex-one",
        /// In a sector of Annex 2 to the Cbw.
        AnnexTwo "annex-two",
        /// Offers DNS services or runs a register of top-level domains (Cbw art. 8(1)(b) and (c)).
        DomainNames "domain-names",
        /// Offers a digital service that Regulation (EU) 2024/2690 has thresholds for.
        DigitalService "digital-service",
        /// Offers a public communications network or service (Cbw art. 8(1)(d) and (e), 12(1)(c) and (d)).
        Communications "communications",
        /// Offers qualified trust services (Cbw art. 8(1)(a); eIDAS art. 24).
        QualifiedTrust "qualified-trust",
        /// Offers other trust services (Cbw art. 12(1)(e); eIDAS art. 19a).
        OtherTrust "other-trust",
        /// Designated by a minister as an essential or important entity (Cbw art. 9 to 11).
        Designated "designated",
        /// Designated as a critical entity (Wwke art. 6).
        CriticalEntity "critical-entity",
        /// Has a licence or registration of DNB or the AFM.
        Licence "licence",
        /// It is that of a bank.
        Bank "bank",
        /// It is that of an insurer or reinsurer.
        Insurer "insurer",
        /// It is that of a payment or electronic money institution, a pension fund, or of markets and crypto-assets.
        OtherFinancial "other-financial",
        /// It is that of an investment firm.
        InvestmentFirm "investment-firm",
        /// It is that of an adviser, intermediary or lender.
        Intermediary "intermediary",
        /// Makes products with digital elements (CRA art. 14).
        DigitalProducts "digital-products",
        /// Makes medical devices (MDR art. 87, IVDR art. 82).
        MedicalDevices "medical-devices",
        /// Has high-risk AI systems on the market under its own name (AI Act art. 73).
        HighRiskAi "high-risk-ai",
        /// Has listed shares or bonds (MAR art. 17).
        Listed "listed",
        /// Processes police data (Wpg).
        PoliceData "police-data",
    }
}

words! {
    /// What somebody answered.
    ScopeReply "scope-reply" {
        /// They do not know yet.
        Unknown "unknown",
        /// Yes.
        Yes "yes",
        /// No.
        No "no",
    }
}

content! {
    /// One answer.
    ScopeAnswer {
        /// To which question.
        question: ScopeQuestion,
        /// What was answered.
        reply: ScopeReply,
    }
}

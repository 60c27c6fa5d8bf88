//! The closed vocabulary of conditions.
//!
//! `rules/conditions.md` defines each in Dutch with its source. A new rule is a page; a new condition is
//! code with tests, because somebody has to say which facts make it true.

use crate::vocabulary::vocabulary;

vocabulary! {
    /// One question that a rule or an indicator asks of the circumstances.
    Condition {
        /// AVG art. 4(12).
        PersonalDataBreach = "personal-data-breach",
        /// AVG art. 33(1): "tenzij het niet waarschijnlijk is dat … een risico inhoudt". A human decision.
        RiskUnlikely = "risk-unlikely",
        /// AVG art. 34(1): "waarschijnlijk een hoog risico". A human decision.
        HighRisk = "high-risk",
        /// AVG art. 34(3)(a): unintelligible to anyone unauthorised, key included.
        DataUnintelligible = "data-unintelligible",
        /// AVG art. 34(3)(b): later measures took the high risk away.
        HighRiskAverted = "high-risk-averted",
        /// AVG art. 34(3)(c): telling each person would take disproportionate effort.
        DisproportionateEffort = "disproportionate-effort",
        /// The persons concerned know already.
        DataSubjectsInformed = "data-subjects-informed",
        /// AVG art. 33(4): not all information has been given yet.
        FilingIncomplete = "filing-incomplete",
        /// Dutch law governs.
        Netherlands = "netherlands",
        /// UAVG art. 42: a "financiële onderneming" of the Wft.
        WftFinancialUndertaking = "wft-financial-undertaking",
        /// UAVG art. 41: silence is necessary and proportionate for one of its interests.
        SilenceNecessary = "silence-necessary",
        /// UAVG art. 43: exclusively journalistic, academic, artistic or literary purposes.
        JournalisticPurposes = "journalistic-purposes",

        /// Confidentiality was hit: disclosure or access.
        ConfidentialityHit = "confidentiality-hit",
        /// Somebody took the data with them.
        DataTaken = "data-taken",
        /// Confidentiality was certainly not hit.
        ConfidentialitySpared = "confidentiality-spared",
        /// Integrity or availability was hit.
        IntegrityOrAvailabilityHit = "integrity-or-availability-hit",
        /// Integrity was not hit.
        DataIntact = "data-intact",
        /// Availability alone was hit.
        AvailabilityAlone = "availability-alone",
        /// Availability was not hit, or a usable backup exists.
        BackupWhereNeeded = "backup-where-needed",
        /// What was hit besides confidentiality was got back or put right.
        WholeAgain = "whole-again",
        /// The data were not got back.
        LostForGood = "lost-for-good",
        /// The loss lasted at most a day and is over.
        LossShortAndRestored = "loss-short-and-restored",
        /// The loss had no consequence for persons.
        LossWithoutConsequence = "loss-without-consequence",
        /// The data were public before the breach.
        PublicBefore = "public-before",
        /// The recipient is trusted in the strict sense of EDPB 9/2022.
        RecipientTrusted = "recipient-trusted",
        /// It is known to whom the data went.
        RecipientsKnown = "recipients-known",
        /// At most twenty persons.
        FewPersons = "few-persons",
        /// More than a hundred persons (ENISA's flag).
        ManyPersons = "many-persons",
        /// A thousand persons or more.
        LargeScale = "large-scale",
        /// Only data that say little: names, contact data, an order.
        OrdinaryData = "ordinary-data",
        /// Somebody acted with intent to harm or profit.
        Malicious = "malicious",
        /// An accident, established.
        NoMalice = "no-malice",
        /// Vulnerable persons, children, protected addresses or harm.
        SpecialCircumstance = "special-circumstance",
        /// Vulnerable persons or children.
        VulnerablePersons = "vulnerable-persons",
        /// Harm to persons has been seen.
        HarmObserved = "harm-observed",
        /// A national identification number or an official number that leads to it.
        NationalId = "national-id",
        /// Copies of identity documents.
        IdentityDocuments = "identity-documents",
        /// Passwords or other credentials that work, here or elsewhere.
        ReusableCredentials = "reusable-credentials",
        /// Special categories (AVG art. 9).
        SpecialCategories = "special-categories",
        /// Criminal convictions and offences (AVG art. 10).
        CriminalData = "criminal-data",
        /// Data on which care or treatment depends.
        CareData = "care-data",
        /// What the data tell about a person is general at most.
        InsightGeneralAtMost = "insight-general-at-most",
        /// Where somebody lives or can be found.
        WhereaboutsData = "whereabouts-data",
        /// Payment cards that can still be used.
        PaymentCards = "payment-cards",
        /// Income, statements, transactions, debts.
        FinancialDetails = "financial-details",
        /// The content of messages or calls.
        CommunicationsContent = "communications-content",
        /// A name together with what an identity fraud needs.
        IdentityFraudSet = "identity-fraud-set",
        /// Recipients saw each other's addresses.
        RecipientsVisible = "recipients-visible",
        /// Anybody could see the data.
        MadePublic = "made-public",
    }
}

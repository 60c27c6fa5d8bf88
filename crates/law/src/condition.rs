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

        // DORA, RTS 2024/1772 and RTS 2025/301.
        /// DORA art. 19(1). By the criteria of RTS 2024/1772, until somebody classifies.
        MajorIncident = "major-incident",
        /// RTS 2024/1772 art. 6.
        CriticalServiceHit = "critical-service-hit",
        /// RTS 2024/1772 art. 9(5)(b).
        AccessWithDataLoss = "access-with-data-loss",
        /// RTS 2024/1772 art. 9(5)(a).
        DataLossAdverse = "data-loss-adverse",
        /// RTS 2024/1772 art. 9(2).
        ReputationHit = "reputation-hit",
        /// RTS 2024/1772 art. 9(1)(f).
        RelevantClientsHit = "relevant-clients-hit",
        /// RTS 2024/1772 art. 9(1), as somebody stated it without the numbers.
        ClientsThresholdStated = "clients-threshold-stated",
        /// RTS 2024/1772 art. 9(3), as somebody stated it without the numbers.
        DurationThresholdStated = "duration-threshold-stated",
        /// RTS 2024/1772 art. 9(4), as somebody stated it without the number.
        SpreadThresholdStated = "spread-threshold-stated",
        /// RTS 2024/1772 art. 9(6), as somebody stated it without the number.
        CostThresholdStated = "cost-threshold-stated",
        /// RTS 2024/1772 art. 8(2)(b).
        RecurringSameCause = "recurring-same-cause",
        /// RTS 2024/1772 art. 8(2)(c).
        CollectivelyMajor = "collectively-major",
        /// RTS 2024/1772 art. 8(2), last sentence: a microenterprise, or listed in DORA art. 16(1).
        SimplifiedEntity = "simplified-entity",
        /// DORA art. 19(3): the financial interests of clients are hit.
        ClientInterestsHit = "client-interests-hit",
        /// DORA art. 19(2) and (3), Cbw art. 30(2): a significant cyber threat.
        SignificantThreat = "significant-threat",
        /// RTS 2025/301 art. 5(3): the term cannot be met.
        CannotMeetTerm = "cannot-meet-term",
        /// RTS 2025/301 art. 5(5): not one of the entities without relief at the weekend.
        WeekendReliefKind = "weekend-relief-kind",
        /// RTS 2025/301 art. 5(5) and (6): an entity under NIS2, or the authority decided so.
        WeekendReliefRefused = "weekend-relief-refused",
        /// What was reported as major turned out not to be.
        ReclassifiedAsNotMajor = "reclassified-as-not-major",
        /// Supervised by De Nederlandsche Bank.
        SupervisedByDnb = "supervised-by-dnb",
        /// Supervised by the Autoriteit Financiële Markten.
        SupervisedByAfm = "supervised-by-afm",

        // Cbw, CIR 2024/2690 and the regulation for public bodies.
        /// Cbw art. 25(2). By the criteria for the kind of entity, until somebody decides.
        SignificantIncident = "significant-incident",
        /// Cbw art. 1: no network or information system is involved.
        OutsideSystems = "outside-systems",
        /// Cbw art. 31: a financial entity under DORA.
        DoraEntity = "dora-entity",
        /// Cbw art. 27(2): offers a trust service; also CIR 2024/2690 art. 14.
        TrustServiceProvider = "trust-service-provider",
        /// Cbw art. 27(2): the incident has no consequences for the trust service.
        TrustServiceSpared = "trust-service-spared",
        /// Cbw art. 29(2): the incident is still going on.
        StillOngoing = "still-ongoing",
        /// Cbw art. 29(2): a progress report took the place of the final report.
        ProgressReportMade = "progress-report-made",
        /// Cbw art. 95(2): reported under the former Wbni.
        WbniReportMade = "wbni-report-made",
        /// Cbw art. 30(1): it may harm the service to those who receive it.
        ServiceRecipientsHit = "service-recipients-hit",
        /// Cbw art. 30(2): those who receive the service may be hit by a significant threat.
        RecipientsThreatened = "recipients-threatened",
        /// CIR 2024/2690 art. 1: an entity for whose kind it has criteria.
        CirEntity = "cir-entity",
        /// CIR 2024/2690 art. 5.
        DnsProvider = "dns-provider",
        /// CIR 2024/2690 art. 6.
        TldRegistry = "tld-registry",
        /// CIR 2024/2690 art. 7.
        CloudProvider = "cloud-provider",
        /// CIR 2024/2690 art. 8.
        DataCentre = "data-centre",
        /// CIR 2024/2690 art. 9.
        ContentNetwork = "content-network",
        /// CIR 2024/2690 art. 10.
        ManagedServices = "managed-services",
        /// CIR 2024/2690 art. 11.
        OnlineMarketplace = "online-marketplace",
        /// CIR 2024/2690 art. 12.
        SearchEngine = "search-engine",
        /// CIR 2024/2690 art. 13.
        SocialNetwork = "social-network",
        /// Stcrt. 2026, 27679: province, municipality or water authority.
        DecentralGovernment = "decentral-government",
        /// CIR 2024/2690 art. 3(2): scheduled maintenance.
        PlannedMaintenance = "planned-maintenance",
        /// CIR 2024/2690 art. 3(1)(b).
        TradeSecretsTaken = "trade-secrets-taken",
        /// CIR 2024/2690 art. 3(1)(c).
        DeathPossible = "death-possible",
        /// CIR 2024/2690 art. 3(1)(d).
        HealthDamagePossible = "health-damage-possible",
        /// CIR 2024/2690 art. 3(1)(e).
        DisruptiveAccess = "disruptive-access",
        /// CIR 2024/2690 art. 4(b).
        SameRootCause = "same-root-cause",
        /// CIR 2024/2690 art. 5 to 14: the data of the service are compromised.
        ServiceDataCompromised = "service-data-compromised",
        /// CIR 2024/2690 art. 5(c): wrong data because of a misconfiguration.
        Misconfiguration = "misconfiguration",
        /// CIR 2024/2690 art. 6(a) and 8(a): the service is completely unavailable, however long.
        CompletelyUnavailable = "completely-unavailable",
        /// CIR 2024/2690 art. 8(d) and 14(d).
        PhysicalAccessCompromised = "physical-access-compromised",
        /// Stcrt. 2026, 27679 art. 6: financial consequences that the budget cannot bear.
        DamageBeyondBudget = "damage-beyond-budget",

        // Wwke.
        /// Wwke art. 17(1).
        EssentialServiceDisrupted = "essential-service-disrupted",
        /// Wwke art. 17(7): ten months have passed since the designation.
        TenMonthsDesignated = "ten-months-designated",
        /// Wwke art. 17(1), third sentence.
        ReportImpossible = "report-impossible",

        // CRA, eIDAS, telecommunication.
        /// CRA art. 14(1): a vulnerability in the product is actively exploited.
        ExploitedVulnerability = "exploited-vulnerability",
        /// CRA art. 14(3) and (5): a severe incident that affects the security of the product.
        SevereProductIncident = "severe-product-incident",
        /// CRA art. 14(2) and (4): the relevant information was given already.
        InformationGivenAlready = "information-given-already",
        /// eIDAS art. 19a(1)(b), 24(2)(fb): a significant impact on the trust service or the data in it.
        TrustServiceHit = "trust-service-hit",
        /// eIDAS art. 19a(1)(b), 24(2)(fb): persons are affected who can be identified.
        PersonsIdentifiable = "persons-identifiable",
        /// eIDAS art. 19a(1)(b): telling the public is in the public interest.
        PublicInterest = "public-interest",
        /// eIDAS art. 24(2)(fb): the supervisory body asked that the public be told.
        PublicNoticeAsked = "public-notice-asked",
        /// Directive 2002/58 art. 2(i): the breach is connected with the communications service.
        CommunicationsServiceBreach = "communications-service-breach",
        /// The breach has nothing to do with the communications service.
        OutsideCommunicationsService = "outside-communications-service",
        /// Directive 2002/58 art. 4(3): likely to adversely affect a subscriber or individual.
        SubscribersHarmed = "subscribers-harmed",
        /// Directive 2002/58 art. 4(3): the authority is satisfied that the data are unintelligible.
        UnintelligibleToAuthority = "unintelligible-to-authority",

        // Devices and AI.
        /// MDR art. 87(7): that the incident is not reportable is certain.
        DeviceIncidentNotReportable = "device-incident-not-reportable",
        /// IVDR art. 2(2): the device is for in vitro diagnosis.
        InVitroDevice = "in-vitro-device",
        /// MDR art. 87(4): a serious public health threat.
        PublicHealthThreat = "public-health-threat",
        /// MDR art. 87(5): death, or an unanticipated serious deterioration of health.
        DeathOrDeterioration = "death-or-deterioration",
        /// AI Act art. 6(2): high-risk under Annex III.
        AiAnnexThree = "ai-annex-iii",
        /// AI Act art. 6(1): high-risk under Annex I.
        AiAnnexOne = "ai-annex-i",
        /// AI Act art. 3(49): that the incident is not serious is certain.
        AiIncidentNotSerious = "ai-incident-not-serious",
        /// AI Act art. 73(3): a widespread infringement, or art. 3(49)(b), critical infrastructure.
        AiWidespreadOrInfrastructure = "ai-widespread-or-infrastructure",
        /// AI Act art. 73(4): a person died.
        AiDeath = "ai-death",
        /// AI Act art. 73(9) and (10): only incidents of art. 3(49)(c) are reported.
        AiLimitedToRights = "ai-limited-to-rights",
        /// AI Act art. 3(49)(c): that no obligation to protect fundamental rights is infringed is certain.
        AiRightsNotInfringed = "ai-rights-not-infringed",
        /// AI Act art. 75: the system is one for which the AI Office is competent.
        AiOfficeCompetent = "ai-office-competent",

        // Markets, supervision, justice, insurance, police.
        /// MAR art. 7: precise, not public, and price-sensitive.
        InsideInformation = "inside-information",
        /// MAR art. 17(4): the issuer decided to delay, and may.
        DisclosureDelayed = "disclosure-delayed",
        /// Bpr art. 1, BGfo art. 1: a serious danger to the business being conducted with integrity.
        IntegrityIncident = "integrity-incident",
        /// Wpg art. 1: the data are police data.
        PoliceData = "police-data",
        /// BW art. 7:941: the insured risk has materialised.
        InsuredRiskRealised = "insured-risk-realised",
        /// Somebody seems to have committed a crime.
        CrimeSuspected = "crime-suspected",
    }
}

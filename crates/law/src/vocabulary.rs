//! The closed words of a rule block other than conditions: who, whom, what, which stage.

/// Declares a closed vocabulary whose ids in rule files are kebab-case and equal the Rust variant.
macro_rules! vocabulary {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $id:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$variant_doc])* $variant,)+ }

        impl $name {
            /// Every value, in the order of declaration.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// The id as rule files write it.
            pub const fn as_str(self) -> &'static str {
                match self { $($name::$variant => $id,)+ }
            }

            /// The value with this id.
            pub fn parse(id: &str) -> Option<$name> {
                match id { $($id => Some($name::$variant),)+ _ => None }
            }
        }
    };
}
pub(crate) use vocabulary;

vocabulary! {
    /// A body of law under which awareness is a moment of its own: that people's data were hit is often known later than
    /// that the incident is significant.
    Regime {
        /// The GDPR (art. 33 and 34). Its awareness counts wherever nobody set another one.
        Gdpr = "avg",
        /// The AI Act.
        AiAct = "ai-act",
        /// The Cyberbeveiligingswet (art. 26: of the significant incident).
        Cbw = "cbw",
        /// The Cyber Resilience Act (art. 14: of the exploited vulnerability, of the severe incident).
        Cra = "cra",
        /// DORA (RTS 2025/301 art. 5: of the ICT-related incident).
        Dora = "dora",
        /// eIDAS.
        Eidas = "eidas",
        /// Medical devices, in vitro included.
        Mdr = "mdr",
        /// Telecommunication.
        Telecom = "tw",
        /// The Wwke.
        Wwke = "wwke",
    }
}

vocabulary! {
    /// In which quality the organisation stands when a rule binds it.
    Capacity {
        /// Determines purposes and means (AVG art. 4(7)).
        Controller = "controller",
        /// Processes on behalf of a controller (AVG art. 4(8)).
        Processor = "processor",

        // DORA, Cbw, Wwke.
        /// A financial entity (DORA art. 2(1)(a) to (t)).
        FinancialEntity = "financial-entity",
        /// An essential or important entity (Cbw art. 8 to 13).
        EssentialOrImportantEntity = "essential-or-important-entity",
        /// A designated critical entity (Wwke art. 6).
        CriticalEntity = "critical-entity",

        // An organisation's own pages.
        /// Party to a contract with a clause on incidents.
        ContractParty = "contract-party",

        // CRA, eIDAS, telecommunication, devices, AI.
        /// Makes products with digital elements (CRA art. 3(13)).
        ProductManufacturer = "product-manufacturer",
        /// Offers trust services without qualified status (eIDAS art. 19a).
        TrustServiceProvider = "trust-service-provider",
        /// Offers qualified trust services (eIDAS art. 24).
        QualifiedTrustServiceProvider = "qualified-trust-service-provider",
        /// Offers a public electronic communications service (Directive 2002/58 art. 4).
        CommunicationsProvider = "communications-provider",
        /// Makes medical devices, in vitro included (MDR art. 2(30), IVDR art. 2(23)).
        DeviceManufacturer = "device-manufacturer",
        /// Has AI systems placed on the market under its name (AI Act art. 3(3)).
        AiProvider = "ai-provider",

        // Markets, supervision, justice, insurance.
        /// Has financial instruments admitted to trading (MAR art. 17).
        Issuer = "issuer",
        /// Under prudential supervision as Bpr art. 12 lists it.
        PrudentialUndertaking = "prudential-undertaking",
        /// An investment firm (BGfo art. 24).
        InvestmentFirm = "investment-firm",
        /// A provider of financial services (BGfo art. 29).
        FinancialServiceProvider = "financial-service-provider",
        /// Processes police data under the Wpg.
        LawEnforcementAuthority = "law-enforcement-authority",
        /// Is insured against what happened (BW art. 7:941).
        Policyholder = "policyholder",
        /// Whoever it is.
        Organisation = "organisation",
    }
}

vocabulary! {
    /// What a rule asks.
    Duty {
        /// A formal report to an authority.
        FileWithAuthority = "file-with-authority",
        /// The part of a report that was still missing.
        CompleteFiling = "complete-filing",
        /// The reasons why a report was late.
        GiveReasonsForDelay = "give-reasons-for-delay",
        /// Telling the controller for whom one processes.
        InformController = "inform-controller",
        /// Telling the persons whose data it concerns.
        InformDataSubjects = "inform-data-subjects",
        /// Telling them through a public notice instead.
        InformPublicly = "inform-publicly",
        /// Writing it down in one's own register.
        Document = "document",

        // DORA, Cbw, Wwke.
        /// Saying beforehand, with reasons, that a term will not be met (RTS 2025/301 art. 5(3)).
        AnnounceDelay = "announce-delay",
        /// Saying that what was reported turned out not to be reportable (RTS 2025/301 art. 2).
        Reclassify = "reclassify",
        /// Telling those who receive a service (Cbw art. 30).
        InformServiceRecipients = "inform-service-recipients",
        /// Telling clients (DORA art. 19(3)).
        InformClients = "inform-clients",

        // An organisation's own pages.
        /// Telling a party to a contract.
        InformContractPartner = "inform-contract-partner",

        // CRA, eIDAS, telecommunication.
        /// Telling the users of a product (CRA art. 14(8)).
        InformUsers = "inform-users",
        /// Telling persons who are affected, whether or not it concerns their data (eIDAS art. 19a).
        InformAffectedPersons = "inform-affected-persons",
        /// Telling subscribers and other individuals (Directive 2002/58 art. 4(3)).
        InformSubscribers = "inform-subscribers",

        // Markets and insurance; and what is advice.
        /// Making inside information public (MAR art. 17).
        DiscloseToMarket = "disclose-to-market",
        /// Telling the insurer (BW art. 7:941).
        InformInsurer = "inform-insurer",
        /// Weighing whether to report a crime. Never a duty of law.
        ConsiderPoliceReport = "consider-police-report",
    }
}

vocabulary! {
    /// To whom the duty is owed.
    Recipient {
        /// The supervisory authority of the AVG; in the Netherlands the AP.
        DataProtectionAuthority = "data-protection-authority",
        /// The persons whose data it concerns (AVG art. 4(1)).
        DataSubjects = "data-subjects",
        /// The controller for whom a processor works.
        Controller = "controller",
        /// Nobody outside: the organisation's own register.
        OwnRegister = "own-register",

        // DORA, Cbw, Wwke.
        /// The competent authority of DORA art. 46; in the Netherlands DNB or the AFM.
        FinancialAuthority = "financial-authority",
        /// The clients of a financial entity.
        Clients = "clients",
        /// The CSIRT and the competent authority of the Cbw, through one point.
        CsirtAndCompetentAuthority = "csirt-and-competent-authority",
        /// Those who receive the service of an entity.
        ServiceRecipients = "service-recipients",
        /// The competent authority of the Wwke, through its own point.
        CriticalEntityAuthority = "critical-entity-authority",

        // An organisation's own pages.
        /// A party to a contract.
        ContractPartner = "contract-partner",

        // CRA, eIDAS, telecommunication, devices, AI.
        /// The CSIRT that coordinates and ENISA, through the single reporting platform (CRA art. 14(7)).
        CsirtCoordinatorAndEnisa = "csirt-coordinator-and-enisa",
        /// The users of a product (CRA art. 14(8)).
        ProductUsers = "product-users",
        /// The supervisory body for trust services (eIDAS art. 46b); in the Netherlands the RDI.
        TrustSupervisor = "trust-supervisor",
        /// Persons who are affected and can be identified.
        AffectedPersons = "affected-persons",
        /// Everybody.
        Public = "public",
        /// Subscribers and other individuals (Directive 2002/58 art. 4(3)).
        Subscribers = "subscribers",
        /// The competent authority for devices; in the Netherlands the IGJ.
        DeviceAuthority = "device-authority",
        /// The market surveillance authority (AI Act art. 73(1)).
        MarketSurveillanceAuthority = "market-surveillance-authority",
        /// The AI Office of the Commission (AI Act art. 75).
        AiOffice = "ai-office",

        // Markets, supervision, insurance, police; and what is proposed.
        /// Whoever trades (MAR art. 17).
        Market = "market",
        /// Supervision of conduct and of markets; in the Netherlands the AFM.
        ConductSupervisor = "conduct-supervisor",
        /// Prudential supervision; in the Netherlands DNB.
        PrudentialSupervisor = "prudential-supervisor",
        /// The insurer.
        Insurer = "insurer",
        /// The police.
        Police = "police",
        /// The single entry point of ENISA (COM(2025) 837).
        SingleEntryPoint = "single-entry-point",
    }
}

vocabulary! {
    /// Which stage of a report.
    Phase {
        /// The first report.
        Initial = "initial",
        /// A later addition or change.
        Update = "update",
        /// The last report.
        Final = "final",
        /// Taking a report back.
        Withdrawal = "withdrawal",

        // DORA, Cbw, Wwke.
        /// An early warning, before the report (Cbw art. 26).
        EarlyWarning = "early-warning",
        /// A report between the first and the last.
        Intermediate = "intermediate",
        /// A report on what is still going on (Cbw art. 29(2)).
        Progress = "progress",
    }
}

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

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
    }
}

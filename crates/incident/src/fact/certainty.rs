//! How sure we are, and what that is worth to the law: the one place where certainty becomes truth.

use law::Use;

/// How sure somebody is of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Certainty {
    /// Somebody says so.
    Unconfirmed,
    /// There is reason to believe it.
    Likely,
    /// It has been established. A fact without a stated certainty is held to be established.
    #[default]
    Confirmed,
    /// It has been established that it is not so.
    Refuted,
    /// Nobody can say that it is not so.
    NotExcludable,
}

/// What a statement is worth for one use of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Worth {
    /// It counts as said.
    AsSaid,
    /// Its contrary counts.
    Contrary,
    /// It leaves the matter unknown.
    Nothing,
}

impl Certainty {
    /// Every certainty.
    pub const ALL: [Certainty; 5] = [
        Certainty::Unconfirmed,
        Certainty::Likely,
        Certainty::Confirmed,
        Certainty::Refuted,
        Certainty::NotExcludable,
    ];

    /// `unconfirmed`, `likely`, `confirmed`, `refuted` or `not_excludable`.
    pub fn as_str(self) -> &'static str {
        match self {
            Certainty::Unconfirmed => "unconfirmed",
            Certainty::Likely => "likely",
            Certainty::Confirmed => "confirmed",
            Certainty::Refuted => "refuted",
            Certainty::NotExcludable => "not_excludable",
        }
    }

    /// The certainty with this name.
    pub fn parse(name: &str) -> Option<Certainty> {
        Certainty::ALL.into_iter().find(|certainty| certainty.as_str() == name)
    }

    /// What a statement of this certainty is worth.
    ///
    /// What sets a duty going may be merely likely; what excuses from one must be established, because
    /// the organisation must be able to show it (AVG recital 85; `docs/decisions/0002`). What silences an
    /// excuse need only be suspected. What is refuted is established too: as its contrary.
    pub fn worth(self, usage: Use) -> Worth {
        match (self, usage) {
            (Certainty::Refuted, _) => Worth::Contrary,
            (Certainty::Confirmed, _)
            | (Certainty::Likely, Use::Triggers)
            | (Certainty::Likely | Certainty::Unconfirmed | Certainty::NotExcludable, Use::Silences) => {
                Worth::AsSaid
            }
            (Certainty::Likely, Use::Excuses)
            | (Certainty::Unconfirmed | Certainty::NotExcludable, Use::Triggers | Use::Excuses) => {
                Worth::Nothing
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_established_excuses() {
        let worth = |usage| Certainty::ALL.map(|certainty| certainty.worth(usage));
        use Worth::{AsSaid, Contrary, Nothing};
        assert_eq!(worth(Use::Triggers), [Nothing, AsSaid, AsSaid, Contrary, Nothing]);
        assert_eq!(worth(Use::Excuses), [Nothing, Nothing, AsSaid, Contrary, Nothing]);
        assert_eq!(worth(Use::Silences), [AsSaid, AsSaid, AsSaid, Contrary, AsSaid]);
    }
}

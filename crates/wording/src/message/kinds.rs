//! Who bears what, as a template knows it.

use incident::speaking::event;
use serde::Deserialize;

/// How responsible the organisation is, in the eyes of others: the clusters of W.T. Coombs (Situational Crisis
/// Communication Theory, 2007). Nobody chose yet: then it is an accident, for it is better to take too much
/// responsibility than too little (Hague Corporate Affairs, 24 October 2022).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Responsibility {
    /// Others did it, and care was taken.
    Victim,
    /// A mistake, or something that could hardly be foreseen.
    #[default]
    Accidental,
    /// It was known, and could have been prevented.
    Preventable,
}

impl Responsibility {
    /// All of them, from little to much.
    pub const ALL: [Responsibility; 3] =
        [Responsibility::Victim, Responsibility::Accidental, Responsibility::Preventable];

    /// `victim`, `accidental` or `preventable`.
    pub fn as_str(self) -> &'static str {
        match self {
            Responsibility::Victim => "victim",
            Responsibility::Accidental => "accidental",
            Responsibility::Preventable => "preventable",
        }
    }

    /// The one with this name.
    pub fn parse(name: &str) -> Option<Responsibility> {
        Responsibility::ALL.into_iter().find(|one| one.as_str() == name)
    }
}

impl From<event::Responsibility> for Responsibility {
    fn from(said: event::Responsibility) -> Responsibility {
        match said {
            event::Responsibility::Victim => Responsibility::Victim,
            event::Responsibility::Accidental => Responsibility::Accidental,
            event::Responsibility::Preventable => Responsibility::Preventable,
        }
    }
}

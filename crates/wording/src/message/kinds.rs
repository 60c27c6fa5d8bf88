//! What a template is for: through what it goes, how fast, and who bears what.

use incident::speaking::event;
use serde::Deserialize;

/// Through what a message reaches people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Channel {
    /// Mail.
    Mail,
    /// A letter on paper.
    Letter,
    /// A page on the website, with the date on each update.
    Website,
    /// A telephone call.
    Phone,
    /// A text message to a private telephone.
    TextMessage,
    /// Told in person, standing together.
    InPerson,
    /// The intranet; never the only one.
    Intranet,
    /// Lines for who speaks with the press.
    Press,
    /// An advertisement, for whom nothing else reaches.
    Advertisement,
    /// A form of the one who receives it.
    Form,
}

/// How many people have to look at a text before it goes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Speed {
    /// A first notice: one person is enough, when nothing but its citations was filled in.
    FirstNotice,
    /// It goes to many, or cannot be taken back: two people.
    Mass,
}

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

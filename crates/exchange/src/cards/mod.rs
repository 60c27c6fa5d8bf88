//! Cards with a name and how to reach it: vCard, as every telephone and mail program gives them.

mod line;
mod read;
mod write;

pub use read::{holds_cards, read_cards};
pub use write::write_cards;

/// A card. What a card may hold beside this, such as a photograph or a birthday, is not read.
///
/// No value has space at its ends, and only the note has line breaks that mean something.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Card {
    /// Its number in the file, from 1.
    pub number: usize,
    /// The name of the person, as it is said.
    pub name: String,
    /// Where they work, with the department when the card has one.
    pub organisation: String,
    /// What they do there.
    pub title: String,
    /// Their telephone numbers, as they are written, in order.
    pub phones: Vec<(String, PhoneKind)>,
    /// Their addresses for e-mail, in order.
    pub mails: Vec<String>,
    /// What somebody noted.
    pub note: String,
    /// Under which heads somebody keeps them.
    pub categories: Vec<String>,
    /// An address on the web, as it stands there: it may be anything.
    pub url: Option<String>,
}

/// What a telephone number is for, as the card has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PhoneKind {
    /// One to carry along, whether of work or of home.
    Mobile,
    /// At work.
    Work,
    /// At home.
    Home,
    /// For fax.
    Fax,
    /// For a pager.
    Pager,
    /// The card does not say, or says something else.
    Other,
}

/// Something that is wrong with one card; the rest of it is read all the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardProblem {
    /// The number of the card in the file, from 1; for what stands outside the cards, of the one that comes next.
    pub card: usize,
    /// The line of the file, from 1.
    pub line: usize,
    /// What is wrong.
    pub what: CardWhat,
}

/// What may be wrong with a card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CardWhat {
    /// The card does not end: another begins, or the file ends.
    EndMissing,
    /// The line belongs to no card.
    OutsideCards,
    /// The line is not written as a card has it, and was left out.
    LineNotUnderstood,
    /// The value on the line is longer than we take, and was left out.
    ValueTooLong {
        /// How many characters it has.
        characters: usize,
        /// The most that we take.
        limit: usize,
    },
    /// Some characters of the value could not be read, and came out as `�`.
    LostCharacters,
    /// There is no name on the card, nor an organisation, a number or an address. It was left out.
    NothingOnIt,
}

impl CardWhat {
    /// What its sentence is found by.
    pub fn id(&self) -> &'static str {
        match self {
            CardWhat::EndMissing => "end-missing",
            CardWhat::OutsideCards => "outside-cards",
            CardWhat::LineNotUnderstood => "line-not-understood",
            CardWhat::ValueTooLong { .. } => "value-too-long",
            CardWhat::LostCharacters => "lost-characters",
            CardWhat::NothingOnIt => "nothing-on-it",
        }
    }
}

impl Card {
    /// Whether there is nobody on it, and no way to reach anybody.
    fn is_empty(&self) -> bool {
        self.name.is_empty()
            && self.organisation.is_empty()
            && self.phones.is_empty()
            && self.mails.is_empty()
    }
}

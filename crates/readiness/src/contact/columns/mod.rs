//! Lists of contacts that people have elsewhere: which column is what, and what a row says.

mod names;
mod row;

pub use row::{BadCell, Reader, is_address, read};

use names::COLUMNS;

use super::duplicates::plain;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// Nothing that we take over.
    Ignored,
    /// The whole name.
    Name,
    /// The first name.
    FirstName,
    /// What stands between the first and the last name in Dutch.
    NamePrefix,
    /// The last name.
    LastName,
    /// Whom they work for.
    Organisation,
    /// What they do there.
    Function,
    /// What they are to us.
    Kind,
    /// A mobile number.
    Mobile,
    /// A number at work.
    Work,
    /// A number at home, which is private.
    Home,
    /// The number of an alarm centre.
    Alarm,
    /// An address for mail.
    Mail,
    /// Whether they answer day and night.
    AroundTheClock,
    /// When they answer.
    Hours,
    /// By which number of a contract they know us.
    ContractNumber,
    /// By which number of a customer they know us.
    CustomerNumber,
    /// By which number of a policy they know us.
    PolicyNumber,
    /// Version numbers and technical notes.
    Technical,
    /// What to call them for.
    CallFor,
    /// Where the entry comes from.
    Source,
    /// When somebody last found it right.
    VerifiedOn,
    /// Whether the numbers of the row are private.
    Private,
    /// Anything else.
    Note,
}

impl Column {
    /// All of them, in the order in which we write them.
    pub fn all() -> impl Iterator<Item = Column> {
        COLUMNS.into_iter().map(|(column, ..)| column)
    }

    /// Its id in kebab-case.
    pub fn id(self) -> &'static str {
        COLUMNS.iter().find(|(column, ..)| *column == self).map_or("", |(_, id, _)| id)
    }

    /// The one with this id.
    pub fn from_id(id: &str) -> Option<Column> {
        COLUMNS.iter().find(|(_, known, _)| *known == id).map(|(column, ..)| *column)
    }

    /// What a column of this name holds, by the names that people and programs give their columns. Numbers in a name say
    /// nothing: "Telefoon 2" is a telephone.
    pub fn guess(name: &str) -> Column {
        let name = plain(name);
        let words: Vec<&str> = name.split(' ').collect();
        let find =
            |name: &str| COLUMNS.iter().find(|(.., names)| names.split('|').any(|known| known == name));
        let unnumbered = words.iter().copied().filter(|word| word.parse::<u8>().is_err());
        let unnumbered = unnumbered.collect::<Vec<_>>().join("-");
        let found = find(&words.join("-")).or_else(|| find(&unnumbered));
        found.map_or(Column::Ignored, |(column, ..)| *column)
    }
}

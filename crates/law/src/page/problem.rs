//! What can be wrong with a page, and where. The sentences are in `wording`.

use std::sync::Arc;

/// A place in a file of the rulebook; lines count from 1.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The path as it was given to the loader.
    pub file: Arc<str>,
    /// The line.
    pub line: usize,
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}", self.file, self.line)
    }
}

/// One mistake in a page. A page with a mistake does not load.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageProblem {
    /// Where it is.
    pub place: Place,
    /// What it is, with what the mend needs.
    pub what: What,
}

/// The kinds of mistake.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// The file is not UTF-8 from this line on.
    NotText,
    /// The page does not open with front matter between `+++` lines.
    NoFrontMatter,
    /// The front matter never ends.
    FrontMatterOpen,
    /// TOML that cannot be read; the message is that of the TOML library.
    Toml {
        /// What the library says.
        message: String,
    },
    /// A key that this block does not have.
    UnknownKey {
        /// The key as written.
        key: String,
        /// The known key that looks most like it.
        nearest: Option<String>,
    },
    /// A key that this block must have.
    MissingKey {
        /// The key.
        key: String,
    },
    /// A fenced `toml` block of an unknown kind.
    UnknownBlock {
        /// The kind as written.
        kind: String,
        /// The known kind that looks most like it.
        nearest: Option<String>,
    },
    /// A value outside the closed vocabulary of its key.
    UnknownValue {
        /// The key.
        key: &'static str,
        /// The value as written.
        value: String,
        /// The known value that looks most like it.
        nearest: Option<String>,
    },
    /// Pinned words that stand in no quotation of the page.
    WordsNotQuoted {
        /// The pinned words.
        words: String,
        /// The clause of the quotation that shares most words with them.
        clause: Option<String>,
    },
    /// A page that says it was read literally, but quotes nothing.
    NothingQuoted,
    /// A calendar that cannot be read.
    Calendar(calendar::CalendarProblem),
    /// `until` does not lie after `from`.
    DatesReversed,
    /// The value is not a calendar date.
    NotADate {
        /// The key.
        key: &'static str,
    },
    /// A block that has none, or more than one, of the keys of which it has exactly one.
    NotOneOf {
        /// The keys.
        keys: &'static [&'static str],
    },
    /// `or_within` without `or_after`, or the other way round.
    HalfAlternative,
    /// An id that another block has already.
    DuplicateId {
        /// The id.
        id: String,
        /// Where it stands first.
        first: Place,
    },
    /// A reference to a rule that does not exist.
    UnknownRule {
        /// The key that refers.
        key: &'static str,
        /// The id as written.
        id: String,
        /// The known id that looks most like it.
        nearest: Option<String>,
    },
    /// Criteria that consist of themselves.
    MadeOfItself {
        /// The criteria.
        id: String,
    },
    /// A block of law whose page was read literally, but which is pinned to no words of it.
    NotPinned,
    /// Two rules that each go before the other.
    DisplaceEachOther {
        /// The one.
        id: String,
        /// The other.
        other: String,
    },
    /// A rule whose term runs from its own filing, or from its own term.
    FollowsItself {
        /// The rule.
        id: String,
    },
    /// Something that only the pages of the program may hold, on a page of an organisation's own.
    NotOnOwnPage {
        /// What it is: the kind of a block, a key, or the name of a file.
        what: String,
    },
    /// A page that the machine does not give.
    CannotRead {
        /// What the machine says.
        message: String,
    },
    /// A name of a file that does not travel well.
    BadFileName,
    /// A page of an organisation's own that is too long to be read.
    TooLong {
        /// The most bytes that it may have.
        most: usize,
    },
    /// More pages of an organisation's own than are read.
    TooMany {
        /// The most that are read.
        most: usize,
    },
    /// A line of the log of changes that cannot be read.
    NotAChange {
        /// The line as written.
        line: String,
    },
    /// An id that is not in kebab-case.
    BadId {
        /// The id as written.
        id: String,
    },
}

/// The candidate that looks most like what was written, if any looks like it at all.
pub(crate) fn nearest<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    candidates
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(written, candidate), candidate))
        .filter(|(distance, candidate)| *distance <= candidate.len().max(written.len()) / 2)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate.to_owned())
}

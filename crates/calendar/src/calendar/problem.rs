//! What can be wrong with the text of a calendar.

/// Why a text is not a calendar. Lines count from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CalendarProblem {
    /// The text is not TOML, or a key is missing, unknown or of the wrong kind.
    Form {
        /// The line.
        line: usize,
        /// What the TOML reader says, in its own words.
        message: String,
    },
    /// The zone is not in the database of time zones.
    UnknownZone {
        /// The line.
        line: usize,
        /// The name that was given.
        zone: String,
    },
    /// A date has a month or day that does not exist in its year.
    NoSuchDate {
        /// The line.
        line: usize,
    },
    /// An entry of the list of holidays is wrong.
    Entry {
        /// The line on which the entry begins.
        line: usize,
        /// The name of the holiday.
        name: String,
        /// What is wrong.
        problem: EntryProblem,
    },
}

/// What can be wrong with one holiday.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EntryProblem {
    /// It must have a month and a day, or a number of days after Easter Sunday, or a list of single dates, and
    /// no two of them. Single dates are not moved and have no first or last day.
    NotFixedInOneWay,
    /// The month lacks that day, in leap years too.
    NoSuchDay,
    /// It lies more than a hundred days from Easter Sunday, or a Sunday moves it by more than six days.
    TooFar,
    /// It ends before it begins.
    UntilBeforeFrom,
    /// It is for a counting that does not exist; the name is held.
    UnknownCounting(String),
}

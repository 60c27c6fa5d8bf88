//! What can be wrong with a situation, and where. The sentences are in `wording`.

/// Why an input is not a situation.
#[derive(Clone, Debug, PartialEq)]
pub struct SituationProblem {
    /// The id of the situation, when that much could be read.
    pub id: Option<String>,
    /// The key it is about, as a path: `facts.persons`. Empty when it is about the whole.
    pub path: String,
    /// The line, when the input could not even be read as JSON or TOML.
    pub line: Option<usize>,
    /// What is wrong, with what the mend needs.
    pub what: Wrong,
}

/// The kinds of mistake.
#[derive(Clone, Debug, PartialEq)]
pub enum Wrong {
    /// Not JSON, or not TOML; the message is that of the library.
    Unreadable {
        /// What the library says.
        message: String,
    },
    /// The input is not UTF-8.
    NotText,
    /// There is nothing in it.
    Empty,
    /// The text ends before the situation does.
    CutOff,
    /// The same key twice in one table.
    KeyTwice,
    /// A key that a situation does not have.
    UnknownKey {
        /// The known key that looks most like it.
        nearest: Option<String>,
    },
    /// A value outside the closed list of its key.
    UnknownValue {
        /// The value as written.
        value: String,
        /// The known value that looks most like it.
        nearest: Option<String>,
    },
    /// A value of another form than its key has.
    WrongForm {
        /// The form that is expected.
        expected: Form,
    },
    /// A number below zero.
    Negative,
    /// A number with a fraction where only whole numbers make sense.
    NotWhole,
    /// A number that is too large to mean anything.
    NotFinite,
    /// Not a number, though it is written as one.
    NotANumber,
    /// A range whose minimum lies above its maximum.
    MinimumAboveMaximum,
    /// Words that are no moment and no day.
    NotAMoment {
        /// As written.
        text: String,
    },
    /// A date or time that does not exist, such as 30 February or an hour that the clock skips.
    ImpossibleMoment {
        /// As written.
        text: String,
    },
    /// A time of day that occurs twice, when the clock goes back; it needs an offset.
    AmbiguousMoment {
        /// As written.
        text: String,
    },
    /// Two places that say different things.
    Conflict {
        /// The other place.
        with: String,
    },
    /// A filing for a rule that the rulebook does not have.
    UnknownRule {
        /// The known rule that looks most like it.
        nearest: Option<String>,
    },
}

/// The form that a value should have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A table of keys.
    Table,
    /// True or false.
    Bool,
    /// A number.
    Number,
    /// Words.
    Text,
    /// A list of words.
    ListOfText,
    /// A moment or a day.
    Moment,
}

impl SituationProblem {
    pub(super) fn at(path: impl Into<String>, what: Wrong) -> SituationProblem {
        SituationProblem { id: None, path: path.into(), line: None, what }
    }
}

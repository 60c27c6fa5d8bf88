//! The house says no to a change of the preparation: an answer, not an error. The sentences are in `wording`.

use crate::access::Right;

/// Why a change is refused. Nothing was recorded; what was typed is still with who typed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// A text that is needed is empty.
    Empty {
        /// The field.
        field: &'static str,
    },
    /// A text is longer than anybody reads.
    TooLong {
        /// The most characters that it may have.
        limit: usize,
        /// How it begins.
        begin: String,
    },
    /// A text holds a character that cannot be shown.
    Unshowable {
        /// The text, without it.
        text: String,
    },
    /// A list has more lines than anybody can use.
    TooMany {
        /// How many it may have.
        limit: usize,
    },
    /// It points to a sheet that is not there.
    NoSuchSheet {
        /// The field.
        field: &'static str,
    },
    /// It points to itself, or in a circle.
    Circle {
        /// The field.
        field: &'static str,
    },
    /// A number lies outside its bounds.
    OutOfBounds {
        /// The field.
        field: &'static str,
    },
    /// What ends, ends before it begins.
    EndsBeforeItBegins {
        /// The field of the end.
        field: &'static str,
    },
    /// A day lies in the future that must lie behind us.
    InTheFuture {
        /// The field.
        field: &'static str,
    },
    /// Somebody else wrote the same sheet since the form was shown.
    Overtaken {
        /// The number of the entry that holds now.
        entry: u64,
    },
    /// It says what it said already.
    NothingNew,
    /// There is no such sheet, or it was taken out.
    Gone,
    /// There is no such import, or everything that it brought was changed since.
    NothingToUndo,
    /// The link does not exist, was used, or is too old.
    LinkDead,
    /// It takes a right that whoever does it does not have.
    NotYours {
        /// Which.
        right: Right,
    },
}

impl Refusal {
    /// Its id in kebab-case, in the key of its sentence.
    pub fn id(&self) -> &'static str {
        match self {
            Refusal::Empty { .. } => "empty",
            Refusal::TooLong { .. } => "too-long",
            Refusal::Unshowable { .. } => "unshowable",
            Refusal::TooMany { .. } => "too-many",
            Refusal::NoSuchSheet { .. } => "no-such-sheet",
            Refusal::Circle { .. } => "circle",
            Refusal::OutOfBounds { .. } => "out-of-bounds",
            Refusal::EndsBeforeItBegins { .. } => "ends-before-it-begins",
            Refusal::InTheFuture { .. } => "in-the-future",
            Refusal::Overtaken { .. } => "overtaken",
            Refusal::NothingNew => "nothing-new",
            Refusal::Gone => "gone",
            Refusal::NothingToUndo => "nothing-to-undo",
            Refusal::LinkDead => "link-dead",
            Refusal::NotYours { .. } => "not-yours",
        }
    }

    /// The field that it belongs to, empty for none.
    pub fn field(&self) -> &'static str {
        match self {
            Refusal::Empty { field }
            | Refusal::NoSuchSheet { field }
            | Refusal::Circle { field }
            | Refusal::OutOfBounds { field }
            | Refusal::EndsBeforeItBegins { field }
            | Refusal::InTheFuture { field } => field,
            _ => "",
        }
    }
}

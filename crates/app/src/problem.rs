//! What can keep a use case from happening.

use documents::Unprintable;
use incident::refusal::Refusal;
use law::PageProblem;
use store::StoreProblem;

/// The world failed: not an answer, but an error.
#[derive(Clone, Debug)]
pub enum AppProblem {
    /// The data folder.
    Store(StoreProblem),
    /// The rulebook has mistakes.
    Rulebook(Vec<PageProblem>),
    /// The rulebook of then was not kept.
    RulebookGone {
        /// Its version.
        version: String,
    },
    /// An entry that this program does not understand: it was written by a newer one, or damaged.
    Unreadable {
        /// The stream.
        stream: String,
        /// The number of the entry.
        number: u64,
    },
    /// Others kept recording at the same moment, three times over.
    Busy,
    /// A print could not be made.
    Unprintable {
        /// What the engine says.
        what: String,
    },
}

/// Why nothing was recorded.
#[derive(Clone, Debug)]
pub enum NotRecorded {
    /// The domain says no.
    Refused(Box<Refusal>),
    /// The world failed.
    Failed(AppProblem),
}

impl From<StoreProblem> for AppProblem {
    fn from(problem: StoreProblem) -> AppProblem {
        AppProblem::Store(problem)
    }
}

impl From<Unprintable> for AppProblem {
    fn from(unprintable: Unprintable) -> AppProblem {
        AppProblem::Unprintable { what: unprintable.to_string() }
    }
}

impl From<AppProblem> for NotRecorded {
    fn from(problem: AppProblem) -> NotRecorded {
        NotRecorded::Failed(problem)
    }
}

impl From<Refusal> for NotRecorded {
    fn from(refusal: Refusal) -> NotRecorded {
        NotRecorded::Refused(Box::new(refusal))
    }
}

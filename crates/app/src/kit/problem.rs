//! Why there is no kit, or nothing came out of one.

use std::io;
use std::path::{Path, PathBuf};

use ::kit::Problem;
use store::{Finding, StoreProblem};

use crate::AppProblem;

/// Why a kit was not made or not restored. What was there before is still there.
#[derive(Clone, Debug)]
pub enum KitProblem {
    /// The kit itself.
    Kit(Problem),
    /// The data folder.
    App(AppProblem),
    /// There is something already where the kit should be restored.
    NotEmpty {
        /// The folder.
        folder: PathBuf,
    },
    /// The data are not as they were written. A kit of them could not be restored, and would take the place of one that can.
    Damaged {
        /// What was found.
        findings: Vec<Finding>,
    },
    /// What came out of the kit is not as it was written, or holds what this program does not understand.
    Found {
        /// What was found.
        findings: Vec<Finding>,
        /// The version of the program that made the kit.
        program: String,
    },
}

impl KitProblem {
    /// What an error of the operating system means for the file at `path`.
    pub(super) fn of_io(error: &io::Error, path: &Path) -> KitProblem {
        KitProblem::Kit(Problem::Io { kind: error.kind(), path: path.to_owned() })
    }
}

impl From<Problem> for KitProblem {
    fn from(problem: Problem) -> KitProblem {
        KitProblem::Kit(problem)
    }
}

impl From<AppProblem> for KitProblem {
    fn from(problem: AppProblem) -> KitProblem {
        KitProblem::App(problem)
    }
}

impl From<StoreProblem> for KitProblem {
    fn from(problem: StoreProblem) -> KitProblem {
        KitProblem::App(AppProblem::Store(problem))
    }
}

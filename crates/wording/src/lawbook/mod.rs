//! The rulebook as a lawyer reads it: what each provision asks, in words, apart from any incident.

mod case;
mod changes;
mod provision;

pub use case::CaseTold;
pub use changes::{ChangeTold, ChangesTold};

/// One thing that is said of a provision: what it is about, and the words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// What it is about.
    pub what: String,
    /// The words; several are several lines.
    pub says: Vec<String>,
}

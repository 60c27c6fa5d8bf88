//! What is wrong with a file of rules. Only whoever writes rules sees it: a test fails on the first.

use std::fmt;

/// A mistake in a file of `wording/lint/`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file.
    pub file: &'static str,
    /// The line; for what is wrong inside a rule that of its id.
    pub line: usize,
    /// What is wrong.
    pub mistake: Mistake,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mistake {
    /// The file is no TOML, or has a key that nobody knows.
    Unreadable(String),
    /// A phrase that cannot be read.
    Phrase(String),
    /// A word that is not in the list of its kind: an audience, a template, a fact, a source.
    Unknown(String),
    /// Something that a rule must have, and has not; or has once too often.
    Incomplete(&'static str),
    /// An id that is there twice.
    Twice(String),
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}:{}: {:?}", self.file, self.line, self.mistake)
    }
}

//! Why a text cannot go out as it is.

use std::ops::Range;

use incident::fact::FactKey;

use super::{Cited, GivenName};
use crate::problems::shortened;
use crate::{Value, Wording};

/// Something in a text that has to be mended before it goes out.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// Where: bytes of the text as it was written.
    pub span: Range<usize>,
    /// What.
    pub kind: ProblemKind,
}

/// What is wrong there.
#[derive(Clone, Debug, PartialEq)]
pub enum ProblemKind {
    /// Nothing has this name.
    UnknownName {
        /// What was written.
        written: String,
        /// The name that was probably meant.
        nearest: Option<String>,
    },
    /// A condition asks for a value that cannot be.
    UnknownValue {
        /// What was written.
        written: String,
        /// The value that was probably meant.
        nearest: Option<String>,
    },
    /// A brace without its other half, or with nothing between the two.
    StrayBrace,
    /// It begins as a condition and is none.
    NoCondition,
    /// An end without a condition.
    StrayEnd,
    /// A condition that covers several lines and has no end.
    NoEnd,
    /// It is recorded apart, and no text cites it.
    NotToBeTold(FactKey),
    /// Nothing was recorded that could be told.
    NotRecorded(Cited),
    /// It was established that this is not so.
    Refuted(Cited),
    /// Sources contradict each other about it.
    Contested(Cited),
    /// It was not given.
    NotGiven(GivenName),
    /// Whoever writes has to answer this first.
    Unanswered {
        /// What is asked.
        question: String,
    },
}

impl ProblemKind {
    /// Whether it is put right in the words themselves. Everything else is recorded, given or answered beside them.
    pub fn is_in_the_words(&self) -> bool {
        match self {
            ProblemKind::UnknownName { .. }
            | ProblemKind::UnknownValue { .. }
            | ProblemKind::StrayBrace
            | ProblemKind::NoCondition
            | ProblemKind::StrayEnd
            | ProblemKind::NoEnd
            | ProblemKind::NotToBeTold(_)
            | ProblemKind::Refuted(_) => true,
            ProblemKind::NotRecorded(_)
            | ProblemKind::Contested(_)
            | ProblemKind::NotGiven(_)
            | ProblemKind::Unanswered { .. } => false,
        }
    }
}

impl Wording {
    /// What is wrong, and how to mend it, in a sentence or two.
    pub fn text_problem(&self, problem: &Problem) -> String {
        let cited = |key, cited: &Cited| self.format(key, [("fact", self.cited_label(*cited).into())]);
        match &problem.kind {
            ProblemKind::UnknownName { written, nearest } => {
                self.unknown("bound-problem-name", written, nearest.as_ref())
            }
            ProblemKind::UnknownValue { written, nearest } => {
                self.unknown("bound-problem-value", written, nearest.as_ref())
            }
            ProblemKind::StrayBrace => self.text("bound-problem-brace"),
            ProblemKind::NoCondition => self.text("bound-problem-condition"),
            ProblemKind::StrayEnd => self.text("bound-problem-end"),
            ProblemKind::NoEnd => self.text("bound-problem-no-end"),
            ProblemKind::NotToBeTold(key) => cited("bound-problem-not-told", &Cited::Fact(*key)),
            ProblemKind::NotRecorded(told) => cited("bound-problem-not-recorded", told),
            ProblemKind::Refuted(fact) => cited("bound-problem-refuted", fact),
            ProblemKind::Contested(fact) => cited("bound-problem-contested", fact),
            ProblemKind::NotGiven(name) => cited("bound-problem-not-given", &Cited::Given(*name)),
            ProblemKind::Unanswered { question } => {
                self.format("bound-problem-unanswered", [("question", shortened(question).into())])
            }
        }
    }

    fn unknown(&self, key: &str, written: &str, nearest: Option<&String>) -> String {
        let mend = nearest
            .map(|nearest| self.format("bound-problem-meant", [("nearest", nearest.as_str().into())]))
            .unwrap_or_default();
        let gaps: [(&'static str, Value<'_>); 2] =
            [("written", shortened(written).into()), ("mend", mend.into())];
        self.format(key, gaps).trim_end().to_owned()
    }
}

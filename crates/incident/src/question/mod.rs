//! The question desk: what others ask, what we agreed to answer, and what was answered.

mod alike;
pub(crate) mod decide;
mod desk;
pub mod event;

pub use alike::Words;
pub use desk::in_turn;

use self::event::{AnswerApproved, AnswerWritten, QuestionAnswered, QuestionAsked};
use crate::event::Event;
use crate::state::{Kept, Numbered, Recorded};

/// An answer that we agreed on.
#[derive(Clone, Debug, PartialEq)]
pub struct AnswerLine {
    versions: Vec<Kept<AnswerWritten>>,
    approvals: Vec<Kept<AnswerApproved>>,
}

impl AnswerLine {
    /// What it says now.
    ///
    /// # Panics
    ///
    /// Never: it exists because somebody wrote it.
    pub fn now(&self) -> &Kept<AnswerWritten> {
        self.versions.last().expect("an answer was written")
    }

    /// Everything that was written, oldest first.
    pub fn versions(&self) -> &[Kept<AnswerWritten>] {
        &self.versions
    }

    /// Every approval, oldest first.
    pub fn approvals(&self) -> &[Kept<AnswerApproved>] {
        &self.approvals
    }

    /// Who approved what it says now.
    pub fn approval(&self) -> Option<&Kept<AnswerApproved>> {
        self.approvals.iter().rev().find(|approved| approved.said.entry == self.now().number)
    }

    /// The last words that somebody approved, with who did.
    pub fn approved(&self) -> Option<(&Kept<AnswerWritten>, &Kept<AnswerApproved>)> {
        let approved = self.approvals.last()?;
        let version = self.versions.iter().find(|version| version.number == approved.said.entry)?;
        Some((version, approved))
    }
}

/// All of them, by number.
pub type AnswerLines = Numbered<AnswerLine>;

impl Numbered<AnswerLine> {
    pub(crate) fn apply(&mut self, recorded: &Recorded) {
        match &recorded.event {
            Event::AnswerWritten(e) => {
                let version = Kept::new(recorded, e);
                if self.has(e.line) {
                    self.change(e.line, |line| line.versions.push(version));
                } else {
                    self.put(e.line, AnswerLine { versions: vec![version], approvals: Vec::new() });
                }
            }
            Event::AnswerApproved(e) => {
                self.change(e.line, |line| line.approvals.push(Kept::new(recorded, e)));
            }
            _ => {}
        }
    }
}

/// A question of somebody.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// What was asked.
    pub asked: Kept<QuestionAsked>,
    /// What was answered, oldest first.
    pub answers: Vec<Kept<QuestionAnswered>>,
}

/// All of them, by number.
pub type Questions = Numbered<Question>;

impl Numbered<Question> {
    pub(crate) fn apply(&mut self, recorded: &Recorded) {
        match &recorded.event {
            Event::QuestionAsked(e) => {
                self.put(e.question, Question { asked: Kept::new(recorded, e), answers: Vec::new() });
            }
            Event::QuestionAnswered(e) => {
                self.change(e.question, |question| question.answers.push(Kept::new(recorded, e)));
            }
            _ => {}
        }
    }
}

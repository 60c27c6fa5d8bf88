//! The order in which questions are answered, and the answers that may not be given any more.

use calendar::Start;
use jiff::Timestamp;
use law::Rulebook;

use super::{AnswerLine, Question};
use crate::fact::FactKey;
use crate::stakeholder::event::StakeholderKind;
use crate::state::State;

impl Question {
    /// Whether nobody answered it yet.
    pub fn is_open(&self) -> bool {
        self.answers.is_empty()
    }

    /// Whether it came from the press.
    pub fn is_of_press(&self) -> bool {
        self.asked.said.stakeholder.kind == StakeholderKind::Press
    }

    /// Before when an answer is wanted.
    pub fn due_at(&self) -> Option<Start> {
        self.asked.said.due_at.map(|due| due.0)
    }

    /// Whether nobody answered in time. A day is over when it ends.
    pub fn is_late(&self, rulebook: &Rulebook, now: Timestamp) -> bool {
        self.is_open() && self.due_at().is_some_and(|due| rulebook.end_of(due) < now)
    }
}

impl State {
    /// The facts that an approved answer cites and that are not so any more: it may not be given.
    pub fn stale_line(&self, line: &AnswerLine) -> Vec<FactKey> {
        line.approved().map(|(_, approved)| self.moved(&approved.said.basis)).unwrap_or_default()
    }
}

/// Questions that wait for an answer, in the order in which they are answered: by when an answer is wanted, the press
/// before others, then as they came.
pub fn in_turn<'a>(state: &'a State, rulebook: &Rulebook) -> Vec<(u32, &'a Question)> {
    let mut open: Vec<_> = state.questions.all().filter(|(_, question)| question.is_open()).collect();
    open.sort_by_key(|(number, question)| {
        let due = question.due_at().map_or(Timestamp::MAX, |due| rulebook.end_of(due));
        (due, !question.is_of_press(), *number)
    });
    open
}

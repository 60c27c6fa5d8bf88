//! The report of an evaluation: what management and the team sign, as one value from which every form of it is made.

mod markdown;
mod numbers;
mod parts;

pub use numbers::Measured;

use incident::evaluation::metrics::{Metrics, Money};
use incident::event::Kind;
use incident::state::State;
use law::Rulebook;

use crate::Wording;

/// What a report is made from.
#[derive(Clone, Copy)]
pub struct EvaluationView<'a> {
    /// The incident, as its reader may see it.
    pub state: &'a State,
    /// Its numbers.
    pub metrics: &'a Metrics,
    /// Its costs beside what policies would pay.
    pub money: &'a Money,
    /// The rules; moments are told on the clock of their zone.
    pub rulebook: &'a Rulebook,
    /// Whether something stays unseen, or is in it that not everybody may see.
    pub reach: Reach,
}

/// For whom a report is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// For everybody who may see the incident: this is what is signed.
    Open,
    /// For a reader who sees more than everybody.
    More,
}

/// A report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EvaluationReport {
    /// What it is called.
    pub title: String,
    /// That it is an exercise, in words.
    pub exercise: Option<String>,
    /// What to know of it first.
    pub lead: Vec<String>,
    /// What is signed.
    pub parts: Vec<EvaluationPart>,
    /// What comes after: who signed, and what became of it since.
    pub after: Vec<EvaluationPart>,
}

/// A part: lines, and a table below them if it has columns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EvaluationPart {
    /// What it is about.
    pub heading: String,
    /// What there is to say.
    pub lines: Vec<String>,
    /// The names of the columns.
    pub columns: Vec<String>,
    /// The rows, with as many cells as there are columns.
    pub rows: Vec<Vec<String>>,
}

/// The digest of the words that everybody may read, by the language in which they are read.
pub type Digests = [(&'static str, String)];

impl Wording {
    /// The report, with what came after it. `digests` says what would be signed now.
    pub fn evaluation(&self, view: EvaluationView<'_>, digests: &Digests) -> EvaluationReport {
        let opened = view.state.opened.as_ref();
        let name = opened.map(|opened| opened.code_name.clone()).unwrap_or_default();
        let is_exercise = opened.is_some_and(|opened| opened.kind == Kind::Exercise);
        EvaluationReport {
            title: self.format("evaluation-report-title", [("name", name.into())]),
            exercise: is_exercise.then(|| self.text("bar-exercise")),
            lead: self.lead(view),
            parts: self.evaluation_parts(view),
            after: self.evaluation_after(view, digests),
        }
    }

    fn lead(&self, view: EvaluationView<'_>) -> Vec<String> {
        let zone = view.rulebook.calendar().zone();
        let at = |moment| self.moment(moment, zone);
        let opened = view.state.opened.as_ref();
        let opened = opened.map(|it| self.format("evaluation-report-opened", [("at", at(it.at).into())]));
        let closed = match view.state.closed_at {
            Some(moment) => self.format("evaluation-report-closed", [("at", at(moment).into())]),
            None => self.text("evaluation-report-not-closed"),
        };
        let more = (view.reach == Reach::More).then(|| self.text("evaluation-report-more"));
        opened.into_iter().chain([closed]).chain(more).collect()
    }
}

impl EvaluationReport {
    /// The words that are signed, as Markdown.
    pub fn signed_text(&self) -> String {
        markdown::written(self, &self.parts)
    }

    /// All of it, as Markdown.
    pub fn markdown(&self) -> String {
        let all: Vec<EvaluationPart> = self.parts.iter().chain(&self.after).cloned().collect();
        markdown::written(self, &all)
    }

    /// All parts, in order.
    pub fn every_part(&self) -> impl Iterator<Item = &EvaluationPart> {
        self.parts.iter().chain(&self.after)
    }
}

/// Numbers of entries or lessons: `3, 8`.
pub(crate) fn listed(numbers: impl IntoIterator<Item = impl ToString>) -> String {
    numbers.into_iter().map(|number| number.to_string()).collect::<Vec<_>>().join(", ")
}

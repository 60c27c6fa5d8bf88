//! Exercises over the whole organisation: which were held, with what score, and what the preparation learns of it.

use std::sync::Arc;

use incident::exercise::{Exercise, Score, score};
use incident::state::State;
use jiff::{SignedDuration, Timestamp};

use crate::{AppProblem, View};

/// An exercise in the register of exercises.
#[derive(Clone, Debug, PartialEq)]
pub struct Exercised {
    /// Its stream.
    pub stream: String,
    /// The incident that it is, as its reader may see it.
    pub state: Arc<State>,
    /// When it began, by the clock on the wall.
    pub began_at: Timestamp,
    /// How long it took by that clock; nothing while it goes on.
    pub took: Option<SignedDuration>,
    /// How many expectations were met, met in part and missed, and of how many that is.
    pub met: usize,
    /// Met in part, or too late.
    pub partly: usize,
    /// Missed.
    pub missed: usize,
}

impl Exercised {
    /// How many expectations something can be said of.
    pub fn counted(&self) -> usize {
        self.met + self.partly + self.missed
    }
}

impl View<'_> {
    /// Every exercise with a scenario, the last one first.
    ///
    /// # Errors
    ///
    /// The journal cannot be read.
    pub fn exercises(&self, now: Timestamp) -> Result<Vec<Exercised>, AppProblem> {
        let mut all = Vec::new();
        for summary in self.app.incidents(now)? {
            let state = self.state(&summary.stream)?;
            let Some(exercise) = &state.exercise else { continue };
            let recorded = self.recorded(&summary.stream, 0)?;
            let score: Score<'_> = score(exercise, &recorded, exercise.clock.at(now));
            let (met, partly, missed) = (score.met(), score.partly(), score.missed());
            let (began_at, took) = (began_at(exercise), took(exercise));
            all.push(Exercised { stream: summary.stream, began_at, took, met, partly, missed, state });
        }
        all.sort_by_key(|exercised| std::cmp::Reverse(exercised.began_at));
        Ok(all)
    }
}

/// When it began on the clock on the wall.
fn began_at(exercise: &Exercise) -> Timestamp {
    match exercise.begun.said.clock.real.0 {
        calendar::Start::Moment(at) => at,
        calendar::Start::Day(_) => exercise.begun.recorded_at,
    }
}

/// How long it took by the clock on the wall, once it ended.
fn took(exercise: &Exercise) -> Option<SignedDuration> {
    let ended = exercise.ended.as_ref()?;
    let at = ended.said.real.0;
    match at {
        calendar::Start::Moment(at) => Some(exercise.clock.took(at)),
        calendar::Start::Day(_) => None,
    }
}

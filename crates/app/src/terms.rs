//! The terms that run: dated duties of open incidents, as somebody may see them. A duty that waits for something, that may only
//! be, or that is done, has none: no clock runs that nobody wound.

use incident::event::Kind;
use incident::picture::{Options, picture};
use jiff::Timestamp;
use law::{Due, Recipient};
use readiness::access::{Actor, Right};

use crate::{App, AppProblem, Secret, View};

/// By when something must be done, in an incident that is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunningTerm {
    /// The stream of the incident.
    pub stream: String,
    /// Its code name.
    pub code_name: String,
    /// Whether it is an exercise.
    pub is_exercise: bool,
    /// The rule that asks it.
    pub rule: String,
    /// To whom.
    pub to: Recipient,
    /// What they are called, where the rule names them.
    pub party: Option<String>,
    /// The country of the organisation, which says which authority that is.
    pub country: Option<String>,
    /// By when.
    pub due_at: Timestamp,
}

impl View<'_> {
    /// The terms that run, the soonest first.
    ///
    /// # Errors
    ///
    /// The journal cannot be read.
    pub fn running_terms(&self, now: Timestamp) -> Result<Vec<RunningTerm>, AppProblem> {
        let mut terms = Vec::new();
        for summary in self.app.incidents(now)?.into_iter().filter(|summary| !summary.closed) {
            let state = self.state(&summary.stream)?;
            // The terms of an exercise with a clock of its own are none on the clock on the wall.
            let Some(opened) = state.opened.as_ref().filter(|_| state.exercise.is_none()) else { continue };
            let situation = state.situation(now);
            let rulebook = self.app.rulebook();
            let picture = picture(&rulebook, &situation, Options::default());
            terms.extend(picture.buckets().dated.iter().filter_map(|duty| {
                let Due::Dated(deadline) = &duty.due else { return None };
                Some(RunningTerm {
                    stream: summary.stream.clone(),
                    code_name: opened.code_name.clone(),
                    is_exercise: opened.kind == Kind::Exercise,
                    rule: duty.rule.id.as_str().to_owned(),
                    to: duty.rule.to,
                    party: duty.rule.party.clone(),
                    country: situation.country.clone(),
                    due_at: deadline.at(),
                })
            }));
        }
        terms.sort_by(|one, other| (one.due_at, &one.stream).cmp(&(other.due_at, &other.stream)));
        Ok(terms)
    }
}

impl App {
    /// The terms that the calendar of somebody shows, by the secret of its address: those that they may see now. Nothing for a
    /// secret that is not known, and for somebody who may no longer read here; who asks cannot tell which.
    ///
    /// # Errors
    ///
    /// The journal cannot be read.
    pub fn calendar_terms(
        &self,
        secret: &Secret,
        now: Timestamp,
    ) -> Result<Option<Vec<RunningTerm>>, AppProblem> {
        let access = self.access()?;
        let Some(person) = access.calendar(&secret.hash()) else { return Ok(None) };
        let prepared = self.prepared()?;
        let rights = prepared.rights(person);
        // To a guest parts of one incident are opened, and each look is written down: a calendar looks by itself.
        if prepared.is_guest(person) || !rights.has(Right::Read) {
            return Ok(None);
        }
        self.seen_by(Actor::entered(person, rights).eyes()).running_terms(now).map(Some)
    }
}

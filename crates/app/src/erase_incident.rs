//! Erasing a whole incident, once it need not be kept any more: what was recorded goes, the chain stays, and an entry says so.

use incident::event::{Event, IncidentErased, Kind, Said};
use incident::refusal::Refusal;
use incident::state::State;
use jiff::Timestamp;
use jiff::civil::Date;
use journal::{Draft, Visibility};
use readiness::access::{Actor, Right};
use store::AppendProblem;

use crate::record::{by_a_person, written};
use crate::{App, AppProblem, NotRecorded};

impl App {
    /// Until which day an incident is kept; nothing for an exercise, and while it is open.
    ///
    /// # Errors
    ///
    /// The journal cannot be read.
    pub fn kept_until(&self, state: &State) -> Result<Option<Date>, AppProblem> {
        let is_exercise = state.opened.as_ref().is_some_and(|opened| opened.kind == Kind::Exercise);
        let Some(closed_at) = state.closed_at.filter(|_| !is_exercise) else { return Ok(None) };
        let closed_on = self.today(closed_at);
        Ok(Some(crate::register::kept_until(closed_on, self.register_years()?)))
    }

    /// Erases everything in an incident that is closed and need not be kept any more, with its files, its letters and
    /// their keys. How many entries that were.
    ///
    /// # Errors
    ///
    /// Whoever does it does not administer, no reason is given, it is open or must still be kept, or the world fails; nothing
    /// was erased.
    pub fn erase_incident(
        &self,
        stream: &str,
        actor: Actor<'_>,
        reason: &str,
        now: Timestamp,
    ) -> Result<usize, NotRecorded> {
        by_a_person(actor.id)?;
        if !actor.rights.has(Right::Administer) {
            return Err(Refusal::NotYours { right: Right::Administer }.into());
        }
        let state = self.state(stream)?;
        if state.opened.is_none() {
            return Err(Refusal::NotOpened.into());
        }
        if state.closed_at.is_none() {
            return Err(Refusal::NotClosed.into());
        }
        if let Some(until) = self.kept_until(&state)?.filter(|until| *until >= self.today(now)) {
            return Err(Refusal::KeptUntil { until }.into());
        }
        if reason.trim().is_empty() {
            return Err(Refusal::Empty { field: "reason" }.into());
        }
        let count = state.number;
        let event = Event::IncidentErased(IncidentErased {
            entries: (1..=count).collect(),
            reason: reason.trim().to_owned(),
        });
        let announcement = Draft {
            actor: actor.id.to_owned(),
            visibility: Visibility::Stream,
            recorded_at: now,
            event: written(&Said { subjects: Vec::new(), event }),
            subjects: Vec::new(),
        };
        match self.store.erase_stream(stream, count, announcement) {
            Ok(entry) => {
                self.forget(stream);
                self.forget_views(stream);
                self.bell.ring(stream, entry.number);
                Ok(usize::try_from(count).unwrap_or(usize::MAX))
            }
            Err(AppendProblem::World(problem)) => Err(AppProblem::Store(problem).into()),
            Err(_) => Err(AppProblem::Busy.into()),
        }
    }
}

//! Preparing: the organisation's own stream as sheets, and what people do with them.

use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use readiness::access::Actor;
use readiness::command::{Command, Desk};
use readiness::event::{Event, Said};
use readiness::prepared::Prepared;
use readiness::refusal::Refusal;

use crate::{App, AppProblem, PROGRAM};

/// Why nothing was prepared.
#[derive(Clone, Debug)]
pub enum NotPrepared {
    /// The house says no.
    Refused(Refusal),
    /// The world failed.
    Failed(AppProblem),
}

impl From<Refusal> for NotPrepared {
    fn from(refusal: Refusal) -> NotPrepared {
        NotPrepared::Refused(refusal)
    }
}

impl From<AppProblem> for NotPrepared {
    fn from(problem: AppProblem) -> NotPrepared {
        NotPrepared::Failed(problem)
    }
}

/// An entry of the organisation's own stream, as people read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnEntry {
    /// Its number.
    pub number: u64,
    /// Who did it.
    pub actor: String,
    /// When.
    pub at: Timestamp,
    /// What happened; nothing when it was erased.
    pub event: Option<Event>,
}

impl App {
    /// The day that it is, on the clock of the house.
    pub fn today(&self, now: Timestamp) -> Date {
        now.to_zoned(self.law().calendar().zone().clone()).date()
    }

    /// What is prepared, as it is now.
    ///
    /// # Errors
    ///
    /// The journal cannot be read, or holds an entry that this program does not understand.
    pub fn prepared(&self) -> Result<Arc<Prepared>, AppProblem> {
        self.folded(&self.prepared, |prepared| prepared.number, Prepared::apply)
    }

    /// Does what somebody wants with the preparation, all of it or nothing.
    ///
    /// # Errors
    ///
    /// It is refused, or the world fails; nothing was recorded.
    pub fn prepare(&self, actor: Actor<'_>, command: &Command, now: Timestamp) -> Result<(), NotPrepared> {
        let desk = Desk { actor: actor.id, now, today: self.today(now) };
        self.append_own(actor.id, now, || {
            let prepared = self.prepared()?;
            Ok((prepared.number, command.decide_with(actor.rights, &prepared, desk)?))
        })
    }

    /// The last entries of the organisation's own stream up to and with one, newest first.
    ///
    /// # Errors
    ///
    /// The journal cannot be read, or holds an entry that this program does not understand.
    pub fn own_entries(&self, through: u64, count: u64) -> Result<Vec<OwnEntry>, AppProblem> {
        let entries = self.entries_through(readiness::STREAM, through.saturating_sub(count), through)?;
        let read = |entry: &journal::Entry| {
            let unreadable =
                |_| AppProblem::Unreadable { stream: entry.stream.clone(), number: entry.number };
            let payload = entry.payload.as_ref();
            let said = payload.map(|payload| serde_json::from_str::<Said>(&payload.event)).transpose();
            let said = said.map_err(unreadable)?;
            Ok(OwnEntry {
                number: entry.number,
                actor: said
                    .as_ref()
                    .and_then(|said| came(&entry.actor, said))
                    .unwrap_or(&entry.actor)
                    .to_owned(),
                at: entry.recorded_at,
                event: said.map(|said| said.event),
            })
        };
        entries.iter().rev().map(read).collect()
    }
}

/// Who did what the program wrote down for them.
fn came<'a>(actor: &str, said: &'a Said) -> Option<&'a str> {
    let is_theirs = said.event.is_of_oneself() || matches!(said.event, Event::PersonNamed(_));
    said.subjects.first().map(String::as_str).filter(|_| actor == PROGRAM && is_theirs)
}

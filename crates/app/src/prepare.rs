//! Preparing: the organisation's own stream as sheets, and what people do with them.

use std::sync::{Arc, PoisonError};

use jiff::Timestamp;
use jiff::civil::Date;
use journal::{Draft, Visibility};
use readiness::command::{Command, Desk};
use readiness::event::{Event, PersonErased, Said, Sheet, SheetKind, SheetRemoved};
use readiness::prepared::Prepared;
use readiness::refusal::Refusal;
use store::{AppendProblem, Erase, Journal as _};

use crate::access::{TRIES, contact_subject};
use crate::{App, AppProblem};

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
        now.to_zoned(self.rulebook.calendar().zone().clone()).date()
    }

    /// What is prepared, as it is now.
    ///
    /// # Errors
    ///
    /// The journal cannot be read, or holds an entry that this program does not understand.
    pub fn prepared(&self) -> Result<Arc<Prepared>, AppProblem> {
        let mut known = self.prepared.lock().unwrap_or_else(PoisonError::into_inner);
        let entries = self.entries(readiness::STREAM, known.number)?;
        if !entries.is_empty() {
            let prepared = Arc::make_mut(&mut known);
            for entry in &entries {
                let unreadable = |number| AppProblem::Unreadable { stream: entry.stream.clone(), number };
                prepared.apply(entry).map_err(unreadable)?;
            }
        }
        Ok(Arc::clone(&known))
    }

    /// Does what somebody wants with the preparation, all of it or nothing.
    ///
    /// # Errors
    ///
    /// It is refused, or the world fails; nothing was recorded.
    pub fn prepare(&self, actor: &str, command: &Command, now: Timestamp) -> Result<(), NotPrepared> {
        let desk = Desk { actor, now, today: self.today(now) };
        self.append_own(actor, now, || {
            let prepared = self.prepared()?;
            Ok((prepared.number, command.decide(&prepared, desk)?))
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
            Ok(OwnEntry {
                number: entry.number,
                actor: entry.actor.clone(),
                at: entry.recorded_at,
                event: said.map_err(unreadable)?.map(|said| said.event),
            })
        };
        entries.iter().rev().map(read).collect()
    }

    /// Takes a contact out and erases every payload that names them. The chain stays, and an entry says what was done.
    ///
    /// # Errors
    ///
    /// There never was such a contact, no reason is given, or the world fails.
    pub fn erase_contact(
        &self,
        actor: &str,
        contact: u32,
        reason: &str,
        now: Timestamp,
    ) -> Result<usize, NotPrepared> {
        if reason.trim().is_empty() {
            return Err(Refusal::Empty { field: "reason" }.into());
        }
        let id = (SheetKind::Contact, contact);
        if self.prepared()?.history(id).is_empty() {
            return Err(Refusal::Gone.into());
        }
        // Whoever does not see what is private does not decide that it is gone for ever.
        let prepared = self.prepared()?;
        let versions = prepared.history(id).iter().filter_map(|version| version.sheet.as_deref());
        let has_private = |sheet: &Sheet| matches!(sheet, Sheet::Contact(contact) if contact.has_private());
        if versions.into_iter().any(has_private) && !prepared.sees_private(actor) {
            return Err(Refusal::NotYoursToOpen.into());
        }
        // That it was taken out names nobody and stays, so that its number is never given to somebody else.
        let removed =
            SheetRemoved { kind: SheetKind::Contact, id: contact, reason: reason.to_owned(), into: None };
        self.append_own(actor, now, || {
            let prepared = self.prepared()?;
            let is_there = prepared.version(id).is_some();
            let removal = is_there.then(|| Event::SheetRemoved(removed.clone()));
            Ok::<_, NotPrepared>((prepared.number, removal.into_iter().collect()))
        })?;
        for _ in 0..TRIES {
            if let Some(count) = self.erase_all(actor, &contact_subject(contact), reason, now)? {
                // What was folded from those payloads is gone with them.
                *self.prepared.lock().unwrap_or_else(PoisonError::into_inner) = Arc::default();
                return Ok(count);
            }
        }
        Err(AppProblem::Busy.into())
    }

    /// Erases every payload that names a data subject; nothing when somebody else wrote at the same moment.
    fn erase_all(
        &self,
        actor: &str,
        subject: &str,
        reason: &str,
        now: Timestamp,
    ) -> Result<Option<usize>, AppProblem> {
        let entries = self.entries(readiness::STREAM, 0)?;
        let numbers: Vec<u64> =
            entries.iter().filter(|entry| is_about(entry, subject)).map(|entry| entry.number).collect();
        let count = numbers.len();
        let event = Event::PersonErased(PersonErased { entries: numbers.clone(), reason: reason.to_owned() });
        let written = serde_json::to_string(&Said { subjects: Vec::new(), event });
        let erase = Erase {
            organisation: self.organisation.clone(),
            stream: readiness::STREAM.to_owned(),
            expected: entries.last().map_or(0, |entry| entry.number),
            numbers,
            draft: Draft {
                actor: actor.to_owned(),
                visibility: Visibility::Stream,
                recorded_at: now,
                event: written.expect("an event has no key that JSON cannot hold"),
            },
        };
        match self.store.erase(erase) {
            Ok(_) => Ok(Some(count)),
            Err(AppendProblem::Conflict { .. }) => Ok(None),
            Err(AppendProblem::World(problem)) => Err(AppProblem::Store(problem)),
            Err(_) => Err(AppProblem::Busy),
        }
    }
}

fn is_about(entry: &journal::Entry, subject: &str) -> bool {
    let payload = entry.payload.as_ref();
    let said = payload.and_then(|payload| serde_json::from_str::<Said>(&payload.event).ok());
    said.is_some_and(|said| said.subjects.iter().any(|known| known == subject))
}

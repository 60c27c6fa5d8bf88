//! Erasing somebody from the call list: the payloads that name them go, the chain stays, and an entry says what was done.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, PoisonError};

use jiff::Timestamp;
use journal::{Draft, Entry, Visibility};
use readiness::access::{Actor, Right};
use readiness::event::{Event, PersonErased, Said, Sheet, SheetKind, SheetRemoved};
use readiness::prepared::Prepared;
use readiness::refusal::Refusal;
use store::{AppendProblem, Erase, Journal as _};

use crate::access::{TRIES, contact_subject};
use crate::{App, AppProblem, NotPrepared};

impl App {
    /// Takes a contact out and erases every payload that names them, also as the contacts that became one with them.
    ///
    /// # Errors
    ///
    /// There never was such a contact, no reason is given, it holds what whoever asks does not see, or the world fails.
    pub fn erase_contact(
        &self,
        actor: Actor<'_>,
        contact: u32,
        reason: &str,
        now: Timestamp,
    ) -> Result<usize, NotPrepared> {
        if !actor.rights.has(Right::Administer) {
            return Err(Refusal::NotYours { right: Right::Administer }.into());
        }
        if reason.trim().is_empty() {
            return Err(Refusal::Empty { field: "reason" }.into());
        }
        let prepared = self.prepared()?;
        if prepared.history((SheetKind::Contact, contact)).is_empty() {
            return Err(Refusal::Gone.into());
        }
        let removed = removals(&self.entries(readiness::STREAM, 0)?);
        let all = with_merged(contact, &removed, &prepared);
        // Whoever does not see what is private does not decide that it is gone for ever.
        let versions = all.iter().flat_map(|id| prepared.history((SheetKind::Contact, *id)));
        let mut sheets = versions.filter_map(|version| version.sheet.as_deref());
        if sheets.any(Sheet::has_private) && !actor.rights.has(Right::SeePersonal) {
            return Err(Refusal::NotYours { right: Right::SeePersonal }.into());
        }
        // Each is taken out by an entry that stays, so that its number is never given to somebody else. Older ones go: a
        // reason may name who it is about.
        let removal = |id: &u32| {
            let into = removed.get(id).and_then(|(_, into)| *into);
            let (kind, reason) = (SheetKind::Contact, reason.to_owned());
            Event::SheetRemoved(SheetRemoved { kind, id: *id, reason, into })
        };
        self.append_own(actor.id, now, || {
            Ok::<_, NotPrepared>((self.prepared()?.number, all.iter().map(removal).collect()))
        })?;
        for _ in 0..TRIES {
            if let Some(count) = self.erase_all(actor.id, &all, reason, now)? {
                // What was folded from those payloads is gone with them.
                *self.prepared.lock().unwrap_or_else(PoisonError::into_inner) = Arc::default();
                return Ok(count);
            }
        }
        Err(AppProblem::Busy.into())
    }

    /// Erases every payload that names one of these contacts, but for the one that took each out last; nothing when
    /// somebody else wrote at the same moment.
    fn erase_all(
        &self,
        actor: &str,
        contacts: &BTreeSet<u32>,
        reason: &str,
        now: Timestamp,
    ) -> Result<Option<usize>, AppProblem> {
        let entries = self.entries(readiness::STREAM, 0)?;
        let removed = removals(&entries);
        let staying: BTreeSet<u64> =
            contacts.iter().filter_map(|id| removed.get(id)).map(|(entry, _)| *entry).collect();
        let subjects: BTreeSet<String> = contacts.iter().copied().map(contact_subject).collect();
        let numbers = entries.iter().filter(|entry| is_about(entry, &subjects)).map(|entry| entry.number);
        let numbers: Vec<u64> = numbers.filter(|number| !staying.contains(number)).collect();
        // What stays about them, that they were taken out, is sealed anew without their keys.
        self.erase_own(actor, &entries, numbers, subjects.into_iter().collect(), reason, now)
    }

    /// Erases entries of the organisation's own stream with the keys of whom they name, and says so; nothing when somebody
    /// else wrote at the same moment.
    pub(crate) fn erase_own(
        &self,
        actor: &str,
        entries: &[Entry],
        numbers: Vec<u64>,
        subjects: Vec<String>,
        reason: &str,
        now: Timestamp,
    ) -> Result<Option<usize>, AppProblem> {
        let count = numbers.len();
        let event = Event::PersonErased(PersonErased { entries: numbers.clone(), reason: reason.to_owned() });
        let written = serde_json::to_string(&Said { subjects: Vec::new(), event });
        let erase = Erase {
            stream: readiness::STREAM.to_owned(),
            expected: entries.last().map_or(0, |entry| entry.number),
            numbers,
            subjects,
            draft: Draft {
                actor: actor.to_owned(),
                visibility: Visibility::Stream,
                recorded_at: now,
                event: written.expect("an event has no key that JSON cannot hold"),
                subjects: Vec::new(),
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

/// The last entry that took a contact out, with the contact that it became one with, by number.
type Removals = BTreeMap<u32, (u64, Option<u32>)>;

fn removals(entries: &[Entry]) -> Removals {
    let removal = |entry: &Entry| match said(entry)?.event {
        Event::SheetRemoved(SheetRemoved { kind: SheetKind::Contact, id, into, .. }) => {
            Some((id, (entry.number, into)))
        }
        _ => None,
    };
    entries.iter().filter_map(removal).collect()
}

/// A contact with those that became one with it, and were not taken apart again.
fn with_merged(contact: u32, removed: &Removals, prepared: &Prepared) -> BTreeSet<u32> {
    let mut all = BTreeSet::from([contact]);
    loop {
        let became_one = |(id, (_, into)): (&u32, &(u64, Option<u32>))| {
            let is_one = into.is_some_and(|into| all.contains(&into)) && prepared.contact(*id).is_none();
            (is_one && !all.contains(id)).then_some(*id)
        };
        let more: Vec<u32> = removed.iter().filter_map(became_one).collect();
        if more.is_empty() {
            return all;
        }
        all.extend(more);
    }
}

fn is_about(entry: &Entry, subjects: &BTreeSet<String>) -> bool {
    said(entry).is_some_and(|said| said.subjects.iter().any(|known| subjects.contains(known)))
}

fn said(entry: &Entry) -> Option<Said> {
    entry.payload.as_ref().and_then(|payload| serde_json::from_str(&payload.event).ok())
}

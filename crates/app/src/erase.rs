//! Erasing one person: the payloads that name them go, the chain stays, and an entry says what was done.

use incident::event::{Event, PersonErased, Said};
use incident::refusal::Refusal;
use incident::state::State;
use jiff::Timestamp;
use journal::{Draft, Entry, Visibility};
use store::{AppendProblem, Erase, Journal as _};

use crate::record::{by_a_person, written};
use crate::{App, AppProblem, NotRecorded, read};

impl App {
    /// Erases every payload in a stream that names a person. Returns the entry that announces it and how many
    /// were erased, or nothing when no payload names them.
    ///
    /// # Errors
    ///
    /// No name or no reason is given, or the world fails; nothing was erased.
    pub fn erase_person(
        &self,
        stream: &str,
        actor: &str,
        person: &str,
        reason: &str,
        now: Timestamp,
    ) -> Result<Option<(Entry, usize)>, NotRecorded> {
        by_a_person(actor)?;
        if reason.trim().is_empty() {
            return Err(Refusal::Empty { field: "reason" }.into());
        }
        let before = self.state(stream)?;
        let entries = self.entries(stream, 0)?;
        let numbers: Vec<u64> =
            entries.iter().filter(|entry| names(entry, person)).map(|entry| entry.number).collect();
        if numbers.is_empty() {
            return Ok(None);
        }
        let count = numbers.len();
        let event = Event::PersonErased(PersonErased {
            entries: numbers.clone(),
            reason: reason.to_owned(),
            superseded: superseded(&before, &entries, &numbers)?,
        });
        let erase = Erase {
            organisation: self.organisation.clone(),
            stream: stream.to_owned(),
            expected: entries.last().map_or(0, |entry| entry.number),
            numbers,
            draft: Draft {
                actor: actor.to_owned(),
                visibility: Visibility::Stream,
                recorded_at: now,
                event: written(&Said { subjects: Vec::new(), event }),
            },
        };
        let announced = self.store.erase(erase).map_err(|problem| match problem {
            AppendProblem::World(problem) => AppProblem::Store(problem),
            _ => AppProblem::Busy,
        })?;
        // What was folded from those payloads is gone with them; what follows from that is said.
        self.forget(stream);
        self.receipts(stream, &before, now)?;
        Ok(Some((announced, count)))
    }
}

/// What counts again once entries are erased, and did not before: what they had superseded or withdrawn.
fn superseded(before: &State, entries: &[Entry], erased: &[u64]) -> Result<Vec<u64>, AppProblem> {
    let mut after = State::default();
    for entry in entries.iter().filter(|entry| !erased.contains(&entry.number)) {
        if let Some(recorded) = read(entry)? {
            after.apply(&recorded);
        }
    }
    Ok(after.counting().difference(&before.counting()).copied().collect())
}

pub(crate) fn said(entry: &Entry) -> Option<Said> {
    entry.payload.as_ref().and_then(|payload| serde_json::from_str(&payload.event).ok())
}

fn names(entry: &Entry, person: &str) -> bool {
    said(entry).is_some_and(|said| said.subjects.iter().any(|subject| subject == person))
}

//! Erasing one person: the payloads that name them go, the chain stays, and an entry says what was done.

use incident::event::{Event, PersonErased, Said};
use incident::refusal::Refusal;
use incident::state::State;
use jiff::Timestamp;
use journal::{Draft, Entry, Visibility};
use store::{AppendProblem, Erase, Journal as _};

use crate::record::{by_a_person, written};
use crate::{App, AppProblem, NotRecorded, read};

/// What an erasure did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Erased {
    /// The entry that announces it; none when no entry is marked as being about the person.
    pub announcement: Option<Entry>,
    /// How many payloads are gone.
    pub count: usize,
    /// Entries that are not marked so, and hold the id of the person all the same: somebody should look at them.
    pub mentioned: Vec<u64>,
}

impl App {
    /// Erases every payload in a stream that names a person.
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
    ) -> Result<Erased, NotRecorded> {
        by_a_person(actor)?;
        if reason.trim().is_empty() {
            return Err(Refusal::Empty { field: "reason" }.into());
        }
        let before = self.state(stream)?;
        let entries = self.entries(stream, 0)?;
        let (named, others): (Vec<&Entry>, _) = entries.iter().partition(|entry| names(entry, person));
        let numbers: Vec<u64> = named.iter().map(|entry| entry.number).collect();
        let mentioned = others.iter().filter(|entry| mentions(entry, person)).map(|it| it.number).collect();
        if numbers.is_empty() {
            return Ok(Erased { announcement: None, count: 0, mentioned });
        }
        let count = numbers.len();
        let event = Event::PersonErased(PersonErased {
            entries: numbers.clone(),
            reason: reason.to_owned(),
            superseded: superseded(&before, &entries, &numbers)?,
        });
        let erase = Erase {
            stream: stream.to_owned(),
            expected: entries.last().map_or(0, |entry| entry.number),
            numbers,
            subjects: vec![person.to_owned()],
            draft: Draft {
                actor: actor.to_owned(),
                visibility: Visibility::Stream,
                recorded_at: now,
                event: written(&Said { subjects: Vec::new(), event }),
                subjects: Vec::new(),
            },
        };
        let announced = match self.store.erase(erase) {
            Ok(announced) => announced,
            Err(AppendProblem::World(problem)) => return Err(AppProblem::Store(problem).into()),
            Err(_) => return Err(AppProblem::Busy.into()),
        };
        // What was folded from those payloads is gone with them; what follows from that is said.
        self.forget(stream);
        self.forget_letters(stream, person)?;
        self.receipts(stream, &before, now)?;
        Ok(Erased { announcement: Some(announced), count, mentioned })
    }
}

/// What counts again once entries are erased, and did not before: what they had superseded or withdrawn.
pub(crate) fn superseded(before: &State, entries: &[Entry], erased: &[u64]) -> Result<Vec<u64>, AppProblem> {
    let mut after = State::default();
    for entry in entries.iter().filter(|entry| !erased.contains(&entry.number)) {
        if let Some(recorded) = read(entry)? {
            after.apply(&recorded);
        }
    }
    Ok(after.counting().difference(&before.counting()).copied().collect())
}

fn said(entry: &Entry) -> Option<Said> {
    entry.payload.as_ref().and_then(|payload| serde_json::from_str(&payload.event).ok())
}

fn names(entry: &Entry, person: &str) -> bool {
    said(entry).is_some_and(|said| said.subjects.iter().any(|subject| subject == person))
}

/// Whether the id stands anywhere in a payload, also where nobody said that it is about that person.
fn mentions(entry: &Entry, person: &str) -> bool {
    let written = serde_json::Value::from(person).to_string();
    let within = written.trim_matches('"');
    entry.payload.as_ref().is_some_and(|payload| !within.is_empty() && payload.event.contains(within))
}

//! Tasks, notes, corrections, evidence.

use super::{Desk, known_rule, needed};
use crate::event::{
    EntryCorrected, EntryWithdrawn, Event, EvidenceKept, NoteWritten, TaskAdded, TaskFinished,
};
use crate::refusal::Refusal;
use crate::state::State;

pub(super) fn add(state: &State, task: &TaskAdded, desk: Desk<'_>) -> Result<Event, Refusal> {
    task.rule.as_deref().map_or(Ok(()), |rule| known_rule(rule, desk))?;
    needed("task", &task.task)?;
    needed("title", &task.title)?;
    needed("assignee", &task.assignee)?;
    if state.tasks.contains_key(&task.task) {
        return Err(Refusal::TaskExists { task: task.task.clone() });
    }
    Ok(Event::TaskAdded(task.clone()))
}

pub(super) fn finish(state: &State, finished: &TaskFinished) -> Result<Event, Refusal> {
    needed("result", &finished.result)?;
    match state.tasks.get(&finished.task) {
        None => Err(Refusal::NoSuchTask { task: finished.task.clone() }),
        Some(task) if task.result.is_some() => Err(Refusal::TaskFinished { task: finished.task.clone() }),
        Some(_) => Ok(Event::TaskFinished(finished.clone())),
    }
}

pub(super) fn note(note: &NoteWritten) -> Result<Event, Refusal> {
    needed("text", &note.text)?;
    Ok(Event::NoteWritten(note.clone()))
}

/// The entry that was wrong stays; the correction supersedes it.
pub(super) fn correct(state: &State, correction: &EntryCorrected) -> Result<Event, Refusal> {
    needed("text", &correction.text)?;
    needed("reason", &correction.reason)?;
    if correction.entry == 0 || correction.entry > state.number {
        return Err(Refusal::NoSuchEntry { entry: correction.entry });
    }
    Ok(Event::EntryCorrected(correction.clone()))
}

/// What conclusions were drawn from is withdrawn, so that they are drawn again; a correction only says what is
/// right.
pub(super) fn withdraw(state: &State, withdrawn: &EntryWithdrawn) -> Result<Event, Refusal> {
    needed("reason", &withdrawn.reason)?;
    if state.counts(withdrawn.entry) {
        Ok(Event::EntryWithdrawn(withdrawn.clone()))
    } else {
        Err(Refusal::NoSuchEntry { entry: withdrawn.entry })
    }
}

pub(super) fn evidence(state: &State, evidence: &EvidenceKept) -> Result<Event, Refusal> {
    needed("evidence", &evidence.evidence)?;
    if state.evidence.contains_key(&evidence.evidence) {
        return Err(Refusal::EvidenceExists { evidence: evidence.evidence.clone() });
    }
    needed("name", &evidence.name)?;
    if journal::Hash::parse(&evidence.digest).is_none() {
        return Err(Refusal::Unknown { field: "digest", word: evidence.digest.clone(), nearest: None });
    }
    Ok(Event::EvidenceKept(evidence.clone()))
}

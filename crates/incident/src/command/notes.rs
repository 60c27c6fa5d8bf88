//! Notes and corrections.

use super::{Desk, in_order, needed};
use crate::event::{EntryCorrected, EntryWithdrawn, Event, NoteWritten};
use crate::refusal::Refusal;
use crate::state::State;

/// What lasted until a moment began before it.
pub(super) fn note(note: &NoteWritten, desk: Desk<'_>) -> Result<Event, Refusal> {
    needed("text", &note.text)?;
    if let Some(until) = note.until {
        let from = note.happened_at.ok_or(Refusal::Empty { field: "happened_at" })?;
        in_order("until", from, until, desk)?;
    }
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

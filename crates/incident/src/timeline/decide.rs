//! Marking an entry for the summary.

use super::event::{EntryStarred, EntryUnstarred};
use crate::event::Event;
use crate::refusal::Refusal;
use crate::state::State;

pub(crate) fn star(state: &State, starred: &EntryStarred) -> Result<Event, Refusal> {
    if starred.entry == 0 || starred.entry > state.number || state.starred.contains(&starred.entry) {
        return Err(Refusal::NoSuchEntry { entry: starred.entry });
    }
    Ok(Event::EntryStarred(starred.clone()))
}

pub(crate) fn unstar(state: &State, unstarred: &EntryUnstarred) -> Result<Event, Refusal> {
    if !state.starred.contains(&unstarred.entry) {
        return Err(Refusal::NoSuchEntry { entry: unstarred.entry });
    }
    Ok(Event::EntryUnstarred(unstarred.clone()))
}

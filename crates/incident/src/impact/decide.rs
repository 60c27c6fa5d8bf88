//! Saying what is hit.

use super::event::{Hit, ImpactStated};
use crate::command::{LONG, NAME, needed, optional, readable};
use crate::event::Event;
use crate::refusal::Refusal;
use crate::state::State;

/// Whoever says that something is not hit says why: an unknown excuses nobody.
pub(crate) fn state_it(state: &State, stated: &ImpactStated) -> Result<Event, Refusal> {
    needed("key", &stated.key)?;
    readable("name", &stated.name, NAME)?;
    readable("source", &stated.source, NAME)?;
    match stated.hit {
        Hit::Unaffected => readable("because", &stated.because, LONG)?,
        Hit::Affected | Hit::Suspected => optional("because", &stated.because, LONG)?,
    }
    match state.impacts.of(stated.on, &stated.key) {
        Some(kept) if kept.said == *stated => Err(Refusal::NothingNew { entry: kept.number }),
        _ => Ok(Event::ImpactStated(stated.clone())),
    }
}

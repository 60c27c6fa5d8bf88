//! Offering, joining and ending.

use super::OFFER_LASTS;
use super::event::{IncidentJoined, IncidentShared, SharingEnded};
use crate::command::{Desk, LONG, NAME, optional, readable};
use crate::event::Event;
use crate::refusal::{Refusal, Thing};
use crate::state::State;

/// A later offer takes the place of an earlier one that nobody used.
pub(crate) fn share(shared: &IncidentShared, desk: Desk<'_>) -> Result<Event, Refusal> {
    readable("with", &shared.with, NAME)?;
    optional("note", &shared.note, LONG)?;
    is_hash("code", &shared.code)?;
    let shared = IncidentShared {
        with: shared.with.trim().to_owned(),
        note: shared.note.trim().to_owned(),
        expires_at: shared.expires_at.min(desk.now + OFFER_LASTS),
        code: shared.code.clone(),
    };
    Ok(Event::IncidentShared(shared))
}

/// One incident is shared with one incident of another organisation.
pub(crate) fn join(state: &State, joined: &IncidentJoined) -> Result<Event, Refusal> {
    readable("organisation", &joined.organisation, NAME)?;
    readable("name", &joined.name, NAME)?;
    readable("incident", &joined.incident, NAME)?;
    is_hash("code", &joined.code)?;
    if state.joint.partner(&joined.organisation).is_some() {
        return Err(Refusal::Exists { what: Thing::Partner, id: joined.name.clone() });
    }
    Ok(Event::IncidentJoined(joined.clone()))
}

/// What was taken over stays.
pub(crate) fn end(state: &State, ended: &SharingEnded, desk: Desk<'_>) -> Result<Event, Refusal> {
    readable("reason", &ended.reason, LONG)?;
    let is_there = match ended.organisation.as_str() {
        "" => state.joint.offer(desk.now).is_some(),
        organisation => state.joint.partner(organisation).is_some(),
    };
    if !is_there {
        return Err(Refusal::NoSuch { what: Thing::Partner, id: ended.organisation.clone() });
    }
    Ok(Event::SharingEnded(ended.clone()))
}

fn is_hash(field: &'static str, text: &str) -> Result<(), Refusal> {
    match journal::Hash::parse(text) {
        Some(_) => Ok(()),
        None => Err(Refusal::Unreadable { field }),
    }
}

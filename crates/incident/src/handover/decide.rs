//! Noting who is at work, and handing over.

use super::event::{HandoverDrawnUp, HandoverLines, HandoverSigned, ShiftNoted};
use crate::command::{Desk, LONG, NAME, lines_of, not_in_the_future, numbered, optional, readable};
use crate::event::Event;
use crate::refusal::{Refusal, Thing};
use crate::state::State;

pub(crate) fn shift(noted: &ShiftNoted, desk: Desk<'_>) -> Result<Event, Refusal> {
    readable("person", &noted.person, NAME)?;
    not_in_the_future("at", noted.at, desk)?;
    optional("note", &noted.note, LONG)?;
    Ok(Event::ShiftNoted(noted.clone()))
}

/// Nobody hands over to themselves, and nobody hands over nothing.
pub(crate) fn draw_up(state: &State, drawn_up: &HandoverDrawnUp, desk: Desk<'_>) -> Result<Event, Refusal> {
    let handover = numbered(drawn_up.handover, state.handovers.next());
    if state.handovers.get(handover).is_some() {
        return Err(Refusal::Exists { what: Thing::Handover, id: handover.to_string() });
    }
    readable("role", &drawn_up.role, NAME)?;
    readable("from", &drawn_up.from, NAME)?;
    readable("to", &drawn_up.to, NAME)?;
    if drawn_up.from.trim() == drawn_up.to.trim() {
        return Err(Refusal::HandoverToSelf);
    }
    not_in_the_future("at", drawn_up.at, desk)?;
    let mut parts = Vec::new();
    for part in &drawn_up.parts {
        let lines = lines_of(&part.lines);
        lines.iter().try_for_each(|line| readable("parts", line, LONG))?;
        if !lines.is_empty() {
            parts.push(HandoverLines { part: part.part, lines });
        }
    }
    if parts.is_empty() {
        return Err(Refusal::Empty { field: "parts" });
    }
    let [from, to] = [&drawn_up.from, &drawn_up.to].map(|name| name.trim().to_owned());
    Ok(Event::HandoverDrawnUp(HandoverDrawnUp { handover, from, to, parts, ..drawn_up.clone() }))
}

/// Only the two whom it is about sign, each once.
pub(crate) fn sign(state: &State, signed: &HandoverSigned) -> Result<Event, Refusal> {
    let id = || signed.handover.to_string();
    let Some(handover) = state.handovers.get(signed.handover) else {
        return Err(Refusal::NoSuch { what: Thing::Handover, id: id() });
    };
    let said = &handover.drawn_up.said;
    if signed.by != said.from && signed.by != said.to {
        return Err(Refusal::NotTheirs { from: said.from.clone(), to: said.to.clone() });
    }
    if handover.has_signed(&signed.by) {
        return Err(Refusal::Ended { what: Thing::Handover, id: id() });
    }
    Ok(Event::HandoverSigned(signed.clone()))
}

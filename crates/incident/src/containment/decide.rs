//! Limiting the harm, and ending that.

use super::event::{ContainmentAct, ContainmentLifted, ContainmentTaken};
use crate::command::{Desk, LONG, NAME, in_order, not_in_the_future, numbered, optional, readable};
use crate::event::Event;
use crate::refusal::{Refusal, Thing};
use crate::state::State;

/// Nobody disconnects anything without a mandate, and without having thought of the service and of the traces. "None"
/// and "unknown" are answers.
pub(crate) fn take(state: &State, taken: &ContainmentTaken, desk: Desk<'_>) -> Result<Event, Refusal> {
    let containment = numbered(taken.containment, state.containments.next());
    if state.containments.get(containment).is_some() {
        return Err(Refusal::Exists { what: Thing::Containment, id: containment.to_string() });
    }
    readable("system", &taken.system, NAME)?;
    match taken.act {
        ContainmentAct::Other => readable("what", &taken.what, LONG)?,
        _ => optional("what", &taken.what, LONG)?,
    }
    readable("mandate", &taken.mandate, LONG)?;
    readable("by", &taken.by, NAME)?;
    not_in_the_future("from", taken.from, desk)?;
    taken.until.map_or(Ok(()), |until| in_order("until", taken.from, until, desk))?;
    readable("service_effect", &taken.service_effect, LONG)?;
    readable("evidence_effect", &taken.evidence_effect, LONG)?;
    Ok(Event::ContainmentTaken(ContainmentTaken { containment, ..taken.clone() }))
}

pub(crate) fn lift(state: &State, lifted: &ContainmentLifted, desk: Desk<'_>) -> Result<Event, Refusal> {
    let id = || lifted.containment.to_string();
    let Some(containment) = state.containments.get(lifted.containment) else {
        return Err(Refusal::NoSuch { what: Thing::Containment, id: id() });
    };
    if containment.lifted.is_some() {
        return Err(Refusal::Ended { what: Thing::Containment, id: id() });
    }
    not_in_the_future("at", lifted.at, desk)?;
    in_order("at", containment.taken.said.from, lifted.at, desk)?;
    readable("reason", &lifted.reason, LONG)?;
    Ok(Event::ContainmentLifted(lifted.clone()))
}

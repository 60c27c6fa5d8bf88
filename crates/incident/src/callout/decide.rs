//! Calling out, and writing down what came of it.

use super::event::{CallMade, CallOutcome, CalloutBegun, PersonSummoned};
use crate::command::{Desk, LONG, NAME, needed, not_in_the_future, optional, readable};
use crate::event::Event;
use crate::refusal::{Refusal, Thing};
use crate::state::State;

/// A deputy is called within a day, or it is no crisis.
const LONGEST_WAIT_MINUTES: u32 = 24 * 60;

pub(crate) fn begin(begun: &CalloutBegun) -> Result<Event, Refusal> {
    if begun.deputy_after_minutes == 0 || begun.deputy_after_minutes > LONGEST_WAIT_MINUTES {
        return Err(Refusal::OutOfBounds {
            field: "deputy_after_minutes",
            from: 1,
            to: LONGEST_WAIT_MINUTES,
        });
    }
    optional("place", &begun.place, NAME)?;
    optional("channel", &begun.channel, LONG)?;
    Ok(Event::CalloutBegun(begun.clone()))
}

pub(crate) fn summon(state: &State, summoned: &PersonSummoned) -> Result<Event, Refusal> {
    needed("person", &summoned.person)?;
    readable("name", &summoned.name, NAME)?;
    optional("role", &summoned.role, NAME)?;
    let callout = state.callout.as_ref().ok_or(Refusal::NotCalledOut)?;
    if callout.person(&summoned.person).is_some() {
        return Err(Refusal::Exists { what: Thing::Person, id: summoned.name.clone() });
    }
    Ok(Event::PersonSummoned(summoned.clone()))
}

/// Whoever is called a second time gets a second line: each call is a call.
pub(crate) fn call(state: &State, call: &CallMade, desk: Desk<'_>) -> Result<Event, Refusal> {
    let callout = state.callout.as_ref().ok_or(Refusal::NotCalledOut)?;
    let Some(person) = callout.person(&call.person) else {
        return Err(Refusal::NoSuch { what: Thing::Person, id: call.person.clone() });
    };
    not_in_the_future("at", call.at, desk)?;
    readable("by", &call.by, NAME)?;
    if call.outcome == CallOutcome::TakenOver {
        readable("taken_over_by", &call.taken_over_by, NAME)?;
    }
    optional("note", &call.note, LONG)?;
    Ok(Event::CallMade(CallMade { name: person.name().to_owned(), ..call.clone() }))
}

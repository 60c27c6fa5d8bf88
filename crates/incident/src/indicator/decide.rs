//! Recording an indicator, and taking it back.

use super::cleaned;
use super::event::{IndicatorRecorded, IndicatorWithdrawn};
use crate::command::{Desk, LONG, NAME, in_order, maybe_not_in_the_future, numbered, optional, readable};
use crate::event::Event;
use crate::refusal::{Refusal, Thing};
use crate::state::State;

/// A value stands once: what is typed a second time is shown.
pub(crate) fn record(state: &State, recorded: &IndicatorRecorded, desk: Desk<'_>) -> Result<Event, Refusal> {
    let indicator = numbered(recorded.indicator, state.indicators.next());
    if state.indicators.get(indicator).is_some() {
        return Err(Refusal::Exists { what: Thing::Indicator, id: indicator.to_string() });
    }
    let Some(value) = cleaned(recorded.kind, &recorded.value) else {
        return Err(Refusal::NoIndicator { kind: recorded.kind });
    };
    let same = |said: &IndicatorRecorded| said.kind == recorded.kind && said.value == value;
    if let Some((_, held)) = state.indicators.standing().find(|(_, one)| same(&one.recorded.said)) {
        return Err(Refusal::NothingNew { entry: held.recorded.number });
    }
    maybe_not_in_the_future("seen_at", recorded.seen_at, desk)?;
    maybe_not_in_the_future("last_seen_at", recorded.last_seen_at, desk)?;
    if let (Some(first), Some(last)) = (recorded.seen_at, recorded.last_seen_at) {
        in_order("last_seen_at", first, last, desk)?;
    }
    readable("source", &recorded.source, NAME)?;
    optional("note", &recorded.note, LONG)?;
    Ok(Event::IndicatorRecorded(IndicatorRecorded { indicator, value, ..recorded.clone() }))
}

pub(crate) fn withdraw(state: &State, withdrawn: &IndicatorWithdrawn) -> Result<Event, Refusal> {
    let id = || withdrawn.indicator.to_string();
    let Some(indicator) = state.indicators.get(withdrawn.indicator) else {
        return Err(Refusal::NoSuch { what: Thing::Indicator, id: id() });
    };
    if indicator.withdrawn.is_some() {
        return Err(Refusal::Ended { what: Thing::Indicator, id: id() });
    }
    readable("reason", &withdrawn.reason, LONG)?;
    Ok(Event::IndicatorWithdrawn(withdrawn.clone()))
}

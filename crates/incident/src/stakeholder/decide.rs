//! Deciding whether somebody is told, and writing down that they were.

use super::event::{Necessity, Stakeholder, StakeholderKind, StakeholderTold, StakeholderWeighed};
use crate::command::{Desk, LONG, NAME, not_in_the_future, optional, readable};
use crate::event::Event;
use crate::refusal::Refusal;

pub(crate) fn weigh(weighed: &StakeholderWeighed) -> Result<Event, Refusal> {
    known(&weighed.stakeholder)?;
    readable("ground", &weighed.ground, LONG)?;
    for (field, text) in [
        ("advantages", &weighed.advantages),
        ("drawbacks", &weighed.drawbacks),
        ("expected", &weighed.expected),
        ("means", &weighed.means),
    ] {
        optional(field, text, LONG)?;
    }
    // What law or contract ask needs no weighing; whatever else is decided, somebody decided it.
    match weighed.necessity {
        Necessity::Must => optional("decided_by", &weighed.decided_by, NAME)?,
        _ => readable("decided_by", &weighed.decided_by, NAME)?,
    }
    optional("assignee", &weighed.assignee, NAME)?;
    let mut channels = weighed.channels.clone();
    channels.sort();
    channels.dedup();
    Ok(Event::StakeholderWeighed(StakeholderWeighed { channels, ..weighed.clone() }))
}

pub(crate) fn tell(told: &StakeholderTold, desk: Desk<'_>) -> Result<Event, Refusal> {
    known(&told.stakeholder)?;
    not_in_the_future("at", told.at, desk)?;
    readable("by", &told.by, NAME)?;
    optional("to", &told.to, NAME)?;
    readable("text", &told.text, LONG)?;
    optional("answer", &told.answer, LONG)?;
    if let Some(next) = told.next_at {
        crate::command::in_order("next_at", told.at, next, desk)?;
    }
    Ok(Event::StakeholderTold(told.clone()))
}

/// Who has a name of their own is named; everybody else may be.
pub(crate) fn known(stakeholder: &Stakeholder) -> Result<(), Refusal> {
    if stakeholder.kind == StakeholderKind::Own {
        return readable("stakeholder", &stakeholder.of, NAME);
    }
    optional("stakeholder", &stakeholder.of, NAME)
}

//! Signals and moments, awareness, and what people decide.

use law::Regime;

use super::fact::known_fact;
use super::{Desk, NAME, known_rule, needed, not_in_the_future, one_of, optional};
use crate::event::{
    AwarenessSet, DutyWaived, Event, MomentRecorded, RiskDecided, SignalRecorded, SignificanceDecided,
    WaiverWithdrawn,
};
use crate::refusal::Refusal;
use crate::state::State;

/// The moments of an incident, awareness and signals aside.
const MOMENTS: [&str; 5] = ["occurred", "detected", "classified", "asked", "investigated"];

pub(super) fn signal(signal: &SignalRecorded, desk: Desk<'_>) -> Result<Event, Refusal> {
    needed("what", &signal.what)?;
    needed("source", &signal.source)?;
    not_in_the_future("at", signal.at, desk)?;
    Ok(Event::SignalRecorded(signal.clone()))
}

/// What happened has happened; only a named event may still be coming.
pub(super) fn moment(moment: &MomentRecorded, desk: Desk<'_>) -> Result<Event, Refusal> {
    needed("source", &moment.source)?;
    let name = moment.moment.strip_prefix("event:");
    let named = name.is_some_and(|name| !name.trim().is_empty() && !name.chars().any(char::is_control));
    if name.is_none() {
        not_in_the_future("at", moment.at, desk)?;
    }
    if !named {
        one_of("moment", &moment.moment, &MOMENTS)?;
    }
    Ok(Event::MomentRecorded(moment.clone()))
}

/// Awareness is set by a person, with reasons; it cannot lie in the future.
pub(super) fn awareness(awareness: &AwarenessSet, desk: Desk<'_>) -> Result<Event, Refusal> {
    let regimes: Vec<&str> = Regime::ALL.iter().map(|regime| regime.as_str()).collect();
    one_of("regime", &awareness.regime, &regimes)?;
    needed("reason", &awareness.reason)?;
    not_in_the_future("at", awareness.at, desk)?;
    Ok(Event::AwarenessSet(awareness.clone()))
}

pub(super) fn risk(decided: &RiskDecided) -> Result<Event, Refusal> {
    one_of("level", &decided.level, &["unlikely", "risk", "high"])?;
    needed("reason", &decided.reason)?;
    Ok(Event::RiskDecided(decided.clone()))
}

pub(super) fn significance(decided: &SignificanceDecided) -> Result<Event, Refusal> {
    one_of("what", &decided.what, &["significant", "major"])?;
    needed("reason", &decided.reason)?;
    Ok(Event::SignificanceDecided(decided.clone()))
}

/// A duty is not acted on: only with a ground, and with the facts that would open it again.
pub(super) fn waive(waived: &DutyWaived, desk: Desk<'_>) -> Result<Event, Refusal> {
    known_rule(&waived.rule, desk)?;
    needed("ground", &waived.ground)?;
    optional("approved_by", &waived.approved_by, NAME)?;
    waived.reopen_when.iter().try_for_each(|fact| known_fact(fact).map(drop))?;
    Ok(Event::DutyWaived(waived.clone()))
}

pub(super) fn withdraw_waiver(state: &State, withdrawn: &WaiverWithdrawn) -> Result<Event, Refusal> {
    needed("reason", &withdrawn.reason)?;
    if state.waivers.contains_key(&withdrawn.rule) {
        Ok(Event::WaiverWithdrawn(withdrawn.clone()))
    } else {
        Err(Refusal::NotWaived { rule: withdrawn.rule.clone() })
    }
}

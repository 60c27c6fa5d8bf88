//! The ransom dossier, and the decision that cannot be taken without it.

use super::event::{
    AttackerContactLogged, ExtortionRecorded, GroundAnswer, RansomChoice, RansomDecided, RansomGround,
    RansomGroundStated,
};
use crate::command::{Desk, LONG, NAME, not_in_the_future, optional, readable};
use crate::decision::decide::alternatives;
use crate::event::Event;
use crate::refusal::Refusal;
use crate::state::State;

/// Who pays, and who does not, chooses between two things at least.
const LEAST_ALTERNATIVES: usize = 2;

pub(crate) fn record(recorded: &ExtortionRecorded, desk: Desk<'_>) -> Result<Event, Refusal> {
    readable("demand", &recorded.demand, LONG)?;
    optional("threat", &recorded.threat, LONG)?;
    readable("source", &recorded.source, NAME)?;
    not_in_the_future("at", recorded.at, desk)?;
    Ok(Event::ExtortionRecorded(recorded.clone()))
}

pub(crate) fn contact(logged: &AttackerContactLogged, desk: Desk<'_>) -> Result<Event, Refusal> {
    not_in_the_future("at", logged.at, desk)?;
    readable("channel", &logged.channel, NAME)?;
    readable("by", &logged.by, NAME)?;
    readable("text", &logged.text, LONG)?;
    Ok(Event::AttackerContactLogged(logged.clone()))
}

/// Sanctions and alternatives can always be looked at: only the others may have nobody to ask.
pub(crate) fn ground(stated: &RansomGroundStated, desk: Desk<'_>) -> Result<Event, Refusal> {
    readable("text", &stated.text, LONG)?;
    readable("by", &stated.by, NAME)?;
    not_in_the_future("at", stated.at, desk)?;
    let is_always_asked = !matches!(stated.ground, RansomGround::Insurer | RansomGround::Police);
    if is_always_asked && stated.answer == GroundAnswer::NotApplicable {
        return Err(Refusal::AlwaysAsked { ground: stated.ground });
    }
    Ok(Event::RansomGroundStated(stated.clone()))
}

/// Nothing is decided while a ground is missing, and nothing is paid while one objects.
pub(crate) fn decide(state: &State, decided: &RansomDecided) -> Result<Event, Refusal> {
    let missing = state.ransom.missing();
    if !missing.is_empty() {
        return Err(Refusal::DossierIncomplete { grounds: missing });
    }
    let objections = state.ransom.objections();
    if decided.choice == RansomChoice::Pay && !objections.is_empty() {
        return Err(Refusal::GroundObjects { grounds: objections });
    }
    let alternatives = alternatives(&decided.alternatives)?;
    if alternatives.len() < LEAST_ALTERNATIVES {
        return Err(Refusal::AlternativesNeeded { least: LEAST_ALTERNATIVES });
    }
    readable("reasons", &decided.reasons, LONG)?;
    readable("mandate", &decided.mandate, LONG)?;
    optional("dissent", &decided.dissent, LONG)?;
    Ok(Event::RansomDecided(RansomDecided { alternatives, ..decided.clone() }))
}

//! Deciding, and looking at what it did.

use super::event::{Alternative, DecisionReviewed, DecisionTaken, Effect};
use crate::command::{LONG, numbered, optional, readable};
use crate::event::Event;
use crate::refusal::{Refusal, Thing};
use crate::state::State;

/// Teams jump from the picture to the choice: without an alternative, or the reason why there is none, nothing is
/// decided.
pub(crate) fn take(state: &State, taken: &DecisionTaken) -> Result<Event, Refusal> {
    let decision = numbered(taken.decision, state.decisions.next());
    if state.decisions.get(decision).is_some() {
        return Err(Refusal::Exists { what: Thing::Decision, id: decision.to_string() });
    }
    in_meeting(state, taken.meeting)?;
    readable("what", &taken.what, LONG)?;
    let alternatives = alternatives(&taken.alternatives)?;
    if alternatives.is_empty() && taken.none_because.trim().is_empty() {
        return Err(Refusal::AlternativesNeeded { least: 1 });
    }
    optional("none_because", &taken.none_because, LONG)?;
    readable("reasons", &taken.reasons, LONG)?;
    readable("mandate", &taken.mandate, LONG)?;
    optional("dissent", &taken.dissent, LONG)?;
    Ok(Event::DecisionTaken(DecisionTaken { decision, alternatives, ..taken.clone() }))
}

pub(crate) fn review(state: &State, reviewed: &DecisionReviewed) -> Result<Event, Refusal> {
    if state.decisions.get(reviewed.decision).is_none() {
        return Err(Refusal::NoSuch { what: Thing::Decision, id: reviewed.decision.to_string() });
    }
    in_meeting(state, reviewed.meeting)?;
    match reviewed.effect {
        Effect::Partly | Effect::Fails => readable("text", &reviewed.text, LONG)?,
        Effect::Works | Effect::TooEarly => optional("text", &reviewed.text, LONG)?,
    }
    Ok(Event::DecisionReviewed(reviewed.clone()))
}

/// Those that say something; each can be read.
pub(crate) fn alternatives(all: &[Alternative]) -> Result<Vec<Alternative>, Refusal> {
    let is_blank = |one: &Alternative| {
        [&one.what, &one.advantages, &one.drawbacks, &one.affects].iter().all(|text| text.trim().is_empty())
    };
    let said: Vec<Alternative> = all.iter().filter(|one| !is_blank(one)).cloned().collect();
    for one in &said {
        readable("alternatives", &one.what, LONG)?;
        for text in [&one.advantages, &one.drawbacks, &one.affects] {
            optional("alternatives", text, LONG)?;
        }
    }
    Ok(said)
}

fn in_meeting(state: &State, meeting: Option<u32>) -> Result<(), Refusal> {
    match meeting {
        Some(number) if !state.meetings.has(number) => {
            Err(Refusal::NoSuch { what: Thing::Meeting, id: number.to_string() })
        }
        _ => Ok(()),
    }
}

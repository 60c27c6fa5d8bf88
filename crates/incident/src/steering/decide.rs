//! Saying how grave it is, and where to go.

use super::event::{DirectionSet, RunbookStarted, Stage, StageSet};
use crate::command::{Desk, LONG, NAME, maybe_not_in_the_future, optional, readable};
use crate::event::Event;
use crate::refusal::Refusal;
use crate::state::State;

/// More than this nobody keeps in mind.
const MOST_PRIORITIES: usize = 10;

/// A crisis begins and ends by commands of their own.
pub(crate) fn set_stage(state: &State, set: &StageSet, desk: Desk<'_>) -> Result<Event, Refusal> {
    readable("reason", &set.reason, LONG)?;
    maybe_not_in_the_future("at", set.at, desk)?;
    if state.escalated_at.is_some() {
        return Err(Refusal::IsCrisis);
    }
    match set.stage {
        Stage::Crisis => Err(Refusal::Unknown { field: "stage", word: "crisis".to_owned(), nearest: None }),
        stage if stage == state.steering.stage() => Err(Refusal::StageIsSo),
        _ => Ok(Event::StageSet(set.clone())),
    }
}

/// Aim and leader are needed: without them nobody can choose.
pub(crate) fn set_direction(set: &DirectionSet) -> Result<Event, Refusal> {
    readable("aim", &set.aim, LONG)?;
    optional("approach", &set.approach, LONG)?;
    readable("leader", &set.leader, NAME)?;
    optional("deputy", &set.deputy, NAME)?;
    optional("management", &set.management, LONG)?;
    let priorities: Vec<String> = crate::command::lines_of(&set.priorities);
    if priorities.len() > MOST_PRIORITIES {
        return Err(Refusal::TooMany { field: "priorities", limit: MOST_PRIORITIES });
    }
    priorities.iter().try_for_each(|priority| readable("priorities", priority, LONG))?;
    Ok(Event::DirectionSet(DirectionSet { priorities, ..set.clone() }))
}

pub(crate) fn start_runbook(started: &RunbookStarted) -> Result<Event, Refusal> {
    readable("title", &started.title, NAME)?;
    Ok(Event::RunbookStarted(started.clone()))
}

//! Adding, changing and ending work.

use super::event::{ServiceProgressed, ServiceStage, TaskAdded, TaskDropped, TaskFinished, TaskRevised};
use super::{Task, is_circle};
use crate::command::{
    Desk, LONG, NAME, free_id, known_rule, needed, not_in_the_future, optional, readable, some_readable,
};
use crate::event::Event;
use crate::refusal::{Refusal, Thing};
use crate::state::State;

pub(crate) fn add(state: &State, added: &TaskAdded, desk: Desk<'_>) -> Result<Event, Refusal> {
    added.rule.as_deref().map_or(Ok(()), |rule| known_rule(rule, desk))?;
    let task = free_id(&added.task, &state.tasks);
    if state.tasks.contains_key(&task) {
        return Err(Refusal::TaskExists { task });
    }
    readable("title", &added.title, LONG)?;
    readable("assignee", &added.assignee, NAME)?;
    some_readable("deputy", added.deputy.as_deref(), NAME)?;
    optional("details", &added.details, LONG)?;
    blockers(state, &task, &added.blocked_by)?;
    if let Some(meeting) = added.meeting.filter(|meeting| !state.meetings.has(*meeting)) {
        return Err(Refusal::NoSuch { what: Thing::Meeting, id: meeting.to_string() });
    }
    Ok(Event::TaskAdded(TaskAdded { task, ..added.clone() }))
}

pub(crate) fn revise(state: &State, revised: &TaskRevised) -> Result<Event, Refusal> {
    open(state, &revised.task)?;
    readable("title", &revised.title, LONG)?;
    readable("assignee", &revised.assignee, NAME)?;
    some_readable("deputy", revised.deputy.as_deref(), NAME)?;
    readable("reason", &revised.reason, LONG)?;
    blockers(state, &revised.task, &revised.blocked_by)?;
    Ok(Event::TaskRevised(revised.clone()))
}

pub(crate) fn finish(state: &State, finished: &TaskFinished) -> Result<Event, Refusal> {
    needed("result", &finished.result)?;
    open(state, &finished.task)?;
    Ok(Event::TaskFinished(finished.clone()))
}

pub(crate) fn drop_it(state: &State, dropped: &TaskDropped) -> Result<Event, Refusal> {
    readable("reason", &dropped.reason, LONG)?;
    open(state, &dropped.task)?;
    Ok(Event::TaskDropped(dropped.clone()))
}

/// What was delivered, and advice, must say something; a request may have no reference yet.
pub(crate) fn progress(
    state: &State,
    progressed: &ServiceProgressed,
    desk: Desk<'_>,
) -> Result<Event, Refusal> {
    let task = open(state, &progressed.task)?;
    if task.service.is_none() {
        return Err(Refusal::NoService { task: progressed.task.clone() });
    }
    readable("by", &progressed.by, NAME)?;
    not_in_the_future("at", progressed.at, desk)?;
    match progressed.stage {
        ServiceStage::Requested => optional("text", &progressed.text, LONG)?,
        ServiceStage::Delivered | ServiceStage::Advised => readable("text", &progressed.text, LONG)?,
    }
    Ok(Event::ServiceProgressed(progressed.clone()))
}

/// A task that somebody must still do.
fn open<'a>(state: &'a State, id: &str) -> Result<&'a Task, Refusal> {
    match state.tasks.get(id) {
        None => Err(Refusal::NoSuchTask { task: id.to_owned() }),
        Some(task) if !task.is_open() => Err(Refusal::TaskFinished { task: id.to_owned() }),
        Some(task) => Ok(task),
    }
}

/// A task waits for tasks that there are, and not for itself.
fn blockers(state: &State, task: &str, blocked_by: &[String]) -> Result<(), Refusal> {
    if let Some(missing) = blocked_by.iter().find(|id| !state.tasks.contains_key(*id)) {
        return Err(Refusal::NoSuchTask { task: missing.clone() });
    }
    if is_circle(&state.tasks, task, blocked_by) {
        return Err(Refusal::Circle { task: task.to_owned() });
    }
    Ok(())
}

//! Opening a meeting, writing down what is said, closing it.

use super::event::{MeetingClosed, MeetingOpened, MeetingPointNoted};
use crate::command::{Desk, LONG, NAME, in_order, lines_of, not_in_the_future, numbered, optional, readable};
use crate::event::Event;
use crate::refusal::{Refusal, Thing};
use crate::state::State;

/// One team meets in one place: a meeting that nobody closed is closed first.
pub(crate) fn open(state: &State, opened: &MeetingOpened, desk: Desk<'_>) -> Result<Event, Refusal> {
    if let Some((meeting, _)) = state.meetings.open() {
        return Err(Refusal::MeetingIsOpen { meeting });
    }
    let meeting = numbered(opened.meeting, state.meetings.next());
    if state.meetings.has(meeting) {
        return Err(Refusal::Exists { what: Thing::Meeting, id: meeting.to_string() });
    }
    not_in_the_future("at", opened.at, desk)?;
    readable("chair", &opened.chair, NAME)?;
    optional("logger", &opened.logger, NAME)?;
    let present = lines_of(&opened.present);
    present.iter().try_for_each(|person| readable("present", person, NAME))?;
    Ok(Event::MeetingOpened(MeetingOpened { meeting, present, ..opened.clone() }))
}

pub(crate) fn note(state: &State, noted: &MeetingPointNoted) -> Result<Event, Refusal> {
    going_on(state, noted.meeting)?;
    readable("text", &noted.text, LONG)?;
    if let Some(task) = noted.task.as_ref().filter(|task| !state.tasks.contains_key(*task)) {
        return Err(Refusal::NoSuchTask { task: task.clone() });
    }
    Ok(Event::MeetingPointNoted(noted.clone()))
}

/// A meeting ends when the effect of every earlier decision was asked, and with the clock of the next one, or the
/// reason why there is none.
pub(crate) fn close(state: &State, closed: &MeetingClosed, desk: Desk<'_>) -> Result<Event, Refusal> {
    going_on(state, closed.meeting)?;
    not_in_the_future("at", closed.at, desk)?;
    let decisions = state.not_controlled(closed.meeting);
    if !decisions.is_empty() {
        return Err(Refusal::NotControlled { decisions });
    }
    match closed.next_at {
        Some(next_at) => in_order("next_at", closed.at, next_at, desk)?,
        None => readable("no_next_because", &closed.no_next_because, LONG)?,
    }
    Ok(Event::MeetingClosed(closed.clone()))
}

fn going_on(state: &State, number: u32) -> Result<(), Refusal> {
    match state.meetings.get(number) {
        None => Err(Refusal::NoSuch { what: Thing::Meeting, id: number.to_string() }),
        Some(meeting) if meeting.closed.is_some() => {
            Err(Refusal::Ended { what: Thing::Meeting, id: number.to_string() })
        }
        Some(_) => Ok(()),
    }
}

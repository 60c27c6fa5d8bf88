//! Writing a rumour down, deciding about it, and saying whether it is true.

use super::event::{RumourAct, RumourFollowed, RumourHeard, RumourJudged, RumourSettled};
use crate::command::{Desk, LONG, NAME, not_in_the_future, numbered, optional, readable};
use crate::event::Event;
use crate::fact::FactKey;
use crate::refusal::{Refusal, Thing};
use crate::state::State;

pub(crate) fn hear(state: &State, heard: &RumourHeard, desk: Desk<'_>) -> Result<Event, Refusal> {
    let rumour = numbered(heard.rumour, state.rumours.next());
    if rumour != state.rumours.next() {
        return Err(Refusal::Exists { what: Thing::Rumour, id: rumour.to_string() });
    }
    readable("text", &heard.text, LONG)?;
    readable("place", &heard.place, NAME)?;
    optional("source", &heard.source, NAME)?;
    not_in_the_future("at", heard.at, desk)?;
    from_one_to_five("reach", heard.reach)?;
    from_one_to_five("harm", heard.harm)?;
    Ok(Event::RumourHeard(RumourHeard { rumour, ..heard.clone() }))
}

pub(crate) fn judge(state: &State, judged: &RumourJudged) -> Result<Event, Refusal> {
    known(state, judged.rumour)?;
    from_one_to_five("reach", judged.reach)?;
    from_one_to_five("harm", judged.harm)?;
    readable("reason", &judged.reason, LONG)?;
    if let Some(line) = judged.line
        && !state.answers.has(line)
    {
        return Err(Refusal::NoSuch { what: Thing::AnswerLine, id: line.to_string() });
    }
    match judged.act {
        RumourAct::Ignore => optional("assignee", &judged.assignee, NAME)?,
        _ => readable("assignee", &judged.assignee, NAME)?,
    }
    Ok(Event::RumourJudged(judged.clone()))
}

pub(crate) fn settle(state: &State, settled: &RumourSettled) -> Result<Event, Refusal> {
    known(state, settled.rumour)?;
    readable("because", &settled.because, LONG)?;
    if let Some(fact) = settled.fact.as_deref()
        && FactKey::parse(fact).is_none()
    {
        return Err(Refusal::Unknown { field: "fact", word: fact.to_owned(), nearest: None });
    }
    Ok(Event::RumourSettled(settled.clone()))
}

pub(crate) fn follow(state: &State, followed: &RumourFollowed, desk: Desk<'_>) -> Result<Event, Refusal> {
    known(state, followed.rumour)?;
    not_in_the_future("at", followed.at, desk)?;
    readable("effect", &followed.effect, LONG)?;
    Ok(Event::RumourFollowed(followed.clone()))
}

fn known(state: &State, rumour: u32) -> Result<(), Refusal> {
    if state.rumours.has(rumour) {
        return Ok(());
    }
    Err(Refusal::NoSuch { what: Thing::Rumour, id: rumour.to_string() })
}

fn from_one_to_five(field: &'static str, number: u8) -> Result<(), Refusal> {
    if (1..=5).contains(&number) { Ok(()) } else { Err(Refusal::OutOfBounds { field, from: 1, to: 5 }) }
}

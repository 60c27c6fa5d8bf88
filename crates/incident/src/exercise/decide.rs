//! Opening an exercise, setting its clock, noting what was seen, and ending it.

use calendar::Start;
use jiff::Timestamp;

use super::event::{ExerciseBegun, ExerciseClockSet, ExerciseEnded, ObservationNoted, OpenExercise, Player};
use super::{Exercise, scenario};
use crate::command::{Desk, LONG, NAME, lines_of, needed, optional, readable};
use crate::event::{Because, Event, IncidentOpened, Kind, When};
use crate::refusal::{Refusal, Thing};
use crate::state::State;

/// A day in a minute; faster than that nobody reads.
pub(crate) const FASTEST: u32 = 24 * 60;
/// More people do not exercise together.
const MOST_PEOPLE: usize = 200;

/// An exercise opens as an incident does, and says at once that it is one.
pub(crate) fn open(state: &State, asked: &OpenExercise) -> Result<Vec<Event>, Refusal> {
    if state.opened.is_some() || state.is_erased {
        return Err(Refusal::AlreadyOpened);
    }
    needed("code_name", &asked.code_name)?;
    let begun = begin(&asked.begun)?;
    let (code_name, profile) = (asked.code_name.clone(), asked.profile.clone());
    crate::command::profile(&profile)?;
    let opened = IncidentOpened { code_name, kind: Kind::Exercise, profile };
    Ok(vec![Event::IncidentOpened(opened), Event::ExerciseBegun(begun)])
}

fn begin(begun: &ExerciseBegun) -> Result<ExerciseBegun, Refusal> {
    if let Some(fault) = scenario::fault(&begun.scenario) {
        return Err(Refusal::Unknown { field: "scenario", word: fault.place, nearest: None });
    }
    readable("leader", &begun.leader, NAME)?;
    if begun.players.len() > MOST_PEOPLE {
        return Err(Refusal::TooMany { field: "players", limit: MOST_PEOPLE });
    }
    let mut players: Vec<Player> = Vec::new();
    for player in &begun.players {
        readable("players", &player.name, NAME)?;
        if players.iter().any(|other| super::is_same(&other.name, &player.name)) {
            return Err(Refusal::Twice { field: "players", word: player.name.clone() });
        }
        players.push(Player { name: player.name.trim().to_owned(), roles: player.roles.clone() });
    }
    let observers = lines_of(&begun.observers);
    for observer in &observers {
        readable("observers", observer, NAME)?;
    }
    if observers.len() > MOST_PEOPLE {
        return Err(Refusal::TooMany { field: "observers", limit: MOST_PEOPLE });
    }
    paced(begun.clock)?;
    Ok(ExerciseBegun { leader: begun.leader.trim().to_owned(), players, observers, ..begun.clone() })
}

/// A clock that went back would make what was done undone.
pub(crate) fn set_clock(state: &State, set: ExerciseClockSet, desk: Desk<'_>) -> Result<Event, Refusal> {
    running(state)?;
    paced(set)?;
    if moment(set.story).is_some_and(|story| story < desk.now) {
        return Err(Refusal::Backwards { field: "story" });
    }
    Ok(Event::ExerciseClockSet(set))
}

/// An observation says something: words, or whether what was expected was seen.
pub(crate) fn observe(state: &State, noted: &ObservationNoted) -> Result<Event, Refusal> {
    let exercise = there(state)?;
    readable("by", &noted.by, NAME)?;
    optional("text", &noted.text, LONG)?;
    let expectations = &exercise.begun.said.scenario.expectations;
    let is_known = expectations.iter().any(|expected| expected.id == noted.expectation);
    if !noted.expectation.is_empty() && !is_known {
        let word = noted.expectation.clone();
        let known = expectations.iter().map(|expected| expected.id.as_str());
        let nearest = crate::situation::nearest(&word, known);
        return Err(Refusal::Unknown { field: "expectation", word, nearest });
    }
    if noted.verdict.is_some() && noted.expectation.is_empty() {
        return Err(Refusal::Empty { field: "expectation" });
    }
    if noted.verdict.is_none() && noted.text.trim().is_empty() {
        return Err(Refusal::Empty { field: "text" });
    }
    Ok(Event::ObservationNoted(noted.clone()))
}

/// An exercise ends when its leader says so, whatever was left undone: that is what is spoken of afterwards.
pub(crate) fn end(state: &State, ended: &ExerciseEnded) -> Result<Vec<Event>, Refusal> {
    running(state)?;
    readable("how", &ended.how, LONG)?;
    if moment(ended.real).is_none() {
        return Err(Refusal::Empty { field: "real" });
    }
    let closed = Because { reason: ended.how.clone(), at: None };
    Ok(vec![Event::ExerciseEnded(ended.clone()), Event::IncidentClosed(closed)])
}

fn there(state: &State) -> Result<&Exercise, Refusal> {
    let no_exercise = Refusal::NoSuch { what: Thing::Exercise, id: String::new() };
    state.exercise.as_ref().ok_or(no_exercise)
}

fn running(state: &State) -> Result<&Exercise, Refusal> {
    let exercise = there(state)?;
    if exercise.ended.is_some() {
        return Err(Refusal::Ended { what: Thing::Exercise, id: String::new() });
    }
    Ok(exercise)
}

/// A clock is set at a moment, not on a day.
fn paced(set: ExerciseClockSet) -> Result<(), Refusal> {
    for (field, when) in [("real", set.real), ("story", set.story)] {
        if moment(when).is_none() {
            return Err(Refusal::Empty { field });
        }
    }
    if set.pace > FASTEST {
        return Err(Refusal::OutOfBounds { field: "pace", from: 0, to: FASTEST });
    }
    Ok(())
}

fn moment(when: When) -> Option<Timestamp> {
    match when.0 {
        Start::Moment(at) => Some(at),
        Start::Day(_) => None,
    }
}

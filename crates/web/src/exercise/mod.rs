//! The room of an exercise: its clock, what came in, what is expected, and what observers saw.

mod clock;
mod end;
mod observe;
mod shown;

pub(crate) use clock::set;
pub(crate) use end::{end, ending};
pub(crate) use observe::{observe, observing};

use askama::Template;
use axum::response::Response;
use incident::exercise::event::Inject;
use incident::exercise::{Exercise, score, written};

use crate::exercises;
use crate::failure::Failure;
use crate::form::Answer;
use crate::frame::{Frame, page};
use crate::room::Room;

const REST: &str = "/exercise";

/// More letters of what came in do not fit into the bar.
const MOST_LETTERS: usize = 90;

/// The clock of an exercise in the bar, and what came in last.
pub(crate) struct Story {
    /// What the clock shows, and whether it stands still.
    pub(crate) shows: String,
    /// In how many milliseconds something comes in by itself.
    pub(crate) comes: Option<i64>,
    /// What came in last for whoever reads it; empty before anything did.
    pub(crate) last: String,
}

#[derive(Template)]
#[template(path = "exercise/page.html")]
struct ExercisePage<'a> {
    page: Frame<'a>,
    title: String,
    /// What the exercise is about, and who takes part.
    about: Vec<String>,
    clock: String,
    /// The buttons of the clock, for who may set it.
    desk: Option<Desk>,
    came: Vec<shown::Came>,
    ahead: Vec<shown::Came>,
    /// The score in a sentence; empty for who may not see it yet.
    score: String,
    expected: Vec<shown::Expected>,
    noted: Vec<shown::Noted>,
    to_note: Option<String>,
    to_end: Option<String>,
    to_evaluation: Option<String>,
    file: Option<String>,
    to_erase: Option<String>,
}

/// The buttons of the clock.
struct Desk {
    action: String,
    stands_still: bool,
    /// Whether anything is still to come.
    has_next: bool,
    paces: Vec<Answer>,
}

/// The exercise that a room is; nothing is here when it is none.
fn exercise(room: &Room) -> Result<&Exercise, Failure> {
    room.state.exercise.as_ref().ok_or(Failure::NotFound)
}

/// Whether the visitor sets the clock and ends it: whoever leads or watches, or exercises alone.
fn leads(room: &Room, exercise: &Exercise) -> bool {
    let name = &room.visitor.name;
    exercise.ended.is_none() && (exercise.is_led_by(name) || exercise.knows_ahead(name))
}

/// Whether the visitor may not read yet what is still to come.
pub(crate) fn is_kept_back(room: &Room) -> bool {
    let held = room.state.exercise.as_ref();
    held.is_some_and(|held| held.ended.is_none() && !held.knows_ahead(&room.visitor.name))
}

/// What the bar says of it.
pub(crate) fn story(room: &Room) -> Option<Story> {
    let exercise = room.state.exercise.as_ref().filter(|exercise| exercise.ended.is_none())?;
    let w = room.wording();
    let shows = w.moment(room.now, room.site.zone());
    let key = if exercise.clock.stands_still() { "exercise-bar-still" } else { "exercise-bar-clock" };
    let next = exercise.next(room.now).and_then(|next| exercise.clock.shows(exercise.moment_of(next)));
    // A moment later than it comes in, so that the page has it.
    let comes = next.map(|at| at.duration_since(room.site.now()).as_millis().max(0) + 500);
    let name = &room.visitor.name;
    let mine = |inject: &&Inject| exercise.is_for(inject, name);
    let last = exercise.came_in(room.now).filter(mine).last();
    Some(Story {
        shows: w.format(key, [("at", shows.into())]),
        comes: comes.and_then(|comes| i64::try_from(comes).ok()),
        last: last.map(|inject| shown::in_short(w, inject, MOST_LETTERS)).unwrap_or_default(),
    })
}

/// `GET /incidents/{id}/exercise`.
pub(crate) async fn exercising(room: Room) -> Result<Response, Failure> {
    let (w, held) = (room.wording(), exercise(&room)?);
    let name = &room.visitor.name;
    let is_over = held.ended.is_some();
    let knows_ahead = held.knows_ahead(name) || is_over;
    let recorded = tokio::task::block_in_place(|| room.seen().recorded(&room.stream(), 0))?;
    // What would have come in after the end did not.
    let now = held.ended.as_ref().map_or(room.now, |ended| ended.recorded_at);
    let scored = score(held, &recorded, now);
    let came = |inject: &Inject| shown::came(&room, held, inject);
    let mut came_in: Vec<shown::Came> =
        held.came_in(now).filter(|inject| held.is_for(inject, name) || knows_ahead).map(came).collect();
    came_in.reverse();
    let ahead = held.begun.said.scenario.injects.iter().filter(|inject| held.moment_of(inject) > now);
    let view = ExercisePage {
        title: w.of_scenario(&held.begun.said.scenario.title).to_owned(),
        about: shown::about(w, held),
        clock: shown::clock(&room, held),
        desk: leads(&room, held).then(|| desk(&room, held)),
        ahead: if held.knows_ahead(name) && !is_over { ahead.map(came).collect() } else { Vec::new() },
        came: came_in,
        score: if knows_ahead { w.score(&scored) } else { String::new() },
        expected: if knows_ahead { shown::expected(&room, held, &scored) } else { Vec::new() },
        noted: if knows_ahead { shown::noted(&room, held) } else { Vec::new() },
        to_note: knows_ahead.then(|| room.at(&format!("{REST}/observations/new"))),
        to_end: leads(&room, held).then(|| room.at(&format!("{REST}/end"))),
        to_evaluation: is_over.then(|| room.at("/evaluation")),
        file: knows_ahead.then(|| room.at(&format!("{REST}/file"))),
        to_erase: Some(room.at("/erasure")).filter(|path| is_over && room.visitor.may_go(path)),
        page: room.frame(&room.picture(), REST)?,
    };
    Ok(page(&view))
}

fn desk(room: &Room, held: &Exercise) -> Desk {
    let (w, last) = (room.wording(), held.clock.last().pace);
    let answer = |pace: &u32| {
        let label = w.format("exercise-pace-is", [("n", (*pace).into())]);
        Answer::new(&pace.to_string(), label, last == *pace || (last == 0 && *pace == 1))
    };
    Desk {
        action: room.at(&format!("{REST}/clock")),
        stands_still: held.clock.stands_still(),
        has_next: held.next(room.now).is_some(),
        paces: exercises::paces(&held.begun.said.scenario).iter().map(answer).collect(),
    }
}

/// `GET /incidents/{id}/exercise/file`: the scenario, for who may know all of it.
pub(crate) async fn file(room: Room) -> Result<Response, Failure> {
    let held = exercise(&room)?;
    if is_kept_back(&room) {
        return Err(Failure::NotFound);
    }
    let scenario = &held.begun.said.scenario;
    Ok(exercises::toml(&scenario.id, written(scenario)))
}

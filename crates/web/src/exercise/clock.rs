//! Setting the clock of an exercise: on to what comes in next, still, or running.

use axum::response::Response;
use calendar::Start;
use incident::command::Command;
use incident::event::When;
use incident::exercise::event::ExerciseClockSet;
use jiff::SignedDuration;

use super::{REST, exercise, leads};
use crate::failure::Failure;
use crate::form::{Form, Posted, show, show_refused};
use crate::room::Room;

/// `POST /incidents/{id}/exercise/clock`.
pub(crate) async fn set(room: Room, posted: Posted) -> Result<Response, Failure> {
    let (w, held) = (room.wording(), exercise(&room)?);
    let (real, now) = (room.site.now(), room.moment());
    let last = held.clock.last().pace;
    let typed = posted.number("pace").and_then(|pace| u32::try_from(pace).ok());
    let (story, pace) = match posted.get("act") {
        // It comes in now, and time goes on as it did.
        "next" => match held.next(now) {
            Some(next) => (held.moment_of(next), last),
            None => (now, last),
        },
        "hour" => (now.checked_add(SignedDuration::from_hours(1)).unwrap_or(now), last),
        "still" => (now, 0),
        "run" => (now, typed.unwrap_or(1)),
        _ => return Err(Failure::BadForm),
    };
    let mut form = Form::new(
        w.text("exercise-clock"),
        room.at(&format!("{REST}/clock")),
        w.text("exercise-go-on"),
        room.at(REST),
    );
    if held.ended.is_none() && !leads(&room, held) {
        form.err("", w.format("exercise-not-yours", [("leader", held.begun.said.leader.clone().into())]));
        return show(&room, REST, form);
    }
    let set = ExerciseClockSet { real: When(Start::Moment(real)), story: When(Start::Moment(story)), pace };
    match room.record(&Command::SetExerciseClock(set), None) {
        Ok(()) => Ok(room.done(REST, "exercise-clock")),
        Err(not) => show_refused(&room, REST, form, not),
    }
}

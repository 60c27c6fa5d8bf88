//! The end of an exercise: it closes, and the preparation learns that it was held, with its score.

use axum::response::Response;
use calendar::Start;
use incident::command::Command;
use incident::event::{ExerciseEnded, When};
use incident::exercise::{Exercise, score};
use readiness::command::Command as Prepare;
use readiness::event::Sheet;
use readiness::prevention::event::{Training, TrainingKind};

use super::{REST, exercise, leads};
use crate::failure::Failure;
use crate::form::{Field, Form, Posted, show, show_refused};
use crate::room::Room;

/// After so many months it is time for the next one, when nobody planned otherwise.
const AGAIN_MONTHS: u32 = 12;

/// `GET /incidents/{id}/exercise/end`.
pub(crate) async fn ending(room: Room) -> Result<Response, Failure> {
    let form = form(&room, None)?;
    show(&room, &format!("{REST}/end"), form)
}

/// `POST /incidents/{id}/exercise/end`.
pub(crate) async fn end(room: Room, posted: Posted) -> Result<Response, Failure> {
    let form = form(&room, Some(&posted))?;
    if form.has_errors() {
        return show(&room, &format!("{REST}/end"), form);
    }
    let ended =
        ExerciseEnded { how: posted.get("how").to_owned(), real: When(Start::Moment(room.site.now())) };
    match room.record(&Command::EndExercise(ended), None) {
        Ok(()) => {
            let done = if learn(&room)? { "exercise-ended" } else { "exercise-ended-only" };
            Ok(room.done(REST, done))
        }
        Err(not) => show_refused(&room, &format!("{REST}/end"), form, not),
    }
}

fn form(room: &Room, posted: Option<&Posted>) -> Result<Form, Failure> {
    let (w, held) = (room.wording(), exercise(room)?);
    let how = posted.map_or("", |posted| posted.get("how"));
    let mut form = Form::new(
        w.text("exercise-end"),
        room.at(&format!("{REST}/end")),
        w.text("exercise-end-submit"),
        room.at(REST),
    )
    .lead(w.text("exercise-end-lead"))
    .field(Field::area("how", w.text("exercise-how"), how).hint(w.text("exercise-how-hint")));
    if held.ended.is_none() && !leads(room, held) {
        form.err("", w.format("exercise-not-yours", [("leader", held.begun.said.leader.clone().into())]));
    }
    Ok(form)
}

/// Writes the training in the preparation: the one that was planned, else a new one. Whether that could be done; the exercise
/// has ended anyhow.
fn learn(room: &Room) -> Result<bool, Failure> {
    let app = room.site.app();
    let state = tokio::task::block_in_place(|| room.seen().state(&room.stream()))?;
    let Some(held) = &state.exercise else { return Ok(false) };
    let recorded = tokio::task::block_in_place(|| room.seen().recorded(&room.stream(), 0))?;
    let now = room.site.now();
    let scored = score(held, &recorded, state.clock(now));
    let prepared = app.prepared()?;
    let planned = held.begun.said.training.and_then(|id| Some((id, prepared.training(id)?.clone())));
    let (id, planned) = planned.map_or((None, None), |(id, training)| (Some(id), Some(training)));
    let sheet = Sheet::Training(training(room, held, &room.wording().score(&scored), planned));
    let command = Prepare::Keep { id, sheet, seen: None };
    let kept = tokio::task::block_in_place(|| app.prepare(room.visitor.actor(), &command, now));
    Ok(kept.is_ok())
}

fn training(room: &Room, held: &Exercise, score: &str, planned: Option<Training>) -> Training {
    let (w, said) = (room.wording(), &held.begun.said);
    let new = Training {
        title: w.of_scenario(&said.scenario.title).to_owned(),
        kind: TrainingKind::Exercise,
        repeat_months: Some(AGAIN_MONTHS),
        ..Training::default()
    };
    let names: Vec<&str> = said.players.iter().map(|player| player.name.as_str()).collect();
    let audience = if names.is_empty() { said.leader.clone() } else { names.join(", ") };
    let planned = planned.unwrap_or(new);
    let code_name = room.state.opened.as_ref().map(|opened| opened.code_name.clone()).unwrap_or_default();
    let gaps = [("name", code_name.into()), ("score", score.to_owned().into())];
    Training {
        held_on: Some(room.site.app().today(room.site.now())),
        attendees: u32::try_from(names.len().max(1)).ok(),
        audience: if planned.audience.is_empty() { audience } else { planned.audience.clone() },
        result: w.format("exercise-result", gaps),
        ..planned
    }
}

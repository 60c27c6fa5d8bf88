//! The course of the incident: how grave it is short of a crisis, a crisis ends, it is closed and opened again. That it
//! becomes a crisis stands with steering.

use axum::extract::Path;
use axum::response::Response;
use calendar::Start;
use incident::command::Command;
use incident::event::{Because, StageSet, When};
use incident::steering::event::Stage;
use readiness::event::Word as _;

use crate::failure::Failure;
use crate::form::{
    Answer, Field, Form, Kind, Posted, moment_field, reason_field, show, show_refused, some_moment,
};
use crate::room::Room;

const STEPS: [&str; 4] = ["deescalate", "close", "reopen", "stage"];

/// `GET /incidents/{id}/course/{step}`.
pub(crate) async fn course(room: Room, Path((_, step)): Path<(String, String)>) -> Result<Response, Failure> {
    show(&room, &rest(&step), form(&room, &step, None)?)
}

/// `POST /incidents/{id}/course/{step}`.
pub(crate) async fn take(
    room: Room,
    Path((_, step)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Failure> {
    let mut form = form(&room, &step, Some(&posted))?;
    let Some(command) = read(&room, &step, &mut form, &posted) else {
        return show(&room, &rest(&step), form);
    };
    match room.record(&command, None) {
        // Whoever closes an incident is led to looking back on it, unless that was planned before.
        Ok(()) if step == "close" && room.state.evaluation.plan().is_none() => {
            Ok(room.done("/evaluation", "closed"))
        }
        Ok(()) => Ok(room.done("", "course")),
        Err(not) => show_refused(&room, &rest(&step), form, not),
    }
}

/// What was asked for; what cannot be is said at its field.
fn read(room: &Room, step: &str, form: &mut Form, posted: &Posted) -> Option<Command> {
    let at = some_moment(room, form, posted, "at");
    let stage = Stage::from_id(posted.get("stage"));
    if step == "stage" && stage.is_none() {
        form.err("stage", room.wording().text("form-unknown"));
        return None;
    }
    let (at, reason) = (at.ok()?, posted.get("reason").to_owned());
    Some(match (step, stage) {
        ("stage", Some(stage)) => Command::SetStage(StageSet { stage, reason, at }),
        ("deescalate", _) => Command::Deescalate(Because { reason: over(room, posted, reason), at }),
        ("close", _) => Command::Close(Because { reason, at: None }),
        _ => Command::Reopen(Because { reason, at: None }),
    })
}

/// The reason, with the criteria that no longer hold: an event of the end has no place of its own for them.
fn over(room: &Room, posted: &Posted, reason: String) -> String {
    let gone: Vec<&str> = posted.all("over").filter(|criterion| !criterion.trim().is_empty()).collect();
    if gone.is_empty() || reason.is_empty() {
        return reason;
    }
    let gaps = [("reason", reason.into()), ("criteria", gone.join("; ").into())];
    room.wording().format("course-over-said", gaps)
}

fn rest(step: &str) -> String {
    format!("/course/{step}")
}

fn form(room: &Room, step: &str, posted: Option<&Posted>) -> Result<Form, Failure> {
    if !STEPS.contains(&step) {
        return Err(Failure::NotFound);
    }
    let w = room.wording();
    let words = w.text(&format!("course-{step}"));
    let mut form = Form::new(words.clone(), room.at(&rest(step)), words, room.at(""))
        .lead(w.text(&format!("course-lead-{step}")));
    match step {
        "stage" => form = form.field(stages(room, posted)),
        "deescalate" => form.fields.extend(criteria(room, posted)),
        _ => {}
    }
    form = form.field(reason_field(room, posted.map_or("", |posted| posted.get("reason"))));
    if matches!(step, "stage" | "deescalate") {
        let now = When(Start::Moment(room.now));
        form = form.field(moment_field(room, posted, "at", w.text("course-since"), Some(now)));
    }
    Ok(form)
}

/// How grave it may be short of a crisis.
fn stages(room: &Room, posted: Option<&Posted>) -> Field {
    let w = room.wording();
    let answers = [Stage::Disruption, Stage::Incident].map(|stage| {
        let is_chosen = posted.is_some_and(|posted| posted.get("stage") == stage.id());
        let mut answer = Answer::new(stage.id(), w.word(stage), is_chosen);
        answer.hint = w.text(&format!("stage-hint-{}", stage.id()));
        answer
    });
    Field::new("stage", w.text("stage-title"), Kind::Radios(answers.into()))
}

/// By what one saw that it was a crisis: which of that no longer holds.
fn criteria(room: &Room, posted: Option<&Posted>) -> Option<Field> {
    let met = &room.state.steering.stages.last()?.criteria;
    let answers = met.iter().map(|criterion| {
        Answer::new(criterion, criterion.clone(), posted.is_some_and(|posted| posted.has("over", criterion)))
    });
    let field = Field::new("over", room.wording().text("course-over"), Kind::Checks(answers.collect()));
    (!met.is_empty()).then_some(field)
}

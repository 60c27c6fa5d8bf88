//! The course of the incident: it becomes a crisis and ceases to be one, it is closed and opened again.

use axum::extract::Path;
use axum::response::Response;
use incident::command::Command;
use incident::event::{Because, IncidentEscalated};

use crate::failure::Failure;
use crate::form::{Field, Form, Posted, reason_field, show, show_refused};
use crate::room::Room;

const STEPS: [&str; 4] = ["escalate", "deescalate", "close", "reopen"];

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
    let form = form(&room, &step, Some(&posted))?;
    let reason = posted.get("reason").to_owned();
    let command = match step.as_str() {
        "escalate" => {
            let criteria = posted.get("criteria").lines().map(str::trim).filter(|line| !line.is_empty());
            Command::Escalate(IncidentEscalated {
                criteria: criteria.map(str::to_owned).collect(),
                reason,
                at: None,
                leader: String::new(),
            })
        }
        "deescalate" => Command::Deescalate(Because { reason, at: None }),
        "close" => Command::Close(Because { reason, at: None }),
        _ => Command::Reopen(Because { reason, at: None }),
    };
    match room.record(&command, None) {
        Ok(()) => Ok(room.done("", "course")),
        Err(not) => show_refused(&room, &rest(&step), form, not),
    }
}

fn rest(step: &str) -> String {
    format!("/course/{step}")
}

fn form(room: &Room, step: &str, posted: Option<&Posted>) -> Result<Form, Failure> {
    if !STEPS.contains(&step) {
        return Err(Failure::NotFound);
    }
    let w = room.wording();
    let typed = |name: &str| posted.map_or("", |posted| posted.get(name));
    let words = w.text(&format!("course-{step}"));
    let mut form = Form::new(words.clone(), room.at(&rest(step)), words, room.at(""))
        .lead(w.text(&format!("course-lead-{step}")));
    if step == "escalate" {
        let criteria = Field::area("criteria", w.text("course-criteria"), typed("criteria"));
        form = form.field(criteria.hint(w.text("course-criteria-hint")));
    }
    Ok(form.field(reason_field(room, typed("reason"))))
}

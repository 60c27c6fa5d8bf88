//! Ending what was done to a system.

use axum::extract::Path;
use axum::response::Response;
use calendar::Start;
use incident::command::Command;
use incident::containment::event::ContainmentLifted;
use incident::event::When;

use super::said;
use crate::failure::Failure;
use crate::form::{self, Form, Posted, moment_field, needed_moment, reason_field};
use crate::room::Room;

/// `GET /incidents/{id}/containment/{containment}`.
pub(crate) async fn lifting(
    room: Room,
    Path((_, number)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let number = number.parse().map_err(|_| Failure::NotFound)?;
    form::show(&room, &rest(number), form(&room, number, None)?)
}

/// `POST /incidents/{id}/containment/{containment}`.
pub(crate) async fn lift(
    room: Room,
    Path((_, number)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Failure> {
    let number = number.parse().map_err(|_| Failure::NotFound)?;
    let mut form = form(&room, number, Some(&posted))?;
    let Some(at) = needed_moment(&room, &mut form, &posted, "at") else {
        return form::show(&room, &rest(number), form);
    };
    let lifted = ContainmentLifted { containment: number, at, reason: posted.get("reason").to_owned() };
    match room.record(&Command::LiftContainment(lifted), None) {
        Ok(()) => Ok(room.done("/containment", "lifted")),
        Err(not) => form::show_refused(&room, &rest(number), form, not),
    }
}

fn rest(number: u32) -> String {
    format!("/containment/{number}")
}

fn form(room: &Room, number: u32, posted: Option<&Posted>) -> Result<Form, Failure> {
    let w = room.wording();
    let one = room.state.containments.get(number).ok_or(Failure::NotFound)?;
    let gaps = [("system", one.taken.said.system.clone().into()), ("act", w.word(one.taken.said.act).into())];
    let heading = w.format("contain-lift-title", gaps);
    let submit = w.text("contain-lift");
    let mut form = Form::new(heading, room.at(&rest(number)), submit, room.at("/containment"));
    for (word, says) in said(room, one) {
        form = form.lead(format!("{word}: {says}"));
    }
    let now = When(Start::Moment(room.now));
    Ok(form
        .field(moment_field(room, posted, "at", w.text("contain-lifted-at"), Some(now)))
        .field(reason_field(room, posted.map_or("", |posted| posted.get("reason")))))
}

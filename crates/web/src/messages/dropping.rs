//! That a message does not go, and why.

use axum::response::Response;
use incident::command::Command;
use incident::message::event::MessageDropped;

use super::{REST, of, rest, title};
use crate::failure::Failure;
use crate::form::{Form, Posted, reason_field, show, show_refused};
use crate::preparing::Numbered;
use crate::room::Room;

/// `GET /incidents/{id}/messages/{number}/dropping`.
pub(crate) async fn dropping(room: Room, Numbered(number): Numbered) -> Result<Response, Failure> {
    let form = form(&room, number, "")?;
    show(&room, &at(number), form)
}

/// `POST /incidents/{id}/messages/{number}/dropping`.
pub(crate) async fn drop_it(
    room: Room,
    Numbered(number): Numbered,
    posted: Posted,
) -> Result<Response, Failure> {
    let reason = posted.get("reason");
    let form = form(&room, number, reason)?;
    let dropped = MessageDropped { message: number, reason: reason.to_owned() };
    match room.record(&Command::DropMessage(dropped), None) {
        Ok(()) => Ok(room.done(REST, "message-dropped")),
        Err(not) => show_refused(&room, &at(number), form, not),
    }
}

fn at(number: u32) -> String {
    format!("{}/dropping", rest(number))
}

fn form(room: &Room, number: u32, reason: &str) -> Result<Form, Failure> {
    let w = room.wording();
    let message = of(room, number)?;
    let heading = w.format("message-drop-title", [("message", title(room, number, message).into())]);
    Ok(Form::new(heading, room.at(&at(number)), w.text("message-drop-submit"), room.at(&rest(number)))
        .lead(w.text("message-drop-lead"))
        .field(reason_field(room, reason)))
}

//! Taking an indicator back: others may have it already, so it stays, with why it is none.

use axum::extract::Path;
use axum::response::Response;
use incident::command::Command;
use incident::event::IndicatorWithdrawn;
use incident::indicator::harmless;

use crate::failure::Failure;
use crate::form::{self, Form, Posted, reason_field};
use crate::room::Room;

/// `GET /incidents/{id}/indicators/{indicator}`.
pub(crate) async fn withdrawing(
    room: Room,
    Path((_, number)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let number = number.parse().map_err(|_| Failure::NotFound)?;
    form::show(&room, &rest(number), form(&room, number, "")?)
}

/// `POST /incidents/{id}/indicators/{indicator}`.
pub(crate) async fn withdraw(
    room: Room,
    Path((_, number)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Failure> {
    let number = number.parse().map_err(|_| Failure::NotFound)?;
    let form = form(&room, number, posted.get("reason"))?;
    let reason = posted.get("reason").to_owned();
    let withdrawn = IndicatorWithdrawn { indicator: number, reason };
    match room.record(&Command::WithdrawIndicator(withdrawn), None) {
        Ok(()) => Ok(room.done("/indicators", "withdrawn")),
        Err(not) => form::show_refused(&room, &rest(number), form, not),
    }
}

fn rest(number: u32) -> String {
    format!("/indicators/{number}")
}

fn form(room: &Room, number: u32, reason: &str) -> Result<Form, Failure> {
    let w = room.wording();
    let said = &room.state.indicators.get(number).ok_or(Failure::NotFound)?.recorded.said;
    let heading = w.text("indicators-withdraw");
    let value = format!("{}: {}", w.word(said.kind), harmless(said.kind, &said.value));
    Ok(Form::new(heading.clone(), room.at(&rest(number)), heading, room.at("/indicators"))
        .lead(value)
        .lead(w.text("indicators-withdraw-lead"))
        .field(reason_field(room, reason)))
}

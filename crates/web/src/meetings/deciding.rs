//! What is decided in a meeting.

use axum::response::Response;
use incident::command::Command;

use super::page::{Slot, Slots, show};
use super::{done, not_recorded, rest};
use crate::decided::{Shown, decision_form, decision_of, shown};
use crate::failure::Failure;
use crate::form::{Form, Posted, seen_by, seen_by_fields};
use crate::preparing::Numbered;
use crate::room::Room;

/// `POST /incidents/{id}/meetings/{number}/decisions`.
pub(crate) async fn decide(
    room: Room,
    Numbered(number): Numbered,
    posted: Posted,
) -> Result<Response, Failure> {
    let mut form = form(&room, number, Some(&posted));
    let Some(taken) = decision_of(&room, &mut form, &posted, Some(number)) else {
        return show(&room, number, Some((Slot::Decision, form)));
    };
    match room.record_for(seen_by(&room, &posted), &Command::TakeDecision(taken), &[], None) {
        Ok(()) => Ok(done(&room, number, "decision", "decision")),
        Err(not) => not_recorded(&room, number, Slot::Decision, form, not),
    }
}

/// The decisions of a meeting.
pub(super) fn decided(room: &Room, number: u32) -> Vec<Shown> {
    let of = room.state.decisions.all().filter(|(_, one)| one.taken.said.meeting == Some(number));
    of.map(|(decision, one)| shown(room, decision, one)).collect()
}

/// The form for the next one.
pub(super) fn asking(room: &Room, number: u32, slots: &mut Slots) -> Form {
    slots.take(&Slot::Decision, || form(room, number, None))
}

fn form(room: &Room, number: u32, posted: Option<&Posted>) -> Form {
    decision_form(room, &format!("{}/decisions", rest(number)), posted)
        .fields(seen_by_fields(room, posted))
        .apart("decision-")
}

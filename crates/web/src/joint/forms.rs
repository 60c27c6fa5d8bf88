//! The forms: a code for the other organisation, the code of another one, and ending it.

use super::REST;
use crate::form::{Field, Form, reason_field};
use crate::room::Room;

/// What can be done now.
pub(super) fn all(room: &Room) -> Vec<Form> {
    let w = room.wording();
    let taking_back = room.state.joint.offer(room.now).is_some();
    let back = taking_back.then(|| end(room, "", w.text("joint-take-back"), ""));
    back.into_iter().chain([share(room, "", ""), join(room, "")]).collect()
}

/// A code for another organisation.
pub(super) fn share(room: &Room, with: &str, note: &str) -> Form {
    let w = room.wording();
    Form::new(w.text("joint-share"), room.at("/joint/offer"), w.text("joint-share-submit"), String::new())
        .lead(w.text("joint-share-lead"))
        .field(Field::line("with", w.text("joint-with"), with))
        .field(Field::area("note", w.text("joint-note"), note))
        .apart("share-")
}

/// The code of another one.
pub(super) fn join(room: &Room, code: &str) -> Form {
    let w = room.wording();
    Form::new(w.text("joint-join"), room.at("/joint/joining"), w.text("joint-join-submit"), String::new())
        .lead(w.text("joint-join-lead"))
        .field(Field::line("code", w.text("joint-code"), code))
        .apart("join-")
}

/// Ends it with an organisation, or takes the code back that nobody used.
pub(super) fn end(room: &Room, organisation: &str, heading: String, reason: &str) -> Form {
    let w = room.wording();
    let back = if reason.is_empty() { String::new() } else { room.at(REST) };
    Form::new(heading, room.at("/joint/ending"), w.text("joint-end"), back)
        .hide("organisation", organisation)
        .field(reason_field(room, reason))
        .apart(&format!("end-{organisation}-"))
}

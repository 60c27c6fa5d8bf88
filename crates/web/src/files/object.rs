//! Writing down a thing that is kept: a laptop, a stick, a letter.

use axum::response::Response;
use calendar::Start;
use incident::command::Command;
use incident::event::{ObjectSecured, When};

use crate::failure::Failure;
use crate::form::{self, Field, Form, Posted, moment_field, needed_moment};
use crate::room::Room;

const REST: &str = "/objects";

/// `GET /incidents/{id}/objects`.
pub(crate) async fn securing(room: Room) -> Result<Response, Failure> {
    form::show(&room, REST, form(&room, None))
}

/// `POST /incidents/{id}/objects`.
pub(crate) async fn secure(room: Room, posted: Posted) -> Result<Response, Failure> {
    let mut form = form(&room, Some(&posted));
    let Some(at) = needed_moment(&room, &mut form, &posted, "at") else {
        return form::show(&room, REST, form);
    };
    let text = |name: &str| posted.get(name).to_owned();
    let secured = ObjectSecured {
        evidence: String::new(),
        what: text("what"),
        place: text("place"),
        by: text("by"),
        at,
    };
    match room.record(&Command::SecureObject(secured), None) {
        Ok(()) => Ok(room.done("/files", "object")),
        Err(not) => form::show_refused(&room, REST, form, not),
    }
}

fn form(room: &Room, posted: Option<&Posted>) -> Form {
    let w = room.wording();
    let typed = |name: &str| posted.map_or("", |posted| posted.get(name));
    let by = posted.map_or(room.visitor.name.as_str(), |posted| posted.get("by"));
    let now = When(Start::Moment(room.now));
    Form::new(w.text("files-object-add"), room.at(REST), w.text("files-object-submit"), room.at("/files"))
        .lead(w.text("files-object-police"))
        .field(Field::line("what", w.text("files-what"), typed("what")).hint(w.text("files-what-hint")))
        .field(Field::line("place", w.text("files-place"), typed("place")).hint(w.text("files-place-hint")))
        .field(Field::line("by", w.text("files-by"), by))
        .field(moment_field(room, posted, "at", w.text("files-at"), Some(now)))
}

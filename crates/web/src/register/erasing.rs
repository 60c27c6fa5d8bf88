//! Erasing a whole incident, once it need not be kept any more.

use axum::response::Response;

use crate::failure::Failure;
use crate::form::{Answer, Field, Form, Kind, Posted, explain, reason_field, show};
use crate::frame::redirect;
use crate::room::Room;

const REST: &str = "/erasure";
const SURE: &str = "sure";
const YES: &str = "yes";

/// `GET /incidents/{id}/erasure`.
pub(crate) async fn erasing(room: Room) -> Result<Response, Failure> {
    show(&room, REST, form(&room, None))
}

/// `POST /incidents/{id}/erasure`: everything in it is gone, and the chain stays.
pub(crate) async fn erase(room: Room, posted: Posted) -> Result<Response, Failure> {
    let w = room.wording();
    let mut form = form(&room, Some(&posted));
    if !posted.has(SURE, YES) {
        form.err(SURE, w.text("access-erase-unsure"));
        return show(&room, REST, form);
    }
    let (app, stream, now) = (room.site.app(), room.stream(), room.site.now());
    let actor = room.visitor.actor();
    let is_exercise = room.state.exercise.is_some();
    match tokio::task::block_in_place(|| app.erase_incident(&stream, actor, posted.get("reason"), now)) {
        Ok(_) if is_exercise => Ok(redirect("/exercises?done=incident-erased")),
        Ok(_) => Ok(redirect("/register?done=incident-erased")),
        Err(app::NotRecorded::Failed(problem)) => {
            form.err("", app::words::app_problem(&problem, w));
            show(&room, REST, form)
        }
        Err(app::NotRecorded::Refused(refusal)) => {
            let (field, text) = explain(w, &refusal);
            form.err(field, text);
            show(&room, REST, form)
        }
    }
}

fn form(room: &Room, posted: Option<&Posted>) -> Form {
    let w = room.wording();
    let name = room.state.opened.as_ref().map(|opened| opened.code_name.clone()).unwrap_or_default();
    let typed = posted.map_or("", |posted| posted.get("reason"));
    let sure =
        Answer::new(YES, w.text("access-erase-sure"), posted.is_some_and(|posted| posted.has(SURE, YES)));
    Form::new(
        w.format("incident-erase-title", [("name", name.into())]),
        room.at(REST),
        w.text("incident-erase-submit"),
        "/register".to_owned(),
    )
    .lead(w.text("incident-erase-lead"))
    .lead(w.text("incident-erase-stays"))
    .field(reason_field(room, typed).hint(w.text("incident-erase-reason-hint")))
    .field(Field::new(SURE, w.text("access-erase-sure-title"), Kind::Checks(vec![sure])))
}

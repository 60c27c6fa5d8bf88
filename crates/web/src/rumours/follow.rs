//! What a rumour did since, or what our answer did.

use axum::response::Response;
use calendar::Start;
use incident::command::Command;
use incident::event::{RumourFollowed, When};

use super::shown::named;
use super::{REST, get};
use crate::failure::Failure;
use crate::form::{Field, Form, Posted, moment_field, needed_moment, show, show_refused};
use crate::preparing::Numbered;
use crate::room::Room;

/// `GET /incidents/{id}/rumours/{rumour}/effect`.
pub(crate) async fn following(room: Room, Numbered(number): Numbered) -> Result<Response, Failure> {
    let form = form(&room, number, None)?;
    show(&room, &rest(number), form)
}

/// `POST /incidents/{id}/rumours/{rumour}/effect`.
pub(crate) async fn follow(
    room: Room,
    Numbered(number): Numbered,
    posted: Posted,
) -> Result<Response, Failure> {
    let mut form = form(&room, number, Some(&posted))?;
    let Some(at) = needed_moment(&room, &mut form, &posted, "at") else {
        return show(&room, &rest(number), form);
    };
    let followed = RumourFollowed { rumour: number, at, effect: posted.get("effect").to_owned() };
    match room.record(&Command::FollowRumour(followed), None) {
        Ok(()) => Ok(room.done(&format!("{REST}/{number}"), "rumour-effect")),
        Err(not) => show_refused(&room, &rest(number), form, not),
    }
}

fn rest(number: u32) -> String {
    format!("{REST}/{number}/effect")
}

fn form(room: &Room, number: u32, posted: Option<&Posted>) -> Result<Form, Failure> {
    let (w, rumour) = (room.wording(), get(room, number)?);
    let now = Some(When(Start::Moment(room.now)));
    let typed = posted.map_or("", |posted| posted.get("effect"));
    let back = room.at(&format!("{REST}/{number}"));
    Ok(Form::new(named(room, number, rumour), room.at(&rest(number)), w.text("rumour-follow-submit"), back)
        .field(Field::area("effect", w.text("rumour-effect-what"), typed).hint(w.text("rumour-effect-hint")))
        .field(moment_field(room, posted, "at", w.text("rumour-effect-at"), now)))
}

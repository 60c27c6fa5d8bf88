//! When the organisation became aware: the moment that terms run from, set by a person with a reason.

use axum::response::Response;
use incident::command::Command;
use incident::event::{AwarenessSet, When};

use crate::failure::Failure;
use crate::form::{Form, Posted, moment_field, needed_moment, reason_field, show, show_refused};
use crate::room::Room;

/// The regime whose terms the pages show.
const REGIME: &str = "avg";

/// `GET /incidents/{id}/awareness`.
pub(crate) async fn awareness(room: Room) -> Result<Response, Failure> {
    let seen = room.state.awareness.get(REGIME).map_or(0, |awareness| awareness.number);
    show(&room, "/awareness", form(&room, None).hide("seen", seen))
}

/// `POST /incidents/{id}/awareness`.
pub(crate) async fn set(room: Room, posted: Posted) -> Result<Response, Failure> {
    let seen = posted.number("seen");
    let mut form = form(&room, Some(&posted)).hide("seen", seen.unwrap_or_default());
    let Some(at) = needed_moment(&room, &mut form, &posted, "at") else {
        return show(&room, "/awareness", form);
    };
    let reason = posted.get("reason").to_owned();
    let command = Command::SetAwareness(AwarenessSet { regime: REGIME.to_owned(), at, reason });
    match room.record(&command, seen) {
        Ok(()) => Ok(room.done("", "awareness")),
        Err(not) => show_refused(&room, "/awareness", form, not),
    }
}

fn form(room: &Room, posted: Option<&Posted>) -> Form {
    let w = room.wording();
    let held = room.state.awareness.get(REGIME);
    // Nobody is helped by a guess: without an earlier answer the earliest signal is proposed.
    let signals = room.state.signals.values().map(|kept| kept.said.at.0);
    let signal = signals.min_by_key(|start| room.rulebook().moment_of(*start));
    let proposed = held.map(|held| held.at).or(signal).map(When);
    let form =
        Form::new(w.text("awareness-title"), room.at("/awareness"), w.text("awareness-submit"), room.at(""));
    let form = form.lead(w.text("awareness-lead")).lead(w.text("awareness-not-later"));
    form.field(moment_field(room, posted, "at", w.text("awareness-at"), proposed))
        .field(reason_field(room, posted.map_or("", |posted| posted.get("reason"))))
}

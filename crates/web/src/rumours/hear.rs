//! Writing a rumour down.

use axum::response::Response;
use calendar::Start;
use incident::command::Command;
use incident::event::{RumourHeard, When};
use incident::rumour::event::RumourKind;
use readiness::event::Word as _;

use super::REST;
use crate::failure::Failure;
use crate::form::{Answer, Field, Form, Kind, Posted, moment_field, needed_moment, show, show_refused};
use crate::room::Room;

/// `GET /incidents/{id}/rumours/new`.
pub(crate) async fn hearing(room: Room) -> Result<Response, Failure> {
    let form = form(&room, None);
    show(&room, &rest(), form)
}

/// `POST /incidents/{id}/rumours/new`.
pub(crate) async fn hear(room: Room, posted: Posted) -> Result<Response, Failure> {
    let mut form = form(&room, Some(&posted));
    let at = needed_moment(&room, &mut form, &posted, "at");
    let kind = RumourKind::from_id(posted.get("kind"));
    if kind.is_none() {
        form.err("kind", room.wording().text("form-unknown"));
    }
    let (Some(at), Some(kind)) = (at, kind) else { return show(&room, &rest(), form) };
    let typed = |name: &str| posted.get(name).to_owned();
    let heard = RumourHeard {
        rumour: 0,
        text: typed("text"),
        kind,
        at,
        place: typed("place"),
        source: typed("source"),
        reach: weight(&posted, "reach"),
        harm: weight(&posted, "harm"),
    };
    match room.record(&Command::RecordRumour(heard), None) {
        Ok(()) => {
            let number = room.seen().state(&room.stream())?.rumours.next().saturating_sub(1);
            Ok(room.done(&format!("{REST}/{number}"), "rumour"))
        }
        Err(not) => show_refused(&room, &rest(), form, not),
    }
}

fn rest() -> String {
    format!("{REST}/new")
}

fn form(room: &Room, posted: Option<&Posted>) -> Form {
    let w = room.wording();
    let typed = |name: &str| posted.map_or("", |posted| posted.get(name));
    let now = Some(When(Start::Moment(room.now)));
    let kinds =
        RumourKind::ALL.iter().map(|kind| Answer::new(kind.id(), w.word(*kind), typed("kind") == kind.id()));
    Form::new(w.text("rumour-new"), room.at(&rest()), w.text("rumour-hear-submit"), room.at(REST))
        .lead(w.text("rumour-hear-lead"))
        .field(Field::area("text", w.text("rumour-text"), typed("text")).hint(w.text("rumour-text-hint")))
        .field(Field::line("place", w.text("rumour-place"), typed("place")).hint(w.text("rumour-place-hint")))
        .field(Field::line("source", w.text("rumour-who"), typed("source")).hint(w.text("rumour-who-hint")))
        .field(moment_field(room, posted, "at", w.text("rumour-at"), now))
        .field(Field::new("kind", w.text("rumour-kind"), Kind::Radios(kinds.collect())))
        .field(weight_field(room, "reach", typed("reach")))
        .field(weight_field(room, "harm", typed("harm")))
}

/// A weight as it was chosen; none when it is not a number from 1 to 5, which the domain refuses at its field.
pub(super) fn weight(posted: &Posted, name: &str) -> u8 {
    posted.get(name).parse().unwrap_or_default()
}

/// How many people hear it, or how much harm it does, from 1 to 5 with what each means.
pub(super) fn weight_field(room: &Room, name: &'static str, chosen: &str) -> Field {
    let w = room.wording();
    let answers = (1..=5_u8).map(|weight| {
        let words = w.text(&match name {
            "reach" => format!("rumour-reach-{weight}"),
            _ => format!("rumour-harm-{weight}"),
        });
        let value = weight.to_string();
        Answer::new(&value, format!("{weight}. {words}"), chosen == value)
    });
    let label = if name == "reach" { w.text("rumour-reach") } else { w.text("rumour-harm") };
    Field::new(name, label, Kind::Radios(answers.collect()))
}

//! One indicator, with when it was seen and what it does.

use axum::response::Response;
use incident::command::Command;
use incident::event::IndicatorRecorded;
use incident::indicator::event::IndicatorKind;
use incident::indicator::guess;
use readiness::event::Word as _;

use crate::failure::Failure;
use crate::form::{self, Answer, Field, Form, Kind, Posted, moment_field, some_moment};
use crate::room::Room;

const REST: &str = "/indicators/new";

/// `GET /incidents/{id}/indicators/new`.
pub(crate) async fn adding(room: Room) -> Result<Response, Failure> {
    form::show(&room, REST, form(&room, None))
}

/// `POST /incidents/{id}/indicators/new`.
pub(crate) async fn add(room: Room, posted: Posted) -> Result<Response, Failure> {
    let mut form = form(&room, Some(&posted));
    let Some(recorded) = read(&room, &mut form, &posted) else {
        return form::show(&room, REST, form);
    };
    match room.record(&Command::RecordIndicator(recorded), None) {
        Ok(()) => Ok(room.done("/indicators", "indicator")),
        Err(not) => form::show_refused(&room, REST, form, not),
    }
}

fn read(room: &Room, form: &mut Form, posted: &Posted) -> Option<IndicatorRecorded> {
    let typed = posted.get("value");
    let kind = match posted.get("kind") {
        "" => guess(typed).map(|(kind, _)| kind),
        chosen => IndicatorKind::from_id(chosen),
    };
    match kind {
        _ if typed.is_empty() => form.err("value", room.wording().text("form-empty")),
        None => form.err("kind", room.wording().text("indicators-no-guess")),
        Some(_) => {}
    }
    let seen_at = some_moment(room, form, posted, "seen_at");
    let last_seen_at = some_moment(room, form, posted, "last_seen_at");
    if form.has_errors() {
        return None;
    }
    Some(IndicatorRecorded {
        indicator: 0,
        kind: kind?,
        value: typed.to_owned(),
        seen_at: seen_at.ok()?,
        last_seen_at: last_seen_at.ok()?,
        source: posted.get("source").to_owned(),
        note: posted.get("note").to_owned(),
    })
}

fn form(room: &Room, posted: Option<&Posted>) -> Form {
    let w = room.wording();
    let typed = |name: &str| posted.map_or("", |posted| posted.get(name));
    let source = posted.map_or(room.visitor.name.as_str(), |posted| posted.get("source"));
    Form::new(w.text("indicators-add"), room.at(REST), w.text("indicators-submit"), room.at("/indicators"))
        .field(
            Field::line("value", w.text("indicators-value"), typed("value"))
                .hint(w.text("indicators-value-hint")),
        )
        .field(kinds(room, typed("kind"), "indicators-kind-guess"))
        .field(moment_field(room, posted, "seen_at", w.text("indicators-first-seen"), None))
        .field(moment_field(room, posted, "last_seen_at", w.text("indicators-last-seen"), None))
        .field(
            Field::area("note", w.text("indicators-note"), typed("note"))
                .hint(w.text("indicators-note-hint")),
        )
        .field(Field::line("source", w.text("stating-source"), source).hint(w.text("stating-source-hint")))
}

/// What a value is, or that the program looks for itself.
pub(super) fn kinds(room: &Room, chosen: &str, looks: &str) -> Field {
    let w = room.wording();
    let itself = Answer::new("", w.text(looks), chosen.is_empty());
    let kinds =
        IndicatorKind::ALL.iter().map(|kind| Answer::new(kind.id(), w.word(*kind), kind.id() == chosen));
    let answers = std::iter::once(itself).chain(kinds).collect();
    Field::new("kind", w.text("indicators-kind"), Kind::Select(answers))
}

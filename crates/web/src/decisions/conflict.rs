//! Deciding whom to believe where sources contradict each other.

use axum::extract::Path;
use axum::response::Response;
use incident::command::Command;
use incident::event::ConflictResolved;
use incident::fact::FactKey;

use crate::facts::said;
use crate::failure::Failure;
use crate::form::{Answer, Field, Form, Kind, Posted, reason_field, show, show_refused};
use crate::room::Room;

/// `GET /incidents/{id}/facts/{fact}/conflict`.
pub(crate) async fn conflict(
    room: Room,
    Path((_, fact)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let key = FactKey::parse(&fact).ok_or(Failure::NotFound)?;
    show(&room, &rest(key), form(&room, key, None).hide("seen", room.state.number))
}

/// `POST /incidents/{id}/facts/{fact}/conflict`.
pub(crate) async fn believe(
    room: Room,
    Path((_, fact)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Failure> {
    let key = FactKey::parse(&fact).ok_or(Failure::NotFound)?;
    let command = Command::ResolveConflict(ConflictResolved {
        fact: key.as_str().to_owned(),
        source: posted.get("source").to_owned(),
        reason: posted.get("reason").to_owned(),
    });
    let seen = posted.number("seen");
    match room.record(&command, seen) {
        Ok(()) => Ok(room.done("/facts", "conflict")),
        Err(not) => show_refused(
            &room,
            &rest(key),
            form(&room, key, Some(&posted)).hide("seen", seen.unwrap_or_default()),
            not,
        ),
    }
}

fn rest(key: FactKey) -> String {
    format!("/facts/{}/conflict", key.as_str())
}

fn form(room: &Room, key: FactKey, posted: Option<&Posted>) -> Form {
    let w = room.wording();
    let chosen = posted.map_or("", |posted| posted.get("source"));
    let conflicts = room.state.conflicts();
    let statements = conflicts.iter().filter(|conflict| conflict.fact == key).flat_map(|it| &it.statements);
    let answers = statements.map(|statement| {
        let said = said(room, key, statement);
        let label = format!("{}: {} {} {}", said.source, said.value, said.mark, said.certainty);
        Answer::new(&statement.source, label, statement.source == chosen)
    });
    let heading = w.format("conflict-title", [("fact", w.fact(key).into())]);
    Form::new(heading, room.at(&rest(key)), w.text("conflict-submit"), room.at("/facts"))
        .lead(w.text("conflict-lead"))
        .field(Field::new("source", w.text("conflict-source"), Kind::Radios(answers.collect())))
        .field(reason_field(room, posted.map_or("", |posted| posted.get("reason"))))
}

//! Sharing calls out: a list of people to call, among those who call.

use axum::response::Response;
use incident::command::Command;
use incident::message::RECIPIENTS;
use incident::message::event::CallShared;

use super::{of, rest, title};
use crate::failure::Failure;
use crate::form::{Answer, Field, Form, Kind, Posted, show, show_refused};
use crate::preparing::Numbered;
use crate::room::Room;
use crate::tasks::people;

/// So many people are shown; the others are folded away.
const SHOWN: usize = 8;

/// `GET /incidents/{id}/messages/{number}/calls`.
pub(crate) async fn sharing(room: Room, Numbered(number): Numbered) -> Result<Response, Failure> {
    let form = form(&room, number, None)?;
    show(&room, &at(number), form)
}

/// `POST /incidents/{id}/messages/{number}/calls`: a call for each line. A line that names no caller goes to the next of
/// those who were ticked.
pub(crate) async fn share(
    room: Room,
    Numbered(number): Numbered,
    posted: Posted,
) -> Result<Response, Failure> {
    let mut form = form(&room, number, Some(&posted))?;
    let w = room.wording();
    let ticked: Vec<&str> = posted.all("callers").filter(|name| !name.is_empty()).collect();
    let mut calls: Vec<Command> = Vec::new();
    let mut without = 0;
    for line in posted.get("list").lines().map(str::trim).filter(|line| !line.is_empty()) {
        let mut parts = line.split(';').map(str::trim);
        let mut part = || parts.next().unwrap_or_default().to_owned();
        let (name, number_of, mut caller) = (part(), part(), part());
        if caller.is_empty() && !ticked.is_empty() {
            ticked[without % ticked.len()].clone_into(&mut caller);
            without += 1;
        }
        if name.is_empty() || caller.is_empty() {
            form.err("list", w.format("calls-line-without", [("line", wording::cut_short(line, 80).into())]));
            break;
        }
        calls.push(Command::ShareCall(CallShared {
            call: 0,
            message: number,
            name,
            number: number_of,
            caller,
        }));
    }
    if calls.is_empty() && !form.has_errors() {
        form.err("list", w.text("form-empty"));
    }
    if calls.len() > RECIPIENTS {
        form.err("list", w.format("calls-too-many", [("limit", RECIPIENTS.to_string().into())]));
    }
    if form.has_errors() {
        return show(&room, &at(number), form);
    }
    let seen = posted.number("seen").unwrap_or(room.state.number);
    match room.record_with(&calls[0], &calls[1..], Some(seen)) {
        Ok(()) => Ok(room.done("/calls", "calls-shared")),
        Err(not) => show_refused(&room, &at(number), form, not),
    }
}

fn at(number: u32) -> String {
    format!("{}/calls", rest(number))
}

fn form(room: &Room, number: u32, posted: Option<&Posted>) -> Result<Form, Failure> {
    let w = room.wording();
    let message = of(room, number)?;
    let seen = posted.and_then(|posted| posted.number("seen")).unwrap_or(room.state.number);
    let callers = people(room)?;
    let is_ticked = |name: &str| posted.is_some_and(|posted| posted.has("callers", name));
    let callers = callers.iter().map(|name| Answer::new(name, name.clone(), is_ticked(name))).collect();
    let heading = w.format("calls-share", [("message", title(room, number, message).into())]);
    let mut form =
        Form::new(heading, room.at(&at(number)), w.text("calls-share-submit"), room.at(&rest(number)))
            .lead(w.text("calls-share-lead"))
            .hide("seen", seen)
            .field(
                Field::area("list", w.text("calls-list"), posted.map_or("", |posted| posted.get("list")))
                    .hint(w.text("calls-list-hint")),
            )
            .field(
                Field::folded("callers", w.text("calls-callers"), Kind::Checks(callers), SHOWN)
                    .hint(w.text("calls-callers-hint")),
            );
    if !message.is_approved() {
        form.lead.push(w.text("message-not-asked"));
    }
    Ok(form)
}

//! The logbook: every line, newest first, as recorded or as it happened; notes; and for each line what is in it, and how
//! to put it right.

mod entry;
mod line;
mod order;

pub(crate) use entry::{correct, entry, withdraw};
pub(crate) use line::{Happened, Line, Lines};
pub(crate) use order::Order;

use askama::Template;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Response;
use incident::command::Command;
use incident::event::NoteWritten;

use crate::failure::Failure;
use crate::form::{self, Field, Form, Posted, moment_field, seen_by, seen_by_fields, some_moment};
use crate::frame::{Frame, page_with};
use crate::room::Room;

#[derive(Template)]
#[template(path = "log/page.html")]
struct LogPage<'a> {
    page: Frame<'a>,
    title: String,
    lines: Vec<Line>,
    /// The address of older lines.
    older: Option<String>,
    newer: Option<String>,
    /// The orders: the address of each, its name, and whether it is this one.
    orders: [(String, String, bool); 2],
    form: Form,
    /// Where lines that were written on paper are typed in.
    paper: String,
    /// The same lines with filters and a drawing.
    timeline: String,
}

/// Which lines are asked for: those up to and with this number, in this order.
#[derive(serde::Deserialize)]
pub(crate) struct Asked {
    through: Option<u64>,
    order: Option<String>,
}

/// `GET /incidents/{id}/log`.
pub(crate) async fn log(room: Room, Query(asked): Query<Asked>) -> Result<Response, Failure> {
    let form = note(&room, None);
    shown(&room, form, Order::named(asked.order.as_deref()), asked.through)
}

/// `POST /incidents/{id}/log`.
pub(crate) async fn write(room: Room, posted: Posted) -> Result<Response, Failure> {
    let mut form = note(&room, Some(&posted));
    let happened_at = some_moment(&room, &mut form, &posted, "happened_at");
    let until = some_moment(&room, &mut form, &posted, "until");
    let (Ok(happened_at), Ok(until)) = (happened_at, until) else {
        return shown(&room, form, Order::Recorded, None);
    };
    let command = Command::WriteNote(NoteWritten { text: posted.get("text").to_owned(), happened_at, until });
    match room.record_for(seen_by(&room, &posted), &command, &[], None) {
        Ok(()) => Ok(room.done("/log", "note")),
        Err(not) => form::show_refused(&room, "/log", form, not),
    }
}

fn note(room: &Room, posted: Option<&Posted>) -> Form {
    let w = room.wording();
    let text = posted.map_or("", |posted| posted.get("text"));
    let happened = moment_field(room, posted, "happened_at", w.text("note-happened-at"), None);
    let until = moment_field(room, posted, "until", w.text("note-until"), None);
    Form::new(w.text("note-title"), room.at("/log"), w.text("note-submit"), String::new())
        .field(Field::area("text", w.text("note-text"), text).hint(w.text("note-text-hint")))
        .field(happened.hint(w.text("note-happened-at-hint")))
        .field(until.hint(w.text("note-until-hint")))
        .fields(seen_by_fields(room, posted))
}

fn shown(room: &Room, form: Form, order: Order, through: Option<u64>) -> Result<Response, Failure> {
    let frame = room.frame(&room.picture(), "/log")?;
    let w = room.wording();
    let (part, lines) = (order.part(room, through)?, Lines::new(room));
    let by = if order == Order::Happened { "order=happened&" } else { "" };
    let at = |through: u64| room.at(&format!("/log?{by}through={through}"));
    let view = LogPage {
        title: w.text("nav-log"),
        lines: part.entries.iter().map(|entry| lines.line(entry, order)).collect(),
        older: part.older.map(at),
        newer: part.newer.map(at),
        orders: [
            (room.at("/log"), w.text("log-order-recorded"), order == Order::Recorded),
            (room.at("/log?order=happened"), w.text("log-order-happened"), order == Order::Happened),
        ],
        form,
        paper: room.at("/paper"),
        timeline: room.at("/timeline"),
        page: frame,
    };
    let status = if view.form.has_errors() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(page_with(status, &view))
}

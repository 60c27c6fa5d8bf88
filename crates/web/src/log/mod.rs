//! The logbook: every line, newest first; notes; and for each line what is in it, and how to put it right.

mod entry;

pub(crate) use entry::{correct, entry, withdraw};

use askama::Template;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Response;
use incident::command::Command;
use incident::event::NoteWritten;
use incident::state::Recorded;

use crate::failure::Failure;
use crate::form::{self, Field, Form, Posted, moment_field, some_moment};
use crate::frame::{Frame, page_with};
use crate::room::Room;

/// So many lines stand on a page.
const PAGE: u64 = 100;

#[derive(Template)]
#[template(path = "log/page.html")]
struct LogPage<'a> {
    page: Frame<'a>,
    title: String,
    lines: Vec<Line>,
    /// The address of older lines.
    older: Option<String>,
    newer: Option<String>,
    form: Form,
}

/// A line of the logbook.
struct Line {
    number: u64,
    at: String,
    who: String,
    what: String,
    kind: String,
    is_receipt: bool,
    is_erased: bool,
    /// The entry that says what is right, when this one was wrong.
    corrected_by: Option<u64>,
    href: String,
}

/// Which lines are asked for: those up to and with this number.
#[derive(serde::Deserialize)]
pub(crate) struct Part {
    through: Option<u64>,
}

/// `GET /incidents/{id}/log`.
pub(crate) async fn log(room: Room, Query(part): Query<Part>) -> Result<Response, Failure> {
    let form = note(&room, None);
    shown(&room, form, part.through)
}

/// `POST /incidents/{id}/log`.
pub(crate) async fn write(room: Room, posted: Posted) -> Result<Response, Failure> {
    let mut form = note(&room, Some(&posted));
    let Ok(happened_at) = some_moment(&room, &mut form, &posted, "happened_at") else {
        return shown(&room, form, None);
    };
    let command = Command::WriteNote(NoteWritten { text: posted.get("text").to_owned(), happened_at });
    match room.record(&command, None) {
        Ok(()) => Ok(room.done("/log", "note")),
        Err(not) => form::show_refused(&room, "/log", form, not),
    }
}

fn note(room: &Room, posted: Option<&Posted>) -> Form {
    let w = room.wording();
    let text = posted.map_or("", |posted| posted.get("text"));
    let happened = moment_field(room, posted, "happened_at", w.text("note-happened-at"), None);
    Form::new(w.text("note-title"), room.at("/log"), w.text("note-submit"), String::new())
        .field(Field::area("text", w.text("note-text"), text).hint(w.text("note-text-hint")))
        .field(happened.hint(w.text("note-happened-at-hint")))
}

fn shown(room: &Room, form: Form, through: Option<u64>) -> Result<Response, Failure> {
    let frame = room.frame(&room.picture(), "/log")?;
    let last = through.unwrap_or(room.state.number).min(room.state.number);
    let after = last.saturating_sub(PAGE);
    let entries = room.site.app.entries_through(&room.stream(), after, last)?;
    let lines = entries.iter().rev().map(|entry| line(room, entry));
    let at = |through: u64| room.at(&format!("/log?through={through}"));
    let view = LogPage {
        title: room.wording().text("nav-log"),
        lines: lines.collect(),
        older: (after > 0).then(|| at(after)),
        newer: (last < room.state.number).then(|| at(last + PAGE)),
        form,
        page: frame,
    };
    let status = if view.form.has_errors() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(page_with(status, &view))
}

fn line(room: &Room, entry: &journal::Entry) -> Line {
    let w = room.wording();
    let recorded = Recorded::read(entry).ok().flatten();
    let event = recorded.map(|recorded| recorded.event);
    Line {
        number: entry.number,
        at: w.moment(entry.recorded_at, room.site.zone()),
        who: room.name(&entry.actor),
        what: event.as_ref().map_or_else(|| w.text("log-erased"), |event| room.sentence(event)),
        kind: event.as_ref().map_or(String::new(), |event| w.log_kind_word(wording::log_kind(event))),
        is_receipt: event.as_ref().is_some_and(incident::event::Event::is_receipt),
        is_erased: event.is_none(),
        corrected_by: room.state.corrections.get(&entry.number).copied(),
        href: room.at(&format!("/log/{}", entry.number)),
    }
}

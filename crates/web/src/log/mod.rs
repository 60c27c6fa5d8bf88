//! The logbook: every line, newest first, as recorded or as it happened; notes; and for each line what is in it, and how
//! to put it right.

mod entry;
mod order;

pub(crate) use entry::{correct, entry, withdraw};

use askama::Template;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Response;
use incident::command::Command;
use incident::event::{Event, NoteWritten};
use incident::state::Recorded;
use incident::timeline::happened_at;

use self::order::Order;
use crate::failure::Failure;
use crate::form::{self, Field, Form, Posted, moment_field, some_moment};
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
}

/// A line of the logbook.
struct Line {
    number: u64,
    /// When, in the order in which the line stands.
    at: String,
    /// The other of its two times, with what it is the time of; empty when they are the same.
    also: String,
    who: String,
    what: String,
    kind: String,
    is_receipt: bool,
    is_erased: bool,
    is_paper: bool,
    /// The entry that says what is right, when this one was wrong.
    corrected_by: Option<u64>,
    /// The entry that says that this one does not count any more.
    withdrawn_by: Option<u64>,
    href: String,
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
    let Ok(happened_at) = some_moment(&room, &mut form, &posted, "happened_at") else {
        return shown(&room, form, Order::Recorded, None);
    };
    let command =
        Command::WriteNote(NoteWritten { text: posted.get("text").to_owned(), happened_at, until: None });
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

fn shown(room: &Room, form: Form, order: Order, through: Option<u64>) -> Result<Response, Failure> {
    let frame = room.frame(&room.picture(), "/log")?;
    let w = room.wording();
    let part = order.part(room, through)?;
    let by = if order == Order::Happened { "order=happened&" } else { "" };
    let at = |through: u64| room.at(&format!("/log?{by}through={through}"));
    let view = LogPage {
        title: w.text("nav-log"),
        lines: part.entries.iter().map(|entry| line(room, entry, order)).collect(),
        older: part.older.map(at),
        newer: part.newer.map(at),
        orders: [
            (room.at("/log"), w.text("log-order-recorded"), order == Order::Recorded),
            (room.at("/log?order=happened"), w.text("log-order-happened"), order == Order::Happened),
        ],
        form,
        paper: room.at("/paper"),
        page: frame,
    };
    let status = if view.form.has_errors() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(page_with(status, &view))
}

fn line(room: &Room, entry: &journal::Entry, order: Order) -> Line {
    let w = room.wording();
    let recorded = Recorded::read(entry).ok().flatten();
    let event = recorded.map(|recorded| recorded.event);
    let (at, also) = times(room, entry, event.as_ref(), order);
    Line {
        number: entry.number,
        at,
        also,
        who: room.name(&entry.actor),
        what: event.as_ref().map_or_else(|| w.text("log-erased"), |event| room.sentence(event)),
        kind: event.as_ref().map_or(String::new(), |event| w.log_kind_word(wording::log_kind(event))),
        is_receipt: event.as_ref().is_some_and(Event::is_receipt),
        is_erased: event.is_none(),
        is_paper: matches!(event, Some(Event::PaperLineEntered(_))),
        corrected_by: room.state.corrections.get(&entry.number).copied(),
        withdrawn_by: room.state.withdrawals.get(&entry.number).copied(),
        href: room.at(&format!("/log/{}", entry.number)),
    }
}

/// When something happened and when it was recorded: first the time by which it stands here, then the other one, unless
/// people would read the same.
fn times(room: &Room, entry: &journal::Entry, event: Option<&Event>, order: Order) -> (String, String) {
    let (w, zone) = (room.wording(), room.site.zone());
    let recorded = w.moment(entry.recorded_at, zone);
    let own = event.and_then(happened_at).map(|when| w.start(when.0, zone));
    match (own.filter(|own| *own != recorded), order) {
        (None, _) => (recorded, String::new()),
        (Some(own), Order::Recorded) => (recorded, w.format("log-also-happened", [("at", own.into())])),
        (Some(own), Order::Happened) => (own, w.format("log-also-recorded", [("at", recorded.into())])),
    }
}

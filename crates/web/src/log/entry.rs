//! One line of the logbook: all that is in it, and how to put it right. It stays as it is.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use incident::command::Command;
use incident::event::{EntryCorrected, EntryWithdrawn, Event};

use super::{Line, Lines, Order};
use crate::failure::Failure;
use crate::form::{self, Field, Form, Posted, reason_field};
use crate::frame::{Frame, page_with};
use crate::markdown;
use crate::paper::{Origin, origin};
use crate::room::Room;

#[derive(Template)]
#[template(path = "log/entry.html")]
struct EntryPage<'a> {
    page: Frame<'a>,
    title: String,
    line: Line,
    /// What a person wrote, as HTML that was made safe.
    text: Option<String>,
    hash: String,
    previous: String,
    /// Where it was written, when that was on paper.
    origin: Option<Origin>,
    facts: String,
    forms: Vec<Form>,
}

/// `GET /incidents/{id}/log/{number}`.
pub(crate) async fn entry(room: Room, Path((_, number)): Path<(String, u64)>) -> Result<Response, Failure> {
    let mut entries = room.seen().entries_through(&room.stream(), number.saturating_sub(1), number)?;
    let entry = entries.pop().ok_or(Failure::NotFound)?;
    let lines = Lines::new(&room);
    let (event, line) = (lines.event(&entry), lines.line(&entry, Order::Recorded));
    let mut forms = Vec::new();
    let is_ours = event.as_ref().is_some_and(|event| !event.is_receipt());
    if is_ours && room.state.is_open() {
        forms.push(correction(&room, number, None));
    }
    if room.state.counts(number) && room.state.is_open() {
        forms.push(withdrawal(&room, number, "").apart("withdrawal-"));
    }
    let view = EntryPage {
        title: room.wording().format("log-entry", [("number", number.to_string().into())]),
        text: event.as_ref().and_then(written).map(|text| markdown::html(&text)),
        hash: entry.hash.to_string(),
        previous: entry.previous.to_string(),
        origin: event.as_ref().and_then(|event| origin(&room, event)),
        facts: room.at("/facts"),
        page: room.frame(&room.picture(), &format!("/log/{number}"))?,
        line,
        forms,
    };
    Ok(page_with(StatusCode::OK, &view))
}

/// What a person wrote at length, whole.
fn written(event: &Event) -> Option<String> {
    match event {
        Event::NoteWritten(note) => Some(note.text.clone()),
        Event::PaperLineEntered(line) => Some(line.text.clone()),
        Event::FilingSubmitted(filing) => Some(filing.content.clone()),
        Event::EntryCorrected(correction) => Some(correction.text.clone()),
        Event::RiskDecided(decided) => Some(decided.reason.clone()),
        Event::AwarenessSet(set) => Some(set.reason.clone()),
        Event::DutyWaived(waived) => Some(waived.ground.clone()),
        Event::TaskFinished(finished) => Some(finished.result.clone()),
        _ => None,
    }
}

/// `POST /incidents/{id}/log/{number}`: says what is right.
pub(crate) async fn correct(
    room: Room,
    Path((_, number)): Path<(String, u64)>,
    posted: Posted,
) -> Result<Response, Failure> {
    let command = Command::CorrectEntry(EntryCorrected {
        entry: number,
        text: posted.get("text").to_owned(),
        reason: posted.get("reason").to_owned(),
    });
    match room.record(&command, None) {
        Ok(()) => Ok(room.done("/log", "correction")),
        Err(not) => {
            let form = correction(&room, number, Some(&posted));
            form::show_refused(&room, &format!("/log/{number}"), form, not)
        }
    }
}

/// `POST /incidents/{id}/log/{number}/withdrawal`: it does not count any more.
pub(crate) async fn withdraw(
    room: Room,
    Path((_, number)): Path<(String, u64)>,
    posted: Posted,
) -> Result<Response, Failure> {
    let reason = posted.get("reason").to_owned();
    match room.record(&Command::WithdrawEntry(EntryWithdrawn { entry: number, reason }), None) {
        Ok(()) => Ok(room.done("/log", "withdrawn")),
        Err(not) => {
            let form = withdrawal(&room, number, posted.get("reason"));
            form::show_refused(&room, &format!("/log/{number}"), form, not)
        }
    }
}

fn correction(room: &Room, number: u64, posted: Option<&Posted>) -> Form {
    let w = room.wording();
    let typed = |name: &str| posted.map_or("", |posted| posted.get(name));
    let action = room.at(&format!("/log/{number}"));
    Form::new(w.text("correction-title"), action, w.text("correction-submit"), String::new())
        .lead(w.text("correction-lead"))
        .field(Field::area("text", w.text("correction-text"), typed("text")))
        .field(reason_field(room, typed("reason")))
}

fn withdrawal(room: &Room, number: u64, reason: &str) -> Form {
    let w = room.wording();
    let action = room.at(&format!("/log/{number}/withdrawal"));
    let is_paper = room.state.paper_entries().any(|entry| entry == number);
    Form::new(w.text("withdrawal-title"), action, w.text("withdrawal-submit"), String::new())
        .lead(w.text(if is_paper { "withdrawal-lead-paper" } else { "withdrawal-lead" }))
        .field(reason_field(room, reason))
}

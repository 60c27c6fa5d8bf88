//! The counsel lane: what a lawyer is asked and answers, for those who read it and nobody else, with a warning when words
//! of it stand where others read them.

use app::Quote;
use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use incident::command::Command;
use incident::event::NoteWritten;
use journal::Visibility;

use crate::failure::Failure;
use crate::form::{Field, Form, Posted, refused};
use crate::frame::{Frame, page_with};
use crate::log::{Line, Lines, Order};
use crate::room::Room;

const REST: &str = "/counsel";

#[derive(Template)]
#[template(path = "counsel/page.html")]
struct LanePage<'a> {
    page: Frame<'a>,
    title: String,
    /// Words of the lane that stand elsewhere: a sentence, and where.
    quoted: Vec<(String, String)>,
    lines: Vec<Line>,
    form: Option<Form>,
}

/// `GET /incidents/{id}/counsel`.
pub(crate) async fn lane(room: Room) -> Result<Response, Failure> {
    let form = form(&room, "");
    shown(&room, form)
}

/// `POST /incidents/{id}/counsel`.
pub(crate) async fn write(room: Room, posted: Posted) -> Result<Response, Failure> {
    let text = posted.get("text").to_owned();
    let command = Command::WriteNote(NoteWritten { text: text.clone(), happened_at: None, until: None });
    match room.record_for(Visibility::Counsel, &command, &[], None) {
        Ok(()) => Ok(room.done(REST, "note")),
        Err(not) => {
            let form = refused(&room, form(&room, &text), not)?;
            shown(&room, form)
        }
    }
}

/// How many times words of the lane stand elsewhere, for who reads the lane; nobody else is told.
pub(crate) fn leaks(room: &Room) -> Result<usize, Failure> {
    if !room.visitor.may(readiness::access::Right::ReadCounsel) {
        return Ok(0);
    }
    Ok(room.seen().quotes(&room.stream())?.len())
}

fn form(room: &Room, typed: &str) -> Form {
    let w = room.wording();
    Form::new(w.text("counsel-add"), room.at(REST), w.text("note-submit"), String::new())
        .field(Field::area("text", w.text("counsel-text"), typed).hint(w.text("counsel-text-hint")))
        .secret()
}

fn shown(room: &Room, form: Form) -> Result<Response, Failure> {
    let (w, lines) = (room.wording(), Lines::new(room));
    let mut entries = room.seen().entries(&room.stream(), 0)?;
    entries.retain(|entry| entry.visibility == Visibility::Counsel);
    let quoted = |quote: &Quote| {
        let gaps = [
            ("entry", quote.entry.to_string().into()),
            ("of", quote.of.to_string().into()),
            ("words", quote.words.clone().into()),
        ];
        (w.format("counsel-quoted", gaps), room.at(&format!("/log/{}", quote.entry)))
    };
    let status = if form.has_errors() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let view = LanePage {
        title: w.text("counsel-title"),
        quoted: room.seen().quotes(&room.stream())?.iter().map(quoted).collect(),
        lines: entries.iter().rev().map(|entry| lines.line(entry, Order::Recorded)).collect(),
        form: room.state.is_open().then_some(form),
        page: room.frame(&room.picture(), REST)?,
    };
    Ok(page_with(status, &view))
}

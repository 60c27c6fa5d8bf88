//! What was written on paper while no system could be used, typed in afterwards: a form that is made for the keyboard, and
//! below it what is there already, sheet by sheet.

mod doubt;
mod line;
mod list;
mod origin;
mod photo;
mod time;

pub(crate) use origin::{Origin, origin};
pub(crate) use photo::attach;

use app::NotRecorded;
use askama::Template;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Response;
use incident::command::Command;
use incident::event::{Event, PaperLineEntered};
use incident::paper::sheet_named;
use incident::refusal::Refusal;

use self::line::Proposed;
use self::list::{Other, Typed};
use crate::failure::Failure;
use crate::files::encoded;
use crate::form::{Form, Posted, refused};
use crate::frame::{Frame, page_with, redirect};
use crate::room::Room;

#[derive(Template)]
#[template(path = "paper/page.html")]
struct PaperPage<'a> {
    page: Frame<'a>,
    title: String,
    form: Form,
    photo: Form,
    /// The sheet that is being typed in, as far as it was.
    typed: Option<Typed>,
    others: Vec<Other>,
    /// Where another sheet is begun.
    another: String,
    facts: String,
}

/// Which sheet is typed in: the last one unless the address names one; an empty name is a sheet that is still to begin.
#[derive(serde::Deserialize)]
pub(crate) struct Asked {
    sheet: Option<String>,
}

/// `GET /incidents/{id}/paper`.
pub(crate) async fn paper(room: Room, Query(asked): Query<Asked>) -> Result<Response, Failure> {
    let sheet = match asked.sheet {
        Some(written) => sheet_named(&written).ok(),
        None => last_sheet(&room),
    };
    let form = line::form(&room, &Proposed::for_sheet(&room, sheet.as_deref()));
    show(&room, sheet.as_deref(), form, photo::form(&room, sheet.as_deref().unwrap_or_default()))
}

/// `POST /incidents/{id}/paper`: a line is entered, and the form comes back for the next one.
pub(crate) async fn enter(room: Room, posted: Posted) -> Result<Response, Failure> {
    let mut form = line::form(&room, &Proposed::as_typed(&posted));
    let sheet = sheet_named(posted.get("sheet")).ok();
    let photo = photo::form(&room, sheet.as_deref().unwrap_or_default());
    let entered = line::read(&room, &mut form, &posted);
    let Some(entered) = entered.filter(|entered| doubt::is_sure(&room, &mut form, &posted, entered)) else {
        return show(&room, sheet.as_deref(), form, photo);
    };
    match room.record(&Command::EnterPaperLine(entered.clone()), None) {
        Ok(()) => Ok(done(&room, &entered.sheet, "line")),
        // Enter that was pressed twice is no second line.
        Err(not) if is_there(&room, &entered, &not)? => Ok(done(&room, &entered.sheet, "line")),
        Err(not) => show(&room, sheet.as_deref(), refused(&room, form, not)?, photo),
    }
}

fn show(room: &Room, sheet: Option<&str>, form: Form, photo: Form) -> Result<Response, Failure> {
    let has_errors = form.has_errors() || photo.has_errors();
    let status = if has_errors { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let view = PaperPage {
        title: room.wording().text("paper-title"),
        form,
        photo,
        typed: sheet.map_or(Ok(None), |sheet| list::typed(room, sheet))?,
        others: list::others(room, sheet),
        another: room.at("/paper?sheet="),
        facts: room.at("/facts"),
        page: room.frame(&room.picture(), "/paper")?,
    };
    Ok(page_with(status, &view))
}

/// Back to the form for the same sheet, which says what was done.
fn done(room: &Room, sheet: &str, done: &str) -> Response {
    let sheet = sheet_named(sheet).unwrap_or_default();
    redirect(&room.at(&format!("/paper?done={done}&sheet={}", encoded(&sheet))))
}

/// The sheet of which a line was typed in last.
fn last_sheet(room: &Room) -> Option<String> {
    let sheets = room.state.paper.iter();
    let last = sheets.max_by_key(|(_, sheet)| sheet.last_entered().map(|(_, line)| line.number));
    last.map(|(name, _)| name.clone())
}

/// Whether a line is refused only because it stands there already, word for word.
fn is_there(room: &Room, entered: &PaperLineEntered, not: &NotRecorded) -> Result<bool, Failure> {
    let NotRecorded::Refused(refusal) = not else { return Ok(false) };
    let Refusal::LineEntered { sheet, entry, .. } = &**refusal else { return Ok(false) };
    let recorded = room.seen().recorded(&room.stream(), entry.saturating_sub(1))?;
    let same = Event::PaperLineEntered(PaperLineEntered { sheet: sheet.clone(), ..entered.clone() });
    Ok(recorded.first().is_some_and(|there| there.event == same))
}

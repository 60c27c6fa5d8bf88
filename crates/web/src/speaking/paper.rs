//! The sheet of whoever speaks, to be printed: what is said every time, hard questions with their answers, what is never said.

use askama::Template;
use axum::response::Response;

use super::{REST, Said, said};
use crate::failure::Failure;
use crate::frame::{Frame, page};
use crate::questions::offered;
use crate::room::Room;

#[derive(Template)]
#[template(path = "speaking/sheet.html")]
struct SheetPage<'a> {
    page: Frame<'a>,
    title: String,
    said: Option<Said>,
    /// Questions with the answers that may be given now, and their language.
    answers: Vec<(String, String, &'static str)>,
    back: String,
}

/// `GET /incidents/{id}/speaking/sheet`.
pub(crate) async fn on_paper(room: Room) -> Result<Response, Failure> {
    let answers = offered(&room).into_iter().map(|line| (line.question, line.words, line.lang.as_str()));
    let view = SheetPage {
        title: room.wording().text("speaking-sheet"),
        said: room.state.speaking.as_ref().map(|kept| said(&room, kept)),
        answers: answers.collect(),
        back: room.at(REST),
        page: room.frame(&room.picture(), "/speaking/sheet")?,
    };
    Ok(page(&view))
}

//! The page for somebody in a hurry on a phone: one step, one clock, one question.

use askama::Template;
use axum::response::Response;

use super::{Ask, Step, question, steps};
use crate::failure::Failure;
use crate::frame::{Frame, page};
use crate::room::{ClockFace, Room};

#[derive(Template)]
#[template(path = "now/hurry.html")]
struct HurryPage<'a> {
    page: Frame<'a>,
    title: String,
    clock: Option<ClockFace>,
    next: Option<Step>,
    question: Option<Ask>,
    back: String,
}

/// `GET /incidents/{id}/hurry`.
pub(crate) async fn hurry(room: Room) -> Result<Response, Failure> {
    let picture = room.picture();
    let mut frame = room.frame(&picture, "/hurry")?;
    // What stands on the page itself does not stand in the bar as well.
    let clock = frame.bar.as_mut().and_then(|bar| {
        bar.latest = None;
        bar.clock.take()
    });
    let next = steps(&room, &picture).into_iter().next();
    let question = picture.questions.first().map(|asked| question(&room, asked.ground));
    // Often the question is the next step itself.
    let is_said = |ask: &Ask| next.as_ref().is_some_and(|step| step.href == ask.href);
    let view = HurryPage {
        title: room.wording().text("hurry-title"),
        clock,
        question: question.filter(|ask| !is_said(ask)),
        next,
        back: room.at(""),
        page: frame,
    };
    Ok(page(&view))
}

//! Work that goes from one to another: a list that is drawn from what is there, and that both sign.

mod draft;
mod one;

pub(crate) use draft::{draft, draw_up};
pub(crate) use one::{handover, sign};

use askama::Template;
use axum::response::Response;
use incident::handover::Handover;

use crate::beside::Card;
use crate::failure::Failure;
use crate::frame::{Frame, page};
use crate::room::Room;

#[derive(Template)]
#[template(path = "handovers/page.html")]
struct HandoversPage<'a> {
    page: Frame<'a>,
    title: String,
    handovers: Vec<Line>,
    draft: String,
}

/// A handover in the list.
struct Line {
    heading: String,
    text: String,
    is_done: bool,
    href: String,
}

/// `GET /incidents/{id}/handovers`.
pub(crate) async fn handovers(room: Room) -> Result<Response, Failure> {
    let w = room.wording();
    let line = |(number, handover): (u32, &Handover)| Line {
        heading: w.format("handover-heading", [("number", number.to_string().into())]),
        text: line(&room, handover),
        is_done: handover.is_done(),
        href: room.at(&format!("/handovers/{number}")),
    };
    let view = HandoversPage {
        title: w.text("handovers-title"),
        handovers: room.state.handovers.all().rev().map(line).collect(),
        draft: room.at("/handovers/draft"),
        page: room.frame(&room.picture(), "/handovers")?,
    };
    Ok(page(&view))
}

/// Who handed over what to whom, and when.
fn line(room: &Room, handover: &Handover) -> String {
    let (w, said) = (room.wording(), &handover.drawn_up.said);
    let gaps = [
        ("role", said.role.clone().into()),
        ("from", said.from.clone().into()),
        ("to", said.to.clone().into()),
        ("at", w.start(said.at.0, room.site.zone()).into()),
    ];
    w.format("handovers-line", gaps)
}

/// How it stands, for whoever comes from elsewhere.
pub(crate) fn card(room: &Room) -> Card {
    let w = room.wording();
    let last = room.state.handovers.last();
    let said = last.map_or_else(|| w.text("handovers-none"), |(_, handover)| line(room, handover));
    Card { title: w.text("handovers-title"), sentence: said, href: room.at("/handovers") }
}

//! Every rumour, the one that matters most on top.

use askama::Template;
use axum::response::Response;
use incident::rumour::Rumour;

use super::REST;
use super::shown::{Shown, named, shown, undecided};
use crate::beside::Card;
use crate::failure::Failure;
use crate::frame::{Frame, page};
use crate::now::Step;
use crate::room::Room;

#[derive(Template)]
#[template(path = "rumours/list.html")]
struct ListPage<'a> {
    page: Frame<'a>,
    title: String,
    /// Absent when the incident is closed.
    next: Option<Step>,
    rumours: Vec<Shown>,
    /// Where one writes one down; absent when the incident is closed.
    new: Option<String>,
    questions: String,
    speaking: String,
}

/// `GET /incidents/{id}/rumours`.
pub(crate) async fn rumours(room: Room) -> Result<Response, Failure> {
    let is_open = room.state.is_open();
    let all = room.state.rumours_in_turn();
    let view = ListPage {
        title: room.wording().text("rumours-title"),
        next: if is_open { next(&room, &all) } else { None },
        rumours: all.iter().map(|(number, rumour)| shown(&room, *number, rumour)).collect(),
        new: is_open.then(|| room.at(&format!("{REST}/new"))),
        questions: room.at("/questions"),
        speaking: room.at("/speaking"),
        page: room.frame(&room.picture(), REST)?,
    };
    Ok(page(&view))
}

/// One thing to do: decide, else find out, else listen.
fn next(room: &Room, all: &[(u32, &Rumour)]) -> Option<Step> {
    let w = room.wording();
    let find_out = || {
        let (number, rumour) = all.iter().find(|(_, rumour)| rumour.settled.is_none())?;
        let text = w.format("rumour-next-settle", [("rumour", named(room, *number, rumour).into())]);
        let href = room.at(&format!("{REST}/{number}/truth"));
        Some(Step { text, href, verb: w.text("rumour-settle") })
    };
    let listen = || {
        let href = room.at(&format!("{REST}/new"));
        Step { text: w.text("rumour-next-listen"), href, verb: w.text("rumour-new") }
    };
    undecided(room).or_else(find_out).or_else(|| Some(listen()))
}

/// How the rumours stand, for whoever comes from elsewhere.
pub(crate) fn card(room: &Room) -> Card {
    let w = room.wording();
    let all = room.state.rumours.all().count();
    let open = room.state.rumours.all().filter(|(_, rumour)| rumour.is_undecided()).count();
    let gaps = [("n", (all as f64).into()), ("open", open.to_string().into())];
    let sentence = if all == 0 { w.text("rumours-none") } else { w.format("rumours-card", gaps) };
    Card { title: w.text("rumours-title"), sentence, href: room.at(REST) }
}

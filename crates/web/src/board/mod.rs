//! The page of the board: at most 120 words on a phone, and what changed since they last looked.

mod look;

use askama::Template;
use axum::http::{HeaderMap, header};
use axum::response::Response;
use wording::{BoardPart, BoardView, cut_short};

use self::look::Look;
use crate::beside::Card;
use crate::entry::set_cookie;
use crate::failure::Failure;
use crate::frame::{Frame, page};
use crate::room::Room;

/// So many things that changed are named.
const CHANGES: usize = 3;
/// A change is told in so many letters.
const LETTERS: usize = 120;

#[derive(Template)]
#[template(path = "board/page.html")]
struct BoardPage<'a> {
    page: Frame<'a>,
    title: String,
    parts: Vec<BoardPart>,
    /// What there is to say about changes when there are none.
    unchanged: Option<String>,
    all: String,
}

/// `GET /incidents/{id}/board`.
pub(crate) async fn board(room: Room, headers: HeaderMap) -> Result<Response, Failure> {
    let now = room.moment();
    let before = Look::of(&headers, &room.id);
    let look = Look::again(before, room.state.number, now);
    let changes = match before {
        Some(_) => changes(&room, look.base)?,
        None => Vec::new(),
    };
    let picture = room.picture();
    let (state, situation, rulebook) = (&room.state, &room.situation, room.rulebook());
    let view = BoardView { state, picture: &picture, situation, rulebook, changes: &changes, now };
    let w = room.wording();
    let mut frame = room.frame(&picture, "/board")?;
    if let Some(bar) = frame.bar.as_mut() {
        // The page says it itself, in fewer words.
        (bar.latest, bar.clock) = (None, None);
    }
    let unchanged = match (before, changes.is_empty()) {
        (None, _) => Some(w.text("board-first")),
        (Some(_), true) => Some(w.text("board-unchanged")),
        (Some(_), false) => None,
    };
    let (title, all) = (w.text("board-title"), room.at(""));
    let mut answer = page(&BoardPage { title, parts: w.board(&view), unchanged, all, page: frame });
    // The script that keeps a page up to date does not look: a person does.
    if headers.get("sec-fetch-mode").is_none_or(|mode| mode == "navigate") {
        let cookie = set_cookie(&room.site, &headers, &look::name(&room.id), &look.written(), look::LASTS);
        answer.headers_mut().append(header::SET_COOKIE, cookie);
    }
    Ok(answer)
}

/// What people recorded since an entry, newest first, in short.
fn changes(room: &Room, base: u64) -> Result<Vec<String>, Failure> {
    let recorded = room.seen().recorded(&room.stream(), base)?;
    let said = recorded.iter().rev().filter(|recorded| !recorded.event.is_receipt());
    Ok(said.take(CHANGES).map(|recorded| cut_short(&room.sentence(&recorded.event), LETTERS)).collect())
}

/// How it stands, for whoever comes from elsewhere.
pub(crate) fn card(room: &Room) -> Card {
    let w = room.wording();
    Card { title: w.text("board-title"), sentence: w.text("board-card"), href: room.at("/board") }
}

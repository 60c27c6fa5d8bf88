//! A meeting that ended, as its minutes: the same five parts, to be read and printed.

use askama::Template;
use axum::response::Response;
use incident::meeting::Meeting;

use super::acting::{Given, given};
use super::control::{Asked, asked};
use super::deciding::decided;
use super::following::{Followed, followed};
use super::page::{Head, Slots, head};
use super::points::{JUDGEMENT, PICTURE, Point, said};
use super::{REST, rest};
use crate::decided::Shown;
use crate::failure::Failure;
use crate::frame::{Frame, page};
use crate::room::Room;

#[derive(Template)]
#[template(path = "meetings/minutes.html")]
struct MinutesPage<'a> {
    page: Frame<'a>,
    title: String,
    head: Head,
    asked: Vec<Asked>,
    followed: Vec<Followed>,
    picture: Vec<Point>,
    judgement: Vec<Point>,
    decisions: Vec<Shown>,
    tasks: Vec<Given>,
    /// When the next one is, or why there is none.
    next: String,
    all: String,
}

pub(super) fn show(room: &Room, number: u32, meeting: &Meeting) -> Result<Response, Failure> {
    let (w, mut slots) = (room.wording(), Slots::default());
    let closed = meeting.closed.as_ref().map(|kept| &kept.said);
    let next = match closed {
        Some(closed) => match closed.next_at {
            Some(at) => w.format("minutes-next", [("at", w.start(at.0, room.site.zone()).into())]),
            None => w.format("minutes-no-next", [("reason", closed.no_next_because.clone().into())]),
        },
        None => String::new(),
    };
    let (mut followed, _) = followed(room, number, meeting, &mut slots);
    // The minutes say what was said, and not what nobody spoke of.
    followed.retain(|task| !task.said.is_empty());
    let mut asked = asked(room, number, &mut slots);
    asked.retain(|asked| !asked.answers.is_empty());
    let view = MinutesPage {
        title: w.format("minutes-title", [("number", number.to_string().into())]),
        head: head(room, meeting),
        asked,
        followed,
        picture: said(room, meeting, &PICTURE)?,
        judgement: said(room, meeting, &JUDGEMENT)?,
        decisions: decided(room, number),
        tasks: given(room, number),
        next,
        all: room.at(REST),
        page: room.frame(&room.picture(), &rest(number))?,
    };
    Ok(page(&view))
}

//! Steering: how grave it is, where the team is going, who is called out, over what it can speak. One page leads to all of
//! it; "this is a crisis" is one act.

mod activating;
mod begun;
mod cards;
mod direction;
mod fitting;
mod holders;
mod next;
mod stage;
mod text;

pub(crate) use activating::{activate, activation};
pub(crate) use cards::Card;
pub(crate) use direction::{Heading, direction, heading, set};
pub(crate) use fitting::fitting;
pub(crate) use holders::Holders;
pub(crate) use next::steering;
pub(crate) use text::{long, name_of, short};

use askama::Template;
use axum::response::Response;
use incident::steering::event::Stage;

use crate::failure::Failure;
use crate::frame::{Frame, page};
use crate::now::Step;
use crate::room::Room;

#[derive(Template)]
#[template(path = "steer/page.html")]
struct SteerPage<'a> {
    page: Frame<'a>,
    title: String,
    next: Option<Step>,
    cards: Vec<Card>,
    is_closed: bool,
}

/// `GET /incidents/{id}/steer`.
pub(crate) async fn steer(room: Room) -> Result<Response, Failure> {
    let frame = room.frame(&room.picture(), "/steer")?;
    let view = SteerPage {
        title: room.wording().text("nav-steer"),
        next: next_step(&room),
        cards: cards::cards(&room),
        is_closed: !room.state.is_open(),
        page: frame,
    };
    Ok(page(&view))
}

/// What to do next to steer. What is no crisis may be one: that is asked before a meeting of later on is.
fn next_step(room: &Room) -> Option<Step> {
    let w = room.wording();
    let (at_hand, later) = steering(room);
    let is_asked = room.state.is_open() && room.state.steering.stage() != Stage::Crisis;
    let ask = is_asked.then(|| Step {
        text: w.text("steer-is-it-a-crisis"),
        href: room.at("/course/escalate"),
        verb: w.text("course-escalate"),
    });
    at_hand.into_iter().chain(ask).chain(later).next()
}

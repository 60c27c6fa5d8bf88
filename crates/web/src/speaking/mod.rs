//! Who speaks with press and public, what is said every time and what never, and in which tone.

mod ask;
mod paper;
mod propose;

pub(crate) use paper::on_paper;
pub(crate) use propose::nobody_speaks;

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use incident::command::Command;
use incident::event::SpeakingSet;
use incident::speaking::event::Responsibility;
use incident::state::Kept;
use readiness::event::Word as _;

use crate::beside::Card;
use crate::failure::Failure;
use crate::form::{Form, Posted, refused};
use crate::frame::{Frame, page_with};
use crate::now::{Ask, Step};
use crate::room::Room;

const REST: &str = "/speaking";

#[derive(Template)]
#[template(path = "speaking/page.html")]
struct SpeakingPage<'a> {
    page: Frame<'a>,
    title: String,
    next: Option<Step>,
    said: Option<Said>,
    /// What speaks for a tone, from what is known: the mark, and why.
    signs: Vec<(String, String)>,
    /// Absent when the incident is closed.
    form: Option<Form>,
    links: Vec<Ask>,
}

/// What was last agreed about speaking, in words.
pub(super) struct Said {
    pub(super) who: Vec<String>,
    pub(super) core: Vec<String>,
    pub(super) not_to_say: Vec<String>,
    responsibility: String,
    /// What follows for the tone.
    tone: String,
    marks: Vec<String>,
}

/// `GET /incidents/{id}/speaking`.
pub(crate) async fn speaking(room: Room) -> Result<Response, Failure> {
    let form = ask::form(&room, None)?;
    shown(&room, form)
}

/// `POST /incidents/{id}/speaking`.
pub(crate) async fn set(room: Room, posted: Posted) -> Result<Response, Failure> {
    let mut form = ask::form(&room, Some(&posted))?;
    let Some(set) = ask::typed(&room, &mut form, &posted) else { return shown(&room, form) };
    match room.record(&Command::SetSpeaking(set), posted.number("seen")) {
        Ok(()) => Ok(room.done(REST, "speaking")),
        Err(not) => shown(&room, refused(&room, form, not)?),
    }
}

fn shown(room: &Room, form: Form) -> Result<Response, Failure> {
    let w = room.wording();
    let is_open = room.state.is_open();
    let status = if form.has_errors() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let link = |rest: &str, key: &str| Ask { href: room.at(rest), text: w.text(key) };
    let signs = propose::signs(room)?;
    let view = SpeakingPage {
        title: w.text("speaking-title"),
        next: if is_open { next(room) } else { None },
        said: room.state.speaking.as_ref().map(|kept| said(room, kept)),
        signs: signs.into_iter().map(|(mark, why)| (w.word(mark), why)).collect(),
        form: is_open.then_some(form),
        links: vec![
            link("/questions/lines", "lines-title"),
            link("/questions", "questions-title"),
            link("/rumours", "rumours-title"),
        ],
        page: room.frame(&room.picture(), REST)?,
    };
    Ok(page_with(status, &view))
}

/// Name who speaks, else take the sheet along.
fn next(room: &Room) -> Option<Step> {
    let w = room.wording();
    if propose::is_on_duty(room) {
        let href = room.at("/speaking/sheet");
        return Some(Step { text: w.text("speaking-next-sheet"), href, verb: w.text("speaking-sheet") });
    }
    let is_over = room.state.speaking.is_some();
    let key = if is_over { "speaking-next-over" } else { "speaking-next-name" };
    Some(Step { text: w.text(key), href: "#set".to_owned(), verb: w.text("speaking-name") })
}

pub(super) fn said(room: &Room, kept: &Kept<SpeakingSet>) -> Said {
    let (w, said) = (room.wording(), &kept.said);
    let mut who = vec![w.format("speaking-speaks", [("who", said.spokesperson.clone().into())])];
    if !said.deputy.is_empty() {
        who.push(w.format("speaking-stands-in", [("who", said.deputy.clone().into())]));
    }
    who.extend(
        said.until.map(|until| {
            w.format("speaking-until-said", [("at", w.start(until.0, room.site.zone()).into())])
        }),
    );
    let responsibility = room.state.responsibility().unwrap_or(said.responsibility);
    Said {
        who,
        core: said.core.clone(),
        not_to_say: said.not_to_say.clone(),
        responsibility: w.word(responsibility),
        tone: tone(room, responsibility),
        marks: said.preventable.iter().map(|mark| w.word(*mark)).collect(),
    }
}

/// What follows for the tone, in plain words.
fn tone(room: &Room, responsibility: Responsibility) -> String {
    room.wording().text(&format!("speaking-tone-{}", responsibility.id()))
}

/// How it stands, for whoever comes from elsewhere.
pub(crate) fn card(room: &Room) -> Card {
    let w = room.wording();
    let sentence = match &room.state.speaking {
        Some(kept) => w.format("speaking-speaks", [("who", kept.said.spokesperson.clone().into())]),
        None => w.text("speaking-none"),
    };
    Card { title: w.text("speaking-title"), sentence, href: room.at(REST) }
}

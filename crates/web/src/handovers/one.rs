//! One handover, with who signed it.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use incident::command::Command;
use incident::event::HandoverSigned;
use incident::handover::Handover;

use super::line;
use crate::failure::Failure;
use crate::form::refused;
use crate::form::{Form, Posted};
use crate::frame::{Frame, page_with};
use crate::room::Room;

#[derive(Template)]
#[template(path = "handovers/handover.html")]
struct HandoverPage<'a> {
    page: Frame<'a>,
    title: String,
    line: String,
    parts: Vec<(String, Vec<String>)>,
    /// Whether each of the two signed, in words.
    signatures: Vec<(bool, String)>,
    forms: Vec<Form>,
    problem: Option<String>,
    is_done: bool,
    /// Said when whoever left had the lead as well.
    leads: Option<String>,
    direction: String,
    shifts: String,
}

/// `GET /incidents/{id}/handovers/{handover}`.
pub(crate) async fn handover(
    room: Room,
    Path((_, number)): Path<(String, u32)>,
) -> Result<Response, Failure> {
    shown(&room, number, None)
}

/// `POST /incidents/{id}/handovers/{handover}/signature`.
pub(crate) async fn sign(
    room: Room,
    Path((_, number)): Path<(String, u32)>,
    posted: Posted,
) -> Result<Response, Failure> {
    let command = Command::SignHandover(HandoverSigned { handover: number, by: posted.get("by").to_owned() });
    match room.record(&command, None) {
        Ok(()) => Ok(room.done(&format!("/handovers/{number}"), "signed")),
        Err(not) => {
            let blank = Form::new(String::new(), String::new(), String::new(), String::new());
            shown(&room, number, refused(&room, blank, not)?.problem)
        }
    }
}

fn shown(room: &Room, number: u32, problem: Option<String>) -> Result<Response, Failure> {
    let handover = room.state.handovers.get(number).ok_or(Failure::NotFound)?;
    let (w, said) = (room.wording(), &handover.drawn_up.said);
    let rest = format!("/handovers/{number}");
    let direction = room.state.steering.direction.as_ref();
    let leads = direction.filter(|kept| kept.said.leader == said.from && handover.is_done()).map(|_| {
        w.format("handover-leads", [("from", said.from.clone().into()), ("to", said.to.clone().into())])
    });
    let status = if problem.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let view = HandoverPage {
        title: w.format("handover-heading", [("number", number.to_string().into())]),
        line: line(room, handover),
        parts: said.parts.iter().map(|part| (w.word(part.part), part.lines.clone())).collect(),
        signatures: [&said.from, &said.to].map(|person| signature(room, handover, person)).into(),
        forms: if room.state.is_open() { signing(room, handover, &rest) } else { Vec::new() },
        problem,
        is_done: handover.is_done(),
        leads,
        direction: room.at("/direction"),
        shifts: room.at("/shifts"),
        page: room.frame(&room.picture(), &rest)?,
    };
    Ok(page_with(status, &view))
}

fn signature(room: &Room, handover: &Handover, person: &str) -> (bool, String) {
    let w = room.wording();
    match handover.signed.iter().find(|kept| kept.said.by == person) {
        Some(kept) => {
            let at = w.moment(kept.recorded_at, room.site.zone());
            (true, w.format("handover-signed", [("name", person.into()), ("at", at.into())]))
        }
        None => (false, w.format("handover-not-signed", [("name", person.into())])),
    }
}

/// A button for each who did not sign; for whoever reads the page only their own, if it is one of the two.
fn signing(room: &Room, handover: &Handover, rest: &str) -> Vec<Form> {
    let (w, said) = (room.wording(), &handover.drawn_up.said);
    let mut names: Vec<&String> =
        [&said.from, &said.to].into_iter().filter(|name| !handover.has_signed(name)).collect();
    if names.contains(&&room.visitor.name) {
        names.retain(|name| **name == room.visitor.name);
    }
    let form = |name: &String| {
        let submit = w.format("handover-sign", [("name", name.clone().into())]);
        Form::new(String::new(), room.at(&format!("{rest}/signature")), submit, String::new())
            .hide("by", name)
    };
    names.into_iter().map(form).collect()
}

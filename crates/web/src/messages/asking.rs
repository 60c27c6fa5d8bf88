//! Asking approval: of one exact text, from a named person or their deputy.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use incident::command::Command;
use incident::message::event::{ApprovalAsked, Speed};
use incident::message::{Message, Stage};
use incident::refusal::Refusal;
use readiness::team::event::RoleKind;

use super::aside::Aside;
use super::language::speed;
use super::{of, rest, title};
use crate::failure::Failure;
use crate::form::{Form, Posted, refused};
use crate::frame::{Frame, page_with};
use crate::preparing::Numbered;
use crate::room::Room;
use crate::steer::Holders;
use crate::tasks::{Asked, people, person, person_fields};

#[derive(Template)]
#[template(path = "messages/asking.html")]
struct AskPage<'a> {
    page: Frame<'a>,
    title: String,
    /// How many people must approve, and why.
    speed: (String, String),
    aside: Aside,
    /// Absent while something stands in the way.
    form: Option<Form>,
    back: String,
}

/// The roles that approve words, the first that is held first.
const ROLES: [RoleKind; 4] =
    [RoleKind::Board, RoleKind::Lead, RoleKind::Communication, RoleKind::Spokesperson];

/// `GET /incidents/{id}/messages/{number}/asking`.
pub(crate) async fn asking(room: Room, Numbered(number): Numbered) -> Result<Response, Failure> {
    let form = form(&room, number, of(&room, number)?, None)?;
    shown(&room, number, form)
}

/// `POST /incidents/{id}/messages/{number}/asking`.
pub(crate) async fn ask(room: Room, Numbered(number): Numbered, posted: Posted) -> Result<Response, Failure> {
    let message = of(&room, number)?;
    let mut form = form(&room, number, message, Some(&posted))?;
    let w = room.wording();
    // Whoever asks saw this text, and not one that somebody wrote since.
    if posted.number("version") != Some(message.now().number) {
        form.err("", w.refusal(&Refusal::TextChanged { message: number }));
        return shown(&room, number, form);
    }
    let aside = Aside::of(&room, number, message, &message.now().said);
    if aside.in_the_way() > 0 {
        form.err("", w.format("message-next-mend", [("n", (aside.in_the_way() as f64).into())]));
        return shown(&room, number, form);
    }
    let asked = ApprovalAsked {
        message: number,
        speed: speed(&message.now().said),
        of: person(&posted, "of-list", "of"),
        deputy: person(&posted, "deputy-list", "deputy"),
        subject: aside.bound.subject,
        body: aside.bound.body,
        digest: String::new(),
        basis: aside.bound.basis,
    };
    match room.record(&Command::AskApproval(asked), None) {
        Ok(()) => Ok(room.done(&format!("{}/approval", rest(number)), "message-asked")),
        Err(not) => shown(&room, number, refused(&room, form, not)?),
    }
}

fn form(room: &Room, number: u32, message: &Message, posted: Option<&Posted>) -> Result<Form, Failure> {
    let w = room.wording();
    let names = people(room)?;
    let (of, deputy) = proposed(room)?;
    let action = room.at(&format!("{}/asking", rest(number)));
    let form = Form::new(w.text("message-ask"), action, w.text("message-ask-submit"), room.at(&rest(number)));
    let version = posted.and_then(|posted| posted.number("version")).unwrap_or(message.now().number);
    let form = form.hide("version", version);
    let asked = Asked { list: "of-list", line: "of", label: w.text("message-of"), nobody: None, chosen: &of };
    let form = person_fields(room, form, &names, asked, posted);
    let nobody = Some(w.text("message-no-deputy"));
    let asked = Asked {
        list: "deputy-list",
        line: "deputy",
        label: w.text("message-deputy"),
        nobody,
        chosen: &deputy,
    };
    Ok(person_fields(room, form, &names, asked, posted))
}

/// Who approves, as it was prepared: of the roles that may, the first that somebody else than the visitor holds.
fn proposed(room: &Room) -> Result<(String, String), Failure> {
    let holders = Holders::of(room)?;
    let is_other = |name: &String| *name != room.visitor.name;
    for role in ROLES {
        if let Some(holder) = holders.holder(role).filter(is_other) {
            return Ok((holder, holders.deputy(role).filter(is_other).unwrap_or_default()));
        }
    }
    Ok((String::new(), String::new()))
}

fn shown(room: &Room, number: u32, form: Form) -> Result<Response, Failure> {
    let message = of(room, number)?;
    let w = room.wording();
    let aside = Aside::of(room, number, message, &message.now().said);
    let status = if form.has_errors() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let is_free = aside.in_the_way() == 0 && room.state.is_open() && message.stage() != Stage::Dropped;
    let speed = speed(&message.now().said);
    let why = if speed == Speed::FirstNotice { "message-speed-first" } else { "message-speed-four" };
    let view = AskPage {
        title: w.format("message-ask-for", [("message", title(room, number, message).into())]),
        speed: (w.word(speed), w.text(why)),
        form: (is_free || form.has_errors()).then_some(form),
        aside,
        back: room.at(&rest(number)),
        page: room.frame(&room.picture(), &format!("{}/asking", rest(number)))?,
    };
    Ok(page_with(status, &view))
}

//! What was decided: what, instead of what, why, on whose word, and what it did.

pub(crate) mod alternatives;
mod form;
mod mandates;
mod shown;

pub(crate) use form::{decision_form, decision_of};
pub(crate) use mandates::{mandate_fields, mandate_of};
pub(crate) use shown::{Shown, effect, shown};

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use incident::command::Command;
use incident::decision::event::Effect;
use incident::event::DecisionReviewed;
use readiness::event::Word as _;

use crate::beside::{Card, beside};
use crate::failure::Failure;
use crate::form::{Field, Form, Posted, refused, seen_by, seen_by_fields};
use crate::frame::{Frame, page_with};
use crate::preparing::Numbered;
use crate::room::Room;

const REST: &str = "/decisions";

#[derive(Template)]
#[template(path = "decided/list.html")]
struct ListPage<'a> {
    page: Frame<'a>,
    title: String,
    lead: String,
    decisions: Vec<Shown>,
    /// Absent when the incident is closed.
    form: Option<Form>,
    beside: Vec<Card>,
}

#[derive(Template)]
#[template(path = "decided/decision.html")]
struct DecisionPage<'a> {
    page: Frame<'a>,
    title: String,
    decision: Shown,
    /// Absent when the incident is closed.
    form: Option<Form>,
    all: String,
}

/// `GET /incidents/{id}/decisions`.
pub(crate) async fn decisions(room: Room) -> Result<Response, Failure> {
    let form = decision_form(&room, REST, None).fields(seen_by_fields(&room, None));
    show_list(&room, form)
}

/// `POST /incidents/{id}/decisions`: what was decided outside a meeting.
pub(crate) async fn take(room: Room, posted: Posted) -> Result<Response, Failure> {
    let mut form = decision_form(&room, REST, Some(&posted)).fields(seen_by_fields(&room, Some(&posted)));
    let Some(taken) = decision_of(&room, &mut form, &posted, None) else {
        return show_list(&room, form);
    };
    match room.record_for(seen_by(&room, &posted), &Command::TakeDecision(taken), &[], None) {
        Ok(()) => Ok(room.done(REST, "decision")),
        Err(not) => show_list(&room, refused(&room, form, not)?),
    }
}

/// `GET /incidents/{id}/decisions/{number}`.
pub(crate) async fn decision(room: Room, Numbered(number): Numbered) -> Result<Response, Failure> {
    let form = review_form(&room, number, None);
    show_one(&room, number, form)
}

/// `POST /incidents/{id}/decisions/{number}`: what it did, for whoever looked outside a meeting.
pub(crate) async fn review(
    room: Room,
    Numbered(number): Numbered,
    posted: Posted,
) -> Result<Response, Failure> {
    let mut form = review_form(&room, number, Some(&posted));
    let Some(reviewed) = review_of(&room, &mut form, &posted, number, None) else {
        return show_one(&room, number, form);
    };
    match room.record(&Command::ReviewDecision(reviewed), posted.number("seen")) {
        Ok(()) => Ok(room.done(&format!("{REST}/{number}"), "control")),
        Err(not) => show_one(&room, number, refused(&room, form, not)?),
    }
}

/// The form in which somebody says what a decision did: the words, and a button for each answer.
pub(crate) fn review_form(room: &Room, number: u32, posted: Option<&Posted>) -> Form {
    let w = room.wording();
    let seen = posted.and_then(|posted| posted.number("seen")).unwrap_or(room.state.number);
    let text = posted.map_or("", |posted| posted.get("text"));
    let action = room.at(&format!("{REST}/{number}"));
    let form = Form::new(w.text("decided-review"), action, String::new(), String::new())
        .hide("seen", seen)
        .field(Field::area("text", w.text("decided-review-text"), text).hint(w.text("decided-review-hint")));
    Effect::ALL.iter().fold(form, |form, effect| form.answer("effect", effect.id(), w.word(*effect)))
}

/// What was answered; without an answer the form says so.
pub(crate) fn review_of(
    room: &Room,
    form: &mut Form,
    posted: &Posted,
    decision: u32,
    meeting: Option<u32>,
) -> Option<DecisionReviewed> {
    let Some(effect) = Effect::from_id(posted.get("effect")) else {
        form.err("text", room.wording().text("form-unknown"));
        return None;
    };
    Some(DecisionReviewed { decision, meeting, effect, text: posted.get("text").to_owned() })
}

/// How the decisions stand, for whoever comes from elsewhere.
pub(crate) fn card(room: &Room) -> Card {
    let w = room.wording();
    let all = room.state.decisions.all().count();
    let asked = room.state.decisions.all().filter(|(_, one)| one.effect() != Some(Effect::Works)).count();
    let gaps = [("n", (all as f64).into()), ("open", asked.to_string().into())];
    let sentence = if all == 0 { w.text("decided-none") } else { w.format("decided-card", gaps) };
    Card { title: w.text("decided-title"), sentence, href: room.at(REST) }
}

fn show_list(room: &Room, form: Form) -> Result<Response, Failure> {
    let w = room.wording();
    let status = status(&form);
    let view = ListPage {
        title: w.text("decided-title"),
        lead: w.text("decided-lead"),
        decisions: room.state.decisions.all().rev().map(|(number, one)| shown(room, number, one)).collect(),
        form: room.state.is_open().then_some(form),
        beside: beside(room, REST),
        page: room.frame(&room.picture(), REST)?,
    };
    Ok(page_with(status, &view))
}

fn show_one(room: &Room, number: u32, form: Form) -> Result<Response, Failure> {
    let decision = room.state.decisions.get(number).ok_or(Failure::NotFound)?;
    let status = status(&form);
    let decision = shown(room, number, decision);
    let view = DecisionPage {
        title: decision.title.clone(),
        decision,
        form: room.state.is_open().then_some(form),
        all: room.at(REST),
        page: room.frame(&room.picture(), &format!("{REST}/{number}"))?,
    };
    Ok(page_with(status, &view))
}

fn status(form: &Form) -> StatusCode {
    if form.has_errors() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK }
}

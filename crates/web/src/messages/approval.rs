//! Approving one exact text, on a phone if need be: what is said, to whom, and two buttons.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use incident::command::Command;
use incident::message::event::{ApprovalAsked, ApprovalRefused, MessageApproved, Speed};
use incident::message::{Message, Stage, is_named};
use incident::state::Kept;
use readiness::event::Word as _;

use super::aside::Aside;
use super::{is_open, mean_wait, of, rest, stale, title, waits, who};
use crate::failure::Failure;
use crate::form::{Field, Form, Posted, reason_field, refused};
use crate::frame::{Frame, page_with};
use crate::preparing::Numbered;
use crate::room::Room;

#[derive(Template)]
#[template(path = "messages/approval.html")]
struct ApprovalPage<'a> {
    page: Frame<'a>,
    title: String,
    /// How it stands: whose approval it waits for, since when, who gave it.
    lines: Vec<String>,
    /// What ended the approval, or stands in its way.
    warnings: Vec<String>,
    /// For whom, through what, how many: a word, and what it says.
    head: Vec<(String, String)>,
    lang: String,
    subject: String,
    body: String,
    /// What the checks say of the text as it is written.
    aside: Aside,
    /// Both absent when there is nothing to approve.
    approve: Option<Form>,
    refuse: Option<Form>,
    /// Where to go on with it: an address and its words.
    on: Option<(String, String)>,
    back: String,
}

/// `GET /incidents/{id}/messages/{number}/approval`.
pub(crate) async fn approval(room: Room, Numbered(number): Numbered) -> Result<Response, Failure> {
    shown(&room, number, None)
}

/// `POST /incidents/{id}/messages/{number}/approval`: yes, or not, because.
pub(crate) async fn decide(
    room: Room,
    Numbered(number): Numbered,
    posted: Posted,
) -> Result<Response, Failure> {
    let message = of(&room, number)?;
    let (digest, by) = (posted.get("digest").to_owned(), room.visitor.name.clone());
    if posted.get("decision") == "refuse" {
        let reason = posted.get("reason").to_owned();
        let form = refusing(&room, number, &digest, &reason);
        let command = Command::RefuseApproval(ApprovalRefused { message: number, digest, by, reason });
        return match room.record(&command, None) {
            Ok(()) => Ok(room.done(&rest(number), "message-refused")),
            Err(not) => shown(&room, number, Some(refused(&room, form, not)?)),
        };
    }
    let because = posted.get("because").to_owned();
    let mut form = approving(&room, number, message, &digest, &because);
    if because.is_empty()
        && let Some(why) = needs_reason(&room, message)
    {
        form.err("because", why);
        return shown(&room, number, Some(form));
    }
    let command = Command::ApproveMessage(MessageApproved { message: number, digest, by, because });
    match room.record(&command, None) {
        Ok(()) => Ok(room.done(&format!("{}/approval", rest(number)), "message-approved")),
        Err(not) => shown(&room, number, Some(refused(&room, form, not)?)),
    }
}

/// Why the approval of the visitor counts only with a reason: they wrote it, or it was asked of others.
fn needs_reason(room: &Room, message: &Message) -> Option<String> {
    let asked = message.asked()?;
    let w = room.wording();
    match asked.said.speed {
        Speed::FourEyes if message.now().by == room.visitor.person => Some(w.text("message-own-approval")),
        Speed::FirstNotice if !is_named(asked, &room.visitor.name) => {
            Some(w.format("message-not-named", [("of", asked.said.of.clone().into())]))
        }
        _ => None,
    }
}

fn approving(room: &Room, number: u32, message: &Message, digest: &str, because: &str) -> Form {
    let w = room.wording();
    let form =
        Form::new(w.text("message-approve"), at(room, number), w.text("message-approve"), String::new())
            .hide("decision", "approve")
            .hide("digest", digest);
    match needs_reason(room, message) {
        Some(why) => form.field(Field::area("because", w.text("message-because"), because).hint(why)),
        None => form,
    }
}

fn refusing(room: &Room, number: u32, digest: &str, reason: &str) -> Form {
    let w = room.wording();
    Form::new(w.text("message-refuse"), at(room, number), w.text("message-refuse-submit"), String::new())
        .hide("decision", "refuse")
        .hide("digest", digest)
        .field(reason_field(room, reason).hint(w.text("message-refuse-hint")))
        .apart("refuse-")
}

fn at(room: &Room, number: u32) -> String {
    room.at(&format!("{}/approval", rest(number)))
}

fn shown(room: &Room, number: u32, tried: Option<Form>) -> Result<Response, Failure> {
    let message = of(room, number)?;
    let w = room.wording();
    let asked = message.asked();
    let status = if tried.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let (approve, refuse) = forms(room, number, message, tried);
    let now = &message.now().said;
    let is_ready =
        message.stage() == Stage::Approved && stale(room, message).is_none() && room.state.is_open();
    let view = ApprovalPage {
        title: w.format("message-approval-of", [("message", title(room, number, message).into())]),
        lines: lines(room, message),
        warnings: warnings(room, message),
        head: head(room, message),
        lang: now.lang.clone(),
        subject: asked.map(|asked| asked.said.subject.clone()).unwrap_or_default(),
        body: asked.map(|asked| asked.said.body.clone()).unwrap_or_default(),
        aside: Aside::of(room, number, message, now),
        approve,
        refuse,
        on: is_ready.then(|| (room.at(&format!("{}/sending", rest(number))), w.text("message-to-sending"))),
        back: room.at(&rest(number)),
        page: room.frame(&room.picture(), &format!("{}/approval", rest(number)))?,
    };
    Ok(page_with(status, &view))
}

/// The two buttons; whatever was tried comes back as it was.
fn forms(room: &Room, number: u32, message: &Message, tried: Option<Form>) -> (Option<Form>, Option<Form>) {
    let is_refusal =
        |form: &Form| form.hidden.iter().any(|(name, value)| name == "decision" && value == "refuse");
    let asked = message.asked().filter(|_| is_open(room, message) && message.stage() == Stage::Asked);
    let digest = asked.map(|asked| asked.said.digest.clone());
    let is_stale = stale(room, message).is_some();
    let approve =
        digest.as_ref().filter(|_| !is_stale).map(|digest| approving(room, number, message, digest, ""));
    let refuse = digest.as_ref().map(|digest| refusing(room, number, digest, ""));
    match tried {
        Some(form) if is_refusal(&form) => (approve, Some(form)),
        Some(form) => (Some(form), refuse),
        None => (approve, refuse),
    }
}

fn lines(room: &Room, message: &Message) -> Vec<String> {
    let w = room.wording();
    let Some(asked) = message.asked() else { return vec![w.text("message-nothing-asked")] };
    let mut lines = Vec::new();
    if message.stage() == Stage::Asked {
        lines.push(waiting(room, asked));
        lines.extend(mean_wait(room));
    }
    for approved in message.approvals() {
        let at = w.moment(approved.recorded_at, room.site.zone());
        let gaps = [("by", approved.said.by.clone().into()), ("at", at.into())];
        lines.push(w.format("message-approved-by", gaps));
        if !approved.said.because.is_empty() {
            lines.push(approved.said.because.clone());
        }
    }
    lines
}

fn waiting(room: &Room, asked: &Kept<ApprovalAsked>) -> String {
    let gaps = [("of", asked.said.of.clone().into()), ("day", waits(room, asked).into())];
    room.wording().format("message-waits-for", gaps)
}

/// What ended an approval: a fact by its name; or that the text would read otherwise now.
fn warnings(room: &Room, message: &Message) -> Vec<String> {
    let w = room.wording();
    let stale = stale(room, message).filter(|_| message.asked().is_some());
    stale.map(|facts| w.format("message-stale-asked", [("facts", facts.into())])).into_iter().collect()
}

fn head(room: &Room, message: &Message) -> Vec<(String, String)> {
    let w = room.wording();
    let now = &message.now().said;
    let asked = message.asked().map(|asked| &asked.said);
    let many = room.state.facts.get(&incident::fact::FactKey::Persons).and_then(|held| held.standing());
    let many = many.map(|held| w.value(incident::fact::FactKey::Persons, &held.value, room.site.zone()));
    let is_of_them = matches!(now.stakeholder.kind.id(), "data-subjects" | "customers" | "former-customers");
    let rows = [
        ("message-who", who(room, &now.stakeholder)),
        ("message-channel", w.word(now.channel)),
        ("message-many", many.filter(|_| is_of_them).unwrap_or_default()),
        ("message-speed", asked.map(|asked| w.word(asked.speed)).unwrap_or_default()),
        ("message-deputy", asked.map(|asked| asked.deputy.clone()).unwrap_or_default()),
        ("message-written-by", room.name(&message.now().by)),
    ];
    rows.into_iter().filter(|(_, says)| !says.is_empty()).map(|(key, says)| (w.text(key), says)).collect()
}

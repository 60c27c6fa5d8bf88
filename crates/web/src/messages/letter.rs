//! A message as a letter on paper. While its words may not go yet, it says so.

use app::PaperLetter;
use axum::response::Response;
use calendar::Start;
use incident::event::Kind;
use incident::message::{Message, Stage};
use incident::stakeholder::event::Stakeholder;
use jiff::civil::Date;
use wording::Lang;

use super::language::bind;
use super::{of, stale};
use crate::failure::Failure;
use crate::preparing::Numbered;
use crate::prints::{pdf, shown};
use crate::room::Room;

/// What stands in a letter.
struct Text {
    subject: String,
    body: String,
    is_draft: bool,
}

/// `GET /incidents/{id}/messages/{number}/letter`.
pub(crate) async fn letter(room: Room, Numbered(number): Numbered) -> Result<Response, Failure> {
    let message = of(&room, number)?;
    let text = text(&room, message);
    let lang: Lang = message.now().said.lang.parse().unwrap_or_default();
    let opened = room.state.opened.as_ref();
    let letter = PaperLetter {
        organisation: "",
        wording: room.site.wording(lang),
        to: &to(&room, message.stakeholder()),
        on: on(&room, message),
        subject: &text.subject,
        body: &text.body,
        is_draft: text.is_draft,
        is_exercise: opened.is_some_and(|opened| opened.kind == Kind::Exercise),
    };
    let name = format!("{}-{number}", room.wording().text("message-letter-file"));
    Ok(shown(&name, pdf(|| room.site.app.print_message(letter).map(Some))?))
}

/// The words that were approved; else how the text reads now, as a draft.
fn text(room: &Room, message: &Message) -> Text {
    let holds = message.stage() == Stage::Sent || stale(room, message).is_none();
    match message.asked().filter(|_| message.is_approved() && holds) {
        Some(asked) => {
            Text { subject: asked.said.subject.clone(), body: asked.said.body.clone(), is_draft: false }
        }
        None => {
            let bound = bind(room, &message.now().said);
            Text { subject: bound.subject, body: bound.body, is_draft: true }
        }
    }
}

/// The day on which it went; today while it did not.
fn on(room: &Room, message: &Message) -> Date {
    let sent = message.sent.last().filter(|_| message.stage() == Stage::Sent);
    match sent.map(|sent| sent.said.at.0) {
        Some(Start::Day(day)) => day,
        Some(Start::Moment(at)) => room.site.app.today(at),
        None => room.site.app.today(room.now),
    }
}

/// To whom it goes, as far as that is one.
fn to(room: &Room, stakeholder: &Stakeholder) -> String {
    let contract = stakeholder.of.strip_prefix("contract/").and_then(|id| id.parse().ok());
    let prepared = room.site.app.prepared().ok();
    let party = contract.zip(prepared).and_then(|(id, prepared)| Some(prepared.contract(id)?.party.clone()));
    party.unwrap_or_else(|| if stakeholder.of.contains('/') { String::new() } else { stakeholder.of.clone() })
}

//! Overruling a check: with a name and a reason.

use axum::extract::Query;
use axum::response::Response;
use incident::command::Command;
use incident::message::event::CheckOverruled;

use super::language::{bind, checks};
use super::{of, rest};
use crate::failure::Failure;
use crate::form::{Field, Form, Posted, reason_field, show, show_refused};
use crate::preparing::Numbered;
use crate::room::Room;

/// Which check, and the words that it is about.
#[derive(Default, serde::Deserialize)]
pub(crate) struct Which {
    #[serde(default)]
    check: String,
    #[serde(default)]
    quote: String,
}

/// `GET /incidents/{id}/messages/{number}/overruling?check=ID&quote=WORDS`.
pub(crate) async fn overruling(
    room: Room,
    Numbered(number): Numbered,
    Query(which): Query<Which>,
) -> Result<Response, Failure> {
    let form = form(&room, number, &which.check, &which.quote, None)?;
    show(&room, &format!("{}/overruling", rest(number)), form)
}

/// `POST /incidents/{id}/messages/{number}/overruling`.
pub(crate) async fn overrule(
    room: Room,
    Numbered(number): Numbered,
    posted: Posted,
) -> Result<Response, Failure> {
    let (check, quote) = (posted.get("check"), posted.get("quote"));
    let form = form(&room, number, check, quote, Some(&posted))?;
    let overruled = CheckOverruled {
        message: number,
        check: check.to_owned(),
        quote: quote.to_owned(),
        by: posted.get("by").to_owned(),
        reason: posted.get("reason").to_owned(),
    };
    match room.record(&Command::OverruleCheck(overruled), None) {
        Ok(()) => Ok(room.done(&rest(number), "message-overruled")),
        Err(not) => show_refused(&room, &format!("{}/overruling", rest(number)), form, not),
    }
}

fn form(
    room: &Room,
    number: u32,
    check: &str,
    quote: &str,
    posted: Option<&Posted>,
) -> Result<Form, Failure> {
    let w = room.wording();
    let message = of(room, number)?;
    let now = &message.now().said;
    let found = checks(room, now, &bind(room, now));
    let found = found.iter().find(|found| found.rule == check && found.quote.trim() == quote.trim());
    let action = room.at(&format!("{}/overruling", rest(number)));
    let mut form = Form::new(
        w.text("message-overrule-title"),
        action,
        w.text("message-overrule-submit"),
        room.at(&rest(number)),
    )
    .hide("check", check)
    .hide("quote", quote);
    match found {
        Some(found) => {
            let says = [found.quote.clone(), found.why.clone(), found.instead.clone()];
            form.lead.extend(says.into_iter().filter(|says| !says.is_empty()));
        }
        None => form.lead.push(w.text("message-overrule-gone")),
    }
    let by = posted.map_or(room.visitor.name.as_str(), |posted| posted.get("by"));
    let reason = posted.map_or("", |posted| posted.get("reason"));
    Ok(form
        .field(Field::line("by", w.text("message-overrule-by"), by))
        .field(reason_field(room, reason).hint(w.text("message-overrule-hint"))))
}

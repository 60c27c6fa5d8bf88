//! Writing down that many of them were told at once, each with its own numbers word for word.

use axum::response::Response;
use calendar::Start;
use incident::command::{Command, LONG};
use incident::controller::rows::{Bucket, Row};
use incident::event::{StakeholderTold, When};
use incident::stakeholder::event::{MessageChannel, Stakeholder, StakeholderKind};
use readiness::event::Word as _;

use super::{REST, proposing, words};
use crate::failure::Failure;
use crate::form::{
    Answer, Field, Form, Kind, Posted, moment_field, needed_moment, show, show_refused, some_moment,
};
use crate::room::Room;
use crate::suppliers::called;

/// More of them than these are folded away.
const SHOWN: usize = 30;

/// `GET /incidents/{id}/controllers/telling`.
pub(crate) async fn telling(room: Room) -> Result<Response, Failure> {
    let form = form(&room, None)?;
    show(&room, &rest(), form)
}

/// `POST /incidents/{id}/controllers/telling`: a conversation with each of them, all of them or none.
pub(crate) async fn tell(room: Room, posted: Posted) -> Result<Response, Failure> {
    let mut form = form(&room, Some(&posted))?;
    let Some(told) = read(&room, &mut form, &posted)? else { return show(&room, &rest(), form) };
    let mut commands: Vec<Command> = told.into_iter().map(Command::TellStakeholder).collect();
    let Some(first) = (!commands.is_empty()).then(|| commands.remove(0)) else {
        form.err("who", room.wording().text("controllers-nobody-chosen"));
        return show(&room, &rest(), form);
    };
    match room.record_with(&first, &commands, None) {
        Ok(()) => Ok(room.done(REST, "controllers-told")),
        Err(not) => show_refused(&room, &rest(), form, not),
    }
}

fn rest() -> String {
    format!("{REST}/telling")
}

fn read(room: &Room, form: &mut Form, posted: &Posted) -> Result<Option<Vec<StakeholderTold>>, Failure> {
    let w = room.wording();
    let at = needed_moment(room, form, posted, "at");
    let next_at = some_moment(room, form, posted, "next_at");
    let channel = MessageChannel::from_id(posted.get("channel"));
    if channel.is_none() {
        form.err("channel", w.text("form-unknown"));
    }
    let text = posted.get("text").replace("\r\n", "\n");
    if text.is_empty() {
        form.err("text", w.text("form-empty"));
    }
    let (Some(at), Ok(next_at), Some(channel), false) = (at, next_at, channel, form.has_errors()) else {
        return Ok(None);
    };
    let (picture, prepared) = (room.picture(), room.site.app.prepared()?);
    let from = proposing(room, &picture, &prepared);
    let rows = from.controllers(room.rulebook());
    let chosen = rows.iter().filter(|row| posted.has("who", &row.controller.key()));
    let told = chosen.map(|row| StakeholderTold {
        stakeholder: row.controller.clone(),
        at,
        by: posted.get("by").to_owned(),
        channel,
        to: String::new(),
        text: with_numbers(room, &row.controller, &text),
        reached: None,
        answer: String::new(),
        next_at,
    });
    let told: Vec<StakeholderTold> = told.collect();
    if told.iter().any(|told| told.text.chars().count() > LONG) {
        form.err("text", w.format("form-too-long", [("limit", LONG.into())]));
        return Ok(None);
    }
    Ok(Some(told))
}

/// What all were told, and then what only this one was.
fn with_numbers(room: &Room, who: &Stakeholder, text: &str) -> String {
    let own = words::sentences(room, who);
    std::iter::once(text.to_owned()).chain(own).collect::<Vec<_>>().join("\n")
}

fn form(room: &Room, posted: Option<&Posted>) -> Result<Form, Failure> {
    let (w, picture, prepared) = (room.wording(), room.picture(), room.site.app.prepared()?);
    let from = proposing(room, &picture, &prepared);
    let rows = from.controllers(room.rulebook());
    let is_chosen = |row: &Row<'_>| {
        posted.map_or(row.bucket == Bucket::Must, |posted| posted.has("who", &row.controller.key()))
    };
    let answer = |row: &Row<'_>| {
        let hint = format!("{} {}", words::people(room, row), words::heard(room, row));
        Answer {
            hint,
            ..Answer::new(&row.controller.key(), called(&prepared, &row.controller), is_chosen(row))
        }
    };
    let who = Kind::Checks(rows.iter().map(answer).collect());
    let chosen = posted.map_or(MessageChannel::Mail.id(), |posted| posted.get("channel"));
    let channel = |one: &MessageChannel| Answer::new(one.id(), w.word(*one), one.id() == chosen);
    let typed = posted.map_or_else(|| proposed(room), |posted| posted.get("text").to_owned());
    let by = posted.map_or(room.visitor.name.as_str(), |posted| posted.get("by"));
    let now = When(Start::Moment(room.now));
    Ok(Form::new(
        w.text("controllers-telling"),
        room.at(&rest()),
        w.text("controllers-tell-submit"),
        room.at(REST),
    )
    .lead(w.text("controllers-telling-lead"))
    .field(
        Field::area("text", w.text("controllers-tell-text"), &typed)
            .hint(w.text("controllers-tell-text-hint")),
    )
    .field(Field::folded("who", w.text("controllers-tell-who"), who, SHOWN))
    .field(Field::new(
        "channel",
        w.text("tell-channel"),
        Kind::Select(MessageChannel::ALL.iter().map(channel).collect()),
    ))
    .field(moment_field(room, posted, "at", w.text("tell-at"), Some(now)))
    .field(Field::line("by", w.text("tell-by"), by))
    .field(
        moment_field(room, posted, "next_at", w.text("tell-next-at"), None).hint(w.text("tell-next-at-hint")),
    ))
}

/// The message to all of them that was approved, by its number.
fn proposed(room: &Room) -> String {
    let all = Stakeholder::all(StakeholderKind::Controllers);
    let messages = room.state.messages.all().rev();
    let approved = messages.into_iter().find(|(_, it)| it.stakeholder() == &all && it.is_approved());
    let number = approved.map(|(number, _)| number.to_string());
    let gaps = |number: String| [("number", number.into())];
    number.map(|number| room.wording().format("controllers-tell-message", gaps(number))).unwrap_or_default()
}

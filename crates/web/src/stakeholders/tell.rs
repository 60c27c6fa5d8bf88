//! Writing down what somebody was told by hand: when, by whom, through what, to whom, what was said, and what they answered.

use axum::response::Response;
use calendar::Start;
use incident::command::Command;
use incident::event::{StakeholderTold, When};
use incident::stakeholder::event::{MessageChannel, Stakeholder};
use incident::stakeholder::matrix::Row;
use readiness::event::Word as _;

use super::{Named, one, rest_of};
use crate::failure::Failure;
use crate::form::{
    Answer, Field, Form, Kind, Posted, moment_field, needed_moment, refused, some_moment, whole,
};
use crate::room::Room;

/// `POST /incidents/{id}/stakeholders/{stakeholder}/told`.
pub(crate) async fn tell(room: Room, Named(who): Named, posted: Posted) -> Result<Response, Failure> {
    let mut form = form(&room, &who, &[], Some(&posted));
    let Some(told) = told(&room, &mut form, &posted, &who) else {
        return one::show(&room, &who, None, Some(form));
    };
    match room.record(&Command::TellStakeholder(told), None) {
        Ok(()) => Ok(room.done(&rest_of(&who), "told")),
        Err(not) => one::show(&room, &who, None, Some(refused(&room, form, not)?)),
    }
}

/// What was told, as it was typed; what cannot be read is said at its field.
fn told(room: &Room, form: &mut Form, posted: &Posted, who: &Stakeholder) -> Option<StakeholderTold> {
    let w = room.wording();
    let at = needed_moment(room, form, posted, "at");
    let channel = MessageChannel::from_id(posted.get("channel"));
    if channel.is_none() {
        form.err("channel", w.text("form-unknown"));
    }
    let reached = whole(posted.get("reached"), w.lang());
    if reached.is_err() {
        form.err("reached", w.text("tell-reached-wrong"));
    }
    let next_at = some_moment(room, form, posted, "next_at");
    let typed = |name: &str| posted.get(name).to_owned();
    Some(StakeholderTold {
        stakeholder: who.clone(),
        at: at?,
        by: typed("by"),
        channel: channel?,
        to: typed("to"),
        text: typed("text"),
        // A number that no crowd has is held at the largest that there is.
        reached: reached.ok()?.map(|number| number as u64),
        answer: typed("answer"),
        next_at: next_at.ok()?,
    })
}

/// The form.
pub(super) fn form(
    room: &Room,
    who: &Stakeholder,
    channels: &[MessageChannel],
    posted: Option<&Posted>,
) -> Form {
    let w = room.wording();
    let typed = |name: &str| posted.map_or("", |posted| posted.get(name));
    let now = When(Start::Moment(room.now));
    let by = posted.map_or(room.visitor.name.as_str(), |posted| posted.get("by"));
    let first = channels.first().map_or("", |channel| channel.id());
    let chosen = posted.map_or(first, |posted| posted.get("channel"));
    let answer = |one: &MessageChannel| Answer::new(one.id(), w.word(*one), one.id() == chosen);
    let through = Kind::Select(MessageChannel::ALL.iter().map(answer).collect());
    let action = room.at(&format!("{}/told", rest_of(who)));
    Form::new(w.text("tell-title"), action, w.text("tell-submit"), String::new())
        .lead(w.text("tell-lead"))
        .field(Field::area("text", w.text("tell-text"), typed("text")).hint(w.text("tell-text-hint")))
        .field(Field::new("channel", w.text("tell-channel"), through))
        .field(moment_field(room, posted, "at", w.text("tell-at"), Some(now)))
        .field(Field::line("by", w.text("tell-by"), by))
        .field(Field::line("to", w.text("tell-to"), typed("to")))
        .field(Field::digits("reached", w.text("tell-reached"), typed("reached")))
        .field(Field::area("answer", w.text("tell-answer"), typed("answer")))
        .field(
            moment_field(room, posted, "next_at", w.text("tell-next-at"), None)
                .hint(w.text("tell-next-at-hint")),
        )
        .apart("tell-")
}

/// The form for a row, with the channel that people chose for it.
pub(super) fn form_of(room: &Room, row: &Row<'_>) -> Form {
    form(room, &row.stakeholder, row.channels(), None)
}

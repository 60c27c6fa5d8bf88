//! Recording that a report or a message was submitted: when, through what, word for word.

use axum::extract::Path;
use axum::response::Response;
use calendar::Start;
use incident::command::Command;
use incident::event::{FilingSubmitted, When};
use law::{Due, Recipient, Rule};

use super::find;
use crate::failure::Failure;
use crate::form::{Field, Form, Posted, moment_field, needed_moment, show, show_refused};
use crate::room::Room;

/// `GET /incidents/{id}/duties/{rule}/filing`.
pub(crate) async fn filing(room: Room, Path((_, rule)): Path<(String, String)>) -> Result<Response, Failure> {
    let found = find(&room, &rule)?;
    let same = room.state.filings.iter().filter(|filing| filing.rule == rule);
    let seen = same.map(|filing| filing.number).max().unwrap_or_default();
    show(&room, &rest(&rule), form(&room, found, None).hide("seen", seen))
}

/// `POST /incidents/{id}/duties/{rule}/filing`.
pub(crate) async fn submit(
    room: Room,
    Path((_, rule)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Failure> {
    let found = find(&room, &rule)?;
    let seen = posted.number("seen");
    let mut form = form(&room, found, Some(&posted)).hide("seen", seen.unwrap_or_default());
    let Some(at) = needed_moment(&room, &mut form, &posted, "at") else {
        return show(&room, &rest(&rule), form);
    };
    let command = Command::SubmitFiling(FilingSubmitted {
        rule: rule.clone(),
        at,
        channel: if is_own(found) {
            room.wording().text("filing-own-register")
        } else {
            posted.get("channel").to_owned()
        },
        reference: posted.some("reference"),
        content: posted.get("content").to_owned(),
        delay_reason: posted.some("delay_reason"),
    });
    match room.record(&command, seen) {
        Ok(()) => Ok(room.done(&format!("/duties/{rule}"), "filing")),
        Err(not) => show_refused(&room, &rest(&rule), form, not),
    }
}

fn rest(rule: &str) -> String {
    format!("/duties/{rule}/filing")
}

fn form(room: &Room, rule: &Rule, posted: Option<&Posted>) -> Form {
    let w = room.wording();
    let typed = |name: &str| posted.map_or("", |posted| posted.get(name));
    let order = w.order(room.rulebook(), rule, room.situation.country.as_deref());
    let at = room.at(&format!("/duties/{}", rule.id));
    let now = When(Start::Moment(room.now));
    let asked = if is_own(rule) { "filing-register-at" } else { "filing-at" };
    let moment = moment_field(room, posted, "at", w.text(asked), Some(now));
    let form = Form::new(order, format!("{at}/filing"), w.text("filing-submit"), at);
    let form = if is_own(rule) {
        let content = Field::area("content", w.text("filing-register"), typed("content"));
        form.field(moment).field(content.hint(w.text("filing-register-hint")))
    } else {
        let channel = Field::line("channel", w.text("filing-channel"), typed("channel"));
        let reference = Field::line("reference", w.text("filing-reference"), typed("reference"));
        let content = Field::area("content", w.text("filing-content"), typed("content"));
        form.lead(w.text("filing-lead"))
            .field(moment.hint(w.text("filing-at-hint")))
            .field(channel.hint(w.text("filing-channel-hint")))
            .field(reference.hint(w.text("filing-reference-hint")))
            .field(content.hint(w.text("filing-content-hint")))
    };
    if !is_late(room, rule, posted) && typed("delay_reason").is_empty() {
        return form;
    }
    let reason = Field::area("delay_reason", w.text("filing-delay"), typed("delay_reason"));
    form.field(reason.hint(w.text("filing-delay-hint")))
}

/// Whether nothing is sent: it goes into one's own register.
fn is_own(rule: &Rule) -> bool {
    rule.to == Recipient::OwnRegister
}

/// Whether the term has passed, now or at the moment that was typed, so that reasons are asked for.
fn is_late(room: &Room, rule: &Rule, posted: Option<&Posted>) -> bool {
    let picture = room.picture();
    let Some(Due::Dated(deadline)) = picture.obligation(&rule.id).map(|obligation| &obligation.due) else {
        return false;
    };
    let typed = posted.and_then(|posted| posted.moment("at", room.site.zone()).ok().flatten());
    let at = typed.map_or(room.now, |When(start)| match start {
        // Of a day only its end says that it may have been late.
        Start::Day(day) => room.rulebook().moment_of(Start::Day(day.tomorrow().unwrap_or(day))),
        start => room.rulebook().moment_of(start),
    });
    room.state.filings.iter().all(|filing| filing.rule != rule.id) && deadline.is_past(at)
}

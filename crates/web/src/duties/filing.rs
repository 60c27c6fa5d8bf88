//! Recording that a report or a message was submitted: when, through what, word for word.

use std::collections::BTreeMap;

use axum::extract::{Path, Query};
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
pub(crate) async fn filing(
    room: Room,
    Path((_, rule)): Path<(String, String)>,
    Query(begun): Query<Begun>,
) -> Result<Response, Failure> {
    let found = find(&room, &rule)?;
    let same = room.state.filings.iter().filter(|filing| filing.rule == rule);
    let seen = same.map(|filing| filing.number).max().unwrap_or_default();
    let form = form(&room, found, None, &begun)?;
    show(&room, &rest(&rule), form.hide("seen", seen))
}

/// With what a filing begins: the sheet that was filled in, and the filing that it adds to.
#[derive(Default, serde::Deserialize)]
pub(crate) struct Begun {
    sheet: Option<String>,
    supersedes: Option<u64>,
}

/// `POST /incidents/{id}/duties/{rule}/filing`.
pub(crate) async fn submit(
    room: Room,
    Path((_, rule)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Failure> {
    let found = find(&room, &rule)?;
    let seen = posted.number("seen");
    let begun = Begun { sheet: posted.some("sheet"), supersedes: posted.number("supersedes") };
    let mut form = form(&room, found, Some(&posted), &begun)?.hide("seen", seen.unwrap_or_default());
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
        supersedes: begun.supersedes,
        answers: match &begun.sheet {
            Some(sheet) => super::sheet::fill(&room, found, super::sheet::of(&rule, sheet)?)?.answers(),
            None => BTreeMap::new(),
        },
        sheet: begun.sheet,
        was_due_at: None,
        text: None,
    });
    match room.record(&command, seen) {
        Ok(()) => Ok(room.done(&format!("/duties/{rule}"), "filing")),
        Err(not) => show_refused(&room, &rest(&rule), form, not),
    }
}

fn rest(rule: &str) -> String {
    format!("/duties/{rule}/filing")
}

fn form(room: &Room, rule: &Rule, posted: Option<&Posted>, begun: &Begun) -> Result<Form, Failure> {
    let w = room.wording();
    let typed = |name: &str| posted.map_or("", |posted| posted.get(name));
    let sheet = begun.sheet.as_deref().map(|sheet| super::sheet::of(&rule.id, sheet)).transpose()?;
    let words = match (sheet, posted) {
        (Some(sheet), None) => super::sheet::in_words(&super::sheet::fill(room, rule, sheet)?, w.lang()),
        _ => typed("content").to_owned(),
    };
    let site = sheet.map_or("", |sheet| sheet.channel.in_language(w.lang()));
    let channel = if posted.is_some() { typed("channel") } else { site };
    let order = w.order(room.rulebook(), rule, room.situation.country.as_deref());
    let at = room.at(&format!("/duties/{}", rule.id));
    let now = When(Start::Moment(room.now));
    let asked = if is_own(rule) { "filing-register-at" } else { "filing-at" };
    let moment = moment_field(room, posted, "at", w.text(asked), Some(now));
    let form = Form::new(order, format!("{at}/filing"), w.text("filing-submit"), at);
    let form = if is_own(rule) {
        let content = Field::area("content", w.text("filing-register"), &words);
        form.field(moment).field(content.hint(w.text("filing-register-hint")))
    } else {
        let channel = Field::line("channel", w.text("filing-channel"), channel);
        let reference = Field::line("reference", w.text("filing-reference"), typed("reference"));
        let content = Field::area("content", w.text("filing-content"), &words);
        form.lead(w.text("filing-lead"))
            .field(moment.hint(w.text("filing-at-hint")))
            .field(channel.hint(w.text("filing-channel-hint")))
            .field(reference.hint(w.text("filing-reference-hint")))
            .field(content.hint(w.text("filing-content-hint")))
    };
    let form = match &begun.sheet {
        Some(sheet) => form.hide("sheet", sheet),
        None => form,
    };
    let form = match begun.supersedes {
        Some(entry) => form.hide("supersedes", entry),
        None => form,
    };
    if !is_late(room, rule, posted) && typed("delay_reason").is_empty() {
        return Ok(form);
    }
    let foreseen = room.state.desk.delays(&rule.id).last().map_or("", |kept| kept.said.reason.as_str());
    let reason = if posted.is_some() { typed("delay_reason") } else { foreseen };
    let reason = Field::area("delay_reason", w.text("filing-delay"), reason);
    Ok(form.field(reason.hint(w.text("filing-delay-hint"))))
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
    room.state.filings_of(&rule.id).all(|filing| filing.withdrawn.is_some()) && deadline.is_past(at)
}

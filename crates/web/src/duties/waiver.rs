//! Deciding, with a ground, not to act on a duty; and taking that back.

use axum::extract::Path;
use axum::response::Response;
use incident::circumstances::Ground;
use incident::command::Command;
use incident::event::{DutyWaived, WaiverWithdrawn};
use incident::fact::FactKey;
use incident::state::Waiver;
use law::Rule;

use super::find;
use crate::failure::Failure;
use crate::form::{Answer, Field, Form, Kind, Posted, reason_field, show, show_refused};
use crate::room::Room;

/// `GET /incidents/{id}/duties/{rule}/waiver`.
pub(crate) async fn waiver(room: Room, Path((_, rule)): Path<(String, String)>) -> Result<Response, Failure> {
    let found = find(&room, &rule)?;
    let seen = room.state.number;
    show(&room, &rest(&rule), form(&room, found, None).hide("seen", seen))
}

/// `POST /incidents/{id}/duties/{rule}/waiver`.
pub(crate) async fn waive(
    room: Room,
    Path((_, rule)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Failure> {
    let found = find(&room, &rule)?;
    let seen = posted.number("seen");
    let form = form(&room, found, Some(&posted)).hide("seen", seen.unwrap_or_default());
    let command = Command::WaiveDuty(DutyWaived {
        rule: rule.clone(),
        ground: posted.get("ground").to_owned(),
        reopen_when: posted.all("reopen_when").map(str::to_owned).collect(),
        approved_by: posted.get("approved_by").to_owned(),
    });
    match room.record(&command, seen) {
        Ok(()) => Ok(room.done(&format!("/duties/{rule}"), "waiver")),
        Err(not) => show_refused(&room, &rest(&rule), form, not),
    }
}

/// `POST /incidents/{id}/duties/{rule}/waiver-withdrawal`.
pub(crate) async fn withdraw(
    room: Room,
    Path((_, rule)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Failure> {
    let found = find(&room, &rule)?;
    let reason = posted.get("reason").to_owned();
    let command = Command::WithdrawWaiver(WaiverWithdrawn { rule: rule.clone(), reason });
    match room.record(&command, None) {
        Ok(()) => Ok(room.done(&format!("/duties/{rule}"), "withdrawn")),
        Err(not) => {
            let form = withdrawal(&room, found, posted.get("reason"));
            show_refused(&room, &rest(&rule), form, not)
        }
    }
}

fn rest(rule: &str) -> String {
    format!("/duties/{rule}/waiver")
}

fn form(room: &Room, rule: &Rule, posted: Option<&Posted>) -> Form {
    let (w, at) = (room.wording(), room.at(&format!("/duties/{}", rule.id)));
    let (ground, approved_by) = match (posted, room.state.waivers.get(&rule.id)) {
        (Some(posted), _) => (posted.get("ground"), posted.get("approved_by")),
        (None, Some(waiver)) => (waiver.ground.as_str(), waiver.approved_by.as_str()),
        (None, None) => ("", ""),
    };
    let order = w.order(room.rulebook(), rule, room.situation.country.as_deref());
    let ground = Field::area("ground", w.text("waiver-ground"), ground).hint(w.text("waiver-ground-hint"));
    let form = Form::new(w.text("waiver-title"), format!("{at}/waiver"), w.text("waiver-submit"), at)
        .lead(w.format("waiver-lead", [("duty", order.into())]))
        .field(ground)
        .field(
            Field::line("approved_by", w.text("waiver-approved-by"), approved_by)
                .hint(w.text("waiver-approved-by-hint")),
        );
    let triggers = triggers(room, rule, posted);
    if triggers.is_empty() {
        return form;
    }
    let reopen = Field::new("reopen_when", w.text("waiver-reopen"), Kind::Checks(triggers));
    form.field(reopen.hint(w.text("waiver-reopen-hint")))
}

/// The facts whose change would open the duty again: those that it rests on or waits for, all chosen to begin with.
fn triggers(room: &Room, rule: &Rule, posted: Option<&Posted>) -> Vec<Answer> {
    let picture = room.picture();
    let Some(obligation) = picture.obligation(&rule.id) else { return Vec::new() };
    let held =
        room.state.waivers.get(&rule.id).map(|waiver| waiver.reopen_when.as_slice()).unwrap_or_default();
    let grounds = Ground::all_in(obligation.because.union(obligation.asks)).into_iter();
    let mut facts: Vec<FactKey> = held.to_vec();
    facts.extend(grounds.filter_map(|ground| match ground {
        Ground::Fact(key) if !held.contains(&key) => Some(key),
        _ => None,
    }));
    // Whoever wants a fact left out says so each time.
    let chosen = |key: FactKey| posted.is_none_or(|posted| posted.has("reopen_when", key.as_str()));
    let facts = facts.into_iter();
    facts.map(|key| Answer::new(key.as_str(), room.wording().fact(key), chosen(key))).collect()
}

/// What was decided, by whom, and what would open the duty again: a line each.
pub(super) fn told(room: &Room, waiver: &Waiver) -> Vec<String> {
    let w = room.wording();
    let at = w.moment(waiver.at, room.site.zone());
    let gaps =
        [("ground", waiver.ground.clone().into()), ("by", room.name(&waiver.by).into()), ("at", at.into())];
    let mut told = vec![w.format("waiver-stands", gaps)];
    if !waiver.approved_by.is_empty() {
        told.push(w.format("waiver-approved", [("by", waiver.approved_by.clone().into())]));
    }
    if !waiver.reopen_when.is_empty() {
        told.push(w.format("waiver-reopens", [("facts", facts(room, &waiver.reopen_when).into())]));
    }
    told
}

/// Why a duty that people decided to leave is open again; nothing while their decision stands.
pub(super) fn reopened(room: &Room, rule: &str) -> Option<String> {
    let w = room.wording();
    let reopened = room.state.reopened(room.state.waivers.get(rule)?)?;
    Some(match (reopened.facts.as_slice(), reopened.risk) {
        ([], _) => w.text("waiver-reopened-risk"),
        (changed, false) => w.format("waiver-reopened", [("facts", facts(room, changed).into())]),
        (changed, true) => w.format("waiver-reopened-both", [("facts", facts(room, changed).into())]),
    })
}

fn facts(room: &Room, facts: &[FactKey]) -> String {
    facts.iter().map(|fact| room.wording().fact(*fact)).collect::<Vec<_>>().join(", ")
}

/// The form that takes a waiver back.
pub(super) fn withdrawal(room: &Room, rule: &Rule, reason: &str) -> Form {
    let (w, at) = (room.wording(), room.at(&format!("/duties/{}", rule.id)));
    let action = format!("{at}/waiver-withdrawal");
    Form::new(w.text("waiver-withdraw"), action, w.text("waiver-withdraw"), String::new())
        .field(reason_field(room, reason))
}

//! Deciding, with a ground, not to act on a duty; and taking that back.

use axum::extract::Path;
use axum::response::Response;
use incident::circumstances::Ground;
use incident::command::Command;
use incident::event::{DutyWaived, WaiverWithdrawn};
use incident::fact::FactKey;
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
    let ground = match (posted, room.state.waivers.get(&rule.id)) {
        (Some(posted), _) => posted.get("ground"),
        (None, Some(waiver)) => waiver.ground.as_str(),
        (None, None) => "",
    };
    let order = w.order(room.rulebook(), rule, room.situation.country.as_deref());
    let ground = Field::area("ground", w.text("waiver-ground"), ground).hint(w.text("waiver-ground-hint"));
    let form = Form::new(w.text("waiver-title"), format!("{at}/waiver"), w.text("waiver-submit"), at)
        .lead(w.format("waiver-lead", [("duty", order.into())]))
        .field(ground);
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

/// The form that takes a waiver back.
pub(super) fn withdrawal(room: &Room, rule: &Rule, reason: &str) -> Form {
    let (w, at) = (room.wording(), room.at(&format!("/duties/{}", rule.id)));
    let action = format!("{at}/waiver-withdrawal");
    Form::new(w.text("waiver-withdraw"), action, w.text("waiver-withdraw"), String::new())
        .field(reason_field(room, reason))
}

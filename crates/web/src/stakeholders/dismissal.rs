//! Putting a row aside, with the reason. What the law asks is not put aside here: whoever decides not to do a duty says so at
//! the duty.

use axum::response::Response;
use incident::command::Command;
use incident::event::StakeholderWeighed;
use incident::stakeholder::event::{Necessity, Stakeholder};

use super::{Named, REST, grounds, proposing, rest_of, weigh};
use crate::failure::Failure;
use crate::form::{Field, Form, Posted, show, show_refused};
use crate::room::Room;

/// `GET /incidents/{id}/stakeholders/{stakeholder}/dismissal`.
pub(crate) async fn dismissing(room: Room, Named(who): Named) -> Result<Response, Failure> {
    let form = form(&room, &who, None)?;
    show(&room, &rest(&who), form)
}

/// `POST /incidents/{id}/stakeholders/{stakeholder}/dismissal`.
pub(crate) async fn dismiss(room: Room, Named(who): Named, posted: Posted) -> Result<Response, Failure> {
    let form = form(&room, &who, Some(&posted))?;
    if form.has_errors() {
        return show(&room, &rest(&who), form);
    }
    let held = room.state.stakeholders.of(&who).map(|kept| kept.said.clone()).unwrap_or_default();
    // What else was weighed stays: somebody may decide otherwise later.
    let weighed = StakeholderWeighed {
        stakeholder: who.clone(),
        necessity: Necessity::Not,
        ground: posted.get("ground").to_owned(),
        decided_by: posted.get("decided_by").to_owned(),
        tell_at: None,
        ..held
    };
    match room.record(&Command::WeighStakeholder(weighed), posted.number("seen")) {
        Ok(()) => Ok(room.done(REST, "dismissed")),
        Err(not) => show_refused(&room, &rest(&who), form, not),
    }
}

fn rest(who: &Stakeholder) -> String {
    format!("{}/dismissal", rest_of(who))
}

fn form(room: &Room, who: &Stakeholder, posted: Option<&Posted>) -> Result<Form, Failure> {
    let (w, picture, prepared) = (room.wording(), room.picture(), room.site.app.prepared()?);
    let from = proposing(room, &picture, &prepared);
    let rows = from.rows();
    let row = rows.iter().find(|row| row.stakeholder == *who).ok_or(Failure::NotFound)?;
    let heading = w.format("dismiss-title", [("who", w.stakeholder_named(who, &prepared).into())]);
    let back = room.at(&rest_of(who));
    let seen = posted.and_then(|posted| posted.number("seen"));
    let seen = seen.unwrap_or_else(|| row.weighed.map_or(0, |kept| kept.number));
    let ground = posted.map_or("", |posted| posted.get("ground"));
    let mut form = Form::new(heading, format!("{back}/dismissal"), w.text("dismiss-submit"), back)
        .lead(w.text("dismiss-lead"))
        .hide("seen", seen)
        .field(Field::area("ground", w.text("dismiss-ground"), ground))
        .field(weigh::decider_field(room, posted, None));
    if let Some(duty) = grounds::duty(room, row) {
        form.err("", w.text("dismiss-not-here"));
        form.places.push((format!("{duty}/waiver"), w.text("people-waive")));
    }
    Ok(form)
}

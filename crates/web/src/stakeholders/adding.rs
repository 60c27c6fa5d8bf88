//! Adding somebody whom no list has.

use axum::response::Response;
use incident::command::Command;
use incident::event::StakeholderWeighed;
use incident::stakeholder::event::{Necessity, Stakeholder, StakeholderKind};
use readiness::event::Word as _;

use super::{REST, matrix, rest_of, weigh};
use crate::failure::Failure;
use crate::form::{Answer, Field, Form, Kind, Posted, refused};
use crate::room::Room;

/// `POST /incidents/{id}/stakeholders`.
pub(crate) async fn add(room: Room, posted: Posted) -> Result<Response, Failure> {
    let mut form = form(&room, Some(&posted));
    let kind = StakeholderKind::from_id(posted.get("kind"));
    let necessity = Necessity::from_id(posted.get("necessity"));
    for (field, is_known) in [("kind", kind.is_some()), ("necessity", necessity.is_some())] {
        if !is_known {
            form.err(field, room.wording().text("form-unknown"));
        }
    }
    if posted.get("stakeholder").is_empty() {
        form.err("stakeholder", room.wording().text("form-empty"));
    }
    let (Some(kind), Some(necessity), false) = (kind, necessity, form.has_errors()) else {
        return matrix::show(&room, form);
    };
    let stakeholder = Stakeholder::one(kind, posted.get("stakeholder"));
    let rest = rest_of(&stakeholder);
    let weighed = StakeholderWeighed {
        stakeholder,
        necessity,
        ground: posted.get("ground").to_owned(),
        decided_by: posted.get("decided_by").to_owned(),
        ..StakeholderWeighed::default()
    };
    // Whoever adds somebody has seen no decision about them.
    match room.record(&Command::WeighStakeholder(weighed), Some(0)) {
        Ok(()) => Ok(room.done(&rest, "weighed")),
        Err(not) => matrix::show(&room, refused(&room, form, not)?),
    }
}

/// Who it is, whether they are told, and why.
pub(super) fn form(room: &Room, posted: Option<&Posted>) -> Form {
    let w = room.wording();
    let typed = |name: &str| posted.map_or("", |posted| posted.get(name));
    let chosen = posted.map_or(StakeholderKind::Own.id(), |posted| posted.get("kind"));
    let kinds =
        StakeholderKind::ALL.iter().map(|kind| Answer::new(kind.id(), w.word(*kind), kind.id() == chosen));
    let name = Field::line("stakeholder", w.text("people-add-name"), typed("stakeholder"));
    Form::new(w.text("people-add"), room.at(REST), w.text("people-add-submit"), String::new())
        .field(name.hint(w.text("people-add-name-hint")))
        .field(Field::new("kind", w.text("people-add-kind"), Kind::Select(kinds.collect())))
        .field(weigh::necessity_field(room, posted, Some(Necessity::Should)))
        .field(
            Field::area("ground", w.text("weigh-ground"), typed("ground")).hint(w.text("weigh-ground-hint")),
        )
        .field(weigh::decider_field(room, posted, None))
        .apart("add-")
}

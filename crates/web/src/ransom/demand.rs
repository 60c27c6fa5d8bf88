//! What an attacker asks, in their words.

use axum::response::Response;
use calendar::Start;
use incident::command::Command;
use incident::event::{ExtortionRecorded, When};
use incident::state::Kept;

use super::REST;
use super::page::{Slot, show};
use crate::failure::Failure;
use crate::form::{Field, Form, Posted, moment_field, needed_moment, refused, some_moment};
use crate::room::Room;

/// A demand as it is shown.
pub(super) struct Demand {
    pub(super) text: String,
    pub(super) threat: String,
    /// The moment that they name, as a sentence that says whose it is.
    pub(super) names: String,
    /// When it was found or heard, and from what.
    pub(super) known: String,
}

/// `POST /incidents/{id}/ransom/demands`.
pub(crate) async fn record(room: Room, posted: Posted) -> Result<Response, Failure> {
    let mut form = form(&room, Some(&posted));
    let at = needed_moment(&room, &mut form, &posted, "at");
    let named = some_moment(&room, &mut form, &posted, "deadline_at");
    let (Some(at), Ok(deadline_at)) = (at, named) else {
        return show(&room, Some((Slot::Demand, form)));
    };
    let typed = |name: &str| posted.get(name).to_owned();
    let command = Command::RecordExtortion(ExtortionRecorded {
        demand: typed("demand"),
        threat: typed("threat"),
        deadline_at,
        source: typed("source"),
        at,
    });
    match room.record(&command, None) {
        Ok(()) => Ok(room.done(REST, "ransom")),
        Err(not) => show(&room, Some((Slot::Demand, refused(&room, form, not)?))),
    }
}

pub(super) fn demand(room: &Room, kept: &Kept<ExtortionRecorded>) -> Demand {
    let (w, zone, said) = (room.wording(), room.site.zone(), &kept.said);
    let names = said.deadline_at.map(|when| w.format("demand-names", [("at", w.start(when.0, zone).into())]));
    let gaps = [("at", w.start(said.at.0, zone).into()), ("source", said.source.clone().into())];
    Demand {
        text: said.demand.clone(),
        threat: said.threat.clone(),
        names: names.unwrap_or_default(),
        known: w.format("demand-known", gaps),
    }
}

pub(super) fn form(room: &Room, posted: Option<&Posted>) -> Form {
    let w = room.wording();
    let typed = |name: &str| posted.map_or("", |posted| posted.get(name));
    let now = Some(When(Start::Moment(room.now)));
    Form::new(
        w.text("demand-add"),
        room.at(&format!("{REST}/demands")),
        w.text("demand-submit"),
        String::new(),
    )
    .field(Field::area("demand", w.text("demand-what"), typed("demand")).hint(w.text("demand-what-hint")))
    .field(Field::line("threat", w.text("demand-threat"), typed("threat")))
    .field(
        moment_field(room, posted, "deadline_at", w.text("demand-deadline"), None)
            .hint(w.text("demand-deadline-hint")),
    )
    .field(Field::line("source", w.text("demand-source"), typed("source")).hint(w.text("demand-source-hint")))
    .field(moment_field(room, posted, "at", w.text("demand-at"), now))
    .apart("demand-")
}

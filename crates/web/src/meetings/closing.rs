//! The end of a meeting: the moment of the next one, or why there is none.

use app::NotRecorded;
use axum::response::Response;
use calendar::Start;
use incident::command::Command;
use incident::event::{MeetingClosed, When};
use incident::refusal::Refusal;
use jiff::{SignedDuration, Timestamp};
use readiness::prepared::ONLY;

use super::page::{Slot, Slots, show};
use super::{done, not_recorded, rest};
use crate::failure::Failure;
use crate::form::{Field, Form, Posted, moment_field, some_moment};
use crate::preparing::Numbered;
use crate::room::Room;

/// A team that prepared nothing meets again after so many hours.
const EVERY_HOURS: i64 = 2;

/// Nobody meets at seven past.
const ROUND_MINUTES: i64 = 15;

/// `POST /incidents/{id}/meetings/{number}/end`.
pub(crate) async fn close(
    room: Room,
    Numbered(number): Numbered,
    posted: Posted,
) -> Result<Response, Failure> {
    let mut form = form(&room, number, Some(&posted));
    let Ok(next_at) = some_moment(&room, &mut form, &posted, "next_at") else {
        return show(&room, number, Some((Slot::End, form)));
    };
    let no_next_because = posted.get("no_next_because").to_owned();
    // Whoever says why there is none means that there is none: the moment was only proposed.
    let next_at = next_at.filter(|_| no_next_because.is_empty());
    let at = When(Start::Moment(room.moment()));
    let command = Command::CloseMeeting(MeetingClosed { meeting: number, at, next_at, no_next_because });
    match room.record(&command, None) {
        Ok(()) => Ok(done(&room, number, "meeting-closed", "main")),
        Err(not) => {
            form.places = places(&room, &not);
            not_recorded(&room, number, Slot::End, form, not)
        }
    }
}

/// The form that ends a meeting.
pub(super) fn asking(room: &Room, number: u32, slots: &mut Slots) -> Form {
    slots.take(&Slot::End, || form(room, number, None))
}

/// The decisions that somebody must ask about first.
fn places(room: &Room, not: &NotRecorded) -> Vec<(String, String)> {
    let NotRecorded::Refused(refusal) = not else { return Vec::new() };
    let Refusal::NotControlled { decisions } = &**refusal else { return Vec::new() };
    let place = |number: &u32| {
        let words = room.wording().format("closing-ask", [("number", number.to_string().into())]);
        (format!("#control-{number}"), words)
    };
    decisions.iter().map(place).collect()
}

fn form(room: &Room, number: u32, posted: Option<&Posted>) -> Form {
    let w = room.wording();
    let typed = posted.map_or("", |posted| posted.get("no_next_because"));
    let next = Some(When(Start::Moment(proposed(room))));
    Form::new(
        w.text("closing-title"),
        room.at(&format!("{}/end", rest(number))),
        w.text("closing-submit"),
        String::new(),
    )
    .field(moment_field(room, posted, "next_at", w.text("closing-next"), next))
    .field(Field::line("no_next_because", w.text("closing-none"), typed).hint(w.text("closing-none-hint")))
    .apart("end-")
}

/// When the team meets again, as it was prepared, on the next quarter of an hour.
fn proposed(room: &Room) -> Timestamp {
    let prepared = room.site.app.prepared().ok();
    let plan = prepared.as_ref().and_then(|prepared| prepared.plan(ONLY));
    let hours = plan.and_then(|plan| plan.meeting_every_hours).map_or(EVERY_HOURS, i64::from);
    let at = room.now.saturating_add(SignedDuration::from_hours(hours)).unwrap_or(room.now);
    let over = at.as_second().rem_euclid(ROUND_MINUTES * 60);
    let rest = if over == 0 { 0 } else { ROUND_MINUTES * 60 - over };
    let whole = Timestamp::from_second(at.as_second() + rest);
    whole.unwrap_or(at)
}

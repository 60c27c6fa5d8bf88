//! How people are called out: after how many minutes the deputy is called, when and where the team meets.

use axum::response::Response;
use calendar::Start;
use incident::command::Command;
use incident::event::{CalloutBegun, When};
use jiff::SignedDuration;

use super::summons;
use crate::failure::Failure;
use crate::form::{Field, Form, Posted, moment_field, show, show_refused, some_moment, whole};
use crate::frame::redirect;
use crate::room::Room;
use crate::steer::{Holders, short};

/// After so many minutes without an answer the deputy is called, unless somebody says otherwise.
const DEPUTY_AFTER_MINUTES: u32 = 15;

/// So many minutes later the team meets first, unless the plan says otherwise.
const FIRST_MEETING_MINUTES: u32 = 60;

/// `POST /incidents/{id}/callout`: everybody in the call tree is called out, without a crisis.
pub(crate) async fn begin(room: Room, posted: Posted) -> Result<Response, Failure> {
    // Pressed twice, it begins once.
    if room.state.callout.is_some() {
        return Ok(redirect(&room.at("/callout")));
    }
    let holders = Holders::of(&room)?;
    let mut form = form(&room, &holders, Some(&posted));
    let Some(begun) = read(&room, &mut form, &posted) else { return show(&room, "/callout", form) };
    let following: Vec<Command> = summons::commands(&room, &holders).collect();
    match room.record_with(&Command::BeginCallout(begun), &following, None) {
        Ok(()) => Ok(room.done("/callout", "callout")),
        Err(not) => show_refused(&room, "/callout", form, not),
    }
}

/// The form with which it begins without a crisis.
pub(super) fn form(room: &Room, holders: &Holders, posted: Option<&Posted>) -> Form {
    let w = room.wording();
    let mut form =
        Form::new(w.text("callout-begin"), room.at("/callout"), w.text("callout-begin"), room.at("/steer"))
            .lead(w.text("callout-lead"))
            .lead(who_is_called(room, holders));
    form.fields.extend(fields(room, holders, posted));
    form
}

/// Who will be called, in a sentence.
pub(crate) fn who_is_called(room: &Room, holders: &Holders) -> String {
    let (w, people) = (room.wording(), summons::summons(room, holders));
    match (people.is_empty(), room.state.callout.is_some()) {
        (true, true) => w.text("callout-will-call-nobody-else"),
        (true, false) => w.text("callout-will-call-nobody"),
        (false, _) => w.format("callout-will-call", [("n", people.len().into())]),
    }
}

/// The questions about it, answered as was prepared.
pub(crate) fn fields(room: &Room, holders: &Holders, posted: Option<&Posted>) -> [Field; 4] {
    let w = room.wording();
    let plan = holders.plan();
    let text = |name: &str, prepared: &str| match posted {
        Some(posted) => posted.get(name).to_owned(),
        None => short(prepared),
    };
    let minutes = plan.and_then(|plan| plan.first_meeting_minutes).unwrap_or(FIRST_MEETING_MINUTES);
    let first = room.now.saturating_add(SignedDuration::from_mins(i64::from(minutes))).unwrap_or(room.now);
    let after = text("deputy_after_minutes", &DEPUTY_AFTER_MINUTES.to_string());
    let place = text("place", plan.map_or("", |plan| &plan.room));
    let channel = text("channel", plan.map_or("", |plan| &plan.channel));
    [
        Field::digits("deputy_after_minutes", w.text("callout-deputy-after"), &after)
            .hint(w.text("callout-deputy-after-hint")),
        moment_field(
            room,
            posted,
            "first_meeting_at",
            w.text("callout-first-meeting"),
            Some(When(Start::Moment(first))),
        ),
        Field::line("place", w.text("callout-place"), &place),
        Field::line("channel", w.text("callout-channel"), &channel).hint(w.text("callout-channel-hint")),
    ]
}

/// What was answered; what cannot be read is said at its field.
pub(crate) fn read(room: &Room, form: &mut Form, posted: &Posted) -> Option<CalloutBegun> {
    let minutes = match whole(posted.get("deputy_after_minutes"), room.visitor.lang) {
        Ok(Some(minutes)) => Some(minutes.clamp(0.0, f64::from(u32::MAX)) as u32),
        Ok(None) => Some(DEPUTY_AFTER_MINUTES),
        Err(()) => {
            form.err("deputy_after_minutes", room.wording().text("form-no-number"));
            None
        }
    };
    let first_meeting_at = some_moment(room, form, posted, "first_meeting_at");
    Some(CalloutBegun {
        deputy_after_minutes: minutes?,
        first_meeting_at: first_meeting_at.ok()?,
        place: posted.get("place").to_owned(),
        channel: posted.get("channel").to_owned(),
    })
}

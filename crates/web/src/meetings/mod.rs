//! Meetings in the order of BOB: control of what was decided before, picture, judgement, decision, actions. Everything is
//! recorded at once, so that nothing is lost when a browser dies, and two people can write.

mod acting;
mod closing;
mod control;
mod deciding;
mod following;
mod list;
mod minutes;
mod next;
mod opening;
mod page;
mod picture;
mod points;

pub(crate) use acting::give;
pub(crate) use closing::close;
pub(crate) use control::control;
pub(crate) use deciding::decide;
pub(crate) use following::follow;
pub(crate) use list::{card, meetings, open};
pub(crate) use page::meeting;
pub(crate) use points::note;

use app::NotRecorded;
use axum::response::Response;
use incident::refusal::{Refusal, Thing};

use self::page::{Slot, show};
use crate::failure::Failure;
use crate::form::{Form, refused, show_refused};
use crate::frame::redirect;
use crate::room::Room;

const REST: &str = "/meetings";

/// Where a meeting is, within its incident.
fn rest(number: u32) -> String {
    format!("{REST}/{number}")
}

/// Back to a part of a meeting, which says what was done.
fn done(room: &Room, number: u32, done: &str, part: &str) -> Response {
    redirect(&format!("{}?done={done}#{part}", room.at(&rest(number))))
}

/// The meeting again, with what was typed and the reason why it was not recorded. When somebody else ended the meeting
/// meanwhile, what was typed stands alone: the meeting has no place for it any more.
fn not_recorded(
    room: &Room,
    number: u32,
    slot: Slot,
    form: Form,
    not: NotRecorded,
) -> Result<Response, Failure> {
    let is_over = matches!(&not, NotRecorded::Refused(refusal)
        if matches!(**refusal, Refusal::Ended { what: Thing::Meeting, .. }));
    if is_over {
        return show_refused(room, &rest(number), form.whole(), not);
    }
    show(room, number, Some((slot, refused(room, form, not)?)))
}

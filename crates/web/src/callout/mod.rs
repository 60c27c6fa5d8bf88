//! Calling the team out: whom to call now, by whom, with which number; who was reached; whose deputy it is.

mod begin;
mod calling;
mod card;
mod people;
mod person;
mod summons;
mod told;

pub(crate) use begin::{begin, fields, read, who_is_called};
pub(crate) use calling::{calling, record};
pub(crate) use card::card;
pub(crate) use people::{person, summon};
pub(crate) use summons::commands;

use askama::Template;
use axum::response::Response;
use incident::callout::Callout;
use incident::channel::event::ChannelKind;

use self::person::{Person, Reading};
use self::told::Told;
use crate::channels;
use crate::failure::Failure;
use crate::form;
use crate::frame::{Frame, page};
use crate::room::Room;
use crate::steer::Holders;

const REST: &str = "/callout";

/// So many people to call stand there with their buttons; the others are folded away.
const UNFOLDED: usize = 30;

#[derive(Template)]
#[template(path = "callout/page.html")]
struct CalloutPage<'a> {
    page: Frame<'a>,
    title: String,
    /// The warning about our own telephony.
    mark: Option<String>,
    channels: String,
    /// How many were reached, in words.
    count: Vec<String>,
    /// What to say to whoever answers.
    say: Vec<String>,
    first: Vec<Person>,
    more: Vec<Person>,
    told: Told,
    calls: String,
    people: String,
}

/// `GET /incidents/{id}/callout`.
pub(crate) async fn callout(room: Room) -> Result<Response, Failure> {
    let holders = Holders::of(&room)?;
    let Some(callout) = &room.state.callout else {
        return form::show(&room, REST, begin::form(&room, &holders, None));
    };
    let reading = Reading { room: &room, holders: &holders, callout };
    let mut first: Vec<Person> = callout.to_call(room.now).iter().map(|call| reading.person(call)).collect();
    let more = first.split_off(first.len().min(UNFOLDED));
    let w = room.wording();
    let view = CalloutPage {
        title: w.text("callout-title"),
        mark: channels::mark(&room, ChannelKind::Telephony),
        channels: room.at("/channels"),
        count: told::count(&room, callout),
        say: say(&room, &holders, callout),
        first,
        more,
        told: reading.told(),
        calls: room.at("/callout/calls"),
        people: room.at("/callout/people"),
        page: room.frame(&room.picture(), REST)?,
    };
    Ok(page(&view))
}

/// What to say to whoever answers: when and where the team meets, over what it speaks, and by which word they know that
/// it is us.
fn say(room: &Room, holders: &Holders, callout: &Callout) -> Vec<String> {
    let (w, begun) = (room.wording(), &callout.begun.said);
    let meeting = room.state.next_meeting_at().map(|at| w.start(at, room.site.zone()));
    let text = |key: &str, text: &str| (!text.is_empty()).then(|| w.format(key, [("text", text.into())]));
    let code_word = holders.plan().map_or("", |plan| &plan.code_word);
    [
        text("callout-say-meeting", &meeting.unwrap_or_default()),
        text("callout-say-place", &begun.place),
        text("callout-say-channel", &begun.channel),
        text("callout-say-code-word", code_word),
    ]
    .into_iter()
    .flatten()
    .collect()
}

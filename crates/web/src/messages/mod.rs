//! Messages: begun with a text that fits, written with facts in braces, approved word for word, sent, and called around.

mod approval;
mod aside;
mod asking;
mod begin;
mod call;
mod calls;
mod conflicts;
mod dropping;
mod language;
mod letter;
mod list;
mod overruling;
mod sending;
mod sharing;
mod to;
mod website;
mod went;
mod words;
mod write;

pub(crate) use approval::{approval, decide};
pub(crate) use asking::{ask, asking};
pub(crate) use begin::{begin, create};
pub(crate) use call::{call, report};
pub(crate) use calls::calls;
pub(crate) use dropping::{drop_it, dropping};
pub(crate) use letter::letter;
pub(crate) use list::{card, messages};
pub(crate) use overruling::{overrule, overruling};
pub(crate) use sending::{send, sending};
pub(crate) use sharing::{share, sharing};
pub(crate) use website::website;
pub(crate) use write::{write, writing};

use calendar::Start;
use incident::message::event::ApprovalAsked;
use incident::message::{Message, Stage};
use incident::stakeholder::event::{Stakeholder, StakeholderKind};
use incident::state::Kept;
use jiff::{SignedDuration, Timestamp};

use crate::failure::Failure;
use crate::form::Posted;
use crate::room::Room;

const REST: &str = "/messages";

/// Hours of a day.
const DAY: i64 = 24;

fn rest(number: u32) -> String {
    format!("{REST}/{number}")
}

fn of(room: &Room, number: u32) -> Result<&Message, Failure> {
    room.state.messages.get(number).ok_or(Failure::NotFound)
}

/// What a message is called: its number and for whom it is.
fn title(room: &Room, number: u32, message: &Message) -> String {
    let gaps = [("number", number.to_string().into()), ("who", who(room, message.stakeholder()).into())];
    room.wording().format("message-named", gaps)
}

/// Whom words are for, in words: a sheet by its title.
fn who(room: &Room, stakeholder: &Stakeholder) -> String {
    let sheet = stakeholder.of.split_once('/').and_then(|(kind, id)| Some((kind, id.parse().ok()?)));
    let Some(("contract", id)) = sheet else { return room.wording().stakeholder(stakeholder) };
    let prepared = room.site.app.prepared().ok();
    let party = prepared.and_then(|prepared| prepared.contract(id).map(|contract| contract.party.clone()));
    match party.filter(|party| !party.is_empty()) {
        Some(party) => {
            room.wording().stakeholder(&Stakeholder::one(stakeholder.kind, crate::steer::short(&party)))
        }
        None => room.wording().stakeholder(stakeholder),
    }
}

/// What was typed, with one kind of line break.
fn text(posted: &Posted, name: &str) -> String {
    posted.get(name).replace("\r\n", "\n").replace('\r', "\n")
}

/// On which day something waits: the first is day 1.
fn day(room: &Room, since: Timestamp) -> i64 {
    room.now.duration_since(since).as_hours().max(0) / DAY + 1
}

/// How long an approval waits: "dag 3".
fn waits(room: &Room, asked: &Kept<ApprovalAsked>) -> String {
    room.wording().format("message-day", [("day", day(room, asked.recorded_at).to_string().into())])
}

/// How long approvals took here on average.
fn mean_wait(room: &Room) -> Option<String> {
    let mean: SignedDuration = room.state.mean_wait_for_approval()?;
    let w = room.wording();
    Some(w.format("message-mean", [("age", w.age(mean).into())]))
}

/// The facts that a message rests on and that are not so any more, in words; nothing when all still hold.
fn stale(room: &Room, message: &Message) -> Option<String> {
    let facts = room.state.stale(message);
    let w = room.wording();
    let names: Vec<String> = facts.into_iter().map(|key| w.fact(key)).collect();
    (!names.is_empty()).then(|| names.join(", "))
}

/// Where a message is to be found that says what somebody was told.
fn at_text(room: &Room, at: Start) -> String {
    room.wording().start(at, room.site.zone())
}

/// Whether a message may still be worked on.
fn is_open(room: &Room, message: &Message) -> bool {
    room.state.is_open() && message.stage() != Stage::Dropped
}

/// The kinds of people, as they stand in a list.
fn kind_of(key: &str) -> Option<StakeholderKind> {
    Stakeholder::from_key(key).map(|stakeholder| stakeholder.kind)
}

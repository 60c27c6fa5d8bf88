//! Who calls whom: one's own calls first, each with what came of it.

use askama::Template;
use axum::response::Response;
use incident::message::SharedCall;
use incident::message::event::CallResult;

use super::REST;
use crate::failure::Failure;
use crate::frame::{Frame, page};
use crate::now::Step;
use crate::room::Room;
use crate::tasks::is_same;

#[derive(Template)]
#[template(path = "messages/calls.html")]
struct CallsPage<'a> {
    page: Frame<'a>,
    title: String,
    next: Option<Step>,
    /// How many were told, and how many not yet.
    count: String,
    /// The heading of each part, with its calls.
    parts: Vec<(String, Vec<Row>)>,
    messages: String,
}

/// A call in the list.
struct Row {
    name: String,
    href: String,
    caller: String,
    number: String,
    dial: String,
    result: String,
}

/// `GET /incidents/{id}/calls`.
pub(crate) async fn calls(room: Room) -> Result<Response, Failure> {
    let w = room.wording();
    let all: Vec<(u32, &SharedCall)> = room.state.calls.all().collect();
    let (open, ended): (Vec<_>, Vec<_>) = all.into_iter().partition(|(_, call)| is_waiting(call));
    let (mine, others): (Vec<_>, Vec<_>) = open.into_iter().partition(|(_, call)| is_mine(&room, call));
    let told = ended.iter().filter(|(_, call)| result(call) == Some(CallResult::Told)).count();
    let gaps = [("told", told.to_string().into()), ("open", (mine.len() + others.len()).to_string().into())];
    let rows =
        |calls: &[(u32, &SharedCall)]| calls.iter().map(|(number, call)| row(&room, *number, call)).collect();
    let parts: [(&str, Vec<Row>); 3] =
        [("calls-mine", rows(&mine)), ("calls-others", rows(&others)), ("calls-ended", rows(&ended))];
    let view = CallsPage {
        title: w.text("calls-title"),
        next: next_of(&room, 0).filter(|_| room.state.is_open()).map(|(number, call)| Step {
            text: w.format("calls-next", [("name", call.shared.said.name.clone().into())]),
            href: room.at(&format!("/calls/{number}")),
            verb: w.text("calls-call"),
        }),
        count: w.format("calls-count", gaps),
        parts: parts
            .into_iter()
            .filter(|(_, rows)| !rows.is_empty())
            .map(|(key, rows)| (w.text(key), rows))
            .collect(),
        messages: room.at(REST),
        page: room.frame(&room.picture(), "/calls")?,
    };
    Ok(page(&view))
}

/// The next call of the visitor after one, else the first that waits for them: first who was not tried yet.
pub(super) fn next_of(room: &Room, after: u32) -> Option<(u32, &SharedCall)> {
    let mine = || {
        room.state
            .calls
            .all()
            .filter(|(number, call)| *number != after && is_waiting(call) && is_mine(room, call))
    };
    mine().min_by_key(|(number, call)| (!call.reports.is_empty(), *number < after, *number))
}

/// Whether somebody is still to be called: nobody picked up, or nobody tried.
pub(super) fn is_waiting(call: &SharedCall) -> bool {
    matches!(result(call), None | Some(CallResult::NoAnswer | CallResult::Voicemail))
}

pub(super) fn result(call: &SharedCall) -> Option<CallResult> {
    call.reports.last().map(|report| report.said.result)
}

fn is_mine(room: &Room, call: &SharedCall) -> bool {
    is_same(&call.shared.said.caller, &room.visitor.name)
}

/// A number as a phone dials it.
pub(super) fn dial(number: &str) -> String {
    number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect()
}

fn row(room: &Room, number: u32, call: &SharedCall) -> Row {
    let (w, said) = (room.wording(), &call.shared.said);
    Row {
        name: said.name.clone(),
        href: room.at(&format!("/calls/{number}")),
        caller: w.format("calls-by", [("caller", said.caller.clone().into())]),
        number: said.number.clone(),
        dial: dial(&said.number),
        result: result(call).map(|result| w.word(result)).unwrap_or_default(),
    }
}

//! All meetings of an incident, with the clock of the next one, and the form that begins it.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use incident::command::Command;
use incident::meeting::Meeting;

use super::{REST, opening, rest};
use crate::beside::{Card, beside};
use crate::failure::Failure;
use crate::form::{Form, Posted, refused};
use crate::frame::{Frame, page_with, redirect};
use crate::room::Room;

#[derive(Template)]
#[template(path = "meetings/list.html")]
struct ListPage<'a> {
    page: Frame<'a>,
    title: String,
    lead: String,
    /// When the next one is, as far as somebody said.
    clock: Option<Clock>,
    /// The one that is going on: its address, and the words of the button.
    going_on: Option<(String, String)>,
    meetings: Vec<Row>,
    /// Begins the next one; absent while one is going on, and when the incident is closed.
    form: Option<Form>,
    beside: Vec<Card>,
}

/// When the team meets next.
pub(super) struct Clock {
    pub(super) text: String,
    pub(super) is_late: bool,
}

/// A meeting in the list.
struct Row {
    title: String,
    href: String,
    /// When, and who chaired.
    when: String,
    is_going_on: bool,
    decided: Vec<String>,
}

/// `GET /incidents/{id}/meetings`.
pub(crate) async fn meetings(room: Room) -> Result<Response, Failure> {
    let form = opening::form(&room, None);
    show(&room, form)
}

/// `POST /incidents/{id}/meetings`.
pub(crate) async fn open(room: Room, posted: Posted) -> Result<Response, Failure> {
    let mut form = opening::form(&room, Some(&posted));
    let Some(opened) = opening::read(&room, &mut form, &posted) else {
        return show(&room, form);
    };
    match room.record(&Command::OpenMeeting(opened), None) {
        Ok(()) => Ok(redirect(&format!("{}?done=meeting", room.at(&rest(room.state.meetings.next()))))),
        Err(not) => show(&room, refused(&room, form, not)?),
    }
}

/// How the meetings stand, for whoever comes from elsewhere.
pub(crate) fn card(room: &Room) -> Card {
    let w = room.wording();
    let sentence = match (room.state.meetings.open(), clock(room)) {
        (Some((number, _)), _) => w.format("meetings-going-on", [("number", number.to_string().into())]),
        (None, Some(clock)) => clock.text,
        (None, None) if room.state.meetings.last().is_none() => w.text("meetings-none"),
        (None, None) => w.text("meetings-no-next"),
    };
    Card { title: w.text("meetings-title"), sentence, href: room.at(REST) }
}

/// When the team meets next, while none is going on.
pub(super) fn clock(room: &Room) -> Option<Clock> {
    if room.state.meetings.open().is_some() || !room.state.is_open() {
        return None;
    }
    let (w, start) = (room.wording(), room.state.next_meeting_at()?);
    let at = room.rulebook().moment_of(start);
    let is_late = at < room.now;
    let span =
        if is_late { w.ago(room.now.duration_since(at)) } else { w.ahead(at.duration_since(room.now)) };
    let key = if is_late { "meetings-late" } else { "meetings-next" };
    let gaps = [("at", w.start(start, room.site.zone()).into()), ("span", span.into())];
    Some(Clock { text: w.format(key, gaps), is_late })
}

fn show(room: &Room, form: Form) -> Result<Response, Failure> {
    let w = room.wording();
    let going_on = room.state.meetings.open().map(|(number, _)| number);
    let status = if form.has_errors() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    // Who began one at the same moment sees why it was refused, and what was typed.
    let has_form = room.state.is_open() && (going_on.is_none() || form.has_errors());
    let view = ListPage {
        title: w.text("meetings-title"),
        lead: w.text("meetings-lead"),
        clock: clock(room),
        going_on: going_on.map(|number| {
            let words = w.format("meetings-go-on", [("number", number.to_string().into())]);
            (room.at(&rest(number)), words)
        }),
        meetings: room.state.meetings.all().rev().map(|(number, one)| row(room, number, one)).collect(),
        form: has_form.then_some(form),
        beside: beside(room, REST),
        page: room.frame(&room.picture(), REST)?,
    };
    Ok(page_with(status, &view))
}

fn row(room: &Room, number: u32, meeting: &Meeting) -> Row {
    let (w, said) = (room.wording(), &meeting.opened.said);
    let decided = room.state.decisions.all().filter(|(_, one)| one.taken.said.meeting == Some(number));
    let at = w.start(said.at.0, room.site.zone());
    Row {
        title: w.format("meeting-named", [("number", number.to_string().into())]),
        href: room.at(&rest(number)),
        when: w.format("meetings-when", [("at", at.into()), ("chair", said.chair.clone().into())]),
        is_going_on: meeting.closed.is_none(),
        decided: decided.map(|(_, one)| one.taken.said.what.clone()).collect(),
    }
}

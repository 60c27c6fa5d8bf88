//! A meeting on one page, in five parts, each with its own small form.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use incident::meeting::Meeting;

use super::acting::{self, Given, given};
use super::control::{Asked, asked};
use super::deciding::{self, decided};
use super::following::{Followed, followed};
use super::picture::{Known, known};
use super::points::{self, JUDGEMENT, PICTURE, Point, said};
use super::{closing, minutes, next, rest};
use crate::decided::Shown;
use crate::failure::Failure;
use crate::form::Form;
use crate::frame::{Frame, page_with};
use crate::now::Step;
use crate::preparing::Numbered;
use crate::room::Room;

/// A form on the page of a meeting.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Slot {
    /// What an earlier decision did.
    Control(u32),
    /// How work goes, by its id.
    Action(String),
    Picture,
    Judgement,
    Decision,
    Task,
    End,
}

impl Slot {
    /// The part of the page in which it stands, by its id.
    pub(super) fn part(&self) -> &'static str {
        match self {
            Slot::Control(_) => "control",
            Slot::Action(_) => "actions-control",
            Slot::Picture => "picture",
            Slot::Judgement => "judgement",
            Slot::Decision => "decision",
            Slot::Task => "actions",
            Slot::End => "end",
        }
    }
}

/// The one form that was sent and not taken: it stands in its place, with what was typed.
#[derive(Default)]
pub(super) struct Slots {
    refused: Option<(Slot, Form)>,
}

impl Slots {
    /// The form of a slot: the one that was not taken, else a fresh one.
    pub(super) fn take(&mut self, slot: &Slot, make: impl FnOnce() -> Form) -> Form {
        match self.refused.take_if(|(refused, _)| refused == slot) {
            Some((_, form)) => form,
            None => make(),
        }
    }
}

#[derive(Template)]
#[template(path = "meetings/meeting.html")]
struct MeetingPage<'a> {
    page: Frame<'a>,
    title: String,
    head: Head,
    next: Step,
    asked: Vec<Asked>,
    followed: Vec<Followed>,
    /// How much other work there is, in words.
    more_work: String,
    work: String,
    known: Known,
    facts: String,
    picture: Vec<Point>,
    picture_form: Form,
    /// What the team wants to reach: the one sentence by which choices are made.
    aim: String,
    judgement: Vec<Point>,
    judgement_form: Form,
    skipped: Vec<String>,
    decisions: Vec<Shown>,
    decision_form: Form,
    tasks: Vec<Given>,
    task_form: Form,
    end_form: Form,
    /// What could not be put in its place: the task or the decision is not here any more.
    stray: Option<Form>,
}

/// When a meeting is, and with whom.
pub(super) struct Head {
    pub(super) when: String,
    pub(super) chair: String,
    pub(super) logger: String,
    pub(super) present: String,
}

impl MeetingPage<'_> {
    /// The form that was not taken.
    fn refused(&self) -> Option<&Form> {
        let controls = self.asked.iter().map(|asked| &asked.form);
        let actions = self.followed.iter().filter_map(|followed| followed.form.as_ref());
        let others =
            [&self.picture_form, &self.judgement_form, &self.decision_form, &self.task_form, &self.end_form];
        let mut all = controls.chain(actions).chain(others).chain(&self.stray);
        all.find(|form| form.has_errors())
    }
}

/// `GET /incidents/{id}/meetings/{number}`.
pub(crate) async fn meeting(room: Room, Numbered(number): Numbered) -> Result<Response, Failure> {
    show(&room, number, None)
}

/// The meeting, with the form that was not taken in its place.
pub(super) fn show(room: &Room, number: u32, refused: Option<(Slot, Form)>) -> Result<Response, Failure> {
    let meeting = room.state.meetings.get(number).ok_or(Failure::NotFound)?;
    if meeting.closed.is_some() || !room.state.is_open() {
        return minutes::show(room, number, meeting);
    }
    let mut slots = Slots { refused };
    let view = view(room, number, meeting, &mut slots)?;
    let status = match view.refused() {
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
        None => StatusCode::OK,
    };
    Ok(page_with(status, &view))
}

fn view<'a>(
    room: &'a Room,
    number: u32,
    meeting: &Meeting,
    slots: &mut Slots,
) -> Result<MeetingPage<'a>, Failure> {
    let (w, picture) = (room.wording(), room.picture());
    let asked = asked(room, number, slots);
    let (followed, more) = followed(room, number, meeting, slots);
    let more_work = match more {
        0 => w.text("following-all"),
        more => w.format("following-more", [("n", (more as f64).into())]),
    };
    let direction = room.state.steering.direction.as_ref();
    Ok(MeetingPage {
        title: w.format("meeting-named", [("number", number.to_string().into())]),
        head: head(room, meeting),
        next: next::step(room, number, meeting, &followed),
        asked,
        more_work,
        work: room.at("/tasks"),
        known: known(room, &picture, number)?,
        facts: room.at("/facts"),
        picture: said(room, meeting, &PICTURE)?,
        picture_form: points::asking(room, number, meeting, slots, &Slot::Picture),
        aim: direction.map(|kept| kept.said.aim.clone()).unwrap_or_default(),
        judgement: said(room, meeting, &JUDGEMENT)?,
        judgement_form: points::asking(room, number, meeting, slots, &Slot::Judgement),
        skipped: next::skipped(room, meeting),
        decisions: decided(room, number),
        decision_form: deciding::asking(room, number, slots),
        tasks: given(room, number),
        task_form: acting::asking(room, number, slots),
        end_form: closing::asking(room, number, slots),
        followed,
        stray: slots.refused.take().map(|(_, form)| form.whole()),
        page: room.frame(&picture, &rest(number))?,
    })
}

/// When a meeting is, and with whom.
pub(super) fn head(room: &Room, meeting: &Meeting) -> Head {
    let (w, zone, said) = (room.wording(), room.site.zone(), &meeting.opened.said);
    let from = w.start(said.at.0, zone);
    let when = match &meeting.closed {
        Some(closed) => {
            let until = w.start(closed.said.at.0, zone);
            w.format("meeting-from-until", [("from", from.into()), ("until", until.into())])
        }
        None => from,
    };
    Head { when, chair: said.chair.clone(), logger: said.logger.clone(), present: said.present.join(", ") }
}

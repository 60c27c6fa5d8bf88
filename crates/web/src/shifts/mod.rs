//! Who is at work, who is on call and who rests; and whether they are all right.

mod list;

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use calendar::Start;
use incident::command::Command;
use incident::event::{ShiftNoted, When};
use incident::handover::event::{Shift, Wellbeing};
use readiness::event::Word as _;

use self::list::Group;
use crate::beside::Card;
use crate::failure::Failure;
use crate::form::{self, Answer, Field, Form, Kind, Posted, moment_field, needed_moment};
use crate::frame::{Frame, page_with};
use crate::room::Room;

pub(crate) use list::known_people;

#[derive(Template)]
#[template(path = "shifts/page.html")]
struct ShiftsPage<'a> {
    page: Frame<'a>,
    title: String,
    groups: Vec<Group>,
    /// People who answered a call, and of whom nobody said whether they are at work, with the words on their button.
    unknown: Vec<(String, String)>,
    form: Form,
    hand_over: String,
}

/// `GET /incidents/{id}/shifts`.
pub(crate) async fn shifts(room: Room) -> Result<Response, Failure> {
    let form = noting(&room, None);
    shown(&room, form)
}

/// `POST /incidents/{id}/shifts`.
pub(crate) async fn note(room: Room, posted: Posted) -> Result<Response, Failure> {
    let mut form = noting(&room, Some(&posted));
    let shift = Shift::from_id(posted.get("shift"));
    if shift.is_none() {
        form.err("shift", room.wording().text("form-unknown"));
    }
    // Whoever taps one button means now.
    let at = match posted.has("now", "yes") {
        true => Some(When(Start::Moment(room.now))),
        false => needed_moment(&room, &mut form, &posted, "at"),
    };
    let (Some(shift), Some(at)) = (shift, at) else { return shown(&room, form) };
    let command = Command::NoteShift(ShiftNoted {
        person: posted.some("other").unwrap_or_else(|| posted.get("person").to_owned()),
        shift,
        at,
        wellbeing: Wellbeing::from_id(posted.get("wellbeing")),
        note: posted.get("note").to_owned(),
    });
    match room.record(&command, None) {
        Ok(()) => Ok(room.done("/shifts", "shift")),
        Err(not) => {
            let form = form::refused(&room, form, not)?;
            shown(&room, form)
        }
    }
}

fn shown(room: &Room, form: Form) -> Result<Response, Failure> {
    let view = ShiftsPage {
        title: room.wording().text("shifts-title"),
        groups: list::groups(room),
        unknown: list::unknown(room).into_iter().map(|name| (name.clone(), begins(room, name))).collect(),
        hand_over: room.at("/handovers/draft"),
        page: room.frame(&room.picture(), "/shifts")?,
        form,
    };
    let status = if view.form.has_errors() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(page_with(status, &view))
}

fn begins(room: &Room, name: String) -> String {
    room.wording().format("shifts-begin", [("name", name.into())])
}

/// Whoever reads the page is proposed: most people note themselves.
fn noting(room: &Room, posted: Option<&Posted>) -> Form {
    let w = room.wording();
    let typed = |name: &str| posted.map_or("", |posted| posted.get(name));
    let person = posted.map_or(room.visitor.name.as_str(), |posted| posted.get("person"));
    let people = known_people(room);
    let people = people.iter().map(|name| Answer::new(name, name.clone(), name == person)).collect();
    let chosen = if posted.is_some() { typed("shift") } else { Shift::AtWork.id() };
    let shifts = Shift::ALL.iter().map(|shift| Answer::new(shift.id(), w.word(*shift), shift.id() == chosen));
    let silent = Answer::new("", w.text("shifts-no-answer"), typed("wellbeing").is_empty());
    let well =
        Wellbeing::ALL.iter().map(|one| Answer::new(one.id(), w.word(*one), typed("wellbeing") == one.id()));
    let at = moment_field(room, posted, "at", w.text("shifts-at"), Some(When(Start::Moment(room.now))));
    let wellbeing = Kind::Radios(std::iter::once(silent).chain(well).collect());
    Form::new(w.text("shifts-note"), room.at("/shifts"), w.text("shifts-submit"), String::new())
        .field(Field::new("person", w.text("shifts-person"), Kind::Select(people)))
        .field(Field::line("other", w.text("shifts-other"), typed("other")))
        .field(Field::new("shift", w.text("shifts-shift"), Kind::Radios(shifts.collect())))
        .field(at)
        .field(
            Field::new("wellbeing", w.text("shifts-wellbeing"), wellbeing)
                .hint(w.text("shifts-wellbeing-hint")),
        )
        .field(Field::area("note", w.text("shifts-words"), typed("note")))
}

/// How it stands, for whoever comes from elsewhere.
pub(crate) fn card(room: &Room) -> Card {
    let w = room.wording();
    let weary = list::weary(room);
    let said = match (weary.is_empty(), list::at_work(room)) {
        (false, _) => w.format("shifts-card-weary", [("names", weary.join(", ").into())]),
        (true, 0) => w.text("shifts-none"),
        (true, n) => w.format("shifts-card", [("n", (n as f64).into())]),
    };
    Card { title: w.text("shifts-title"), sentence: said, href: room.at("/shifts") }
}

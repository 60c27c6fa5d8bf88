//! Care for people: who needs what, who sees to it, and how it ended.

use axum::response::Response;
use incident::command::Command;
use incident::event::CareStated;

use super::{REST, day, day_field, for_the_chair, seen};
use crate::failure::Failure;
use crate::form::{Field, Form, Posted, reason_field, seen_by, seen_by_fields, show, show_refused};
use crate::preparing::Numbered;
use crate::room::Room;

/// `GET /incidents/{id}/evaluation/care/new`.
pub(crate) async fn caring(room: Room) -> Result<Response, Failure> {
    let form = form(&room, None, None)?;
    show(&room, &rest(None), form)
}

/// `POST /incidents/{id}/evaluation/care/new`.
pub(crate) async fn care(room: Room, posted: Posted) -> Result<Response, Failure> {
    keep(&room, None, &posted)
}

/// `GET /incidents/{id}/evaluation/care/{care}`.
pub(crate) async fn restating(room: Room, Numbered(care): Numbered) -> Result<Response, Failure> {
    let form = form(&room, Some(care), None)?;
    show(&room, &rest(Some(care)), form)
}

/// `POST /incidents/{id}/evaluation/care/{care}`.
pub(crate) async fn more_care(
    room: Room,
    Numbered(care): Numbered,
    posted: Posted,
) -> Result<Response, Failure> {
    keep(&room, Some(care), &posted)
}

fn rest(care: Option<u32>) -> String {
    let last = care.map_or_else(|| "new".to_owned(), |care| care.to_string());
    format!("{REST}/care/{last}")
}

fn keep(room: &Room, care: Option<u32>, posted: &Posted) -> Result<Response, Failure> {
    let mut form = form(room, care, Some(posted))?;
    let Ok(ask_on) = day(room, &mut form, posted, "ask_on") else { return show(room, &rest(care), form) };
    let typed = |name: &str| posted.get(name).to_owned();
    let command = Command::StateCare(CareStated {
        care: care.unwrap_or_default(),
        person: typed("person"),
        needs: typed("needs"),
        assignee: typed("assignee"),
        ask_on,
        ended: typed("ended"),
        reason: typed("reason"),
    });
    let recorded = match care {
        None => room.record_for(seen_by(room, posted), &command, &[], None),
        Some(_) => room.record(&command, posted.number("seen")),
    };
    match recorded {
        Ok(()) => Ok(room.done(REST, "care")),
        Err(not) => show_refused(room, &rest(care), form, not),
    }
}

fn form(room: &Room, care: Option<u32>, posted: Option<&Posted>) -> Result<Form, Failure> {
    let w = room.wording();
    let held = care.map(|care| room.state.evaluation.care(care).ok_or(Failure::NotFound)).transpose()?;
    let held = held.map(|held| &held.now().said);
    let typed = |name: &str, held: Option<&String>| {
        posted.map_or_else(|| held.cloned().unwrap_or_default(), |posted| posted.get(name).to_owned())
    };
    let title = match care {
        None => w.text("care-add"),
        Some(care) => w.format("care-revise", [("number", care.to_string().into())]),
    };
    let form = Form::new(title, room.at(&rest(care)), w.text("care-submit"), room.at(REST))
        .lead(w.text("care-lead"))
        .field(Field::line("person", w.text("care-person"), &typed("person", held.map(|it| &it.person))))
        .field(
            Field::area("needs", w.text("care-needs"), &typed("needs", held.map(|it| &it.needs)))
                .hint(w.text("care-needs-hint")),
        )
        .field(Field::line(
            "assignee",
            w.text("care-assignee"),
            &typed("assignee", held.map(|it| &it.assignee)),
        ))
        .field(day_field("ask_on", w.text("care-ask"), posted, held.and_then(|it| it.ask_on)));
    if care.is_none() {
        let begin = posted.is_none().then(|| for_the_chair(room)).flatten();
        return Ok(form.fields(seen_by_fields(room, posted.or(begin.as_ref()))));
    }
    let reason = posted.map_or("", |posted| posted.get("reason"));
    Ok(form
        .hide("seen", seen(room, posted))
        .field(
            Field::area("ended", w.text("care-ended"), &typed("ended", held.map(|it| &it.ended)))
                .hint(w.text("care-ended-hint")),
        )
        .field(reason_field(room, reason)))
}

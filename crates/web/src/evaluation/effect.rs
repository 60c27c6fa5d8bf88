//! Saying that an improvement was done or is not done, and later whether it worked.

use axum::response::Response;
use calendar::Start;
use incident::command::Command;
use incident::evaluation::event::{ImprovementEnd, Worked};
use incident::event::{ImprovementEnded, ImprovementJudged, When};

use super::improvement::{held, rest};
use super::{REST, chosen, day, day_field, radios};
use crate::failure::Failure;
use crate::form::{Field, Form, Posted, moment_field, needed_moment, show, show_refused};
use crate::preparing::Numbered;
use crate::room::Room;

/// `GET /incidents/{id}/evaluation/improvements/{improvement}/end`.
pub(crate) async fn ending(room: Room, Numbered(number): Numbered) -> Result<Response, Failure> {
    let form = end_form(&room, number, None)?;
    show(&room, &end_rest(number), form)
}

/// `POST /incidents/{id}/evaluation/improvements/{improvement}/end`.
pub(crate) async fn end(room: Room, Numbered(number): Numbered, posted: Posted) -> Result<Response, Failure> {
    let mut form = end_form(&room, number, Some(&posted))?;
    let end = chosen::<ImprovementEnd>(&room, &mut form, &posted, "end");
    let at = needed_moment(&room, &mut form, &posted, "at");
    let (Some(end), Some(at)) = (end, at) else { return show(&room, &end_rest(number), form) };
    let text = posted.get("text").to_owned();
    let ended = ImprovementEnded { improvement: number, end, text, at };
    match room.record(&Command::EndImprovement(ended), None) {
        Ok(()) => Ok(room.done(REST, "improvement-ended")),
        Err(not) => show_refused(&room, &end_rest(number), form, not),
    }
}

/// `GET /incidents/{id}/evaluation/improvements/{improvement}/effect`.
pub(crate) async fn judging(room: Room, Numbered(number): Numbered) -> Result<Response, Failure> {
    let form = effect_form(&room, number, None)?;
    show(&room, &effect_rest(number), form)
}

/// `POST /incidents/{id}/evaluation/improvements/{improvement}/effect`.
pub(crate) async fn judge(
    room: Room,
    Numbered(number): Numbered,
    posted: Posted,
) -> Result<Response, Failure> {
    let mut form = effect_form(&room, number, Some(&posted))?;
    let worked = chosen::<Worked>(&room, &mut form, &posted, "worked");
    let ask_on = day(&room, &mut form, &posted, "ask_on");
    let (Some(worked), Ok(ask_on)) = (worked, ask_on) else {
        return show(&room, &effect_rest(number), form);
    };
    let (text, by) = (posted.get("text").to_owned(), room.visitor.name.clone());
    let judged = ImprovementJudged { improvement: number, worked, text, by, ask_on };
    match room.record(&Command::JudgeImprovement(judged), None) {
        Ok(()) => Ok(room.done(REST, "improvement-judged")),
        Err(not) => show_refused(&room, &effect_rest(number), form, not),
    }
}

fn end_rest(number: u32) -> String {
    format!("{}/end", rest(Some(number)))
}

fn effect_rest(number: u32) -> String {
    format!("{}/effect", rest(Some(number)))
}

fn end_form(room: &Room, number: u32, posted: Option<&Posted>) -> Result<Form, Failure> {
    let (w, held) = (room.wording(), held(room, number)?);
    let typed = |name: &str| posted.map_or("", |posted| posted.get(name));
    let title = w.format("improvement-ending", [("number", number.to_string().into())]);
    let back = room.at(REST);
    let now = Some(When(Start::Moment(room.now)));
    Ok(Form::new(title, room.at(&end_rest(number)), w.text("improvement-end-submit"), back)
        .lead(held.now().said.what.clone())
        .field(radios::<ImprovementEnd>(room, "end", w.text("improvement-end"), typed("end")))
        .field(Field::area("text", w.text("improvement-end-text"), typed("text")))
        .field(moment_field(room, posted, "at", w.text("improvement-end-at"), now)))
}

fn effect_form(room: &Room, number: u32, posted: Option<&Posted>) -> Result<Form, Failure> {
    let (w, held) = (room.wording(), held(room, number)?);
    let typed = |name: &str| posted.map_or("", |posted| posted.get(name));
    let title = w.format("improvement-judging", [("number", number.to_string().into())]);
    let back = room.at(REST);
    Ok(Form::new(title, room.at(&effect_rest(number)), w.text("improvement-judge-submit"), back)
        .lead(held.now().said.what.clone())
        .lead(w.text("improvement-judge-lead"))
        .field(radios::<Worked>(room, "worked", w.text("improvement-worked"), typed("worked")))
        .field(
            Field::area("text", w.text("improvement-worked-text"), typed("text"))
                .hint(w.text("improvement-worked-hint")),
        )
        .field(
            day_field("ask_on", w.text("improvement-again"), posted, None)
                .hint(w.text("improvement-again-hint")),
        ))
}

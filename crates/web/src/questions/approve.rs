//! Approving the words of an answer. Whoever wrote them may do so only with a reason: a second pair of eyes sees more.

use axum::response::Response;
use incident::command::Command;
use incident::event::AnswerApproved;
use incident::message::digest;
use incident::question::AnswerLine;

use super::LINES;
use super::lines::show;
use super::words::{basis, bound};
use crate::failure::Failure;
use crate::form::{Field, Form, Posted, refused};
use crate::preparing::Numbered;
use crate::room::Room;

/// `POST /incidents/{id}/questions/lines/{line}`.
pub(crate) async fn approve(
    room: Room,
    Numbered(number): Numbered,
    posted: Posted,
) -> Result<Response, Failure> {
    let line = room.state.answers.get(number).ok_or(Failure::NotFound)?;
    let mut form = approving(&room, number, line, Some(&posted));
    let w = room.wording();
    let bound = bound(&room, &line.now().said);
    // What whoever approves read is what goes: a fact may have become another meanwhile.
    if posted.get("digest") != digest("", &bound.text) {
        form.err("", w.text("line-words-changed"));
    }
    if let Some(problem) = bound.problems.first() {
        form.err("", w.text_problem(problem));
    }
    if form.has_errors() {
        return show(&room, number, form);
    }
    let approved = AnswerApproved {
        line: number,
        entry: posted.number("entry").ok_or(Failure::BadForm)?,
        by: posted.get("by").to_owned(),
        basis: basis(&room, &bound),
        because: posted.get("because").to_owned(),
    };
    match room.record(&Command::ApproveAnswer(approved), None) {
        Ok(()) => Ok(room.done(LINES, "line-approved")),
        Err(not) => show(&room, number, refused(&room, form, not)?),
    }
}

fn is_own(room: &Room, line: &AnswerLine) -> bool {
    line.now().by == room.visitor.person
}

/// The form, of exactly the words that stand there.
pub(super) fn approving(room: &Room, number: u32, line: &AnswerLine, posted: Option<&Posted>) -> Form {
    let w = room.wording();
    let text = bound(room, &line.now().said).text;
    let by = posted.map_or(room.visitor.name.as_str(), |posted| posted.get("by"));
    let action = room.at(&format!("{LINES}/{number}"));
    let mut form = Form::new(w.text("line-approve"), action, w.text("line-approve-submit"), String::new())
        .hide("entry", line.now().number)
        .hide("digest", digest("", &text))
        .field(Field::line("by", w.text("line-by"), by));
    if is_own(room, line) {
        let because = posted.map_or("", |posted| posted.get("because"));
        form = form
            .field(Field::line("because", w.text("line-because"), because).hint(w.text("line-because-hint")));
    }
    form
}

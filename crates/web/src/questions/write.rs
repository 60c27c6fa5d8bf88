//! Writing an answer, and writing it anew.

use axum::extract::Query;
use axum::response::Response;
use incident::command::Command;
use incident::event::AnswerWritten;
use wording::Lang;

use super::LINES;
use crate::failure::Failure;
use crate::form::{Answer, Field, Form, Kind, Posted, show, show_refused};
use crate::preparing::Numbered;
use crate::room::Room;

/// How a fact is cited.
const EXAMPLE: &str = "{persons}";

/// The question that an answer is written for.
#[derive(serde::Deserialize)]
pub(crate) struct For {
    question: Option<u32>,
}

/// `GET /incidents/{id}/questions/lines/new`, with a question that was asked as `?question=3`.
pub(crate) async fn writing(room: Room, Query(asked): Query<For>) -> Result<Response, Failure> {
    // Whoever is asked gives an agreed answer: no words of a question stand in it that not everybody may see.
    let open = room.site.app.seen_by_all().state(&room.stream())?;
    let asked = asked.question.and_then(|number| open.questions.get(number));
    let question = asked.map(|question| question.asked.said.text.clone()).unwrap_or_default();
    let held = AnswerWritten {
        line: 0,
        question,
        answer: String::new(),
        lang: room.visitor.lang.as_str().to_owned(),
        is_public: false,
    };
    let form = form(&room, 0, &held, room.state.number);
    show(&room, &rest(0), form)
}

/// `POST /incidents/{id}/questions/lines/new`.
pub(crate) async fn write(room: Room, posted: Posted) -> Result<Response, Failure> {
    keep(&room, 0, &posted)
}

/// `GET /incidents/{id}/questions/lines/{line}/revision`.
pub(crate) async fn rewriting(room: Room, Numbered(number): Numbered) -> Result<Response, Failure> {
    let line = room.state.answers.get(number).ok_or(Failure::NotFound)?;
    let form = form(&room, number, &line.now().said, line.now().number);
    show(&room, &rest(number), form)
}

/// `POST /incidents/{id}/questions/lines/{line}/revision`.
pub(crate) async fn rewrite(
    room: Room,
    Numbered(number): Numbered,
    posted: Posted,
) -> Result<Response, Failure> {
    if !room.state.answers.has(number) {
        return Err(Failure::NotFound);
    }
    keep(&room, number, &posted)
}

fn rest(line: u32) -> String {
    if line == 0 { format!("{LINES}/new") } else { format!("{LINES}/{line}/revision") }
}

fn keep(room: &Room, line: u32, posted: &Posted) -> Result<Response, Failure> {
    let typed = |name: &str| posted.get(name).to_owned();
    let written = AnswerWritten {
        line,
        question: typed("question"),
        answer: typed("answer"),
        lang: typed("lang"),
        is_public: posted.has("public", "yes"),
    };
    let seen = posted.number("seen").unwrap_or(room.state.number);
    let form = form(room, line, &written, seen);
    match room.record(&Command::WriteAnswer(written), Some(seen)) {
        Ok(()) => Ok(room.done(LINES, "line-written")),
        Err(not) => show_refused(room, &rest(line), form, not),
    }
}

fn form(room: &Room, line: u32, held: &AnswerWritten, seen: u64) -> Form {
    let w = room.wording();
    let heading = match line {
        0 => w.text("line-new"),
        number => w.format("line-numbered", [("number", number.to_string().into())]),
    };
    let lang =
        |lang: Lang, label: &str| Answer::new(lang.as_str(), w.text(label), held.lang == lang.as_str());
    let langs = vec![lang(Lang::Nl, "line-lang-nl"), lang(Lang::En, "line-lang-en")];
    let public = vec![Answer::new("yes", w.text("line-public-yes"), held.is_public)];
    Form::new(heading, room.at(&rest(line)), w.text("line-submit"), room.at(LINES))
        .lead(w.format("line-lead", [("example", EXAMPLE.into())]))
        .hide("seen", seen)
        .field(Field::line("question", w.text("line-question"), &held.question))
        .field(Field::area("answer", w.text("line-answer"), &held.answer).hint(w.text("line-answer-hint")))
        .field(Field::new("lang", w.text("line-lang"), Kind::Radios(langs)))
        .field(Field::new("public", w.text("line-is-public"), Kind::Checks(public)))
}

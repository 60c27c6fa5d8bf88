//! One question: who asked it, what was answered to others who asked the same, and answering it.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use calendar::Start;
use incident::command::Command;
use incident::event::{QuestionAnswered, When};
use incident::question::{Question, Words};

use super::desk::who;
use super::words::{Offered, offered};
use super::{LINES, REST};
use crate::failure::Failure;
use crate::form::{Answer, Field, Form, Kind, Posted, moment_field, needed_moment, refused, seen_only_by};
use crate::frame::{Frame, page_with};
use crate::preparing::Numbered;
use crate::room::Room;

/// The answer in words of one's own.
const OWN: &str = "own";

/// The answer that says why nothing can be said.
const NOTHING: &str = "nothing";

#[derive(Template)]
#[template(path = "questions/question.html")]
struct QuestionPage<'a> {
    page: Frame<'a>,
    title: String,
    text: String,
    who: String,
    due: String,
    is_late: bool,
    /// What was answered, with who did and when.
    answers: Vec<(String, String)>,
    /// Others who asked the same, with what they were answered.
    alike: Vec<(String, String)>,
    /// Absent when the incident is closed.
    form: Option<Form>,
    /// Who may see it, where that is not everybody.
    seen_by: Option<String>,
    /// Where an answer is written that others can use too: none to a question that not everybody may see.
    new: Option<String>,
    all: String,
}

/// `GET /incidents/{id}/questions/{question}`.
pub(crate) async fn question(room: Room, Numbered(number): Numbered) -> Result<Response, Failure> {
    let question = get(&room, number)?;
    let form = answering(&room, number, question, None);
    shown(&room, number, form)
}

/// `POST /incidents/{id}/questions/{question}`.
pub(crate) async fn answer(
    room: Room,
    Numbered(number): Numbered,
    posted: Posted,
) -> Result<Response, Failure> {
    let question = get(&room, number)?;
    let mut form = answering(&room, number, question, Some(&posted));
    let at = needed_moment(&room, &mut form, &posted, "at");
    let said = said(&room, &mut form, &posted);
    let (Some(at), Some((line, text))) = (at, said) else { return shown(&room, number, form) };
    let answered = QuestionAnswered { question: number, line, text, at, by: posted.get("by").to_owned() };
    match room.record(&Command::AnswerQuestion(answered), None) {
        Ok(()) => Ok(room.done(REST, "answered")),
        Err(not) => shown(&room, number, refused(&room, form, not)?),
    }
}

fn get(room: &Room, number: u32) -> Result<&Question, Failure> {
    room.state.questions.get(number).ok_or(Failure::NotFound)
}

/// What was answered, and with which line; without words the form says so.
fn said(room: &Room, form: &mut Form, posted: &Posted) -> Option<(Option<u32>, String)> {
    let (w, text) = (room.wording(), posted.get("text"));
    match posted.get("line") {
        OWN => Some((None, text.to_owned())),
        NOTHING if text.is_empty() => {
            form.err("text", w.text("question-nothing-why"));
            None
        }
        NOTHING => Some((None, w.format("question-nothing-said", [("why", text.to_owned().into())]))),
        number => {
            let Some(line) = offered(room).into_iter().find(|line| line.number.to_string() == number) else {
                form.err("line", w.text("question-line-gone"));
                return None;
            };
            // Whoever said it otherwise writes down what was said.
            let text = if text.is_empty() { line.words } else { text.to_owned() };
            Some((Some(line.number), text))
        }
    }
}

fn answering(room: &Room, number: u32, question: &Question, posted: Option<&Posted>) -> Form {
    let w = room.wording();
    let typed = |name: &str| posted.map_or("", |posted| posted.get(name));
    let lines = offered(room);
    let fitting = fitting(room, question, &lines).map(|line| line.to_string());
    let chosen = posted.map_or_else(|| fitting.unwrap_or_default(), |posted| posted.get("line").to_owned());
    let line = |line: &Offered| {
        let number = line.number.to_string();
        let label = format!("{number}. {}", line.question);
        Answer { hint: line.words.clone(), ..Answer::new(&number, label, number == chosen) }
    };
    let mut answers: Vec<Answer> = lines.iter().map(line).collect();
    // What fits stands first.
    answers.sort_by_key(|answer| !answer.is_chosen);
    let nothing = Answer::new(NOTHING, w.text("question-nothing"), chosen == NOTHING);
    let is_own = chosen == OWN || (chosen.is_empty() && lines.is_empty());
    answers.push(Answer { hint: w.text("question-nothing-hint"), ..nothing });
    answers.push(Answer::new(OWN, w.text("question-own"), is_own));
    let by = posted.map_or(room.visitor.name.as_str(), |posted| posted.get("by"));
    let now = Some(When(Start::Moment(room.now)));
    let action = room.at(&format!("{REST}/{number}"));
    Form::new(w.text("question-answer"), action, w.text("question-answer-submit"), room.at(REST))
        .field(Field::new("line", w.text("question-with"), Kind::Radios(answers)))
        .field(
            Field::area("text", w.text("question-words"), typed("text")).hint(w.text("question-words-hint")),
        )
        .field(Field::line("by", w.text("question-answered-by"), by))
        .field(moment_field(room, posted, "at", w.text("question-answered-at"), now))
}

/// The line with which the same question was answered before, else the one that answers it by its words.
fn fitting(room: &Room, question: &Question, lines: &[Offered]) -> Option<u32> {
    let own = Words::of(&question.asked.said.text);
    let used =
        room.state.questions.all().rev().filter(|(_, one)| own.are_alike(&Words::of(&one.asked.said.text)));
    let used = used.filter_map(|(_, one)| one.answers.last()?.said.line);
    let alike = lines.iter().filter(|line| own.are_alike(&Words::of(&line.question))).map(|line| line.number);
    used.chain(alike).find(|number| lines.iter().any(|line| line.number == *number))
}

fn shown(room: &Room, number: u32, form: Form) -> Result<Response, Failure> {
    let (w, question) = (room.wording(), get(room, number)?);
    let own = Words::of(&question.asked.said.text);
    let others = room
        .state
        .questions
        .all()
        .filter(|(other, one)| *other != number && own.are_alike(&Words::of(&one.asked.said.text)));
    let status = if form.has_errors() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let due = question.due_at().map(|due| w.start(due, room.site.zone()));
    let seen_by = seen_only_by(room, question.asked.number)?;
    let new = seen_by.is_none().then(|| room.at(&format!("{LINES}/new?question={number}")));
    let view = QuestionPage {
        title: w.format("question-numbered", [("number", number.to_string().into())]),
        text: question.asked.said.text.clone(),
        who: who(room, question),
        due: due.map(|due| w.format("question-before", [("due", due.into())])).unwrap_or_default(),
        is_late: question.is_late(room.rulebook(), room.now),
        answers: question.answers.iter().map(|kept| answered(room, &kept.said)).collect(),
        alike: others.map(|(_, one)| (one.asked.said.text.clone(), last_answer(room, one))).collect(),
        form: room.state.is_open().then_some(form),
        seen_by,
        new,
        all: room.at(REST),
        page: room.frame(&room.picture(), &format!("{REST}/{number}"))?,
    };
    Ok(page_with(status, &view))
}

/// The words of an answer, and who gave it when.
fn answered(room: &Room, said: &QuestionAnswered) -> (String, String) {
    let at = room.wording().start(said.at.0, room.site.zone());
    let gaps = [("by", said.by.clone().into()), ("at", at.into())];
    (said.text.clone(), room.wording().format("question-answered", gaps))
}

/// What somebody who asked the same was answered, with the line that was used.
fn last_answer(room: &Room, question: &Question) -> String {
    let w = room.wording();
    match question.answers.last().map(|kept| &kept.said) {
        None => w.text("question-waits"),
        Some(said) => match said.line {
            Some(line) => {
                let gaps = [("line", line.to_string().into()), ("text", said.text.clone().into())];
                w.format("question-used", gaps)
            }
            None => said.text.clone(),
        },
    }
}

//! The list of questions that everybody who was there may answer. Unless somebody chooses otherwise only the chair reads it.

use axum::response::Response;
use incident::command::Command;
use incident::evaluation::event::{HowWell, QuestionnaireAnswer};
use incident::event::QuestionnaireAnswered;
use readiness::event::Word as _;
use wording::{Asks, ListedQuestion, questionnaire};

use super::{REST, for_the_chair};
use crate::failure::Failure;
use crate::form::{Answer, Field, Form, Kind, Posted, seen_by, seen_by_fields, show, show_refused};
use crate::room::Room;

/// `GET /incidents/{id}/evaluation/questions`.
pub(crate) async fn answering(room: Room) -> Result<Response, Failure> {
    show(&room, &rest(), form(&room, None))
}

/// `POST /incidents/{id}/evaluation/questions`.
pub(crate) async fn answer(room: Room, posted: Posted) -> Result<Response, Failure> {
    let form = form(&room, Some(&posted));
    let answer = |question: &ListedQuestion| QuestionnaireAnswer {
        question: question.id.clone(),
        went: HowWell::from_id(posted.get(&went(question))),
        text: posted.get(&text(question)).to_owned(),
    };
    let answered = QuestionnaireAnswered {
        person: posted.get("person").to_owned(),
        answers: questionnaire().iter().map(answer).collect(),
    };
    match room.record_for(seen_by(&room, &posted), &Command::AnswerQuestionnaire(answered), &[], None) {
        Ok(()) => Ok(room.done(REST, "questionnaire")),
        Err(not) => show_refused(&room, &rest(), form, not),
    }
}

fn rest() -> String {
    format!("{REST}/questions")
}

fn went(question: &ListedQuestion) -> String {
    format!("went-{}", question.id)
}

fn text(question: &ListedQuestion) -> String {
    format!("text-{}", question.id)
}

/// The questions, with what somebody answered before: they may say it otherwise.
fn form(room: &Room, posted: Option<&Posted>) -> Form {
    let w = room.wording();
    let person = posted.map_or(room.visitor.name.as_str(), |posted| posted.get("person"));
    let mut before = room.state.evaluation.questionnaires();
    let before = before.find(|kept| kept.said.person == room.visitor.name).map(|kept| &kept.said.answers);
    let held = |question: &ListedQuestion| {
        let mut answers = before.into_iter().flatten();
        answers.find(|answer| answer.question == question.id)
    };
    let mut form = Form::new(
        w.text("questionnaire-title"),
        room.at(&rest()),
        w.text("questionnaire-submit"),
        room.at(REST),
    )
    .lead(w.format("questionnaire-lead", [("n", questionnaire().len().into())]))
    .field(Field::line("person", w.text("questionnaire-person"), person));
    for question in questionnaire() {
        let held = held(question);
        let said = held.map_or("", |held| held.text.as_str());
        let said = posted.map_or(said, |posted| posted.get(&text(question)));
        if question.kind == Asks::Text {
            form = form.field(Field::area(text(question), w.of_list(question).to_owned(), said));
            continue;
        }
        let name = went(question);
        let held = held.and_then(|held| held.went).map(HowWell::id).unwrap_or_default();
        let is = posted.map_or(held, |posted| posted.get(&name));
        let answer = |word: &HowWell| Answer::new(word.id(), w.word(*word), is == word.id());
        let answers = Kind::Radios(HowWell::ALL.iter().map(answer).collect());
        let label = w.format("questionnaire-more", [("question", w.of_list(question).to_owned().into())]);
        form = form
            .field(Field::new(name.clone(), w.of_list(question).to_owned(), answers))
            .field(Field::line(text(question), label, said));
    }
    let begin = posted.is_none().then(|| for_the_chair(room)).flatten();
    form.fields(seen_by_fields(room, posted.or(begin.as_ref())))
}

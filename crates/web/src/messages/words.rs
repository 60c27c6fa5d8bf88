//! The form on which a text is written: what it asks its writer, how its readers hear more, and the words themselves.

use incident::message::Message;
use incident::message::event::{Filled, MessageWritten};
use incident::stakeholder::event::MessageChannel;
use readiness::event::Word as _;
use wording::Wording;

use super::language::bind;
use super::{rest, text};
use crate::form::{Answer, Field, Form, Kind, Posted, moment_field};
use crate::room::Room;

/// No text asks more of its writer; a form that says so is none of ours.
const MOST_QUESTIONS: usize = 50;

/// An answer whose question the words no longer ask.
pub(super) struct Lost {
    question: String,
    answer: String,
}

/// What was typed, with every answer in its place; and the answers that have no place.
pub(super) fn typed(
    room: &Room,
    message: &Message,
    number: u32,
    posted: &Posted,
) -> (MessageWritten, Vec<Lost>) {
    let now = &message.now().said;
    let lang = now.lang.parse().unwrap_or_default();
    let (mut body, mut lost) = (text(posted, "body"), Vec::new());
    let asked = (0..MOST_QUESTIONS).map_while(|at| Some((at, posted.some(&format!("question-{at}"))?)));
    for (at, question) in asked {
        let Some(answer) = posted.some(&format!("answer-{at}")) else { continue };
        match room.site.wording(lang).with_answer(&body, &question, &answer) {
            Some(answered) => body = answered,
            None => lost.push(Lost { question, answer }),
        }
    }
    let written = MessageWritten {
        message: number,
        stakeholder: now.stakeholder.clone(),
        template: now.template.clone(),
        lang: now.lang.clone(),
        channel: MessageChannel::from_id(posted.get("channel")).unwrap_or(now.channel),
        subject: posted.get("subject").to_owned(),
        body,
        filled: Filled {
            phone: posted.get("phone").to_owned(),
            contact: posted.get("contact").to_owned(),
            place: posted.get("place").to_owned(),
            next_at: posted.moment("next_at", room.site.zone()).ok().flatten(),
        },
        corrects: now.corrects.clone(),
    };
    (written, lost)
}

/// Asks what to do with an answer that has no place any more, so that it is not lost.
pub(super) fn not_asked(room: &Room, form: &mut Form, lost: &Lost) {
    let at = form.fields.iter().filter(|field| field.name.starts_with("answer-")).count();
    let (name, w) = (format!("answer-{at}"), room.wording());
    let field = Field::area(name.clone(), lost.question.clone(), &lost.answer);
    form.hidden.push((format!("question-{at}"), lost.question.clone()));
    form.fields.insert(0, field);
    form.err(&name, w.text("message-question-gone"));
}

pub(super) fn form(room: &Room, number: u32, written: &MessageWritten, posted: Option<&Posted>) -> Form {
    let w = room.wording();
    let seen = posted.and_then(|posted| posted.number("seen")).unwrap_or(room.state.number);
    let bound = bind(room, written);
    let form = Form::new(String::new(), room.at(&rest(number)), w.text("message-keep"), String::new())
        .hide("seen", seen);
    // Who began with a text that is there has its words ready: they answer what it asks, and need not read its braces.
    if written.template.is_empty() {
        return reached(room, written, posted, form.fields(words(w, written)));
    }
    let is_folded = !bound.is_to_be_mended;
    let form = reached(room, written, posted, asked(w, &bound.questions, form))
        .field(Field::new("words", w.text("message-words"), Kind::Open { is_folded }))
        .fields(words(w, written));
    form.field(Field::new("words-end", String::new(), Kind::Close { is_folded }))
}

/// What the text asks whoever writes it, as fields.
fn asked(w: &Wording, questions: &[String], mut form: Form) -> Form {
    if questions.is_empty() {
        return form;
    }
    let group = |name: &str, label: String, kind: Kind| Field::new(name, label, kind);
    form = form.field(
        group("questions", w.text("message-questions"), Kind::Open { is_folded: false })
            .hint(w.text("message-questions-hint")),
    );
    for (at, question) in questions.iter().take(MOST_QUESTIONS).enumerate() {
        form = form.hide(&format!("question-{at}"), question).field(Field::area(
            format!("answer-{at}"),
            question.clone(),
            "",
        ));
    }
    form.field(group("questions-end", String::new(), Kind::Close { is_folded: false }))
}

/// The words as they are written, with what stands in braces.
fn words(w: &Wording, written: &MessageWritten) -> Vec<Field> {
    let subject = Field::line("subject", w.text("message-subject"), &written.subject);
    let body = Field::area("body", w.text("message-body"), &written.body);
    vec![subject.hint(w.text("message-subject-hint")), body.hint(w.text("message-body-hint"))]
}

/// Through what it goes, and how its readers hear more.
fn reached(room: &Room, written: &MessageWritten, posted: Option<&Posted>, form: Form) -> Form {
    let (w, filled) = (room.wording(), &written.filled);
    let channels = MessageChannel::ALL.iter();
    let channels = channels.map(|one| Answer::new(one.id(), w.word(*one), *one == written.channel)).collect();
    let hint = if written.template.is_empty() { "message-reach-hint" } else { "message-reach-placed" };
    form.field(Field::new("channel", w.text("message-channel"), Kind::Select(channels)))
        .field(
            Field::new("reach", w.text("message-reach"), Kind::Open { is_folded: false }).hint(w.text(hint)),
        )
        .field(Field::line("phone", w.text("message-phone"), &filled.phone))
        .field(Field::line("contact", w.text("message-contact"), &filled.contact))
        .field(Field::line("place", w.text("message-place"), &filled.place))
        .field(moment_field(room, posted, "next_at", w.text("message-next-at"), filled.next_at))
        .field(Field::new("reach-end", String::new(), Kind::Close { is_folded: false }))
}

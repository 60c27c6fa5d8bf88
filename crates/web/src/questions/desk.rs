//! Questions of others: those that wait first, and a line to write down a new one while the telephone rings.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use calendar::Start;
use incident::command::Command;
use incident::event::{QuestionAsked, When};
use incident::question::{Question, Words, in_turn};
use incident::stakeholder::event::{MessageChannel, Stakeholder, StakeholderKind};
use readiness::event::Word as _;

use super::{LINES, REST};
use crate::beside::Card;
use crate::failure::Failure;
use crate::form::{
    Answer, Field, Form, Kind, Posted, moment_field, refused, seen_by, seen_by_fields, some_moment,
};
use crate::frame::{Frame, page_with};
use crate::now::{Ask, Step};
use crate::room::Room;

/// So many letters of a question stand in a title.
const SHORT: usize = 80;

#[derive(Template)]
#[template(path = "questions/desk.html")]
struct DeskPage<'a> {
    page: Frame<'a>,
    title: String,
    next: Option<Step>,
    open: Vec<Row>,
    answered: Vec<Row>,
    /// Absent when the incident is closed.
    form: Option<Form>,
    links: Vec<Ask>,
}

/// A question on the desk.
struct Row {
    text: String,
    href: String,
    /// Who asked, through what, and when.
    who: String,
    due: String,
    is_late: bool,
    /// How many ask the same.
    same: String,
    answer: String,
}

/// `GET /incidents/{id}/questions`.
pub(crate) async fn questions(room: Room) -> Result<Response, Failure> {
    let form = asking(&room, None);
    shown(&room, form)
}

/// `POST /incidents/{id}/questions`.
pub(crate) async fn ask(room: Room, posted: Posted) -> Result<Response, Failure> {
    let mut form = asking(&room, Some(&posted));
    let w = room.wording();
    let kind = StakeholderKind::from_id(posted.get("kind"));
    let channel = MessageChannel::from_id(posted.get("channel"));
    for (name, is_known) in [("kind", kind.is_some()), ("channel", channel.is_some())] {
        if !is_known {
            form.err(name, w.text("form-unknown"));
        }
    }
    let due_at = some_moment(&room, &mut form, &posted, "due_at");
    let (Some(kind), Some(channel), Ok(due_at)) = (kind, channel, due_at) else {
        return shown(&room, unfolded(form));
    };
    let by = posted.get("by").to_owned();
    // One with a name of their own is called by it.
    let of = if kind == StakeholderKind::Own { by.clone() } else { String::new() };
    let asked = QuestionAsked {
        question: 0,
        text: posted.get("text").to_owned(),
        stakeholder: Stakeholder::one(kind, of),
        by,
        at: When(Start::Moment(room.moment())),
        channel,
        due_at,
    };
    match room.record_for(seen_by(&room, &posted), &Command::RecordQuestion(asked), &[], None) {
        Ok(()) => Ok(room.done(REST, "question")),
        Err(not) => shown(&room, unfolded(refused(&room, form, not)?)),
    }
}

fn asking(room: &Room, posted: Option<&Posted>) -> Form {
    let w = room.wording();
    let typed = |name: &str| posted.map_or("", |posted| posted.get(name));
    let last = room.state.questions.last().map(|(_, question)| &question.asked.said);
    let kind = match (posted, last) {
        (Some(posted), _) => posted.get("kind"),
        (None, Some(last)) => last.stakeholder.kind.id(),
        (None, None) => StakeholderKind::Customers.id(),
    };
    let channel = match (posted, last) {
        (Some(posted), _) => posted.get("channel"),
        (None, Some(last)) => last.channel.id(),
        (None, None) => MessageChannel::Phone.id(),
    };
    let kinds = StakeholderKind::ALL.iter().map(|it| Answer::new(it.id(), w.word(*it), it.id() == kind));
    let channels = MessageChannel::ALL.iter().map(|it| Answer::new(it.id(), w.word(*it), it.id() == channel));
    Form::new(w.text("question-new"), room.at(REST), w.text("question-submit"), String::new())
        .field(Field::line("text", w.text("question-text"), typed("text")))
        .field(Field::new("kind", w.text("question-kind"), Kind::Select(kinds.collect())))
        .field(Field::new("more", w.text("question-more"), Kind::Open { is_folded: true }))
        .field(Field::line("by", w.text("question-by"), typed("by")).hint(w.text("question-by-hint")))
        .field(Field::new("channel", w.text("question-channel"), Kind::Select(channels.collect())))
        .field(
            moment_field(room, posted, "due_at", w.text("question-due"), None)
                .hint(w.text("question-due-hint")),
        )
        .field(Field::new("more", String::new(), Kind::Close { is_folded: true }))
        .fields(seen_by_fields(room, posted))
}

/// What was not taken is seen without unfolding anything.
fn unfolded(mut form: Form) -> Form {
    for field in &mut form.fields {
        if let Kind::Open { is_folded } | Kind::Close { is_folded } = &mut field.kind {
            *is_folded = false;
        }
    }
    form
}

fn shown(room: &Room, form: Form) -> Result<Response, Failure> {
    let w = room.wording();
    let is_open = room.state.is_open();
    let words: Vec<Words> =
        room.state.questions.all().map(|(_, one)| Words::of(&one.asked.said.text)).collect();
    let open = in_turn(&room.state, room.rulebook());
    let answered = room.state.questions.all().rev().filter(|(_, question)| !question.is_open());
    let status = if form.has_errors() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let link = |rest: &str, key: &str| Ask { href: room.at(rest), text: w.text(key) };
    let view = DeskPage {
        title: w.text("questions-title"),
        next: open.first().filter(|_| is_open).map(|(number, question)| next(room, *number, question)),
        answered: answered.map(|(number, question)| row(room, number, question, &words)).collect(),
        open: open.into_iter().map(|(number, question)| row(room, number, question, &words)).collect(),
        form: is_open.then_some(form),
        links: vec![
            link(LINES, "lines-title"),
            link("/questions/faq", "faq-title"),
            link("/rumours", "rumours-title"),
            link("/speaking", "speaking-title"),
        ],
        page: room.frame(&room.picture(), REST)?,
    };
    Ok(page_with(status, &view))
}

fn next(room: &Room, number: u32, question: &Question) -> Step {
    let w = room.wording();
    let text = wording::cut_short(&question.asked.said.text, SHORT);
    let who = w.stakeholder(&question.asked.said.stakeholder);
    Step {
        text: w.format("question-next", [("text", text.into()), ("who", who.into())]),
        href: room.at(&format!("{REST}/{number}")),
        verb: w.text("question-answer"),
    }
}

fn row(room: &Room, number: u32, question: &Question, all: &[Words]) -> Row {
    let w = room.wording();
    let own = Words::of(&question.asked.said.text);
    let same = all.iter().filter(|words| own.are_alike(words)).count();
    let due = question.due_at().map(|due| w.start(due, room.site.zone()));
    Row {
        text: question.asked.said.text.clone(),
        href: room.at(&format!("{REST}/{number}")),
        who: who(room, question),
        due: due.map(|due| w.format("question-before", [("due", due.into())])).unwrap_or_default(),
        is_late: question.is_late(room.rulebook(), room.now),
        same: if same > 1 { w.format("question-same", [("n", (same as f64).into())]) } else { String::new() },
        answer: question.answers.last().map(|kept| kept.said.text.clone()).unwrap_or_default(),
    }
}

/// Who asked, through what and when: `Pers, de Streekkrant · Telefoon · vr 2 juli 2021, 18:30`.
pub(super) fn who(room: &Room, question: &Question) -> String {
    let (w, said) = (room.wording(), &question.asked.said);
    let kind = w.stakeholder(&said.stakeholder);
    let who = if said.by.is_empty() || said.stakeholder.of == said.by {
        kind
    } else {
        format!("{kind}, {}", said.by)
    };
    format!("{who} · {} · {}", w.word(said.channel), w.start(said.at.0, room.site.zone()))
}

/// The question of the press that should have been answered, for the page of now.
pub(crate) fn late_press(room: &Room) -> Option<Step> {
    let open = in_turn(&room.state, room.rulebook());
    let (number, question) = open
        .into_iter()
        .find(|(_, question)| question.is_of_press() && question.is_late(room.rulebook(), room.now))?;
    let w = room.wording();
    let text = wording::cut_short(&question.asked.said.text, SHORT);
    let due = question.due_at().map(|due| w.start(due, room.site.zone())).unwrap_or_default();
    Some(Step {
        text: w.format("question-press-late", [("text", text.into()), ("due", due.into())]),
        href: room.at(&format!("{REST}/{number}")),
        verb: w.text("question-answer"),
    })
}

/// How the questions stand, for whoever comes from elsewhere.
pub(crate) fn card(room: &Room) -> Card {
    let w = room.wording();
    let open = room.state.questions.all().filter(|(_, question)| question.is_open()).count();
    let all = room.state.questions.all().count();
    let gaps = [("n", (all as f64).into()), ("open", open.to_string().into())];
    let sentence = if all == 0 { w.text("questions-none") } else { w.format("questions-card", gaps) };
    Card { title: w.text("questions-title"), sentence, href: room.at(REST) }
}

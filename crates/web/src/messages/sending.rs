//! Sending what was approved: by mail from here, or put there by hand; and the next word as a task.

use app::Letter;
use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use calendar::Start;
use incident::channel::event::ChannelKind;
use incident::command::Command;
use incident::event::{TaskAdded, When};
use incident::message::event::{ApprovalAsked, MessageSent};
use incident::message::{Message, Stage, before_staff};
use incident::stakeholder::event::MessageChannel;
use readiness::event::Word as _;
use readiness::runbook::event::Track;

use super::{of, rest, stale, title, to, who};
use crate::failure::Failure;
use crate::form::{
    Answer, Field, Form, Kind, Posted, moment_field, needed_moment, refused, some_moment, whole,
};
use crate::frame::{Frame, page_with};
use crate::preparing::Numbered;
use crate::room::Room;

#[derive(Template)]
#[template(path = "messages/sending.html")]
struct SendPage<'a> {
    page: Frame<'a>,
    title: String,
    warnings: Vec<String>,
    /// Why it cannot go, and where that is put right.
    not_yet: Option<(String, String)>,
    lang: String,
    subject: String,
    body: String,
    form: Option<Form>,
    /// Where its words are to be had as a letter.
    letter: String,
    back: String,
}

/// Paraat sends it.
const MAIL: &str = "mail";

/// People do.
const HAND: &str = "hand";

/// `GET /incidents/{id}/messages/{number}/sending`.
pub(crate) async fn sending(room: Room, Numbered(number): Numbered) -> Result<Response, Failure> {
    let form = form(&room, number, of(&room, number)?, None)?;
    shown(&room, number, form)
}

/// `POST /incidents/{id}/messages/{number}/sending`.
pub(crate) async fn send(
    room: Room,
    Numbered(number): Numbered,
    posted: Posted,
) -> Result<Response, Failure> {
    let message = of(&room, number)?;
    let mut form = form(&room, number, message, Some(&posted))?;
    let by_mail = posted.get("how") == MAIL && room.site.app.sends_letters();
    let sent = sent(&room, &mut form, &posted, message, number, by_mail);
    let (Some(sent), false) = (sent, form.has_errors()) else { return shown(&room, number, form) };
    let letters = match message.asked().filter(|_| by_mail) {
        Some(asked) => letters(&room, &posted, &asked.said)?,
        None => Vec::new(),
    };
    let next: Vec<Command> =
        sent.next_at.map(|at| Command::AddTask(tell_more(&room, number, message, at))).into_iter().collect();
    let seen = posted.number("seen").unwrap_or(room.state.number);
    match room.record_with_letters(&Command::SendMessage(sent), &next, &letters, Some(seen)) {
        Ok(()) => Ok(room.done(&rest(number), "message-sent")),
        Err(not) => shown(&room, number, refused(&room, form, not)?),
    }
}

fn sent(
    room: &Room,
    form: &mut Form,
    posted: &Posted,
    message: &Message,
    number: u32,
    by_mail: bool,
) -> Option<MessageSent> {
    let w = room.wording();
    let at = if by_mail {
        Some(When(Start::Moment(room.moment())))
    } else {
        needed_moment(room, form, posted, "at")
    };
    let next_at = some_moment(room, form, posted, "next_at").ok().flatten();
    let to = to::read(posted);
    let digest = message.asked().map(|asked| asked.said.digest.clone()).unwrap_or_default();
    let channel =
        if by_mail { Some(MessageChannel::Mail) } else { MessageChannel::from_id(posted.get("channel")) };
    if channel.is_none() {
        form.err("channel", w.text("form-unknown"));
    }
    let reached = whole(posted.get("reached"), room.visitor.lang);
    if reached.is_err() {
        form.err("reached", w.text("form-no-number"));
    }
    if posted.get("how").is_empty() {
        form.err("how", w.text("form-unknown"));
    }
    if by_mail {
        if to.is_empty() {
            form.err("to", w.text("message-to-nobody"));
        }
        if message.asked().is_some_and(|asked| asked.said.subject.is_empty()) {
            form.err("how", w.text("message-mail-without-subject"));
        }
        if room.state.channels.is_red(ChannelKind::Mail) && posted.get("because").is_empty() {
            form.err("because", w.text("message-mail-red-because"));
        }
    }
    let prepared = room.site.app.prepared().ok()?;
    let count = if by_mail { Some(to.len() as u64) } else { reached.ok().flatten().map(|n| n as u64) };
    Some(MessageSent {
        message: number,
        // What was read here is what goes: another text by now is refused.
        digest: posted.some("digest").unwrap_or(digest),
        at: at?,
        by: room.visitor.name.clone(),
        channel: channel?,
        to: to::shown(&prepared, &to),
        reached: count,
        place: posted.get("place").to_owned(),
        next_at,
        because: posted.get("because").to_owned(),
    })
}

/// A letter to each, with the words that were approved. Whoever is named without an address is looked up.
fn letters(room: &Room, posted: &Posted, asked: &ApprovalAsked) -> Result<Vec<Letter>, Failure> {
    let app = &room.site.app;
    Ok(tokio::task::block_in_place(|| app.message_letters(&to::read(posted), &asked.subject, &asked.body))?)
}

/// What was promised is work at once.
fn tell_more(room: &Room, number: u32, message: &Message, at: When) -> TaskAdded {
    let who = who(room, message.stakeholder());
    let gaps = [("who", who.into()), ("number", number.to_string().into())];
    TaskAdded {
        title: crate::steer::short(&room.wording().format("message-task", gaps)),
        assignee: room.visitor.name.clone(),
        due_at: Some(at),
        track: Some(Track::Notification),
        ..TaskAdded::default()
    }
}

fn form(room: &Room, number: u32, message: &Message, posted: Option<&Posted>) -> Result<Form, Failure> {
    let w = room.wording();
    let typed = |name: &str| posted.map_or("", |posted| posted.get(name));
    let now = &message.now().said;
    let seen = posted.and_then(|posted| posted.number("seen")).unwrap_or(room.state.number);
    let digest = message.asked().map(|asked| asked.said.digest.clone()).unwrap_or_default();
    let digest = posted.and_then(|posted| posted.some("digest")).unwrap_or(digest);
    let action = room.at(&format!("{}/sending", rest(number)));
    let mut form =
        Form::new(w.text("message-send"), action, w.text("message-send-submit"), room.at(&rest(number)))
            .hide("seen", seen)
            .hide("digest", digest)
            .field(how(room, now.channel, posted));
    form.fields.extend(to::fields(room, posted)?);
    let chosen = posted
        .map_or(now.channel, |posted| MessageChannel::from_id(posted.get("channel")).unwrap_or(now.channel));
    let channels = MessageChannel::ALL.iter();
    let channels = channels.map(|one| Answer::new(one.id(), w.word(*one), *one == chosen)).collect();
    let place = posted.map_or(now.filled.place.as_str(), |posted| posted.get("place"));
    // Nobody promises what has passed.
    let next_at = now.filled.next_at.filter(|next| room.rulebook().moment_of(next.0) > room.now);
    let at = moment_field(room, posted, "at", w.text("message-at"), Some(When(Start::Moment(room.now))));
    let form = form
        .field(Field::new("by-hand", w.text("message-by-hand"), Kind::Open { is_folded: false }))
        .field(Field::new("channel", w.text("message-channel"), Kind::Select(channels)))
        .field(Field::line("place", w.text("message-where"), place).hint(w.text("message-where-hint")))
        .field(Field::digits("reached", w.text("message-reached"), typed("reached")))
        .field(at)
        .field(Field::new("by-hand-end", String::new(), Kind::Close { is_folded: false }))
        .field(
            moment_field(room, posted, "next_at", w.text("message-next-at"), next_at)
                .hint(w.text("message-next-at-hint")),
        );
    let asks = before_staff(&room.state, message.stakeholder(), chosen)
        || room.state.channels.is_red(ChannelKind::Mail)
        || !typed("because").is_empty();
    Ok(if asks {
        form.field(
            Field::area("because", w.text("message-because"), typed("because"))
                .hint(w.text("message-because-hint")),
        )
    } else {
        form
    })
}

/// Who sends it: Paraat, when there is a relay; else people.
fn how(room: &Room, channel: MessageChannel, posted: Option<&Posted>) -> Field {
    let w = room.wording();
    let sends = room.site.app.sends_letters();
    let first = if channel == MessageChannel::Mail && sends { MAIL } else { HAND };
    let chosen = posted.map_or(first, |posted| posted.get("how"));
    let answer = |value: &str, key: &str| Answer {
        hint: w.text(&format!("message-how-hint-{value}")),
        ..Answer::new(value, w.text(key), chosen == value)
    };
    let mut answers = vec![answer(HAND, "message-how-hand")];
    if sends {
        answers.insert(0, answer(MAIL, "message-how-mail"));
    }
    Field::new("how", w.text("message-how"), Kind::Radios(answers))
}

fn shown(room: &Room, number: u32, mut form: Form) -> Result<Response, Failure> {
    let message = of(room, number)?;
    let w = room.wording();
    let (asked, moved) = (message.asked(), stale(room, message));
    let is_ready = message.is_approved() && message.stage() != Stage::Dropped && moved.is_none();
    let not_yet = (!is_ready).then(|| match moved {
        Some(facts) => (w.format("message-stale-asked", [("facts", facts.into())]), room.at(&rest(number))),
        None if asked.is_some() => {
            (w.text("message-not-approved"), room.at(&format!("{}/approval", rest(number))))
        }
        None => (w.text("message-not-asked"), room.at(&rest(number))),
    });
    let status = if form.has_errors() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    // Whoever is told why it was refused has a place to answer.
    let needs_because = form.problem.is_some() && form.fields.iter().all(|field| field.name != "because");
    if needs_because && before_staff(&room.state, message.stakeholder(), message.now().said.channel) {
        form = form.field(Field::area("because", w.text("message-because"), ""));
    }
    let view = SendPage {
        title: w.format("message-send-title", [("message", title(room, number, message).into())]),
        warnings: warnings(room, message),
        not_yet,
        lang: message.now().said.lang.clone(),
        subject: asked.map(|asked| asked.said.subject.clone()).unwrap_or_default(),
        body: asked.map(|asked| asked.said.body.clone()).unwrap_or_default(),
        form: ((is_ready && room.state.is_open()) || form.has_errors()).then_some(form),
        letter: room.at(&format!("{}/letter", rest(number))),
        back: room.at(&rest(number)),
        page: room.frame(&room.picture(), &format!("{}/sending", rest(number)))?,
    };
    Ok(page_with(status, &view))
}

/// What to know before it goes.
fn warnings(room: &Room, message: &Message) -> Vec<String> {
    let w = room.wording();
    let mut warnings = Vec::new();
    if before_staff(&room.state, message.stakeholder(), message.now().said.channel) {
        warnings.push(w.text("message-staff-first"));
    }
    if message.now().said.channel == MessageChannel::Mail {
        warnings.extend(crate::channels::mark(room, ChannelKind::Mail));
    }
    if !message.sent.is_empty() && message.stage() == Stage::Sent {
        warnings.push(w.text("message-went-before"));
    }
    warnings
}

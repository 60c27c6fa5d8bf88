//! One call: the script beside the name, one tap for what came of it, and what they said.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use calendar::Start;
use incident::command::{Command, RecordFact};
use incident::event::When;
use incident::fact::{Certainty, FactKey, Kind as Shape};
use incident::message::event::{CallReported, CallResult, MessageSent};
use incident::message::{Message, SharedCall, before_staff};
use incident::rumour::event::{RumourHeard, RumourKind};
use incident::stakeholder::event::MessageChannel;
use readiness::event::Word as _;
use serde_json::{Value, json};

use super::calls::{dial, next_of};
use super::{stale, title};
use crate::failure::Failure;
use crate::form::{Answer, Field, Form, Kind, Posted, refused, whole};
use crate::frame::{Frame, page_with};
use crate::preparing::Numbered;
use crate::room::Room;

#[derive(Template)]
#[template(path = "messages/call.html")]
struct CallPage<'a> {
    page: Frame<'a>,
    title: String,
    number: String,
    dial: String,
    /// What to say; nothing when the script is not right any more.
    script: Option<(String, String)>,
    warning: Option<String>,
    /// What came of it before: when and what.
    reports: Vec<(String, String)>,
    form: Option<Form>,
    message: (String, String),
    all: String,
}

/// The box of whoever heard a rumour.
const RUMOUR: &str = "rumour";

/// `GET /incidents/{id}/calls/{number}`.
pub(crate) async fn call(room: Room, Numbered(number): Numbered) -> Result<Response, Failure> {
    let form = form(&room, number, None);
    shown(&room, number, form)
}

/// `POST /incidents/{id}/calls/{number}`: what came of it, and what they said, all of it or nothing.
pub(crate) async fn report(
    room: Room,
    Numbered(number): Numbered,
    posted: Posted,
) -> Result<Response, Failure> {
    let call = room.state.calls.get(number).ok_or(Failure::NotFound)?;
    let mut form = form(&room, number, Some(&posted));
    let Some(result) = CallResult::from_id(posted.get("result")) else {
        form.err("said", room.wording().text("form-unknown"));
        return shown(&room, number, form);
    };
    let at = When(Start::Moment(room.moment()));
    let said = posted.get("said").to_owned();
    let reported =
        CallReported { call: number, result, at, by: room.visitor.name.clone(), said: said.clone() };
    let fact = heard_fact(&room, &mut form, &posted, call);
    let rumour = heard_rumour(&room, &mut form, &posted, call, at);
    if form.has_errors() {
        return shown(&room, number, form);
    }
    let told = told_first(&room, call, result, at);
    let following: Vec<Command> = told.into_iter().chain(fact).chain(rumour).collect();
    match room.record_with(&Command::ReportCall(reported), &following, None) {
        Ok(()) => {
            let next =
                next_of(&room, number).map_or("/calls".to_owned(), |(next, _)| format!("/calls/{next}"));
            Ok(room.done(&next, "call-result"))
        }
        Err(not) => shown(&room, number, refused(&room, form, not)?),
    }
}

/// With the first who is told a message went by phone; not while something stands in the way of that.
fn told_first(room: &Room, call: &SharedCall, result: CallResult, at: When) -> Option<Command> {
    let number = call.shared.said.message;
    let message = room.state.messages.get(number)?;
    let asked = message.asked().filter(|_| message.is_approved())?;
    let by_phone = |sent: &incident::state::Kept<MessageSent>| {
        sent.said.channel == MessageChannel::Phone && sent.said.digest == asked.said.digest
    };
    let is_free = stale(room, message).is_none()
        && !before_staff(&room.state, message.stakeholder(), MessageChannel::Phone)
        && !message.sent.iter().any(by_phone);
    (result == CallResult::Told && is_free).then(|| {
        Command::SendMessage(MessageSent {
            message: number,
            digest: asked.said.digest.clone(),
            at,
            by: room.visitor.name.clone(),
            channel: MessageChannel::Phone,
            to: Vec::new(),
            reached: None,
            place: room.wording().text("calls-place"),
            next_at: None,
            because: String::new(),
        })
    })
}

/// What they said about a fact is one that nobody confirmed.
fn heard_fact(room: &Room, form: &mut Form, posted: &Posted, call: &SharedCall) -> Option<Command> {
    let w = room.wording();
    let key = posted.some("fact")?;
    let key = FactKey::parse(&key).filter(|key| can_be_heard(*key));
    let Some(key) = key else {
        form.err("fact", w.text("form-unknown"));
        return None;
    };
    let Some(value) = value_of(room, key, posted.get("value")) else {
        form.err(
            "value",
            w.text(if posted.get("value").is_empty() { "form-empty" } else { "call-no-value" }),
        );
        return None;
    };
    let source = w.format("call-source", [("name", call.shared.said.name.clone().into())]);
    let source = wording::cut_short(&source, incident::command::NAME);
    let seen = room.state.facts.get(&key).and_then(|held| held.of_source(&source)).map(|held| held.number);
    Some(Command::RecordFact(RecordFact {
        fact: key.as_str().to_owned(),
        value,
        certainty: Some(Certainty::Unconfirmed.as_str().to_owned()),
        source,
        evidence: None,
        happened_at: None,
        known_at: None,
        seen,
    }))
}

fn heard_rumour(
    room: &Room,
    form: &mut Form,
    posted: &Posted,
    call: &SharedCall,
    at: When,
) -> Option<Command> {
    if !posted.has(RUMOUR, "yes") {
        return None;
    }
    let w = room.wording();
    let Some(text) = posted.some("said") else {
        form.err("said", w.text("form-empty"));
        return None;
    };
    Some(Command::RecordRumour(RumourHeard {
        rumour: 0,
        text,
        kind: RumourKind::Uncertainty,
        at,
        place: w.word(MessageChannel::Phone),
        source: call.shared.said.name.clone(),
        // One person said it: whoever judges it knows more.
        reach: 1,
        harm: 1,
    }))
}

/// Whether somebody can tell it in a word on the phone.
fn can_be_heard(key: FactKey) -> bool {
    let is_short = matches!(key.kind(), Shape::Bool | Shape::Count | Shape::Text | Shape::Choice(_));
    is_short && key.recorded_by().is_none()
}

/// A value as people say it: yes or no, a number, one of a list, or words.
fn value_of(room: &Room, key: FactKey, typed: &str) -> Option<Value> {
    let w = room.wording();
    let is = |word: String| word.to_lowercase() == typed.trim().to_lowercase();
    match key.kind() {
        Shape::Bool if is(w.text("stating-yes")) => Some(Value::Bool(true)),
        Shape::Bool if is(w.text("stating-no")) => Some(Value::Bool(false)),
        Shape::Count => whole(typed, room.visitor.lang).ok().flatten().map(|number| json!(number)),
        Shape::Text => Some(typed.trim()).filter(|text| !text.is_empty()).map(|text| json!(text)),
        Shape::Choice(all) => all
            .iter()
            .find(|value| is(w.choice(key, value)) || is((**value).to_owned()))
            .map(|value| json!(value)),
        _ => None,
    }
}

fn form(room: &Room, number: u32, posted: Option<&Posted>) -> Form {
    let w = room.wording();
    let typed = |name: &str| posted.map_or("", |posted| posted.get(name));
    let none = Answer::new("", w.text("call-no-fact"), typed("fact").is_empty());
    let mut facts: Vec<Answer> = FactKey::ALL
        .iter()
        .filter(|key| can_be_heard(**key))
        .map(|key| Answer::new(key.as_str(), w.fact(*key), typed("fact") == key.as_str()))
        .collect();
    facts.sort_by_key(|answer| answer.label.to_lowercase());
    let facts = std::iter::once(none).chain(facts).collect();
    let is_rumour = posted.is_some_and(|posted| posted.has(RUMOUR, "yes"));
    let rumour = Kind::Checks(vec![Answer::new("yes", w.text("call-rumour-yes"), is_rumour)]);
    let is_folded = !is_rumour && typed("fact").is_empty() && typed("value").is_empty();
    let form =
        Form::new(w.text("call-result"), room.at(&format!("/calls/{number}")), String::new(), String::new())
            .field(Field::area("said", w.text("call-said"), typed("said")).hint(w.text("call-said-hint")))
            .field(Field::new("heard", w.text("call-heard"), Kind::Open { is_folded }))
            .field(Field::new(RUMOUR, w.text("call-rumour"), rumour))
            .field(Field::new("fact", w.text("call-fact"), Kind::Select(facts)))
            .field(Field::line("value", w.text("call-value"), typed("value")).hint(w.text("call-value-hint")))
            .field(Field::new("heard-end", String::new(), Kind::Close { is_folded }));
    CallResult::ALL.iter().fold(form, |form, result| form.answer("result", result.id(), w.word(*result)))
}

fn shown(room: &Room, number: u32, form: Form) -> Result<Response, Failure> {
    let call = room.state.calls.get(number).ok_or(Failure::NotFound)?;
    let (w, said) = (room.wording(), &call.shared.said);
    let message = room.state.messages.get(said.message).ok_or(Failure::NotFound)?;
    let script = script(room, message);
    let status = if form.has_errors() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let reports = call.reports.iter().rev().map(|report| {
        let words = [w.word(report.said.result), report.said.said.clone()];
        let words: Vec<String> = words.into_iter().filter(|word| !word.is_empty()).collect();
        (w.start(report.said.at.0, room.site.zone()), words.join(": "))
    });
    let view = CallPage {
        title: said.name.clone(),
        number: said.number.clone(),
        dial: dial(&said.number),
        warning: script.is_none().then(|| w.text("call-no-script")),
        script,
        reports: reports.collect(),
        form: (room.state.is_open() || form.has_errors()).then_some(form),
        message: (room.at(&super::rest(said.message)), title(room, said.message, message)),
        all: room.at("/calls"),
        page: room.frame(&room.picture(), &format!("/calls/{number}"))?,
    };
    Ok(page_with(status, &view))
}

/// The words that were approved, in their language, while they are right.
fn script(room: &Room, message: &Message) -> Option<(String, String)> {
    let asked = message.asked().filter(|_| message.is_approved() && stale(room, message).is_none())?;
    Some((message.now().said.lang.clone(), asked.said.body.clone()))
}

//! Writing a message: its words with facts in braces, and beside them what is to be said of it, while somebody types.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use incident::command::Command;
use incident::message::event::MessageWritten;
use incident::message::{Message, Stage};
use incident::refusal::Refusal;

use super::aside::Aside;
use super::went::{Went, went};
use super::words::{form, not_asked, typed};
use super::{REST, is_open, of, rest, stale, title, waits};
use crate::failure::Failure;
use crate::form::{Form, Posted, refused, some_moment};
use crate::frame::{Frame, page_with};
use crate::now::Step;
use crate::preparing::Numbered;
use crate::room::Room;

#[derive(Template)]
#[template(path = "messages/write.html")]
struct WritePage<'a> {
    page: Frame<'a>,
    title: String,
    /// What to do next with it.
    next: Option<Step>,
    /// What is to be known first: that a fact changed, that somebody refused.
    warnings: Vec<String>,
    /// Why it does not go.
    dropped: Option<String>,
    went: Vec<Went>,
    /// Absent when the incident is closed.
    form: Option<Form>,
    aside: Aside,
    /// What else can be done with it: addresses and their words.
    acts: Vec<(String, String)>,
}

/// `GET /incidents/{id}/messages/{number}`.
pub(crate) async fn writing(room: Room, Numbered(number): Numbered) -> Result<Response, Failure> {
    let written = of(&room, number)?.now().said.clone();
    let form = form(&room, number, &written, None);
    shown(&room, number, form, &written)
}

/// `POST /incidents/{id}/messages/{number}`: keeps what was typed; `go=check` only says what is to be said of it, and
/// `insert` puts a fact at its end.
pub(crate) async fn write(
    room: Room,
    Numbered(number): Numbered,
    posted: Posted,
) -> Result<Response, Failure> {
    let message = of(&room, number)?;
    let (mut written, lost) = typed(&room, message, number, &posted);
    let fact = posted.some("insert");
    if let Some(fact) = &fact {
        written.body = format!("{} {{{fact}}}", written.body);
    }
    let mut form = form(&room, number, &written, Some(&posted));
    lost.iter().for_each(|answer| not_asked(&room, &mut form, answer));
    let next_at = some_moment(&room, &mut form, &posted, "next_at");
    if fact.is_some() || posted.get("go") == "check" {
        return shown(&room, number, form.without_errors(), &written);
    }
    if next_at.is_err() || !lost.is_empty() {
        return shown(&room, number, form, &written);
    }
    match room.record(&Command::WriteMessage(written.clone()), posted.number("seen")) {
        Ok(()) => Ok(room.done(&rest(number), "message-written")),
        Err(not) => {
            let is_overtaken = matches!(&not, app::NotRecorded::Refused(refusal) if matches!(**refusal, Refusal::Overtaken { .. }));
            let mut form = refused(&room, form, not)?;
            if is_overtaken {
                beside(&room, number, &mut form, &written)?;
            }
            shown(&room, number, form, &written)
        }
    }
}

/// What somebody else wrote meanwhile stands in full beside what was typed.
fn beside(room: &Room, number: u32, form: &mut Form, typed: &MessageWritten) -> Result<(), Failure> {
    // Whoever was faster may have been so since this page was asked for.
    let state = room.seen().state(&room.stream())?;
    let (Some(theirs), Some(message)) = (&mut form.theirs, state.messages.get(number)) else { return Ok(()) };
    let (w, now) = (room.wording(), &message.now().said);
    for (key, own, other) in
        [("message-subject", &typed.subject, &now.subject), ("message-body", &typed.body, &now.body)]
    {
        if own != other {
            theirs.changes.push((w.text(key), String::new(), other.clone()));
        }
    }
    Ok(())
}

fn shown(room: &Room, number: u32, form: Form, written: &MessageWritten) -> Result<Response, Failure> {
    let message = of(room, number)?;
    let w = room.wording();
    let aside = Aside::of(room, number, message, written);
    let status = if form.has_errors() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let dropped = message.dropped.as_ref().filter(|_| message.stage() == Stage::Dropped);
    let view = WritePage {
        title: title(room, number, message),
        next: next(room, number, message),
        warnings: warnings(room, message),
        dropped: dropped
            .map(|kept| w.format("message-does-not-go", [("reason", kept.said.reason.clone().into())])),
        went: went(room, message)?,
        // What was typed when it was closed meanwhile is not lost.
        form: (room.state.is_open() || form.has_errors()).then_some(form),
        acts: acts(room, number, message),
        aside,
        page: room.frame(&room.picture(), &rest(number))?,
    };
    Ok(page_with(status, &view))
}

fn warnings(room: &Room, message: &Message) -> Vec<String> {
    let w = room.wording();
    let key = if message.stage() == Stage::Sent { "message-stale-sent" } else { "message-stale-asked" };
    let moved = stale(room, message).filter(|_| message.stage() != Stage::Draft);
    let refused = message.refusals.last().filter(|refused| refused.number > message.now().number);
    let refused = refused.map(|refused| {
        let gaps = [("by", refused.said.by.clone().into()), ("reason", refused.said.reason.clone().into())];
        w.format("message-refused", gaps)
    });
    moved.map(|facts| w.format(key, [("facts", facts.into())])).into_iter().chain(refused).collect()
}

/// What to do next with it, as it was last kept.
fn next(room: &Room, number: u32, message: &Message) -> Option<Step> {
    if !is_open(room, message) {
        return None;
    }
    let w = room.wording();
    let step =
        |key: &str, text: String, rest: String| Some(Step { text, href: room.at(&rest), verb: w.text(key) });
    let is_stale = stale(room, message).is_some();
    match message.stage() {
        Stage::Asked if !is_stale => {
            let asked = message.asked()?;
            let gaps = [("of", asked.said.of.clone().into()), ("day", waits(room, asked).into())];
            step(
                "message-to-approval",
                w.format("message-waits-for", gaps),
                format!("{}/approval", rest(number)),
            )
        }
        Stage::Approved if !is_stale => {
            step("message-to-sending", w.text("message-next-send"), format!("{}/sending", rest(number)))
        }
        Stage::Sent => step("messages-all", w.text("message-next-went"), REST.to_owned()),
        Stage::Dropped => None,
        Stage::Draft | Stage::Asked | Stage::Approved => {
            let kept = Aside::of(room, number, message, &message.now().said);
            match kept.in_the_way() {
                0 => {
                    step("message-to-asking", w.text("message-next-ask"), format!("{}/asking", rest(number)))
                }
                n => {
                    let text = w.format("message-next-mend", [("n", (n as f64).into())]);
                    let (verb, place) = match kept.bound.questions.is_empty() {
                        true => ("message-to-checked", "checked-title"),
                        false => ("message-to-questions", "questions"),
                    };
                    step(verb, text, format!("{}#{place}", rest(number)))
                }
            }
        }
    }
}

fn acts(room: &Room, number: u32, message: &Message) -> Vec<(String, String)> {
    let w = room.wording();
    let act = |end: &str, key: &str| (room.at(&format!("{}{end}", rest(number))), w.text(key));
    let mut acts = Vec::new();
    if message.asked().is_some() {
        acts.push(act("/approval", "message-to-approval"));
    }
    if is_open(room, message) && message.stage() == Stage::Approved {
        acts.push(act("/calls", "message-to-calls"));
    }
    if is_open(room, message) && message.stage() != Stage::Sent {
        acts.push(act("/dropping", "message-drop"));
    }
    acts.push(act("/letter", "message-to-letter"));
    acts.push((room.at(REST), w.text("messages-all")));
    acts
}

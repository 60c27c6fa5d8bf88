//! Asking a supplier: the questions as they are read out on the phone, and who asks again when no answer comes.

use axum::response::Response;
use calendar::Start;
use incident::command::Command;
use incident::event::{SupplierAsked, TaskAdded, TaskRevised, When};
use incident::stakeholder::event::{MessageChannel, Stakeholder};
use incident::supplier::ASK_AGAIN_HOURS;
use incident::task::Task;
use jiff::SignedDuration;
use readiness::event::Word as _;
use readiness::runbook::event::Track;
use wording::suppliers::supplier_questions;

use super::{Named, called, get, rest_of};
use crate::failure::Failure;
use crate::form::{
    Answer, Field, Form, Kind, Posted, moment_field, needed_moment, show, show_refused, some_moment,
};
use crate::room::Room;
use crate::tasks::{Asked, people, person, person_fields};

/// `GET /incidents/{id}/suppliers/{supplier}/asking`.
pub(crate) async fn asking(room: Room, Named(who): Named) -> Result<Response, Failure> {
    let form = form(&room, &who, None)?;
    show(&room, &rest(&who), form)
}

/// `POST /incidents/{id}/suppliers/{supplier}/asking`: what was asked, and the task to ask again.
pub(crate) async fn ask(room: Room, Named(who): Named, posted: Posted) -> Result<Response, Failure> {
    let mut form = form(&room, &who, Some(&posted))?;
    let Some(asked) = read(&room, &mut form, &who, &posted) else { return show(&room, &rest(&who), form) };
    let following = again(&room, &who, &asked, &posted)?;
    match room.record_with(&Command::AskSupplier(asked), &following, None) {
        Ok(()) => Ok(room.done(&rest_of(&who), "supplier-asked")),
        Err(not) => show_refused(&room, &rest(&who), form, not),
    }
}

fn rest(who: &Stakeholder) -> String {
    format!("{}/asking", rest_of(who))
}

fn read(room: &Room, form: &mut Form, who: &Stakeholder, posted: &Posted) -> Option<SupplierAsked> {
    let w = room.wording();
    let at = needed_moment(room, form, posted, "at");
    let answer_by = some_moment(room, form, posted, "answer_by");
    let channel = MessageChannel::from_id(posted.get("channel"));
    if channel.is_none() {
        form.err("channel", w.text("form-unknown"));
    }
    let known = |key: &&str| supplier_questions().iter().any(|question| question.key == **key);
    Some(SupplierAsked {
        supplier: who.clone(),
        topics: posted.all("topics").filter(known).map(str::to_owned).collect(),
        at: at?,
        by: posted.get("by").to_owned(),
        channel: channel?,
        to: posted.get("to").to_owned(),
        answer_by: answer_by.ok()?,
        message: None,
    })
}

/// The task to ask again: the one that is open gets its new moment, else there is a new one. Nobody named, no task.
fn again(
    room: &Room,
    who: &Stakeholder,
    asked: &SupplierAsked,
    posted: &Posted,
) -> Result<Vec<Command>, Failure> {
    let assignee = person(posted, "person", "assignee");
    if assignee.trim().is_empty() {
        return Ok(Vec::new());
    }
    let w = room.wording();
    let title = w.format("supplier-task-again", [("who", called(&*room.site.app.prepared()?, who).into())]);
    let a_day =
        room.rulebook().moment_of(asked.at.0).checked_add(SignedDuration::from_hours(ASK_AGAIN_HOURS));
    let due_at = asked.answer_by.or_else(|| a_day.ok().map(|at| When(Start::Moment(at))));
    let command = match open_task(room, who) {
        Some((id, task)) => Command::ReviseTask(TaskRevised {
            task: id.to_owned(),
            title,
            assignee,
            due_at,
            deputy: task.deputy.clone(),
            track: task.track,
            blocked_by: task.blocked_by.clone(),
            reason: w.text("supplier-task-asked"),
        }),
        None => Command::AddTask(TaskAdded {
            task: next_id(room, who),
            title,
            assignee,
            due_at,
            track: Some(Track::Assessment),
            details: asked.topics.iter().map(|topic| w.supplier_asks(topic)).collect::<Vec<_>>().join("\n"),
            ..TaskAdded::default()
        }),
    };
    Ok(vec![command])
}

/// The task to ask somebody again, while nobody finished it.
pub(super) fn open_task<'a>(room: &'a Room, who: &Stakeholder) -> Option<(&'a str, &'a Task)> {
    let begin = prefix(who);
    let theirs = room.state.tasks.iter().filter(|(id, _)| id.starts_with(&begin));
    theirs.map(|(id, task)| (id.as_str(), task)).find(|(_, task)| task.is_open())
}

fn next_id(room: &Room, who: &Stakeholder) -> String {
    let begin = prefix(who);
    let there = room.state.tasks.keys().filter(|id| id.starts_with(&begin)).count();
    format!("{begin}{}", there + 1)
}

fn prefix(who: &Stakeholder) -> String {
    format!("{}/asking/", who.key())
}

fn form(room: &Room, who: &Stakeholder, posted: Option<&Posted>) -> Result<Form, Failure> {
    let (w, supplier) = (room.wording(), get(room, who)?);
    let name = called(&*room.site.app.prepared()?, who);
    let typed = |name: &str| posted.map_or("", |posted| posted.get(name));
    // The first time everything is asked, after that what stays out.
    let open = supplier.unanswered();
    let proposed = |key: &str| supplier.asked().is_empty() || open.contains(&key);
    let topics = supplier_questions().iter().map(|question| {
        let is_chosen = posted.map_or(proposed(&question.key), |posted| posted.has("topics", &question.key));
        Answer {
            hint: question.source.clone(),
            ..Answer::new(&question.key, w.supplier_asks(&question.key), is_chosen)
        }
    });
    let chosen = posted.map_or(MessageChannel::Phone.id(), |posted| posted.get("channel"));
    let answer = |one: &MessageChannel| Answer::new(one.id(), w.word(*one), one.id() == chosen);
    let now = When(Start::Moment(room.now));
    let by = posted.map_or(room.visitor.name.as_str(), |posted| posted.get("by"));
    let to = posted.map_or(supplier.now().said.contact.as_str(), |posted| posted.get("to"));
    let title = w.format("supplier-asking", [("who", name.into())]);
    let form = Form::new(title, room.at(&rest(who)), w.text("supplier-ask-submit"), room.at(&rest_of(who)))
        .lead(w.text("supplier-ask-lead"))
        .lead(w.text("supplier-ask-own"))
        .field(Field::new("topics", w.text("supplier-topics"), Kind::Checks(topics.collect())))
        .field(Field::new(
            "channel",
            w.text("supplier-channel"),
            Kind::Select(MessageChannel::ALL.iter().map(answer).collect()),
        ))
        .field(moment_field(room, posted, "at", w.text("supplier-ask-at"), Some(now)))
        .field(Field::line("by", w.text("supplier-ask-by"), by))
        .field(Field::line("to", w.text("supplier-ask-to"), to))
        .field(
            moment_field(room, posted, "answer_by", w.text("supplier-answer-by-when"), None)
                .hint(w.text("supplier-answer-by-hint")),
        );
    let label = w.text("supplier-again-who");
    let own = if typed("person").is_empty() { room.visitor.name.as_str() } else { typed("person") };
    let nobody = Some(w.text("supplier-again-nobody"));
    let asked = Asked { list: "person", line: "assignee", label, nobody, chosen: own };
    Ok(person_fields(room, form, &people(room)?, asked, posted))
}

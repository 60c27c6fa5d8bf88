//! One task: all that is known of it, what is to be done with it, and what happened to it.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use incident::command::Command;
use incident::event::TaskFinished;
use incident::state::Recorded;
use incident::task::Task;

use super::item::{href, service, step, waits, who};
use crate::failure::Failure;
use crate::files::encoded;
use crate::form::{Field, Form, Posted, refused, seen_only_by};
use crate::frame::{Frame, page_with};
use crate::letters::letters;
use crate::room::Room;

#[derive(Template)]
#[template(path = "tasks/task.html")]
struct TaskPage<'a> {
    page: Frame<'a>,
    title: String,
    number: String,
    is_late: bool,
    /// What keeps it from beginning.
    waits: Vec<String>,
    /// How it ended.
    ended: Option<String>,
    /// What is known of it: a name, what it says, and where that leads if it leads anywhere.
    facts: Vec<(String, String, Option<String>)>,
    details: Vec<String>,
    letters: Vec<String>,
    history: Vec<Line>,
    form: Option<Form>,
    /// What else can be done with it: addresses and their words.
    acts: Vec<(String, String)>,
    back: String,
}

/// Something that happened to it.
struct Line {
    at: String,
    who: String,
    what: String,
    href: String,
}

/// `GET /incidents/{id}/tasks/{task}`.
pub(crate) async fn task(room: Room, Path((_, id)): Path<(String, String)>) -> Result<Response, Failure> {
    let form = finishing(&room, &id, "")?;
    shown(&room, &id, form)
}

/// `POST /incidents/{id}/tasks/{task}`.
pub(crate) async fn finish(
    room: Room,
    Path((_, id)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Failure> {
    let form = finishing(&room, &id, posted.get("result"))?;
    let result = posted.get("result").to_owned();
    match room.record(&Command::FinishTask(TaskFinished { task: id.clone(), result }), None) {
        Ok(()) => Ok(room.done("/tasks", "task")),
        Err(not) => shown(&room, &id, refused(&room, form, not)?),
    }
}

fn finishing(room: &Room, id: &str, result: &str) -> Result<Form, Failure> {
    let w = room.wording();
    if !room.state.tasks.contains_key(id) {
        return Err(Failure::NotFound);
    }
    let (heading, submit) = (w.text("tasks-finish-heading"), w.text("tasks-finish"));
    Ok(Form::new(heading, href(room, id), submit, String::new()).field(Field::area(
        "result",
        w.text("tasks-result"),
        result,
    )))
}

fn shown(room: &Room, id: &str, form: Form) -> Result<Response, Failure> {
    let w = room.wording();
    let task = room.state.tasks.get(id).ok_or(Failure::NotFound)?;
    let can_change = task.is_open() && room.state.is_open();
    let status = if form.has_errors() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let ended = match (&task.result, &task.dropped) {
        (Some(result), _) => Some(w.format("tasks-is-finished", [("result", result.clone().into())])),
        (None, Some(reason)) => Some(w.format("tasks-is-dropped", [("reason", reason.clone().into())])),
        (None, None) => None,
    };
    let view = TaskPage {
        title: task.title.clone(),
        number: w.format("tasks-number", [("task", id.to_owned().into())]),
        is_late: task.is_late(room.rulebook(), room.now),
        waits: if task.is_open() { waits(room, task) } else { Vec::new() },
        ended,
        facts: facts(room, task)?,
        details: task
            .details
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .map(str::to_owned)
            .collect(),
        letters: told(room, task)?,
        history: history(room, task)?,
        // What was typed when it ended meanwhile is not lost.
        form: (can_change || form.has_errors()).then_some(form),
        acts: if can_change { acts(room, id, task) } else { Vec::new() },
        back: room.at("/tasks"),
        page: room.frame(&room.picture(), &format!("/tasks/{}", encoded(id)))?,
    };
    Ok(page_with(status, &view))
}

fn facts(room: &Room, task: &Task) -> Result<Vec<(String, String, Option<String>)>, Failure> {
    let w = room.wording();
    let zone = room.site.zone();
    let mut facts = Vec::new();
    let mut tell = |key: &str, text: Option<String>, href: Option<String>| {
        facts.extend(text.filter(|text| !text.is_empty()).map(|text| (w.text(key), text, href)));
    };
    tell("tasks-who", Some(who(room, task)), None);
    let was_of = task.passed_to.is_some().then(|| task.assignee.clone());
    tell("tasks-was-of", was_of, None);
    tell("tasks-deputy-is", task.deputy.clone(), None);
    tell("tasks-due-is", task.due_at.map(|due| w.start(due, zone)), None);
    tell("tasks-track-is", task.track.map(|track| w.word(track)), None);
    if let Some(rule) =
        task.rule.as_ref().and_then(|rule| room.rulebook().rules().find(|known| known.id == *rule))
    {
        let order = w.order(room.rulebook(), rule, room.situation.country.as_deref());
        tell("tasks-rule-is", Some(order), Some(room.at(&format!("/duties/{}", rule.id))));
    }
    tell("tasks-step-is", step(room, task), None);
    tell("tasks-meeting-is", task.meeting.map(|meeting| meeting.to_string()), None);
    tell("tasks-service-is", service(room, task), Some(room.at("/experts")));
    tell("tasks-added-at", Some(w.moment(task.added_at, zone)), None);
    tell("seen-by-is", seen_only_by(room, task.number)?, None);
    Ok(facts)
}

/// What else can be done with it.
fn acts(room: &Room, id: &str, task: &Task) -> Vec<(String, String)> {
    let act = |rest: &str, key: &str| (format!("{}{rest}", href(room, id)), room.wording().text(key));
    let mut acts = vec![act("/revision", "tasks-revise"), act("/dropping", "tasks-drop")];
    if task.service.is_some() {
        acts.insert(0, act("/progress", "tasks-progress"));
    }
    acts
}

/// What became of the letters about it; that nobody was mailed when it went to somebody else without a mail server.
fn told(room: &Room, task: &Task) -> Result<Vec<String>, Failure> {
    let mut told = letters(room, &task.entries)?;
    if task.passed_to.is_some() && told.is_empty() && !room.site.app.sends_letters() {
        told.push(room.wording().text("tasks-no-mail"));
    }
    Ok(told)
}

fn history(room: &Room, task: &Task) -> Result<Vec<Line>, Failure> {
    let entries = room.seen().entries_of(&room.stream(), &task.entries)?;
    let line = |entry: &journal::Entry| {
        let recorded = Recorded::read(entry).ok().flatten();
        Line {
            at: room.wording().moment(entry.recorded_at, room.site.zone()),
            who: room.name(&entry.actor),
            what: recorded.map_or_else(|| room.wording().text("log-erased"), |it| room.sentence(&it.event)),
            href: room.at(&format!("/log/{}", entry.number)),
        }
    };
    Ok(entries.iter().rev().map(line).collect())
}

//! Work with an assignee: what is to be done, by whom, by when, and what came of it.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use incident::command::Command;
use incident::event::{TaskAdded, TaskFinished};
use incident::task::Task;

use crate::failure::Failure;
use crate::form::{self, Answer, Field, Form, Kind, Posted, moment_field, some_moment};
use crate::frame::{Frame, page_with};
use crate::room::Room;

#[derive(Template)]
#[template(path = "tasks/page.html")]
struct TasksPage<'a> {
    page: Frame<'a>,
    title: String,
    open: Vec<Item>,
    finished: Vec<Item>,
    form: Form,
}

/// A task in the list.
struct Item {
    title: String,
    assignee: String,
    due: String,
    is_late: bool,
    is_own: bool,
    result: String,
    href: String,
}

/// `GET /incidents/{id}/tasks`.
pub(crate) async fn tasks(room: Room) -> Result<Response, Failure> {
    let form = adding(&room, None);
    shown(&room, form)
}

/// `POST /incidents/{id}/tasks`.
pub(crate) async fn add(room: Room, posted: Posted) -> Result<Response, Failure> {
    let mut form = adding(&room, Some(&posted));
    let Ok(due_at) = some_moment(&room, &mut form, &posted, "due_at") else {
        return shown(&room, form);
    };
    let command = Command::AddTask(TaskAdded {
        task: String::new(),
        title: posted.get("title").to_owned(),
        assignee: posted.get("assignee").to_owned(),
        due_at,
        rule: posted.some("rule"),
        deputy: None,
        track: None,
        blocked_by: Vec::new(),
        details: String::new(),
        runbook: None,
        meeting: None,
        service: None,
    });
    match room.record(&command, None) {
        Ok(()) => Ok(room.done("/tasks", "task")),
        Err(not) => form::show_refused(&room, "/tasks", form, not),
    }
}

/// `GET /incidents/{id}/tasks/{task}`.
pub(crate) async fn task(room: Room, Path((_, task)): Path<(String, String)>) -> Result<Response, Failure> {
    let form = finishing(&room, &task, "")?;
    form::show(&room, &format!("/tasks/{task}"), form)
}

/// `POST /incidents/{id}/tasks/{task}`.
pub(crate) async fn finish(
    room: Room,
    Path((_, task)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Failure> {
    let form = finishing(&room, &task, posted.get("result"))?;
    let result = posted.get("result").to_owned();
    match room.record(&Command::FinishTask(TaskFinished { task: task.clone(), result }), None) {
        Ok(()) => Ok(room.done("/tasks", "task")),
        Err(not) => form::show_refused(&room, &format!("/tasks/{task}"), form, not),
    }
}

fn shown(room: &Room, form: Form) -> Result<Response, Failure> {
    let frame = room.frame(&room.picture(), "/tasks")?;
    let items = |is_open: bool| {
        let mut tasks: Vec<(&String, &Task)> =
            room.state.tasks.iter().filter(|(_, task)| task.is_open() == is_open).collect();
        tasks.sort_by_key(|(_, task)| {
            (
                task.due_at.map_or(jiff::Timestamp::MAX, |due| room.rulebook().moment_of(due)),
                task.title.clone(),
            )
        });
        tasks.into_iter().map(|(id, task)| item(room, id, task)).collect()
    };
    let status = if form.has_errors() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let title = room.wording().text("nav-tasks");
    Ok(page_with(status, &TasksPage { title, open: items(true), finished: items(false), form, page: frame }))
}

fn item(room: &Room, id: &str, task: &Task) -> Item {
    let due = task.due_at.map(|due| room.wording().start(due, room.site.zone()));
    Item {
        title: task.title.clone(),
        assignee: task.assignee.clone(),
        due: due.unwrap_or_default(),
        is_late: task.result.is_none()
            && task.due_at.is_some_and(|due| room.rulebook().moment_of(due) < room.now),
        is_own: task.assignee == room.visitor.name,
        result: task.result.clone().unwrap_or_default(),
        href: room.at(&format!("/tasks/{id}")),
    }
}

fn adding(room: &Room, posted: Option<&Posted>) -> Form {
    let w = room.wording();
    let typed = |name: &str| posted.map_or("", |posted| posted.get(name));
    let assignee = posted.map_or(room.visitor.name.as_str(), |posted| posted.get("assignee"));
    let picture = room.picture();
    let country = room.situation.country.as_deref();
    let none = Answer::new("", w.text("tasks-no-rule"), typed("rule").is_empty());
    let rules = picture.assessment.obligations.iter().map(|obligation| {
        let rule = obligation.rule;
        Answer::new(&rule.id, w.order(room.rulebook(), rule, country), typed("rule") == rule.id)
    });
    let rules = std::iter::once(none).chain(rules).collect();
    Form::new(w.text("tasks-add"), room.at("/tasks"), w.text("tasks-submit"), String::new())
        .field(Field::line("title", w.text("tasks-title"), typed("title")))
        .field(Field::line("assignee", w.text("tasks-assignee"), assignee))
        .field(moment_field(room, posted, "due_at", w.text("tasks-due"), None))
        .field(Field::new("rule", w.text("tasks-rule"), Kind::Radios(rules)))
}

fn finishing(room: &Room, id: &str, result: &str) -> Result<Form, Failure> {
    let (w, task) = (room.wording(), room.state.tasks.get(id).ok_or(Failure::NotFound)?);
    let form = Form::new(
        task.title.clone(),
        room.at(&format!("/tasks/{id}")),
        w.text("tasks-finish"),
        room.at("/tasks"),
    )
    .lead(w.format("tasks-of", [("assignee", task.assignee.clone().into())]));
    if let Some(result) = &task.result {
        return Ok(form.lead(w.format("tasks-is-finished", [("result", result.clone().into())])));
    }
    Ok(form.field(Field::area("result", w.text("tasks-result"), result)))
}

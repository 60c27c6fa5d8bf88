//! Work with an assignee, in four tracks: what is to be done, by whom, by when, what it waits for, and what came of it.

mod form;
mod item;
mod mine;
mod people;
mod revise;
mod task;

pub(crate) use item::is_same;
pub(crate) use mine::mine;
pub(crate) use people::{Asked, people, person, person_fields};
pub(crate) use revise::{drop_it, dropping, progress, progressing, revise, revising};
pub(crate) use task::{finish, task};

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use incident::command::Command;
use incident::event::TaskAdded;
use incident::task::Task;
use journal::Visibility;
use readiness::event::Word as _;
use readiness::runbook::event::Track;

use self::item::{Item, item};
use crate::failure::Failure;
use crate::form::{Form, Posted, refused, seen_by_with};
use crate::frame::{Frame, page_with};
use crate::room::Room;

#[derive(Template)]
#[template(path = "tasks/page.html")]
struct TasksPage<'a> {
    page: Frame<'a>,
    title: String,
    /// What needs an eye first.
    late: Option<String>,
    /// The tracks in which something is open, each with what that is.
    tracks: Vec<(String, Vec<Item>)>,
    /// The tracks in which nothing is.
    quiet: Option<String>,
    ended: Vec<Item>,
    form: Form,
    experts: String,
    /// Where costs stand, for who may see them.
    costs: Option<String>,
    mine: String,
}

/// `GET /incidents/{id}/tasks`.
pub(crate) async fn tasks(room: Room) -> Result<Response, Failure> {
    let form = form::adding(&room, None)?;
    shown(&room, form)
}

/// `POST /incidents/{id}/tasks`.
pub(crate) async fn add(room: Room, posted: Posted) -> Result<Response, Failure> {
    let mut form = form::adding(&room, Some(&posted))?;
    let Some(added) = form::added(&room, &mut form, &posted) else { return shown(&room, form) };
    let seen_by = seen_by_task(&room, &posted, &added);
    match room.record_for(seen_by, &Command::AddTask(added), &[], None) {
        Ok(()) => Ok(room.done("/tasks", "task")),
        Err(not) => shown(&room, refused(&room, form, not)?),
    }
}

/// Who may see a task: who was chosen, and whoever is to do it.
pub(crate) fn seen_by_task(room: &Room, posted: &Posted, added: &TaskAdded) -> Visibility {
    let doing: Vec<&str> = [added.assignee.as_str()].into_iter().chain(added.deputy.as_deref()).collect();
    seen_by_with(room, posted, &doing)
}

fn shown(room: &Room, form: Form) -> Result<Response, Failure> {
    let w = room.wording();
    let mut open = sorted(room, true);
    let late = open.iter().filter(|(_, task)| task.is_late(room.rulebook(), room.now)).count();
    let mut tracks = Vec::new();
    let mut quiet = Vec::new();
    for track in Track::ALL.iter().copied().map(Some).chain([None]) {
        let (of_track, rest): (Vec<_>, Vec<_>) = open.into_iter().partition(|(_, task)| task.track == track);
        open = rest;
        let name = track.map_or_else(|| w.text("tasks-no-track"), |track| w.word(track));
        if !of_track.is_empty() {
            tracks.push((name, of_track.into_iter().map(|(id, task)| item(room, id, task)).collect()));
        } else if track.is_some() {
            quiet.push(name);
        }
    }
    let names = (!tracks.is_empty() && !quiet.is_empty()).then(|| quiet.join(" · "));
    let ended = sorted(room, false);
    let view = TasksPage {
        title: w.text("nav-tasks"),
        late: (late > 0).then(|| w.format("tasks-late-count", [("n", (late as f64).into())])),
        tracks,
        quiet: names.map(|names| w.format("tasks-quiet", [("tracks", names.into())])),
        ended: ended.into_iter().map(|(id, task)| item(room, id, task)).collect(),
        costs: Some(room.at("/costs")).filter(|path| room.visitor.may_go(path)),
        experts: room.at("/experts"),
        mine: "/tasks".to_owned(),
        page: room.frame(&room.picture(), "/tasks")?,
        form: form::unfolded(form),
    };
    let status = if view.form.has_errors() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(page_with(status, &view))
}

/// Tasks that are open, what is late first and then by when they are due; or those that ended, the last one first.
fn sorted(room: &Room, is_open: bool) -> Vec<(&String, &Task)> {
    let tasks = room.state.tasks.iter().filter(|(_, task)| task.is_open() == is_open);
    let mut tasks: Vec<(&String, &Task)> = tasks.collect();
    if is_open {
        tasks.sort_by_key(|(_, task)| {
            let due = task.due_at.map_or(jiff::Timestamp::MAX, |due| room.rulebook().end_of(due));
            (!task.is_late(room.rulebook(), room.now), due, task.number)
        });
    } else {
        tasks.sort_by_key(|(_, task)| std::cmp::Reverse(task.last));
    }
    tasks
}

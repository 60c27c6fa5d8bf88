//! Changing a task, ending it because nobody needs it, and saying how far experts are.

use axum::extract::Path;
use axum::response::Response;
use incident::command::Command;
use incident::event::{ServiceProgressed, TaskDropped, TaskRevised, When};
use incident::task::Task;
use incident::task::event::ServiceStage;
use readiness::event::Word as _;

use super::form::{
    assignee, blockers, deputy, deputy_hint, track, track_field, unfolded, with_blockers, with_hint,
};
use super::item::href;
use super::people::{people, person, person_fields};
use crate::failure::Failure;
use crate::files::encoded;
use crate::form::{
    Answer, Field, Form, Kind, Posted, moment_field, needed_moment, reason_field, show, show_refused,
    some_moment,
};
use crate::room::Room;

type Named = Path<(String, String)>;

fn held<'a>(room: &'a Room, id: &str) -> Result<&'a Task, Failure> {
    room.state.tasks.get(id).ok_or(Failure::NotFound)
}

fn rest(id: &str, act: &str) -> String {
    format!("/tasks/{}/{act}", encoded(id))
}

/// Back to the task, which says what was done.
fn done(room: &Room, id: &str) -> Response {
    room.done(&format!("/tasks/{}", encoded(id)), "task")
}

/// `GET /incidents/{id}/tasks/{task}/revision`.
pub(crate) async fn revising(room: Room, Path((_, id)): Named) -> Result<Response, Failure> {
    let form = revision(&room, &id, None)?;
    show(&room, &rest(&id, "revision"), form)
}

/// `POST /incidents/{id}/tasks/{task}/revision`.
pub(crate) async fn revise(room: Room, Path((_, id)): Named, posted: Posted) -> Result<Response, Failure> {
    let at = rest(&id, "revision");
    let mut form = revision(&room, &id, Some(&posted))?;
    let due_at = some_moment(&room, &mut form, &posted, "due_at");
    let (Ok(due_at), Ok(track)) = (due_at, track(&room, &mut form, &posted)) else {
        return show(&room, &at, unfolded(form));
    };
    let command = Command::ReviseTask(TaskRevised {
        task: id.clone(),
        title: posted.get("title").to_owned(),
        assignee: person(&posted, "person", "assignee"),
        due_at,
        deputy: Some(person(&posted, "stand_in", "deputy")).filter(|name| !name.is_empty()),
        track,
        blocked_by: blockers(&posted),
        reason: posted.get("reason").to_owned(),
    });
    match room.record(&command, posted.number("seen")) {
        Ok(()) => Ok(done(&room, &id)),
        Err(not) => show_refused(&room, &at, form, not),
    }
}

fn revision(room: &Room, id: &str, posted: Option<&Posted>) -> Result<Form, Failure> {
    let (w, task) = (room.wording(), held(room, id)?);
    let typed =
        |name: &str, held: &str| posted.map_or_else(|| held.to_owned(), |posted| posted.get(name).to_owned());
    let names = people(room)?;
    let seen = posted.and_then(|posted| posted.number("seen")).unwrap_or(task.last);
    let due = task.due_at.map(When);
    let heading = w.format("tasks-revising", [("title", task.title.clone().into())]);
    let form =
        Form::new(heading, room.at(&rest(id, "revision")), w.text("tasks-revise-submit"), href(room, id))
            .hide("seen", seen)
            .field(Field::line("title", w.text("tasks-title"), &typed("title", &task.title)));
    let form = person_fields(room, form, &names, assignee(room, &task.assignee), posted)
        .field(moment_field(room, posted, "due_at", w.text("tasks-due"), due))
        .field(track_field(room, posted, task.track));
    let chosen = task.deputy.clone().unwrap_or_default();
    let form = person_fields(room, form, &names, deputy(room, &chosen), posted);
    let form = with_blockers(room, form, posted, Some((id, task)));
    let form = form.field(reason_field(room, &typed("reason", "")));
    Ok(with_hint(form, "stand_in", "deputy", deputy_hint(room)))
}

/// `GET /incidents/{id}/tasks/{task}/dropping`.
pub(crate) async fn dropping(room: Room, Path((_, id)): Named) -> Result<Response, Failure> {
    let form = drop_form(&room, &id, "")?;
    show(&room, &rest(&id, "dropping"), form)
}

/// `POST /incidents/{id}/tasks/{task}/dropping`.
pub(crate) async fn drop_it(room: Room, Path((_, id)): Named, posted: Posted) -> Result<Response, Failure> {
    let form = drop_form(&room, &id, posted.get("reason"))?;
    let reason = posted.get("reason").to_owned();
    match room.record(&Command::DropTask(TaskDropped { task: id.clone(), reason }), None) {
        Ok(()) => Ok(room.done("/tasks", "task")),
        Err(not) => show_refused(&room, &rest(&id, "dropping"), form, not),
    }
}

fn drop_form(room: &Room, id: &str, reason: &str) -> Result<Form, Failure> {
    let (w, task) = (room.wording(), held(room, id)?);
    let heading = w.format("tasks-dropping", [("title", task.title.clone().into())]);
    Ok(Form::new(heading, room.at(&rest(id, "dropping")), w.text("tasks-drop"), href(room, id))
        .lead(w.text("tasks-dropping-lead"))
        .field(reason_field(room, reason)))
}

/// `GET /incidents/{id}/tasks/{task}/progress`.
pub(crate) async fn progressing(room: Room, Path((_, id)): Named) -> Result<Response, Failure> {
    let form = progress_form(&room, &id, None)?;
    show(&room, &rest(&id, "progress"), form)
}

/// `POST /incidents/{id}/tasks/{task}/progress`.
pub(crate) async fn progress(room: Room, Path((_, id)): Named, posted: Posted) -> Result<Response, Failure> {
    let at = rest(&id, "progress");
    let mut form = progress_form(&room, &id, Some(&posted))?;
    let Some(stage) = ServiceStage::from_id(posted.get("stage")) else {
        form.err("stage", room.wording().text("form-unknown"));
        return show(&room, &at, form);
    };
    let Some(when) = needed_moment(&room, &mut form, &posted, "at") else { return show(&room, &at, form) };
    let command = Command::ProgressService(ServiceProgressed {
        task: id.clone(),
        stage,
        by: posted.get("by").to_owned(),
        at: when,
        text: posted.get("text").to_owned(),
    });
    match room.record(&command, None) {
        Ok(()) => Ok(done(&room, &id)),
        Err(not) => show_refused(&room, &at, form, not),
    }
}

fn progress_form(room: &Room, id: &str, posted: Option<&Posted>) -> Result<Form, Failure> {
    let (w, task) = (room.wording(), held(room, id)?);
    // What experts are not asked to do, they do not do.
    let service = task.service.ok_or(Failure::NotFound)?;
    let last = task.progress.last().map(|kept| kept.said.by.as_str()).unwrap_or_default();
    let typed =
        |name: &str, held: &str| posted.map_or_else(|| held.to_owned(), |posted| posted.get(name).to_owned());
    let chosen = typed("stage", if task.progress.is_empty() { "requested" } else { "delivered" });
    let stages = ServiceStage::ALL.iter();
    let stages = stages.map(|stage| Answer::new(stage.id(), w.word(*stage), chosen == stage.id())).collect();
    let now = Some(When(calendar::Start::Moment(room.now)));
    Ok(Form::new(
        w.word(service),
        room.at(&rest(id, "progress")),
        w.text("tasks-progress-submit"),
        href(room, id),
    )
    .field(Field::new("stage", w.text("tasks-stage"), Kind::Radios(stages)))
    .field(Field::line("by", w.text("tasks-stage-by"), &typed("by", last)))
    .field(moment_field(room, posted, "at", w.text("tasks-stage-at"), now))
    .field(
        Field::area("text", w.text("tasks-stage-text"), &typed("text", ""))
            .hint(w.text("tasks-stage-text-hint")),
    ))
}

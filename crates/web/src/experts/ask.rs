//! Asking experts for something: a task with whoever follows it up, and the request, in one act.

use app::NotRecorded;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use incident::command::Command;
use incident::event::{ServiceProgressed, TaskAdded, When};
use incident::refusal::Refusal;
use incident::task::Expertise;
use incident::task::event::{ExpertService, ServiceStage};
use readiness::event::Word as _;
use readiness::runbook::event::Track;

use super::insurer::{Doubt, doubt};
use super::whom::{Whom, whom};
use crate::failure::Failure;
use crate::form::{Field, Form, Posted, moment_field, needed_moment, refused, some_moment};
use crate::frame::{Frame, page_with};
use crate::room::Room;
use crate::tasks::{Asked, people, person, person_fields};

/// How often a number is looked for that nobody has taken meanwhile.
const TRIES: usize = 3;

#[derive(Template)]
#[template(path = "experts/ask.html")]
struct AskPage<'a> {
    page: Frame<'a>,
    title: String,
    doubt: Option<Doubt>,
    whom: Vec<Whom>,
    form: Form,
}

fn service(word: &str) -> Result<ExpertService, Failure> {
    ExpertService::from_id(word).ok_or(Failure::NotFound)
}

/// `GET /incidents/{id}/experts/{service}`.
pub(crate) async fn asking(room: Room, Path((_, word)): Path<(String, String)>) -> Result<Response, Failure> {
    let service = service(&word)?;
    let form = form(&room, service, None)?;
    shown(&room, service, form)
}

/// `POST /incidents/{id}/experts/{service}`.
pub(crate) async fn ask(
    room: Room,
    Path((_, word)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Failure> {
    let service = service(&word)?;
    let mut form = form(&room, service, Some(&posted))?;
    let at = needed_moment(&room, &mut form, &posted, "at");
    let due_at = some_moment(&room, &mut form, &posted, "due_at");
    let (Some(at), Ok(due_at)) = (at, due_at) else { return shown(&room, service, form) };
    match record(&room, service, &posted, at, due_at) {
        Ok(()) => Ok(room.done("/experts", "asked")),
        Err(not) => {
            let form = refused(&room, form, not)?;
            shown(&room, service, form)
        }
    }
}

/// Adds the task and says that it was asked: both, or neither.
fn record(
    room: &Room,
    service: ExpertService,
    posted: &Posted,
    at: When,
    due_at: Option<When>,
) -> Result<(), NotRecorded> {
    let title = room.wording().format("experts-task", [("service", room.wording().word(service).into())]);
    for _ in 1..TRIES {
        let task = room.seen().state(&room.stream()).map_err(NotRecorded::Failed)?.next_task();
        match room.record_with(
            &added(task.clone(), &title, service, posted, due_at),
            &[requested(task, posted, at)],
            None,
        ) {
            // Somebody else took that number since we looked.
            Err(NotRecorded::Refused(refusal)) if matches!(*refusal, Refusal::TaskExists { .. }) => {}
            recorded => return recorded,
        }
    }
    Err(NotRecorded::Failed(app::AppProblem::Busy))
}

fn added(
    task: String,
    title: &str,
    service: ExpertService,
    posted: &Posted,
    due_at: Option<When>,
) -> Command {
    Command::AddTask(TaskAdded {
        task,
        title: title.to_owned(),
        assignee: person(posted, "person", "assignee"),
        due_at,
        track: Some(match service.expertise() {
            Expertise::Law => Track::Notification,
            Expertise::Technique | Expertise::Bank => Track::Containment,
        }),
        service: Some(service),
        ..TaskAdded::default()
    })
}

fn requested(task: String, posted: &Posted, at: When) -> Command {
    Command::ProgressService(ServiceProgressed {
        task,
        stage: ServiceStage::Requested,
        by: posted.get("by").to_owned(),
        at,
        text: posted.get("text").to_owned(),
    })
}

fn form(room: &Room, service: ExpertService, posted: Option<&Posted>) -> Result<Form, Failure> {
    let w = room.wording();
    let typed = |name: &str| posted.map_or("", |posted| posted.get(name));
    let first = whom(room, service.expertise())?.into_iter().next().map(|whom| whom.name).unwrap_or_default();
    let by = posted.map_or(first.as_str(), |posted| posted.get("by"));
    let now = Some(When(calendar::Start::Moment(room.now)));
    let own = room.visitor.name.clone();
    let follows = Asked {
        list: "person",
        line: "assignee",
        label: w.text("experts-follows"),
        nobody: None,
        chosen: &own,
    };
    let action = room.at(&format!("/experts/{}", service.id()));
    let form = Form::new(w.word(service), action, w.text("experts-submit"), room.at("/experts"))
        .field(Field::line("by", w.text("experts-by"), by).hint(w.text("experts-by-hint")))
        .field(moment_field(room, posted, "at", w.text("experts-at"), now))
        .field(
            Field::line("text", w.text("experts-reference"), typed("text"))
                .hint(w.text("experts-reference-hint")),
        );
    let form = person_fields(room, form, &people(room)?, follows, posted);
    Ok(form.field(moment_field(room, posted, "due_at", w.text("experts-due"), None)))
}

fn shown(room: &Room, service: ExpertService, form: Form) -> Result<Response, Failure> {
    let costs = service.expertise() != Expertise::Bank;
    let view = AskPage {
        title: form.heading.clone(),
        doubt: if costs { doubt(room)? } else { None },
        whom: whom(room, service.expertise())?,
        page: room.frame(&room.picture(), &format!("/experts/{}", service.id()))?,
        form,
    };
    let status = if view.form.has_errors() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(page_with(status, &view))
}

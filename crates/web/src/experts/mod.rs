//! What experts and the bank can do for an organisation, and how far that is.

mod ask;
mod insurer;
mod whom;

pub(crate) use ask::{ask, asking};

use askama::Template;
use axum::response::Response;
use incident::event::ServiceProgressed;
use incident::state::Kept;
use incident::task::event::{ExpertService, ServiceStage};
use incident::task::{Expertise, Task};
use readiness::event::Word as _;

use self::insurer::Doubt;
use self::whom::{Whom, whom};
use crate::failure::Failure;
use crate::files::encoded;
use crate::frame::{Frame, page};
use crate::room::Room;

/// What each kind of experts is headed by.
const EXPERTISES: [(Expertise, &str); 3] = [
    (Expertise::Law, "experts-law"),
    (Expertise::Technique, "experts-technique"),
    (Expertise::Bank, "experts-bank"),
];

#[derive(Template)]
#[template(path = "experts/page.html")]
struct ExpertsPage<'a> {
    page: Frame<'a>,
    title: String,
    /// What to do before anybody is hired.
    doubt: Option<Doubt>,
    groups: Vec<Group>,
    can_ask: bool,
}

/// The services of one kind of experts, and whom to ask them of.
struct Group {
    heading: String,
    whom: Vec<Whom>,
    services: Vec<ServiceRow>,
}

/// A service, with every time that it was asked.
struct ServiceRow {
    name: String,
    asked: Vec<Asked>,
    /// Where it is asked, or asked again.
    ask: String,
}

/// A service that was asked.
struct Asked {
    /// The task with which it was, and where that is.
    task: String,
    href: String,
    is_open: bool,
    /// How far it is, oldest first.
    lines: Vec<String>,
    /// Where one says how far it is.
    progress: Option<String>,
}

/// `GET /incidents/{id}/experts`.
pub(crate) async fn experts(room: Room) -> Result<Response, Failure> {
    let w = room.wording();
    let group = |(expertise, heading): &(Expertise, &str)| -> Result<Group, Failure> {
        let services = ExpertService::ALL.iter().filter(|service| service.expertise() == *expertise);
        Ok(Group {
            heading: w.text(heading),
            whom: whom(&room, *expertise)?,
            services: services.map(|service| shown(&room, *service)).collect(),
        })
    };
    let view = ExpertsPage {
        title: w.text("experts-title"),
        doubt: insurer::doubt(&room)?,
        groups: EXPERTISES.iter().map(group).collect::<Result<_, _>>()?,
        can_ask: room.state.is_open(),
        page: room.frame(&room.picture(), "/experts")?,
    };
    Ok(page(&view))
}

fn shown(room: &Room, service: ExpertService) -> ServiceRow {
    let tasks = room.state.tasks.iter().filter(|(_, task)| task.service == Some(service));
    ServiceRow {
        name: room.wording().word(service),
        asked: tasks.map(|(id, task)| asked(room, id, task)).collect(),
        ask: room.at(&format!("/experts/{}", service.id())),
    }
}

fn asked(room: &Room, id: &str, task: &Task) -> Asked {
    let href = room.at(&format!("/tasks/{}", encoded(id)));
    let can_change = task.is_open() && room.state.is_open();
    Asked {
        task: room.wording().format("tasks-number", [("task", id.to_owned().into())]),
        progress: can_change.then(|| format!("{href}/progress")),
        href,
        is_open: task.is_open(),
        lines: task.progress.iter().map(|kept| line(room, kept)).collect(),
    }
}

/// `Gevraagd aan Polder IT op vr 2 juli 2021, 19:00: kenmerk 123`.
fn line(room: &Room, kept: &Kept<ServiceProgressed>) -> String {
    let said = &kept.said;
    let key = match said.stage {
        ServiceStage::Requested => "experts-requested",
        ServiceStage::Delivered => "experts-delivered",
        ServiceStage::Advised => "experts-advised",
    };
    let w = room.wording();
    let at = w.start(said.at.0, room.site.zone());
    let line = w.format(key, [("by", said.by.clone().into()), ("at", at.into())]);
    if said.text.trim().is_empty() { line } else { format!("{line}: {}", said.text.trim()) }
}

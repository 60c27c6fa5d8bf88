//! A task in a list.

use incident::task::Task;

use crate::files::encoded;
use crate::room::Room;

/// A task as a list shows it.
pub(crate) struct Item {
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) href: String,
    /// Who does it, and since when if that is the deputy.
    pub(crate) who: String,
    pub(crate) due: String,
    pub(crate) is_late: bool,
    pub(crate) is_own: bool,
    /// What it waits for, where it comes from, and how far experts are.
    pub(crate) lines: Vec<String>,
    /// How it ended.
    pub(crate) result: String,
    pub(crate) is_dropped: bool,
}

/// Where a task is.
pub(crate) fn href(room: &Room, id: &str) -> String {
    room.at(&format!("/tasks/{}", encoded(id)))
}

pub(crate) fn item(room: &Room, id: &str, task: &Task) -> Item {
    let w = room.wording();
    let due = task.due_at.map(|due| w.start(due, room.site.zone()));
    let mut lines: Vec<String> = waits(room, task);
    lines.extend(step(room, task));
    lines.extend(service(room, task));
    Item {
        id: id.to_owned(),
        title: task.title.clone(),
        href: href(room, id),
        who: who(room, task),
        due: due.map(|due| w.format("tasks-by", [("due", due.into())])).unwrap_or_default(),
        is_late: task.is_late(room.rulebook(), room.now),
        is_own: is_same(task.in_hands_of(), &room.visitor.name),
        lines,
        result: task.result.clone().or_else(|| task.dropped.clone()).unwrap_or_default(),
        is_dropped: task.dropped.is_some(),
    }
}

/// Who does it: `Bram Visser`, or `bij plaatsvervanger Noor Bakker sinds vr 2 juli 2021, 19:00`.
pub(super) fn who(room: &Room, task: &Task) -> String {
    match (&task.passed_to, task.passed_at) {
        (Some(to), Some(at)) => {
            let since = room.wording().moment(at, room.site.zone());
            room.wording().format("tasks-passed", [("to", to.clone().into()), ("since", since.into())])
        }
        _ => task.assignee.clone(),
    }
}

/// A sentence for each task that it waits for.
pub(super) fn waits(room: &Room, task: &Task) -> Vec<String> {
    let wait = |(id, blocker): (&str, &Task)| {
        let gaps = [("task", id.to_owned().into()), ("title", blocker.title.clone().into())];
        room.wording().format("tasks-waits", gaps)
    };
    room.state.waits_for(task).into_iter().map(wait).collect()
}

pub(super) fn step(room: &Room, task: &Task) -> Option<String> {
    let place = task.runbook.as_ref()?;
    let gaps = [("title", place.title.clone().into()), ("step", place.step.to_string().into())];
    Some(room.wording().format("tasks-step", gaps))
}

/// What is asked of experts, and how far that is.
pub(super) fn service(room: &Room, task: &Task) -> Option<String> {
    let w = room.wording();
    let service = w.word(task.service?);
    let stage = task.stage().map(|stage| format!(" · {}", w.word(stage)));
    Some(format!("{service}{}", stage.unwrap_or_default()))
}

/// Whether two names are those of one person, as people write them.
pub(crate) fn is_same(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}

//! Who does what after a meeting, and by when.

use axum::response::Response;
use incident::command::Command;
use incident::event::TaskAdded;
use readiness::event::Word as _;
use readiness::runbook::event::Track;

use super::page::{Slot, Slots, show};
use super::{done, not_recorded, rest};
use crate::failure::Failure;
use crate::form::{Answer, Field, Form, Kind, Posted, moment_field, seen_by_fields, some_moment};
use crate::preparing::Numbered;
use crate::room::Room;
use crate::tasks::seen_by_task;

/// Work that a meeting gave.
pub(super) struct Given {
    pub(super) title: String,
    pub(super) href: String,
    /// Who does it, by when, and in which track.
    pub(super) who: String,
}

/// `POST /incidents/{id}/meetings/{number}/tasks`.
pub(crate) async fn give(
    room: Room,
    Numbered(number): Numbered,
    posted: Posted,
) -> Result<Response, Failure> {
    let mut form = form(&room, number, Some(&posted));
    let Ok(due_at) = some_moment(&room, &mut form, &posted, "due_at") else {
        return show(&room, number, Some((Slot::Task, form)));
    };
    let added = TaskAdded {
        title: posted.get("title").to_owned(),
        assignee: posted.get("assignee").to_owned(),
        due_at,
        track: Track::from_id(posted.get("track")),
        meeting: Some(number),
        ..TaskAdded::default()
    };
    let seen_by = seen_by_task(&room, &posted, &added);
    match room.record_for(seen_by, &Command::AddTask(added), &[], None) {
        Ok(()) => Ok(done(&room, number, "task", "actions")),
        Err(not) => not_recorded(&room, number, Slot::Task, form, not),
    }
}

/// The work that a meeting gave, in the order in which it was given.
pub(super) fn given(room: &Room, number: u32) -> Vec<Given> {
    let w = room.wording();
    let mut tasks: Vec<_> =
        room.state.tasks.iter().filter(|(_, task)| task.meeting == Some(number)).collect();
    tasks.sort_by_key(|(_, task)| task.number);
    let given = tasks.into_iter().map(|(id, task)| {
        let due = task.due_at.map(|due| w.start(due, room.site.zone()));
        let who = [Some(task.in_hands_of().to_owned()), due, task.track.map(|track| w.word(track))];
        Given {
            title: task.title.clone(),
            href: room.at(&format!("/tasks/{}", crate::files::encoded(id))),
            who: who.into_iter().flatten().collect::<Vec<_>>().join(" · "),
        }
    });
    given.collect()
}

/// The form for the next task.
pub(super) fn asking(room: &Room, number: u32, slots: &mut Slots) -> Form {
    slots.take(&Slot::Task, || form(room, number, None))
}

fn form(room: &Room, number: u32, posted: Option<&Posted>) -> Form {
    let w = room.wording();
    let typed = |name: &str| posted.map_or("", |posted| posted.get(name));
    let none = Answer::new("", w.text("acting-no-track"), typed("track").is_empty());
    let tracks =
        Track::ALL.iter().map(|track| Answer::new(track.id(), w.word(*track), typed("track") == track.id()));
    let tracks = std::iter::once(none).chain(tracks).collect();
    Form::new(
        w.text("acting-add"),
        room.at(&format!("{}/tasks", rest(number))),
        w.text("acting-submit"),
        String::new(),
    )
    .field(Field::line("title", w.text("acting-title-field"), typed("title")))
    .field(Field::line("assignee", w.text("acting-assignee"), typed("assignee")))
    .field(moment_field(room, posted, "due_at", w.text("acting-due"), None))
    .field(Field::new("track", w.text("acting-track"), Kind::Select(tracks)))
    .fields(seen_by_fields(room, posted))
    .apart("task-")
}

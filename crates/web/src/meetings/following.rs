//! Control of the work that is open: it is done, with what came of it, or it goes on.

use axum::response::Response;
use incident::command::Command;
use incident::event::{MeetingPointNoted, TaskFinished};
use incident::meeting::Meeting;
use incident::meeting::event::PointKind;
use incident::task::Task;
use jiff::Timestamp;

use super::page::{Slot, Slots, show};
use super::{done, not_recorded, rest};
use crate::failure::Failure;
use crate::form::{Field, Form, Posted};
use crate::preparing::Numbered;
use crate::room::Room;

/// More open work than this is not gone through in a meeting.
const MOST: usize = 12;

/// Work that is asked about, with what was said of it in this meeting.
pub(super) struct Followed {
    pub(super) id: String,
    pub(super) title: String,
    /// Who does it, and by when.
    pub(super) who: String,
    pub(super) is_late: bool,
    pub(super) said: Vec<String>,
    /// Absent once it is done.
    pub(super) form: Option<Form>,
}

/// `POST /incidents/{id}/meetings/{number}/actions`.
pub(crate) async fn follow(
    room: Room,
    Numbered(number): Numbered,
    posted: Posted,
) -> Result<Response, Failure> {
    let task = posted.get("task").to_owned();
    let mut form = form(&room, number, &task, Some(&posted));
    let typed = posted.get("result").to_owned();
    let command = match posted.get("answer") {
        "done" => Command::FinishTask(TaskFinished { task: task.clone(), result: typed }),
        "runs" => Command::NotePoint(MeetingPointNoted {
            meeting: number,
            kind: PointKind::Fact,
            text: if typed.is_empty() { room.wording().text("following-runs-said") } else { typed },
            task: Some(task.clone()),
        }),
        _ => {
            form.err("result", room.wording().text("form-unknown"));
            return show(&room, number, Some((Slot::Action(task), form)));
        }
    };
    match room.record(&command, None) {
        Ok(()) => Ok(done(&room, number, "task", "actions-control")),
        Err(not) => not_recorded(&room, number, Slot::Action(task), form, not),
    }
}

/// The work that this meeting asks about: what is late and what meetings gave first, and whatever was said of here.
/// How many more there are stands beside it.
pub(super) fn followed(
    room: &Room,
    number: u32,
    meeting: &Meeting,
    slots: &mut Slots,
) -> (Vec<Followed>, usize) {
    let opened = meeting.opened.number;
    // What is given here is not asked about here.
    let is_earlier = |task: &Task| task.number < opened;
    let is_asked = |task: &Task| is_earlier(task) && (task.is_open() || task.last > opened);
    let mut tasks: Vec<(&String, &Task)> =
        room.state.tasks.iter().filter(|(_, task)| is_asked(task)).collect();
    let due = |task: &Task| task.due_at.map_or(Timestamp::MAX, |due| room.rulebook().end_of(due));
    tasks.sort_by_key(|(_, task)| {
        let is_late = task.is_late(room.rulebook(), room.now);
        (!is_late, task.meeting.is_none(), due(task), task.number)
    });
    let more = tasks.len().saturating_sub(MOST);
    tasks.truncate(MOST);
    let followed = tasks.into_iter().map(|(id, task)| one(room, number, meeting, slots, id, task));
    (followed.collect(), more)
}

fn one(room: &Room, number: u32, meeting: &Meeting, slots: &mut Slots, id: &str, task: &Task) -> Followed {
    let (w, is_late) = (room.wording(), task.is_late(room.rulebook(), room.now));
    let due = task.due_at.map(|due| w.start(due, room.site.zone()));
    let who = [Some(task.in_hands_of().to_owned()), due];
    let about = meeting.points.iter().filter(|point| point.said.task.as_deref() == Some(id));
    let mut said: Vec<String> = about.map(|point| point.said.text.clone()).collect();
    said.extend(
        task.result.iter().map(|result| w.format("following-done-said", [("result", result.clone().into())])),
    );
    said.extend(
        task.dropped.iter().map(|why| w.format("following-dropped-said", [("reason", why.clone().into())])),
    );
    let form = || slots.take(&Slot::Action(id.to_owned()), || form(room, number, id, None));
    Followed {
        id: id.to_owned(),
        title: task.title.clone(),
        who: who.into_iter().flatten().collect::<Vec<_>>().join(" · "),
        is_late,
        said,
        form: task.is_open().then(form),
    }
}

fn form(room: &Room, meeting: u32, task: &str, posted: Option<&Posted>) -> Form {
    let w = room.wording();
    let typed = posted.map_or("", |posted| posted.get("result"));
    let heading = room.state.tasks.get(task).map(|task| task.title.clone()).unwrap_or_default();
    Form::new(heading, room.at(&format!("{}/actions", rest(meeting))), String::new(), String::new())
        .hide("task", task)
        .hide("entry", task)
        .field(Field::area("result", w.text("following-result"), typed).hint(w.text("following-result-hint")))
        .answer("answer", "done", w.text("following-done"))
        .answer("answer", "runs", w.text("following-runs"))
        .apart(&format!("action-{}-", crate::files::encoded(task)))
}

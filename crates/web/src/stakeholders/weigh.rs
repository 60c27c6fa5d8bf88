//! Deciding whether somebody is told: for, against, how they will take it, on what ground, how, by when, and who does it.

use axum::response::Response;
use incident::command::Command;
use incident::event::{StakeholderWeighed, TaskAdded};
use incident::picture::Picture;
use incident::stakeholder::event::{MessageChannel, Necessity};
use incident::stakeholder::matrix::{Group, Row};
use readiness::event::Word as _;
use readiness::prepared::Prepared;
use readiness::runbook::event::Track;

use super::grounds::{duty, grounds};
use super::{Named, one, proposing, rest_of};
use crate::failure::Failure;
use crate::form::{Answer, Field, Form, Kind, Posted, moment_field, refused, some_moment};
use crate::room::Room;
use crate::tasks::{Asked, people, person, person_fields};

/// The value of a box that is ticked.
const YES: &str = "yes";

/// `POST /incidents/{id}/stakeholders/{stakeholder}`.
pub(crate) async fn weigh(room: Room, Named(who): Named, posted: Posted) -> Result<Response, Failure> {
    let prepared = room.site.app.prepared()?;
    let picture = room.picture();
    let from = proposing(&room, &picture, &prepared);
    let rows = from.rows();
    let row = rows.iter().find(|row| row.stakeholder == who).ok_or(Failure::NotFound)?;
    let mut form = form(&room, &picture, &prepared, row, Some(&posted))?;
    let Some(weighed) = weighed(&room, &mut form, &posted, row) else {
        return one::show(&room, &who, Some(form), None);
    };
    let task: Vec<Command> = task(&room, &mut form, &posted, row, &prepared, &weighed).into_iter().collect();
    if form.has_errors() {
        return one::show(&room, &who, Some(form), None);
    }
    match room.record_with(&Command::WeighStakeholder(weighed), &task, posted.number("seen")) {
        Ok(()) => Ok(room.done(&rest_of(&who), "weighed")),
        Err(not) => one::show(&room, &who, Some(refused(&room, form, not)?), None),
    }
}

/// What was decided, as it was typed; what cannot be read, or what the law forbids, is said at its field.
fn weighed(room: &Room, form: &mut Form, posted: &Posted, row: &Row<'_>) -> Option<StakeholderWeighed> {
    let w = room.wording();
    let Some(necessity) = Necessity::from_id(posted.get("necessity")) else {
        form.err("necessity", w.text("form-unknown"));
        return None;
    };
    if let (Some(duty), true) = (duty(room, row), necessity != Necessity::Must) {
        let is_must = row.proposed.as_ref().is_some_and(|row| row.necessity == Some(Necessity::Must));
        // While facts are missing people may be told already; they may not be put aside.
        if is_must || necessity == Necessity::Not {
            form.err("necessity", w.text("weigh-law-asks"));
            form.places.push((format!("{duty}/waiver"), w.text("people-waive")));
        }
    }
    let channels: Option<Vec<MessageChannel>> = posted.all("channels").map(MessageChannel::from_id).collect();
    if channels.is_none() {
        form.err("channels", w.text("form-unknown"));
    }
    let tell_at = some_moment(room, form, posted, "tell_at").ok()?;
    let typed = |name: &str| posted.get(name).to_owned();
    (!form.has_errors()).then(|| StakeholderWeighed {
        stakeholder: row.stakeholder.clone(),
        necessity,
        ground: typed("ground"),
        advantages: typed("advantages"),
        drawbacks: typed("drawbacks"),
        expected: typed("expected"),
        decided_by: typed("decided_by"),
        means: typed("means"),
        channels: channels.unwrap_or_default(),
        tell_at,
        assignee: person(posted, "person", "assignee"),
    })
}

/// The task that comes with it, if somebody wants one.
fn task(
    room: &Room,
    form: &mut Form,
    posted: &Posted,
    row: &Row<'_>,
    prepared: &Prepared,
    weighed: &StakeholderWeighed,
) -> Option<Command> {
    if !posted.has("task", YES) {
        return None;
    }
    let w = room.wording();
    if weighed.assignee.is_empty() {
        form.err("task", w.text("weigh-task-nobody"));
        return None;
    }
    let who = w.stakeholder_named(&row.stakeholder, prepared);
    Some(Command::AddTask(TaskAdded {
        title: wording::cut_short(&w.format("weigh-task-title", [("who", who.into())]), TITLE),
        assignee: weighed.assignee.clone(),
        due_at: weighed.tell_at,
        rule: row.asked_by_law().map(str::to_owned),
        track: Some(Track::Notification),
        ..TaskAdded::default()
    }))
}

/// A title is no longer than this.
const TITLE: usize = 150;

/// The form, with what is proposed filled in.
pub(super) fn form(
    room: &Room,
    picture: &Picture<'_>,
    prepared: &Prepared,
    row: &Row<'_>,
    posted: Option<&Posted>,
) -> Result<Form, Failure> {
    let (w, held) = (room.wording(), row.weighed.map(|kept| &kept.said));
    let text = |name: &str, held: &str| posted.map_or(held, |posted| posted.get(name)).to_owned();
    let kept = |of: fn(&StakeholderWeighed) -> &String| held.map_or("", |said| of(said).as_str());
    let why = grounds(room, prepared, row).join(" ");
    let ground = text("ground", held.map_or(&why, |said| &said.ground));
    let means = Field::area("means", w.text("weigh-means"), &text("means", kept(|said| &said.means)));
    let seen = posted.and_then(|posted| posted.number("seen"));
    let seen = seen.unwrap_or_else(|| row.weighed.map_or(0, |kept| kept.number));
    let heading = if held.is_some() { "weigh-again" } else { "weigh-title" };
    let action = room.at(&rest_of(&row.stakeholder));
    let form = Form::new(w.text(heading), action, w.text("weigh-submit"), String::new())
        .hide("seen", seen)
        .field(necessity_field(room, posted, necessity(row)))
        .field(Field::area("ground", w.text("weigh-ground"), &ground).hint(w.text("weigh-ground-hint")))
        .field(means.hint(w.text(&format!("people-content-{}", row.stakeholder.kind.id()))))
        .field(Field::area("advantages", w.text("weigh-for"), &text("advantages", kept(|it| &it.advantages))))
        .field(Field::area(
            "drawbacks",
            w.text("weigh-against"),
            &text("drawbacks", kept(|it| &it.drawbacks)),
        ))
        .field(Field::area("expected", w.text("weigh-expected"), &text("expected", kept(|it| &it.expected))))
        .field(decider_field(room, posted, held.map(|said| said.decided_by.as_str())))
        .field(channels_field(room, posted, row));
    let at = held.and_then(|said| said.tell_at).or_else(|| {
        let at = super::shown::by_when(room, picture, prepared, row)?;
        Some(incident::event::When(calendar::Start::Moment(at)))
    });
    let form = form.field(moment_field(room, posted, "tell_at", w.text("weigh-tell-at"), at));
    let asked = Asked {
        list: "person",
        line: "assignee",
        label: w.text("weigh-assignee"),
        nobody: Some(w.text("tasks-nobody")),
        chosen: kept(|said| &said.assignee),
    };
    let form = person_fields(room, form, &people(room)?, asked, posted);
    let is_ticked = posted.is_some_and(|posted| posted.has("task", YES));
    let yes = Answer::new(YES, w.text("weigh-task-yes"), is_ticked);
    let task = Field::new("task", w.text("weigh-task"), Kind::Checks(vec![yes]));
    Ok(form.field(task.hint(w.text("weigh-task-hint"))).apart("weigh-"))
}

/// What is chosen at first: what people decided, else what is proposed.
fn necessity(row: &Row<'_>) -> Option<Necessity> {
    match row.group() {
        Group::Must => Some(Necessity::Must),
        Group::FindOut => None,
        Group::Should => Some(Necessity::Should),
        Group::May => Some(Necessity::May),
        Group::Not => Some(Necessity::Not),
    }
}

pub(super) fn necessity_field(room: &Room, posted: Option<&Posted>, held: Option<Necessity>) -> Field {
    let w = room.wording();
    let chosen = posted.map_or(held, |posted| Necessity::from_id(posted.get("necessity")));
    let answer = |one: &Necessity| {
        let hint = w.word_hint(*one).unwrap_or_default();
        Answer { hint, ..Answer::new(one.id(), w.word(*one), Some(*one) == chosen) }
    };
    let answers = Necessity::ALL.iter().map(answer).collect();
    Field::new("necessity", w.text("weigh-necessity"), Kind::Radios(answers))
}

/// Who decided: whoever types, until somebody says otherwise.
pub(super) fn decider_field(room: &Room, posted: Option<&Posted>, held: Option<&str>) -> Field {
    let w = room.wording();
    let held = held.filter(|name| !name.is_empty()).unwrap_or(&room.visitor.name);
    let typed = posted.map_or(held, |posted| posted.get("decided_by"));
    Field::line("decided_by", w.text("weigh-decided-by"), typed).hint(w.text("weigh-decided-by-hint"))
}

fn channels_field(room: &Room, posted: Option<&Posted>, row: &Row<'_>) -> Field {
    let w = room.wording();
    let is_chosen = |channel: MessageChannel| {
        posted
            .map_or_else(|| row.channels().contains(&channel), |posted| posted.has("channels", channel.id()))
    };
    let answers = MessageChannel::ALL
        .iter()
        .map(|channel| Answer::new(channel.id(), w.word(*channel), is_chosen(*channel)));
    let marks = super::shown::marks(room, row).join(" ");
    Field::new("channels", w.text("weigh-channels"), Kind::Checks(answers.collect())).hint(marks)
}

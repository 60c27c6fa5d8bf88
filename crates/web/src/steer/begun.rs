//! A runbook that is begun: each of its steps becomes a task for whoever holds its role.

use std::collections::BTreeSet;

use calendar::Start;
use incident::command::Command;
use incident::event::{RunbookStarted, TaskAdded, When};
use incident::task::event::RunbookPlace;
use jiff::{SignedDuration, Timestamp};
use readiness::event::Word as _;
use readiness::runbook::event::{IncidentForm, Runbook, RunbookStep};

use super::fitting::fitting;
use super::{Holders, long, short};
use crate::form::Answer;
use crate::room::Room;

/// What stands before the number of an own runbook.
const OWN: &str = "own/";

/// A runbook that somebody chose.
pub(crate) struct Chosen {
    runbook: Runbook,
    /// What it is called, in this incident.
    title: String,
    /// For which kind of incident it was taken from the collection.
    form: Option<IncidentForm>,
    /// Its number, when it is their own.
    sheet: Option<u32>,
}

/// The runbooks to choose from: the one that fits first and chosen, then the own ones, then the collection; or none.
pub(crate) fn answers(room: &Room, typed: Option<&str>) -> Vec<Answer> {
    let w = room.wording();
    let Ok(prepared) = room.site.app.prepared() else { return Vec::new() };
    let own = prepared.runbooks().map(|(id, runbook)| (format!("{OWN}{id}"), runbook.title.clone()));
    let ours = IncidentForm::ALL.iter().map(|form| (form.id().to_owned(), w.default_runbook(*form).title));
    let mut all: Vec<(String, String)> = own.chain(ours).collect();
    let fits = fitting(room).map(|(form, own)| match own {
        Some(id) => format!("{OWN}{id}"),
        None => form.id().to_owned(),
    });
    all.sort_by_key(|(value, _)| Some(value) != fits.as_ref());
    all.push((String::new(), w.text("crisis-runbook-none")));
    let chosen = typed.map_or_else(|| fits.unwrap_or_default(), str::to_owned);
    all.into_iter().map(|(value, title)| Answer::new(&value, title, value == chosen)).collect()
}

/// The runbook with this name on the form; nothing when none was wanted.
pub(crate) fn chosen(room: &Room, value: &str) -> Result<Option<Chosen>, ()> {
    if value.is_empty() {
        return Ok(None);
    }
    let (runbook, form, sheet) = match value.strip_prefix(OWN) {
        Some(id) => {
            let id = id.parse().map_err(drop)?;
            let prepared = room.site.app.prepared().map_err(drop)?;
            (prepared.runbook(id).ok_or(())?.clone(), None, Some(id))
        }
        None => {
            let form = IncidentForm::from_id(value).ok_or(())?;
            (room.wording().default_runbook(form), Some(form), None)
        }
    };
    Ok(Some(Chosen { title: short(&runbook.title), runbook, form, sheet }))
}

/// Begins it, unless it was begun: then only steps that are no task yet are added.
pub(crate) fn commands(
    room: &Room,
    holders: &Holders,
    chosen: &Chosen,
    since: Option<When>,
    leader: &str,
) -> Vec<Command> {
    let steering = &room.state.steering;
    let mut commands = Vec::new();
    if !steering.runbooks.iter().any(|begun| begun.said.title == chosen.title) {
        commands.push(Command::StartRunbook(RunbookStarted {
            title: chosen.title.clone(),
            form: chosen.form.map(|form| form.id().to_owned()),
            sheet: chosen.sheet,
        }));
    }
    let of_it = room.state.tasks.values().filter_map(|task| task.runbook.as_ref());
    let there: BTreeSet<u32> = of_it.filter(|it| it.title == chosen.title).map(|it| it.step).collect();
    let is_uninsured = holders.prepared.is_insured() == Some(false);
    let is_for_others = |step: &RunbookStep| step.when_insured && is_uninsured;
    let steps = (1..).zip(&chosen.runbook.steps).filter(|(number, step)| {
        !there.contains(number) && !is_for_others(step) && !step.what.trim().is_empty()
    });
    let begun = begun_at(room, since, &chosen.runbook);
    commands.extend(steps.map(|(number, step)| {
        let place = RunbookPlace { title: chosen.title.clone(), step: number };
        Command::AddTask(task(room, holders, step, place, begun, leader))
    }));
    commands
}

/// From when the times of the steps are counted: since it is a crisis. Who says so afterwards has the same time for each
/// step: nobody is late before anybody asked them.
fn begun_at(room: &Room, since: Option<When>, runbook: &Runbook) -> Timestamp {
    let shortest = runbook.steps.iter().filter_map(|step| step.within_minutes).min().unwrap_or_default();
    match since {
        Some(When(Start::Moment(since))) if later(since, shortest) >= room.now => since,
        _ => room.now,
    }
}

fn later(at: Timestamp, minutes: u32) -> Timestamp {
    at.saturating_add(SignedDuration::from_mins(i64::from(minutes))).unwrap_or(Timestamp::MAX)
}

fn task(
    room: &Room,
    holders: &Holders,
    step: &RunbookStep,
    place: RunbookPlace,
    begun: Timestamp,
    leader: &str,
) -> TaskAdded {
    let assignee = holders.holder(step.role).unwrap_or_else(|| leader.to_owned());
    let lines = step.dos.lines().chain(step.donts.lines()).map(str::trim);
    let details: Vec<&str> = lines.filter(|line| !line.is_empty()).collect();
    let rule = step.filings.first().filter(|rule| room.rulebook().rule(rule).is_some());
    TaskAdded {
        title: long(&step.what),
        deputy: holders.deputy(step.role).filter(|deputy| *deputy != assignee),
        assignee,
        due_at: step.within_minutes.map(|minutes| When(Start::Moment(later(begun, minutes)))),
        rule: rule.cloned(),
        track: Some(step.track),
        details: long(&details.join("\n")),
        runbook: Some(place),
        ..TaskAdded::default()
    }
}

//! The commands on a data folder: record, show, log, verify, rebuild, erase, erase-colleague, erase-incident, demo.

pub(crate) mod demo;
pub(crate) mod log;
pub(crate) mod record;
pub(crate) mod show;
pub(crate) mod verify;
pub(crate) mod words;

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::anyhow;
use app::{App, AppProblem, KeySource, NotLetIn, NotRecorded, StoreProblem};
use incident::refusal::Refusal;
use jiff::Timestamp;
use journal::Entry;
use law::{Rulebook, SourceFile};
use readiness::access::Actor;
use wording::Wording;

use crate::arguments::{Common, Erase, EraseColleague, EraseIncident, Folder, Own};
use crate::at_rest;
use crate::rulebook;

/// The prefix of the streams of incidents.
const INCIDENT: &str = "incident/";

/// Opens the folder with the rules of this run, and makes it when it is not there.
fn open(folder: &Folder, wording: &Wording) -> anyhow::Result<App> {
    open_with(folder, wording, App::open_with)
}

/// Opens a folder that is there, for reading.
pub(crate) fn open_to_read(folder: &Folder, wording: &Wording) -> anyhow::Result<App> {
    open_with(folder, wording, App::open_to_read_with)
}

/// Opens a folder that is there, for writing: a mistyped path must not become an empty folder.
fn open_existing(folder: &Folder, wording: &Wording) -> anyhow::Result<App> {
    let database = folder.data.join("paraat.sqlite");
    if !database.exists() {
        return Err(failed(&AppProblem::Store(StoreProblem::Missing { path: database }), wording));
    }
    open(folder, wording)
}

fn open_with(
    folder: &Folder,
    wording: &Wording,
    open: fn(&Path, &KeySource, &str, &[SourceFile]) -> Result<App, AppProblem>,
) -> anyhow::Result<App> {
    let organisation = &folder.organisation;
    if organisation.trim().is_empty() || organisation.chars().any(char::is_control) {
        return Err(anyhow!(wording.text("journal-bad-organisation")));
    }
    let files = rulebook::files(folder.common.rules.as_deref(), wording)?;
    let key = at_rest::source(&folder.key, &folder.data, wording)?;
    open(&folder.data, &key, &folder.organisation, &files).map_err(|problem| failed(&problem, wording))
}

/// The rules of the law with those of an organisation's own, where a data folder is named; what was left out is told.
pub(crate) fn rules_of(
    own: &Own,
    common: &Common,
    wording: &Wording,
) -> anyhow::Result<Option<Arc<Rulebook>>> {
    let Some(data) = &own.data else { return Ok(None) };
    let files = rulebook::files(common.rules.as_deref(), wording)?;
    let key = at_rest::source(&own.key, data, wording)?;
    let app = App::open_to_read_with(data, &key, &own.organisation, &files);
    let app = app.map_err(|problem| failed(&problem, wording))?;
    rulebook::print_problems(&app.refused_pages(), wording)?;
    Ok(Some(app.rulebook()))
}

/// The words of a person's language for what went wrong in the world.
pub(crate) fn failed(problem: &AppProblem, wording: &Wording) -> anyhow::Error {
    anyhow!(words::app_problem(problem, wording))
}

pub(crate) fn wording_of(folder: &Folder) -> Wording {
    Wording::new(folder.common.lang.into())
}

fn stream(incident: &str) -> String {
    format!("{INCIDENT}{incident}")
}

/// Refuses an incident that nobody opened, and names those that there are.
fn expect_incident(app: &App, incident: &str, now: Timestamp, wording: &Wording) -> anyhow::Result<()> {
    let incidents = app.incidents(now).map_err(|problem| failed(&problem, wording))?;
    let known: Vec<&str> = incidents.iter().map(|summary| summary.stream.as_str()).collect();
    expect_one_of(incident, &known, wording)
}

/// The same for whoever wants to read an incident that cannot be understood.
fn expect_entries(app: &App, incident: &str, entries: &[Entry], wording: &Wording) -> anyhow::Result<()> {
    if !entries.is_empty() {
        return Ok(());
    }
    let streams = app.streams().map_err(|problem| failed(&problem, wording))?;
    let known: Vec<&str> = streams.iter().map(String::as_str).collect();
    expect_one_of(incident, &known, wording)
}

fn expect_one_of(incident: &str, streams: &[&str], wording: &Wording) -> anyhow::Result<()> {
    let known: Vec<&str> = streams.iter().filter_map(|stream| stream.strip_prefix(INCIDENT)).collect();
    if known.contains(&incident) {
        return Ok(());
    }
    let known = if known.is_empty() { "—".to_owned() } else { known.join(", ") };
    let arguments = [("incident", incident.into()), ("known", known.into())];
    Err(anyhow!(wording.format("journal-no-incident", arguments)))
}

/// `paraat rebuild`.
pub(crate) fn rebuild(asked: &Folder, now: Timestamp) -> anyhow::Result<ExitCode> {
    let wording = wording_of(asked);
    let app = open_existing(asked, &wording)?;
    let incidents = app.rebuild(now).map_err(|problem| failed(&problem, &wording))?;
    say(&wording.format("journal-rebuilt", [("n", incidents.into())]))
}

/// `paraat erase`.
pub(crate) fn erase(asked: &Erase, now: Timestamp) -> anyhow::Result<ExitCode> {
    let wording = wording_of(&asked.folder);
    let app = open_existing(&asked.folder, &wording)?;
    expect_incident(&app, &asked.incident, now, &wording)?;
    let stream = stream(&asked.incident);
    let erased =
        app.erase_person(&stream, &asked.actor, &asked.person, &asked.reason, now).map_err(|problem| {
            match problem {
                NotRecorded::Refused(refusal) => anyhow!(wording.refusal(&refusal)),
                NotRecorded::Failed(problem) => failed(&problem, &wording),
            }
        })?;
    match &erased.announcement {
        None => say(&wording.format("journal-erased-none", [("person", asked.person.as_str().into())]))?,
        Some(entry) => {
            let arguments = [("n", erased.count.into()), ("number", entry.number.to_string().into())];
            say(&wording.format("journal-erased", arguments))?
        }
    };
    if !erased.mentioned.is_empty() {
        let numbers: Vec<String> = erased.mentioned.iter().map(u64::to_string).collect();
        let arguments = [("person", asked.person.as_str().into()), ("numbers", numbers.join(", ").into())];
        say(&wording.format("journal-erased-mentioned", arguments))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// `paraat erase-colleague`.
pub(crate) fn erase_colleague(asked: &EraseColleague, now: Timestamp) -> anyhow::Result<ExitCode> {
    let wording = wording_of(&asked.folder);
    let app = open_existing(&asked.folder, &wording)?;
    if asked.actor.trim().is_empty() {
        return Err(anyhow!(wording.refusal(&Refusal::Empty { field: "actor" })));
    }
    let actor = Actor::on_the_machine(&asked.actor);
    match app.erase_colleague(actor, &asked.person, &asked.reason, now) {
        Ok(count) => say(&wording.format("journal-erased-colleague", [("n", count.into())])),
        Err(NotLetIn::Denied(denied)) => Err(anyhow!(wording.text(&format!("denied-{}", denied.id())))),
        Err(NotLetIn::Failed(problem)) => Err(failed(&problem, &wording)),
    }
}

/// `paraat erase-incident`.
pub(crate) fn erase_incident(asked: &EraseIncident, now: Timestamp) -> anyhow::Result<ExitCode> {
    let wording = wording_of(&asked.folder);
    let app = open_existing(&asked.folder, &wording)?;
    expect_incident(&app, &asked.incident, now, &wording)?;
    let actor = Actor::on_the_machine(&asked.actor);
    match app.erase_incident(&stream(&asked.incident), actor, &asked.reason, now) {
        Ok(count) => say(&wording.format("journal-erased-incident", [("n", count.into())])),
        Err(NotRecorded::Refused(refusal)) => Err(anyhow!(wording.refusal(&refusal))),
        Err(NotRecorded::Failed(problem)) => Err(failed(&problem, &wording)),
    }
}

fn say(text: &str) -> anyhow::Result<ExitCode> {
    writeln!(io::stdout().lock(), "{text}")?;
    Ok(ExitCode::SUCCESS)
}

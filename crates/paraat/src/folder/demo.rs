//! `paraat demo`: an organisation with a running incident, told by the same commands as people use.

use std::process::ExitCode;

use anyhow::{Context as _, anyhow};
use app::{App, NotPrepared, NotRecorded, Request};
use incident::story::Story;
use journal::Visibility;
use readiness::access::Actor;
use readiness::command::Command;
use readiness::event::Sheet;
use store::Journal as _;
use wording::Wording;

use super::{failed, open, say, stream, wording_of};
use crate::arguments::Demo;

/// The story that the demo plays: fictitious names, the times of a real incident.
const STORY: &str = include_str!("../../../../stories/01-vrijdagavond.story.toml");
/// What the organisation of the story had prepared.
const SHEETS: &str = include_str!("../../../../stories/van-loon.sheets.toml");
/// The incident in it.
const INCIDENT: &str = "vrijdagavond";

/// Fills an empty folder.
pub(crate) fn run(asked: &Demo) -> anyhow::Result<ExitCode> {
    let wording = wording_of(&asked.folder);
    let app = open(&asked.folder, &wording)?;
    let folder = asked.folder.data.display().to_string();
    if app.store().streams().is_ok_and(|streams| !streams.is_empty()) {
        return Err(anyhow!(wording.format("journal-demo-exists", [("folder", folder.into())])));
    }
    prepare(&app, &wording)?;
    let story = Story::read(STORY).map_err(|problem| anyhow!(problem.message))?;
    let stream = stream(INCIDENT);
    for step in &story.steps {
        let (Some(command), Some(actor)) = (&step.does, &step.by) else { continue };
        let request = Request {
            stream: &stream,
            actor: Actor::on_the_machine(actor),
            command,
            subjects: &[],
            visibility: Visibility::Stream,
            seen: None,
            now: step.at.parse().context("the moment of a step")?,
        };
        match app.record(&request) {
            Ok(_) => {}
            // A story may show a refusal.
            Err(NotRecorded::Refused(refusal)) if step.refused.as_deref() == Some(refusal.id()) => {}
            Err(NotRecorded::Refused(refusal)) => return Err(anyhow!(wording.refusal(&refusal))),
            Err(NotRecorded::Failed(problem)) => return Err(failed(&problem, &wording)),
        }
    }
    let arguments = [("folder", folder.into()), ("incident", INCIDENT.into())];
    say(&wording.format("journal-demo-seeded", arguments))
}

/// Sheets as a file tells them: who wrote them, and when.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Sheets {
    at: String,
    by: String,
    sheet: Vec<Sheet>,
}

/// Keeps what was prepared before the evening.
fn prepare(app: &App, wording: &Wording) -> anyhow::Result<()> {
    let told: Sheets = toml::from_str(SHEETS).context("the sheets of the demo")?;
    let at = told.at.parse().context("the moment of the sheets")?;
    match app.prepare(Actor::on_the_machine(&told.by), &Command::Begin { sheets: told.sheet }, at) {
        Ok(()) => Ok(()),
        Err(NotPrepared::Refused(refusal)) => Err(anyhow!(wording.not_prepared(&refusal))),
        Err(NotPrepared::Failed(problem)) => Err(failed(&problem, wording)),
    }
}

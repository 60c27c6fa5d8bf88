//! `paraat record`: commands in, acknowledgements out, one line each.

use std::io::{self, BufRead, Write};
use std::process::ExitCode;

use anyhow::anyhow;
use app::{App, NotRecorded, Request};
use incident::command::Command;
use jiff::Timestamp;
use journal::Visibility;
use readiness::access::Actor;
use serde::Serialize;
use wording::Wording;

use super::{failed, open, stream, wording_of};
use crate::arguments::Record;

/// A line of standard input: a command, with the data subjects whom it names.
struct Line {
    subjects: Vec<String>,
    /// What the writer saw; facts carry this themselves.
    seen: Option<u64>,
    command: Command,
}

impl Line {
    /// Every key must be known: a misspelt one would be left out unnoticed.
    fn read(text: &str) -> serde_json::Result<Line> {
        let mut keys: serde_json::Map<String, serde_json::Value> = serde_json::from_str(text)?;
        let subjects = keys.remove("subjects").map(serde_json::from_value).transpose()?;
        let is_fact = keys.get("command").is_some_and(|command| command == "record-fact");
        let seen = if is_fact { None } else { keys.remove("seen") };
        let seen = seen.map(serde_json::from_value).transpose()?;
        let command = serde_json::from_value(keys.into())?;
        Ok(Line { subjects: subjects.unwrap_or_default(), seen, command })
    }
}

/// What a line is answered with.
#[derive(Serialize)]
#[serde(untagged)]
enum Answer<'a> {
    /// On the disk, from the entry of the command up to the last of its receipts.
    Recorded { entry: u64, recorded: u64, hash: String },
    /// The domain says no.
    Refused { refused: &'a str, says: String },
    /// Not a command.
    Unreadable { line: usize, error: String },
}

/// Records every line. The exit code is 1 when something was refused or could not be read.
pub(crate) fn run(asked: &Record, now: fn() -> Timestamp) -> anyhow::Result<ExitCode> {
    let wording = wording_of(&asked.folder);
    let incident = &asked.incident;
    if incident.is_empty() || !incident.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') {
        let arguments = [("incident", incident.as_str().into()), ("known", "—".into())];
        return Err(anyhow!(wording.format("journal-no-incident", arguments)));
    }
    let app = open(&asked.folder, &wording)?;
    let stream = stream(incident);
    let mut out = io::stdout().lock();
    let mut all_good = true;
    for (index, line) in io::stdin().lock().lines().enumerate() {
        let line = line?;
        if line.trim().is_empty() {
            continue;
        }
        let answer = answer(&app, &stream, &asked.actor, &line, index + 1, now(), &wording)?;
        all_good &= matches!(answer, Answer::Recorded { .. });
        serde_json::to_writer(&mut out, &answer)?;
        out.write_all(b"\n")?;
        out.flush()?;
    }
    Ok(if all_good { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn answer(
    app: &App,
    stream: &str,
    actor: &str,
    line: &str,
    number: usize,
    now: Timestamp,
    wording: &Wording,
) -> anyhow::Result<Answer<'static>> {
    let Line { subjects, seen, command } = match Line::read(line) {
        Ok(line) => line,
        Err(error) => {
            let arguments = [("line", number.into()), ("message", error.to_string().into())];
            return Ok(Answer::Unreadable {
                line: number,
                error: wording.format("journal-bad-command", arguments),
            });
        }
    };
    let visibility = Visibility::Stream;
    let request = Request {
        stream,
        actor: Actor::on_the_machine(actor),
        command: &command,
        subjects: &subjects,
        visibility,
        seen,
        now,
    };
    match app.record(&request) {
        Ok(entries) => {
            let (Some(first), Some(last)) = (entries.first(), entries.last()) else {
                return Err(anyhow!("no entry"));
            };
            Ok(Answer::Recorded { entry: first.number, recorded: last.number, hash: last.hash.to_string() })
        }
        Err(NotRecorded::Refused(refusal)) => {
            Ok(Answer::Refused { refused: refusal.id(), says: wording.refusal(&refusal) })
        }
        Err(NotRecorded::Failed(problem)) => Err(failed(&problem, wording)),
    }
}

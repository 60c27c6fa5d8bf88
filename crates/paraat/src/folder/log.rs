//! `paraat log`: the logbook of an incident, line by line, as JSON lines for whoever reads on.

use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

use serde::Serialize;

use super::{expect_entries, failed, open_to_read, stream, wording_of};
use crate::arguments::{Log, Order};

/// One line of the logbook.
#[derive(Serialize)]
struct Line<'a> {
    number: u64,
    recorded_at: String,
    actor: &'a str,
    visibility: String,
    /// What it says; null when it was erased.
    event: Option<serde_json::Value>,
    /// What stands there instead, when it is no event.
    #[serde(skip_serializing_if = "Option::is_none")]
    damaged: Option<&'a str>,
    payload_hash: String,
    previous: String,
    hash: String,
}

/// Prints every entry with its envelope.
pub(crate) fn run(asked: &Log) -> anyhow::Result<ExitCode> {
    let wording = wording_of(&asked.folder);
    let app = open_to_read(&asked.folder, &wording)?;
    let (stream, whole) = (stream(&asked.incident), app.whole());
    let entries = match asked.order {
        Order::Recorded => whole.entries(&stream, 0),
        Order::Happened => {
            whole.happening(&stream).and_then(|happening| whole.entries_of(&stream, happening.order()))
        }
    };
    let entries = entries.map_err(|problem| failed(&problem, &wording))?;
    expect_entries(&app, &asked.incident, &entries, &wording)?;
    let mut out = BufWriter::new(io::stdout().lock());
    for entry in &entries {
        let text = entry.payload.as_ref().map(|payload| payload.event.as_str());
        let event = text.and_then(|text| serde_json::from_str(text).ok());
        let damaged = text.filter(|_| event.is_none());
        let line = Line {
            number: entry.number,
            recorded_at: entry.recorded_at.to_string(),
            actor: &entry.actor,
            visibility: entry.visibility.to_text(),
            event,
            damaged,
            payload_hash: entry.payload_hash.to_string(),
            previous: entry.previous.to_string(),
            hash: entry.hash.to_string(),
        };
        serde_json::to_writer(&mut out, &line)?;
        out.write_all(b"\n")?;
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

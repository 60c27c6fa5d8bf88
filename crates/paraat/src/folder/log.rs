//! `paraat log`: the logbook of an incident, line by line, as JSON lines for whoever reads on.

use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

use serde::Serialize;

use super::{failed, open, stream, wording_of};
use crate::arguments::Log;

/// One line of the logbook.
#[derive(Serialize)]
struct Line<'a> {
    number: u64,
    recorded_at: String,
    actor: &'a str,
    visibility: String,
    /// What it says; null when it was erased.
    event: Option<serde_json::Value>,
    payload_hash: String,
    previous: String,
    hash: String,
}

/// Prints every entry with its envelope.
pub(crate) fn run(asked: &Log) -> anyhow::Result<ExitCode> {
    let wording = wording_of(&asked.folder);
    let app = open(&asked.folder, &wording)?;
    let entries = app.entries(&stream(&asked.incident), 0).map_err(|problem| failed(&problem, &wording))?;
    let mut out = BufWriter::new(io::stdout().lock());
    for entry in &entries {
        let event = entry.payload.as_ref().and_then(|payload| serde_json::from_str(&payload.event).ok());
        let line = Line {
            number: entry.number,
            recorded_at: entry.recorded_at.to_string(),
            actor: &entry.actor,
            visibility: entry.visibility.to_text(),
            event,
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

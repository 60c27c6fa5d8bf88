//! `paraat journal`: the journal of an organisation as JSON lines, with all that is needed to compute every hash again.

use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

use journal::Entry;
use serde::Serialize;
use store::{Journal as _, Store};

use super::arguments::Journal;
use super::{source, told};
use crate::folder::wording_of;

/// An entry, each field as `docs/journal.md` names it.
#[derive(Serialize)]
struct Line<'a> {
    organisation: &'a str,
    stream: &'a str,
    number: u64,
    actor: &'a str,
    visibility: String,
    recorded_at: String,
    /// The text as it was hashed, byte for byte; null when it was erased.
    event: Option<&'a str>,
    /// Thirty-two hexadecimal digits; null when it was erased.
    salt: Option<String>,
    payload_hash: String,
    previous: String,
    hash: String,
}

impl<'a> Line<'a> {
    fn of(entry: &'a Entry) -> Line<'a> {
        let digits = |salt: &[u8]| salt.iter().map(|byte| format!("{byte:02x}")).collect();
        Line {
            organisation: &entry.organisation,
            stream: &entry.stream,
            number: entry.number,
            actor: &entry.actor,
            visibility: entry.visibility.to_text(),
            recorded_at: format!("{:.6}", entry.recorded_at),
            event: entry.payload.as_ref().map(|payload| payload.event.as_str()),
            salt: entry.payload.as_ref().map(|payload| digits(&payload.salt)),
            payload_hash: entry.payload_hash.to_string(),
            previous: entry.previous.to_string(),
            hash: entry.hash.to_string(),
        }
    }
}

/// Prints every entry of every stream.
pub(crate) fn run(asked: &Journal) -> anyhow::Result<ExitCode> {
    let (folder, wording) = (&asked.folder, wording_of(&asked.folder));
    let key = source(&folder.key, &folder.data, &wording)?;
    let store = Store::open_to_read_with(&folder.data, &key).map_err(|problem| told(&problem, &wording))?;
    let house = store.of(&folder.organisation);
    let streams = house.streams().map_err(|problem| told(&problem, &wording))?;
    let mut out = BufWriter::new(io::stdout().lock());
    for head in streams {
        let mut written = Ok(());
        let read = house.each_entry(&head.stream, 0, |entry| {
            if written.is_ok() {
                let line = serde_json::to_writer(&mut out, &Line::of(&entry)).map_err(io::Error::from);
                written = line.and_then(|()| out.write_all(b"\n"));
            }
        });
        read.map_err(|problem| told(&problem, &wording))?;
        written?;
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

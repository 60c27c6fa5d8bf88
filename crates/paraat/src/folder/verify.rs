//! `paraat verify` and `paraat heads`: whether a folder is as it was written.

use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use anyhow::anyhow;
use store::{Store, StreamHead};
use wording::Wording;

use super::words;
use crate::arguments::{Folder, Verify};
use crate::at_rest;
use crate::input::unreadable;
use crate::layout::printable;

/// Exit code 0 when nothing was found, 1 when something was or the folder cannot be checked.
pub(crate) fn run(asked: &Verify) -> anyhow::Result<ExitCode> {
    let wording = Wording::new(asked.lang.into());
    let heads = match &asked.head {
        None => Vec::new(),
        // Heads that cannot be read cannot be checked: that is no success, and no other failure either.
        Some(path) => match heads_of(path, &wording) {
            Ok(heads) => heads,
            Err(problem) => {
                writeln!(io::stderr().lock(), "paraat: {problem}")?;
                return Ok(ExitCode::FAILURE);
            }
        },
    };
    let mut out = io::stdout().lock();
    let key = at_rest::source(&asked.key, &asked.data, &wording)?;
    let found = match app::verify_with(&asked.data, &key, &heads) {
        Ok(found) => found,
        // What cannot be checked is not as it should be, either.
        Err(problem) => {
            writeln!(io::stderr().lock(), "paraat: {}", words::store_problem(&problem, &wording))?;
            return Ok(ExitCode::FAILURE);
        }
    };
    for finding in &found.findings {
        writeln!(out, "{}", printable(&words::finding(finding, &wording)))?;
    }
    if found.findings.is_empty() {
        let arguments = [
            ("streams", found.streams.into()),
            ("entries", found.entries.into()),
            ("attachments", found.attachments.into()),
        ];
        writeln!(out, "{}", wording.format("journal-verified", arguments))?;
        if found.is_locked {
            writeln!(out, "{}", wording.text("verified-without-key"))?;
        }
        if asked.head.is_some() {
            writeln!(out, "{}", wording.format("journal-heads-held", [("n", heads.len().into())]))?;
        }
        return Ok(ExitCode::SUCCESS);
    }
    writeln!(out, "{}", wording.format("journal-findings", [("n", found.findings.len().into())]))?;
    Ok(ExitCode::FAILURE)
}

/// Prints the head of each stream: organisation, stream, number and hash, separated by tabs.
pub(crate) fn heads(asked: &Folder) -> anyhow::Result<ExitCode> {
    let wording = Wording::new(asked.common.lang.into());
    let failed = |problem: &store::StoreProblem| anyhow!(words::store_problem(problem, &wording));
    let key = at_rest::source(&asked.key, &asked.data, &wording)?;
    let store = Store::open_to_read_with(&asked.data, &key).map_err(|problem| failed(&problem))?;
    let heads = store.heads().map_err(|problem| failed(&problem))?;
    let mut out = io::stdout().lock();
    for StreamHead { organisation, stream, head } in heads {
        writeln!(out, "{organisation}\t{stream}\t{head}")?;
    }
    writeln!(io::stderr().lock(), "{}", wording.text("journal-heads-hint"))?;
    Ok(ExitCode::SUCCESS)
}

fn heads_of(path: &Path, wording: &Wording) -> anyhow::Result<Vec<StreamHead>> {
    let text = fs::read_to_string(path).map_err(|e| anyhow!(unreadable(path, &e, wording)))?;
    let heads = read_heads(&text, wording)?;
    if heads.is_empty() {
        return Err(anyhow!(wording.text("journal-no-heads")));
    }
    Ok(heads)
}

fn read_heads(text: &str, wording: &Wording) -> anyhow::Result<Vec<StreamHead>> {
    let mut heads = Vec::new();
    for (index, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let bad = || anyhow!(wording.format("journal-bad-head", [("line", (index + 1).into())]));
        let mut parts = line.split('\t');
        let (Some(organisation), Some(stream), Some(head), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(bad());
        };
        heads.push(StreamHead {
            organisation: organisation.to_owned(),
            stream: stream.to_owned(),
            head: head.parse().map_err(|()| bad())?,
        });
    }
    Ok(heads)
}

//! `paraat lawbook`: the whole rulebook as PDF, for a lawyer who checks it.

use std::fs;
use std::io::{self, Write};
use std::process::ExitCode;

use anyhow::{Context as _, anyhow};
use documents::Lawbook;
use incident::cases::{CasesProblem, ENDS, RuleCase};
use incident::situation::Reader;
use jiff::Timestamp;
use law::{Rulebook, SourceFile};
use wording::Wording;

use crate::arguments;
use crate::layout::printable;
use crate::rulebook;

/// Prints the rulebook, or says what is wrong with the pages.
pub(crate) fn run(asked: &arguments::Lawbook, now: Timestamp) -> anyhow::Result<ExitCode> {
    let wording = Wording::new(asked.common.lang.into());
    let files = rulebook::files(asked.common.rules.as_deref(), &wording)?;
    let rulebook = match Rulebook::load(&files) {
        Ok(rulebook) => rulebook,
        Err(problems) => {
            rulebook::print_problems(&problems, &wording)?;
            return Ok(ExitCode::FAILURE);
        }
    };
    let cases = cases(&files, &rulebook, now, &wording)?;
    let today = rulebook.day_of(calendar::Start::Moment(now));
    let book = Lawbook { wording: &wording, rulebook: &rulebook, cases: &cases, today };
    let pages = documents::lawbook(&book).lay_out()?;
    let path = asked.out.display().to_string();
    fs::write(&asked.out, pages.pdf()?).with_context(|| path.clone())?;
    let gaps = [("path", path.into()), ("pages", pages.count().into())];
    writeln!(io::stdout().lock(), "{}", printable(&wording.format("lawbook-written", gaps)))?;
    Ok(ExitCode::SUCCESS)
}

/// The cases beside the rules, in the order of their files.
fn cases(
    files: &[SourceFile],
    rulebook: &Rulebook,
    now: Timestamp,
    wording: &Wording,
) -> anyhow::Result<Vec<RuleCase>> {
    let rules: Vec<&str> = rulebook.rules().map(|rule| rule.id.as_str()).collect();
    let events: Vec<&str> = rulebook.events().collect();
    let reader = Reader { now, zone: rulebook.calendar().zone(), rules: &rules, events: &events };
    let mut cases = Vec::new();
    for file in files.iter().filter(|file| file.path.ends_with(ENDS)) {
        let text = String::from_utf8_lossy(&file.bytes);
        let read = incident::cases::read(&file.path, &text, reader);
        cases.extend(read.map_err(|problem| unreadable(&file.path, problem, wording))?);
    }
    Ok(cases)
}

fn unreadable(file: &str, problem: CasesProblem, wording: &Wording) -> anyhow::Error {
    let file = ("file", file.into());
    anyhow!(match problem {
        CasesProblem::Form { message } => {
            wording.format("lawbook-case-unreadable", [file, ("why", message.into())])
        }
        CasesProblem::Situation { about, problem } => {
            let why = wording.situation_problem(&problem);
            wording
                .format("lawbook-case-unreadable-about", [file, ("about", about.into()), ("why", why.into())])
        }
    })
}

//! `paraat lawbook`: the whole rulebook as PDF, for a lawyer who checks it.

use std::fs;
use std::io::{self, Write};
use std::process::ExitCode;

use anyhow::{Context as _, anyhow};
use documents::Lawbook;
use incident::cases::CasesProblem;
use jiff::Timestamp;
use wording::Wording;

use crate::arguments;
use crate::layout::printable;
use crate::rulebook;

/// Prints the rulebook, or says what is wrong with the pages.
pub(crate) fn run(asked: &arguments::Lawbook, now: Timestamp) -> anyhow::Result<ExitCode> {
    let wording = Wording::new(asked.common.lang.into());
    let files = rulebook::files(asked.common.rules.as_deref(), &wording)?;
    let rulebook = match rulebook::load_beside(&asked.own, &asked.common, &wording)? {
        Ok(rulebook) => rulebook,
        Err(problems) => {
            rulebook::print_problems(&problems, &wording)?;
            return Ok(ExitCode::FAILURE);
        }
    };
    let cases = incident::cases::beside(&files, &rulebook, now);
    let cases = cases.map_err(|(file, problem)| unreadable(file, problem, &wording))?;
    let today = rulebook.day_of(calendar::Start::Moment(now));
    let book = Lawbook { wording: &wording, rulebook: &rulebook, cases: &cases, today };
    let pages = documents::lawbook(&book).lay_out()?;
    let path = asked.out.display().to_string();
    fs::write(&asked.out, pages.pdf()?).with_context(|| path.clone())?;
    let gaps = [("path", path.into()), ("pages", pages.count().into())];
    writeln!(io::stdout().lock(), "{}", printable(&wording.format("lawbook-written", gaps)))?;
    Ok(ExitCode::SUCCESS)
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

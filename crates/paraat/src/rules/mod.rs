//! `paraat rules`: every provision on a line, and every page checked.

mod changes;

use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

use jiff::Timestamp;
use law::{Checked, Citation, Force, InForce, Rulebook};
use wording::Wording;

use crate::arguments::{Rules, RulesCommand};
use crate::layout::printable;
use crate::rulebook;

/// Lists the rules, or what changed in them, or says what is wrong with the pages.
pub(crate) fn run(asked: &Rules, now: Timestamp) -> anyhow::Result<ExitCode> {
    if let Some(RulesCommand::Changes(asked)) = &asked.command {
        return changes::run(asked, now);
    }
    let wording = &Wording::new(asked.common.lang.into());
    match rulebook::load(asked.common.rules.as_deref(), wording)? {
        Ok(rulebook) => {
            print(&rulebook, wording)?;
            Ok(ExitCode::SUCCESS)
        }
        Err(problems) => {
            rulebook::print_problems(&problems, wording)?;
            Ok(ExitCode::FAILURE)
        }
    }
}

/// How many columns a line has.
const COLUMNS: usize = 6;

type Line = [String; COLUMNS];

fn print(rulebook: &Rulebook, wording: &Wording) -> io::Result<()> {
    let lines = lines(rulebook, wording);
    let width = |column: usize| lines.iter().map(|line| line[column].chars().count()).max().unwrap_or(0);
    let widths: [usize; COLUMNS] = std::array::from_fn(width);
    let mut out = BufWriter::new(io::stdout().lock());
    for line in &lines {
        let cells = line.iter().zip(widths).map(|(cell, width)| format!("{cell:width$}"));
        writeln!(out, "{}", printable(cells.collect::<Vec<_>>().join("  ").trim_end()))?;
    }
    let counts = [
        ("rules", rulebook.rules().count().into()),
        ("exceptions", rulebook.exceptions().count().into()),
        ("indicators", rulebook.indicators().count().into()),
        ("pages", rulebook.pages().count().into()),
    ];
    writeln!(out, "\n{}", wording.format("rules-count", counts))?;
    writeln!(out, "sha256:{}", rulebook.version())?;
    out.flush()
}

fn lines(rulebook: &Rulebook, wording: &Wording) -> Vec<Line> {
    let line = |kind: &str,
                id: &str,
                citation: &Citation,
                dates: &InForce,
                force: Force,
                checked: &Checked| {
        let kind = wording.text(kind);
        let force = wording.force(force);
        [id.to_owned(), kind, citation.to_string(), in_force(dates, wording), force, how(checked, wording)]
    };
    let rules =
        rulebook.rules().map(|r| line("rules-rule", &r.id, &r.citation, &r.in_force, r.force, &r.checked));
    let exceptions = rulebook
        .exceptions()
        .map(|e| line("rules-exception", &e.id, &e.citation, &e.in_force, e.force, &e.checked));
    let indicators = rulebook
        .indicators()
        .map(|i| line("rules-indicator", &i.id, &i.citation, &i.in_force, i.force, &i.checked));
    rules.chain(exceptions).chain(indicators).collect()
}

fn in_force(dates: &InForce, wording: &Wording) -> String {
    let from = dates.from.to_string();
    match dates.until {
        Some(until) => {
            wording.format("rules-from-until", [("from", from.into()), ("until", until.to_string().into())])
        }
        None => wording.format("rules-from", [("from", from.into())]),
    }
}

fn how(checked: &Checked, wording: &Wording) -> String {
    let arguments = [("how", wording.checked_how(checked.how).into()), ("on", checked.on.to_string().into())];
    wording.format("rules-checked", arguments)
}

//! `paraat show`: an incident as it is, or as it was known at a moment.

use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

use anyhow::anyhow;
use incident::event::Kind;
use incident::picture::{Options, picture};
use jiff::Timestamp;

use super::{expect_incident, failed, open_to_read, stream, wording_of};
use crate::answer::Printer;
use crate::arguments::Show;
use crate::{explain, people};

/// Prints the picture of now, or of then by the rulebook of then.
pub(crate) fn run(asked: &Show, now: Timestamp) -> anyhow::Result<ExitCode> {
    let wording = wording_of(&asked.folder);
    let app = open_to_read(&asked.folder, &wording)?;
    expect_incident(&app, &asked.incident, now, &wording)?;
    let stream = stream(&asked.incident);
    let past = match asked.at {
        Some(at) => app.past(&stream, at),
        None => app.present(&stream, now),
    };
    let past = past.map_err(|problem| failed(&problem, &wording))?;
    let Some(opened) = &past.state.opened else {
        let arguments = [("incident", asked.incident.as_str().into())];
        return Err(anyhow!(wording.format("journal-not-yet", arguments)));
    };
    let situation = past.state.situation(past.at);
    let picture = picture(&past.rulebook, &situation, Options::default());
    let mut out = BufWriter::new(io::stdout().lock());
    if let Some(rule) = &asked.explain {
        explain::print(&mut out, rule, &past.rulebook, &situation, &picture, &wording)?;
    } else if asked.json {
        let printer = Printer::new(&past.rulebook);
        let answer = printer.answer(&situation, &picture, None, Options::default());
        serde_json::to_writer_pretty(&mut out, &answer)?;
        out.write_all(b"\n")?;
    } else {
        if opened.kind == Kind::Exercise {
            writeln!(out, "{}\n", wording.text("journal-exercise"))?;
        }
        people::print(&mut out, &past.rulebook, &situation, &picture, Options::default(), &wording)?;
        conflicts(&mut out, &past.state, &wording)?;
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

/// Facts of which sources contradict each other: somebody must decide whom to believe.
fn conflicts(
    out: &mut impl Write,
    state: &incident::state::State,
    wording: &wording::Wording,
) -> io::Result<()> {
    let conflicts = state.conflicts();
    if conflicts.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n{}", wording.text("journal-conflicts"))?;
    for conflict in conflicts {
        let statements: Vec<String> = conflict
            .statements
            .iter()
            .map(|said| format!("{}: {} ({})", said.source, said.written, wording.certainty(said.certainty)))
            .collect();
        let ground = incident::circumstances::Ground::Fact(conflict.fact);
        let arguments =
            [("fact", wording.ground(ground).into()), ("statements", statements.join("; ").into())];
        writeln!(out, "  - {}", wording.format("journal-conflict", arguments))?;
    }
    Ok(())
}

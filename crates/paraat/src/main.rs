//! The one binary: the only place that knows the disk, the time and the terminal.

mod answer;
mod arguments;
mod assess;
mod at_rest;
mod explain;
mod folder;
mod input;
mod kit;
mod lawbook;
mod layout;
mod notes;
mod panics;
mod people;
mod post;
mod rulebook;
mod rules;
mod serve;

use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

use clap::Parser;
use jiff::Timestamp;
use wording::Wording;

use crate::arguments::{Arguments, Command};
use crate::layout::printable;

fn main() -> ExitCode {
    panics::install();
    let arguments = Arguments::parse();
    // Nobody who only starts it should have to say what.
    let command = arguments.command.unwrap_or_else(|| {
        Arguments::parse_from(["paraat", "serve"])
            .command
            .unwrap_or_else(|| unreachable!("a subcommand was given"))
    });
    match run(&command) {
        Ok(code) => code,
        Err(error) if is_closed_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            let error = printable(&format!("{error:#}")).replace('\n', " ");
            // When even this cannot be written, the exit code still tells.
            _ = writeln!(io::stderr().lock(), "paraat: {error}");
            ExitCode::from(2)
        }
    }
}

fn run(command: &Command) -> anyhow::Result<ExitCode> {
    match command {
        Command::Serve(asked) => serve::run(asked),
        Command::Link(asked) => serve::link(asked, now()),
        Command::Assess(asked) => {
            let wording = Wording::new(asked.common.lang.into());
            assess::run(asked, &wording, now())
        }
        Command::Rules(asked) => rules::run(asked, now()),
        Command::Lawbook(asked) => lawbook::run(asked, now()),
        Command::Record(asked) => folder::record::run(asked, now),
        Command::Show(asked) => folder::show::run(asked, now()),
        Command::Log(asked) => folder::log::run(asked),
        Command::Verify(asked) => folder::verify::run(asked),
        Command::Heads(asked) => folder::verify::heads(asked),
        Command::Journal(asked) => at_rest::journal::run(asked),
        Command::Keys(asked) => at_rest::keys(asked, now()),
        Command::Organisation(asked) => at_rest::organisation::run(asked),
        Command::Rebuild(asked) => folder::rebuild(asked, now()),
        Command::Erase(asked) => folder::erase(asked, now()),
        Command::EraseColleague(asked) => folder::erase_colleague(asked, now()),
        Command::EraseIncident(asked) => folder::erase_incident(asked, now()),
        Command::Kit(asked) => kit::write(asked, now()),
        Command::Restore(asked) => kit::restore(asked, now()),
        Command::Rehearse(asked) => kit::rehearse(asked, now()),
        Command::Demo(asked) => folder::demo::run(asked),
    }
}

/// The moment of the run, in whole seconds, so that the echoed moment gives the same answer again.
#[allow(clippy::disallowed_methods, reason = "the one place that reads the clock")]
fn now() -> Timestamp {
    let now = Timestamp::now();
    Timestamp::from_second(now.as_second()).unwrap_or(now)
}

/// Whoever reads our output has seen enough, as in `paraat assess batch.jsonl | head`.
fn is_closed_pipe(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| {
        let io = cause.downcast_ref::<io::Error>().map(io::Error::kind);
        let json = cause.downcast_ref::<serde_json::Error>().and_then(serde_json::Error::io_error_kind);
        io.or(json) == Some(ErrorKind::BrokenPipe)
    })
}

//! The commands of a developer: `cargo xtask <command>`. One file a command; this one only chooses.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command speaks through its output")]

mod bench;
mod breach;
mod browser;
mod fuzz;
mod golden;
mod links;
mod machine;
mod mutate;
mod packages;
mod test;
mod tidy;
mod workspace;
mod yardstick;

use std::env;
use std::path::Path;
use std::process::ExitCode;

use anyhow::bail;

const USAGE: &str = "\
Usage: cargo xtask <command>

  test    everything that must hold before a change goes in: formatting, clippy, tests, rule pages, tidy,
          links, journeys in a browser
  tidy    the rules of the house that no compiler knows: crate edges, sizes, licences, names, wording
  links   every relative link and every anchor in the Markdown pages leads somewhere
  browser  journeys of people through the pages, in a real browser; with --screenshots DIR a picture of every page
  golden  what prints say and look like, written anew: read the difference as prose before it goes in
  fuzz    broken situations and pages by the million: fuzz [INPUTS] [SEED]
  mutate  takes each check of rights away and sees a test fail: mutate [FILE]; takes an hour
  bench   what things cost, into docs/performance.md
  yardstick  how far the engine agrees with what authorities decided, and what each indicator adds";

fn main() -> ExitCode {
    match run(env::args().nth(1).as_deref()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Option<&str>) -> anyhow::Result<()> {
    match command {
        Some("test") => test::run(),
        Some("tidy") => tidy::run(),
        Some("links") => links::run(),
        Some("browser") => browse(env::args().nth(2).as_deref(), env::args().nth(3).as_deref()),
        Some("bench") => bench::run(),
        Some("mutate") => mutate::run(env::args().nth(2).as_deref()),
        Some("golden") => golden::run(),
        Some("fuzz") => fuzz::run(env::args().nth(2).as_deref(), env::args().nth(3).as_deref()),
        Some("yardstick") => {
            println!("{}", yardstick::report());
            Ok(())
        }
        Some("help" | "--help" | "-h") => {
            println!("{USAGE}");
            Ok(())
        }
        Some(unknown) => bail!("there is no command '{unknown}'\n\n{USAGE}"),
        None => bail!("which command?\n\n{USAGE}"),
    }
}

fn browse(option: Option<&str>, folder: Option<&str>) -> anyhow::Result<()> {
    match (option, folder) {
        (None, _) => browser::run(None),
        (Some("--screenshots"), Some(folder)) => browser::run(Some(Path::new(folder))),
        _ => bail!("either nothing or --screenshots DIR\n\n{USAGE}"),
    }
}

//! `cargo xtask test`: the whole truth about a change, the same here and in CI.

use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, ensure};

use crate::machine::{cargo, done, program, root};
use crate::{browser, links, packages, tidy};

/// The steps that cargo does for us, in the order in which they fail fastest: a name and cargo's arguments.
const STEPS: &[(&str, &[&str])] = &[
    ("formatting", &["fmt", "--all", "--check"]),
    ("clippy", &["clippy", "--workspace", "--all-targets", "--quiet", "--", "-D", "warnings"]),
    // This includes the doctests of every library.
    ("tests", &["test", "--workspace"]),
];

/// The parts of the toolchain that a bare installation of Rust lacks: what cargo calls it, what rustup calls it.
const COMPONENTS: &[(&str, &str)] = &[("fmt", "rustfmt"), ("clippy", "clippy")];

/// Runs every step and stops at the first that fails.
pub(crate) fn run() -> anyhow::Result<()> {
    let root = root()?;
    heading("what this machine needs");
    for (subcommand, component) in COMPONENTS {
        require(subcommand, component)?;
    }
    packages::require()?;
    for (name, arguments) in STEPS {
        heading(name);
        step(&root, name, arguments)?;
    }
    heading("rule pages");
    done(
        Command::new(program(&root)?).arg("rules"),
        "a page of rules is wrong: see above, or run `paraat rules`",
    )?;
    heading("tidy");
    tidy::run()?;
    heading("links");
    links::run()?;
    heading("browser journeys");
    browser::run(None)?;
    println!("\nxtask test: all checks passed");
    Ok(())
}

fn heading(name: &str) {
    println!("\n=== {name}");
}

fn require(subcommand: &str, component: &str) -> anyhow::Result<()> {
    let mut probe = Command::new(cargo());
    probe.args([subcommand, "--version"]).stdout(Stdio::null()).stderr(Stdio::null());
    let found = probe.status().is_ok_and(|status| status.success());
    ensure!(found, "{component} is missing on this machine: run `rustup component add {component}`");
    println!("{component} is there");
    Ok(())
}

fn step(root: &Path, name: &str, arguments: &[&str]) -> anyhow::Result<()> {
    println!("cargo {}", arguments.join(" "));
    let status = Command::new(cargo()).current_dir(root).args(arguments).status();
    let status = status.with_context(|| format!("{name}: cargo cannot be started"))?;
    ensure!(status.success(), "{name} failed: see above, or run `cargo {}`", arguments.join(" "));
    Ok(())
}

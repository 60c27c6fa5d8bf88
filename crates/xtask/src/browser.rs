//! `cargo xtask browser`: journeys of people through the pages, in a real browser; or a picture of every page.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use anyhow::Context;

use crate::machine::{answer, cargo, done, root};
use crate::packages;

/// Runs the journeys, or takes pictures into a folder.
pub(crate) fn run(screenshots: Option<&Path>) -> anyhow::Result<()> {
    packages::require()?;
    let root = root()?;
    let journeys = root.join("e2e");
    fetch(&journeys)?;
    let program = build(&root)?;
    let mut node = Command::new("node");
    node.current_dir(&journeys).env("PARAAT_PROGRAM", program).args(["--test", "--test-reporter=spec"]);
    if let Some(folder) = screenshots {
        node.env("PARAAT_SCREENSHOTS", env::current_dir()?.join(folder)).arg("screenshots.mjs");
    }
    done(&mut node, "a journey failed: see above, or run `cargo xtask browser`")
}

/// Fetches the packages of the journeys, unless those in the lock are here already.
fn fetch(journeys: &Path) -> anyhow::Result<()> {
    let lock = changed(&journeys.join("package-lock.json"));
    // npm writes this file when it is done.
    let fetched = changed(&journeys.join("node_modules/.package-lock.json"));
    if fetched.is_some() && fetched >= lock {
        return Ok(());
    }
    println!("npm ci");
    let mut npm = Command::new("npm");
    npm.current_dir(journeys).args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"]);
    done(&mut npm, "npm cannot fetch the packages of e2e/package-lock.json; is there a connection?")
}

fn changed(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|about| about.modified()).ok()
}

/// Builds the program as developers do, for only such a program takes its time from a file; gives where it is.
fn build(root: &Path) -> anyhow::Result<PathBuf> {
    let mut build = Command::new(cargo());
    build.current_dir(root).args(["build", "--quiet", "--package", "paraat"]);
    done(&mut build, "the program cannot be built")?;
    let mut metadata = Command::new(cargo());
    metadata.current_dir(root).args(["metadata", "--no-deps", "--format-version", "1"]);
    let metadata: serde_json::Value = serde_json::from_str(&answer(&mut metadata)?)?;
    let target = metadata["target_directory"].as_str().context("cargo does not say where it builds")?;
    Ok(Path::new(target).join("debug/paraat"))
}

//! `cargo xtask browser`: journeys of people through the pages, in a real browser; or a picture of every page.

use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::SystemTime;

use crate::machine::{done, program, root};
use crate::packages;

/// Runs the journeys, or takes pictures into a folder.
pub(crate) fn run(screenshots: Option<&Path>) -> anyhow::Result<()> {
    packages::require()?;
    let root = root()?;
    let journeys = root.join("e2e");
    fetch(&journeys)?;
    let program = program(&root)?;
    let mut node = Command::new("node");
    node.current_dir(&journeys).env("PARAAT_PROGRAM", program).args(["--test", "--test-reporter=spec"]);
    // Each file has a program and a browser of its own. Node leaves a core free, which on two is half of them.
    let at_once = thread::available_parallelism().map_or(1, usize::from);
    node.arg(format!("--test-concurrency={at_once}"));
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

//! `cargo xtask browser`: journeys of people through the pages, in a real browser; or a picture of every page.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::SystemTime;

use anyhow::{Context, ensure};

use crate::machine::{answer, cargo, root};

/// What the journeys need on this machine: a program, and Debian's package that has it.
const NEEDS: &[(&str, &str)] = &[("node", "nodejs"), ("npm", "npm"), ("chromium", "chromium")];

/// Runs the journeys, or takes pictures into a folder.
pub(crate) fn run(screenshots: Option<&Path>) -> anyhow::Result<()> {
    require()?;
    let root = root()?;
    let journeys = root.join("e2e");
    packages(&journeys)?;
    let program = build(&root)?;
    let mut node = Command::new("node");
    node.current_dir(&journeys).env("PARAAT_PROGRAM", program).args(["--test", "--test-reporter=spec"]);
    if let Some(folder) = screenshots {
        node.env("PARAAT_SCREENSHOTS", env::current_dir()?.join(folder)).arg("screenshots.mjs");
    }
    done(&mut node, "a journey failed: see above, or run `cargo xtask browser`")
}

/// Sees to it that the programs are there, and says so.
pub(crate) fn require() -> anyhow::Result<()> {
    let missing: Vec<&str> = NEEDS.iter().filter(|need| !is_there(need.0)).map(|need| need.1).collect();
    if !missing.is_empty() {
        install(&missing)?;
    }
    for (program, _) in NEEDS {
        ensure!(is_there(program), "{program} is still missing: see above");
        println!("{program} is there");
    }
    Ok(())
}

/// Whether a program is in one of the folders of `PATH`.
fn is_there(program: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).any(|folder| folder.join(program).is_file())
}

/// Installs packages of Debian, as root or through sudo.
fn install(packages: &[&str]) -> anyhow::Result<()> {
    let by_hand =
        format!("install {} with the packages of your system, and run this again", packages.join(", "));
    ensure!(is_there("apt-get"), "the browser journeys need more than is here: {by_hand}");
    let is_root = answer(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0");
    ensure!(is_root || is_there("sudo"), "only root may install what is missing: {by_hand}");
    println!("installing with apt-get: {}", packages.join(", "));
    let first: &[&str] = if is_root { &["env"] } else { &["sudo", "env"] };
    for arguments in [&["update"][..], &["install", "--yes", "--no-install-recommends"]] {
        let is_install = arguments.len() > 1;
        let mut apt = Command::new(first[0]);
        apt.args(&first[1..]).args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet"]).args(arguments);
        apt.args(packages.iter().filter(|_| is_install)).stdout(Stdio::null());
        done(&mut apt, &format!("apt-get failed: {by_hand}"))?;
    }
    Ok(())
}

/// Fetches the packages of the journeys, unless those in the lock are here already.
fn packages(journeys: &Path) -> anyhow::Result<()> {
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

/// Runs a command to its end, and says what is wrong when it fails.
fn done(command: &mut Command, complaint: &str) -> anyhow::Result<()> {
    let name = command.get_program().to_string_lossy().into_owned();
    let status = command.status().with_context(|| format!("{name} cannot be started"))?;
    ensure!(status.success(), "{complaint}");
    Ok(())
}

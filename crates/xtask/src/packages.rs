//! What a machine needs besides Rust: programs of Debian's packages. What is missing is installed, and that is said.

use std::env;
use std::process::{Command, Stdio};

use anyhow::ensure;

use crate::machine::{answer, done};

/// A program, and Debian's package that has it: for the journeys in a browser, and for reading prints as others do.
const NEEDS: &[(&str, &str)] =
    &[("node", "nodejs"), ("npm", "npm"), ("chromium", "chromium"), ("pdftotext", "poppler-utils")];

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
    ensure!(is_there("apt-get"), "the checks need more than is here: {by_hand}");
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

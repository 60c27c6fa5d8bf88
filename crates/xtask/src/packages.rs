//! What a machine needs besides Rust: programs of Debian's packages. What is missing is installed, and that is said.

use std::env;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context, ensure};

use crate::machine::{answer, done};

/// Programs of which one is enough, and Debian's package that has the first: for the journeys in a browser, for reading
/// prints as others do, and for letters to a relay that is not ours.
const NEEDS: &[(&[&str], &str)] = &[
    (&["node"], "nodejs"),
    (&["npm"], "npm"),
    // Without its windows it needs no desktop, and three quarters of the time.
    (&["chromium-headless-shell", "chromium"], "chromium-headless-shell"),
    (&["pdftotext"], "poppler-utils"),
    (&["smtp-sink"], "postfix"),
];

/// What packages ask when they are installed, and the answer: nobody's machine becomes a mail server by our tests.
const ANSWERS: &str = "postfix postfix/main_mailer_type select No configuration\n";

/// Where programs lie that only root usually looks for.
const OF_ROOT: [&str; 2] = ["/usr/sbin", "/usr/local/sbin"];

/// Sees to it that the programs are there, and says so.
pub(crate) fn require() -> anyhow::Result<()> {
    let missing: Vec<&str> = NEEDS.iter().filter(|need| found(need.0).is_none()).map(|need| need.1).collect();
    if !missing.is_empty() {
        install(&missing)?;
    }
    for (programs, package) in NEEDS {
        let program = found(programs).with_context(|| format!("{package} is still missing: see above"))?;
        println!("{program} is there");
    }
    Ok(())
}

/// The first of these programs that is there.
fn found(programs: &[&'static str]) -> Option<&'static str> {
    programs.iter().find(|program| is_there(program)).copied()
}

/// Whether a program is in one of the folders of `PATH`, or where root finds it.
fn is_there(program: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).chain(OF_ROOT.map(PathBuf::from)).any(|folder| folder.join(program).is_file())
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
    answer_questions(first).context(by_hand.clone())?;
    for arguments in [&["update"][..], &["install", "--yes", "--no-install-recommends"]] {
        let is_install = arguments.len() > 1;
        let mut apt = Command::new(first[0]);
        apt.args(&first[1..]).args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet"]).args(arguments);
        apt.args(packages.iter().filter(|_| is_install)).stdout(Stdio::null());
        done(&mut apt, &format!("apt-get failed: {by_hand}"))?;
    }
    Ok(())
}

/// Says beforehand what packages would ask.
fn answer_questions(first: &[&str]) -> anyhow::Result<()> {
    let mut command = Command::new(first[0]);
    command.args(&first[1..]).arg("debconf-set-selections").stdin(Stdio::piped());
    let mut asked = command.spawn().context("debconf-set-selections cannot be started")?;
    asked.stdin.take().context("debconf-set-selections listens to nobody")?.write_all(ANSWERS.as_bytes())?;
    ensure!(asked.wait()?.success(), "debconf-set-selections failed");
    Ok(())
}

//! Nothing acknowledged is lost: the program is killed at random moments while it records, and everything
//! that it acknowledged is there, in a chain that holds.
//!
//! Fifty times here; `PARAAT_KILLS=1000 cargo test --release -p paraat --test kill` does it a thousand times.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use serde_json::Value;
use testkit::fuzz::Dice;

/// A folder is used for so many kills, then a new one.
const KILLS_IN_A_FOLDER: usize = 10;

#[test]
fn whatever_was_acknowledged_survives_being_killed() {
    let kills: usize = std::env::var("PARAAT_KILLS").ok().and_then(|kills| kills.parse().ok()).unwrap_or(50);
    let mut dice = Dice::new(20_261_121);
    let mut acknowledged = 0;
    for round in 0..kills.div_ceil(KILLS_IN_A_FOLDER) {
        let folder = Folder::new(round);
        let mut known = vec![open_incident(&folder.0)];
        for kill in 0..KILLS_IN_A_FOLDER {
            known.extend(record_until_killed(&folder.0, kill, Duration::from_millis(dice.below(120) as u64)));
            let found = notes(&folder.0);
            for note in &known {
                assert!(
                    found.contains(note),
                    "{note} was acknowledged and is gone (round {round}, kill {kill})"
                );
            }
            assert!(run(&folder.0, "verify").success(), "the chain broke (round {round}, kill {kill})");
        }
        acknowledged += known.len();
    }
    assert!(acknowledged > kills, "the program should have time to acknowledge something: {acknowledged}");
    println!("{kills} kills, {acknowledged} acknowledged entries, none lost");
}

/// Writes notes as fast as they are acknowledged until the program is killed; returns those acknowledged.
fn record_until_killed(folder: &Path, kill: usize, after: Duration) -> Vec<String> {
    let mut child = recorder(folder);
    let mut stdin = child.stdin.take().unwrap();
    let answers = BufReader::new(child.stdout.take().unwrap());
    let writer = std::thread::spawn(move || {
        for number in 0.. {
            let note = format!("{{\"command\":\"write-note\",\"text\":\"{kill}/{number}\"}}\n");
            if stdin.write_all(note.as_bytes()).is_err() {
                break;
            }
        }
    });
    let reader = std::thread::spawn(move || {
        // The n-th answer is to the n-th note; a last line without its end was not acknowledged.
        let lines = answers.lines().map_while(Result::ok);
        lines
            .filter(|line| serde_json::from_str::<Value>(line).is_ok_and(|v| v.get("recorded").is_some()))
            .count()
    });
    std::thread::sleep(Duration::from_millis(30) + after);
    // SIGKILL on Unix: the program gets no chance to tidy up.
    child.kill().unwrap();
    child.wait().unwrap();
    writer.join().unwrap();
    let answered = reader.join().unwrap();
    (0..answered).map(|number| format!("{kill}/{number}")).collect()
}

fn open_incident(folder: &Path) -> String {
    let mut child = recorder(folder);
    let mut stdin = child.stdin.take().unwrap();
    let open =
        r#"{"command":"open-incident","code_name":"KILL","kind":"exercise","profile":{"country":"NL"}}"#;
    writeln!(stdin, "{open}\n{{\"command\":\"write-note\",\"text\":\"begin\"}}").unwrap();
    drop(stdin);
    assert!(child.wait().unwrap().success());
    "begin".to_owned()
}

fn recorder(folder: &Path) -> Child {
    command(folder, "record")
        .args(["--incident", "1", "--actor", "test"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// Every note in the logbook.
fn notes(folder: &Path) -> Vec<String> {
    let output = command(folder, "log").args(["--incident", "1"]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout)
        .unwrap()
        .lines()
        .filter_map(|line| {
            serde_json::from_str::<Value>(line).unwrap()["event"]["text"].as_str().map(str::to_owned)
        })
        .collect()
}

fn run(folder: &Path, what: &str) -> std::process::ExitStatus {
    command(folder, what).stdout(Stdio::null()).status().unwrap()
}

fn command(folder: &Path, what: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_paraat"));
    command.arg(what).arg("--data").arg(folder);
    command
}

/// A folder that goes away with the test.
struct Folder(PathBuf);

impl Folder {
    fn new(round: usize) -> Folder {
        Folder(std::env::temp_dir().join(format!("paraat-kill-{}-{round}", std::process::id())))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        _ = std::fs::remove_dir_all(&self.0);
    }
}

//! Runs the program on files that exist for one test.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

use serde_json::Value;

/// Ransomware at a service provider on a Friday evening: the file that `docs/situation.md` shows.
pub(crate) const RANSOMWARE: &str = r#"{
  "id": "klaar-1", "at": "2021-07-04T12:00:00+02:00",
  "profile": { "role": "controller", "sector": "service_provider", "country": "NL",
               "capacities": ["controller"], "employees": 1600, "turnover_eur": 250000000 },
  "facts": { "incident_type": "ransomware", "dimensions": ["C", "A"], "data_categories": ["basic", "contact"],
             "persons": 1500, "exfiltration": null, "backup": true, "malicious": true },
  "times": { "aware": "2021-07-02T18:30:00+02:00" }, "filed": {}, "decided": { "risk": null } }"#;

/// A folder that goes away with the test.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new() -> Folder {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("paraat-test-{}-{number}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Folder(path)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// Writes a file and says where it is.
    pub(crate) fn file(&self, name: &str, content: impl AsRef<[u8]>) -> String {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, content).unwrap();
        path.to_str().unwrap().to_owned()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        _ = fs::remove_dir_all(&self.0);
    }
}

/// What a run left behind.
pub(crate) struct Outcome {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Outcome {
    pub(crate) fn json(&self) -> Value {
        assert_eq!((self.code, self.err.as_str()), (0, ""));
        serde_json::from_str(&self.out).unwrap()
    }
}

/// Runs the program with nothing on standard input.
pub(crate) fn paraat(arguments: &[&str]) -> Outcome {
    paraat_with_input(arguments, b"")
}

/// Runs the program with a text on standard input.
pub(crate) fn paraat_with_input(arguments: &[&str], input: &[u8]) -> Outcome {
    let mut command = Command::new(env!("CARGO_BIN_EXE_paraat"));
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    // The program may stop before it has read everything.
    _ = stdin.write_all(input);
    drop(stdin);
    let done = child.wait_with_output().unwrap();
    Outcome {
        code: done.status.code().unwrap(),
        out: String::from_utf8(done.stdout).unwrap(),
        err: String::from_utf8(done.stderr).unwrap(),
    }
}

/// Assesses one JSON situation with `--json`.
pub(crate) fn assess_json(situation: &str, more: &[&str]) -> Value {
    let arguments: Vec<&str> = ["assess", "-", "--json"].iter().chain(more).copied().collect();
    paraat_with_input(&arguments, situation.as_bytes()).json()
}

/// The obligation of a rule in an answer.
pub(crate) fn obligation<'a>(answer: &'a Value, rule: &str) -> &'a Value {
    let obligations = answer["obligations"].as_array().unwrap();
    obligations.iter().find(|obligation| obligation["rule"] == rule).unwrap_or(&Value::Null)
}

//! A batch of 100,000 situations through the program, beside `serde_json` reading and writing the same lines.
//! Prints Markdown; `cargo xtask bench` puts it into `docs/performance.md`.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a bench speaks through its output")]

use std::fmt::Write as _;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::process::{Command, Stdio};

use testkit::bench;
use testkit::cases::published;

const SITUATIONS: usize = 100_000;
const RUNS: usize = 5;

fn main() {
    let batch = batch();
    let path = std::env::temp_dir().join(format!("paraat-batch-{}.jsonl", std::process::id()));
    std::fs::write(&path, &batch).unwrap();
    let reference = bench::median(RUNS, || {
        let mut out = BufWriter::new(File::create("/dev/null").unwrap());
        for line in batch.lines() {
            let value: serde_json::Value = serde_json::from_str(line).unwrap();
            serde_json::to_writer(&mut out, &value).unwrap();
            out.write_all(b"\n").unwrap();
        }
    });
    let program = bench::median(RUNS, || {
        let status = Command::new(env!("CARGO_BIN_EXE_paraat"))
            .args(["assess".as_ref(), path.as_os_str()])
            .stdout(Stdio::null())
            .status()
            .unwrap();
        assert!(status.success());
    });
    std::fs::remove_file(&path).unwrap();
    let (per_second, mean) = (SITUATIONS as f64 / program, batch.len() / SITUATIONS);
    println!("| {SITUATIONS} situations of {mean} bytes on average | time | beside the reference |");
    println!("|---|---:|---:|");
    println!("| reference: `serde_json` reads and writes each line | {reference:.2} s | 1 |");
    println!(
        "| `paraat assess`, {per_second:.0} situations a second | {program:.2} s | {:.1} × |",
        program / reference
    );
}

/// The published cases, one after the other, until there are enough.
fn batch() -> String {
    let mut batch = String::new();
    for (number, case) in published().iter().cycle().take(SITUATIONS).enumerate() {
        let id = format!("{}-{number}", case.id);
        let row = serde_json::json!({ "id": id, "at": "2026-11-21T12:00:00+01:00", "facts": case.facts,
            "jurisdiction": case.jurisdiction });
        writeln!(batch, "{row}").unwrap();
    }
    batch
}

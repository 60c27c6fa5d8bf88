//! `cargo xtask bench`: what things cost, beside a named reference in the same run, into `docs/performance.md`.

use std::fs;
use std::process::Command;

use anyhow::{Context as _, bail};

use crate::machine::root;

/// The benches, each with the sentence that introduces its table.
const BENCHES: [(&str, &str, &str); 11] = [
    (
        "incident",
        "assess",
        "## One assessment\n\nThe story of the README, read from JSON and assessed, and one that most rules bind: a cloud provider in \
         eight capacities, with a large breach, on a day on which nearly every page holds. The second table loads the rulebook \
         several times over under other ids.",
    ),
    (
        "paraat",
        "batch",
        "## A batch\n\nThe published cases as JSON lines, through the program on one core, its start included.",
    ),
    (
        "app",
        "incidents",
        "## Incidents\n\nFolding, the picture, and opening a folder. Aims: the picture does not grow with the history; a folder \
         of 1,000 incidents opens in ≤ 200 ms.",
    ),
    (
        "app",
        "search",
        "## Search\n\nFinding something, beside a plain scan. Aims: 95 % of searches take a quarter of a scan at most; recording is at \
         most a tenth slower while others search.",
    ),
    (
        "store",
        "journal",
        "## The journal\n\nAppending, beside bare SQLite transactions of the same batch, bytes and `synchronous=FULL` (aim ≥ 80 % \
         of its speed); verifying, beside bare SHA-256 over the same bytes (aim ≥ 50 %).",
    ),
    (
        "web",
        "pages",
        "## Pages\n\nA page of an incident with a hundred times as many entries, without a network.",
    ),
    (
        "paraat",
        "browsers",
        "## Browsers\n\nThe program, browsers that listen and fetch their page again at most once a second, and somebody who \
         records, all on one machine.",
    ),
    (
        "wording",
        "lint",
        "## Checking a text\n\nA letter held against every rule while somebody types, beside counting its words. Aim: 400 words in \
         ≤ 2 ms, and a time that grows with the text and not faster.",
    ),
    (
        "documents",
        "prints",
        "## Prints\n\nEvery print of a small firm, and of one with two thousand contacts; what is laid out first also loads the \
         fonts.",
    ),
    (
        "documents",
        "letters",
        "## Letters\n\nDifferent letters of one page, beside WeasyPrint (Debian's package) with the same content, each in one \
         process and on one core. Aim: 20 times as fast.",
    ),
    (
        "paraat",
        "kit",
        "## The emergency kit\n\nMade, rehearsed and restored by the program, its start and the half second that a passphrase costs \
         included; beside a bare copy of the same files.",
    ),
];

const INTRODUCTION: &str = "# Performance\n\n\
    Written by `cargo xtask bench`. Times differ between machines and moments; what counts is the ratio to the reference, \
    which runs in the same process or beside it. Aims: one assessment with the whole rulebook ≤ 50 µs; a batch ≥ 20,000 \
    situations a second on one core.\n";

/// Runs every bench in the release profile and writes the page.
pub(crate) fn run() -> anyhow::Result<()> {
    let mut page = format!("{INTRODUCTION}\nMachine: {}.\n", machine());
    for (package, bench, introduction) in BENCHES {
        println!("bench {package} {bench} …");
        let output = Command::new(env!("CARGO"))
            .args(["bench", "--quiet", "--package", package, "--bench", bench])
            .current_dir(root()?)
            .output()
            .context("cargo bench does not start")?;
        if !output.status.success() {
            bail!("cargo bench {package} {bench} failed:\n{}", String::from_utf8_lossy(&output.stderr));
        }
        let table = String::from_utf8(output.stdout).context("the bench printed something else than text")?;
        print!("{table}");
        page.push_str(&format!("\n{introduction}\n\n{}\n", table.trim()));
    }
    let path = root()?.join("docs/performance.md");
    fs::write(&path, page).with_context(|| format!("{} cannot be written", path.display()))
}

/// What the operating system says of the processor and of the number of cores.
fn machine() -> String {
    let info = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model =
        info.lines().find(|line| line.starts_with("model name")).and_then(|line| line.split(": ").nth(1));
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    format!("{}, {cores} cores", model.unwrap_or("unknown processor").trim())
}

//! Three hundred different letters of one page, beside WeasyPrint with the same content in the same run.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a bench speaks through its output")]

#[path = "../tests/common/mod.rs"]
mod common;

use std::fmt::Write as _;
use std::io::Write as _;
use std::process::{Command, Stdio};
use std::time::Instant;

use common::{Desktop, van_loon};
use readiness::paper::event::PrintedCopy;
use wording::{Lang, Wording};

const LETTERS: u32 = 300;

/// Renders every page that comes in, parted by a zero byte, in one process, and says how many seconds it took without its
/// start.
const WEASYPRINT: &str = "\
import sys, time
from weasyprint import HTML
pages = sys.stdin.read().split('\\0')
start = time.perf_counter()
for page in pages:
    HTML(string=page).write_pdf()
print(time.perf_counter() - start)
";

fn main() {
    let desk = Desktop::of(van_loon(), Lang::Nl);
    let paper = desk.paper();
    let letters: Vec<(u32, PrintedCopy, Vec<String>)> = (1..=LETTERS)
        .map(|number| {
            let place = format!("Kast {number} op verdieping {}", number % 7);
            let replaced = vec![format!("Exemplaar {}, {place}, van ma 4 mei 2020", number + 1000)];
            (number, PrintedCopy { place, ..PrintedCopy::default() }, replaced)
        })
        .collect();
    let start = Instant::now();
    for (number, copy, replaced) in &letters {
        let letter = documents::copy(&paper, *number, copy, replaced, &[]).unwrap();
        assert!(!letter.pdf().unwrap().is_empty());
    }
    let ours = start.elapsed().as_secs_f64();
    println!("| {LETTERS} letters of one page | seconds | a letter | times as fast |");
    println!("|---|---|---|---|");
    let row = |name: &str, seconds: f64, times: &str| {
        println!("| {name} | {seconds:.2} | {:.1} ms | {times} |", seconds * 1000.0 / f64::from(LETTERS));
    };
    let theirs = weasyprint(&letters, &desk.wording, &desk.stamp);
    row(
        "Paraat, PDF/A-2a and PDF/UA-1",
        ours,
        &theirs.map_or("—".to_owned(), |it| format!("{:.1} ×", it / ours)),
    );
    match theirs {
        Some(seconds) => row("WeasyPrint, plain PDF", seconds, "1 ×"),
        None => println!("| WeasyPrint is not on this machine (Debian: `weasyprint`) | | | |"),
    }
}

/// How long WeasyPrint takes over the same letters, if it is on this machine.
fn weasyprint(
    letters: &[(u32, PrintedCopy, Vec<String>)],
    wording: &Wording,
    stamp: &documents::Stamp,
) -> Option<f64> {
    let pages: Vec<String> = letters
        .iter()
        .map(|(number, copy, replaced)| page(*number, copy, replaced, wording, stamp))
        .collect();
    let mut python = Command::new("/usr/bin/python3")
        .args(["-c", WEASYPRINT])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .ok()?;
    python.stdin.take()?.write_all(pages.join("\0").as_bytes()).ok()?;
    let output = python.wait_with_output().ok()?;
    String::from_utf8(output.stdout).ok()?.trim().parse().ok()
}

/// The letter as a page of HTML.
fn page(
    number: u32,
    copy: &PrintedCopy,
    replaced: &[String],
    w: &Wording,
    stamp: &documents::Stamp,
) -> String {
    let mut keep = String::new();
    for line in w.text("print-cover-keep-lines").lines() {
        let _ = write!(keep, "<li>{line}</li>");
    }
    format!(
        "<!doctype html><html lang=nl><style>@page {{ size: A4; margin: 24mm 14mm 17mm }} body {{ font: 11pt sans-serif }}\
         header, footer {{ font-size: 8.5pt }}</style><header>{} · {} · {} · {}</header><h1>{}</h1><p>{}</p><h2>{}</h2>\
         <h2>{}</h2><ul>{keep}</ul><h2>{}</h2><p>{}</p><p>☐ {} {} ______</p><p>{}</p><p>{} ______</p><footer>{} 1/1</footer>",
        stamp.organisation,
        stamp.version,
        stamp.check_before,
        stamp.confidential,
        w.format("print-copy-title", [("copy", number.to_string().into())]),
        w.format("print-cover-for", [("place", copy.place.clone().into())]),
        w.text("print-cover-holds"),
        w.text("print-cover-keep"),
        w.text("print-cover-destroy"),
        w.text("print-cover-destroy-lead"),
        replaced.join(", "),
        w.text("print-cover-destroyed-by"),
        w.text("print-cover-changed"),
        w.text("print-cover-signed"),
        stamp.kept,
    )
}

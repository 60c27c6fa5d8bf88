//! How long one assessment takes, beside reading the same situation with `serde_json`, and how that grows
//! with the number of rules. Prints Markdown; `cargo xtask bench` puts it into `docs/performance.md`.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a bench speaks through its output")]

use std::hint::black_box;
use std::time::Instant;

use incident::picture::{Options, picture};
use incident::situation::{Format, Reader};
use law::{Rulebook, SourceFile};
use testkit::repository::{rule_files, rulebook};
use testkit::situations::now;

/// The story of the README, as JSON.
const SITUATION: &str = r#"{ "id": "01", "at": "2021-07-04T12:00:00+02:00",
  "profile": { "role": "controller", "sector": "service_provider", "country": "NL", "employees": 1600,
               "turnover_eur": 250000000 },
  "facts": { "incident_type": "ransomware", "dimensions": ["C", "A"], "data_categories": ["basic", "contact"],
             "persons": 1500, "backup": true, "malicious": true },
  "times": { "aware": "2021-07-02T18:30:00+02:00" } }"#;

fn main() {
    let rulebook = rulebook();
    let rules: Vec<&str> = rulebook.rules().map(|rule| rule.id.as_str()).collect();
    let reader = Reader { now: now(), zone: rulebook.calendar().zone(), rules: &rules, events: &[] };
    let situation = reader.read(SITUATION.as_bytes(), Format::Json).unwrap();

    let reference = median(|| drop(black_box(serde_json::from_str::<serde_json::Value>(SITUATION).unwrap())));
    let read = median(|| drop(black_box(reader.read(SITUATION.as_bytes(), Format::Json).unwrap())));
    let assessed = median(|| drop(black_box(picture(rulebook, &situation, Options::default()))));
    println!("| what | time | beside the reference |");
    println!("|---|---:|---:|");
    println!("| reference: `serde_json` reads the situation into a value | {reference:.2} µs | 1 |");
    println!("| read the situation | {read:.2} µs | {:.1} × |", read / reference);
    println!("| assess it with the whole rulebook | {assessed:.2} µs | {:.1} × |", assessed / reference);

    println!("\n| rules, exceptions and indicators | one assessment | beside one rulebook |");
    println!("|---:|---:|---:|");
    for times in [1, 2, 4, 8, 16] {
        let larger = multiplied(times);
        let blocks = larger.rules().count() + larger.exceptions().count() + larger.indicators().count();
        let time = median(|| drop(black_box(picture(&larger, &situation, Options::default()))));
        println!("| {blocks} | {time:.2} µs | {:.1} × |", time / assessed);
    }
}

/// The median of many runs, in microseconds.
fn median(mut run: impl FnMut()) -> f64 {
    const RUNS: u32 = 200;
    let mut times: Vec<f64> = (0..61)
        .map(|_| {
            let start = Instant::now();
            (0..RUNS).for_each(|_| run());
            start.elapsed().as_secs_f64() * 1e6 / f64::from(RUNS)
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

/// The rulebook of the repository, so many times over under other ids.
fn multiplied(times: usize) -> Rulebook {
    let mut files = rule_files();
    let pages: Vec<SourceFile> = files
        .iter()
        .filter(|file| file.path.ends_with(".md") && !file.path.ends_with("conditions.md"))
        .cloned()
        .collect();
    for copy in 1..times {
        for page in &pages {
            let text = String::from_utf8(page.bytes.clone()).unwrap();
            let path = format!("copy-{copy}/{}", page.path);
            files.push(SourceFile { path, bytes: renamed(&text, copy).into_bytes() });
        }
    }
    Rulebook::load(&files).unwrap()
}

fn renamed(text: &str, copy: usize) -> String {
    let mut renamed = String::with_capacity(text.len());
    for line in text.lines() {
        let key = line.split('=').next().unwrap_or_default().trim();
        match key {
            "id" | "of" | "displaces" => renamed.push_str(&line.split('"').enumerate().fold(
                String::new(),
                |whole, (at, part)| match at {
                    0 => part.to_owned(),
                    // Odd parts stand between quotes: they are ids.
                    at if at % 2 == 1 => format!("{whole}\"x{copy}-{part}"),
                    _ => format!("{whole}\"{part}"),
                },
            )),
            "after" | "due" => renamed.push_str(
                &line
                    .replace("filed:", &format!("filed:x{copy}-"))
                    .replace("missed:", &format!("missed:x{copy}-")),
            ),
            _ => renamed.push_str(line),
        }
        renamed.push('\n');
    }
    renamed
}

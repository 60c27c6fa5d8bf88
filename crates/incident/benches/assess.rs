//! How long one assessment takes, beside reading the same situation with `serde_json`, and how that grows
//! with the number of rules. Prints Markdown; `cargo xtask bench` puts it into `docs/performance.md`.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a bench speaks through its output")]

use std::collections::BTreeSet;
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

/// A cloud provider that is a financial entity too and lost personal data, on a day on which every law of the rulebook but
/// those to come is in force.
const MOST_RULES: &str = r#"{ "id": "02", "at": "2026-11-21T12:00:00+01:00",
  "profile": { "role": "controller", "sector": "ict", "country": "NL", "employees": 1600, "turnover_eur": 250000000,
               "capacities": ["controller", "processor", "financial-entity", "essential-or-important-entity",
                              "critical-entity", "product-manufacturer", "issuer", "policyholder"] },
  "facts": { "incident_type": "ransomware", "dimensions": ["C", "I", "A"], "data_categories": ["basic", "health", "iban"],
             "persons": 150000, "entity": "cloud", "malicious": true, "unavailable_hours": 7, "clients_pct": 12,
             "financial_loss_eur": 700000, "member_states": 3 },
  "times": { "aware": "2026-11-20T18:30:00+01:00", "detected": "2026-11-20T17:00:00+01:00" } }"#;

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

    let every = reader.read(MOST_RULES.as_bytes(), Format::Json).unwrap();
    let most = median(|| drop(black_box(picture(rulebook, &every, Options::default()))));
    println!("| assess one that most rules of it bind | {most:.2} µs | {:.1} × |", most / reference);

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
    let is_page = |file: &&SourceFile| {
        let name = file.path.rsplit('/').next().unwrap_or_default();
        name.ends_with(".md") && !["conditions.md", "CHANGELOG.md"].contains(&name)
    };
    let pages: Vec<SourceFile> = files.iter().filter(is_page).cloned().collect();
    let texts: Vec<String> =
        pages.iter().map(|page| String::from_utf8(page.bytes.clone()).unwrap()).collect();
    let ids: BTreeSet<&str> = texts.iter().flat_map(|text| text.lines()).filter_map(id).collect();
    for copy in 1..times {
        for (page, text) in pages.iter().zip(&texts) {
            let path = format!("copy-{copy}/{}", page.path);
            files.push(SourceFile { path, bytes: renamed(text, &ids, copy).into_bytes() });
        }
    }
    Rulebook::load(&files).unwrap()
}

/// The id that a line of a block gives.
fn id(line: &str) -> Option<&str> {
    let (key, value) = line.split_once('=')?;
    (key.trim() == "id").then(|| value.trim().trim_matches('"'))
}

/// A page on which everything that the pages call by an id has that of a copy, also within an anchor.
fn renamed(text: &str, ids: &BTreeSet<&str>, copy: usize) -> String {
    let other = |id: &str| if ids.contains(id) { format!("x{copy}-{id}") } else { id.to_owned() };
    let quoted = |part: &str| match part.split_once(':') {
        Some((anchor, named)) => {
            format!("{anchor}:{}", named.split(',').map(other).collect::<Vec<_>>().join(","))
        }
        None => other(part),
    };
    // Odd parts stand between quotes.
    let parts = text.split('"').enumerate();
    let parts = parts.map(|(at, part)| if at % 2 == 1 { quoted(part) } else { part.to_owned() });
    parts.collect::<Vec<_>>().join("\"")
}

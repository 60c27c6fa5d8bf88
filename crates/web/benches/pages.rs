//! What a page costs as an incident grows. Prints Markdown; `cargo xtask bench` puts it into `docs/performance.md`.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a bench speaks through its output")]
#![allow(dead_code, reason = "the pages' tests use more of the browser")]

#[path = "../tests/pages/browser.rs"]
mod browser;

use app::Request;
use incident::command::Command;
use journal::Visibility;
use serde_json::json;
use testkit::bench::median;

use crate::browser::{Browser, House};

const RUNS: usize = 51;

fn main() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let house = House::new();
    let mut sanne = runtime.block_on(house.person("Sanne de Wit"));
    let incident = runtime.block_on(house.incident(&mut sanne));
    let mut rows: Vec<(&str, String, Vec<f64>)> = ["", "/facts", "/duties", "/log"]
        .into_iter()
        .map(|rest| {
            (if rest.is_empty() { "now" } else { &rest[1..] }, format!("{incident}{rest}"), Vec::new())
        })
        .collect();
    for entries in [100, 10_000] {
        grow(&house, &incident, entries);
        for (_, path, times) in &mut rows {
            times.push(median(RUNS, || show(&runtime, &mut sanne, path)));
        }
    }
    println!("| page | with 100 entries | with 10,000 entries | beside the first (aim ≤ 2 ×) |");
    println!("|---|---:|---:|---:|");
    for (name, _, times) in rows {
        let (few, many) = (times[0] * 1e3, times[1] * 1e3);
        println!("| {name} | {few:.2} ms | {many:.2} ms | {:.2} × |", many / few);
    }
}

fn show(runtime: &tokio::runtime::Runtime, browser: &mut Browser, path: &str) {
    let page = runtime.block_on(browser.get(path));
    assert!(page.status.is_success(), "{path}");
}

/// Records until the incident has so many entries: notes, and every tenth a number that grows.
fn grow(house: &House, incident: &str, entries: u64) {
    let stream = incident.replacen("/incidents/", "incident/", 1);
    let app = house.site.app();
    for count in 0.. {
        let state = app.state(&stream).unwrap();
        if state.number >= entries {
            return;
        }
        let statements = &state.facts[&incident::fact::FactKey::Persons];
        let seen = statements.of_source("SOC").map(|statement| statement.number);
        let command = if count % 10 == 0 {
            json!({ "command": "record-fact", "fact": "persons", "value": 1000 + entries + count, "source": "SOC",
                    "seen": seen })
        } else {
            json!({ "command": "write-note", "text": format!("gebeld met nummer {count}") })
        };
        let command: Command = serde_json::from_value(command).unwrap();
        let request = Request {
            stream: &stream,
            actor: "sanne-de-wit",
            command: &command,
            subjects: &[],
            visibility: Visibility::Stream,
            seen: None,
            now: house.site.now(),
        };
        app.record(&request).unwrap();
    }
}

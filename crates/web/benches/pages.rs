//! What a page costs as an incident grows. Prints Markdown; `cargo xtask bench` puts it into `docs/performance.md`.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a bench speaks through its output")]
#![allow(dead_code, reason = "the pages' tests use more of the browser")]

#[path = "../tests/pages/browser.rs"]
mod browser;

use app::Request;
use incident::command::Command;
use journal::Visibility;
use readiness::access::Actor;
use readiness::contact::event::{Contact, ContactKind, Number};
use serde_json::json;
use testkit::bench::median;

use crate::browser::{Browser, House};

const RUNS: usize = 51;

fn main() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let house = House::new();
    let mut sanne = runtime.block_on(house.person("Sanne de Wit"));
    let incident = runtime.block_on(house.incident(&mut sanne));
    let pages = [
        ("now", ""),
        ("facts", "/facts"),
        ("duties", "/duties"),
        ("log", "/log"),
        ("log, as it happened", "/log?order=happened"),
        ("a sheet of paper", "/paper?sheet=A"),
    ];
    let mut rows: Vec<(&str, String, Vec<f64>)> =
        pages.map(|(name, rest)| (name, format!("{incident}{rest}"), Vec::new())).into();
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
    preparation(&runtime);
}

/// What pages of the preparation cost as the call list grows. A page shows at most so many contacts, and still looks at all
/// of them for duplicates and age.
fn preparation(runtime: &tokio::runtime::Runtime) {
    let house = House::new();
    let mut sanne = runtime.block_on(house.person("Sanne de Wit"));
    let mut rows: Vec<(&str, &str, Vec<f64>)> =
        [("preparation", "/prepare"), ("call list", "/prepare/contacts"), ("a role", "/sheets/role/new")]
            .map(|(name, path)| (name, path, Vec::new()))
            .into();
    for (import, contacts) in [("few", 200), ("many", 19_800)] {
        bring_in(&house, import, contacts);
        for (_, path, times) in &mut rows {
            times.push(median(11, || show(runtime, &mut sanne, path)));
        }
    }
    println!();
    println!(
        "| page | with 200 contacts | with 20,000 contacts | beside the first (a hundred times as many) |"
    );
    println!("|---|---:|---:|---:|");
    for (name, _, times) in rows {
        let (few, many) = (times[0] * 1e3, times[1] * 1e3);
        println!("| {name} | {few:.2} ms | {many:.2} ms | {:.1} × |", many / few);
    }
}

fn bring_in(house: &House, import: &str, count: u32) {
    let contact = |number: u32| Contact {
        name: format!("{} Bakker{number}", ["Jan", "Noor", "Bram"][number as usize % 3]),
        organisation: format!("Bedrijf {}", number % 900),
        kind: ContactKind::Customer,
        numbers: vec![Number { number: format!("+316{:08}", number * 7 + count), ..Number::default() }],
        ..Contact::default()
    };
    let contacts = (0..count).map(|number| (None, contact(number + count))).collect();
    let command = readiness::command::Command::Import { import: import.to_owned(), contacts };
    house.site.app().prepare(Actor::on_the_machine("sanne-de-wit"), &command, house.site.now()).unwrap();
}

fn show(runtime: &tokio::runtime::Runtime, browser: &mut Browser, path: &str) {
    let page = runtime.block_on(browser.get(path));
    assert!(page.status.is_success(), "{path}");
}

/// Records until the incident has so many entries: notes, every tenth a number that grows, and every tenth a line that
/// was written on paper hours before.
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
        } else if count % 10 == 5 {
            let (sheet, line) = (sheet_of(entries, count), count / 10 % 20 + 1);
            let at = house.site.now() - jiff::SignedDuration::from_mins(600 - (count % 600).cast_signed());
            json!({ "command": "enter-paper-line", "sheet": sheet, "line": line, "happened_at": at.to_string(),
                    "by": "Bram", "text": format!("gezien om {count}"), "mark": "note" })
        } else {
            json!({ "command": "write-note", "text": format!("gebeld met nummer {count}") })
        };
        let command: Command = serde_json::from_value(command).unwrap();
        let request = Request {
            stream: &stream,
            actor: Actor::on_the_machine("sanne-de-wit"),
            command: &command,
            subjects: &[],
            visibility: Visibility::Stream,
            seen: None,
            now: house.site.now(),
        };
        app.record(&request).unwrap();
    }
}

/// Sheets of twenty lines; the first one is there from the beginning.
fn sheet_of(entries: u64, count: u64) -> String {
    match count / 200 {
        0 if entries == 100 => "A".to_owned(),
        sheet => format!("{entries}-{sheet}"),
    }
}

//! What an incident costs: folding it, its picture, and opening a folder of a thousand. Prints Markdown;
//! `cargo xtask bench` puts it into `docs/performance.md`.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a bench speaks through its output")]

use std::hint::black_box;

use app::{App, Request};
use incident::command::Command;
use incident::event::Said;
use incident::picture::{Options, picture};
use incident::state::{Recorded, State};
use jiff::Timestamp;
use journal::Visibility;
use readiness::access::Actor;
use serde_json::{Value, json};
use testkit::bench;
use testkit::repository::{rule_files, rulebook};

fn main() {
    let now: Timestamp = "2026-03-02T12:00:00+01:00".parse().unwrap();
    let texts = ten_thousand();
    let parse = median(|| {
        texts.iter().for_each(|text| drop(black_box(serde_json::from_str::<Value>(text).unwrap())));
    });
    let recorded: Vec<Recorded> = texts.iter().enumerate().map(|(at, text)| read(at, text, now)).collect();
    let decode =
        median(|| texts.iter().enumerate().for_each(|(at, text)| drop(black_box(read(at, text, now)))));
    let fold = median(|| drop(black_box(State::fold(&recorded))));
    println!("| 10,000 entries | time | beside the reference |");
    println!("|---|---:|---:|");
    println!("| reference: `serde_json` reads each payload into a value | {:.1} ms | 1 |", parse * 1e3);
    println!("| decode each payload into its event | {:.1} ms | {:.1} × |", decode * 1e3, decode / parse);
    println!("| fold the events | {:.1} ms | {:.1} × |", fold * 1e3, fold / parse);

    let state = State::fold(recorded.iter().take(1_000));
    let situation = state.situation(now);
    let small = State::fold(recorded.iter().take(10)).situation(now);
    let of = |situation: &_| median(|| drop(black_box(picture(rulebook(), situation, Options::default()))));
    let (one, other) = (of(&small), of(&situation));
    let translate = median(|| drop(black_box(state.situation(now))));
    println!("\n| picture | time | beside the reference |");
    println!("|---|---:|---:|");
    println!("| reference: after 10 statements | {:.1} µs | 1 |", one * 1e6);
    println!("| after 1,000 statements of facts | {:.1} µs | {:.1} × |", other * 1e6, other / one);
    println!("| the situation that those leave | {:.1} µs | {:.1} × |", translate * 1e6, translate / one);

    folder_of_a_thousand(now);
}

fn folder_of_a_thousand(now: Timestamp) {
    let path = std::env::temp_dir().join(format!("paraat-thousand-{}", std::process::id()));
    let files = rule_files();
    let app = App::open(&path, "organisation", &files).unwrap();
    for number in 0..1_000 {
        let command: Command =
            serde_json::from_value(json!({ "command": "open-incident", "kind": "incident",
            "code_name": format!("NUMMER {number}"), "profile": { "country": "NL" } }))
            .unwrap();
        let request = Request {
            stream: &format!("incident/{number}"),
            actor: Actor::on_the_machine("bench"),
            command: &command,
            subjects: &[],
            visibility: Visibility::Stream,
            seen: None,
            now,
        };
        app.record(&request).unwrap();
    }
    app.incidents(now).unwrap();
    drop(app);
    let open = bench::median(5, || {
        let app = App::open(&path, "organisation", &files).unwrap();
        assert_eq!(app.incidents(now).unwrap().len(), 1_000);
    });
    let empty = path.join("empty");
    let reference = bench::median(5, || drop(App::open(&empty, "organisation", &files).unwrap()));
    println!("\n| opening a folder and listing its incidents | time | beside the reference |");
    println!("|---|---:|---:|");
    println!("| reference: an empty folder | {:.0} ms | 1 |", reference * 1e3);
    println!("| 1,000 incidents | {:.0} ms | {:.1} × |", open * 1e3, open / reference);
    std::fs::remove_dir_all(&path).unwrap();
}

/// Statements about every yes-or-no fact in turn, each revising the one before.
fn ten_thousand() -> Vec<String> {
    let facts =
        ["exfiltration", "backup", "malicious", "encrypted", "key_safe", "harm_observed", "vulnerable"];
    (0..10_000)
        .map(|number| {
            let fact = facts[number % facts.len()];
            json!({ "type": "fact-recorded", "fact": fact, "value": number % 2 == 0, "certainty": "likely",
                    "source": format!("bron {}", number % 3), "known_at": "2026-03-02T09:00:00Z" })
            .to_string()
        })
        .collect()
}

fn read(at: usize, text: &str, now: Timestamp) -> Recorded {
    let said: Said = serde_json::from_str(text).unwrap();
    Recorded { number: at as u64 + 1, actor: "bench".into(), recorded_at: now, event: said.event }
}

fn median(run: impl FnMut()) -> f64 {
    bench::median(21, run)
}

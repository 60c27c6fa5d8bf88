//! What finding something costs in a folder of a hundred thousand entries, beside a plain scan of all of them. Prints
//! Markdown; `cargo xtask bench` puts it into `docs/performance.md`.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a bench speaks through its output")]

use std::hint::black_box;
use std::path::Path;
use std::time::Instant;

use app::{App, Search};
use jiff::Timestamp;
use journal::{Draft, Visibility};
use serde_json::json;
use store::{Append, Journal as _};
use testkit::repository::rule_files;
use wording::Lang;

const ORGANISATION: &str = "organisation";
const INCIDENTS: u64 = 10;
const ENTRIES: u64 = 10_000;

/// So many are appended in one measurement of recording.
const APPENDS: u64 = 2_000;

fn main() {
    let folder = std::env::temp_dir().join(format!("paraat-search-{}", std::process::id()));
    let now: Timestamp = "2026-03-02T12:00:00+01:00".parse().unwrap();
    let app = App::open(&folder, ORGANISATION, &rule_files()).unwrap();
    for incident in 0..INCIDENTS {
        fill(&app, incident, now);
    }
    let scan = seconds(|| assert!(scanned(&app, "planningsserver") > 0));
    let first = seconds(|| _ = black_box(find(&app, "olifant")));
    println!("| {} entries | time | beside the scan |", INCIDENTS * ENTRIES);
    println!("|---|---:|---:|");
    println!("| reference: read every entry and look for a word in it | {:.0} ms | 1 |", scan * 1e3);
    println!("| the first search makes the index | {:.1} s | {:.0} × |", first, first / scan);
    let later = later(&app, now);
    println!(
        "| search after one more entry, half of them within | {:.1} ms | {:.3} × |",
        later * 1e3,
        later / scan
    );
    queries(&app, scan);
    sizes(&folder);
    recording(&folder, now);
    drop(app);
    std::fs::remove_dir_all(&folder).unwrap();
}

/// Searches as people do: common and rare words, their beginnings, parts of them, several, and none that is there.
fn queries(app: &App, scan: f64) {
    let asked = [
        "planningsserver",
        "plan",
        "server",
        "lek",
        "ap",
        "gebeld",
        "gebeld met",
        "bram",
        "van loon",
        "aantekening",
        "nummer 77",
        "verzekeraar stroom",
        "ing",
        "een",
        "de server ap",
        "olifant",
        "contact",
        "zwart scherm",
        "melding",
        "back-up",
    ];
    let mut times: Vec<f64> = Vec::new();
    for _ in 0..10 {
        times.extend(asked.iter().map(|text| seconds(|| _ = black_box(find(app, text)))));
    }
    times.sort_by(f64::total_cmp);
    let part = |part: usize| times[times.len() * part / 100];
    for (name, part) in [("half of them", part(50)), ("95 %", part(95)), ("all", times[times.len() - 1])] {
        println!("| a search, {name} within | {:.1} ms | {:.3} × |", part * 1e3, part / scan);
    }
    let worst = asked.iter().max_by(|one, other| {
        seconds(|| _ = black_box(find(app, one))).total_cmp(&seconds(|| _ = black_box(find(app, other))))
    });
    eprintln_worst(worst);
}

#[allow(clippy::print_stderr, reason = "for whoever watches the bench")]
fn eprintln_worst(worst: Option<&&str>) {
    eprintln!("the slowest search was for {worst:?}");
}

fn later(app: &App, now: Timestamp) -> f64 {
    let mut times: Vec<f64> = (0..21)
        .map(|number| {
            append(app.store(), "incident/0", vec![note(&format!("nog een regel {number}"), now)]);
            seconds(|| _ = black_box(find(app, "regel")))
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

fn sizes(folder: &Path) {
    let size = |name: &str| std::fs::metadata(folder.join(name)).map_or(0, |about| about.len()) as f64 / 1e6;
    let log = size("search.sqlite-wal") + size("search.sqlite");
    let journal = size("paraat.sqlite") + size("paraat.sqlite-wal");
    println!("\n| on the disk | size | beside the journal |");
    println!("|---|---:|---:|");
    println!("| reference: the journal | {journal:.0} MB | 1 |");
    println!("| the index | {log:.0} MB | {:.1} × |", log / journal);
}

/// Recording in a folder that nobody ever searched, and in one with an index, while somebody searches.
fn recording(folder: &Path, now: Timestamp) {
    let plain = App::open(&folder.join("plain"), ORGANISATION, &rule_files()).unwrap();
    let indexed = App::open(&folder.join("indexed"), ORGANISATION, &rule_files()).unwrap();
    fill(&indexed, 0, now);
    find(&indexed, "olifant");
    let mut ratios = Vec::new();
    let (mut alone, mut beside) = (0.0, 0.0);
    for _ in 0..5 {
        alone = each(&plain, now);
        beside = std::thread::scope(|scope| {
            let (stop, stopped) = std::sync::mpsc::channel::<()>();
            let app = &indexed;
            scope.spawn(move || {
                while stopped.try_recv() == Err(std::sync::mpsc::TryRecvError::Empty) {
                    find(app, "gebeld met");
                    std::thread::sleep(std::time::Duration::from_millis(100));
                }
            });
            let time = each(&indexed, now);
            drop(stop);
            time
        });
        ratios.push(beside / alone);
    }
    ratios.sort_by(f64::total_cmp);
    println!("\n| recording one entry after the other | a second | time beside the reference |");
    println!("|---|---:|---:|");
    println!("| reference: a folder that nobody searches | {:.0} | 1 |", APPENDS as f64 / alone);
    println!(
        "| ten searches a second, each bringing the index up to date | {:.0} | {:.2} × |",
        APPENDS as f64 / beside,
        ratios[2]
    );
}

fn each(app: &App, now: Timestamp) -> f64 {
    seconds(|| {
        for number in 0..APPENDS {
            append(app.store(), "incident/0", vec![note(&text(number), now)]);
        }
    })
}

fn find(app: &App, text: &str) -> usize {
    let search = Search {
        text,
        lang: Lang::Nl,
        person: "sanne",
        reads_counsel: false,
        incident: Some("incident/3"),
        skip: 0,
        most: 20,
    };
    app.search(&search).unwrap().iter().map(|part| part.total).sum()
}

/// What one would do without an index.
fn scanned(app: &App, word: &str) -> usize {
    let streams = app.streams().unwrap();
    let entries = streams.iter().flat_map(|stream| app.entries(stream, 0).unwrap());
    entries
        .filter(|entry| entry.payload.as_ref().is_some_and(|it| it.event.to_lowercase().contains(word)))
        .count()
}

fn fill(app: &App, incident: u64, now: Timestamp) {
    let opened = json!({ "type": "incident-opened", "code_name": format!("NUMMER {incident}"), "kind": "incident",
        "profile": { "country": "NL" } });
    let drafts = std::iter::once(draft(&opened, now))
        .chain((1..ENTRIES).map(|number| entry(incident * ENTRIES + number, now)));
    let drafts: Vec<Draft> = drafts.collect();
    for drafts in drafts.chunks(1_000) {
        append(app.store(), &format!("incident/{incident}"), drafts.to_vec());
    }
}

fn append(store: &store::House, stream: &str, drafts: Vec<Draft>) {
    let expected = store.head(stream).unwrap().number;
    let stream = stream.to_owned();
    store.append(Append { stream, expected, drafts, outbox: Vec::new() }).unwrap();
}

/// A note mostly, and now and then a fact, a line from paper, a filing.
fn entry(number: u64, now: Timestamp) -> Draft {
    match number % 10 {
        0 => draft(
            &json!({ "type": "fact-recorded", "fact": "persons", "value": number, "certainty": "likely",
                "source": text(number), "known_at": now.to_string() }),
            now,
        ),
        5 => draft(
            &json!({ "type": "paper-line-entered", "sheet": format!("{}-{}", number / 100, number % 7), "line": 1,
                "by": "Bram Visser", "text": text(number), "mark": "note" }),
            now,
        ),
        7 if number % 1_000 == 7 => draft(
            &json!({ "type": "filing-submitted", "rule": "avg-33-1", "at": now.to_string(),
                "channel": "het meldformulier van de AP", "content": text(number).repeat(20) }),
            now,
        ),
        _ => note(&text(number), now),
    }
}

fn note(text: &str, now: Timestamp) -> Draft {
    draft(&json!({ "type": "note-written", "text": text }), now)
}

fn draft(event: &serde_json::Value, now: Timestamp) -> Draft {
    Draft {
        actor: "bench".to_owned(),
        visibility: Visibility::Stream,
        recorded_at: now,
        event: event.to_string(),
        subjects: Vec::new(),
    }
}

/// Twelve words that people in a crisis use, some of them rare.
fn text(number: u64) -> String {
    const WORDS: [&str; 24] = [
        "gebeld",
        "met",
        "de",
        "verzekeraar",
        "planningsserver",
        "stroom",
        "zwart",
        "scherm",
        "Bram",
        "Van",
        "Loon",
        "back-up",
        "wachtwoorden",
        "leverancier",
        "datalek",
        "klanten",
        "melding",
        "AP",
        "teruggezet",
        "gegevens",
        "mailserver",
        "een",
        "schoon",
        "nummer",
    ];
    let mut seed = number.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x5bf0_3635;
    let words = (0..12).map(|_| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        WORDS[(seed >> 33) as usize % WORDS.len()]
    });
    format!("{} {number}.", words.collect::<Vec<_>>().join(" "))
}

fn seconds(run: impl FnOnce()) -> f64 {
    let start = Instant::now();
    run();
    start.elapsed().as_secs_f64()
}

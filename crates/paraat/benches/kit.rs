//! An emergency kit of 2,000 contacts and a gigabyte of files through the program: made, rehearsed and restored, beside a
//! bare copy of the same bytes. Prints Markdown; `cargo xtask bench` puts it into `docs/performance.md`.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a bench speaks through its output")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use app::{App, Request};
use readiness::access::Actor;
use readiness::command::Command as Prepare;
use readiness::contact::event::{Contact, Number};
use testkit::bench;
use testkit::repository::rule_files;

const CONTACTS: u32 = 2_000;
const RUNS: usize = 5;

/// The files that an incident holds as evidence.
const FILES: usize = 16;
const FILE_BYTES: usize = 64 << 20;

fn main() {
    let folder = std::env::temp_dir().join(format!("paraat-kit-bench-{}", std::process::id()));
    let (data, kit) = (folder.join("data"), folder.join("kit.age"));
    let app = App::open(&data, "organisation", &rule_files()).unwrap();
    bring_in(&app);
    println!("| {CONTACTS} contacts, without files | time | aim |");
    println!("|---|---:|---:|");
    drop(app);
    measure(&folder, &data, &kit);
    let app = App::open(&data, "organisation", &rule_files()).unwrap();
    keep_files(&app);
    drop(app);
    println!("\n| the same with {FILES} files of {} MB | time | beside the reference |", FILE_BYTES >> 20);
    println!("|---|---:|---:|");
    let copied = bench::median(1, || copy(&data, &folder.join("copy")));
    println!("| reference: a bare copy, put on the disk | {copied:.2} s | 1 |");
    let written = once(|| write(&data, &kit));
    println!("| `paraat kit` | {written:.2} s | {:.1} × |", written / copied);
    let restored = once(|| restore(&kit, &folder.join("new")));
    println!("| `paraat restore` | {restored:.2} s | {:.1} × |", restored / copied);
    fs::remove_dir_all(folder).unwrap();
}

fn measure(folder: &Path, data: &Path, kit: &Path) {
    let written = bench::median(RUNS, || write(data, kit));
    let rehearsed = bench::median(RUNS, || run(&["rehearse".as_ref(), kit.as_os_str()]));
    let mut number = 0;
    let restored = bench::median(RUNS, || {
        number += 1;
        restore(kit, &folder.join(format!("restored-{number}")));
    });
    let kilobytes = fs::metadata(kit).unwrap().len() / 1000;
    println!("| `paraat kit`, with a passphrase, {kilobytes} kB | {written:.2} s | 5 s |");
    println!("| `paraat rehearse` | {rehearsed:.2} s | |");
    println!("| `paraat restore` | {restored:.2} s | 60 s |");
}

fn once(work: impl FnMut()) -> f64 {
    bench::median(1, work)
}

fn write(data: &Path, kit: &Path) {
    run(&["kit".as_ref(), "--data".as_ref(), data.as_os_str(), "--out".as_ref(), kit.as_os_str()]);
}

fn restore(kit: &Path, to: &Path) {
    run(&["restore".as_ref(), kit.as_os_str(), "--data".as_ref(), to.as_os_str()]);
}

fn run(arguments: &[&std::ffi::OsStr]) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_paraat"));
    command.args(arguments).env("PARAAT_PASSPHRASE", "vier losse woorden hier").stdout(Stdio::null());
    assert!(command.status().unwrap().success());
}

fn bring_in(app: &App) {
    let contact = |number: u32| Contact {
        name: format!("Contact {number}"),
        organisation: format!("Bedrijf {}", number / 3),
        numbers: vec![Number { number: format!("+3161{number:07}"), ..Number::default() }],
        note: "Bel eerst het vaste nummer; daarna de mobiele telefoon.".to_owned(),
        ..Contact::default()
    };
    let contacts = (0..CONTACTS).map(|number| (None, contact(number))).collect();
    let import = Prepare::Import { import: "bench".to_owned(), contacts };
    app.prepare(Actor::on_the_machine("founder"), &import, "2026-11-28T02:00:00Z".parse().unwrap()).unwrap();
}

/// Files that cannot be packed, as pictures and mail archives are.
fn keep_files(app: &App) {
    let mut state = 88_172_645_463_325_252_u64;
    let command = |text: serde_json::Value| {
        let command = serde_json::from_value(text).unwrap();
        let (stream, actor, visibility) = ("incident/1", "sanne", journal::Visibility::Stream);
        let now = "2026-11-28T02:00:00Z".parse().unwrap();
        let request = Request {
            stream,
            actor: Actor::on_the_machine(actor),
            command: &command,
            subjects: &[],
            visibility,
            seen: None,
            now,
        };
        app.record(&request).unwrap();
    };
    command(serde_json::json!({ "command": "open-incident", "code_name": "LARIX", "kind": "incident",
        "profile": { "country": "NL" } }));
    for number in 0..FILES {
        let mut bytes = Vec::with_capacity(FILE_BYTES);
        while bytes.len() < FILE_BYTES {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            bytes.extend(state.to_le_bytes());
        }
        let kept = app.keep_file("incident/1", bytes.as_slice()).unwrap();
        command(serde_json::json!({ "command": "keep-evidence", "evidence": number.to_string(),
            "name": format!("{number}.pst"), "digest": kept.digest.to_string(), "bytes": kept.bytes }));
    }
}

/// Copies a folder and puts each file on the disk.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path: PathBuf = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
            fs::File::open(target).unwrap().sync_all().unwrap();
        }
    }
}

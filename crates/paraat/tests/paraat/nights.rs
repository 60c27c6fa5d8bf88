//! The kit of every night, and word of kits that a running program gets.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use app::{App, SealedCode};
use readiness::event::{KitBy, KitFailure};
use readiness::kit::Kit;
use testkit::repository::rule_files;

use crate::program::{Folder, paraat};

/// A program that runs with a clock of the test, and ends with it.
struct Running(Child);

impl Running {
    /// Starts, and waits until it has its claim on the folder: whoever looks into one that nobody writes keeps others out.
    fn start(folder: &Folder, more: &[&str]) -> Running {
        let address = folder.path().join("data/paraat.address");
        let _ = std::fs::remove_file(&address);
        let mut command = Command::new(env!("CARGO_BIN_EXE_paraat"));
        command.args(["serve", "--listen", "127.0.0.1:0", "--data", &data(folder)]).args(more);
        command.env("PARAAT_CLOCK", folder.path().join("clock")).env_remove("PARAAT_PASSPHRASE");
        let running = Running(command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap());
        let begun = Instant::now();
        while !address.exists() {
            assert!(begun.elapsed() < Duration::from_secs(20), "it starts");
            std::thread::sleep(Duration::from_millis(50));
        }
        running
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn data(folder: &Folder) -> String {
    folder.path().join("data").to_str().unwrap().to_owned()
}

fn recipient() -> String {
    SealedCode::from_bytes(*b"een geheim, test").recipient().to_string()
}

/// Looks until what is known of kits is as expected.
fn until(folder: &Folder, what: &str, is_so: impl Fn(&Kit) -> bool) {
    let begun = Instant::now();
    loop {
        let opened = App::open_to_read(Path::new(&data(folder)), "organisation", &rule_files());
        let kit = opened.ok().and_then(|app| app.kit().ok());
        if kit.as_ref().is_some_and(|kit| is_so(kit)) {
            return;
        }
        assert!(begun.elapsed() < Duration::from_secs(20), "{what}: {kit:?}");
        std::thread::sleep(Duration::from_millis(100));
    }
}

#[test]
fn a_running_program_writes_its_kit_at_once_and_again_after_every_night() {
    let folder = Folder::new();
    folder.file("clock", "2026-11-28T12:00:00Z");
    let kit = folder.path().join("kit.age").to_str().unwrap().to_owned();
    let _running = Running::start(&folder, &["--kit", &kit, "--kit-to", &recipient()]);
    let of = |at: &'static str| {
        move |kit: &Kit| kit.last_nightly.as_ref().is_some_and(|last| last.made_at.to_string() == at)
    };
    until(&folder, "the first", of("2026-11-28T12:00:00Z"));
    let first = std::fs::read(&kit).unwrap();
    folder.file("clock", "2026-11-29T01:59:59Z");
    std::thread::sleep(Duration::from_millis(2500));
    assert_eq!(std::fs::read(&kit).unwrap(), first, "the night is not there yet");
    folder.file("clock", "2026-11-29T02:00:00Z");
    until(&folder, "the night", of("2026-11-29T02:00:00Z"));
    assert_ne!(std::fs::read(&kit).unwrap(), first);
    let identity = folder.file("key.txt", SealedCode::from_bytes(*b"een geheim, test").identity_text());
    assert_eq!(paraat(&["rehearse", &kit, "--identity", &identity]).code, 0);
}

#[test]
fn a_night_that_fails_stops_nothing_is_recorded_once_and_tried_again() {
    let folder = Folder::new();
    folder.file("clock", "2026-11-28T12:00:00Z");
    let stick = folder.path().join("stick");
    let kit = stick.join("kit.age").to_str().unwrap().to_owned();
    let _running = Running::start(&folder, &["--kit", &kit, "--kit-to", &recipient()]);
    until(&folder, "the failure", |kit| kit.failed.is_some_and(|(_, why)| why == KitFailure::NoFolder));
    folder.file("clock", "2026-11-28T13:30:00Z");
    std::thread::sleep(Duration::from_millis(2500));
    until(&folder, "once", |kit| kit.failed.is_some_and(|(at, _)| at.to_string() == "2026-11-28T12:00:00Z"));
    std::fs::create_dir(&stick).unwrap();
    folder.file("clock", "2026-11-28T14:31:00Z");
    until(&folder, "the stick is in", |kit| kit.failed.is_none() && kit.last_nightly.is_some());
    assert!(Path::new(&kit).is_file());
}

#[test]
fn a_kit_that_would_open_for_nobody_is_refused_at_the_start() {
    let folder = Folder::new();
    let (data, kit) = (data(&folder), folder.path().join("kit.age").to_str().unwrap().to_owned());
    let start = |more: &[&str]| {
        let arguments =
            [&["serve", "--listen", "127.0.0.1:0", "--data", &data, "--kit", &kit], more].concat();
        let mut command = Command::new(env!("CARGO_BIN_EXE_paraat"));
        let done = command.args(arguments).env_remove("PARAAT_PASSPHRASE").output().unwrap();
        (done.status.code(), String::from_utf8(done.stderr).unwrap())
    };
    let (exit, said) = start(&[]);
    assert!(exit == Some(2) && said.contains("--kit-to") && said.lines().count() == 1, "{said}");
    let (exit, said) = start(&["--kit-to", "sanne"]);
    assert!(exit == Some(2) && said.contains("sanne"), "{said}");
}

#[test]
fn a_running_program_records_the_kit_that_a_command_wrote_beside_it() {
    let folder = Folder::new();
    folder.file("clock", "2026-11-28T12:00:00Z");
    let running = Running::start(&folder, &[]);
    let kit = folder.path().join("kit.age").to_str().unwrap().to_owned();
    let made = paraat(&["kit", "--data", &data(&folder), "--out", &kit, "--to", &recipient()]);
    assert_eq!(made.code, 0, "{}", made.err);
    until(&folder, "the note", |kit| kit.last.as_ref().is_some_and(|last| last.by == KitBy::Command));
    let notes = PathBuf::from(data(&folder)).join("kits-written");
    let begun = Instant::now();
    while std::fs::read_dir(&notes).unwrap().count() > 0 {
        assert!(begun.elapsed() < Duration::from_secs(5));
        std::thread::sleep(Duration::from_millis(50));
    }
    drop(running);
    // Made while nothing runs, it is recorded at the next start.
    let later = paraat(&["kit", "--data", &data(&folder), "--out", &kit, "--to", &recipient()]);
    assert_eq!(later.code, 0, "{}", later.err);
    let left = std::fs::read_dir(&notes).unwrap().next().unwrap().unwrap().file_name();
    let _again = Running::start(&folder, &[]);
    until(&folder, "the next start", |kit| {
        kit.last.as_ref().is_some_and(|last| Some(last.digest.as_str()) == left.to_str())
    });
}

//! How the world fails us, and what we then say.

#![allow(clippy::print_stdout, reason = "a test that is skipped says why")]
#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod support;

use std::fs;
use std::path::Path;
use std::process::Command;

use rusqlite::Connection;
use store::{Append, AppendProblem, Journal as _, Store, StoreProblem, verify};
use support::{Scratch, announced, append, house, two_streams, verified};

/// Opening, opening what exists, reading and verifying all say the same.
fn every_way_says(folder: &Path, id: &str) {
    assert_eq!(Store::open(folder).err().map(|it| it.id()), Some(id), "open");
    assert_eq!(Store::open_existing(folder).err().map(|it| it.id()), Some(id), "open_existing");
    assert_eq!(Store::open_to_read(folder).err().map(|it| it.id()), Some(id), "open_to_read");
    assert_eq!(verify(folder, &[], &announced).err().map(|it| it.id()), Some(id), "verify");
}

#[test]
fn a_folder_that_is_not_there_is_made_only_when_asked() {
    let scratch = Scratch::new();
    let missing = StoreProblem::Missing { path: scratch.data().join("paraat.sqlite") };
    assert_eq!(Store::open_existing(&scratch.data()).err(), Some(missing.clone()));
    assert_eq!(Store::open_to_read(&scratch.data()).err(), Some(missing.clone()));
    assert_eq!(verify(&scratch.data(), &[], &announced).err(), Some(missing));
    assert!(!scratch.data().exists());
    drop(house(&scratch));
    drop(house(&scratch));
}

#[test]
fn a_folder_that_somebody_has_open_is_locked() {
    let scratch = Scratch::new();
    let store = two_streams(&scratch);
    assert_eq!(Store::open(&scratch.data()).err(), Some(StoreProblem::Locked));
    let copy = store.clone();
    drop(store);
    assert_eq!(Store::open(&scratch.data()).err(), Some(StoreProblem::Locked));
    drop(copy);
    drop(house(&scratch));
}

#[test]
fn a_file_that_is_no_database_is_left_alone() {
    let scratch = Scratch::new();
    fs::create_dir(scratch.data()).unwrap();
    let file = scratch.data().join("paraat.sqlite");
    fs::write(&file, "Dear colleague, ".repeat(100)).unwrap();
    every_way_says(&scratch.data(), "not-a-database");
    assert_eq!(fs::read(&file).unwrap(), "Dear colleague, ".repeat(100).as_bytes());
}

#[test]
fn a_database_of_another_program_is_left_alone() {
    let scratch = Scratch::new();
    fs::create_dir(scratch.data()).unwrap();
    let file = scratch.data().join("paraat.sqlite");
    Connection::open(&file).unwrap().execute_batch("CREATE TABLE recipes (name)").unwrap();
    let before = fs::read(&file).unwrap();
    every_way_says(&scratch.data(), "not-a-database");
    assert_eq!(fs::read(&file).unwrap(), before);
}

#[test]
fn a_database_of_a_newer_version_is_left_alone() {
    let scratch = Scratch::new();
    drop(two_streams(&scratch));
    let file = scratch.data().join("paraat.sqlite");
    Connection::open(&file).unwrap().execute_batch("PRAGMA user_version = 3").unwrap();
    assert_eq!(Store::open(&scratch.data()).err(), Some(StoreProblem::Newer { found: 3, known: 2 }));
    every_way_says(&scratch.data(), "newer");
}

#[test]
fn a_corrupt_database_says_so() {
    let scratch = Scratch::new();
    let store = two_streams(&scratch);
    store.append(append("incident-3", 0, &vec!["event"; 500])).unwrap();
    drop(store);
    let file = scratch.data().join("paraat.sqlite");
    let whole = fs::read(&file).unwrap();
    let mut broken = whole.clone();
    broken[4096..].fill(0x5a);
    fs::write(&file, &broken).unwrap();
    let said = Store::open(&scratch.data()).and_then(|store| {
        let entries = store.of("de-linde").entries("incident-3", 0)?;
        Ok(entries.len())
    });
    assert_eq!(said.map_err(|it| it.id()), Err("corrupt"));
    assert!(!verified(&scratch.data()).findings.is_empty());
    // And when the description of the tables is gone.
    broken[100..4096].fill(0x5a);
    fs::write(&file, &broken).unwrap();
    assert_eq!(Store::open(&scratch.data()).err().map(|it| it.id()), Some("corrupt"));
    // And when the end of the file is.
    fs::write(&file, &whole[..whole.len() / 2]).unwrap();
    assert!(!verified(&scratch.data()).findings.is_empty());
}

/// A file system of its own for a test, if we may mount one.
struct Mounted<'a>(&'a Path);

impl Mounted<'_> {
    fn tmpfs<'a>(at: &'a Path, options: &str) -> Option<Mounted<'a>> {
        fs::create_dir_all(at).unwrap();
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", options, "tmpfs"]).arg(at);
        let is_mounted = mount.output().is_ok_and(|output| output.status.success());
        if !is_mounted {
            println!("skipped: mounting needs the rights of root");
        }
        is_mounted.then_some(Mounted(at))
    }

    fn remount(&self, options: &str) {
        let mut mount = Command::new("mount");
        mount.args(["-o", &format!("remount,{options}")]).arg(self.0);
        assert!(mount.status().unwrap().success());
    }
}

impl Drop for Mounted<'_> {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(self.0).status();
    }
}

#[test]
fn on_a_full_disk_nothing_is_half_written_and_work_goes_on_when_there_is_room() {
    let scratch = Scratch::new();
    let at = scratch.path().join("disk");
    let Some(disk) = Mounted::tmpfs(&at, "size=1m") else { return };
    let folder = at.join("data");
    let store = Store::open(&folder).unwrap().of("de-linde");
    let event = "x".repeat(40_000);
    let large = |expected: u64| Append { ..append("incident-1", expected, &[&event]) };
    let mut recorded = 0;
    let problem = loop {
        match store.append(large(recorded)) {
            Ok(_) => recorded += 1,
            Err(problem) => break problem,
        }
    };
    assert_eq!(problem, AppendProblem::World(StoreProblem::DiskFull));
    assert_eq!(store.attach("incident-1", &vec![1; 1 << 20][..]), Err(StoreProblem::DiskFull));
    assert_eq!(store.entries("incident-1", 0).unwrap().len() as u64, recorded);
    assert_eq!(verified(&folder).findings, []);
    disk.remount("size=4m");
    store.append(large(recorded)).unwrap();
    drop(store);
    let found = verified(&folder);
    assert_eq!((found.findings, found.entries), (Vec::new(), recorded + 1));

    let nothing_left = at.join("new");
    fs::write(at.join("filler"), vec![0; 8 << 20]).unwrap_err();
    assert_eq!(Store::open(&nothing_left).err(), Some(StoreProblem::DiskFull));
}

#[test]
fn a_folder_on_a_medium_that_cannot_be_written_is_read_and_verified() {
    let scratch = Scratch::new();
    let at = scratch.path().join("disk");
    let Some(disk) = Mounted::tmpfs(&at, "size=4m") else { return };
    let folder = at.join("data");
    drop(Store::open(&folder).unwrap().of("de-linde").append(append("incident-1", 0, &["event"])).unwrap());
    disk.remount("ro");
    assert_eq!(Store::open(&folder).err(), Some(StoreProblem::ReadOnly));
    assert_eq!(Store::open(&at.join("new")).err(), Some(StoreProblem::ReadOnly));
    let store = Store::open_to_read(&folder).unwrap().of("de-linde");
    assert_eq!(store.entries("incident-1", 0).unwrap().len(), 1);
    assert_eq!(verified(&folder).findings, []);
}

#[test]
fn a_stopped_program_may_have_left_its_log_on_a_medium_that_cannot_be_written_now() {
    let scratch = Scratch::new();
    let at = scratch.path().join("disk");
    let Some(disk) = Mounted::tmpfs(&at, "size=4m") else { return };
    let store = two_streams(&scratch);
    fs::create_dir(at.join("data")).unwrap();
    for file in ["paraat.sqlite", "paraat.sqlite-wal", "paraat.lock", "paraat.key"] {
        fs::copy(scratch.data().join(file), at.join("data").join(file)).unwrap();
    }
    drop(store);
    disk.remount("ro");
    every_way_says(&at.join("data"), "read-only");
    disk.remount("rw");
    let found = verified(&at.join("data"));
    assert_eq!((found.findings, found.entries), (Vec::new(), 10));
    drop(Store::open(&at.join("data")).unwrap());
    assert_eq!(verified(&at.join("data")).entries, 10);
}

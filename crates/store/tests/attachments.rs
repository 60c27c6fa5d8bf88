//! Attachments are files that are named after what is in them.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod support;

use std::fs;
use std::io::{self, Read};

use journal::Hash;
use store::{Store, StoreProblem};
use support::{Scratch, findings};

fn files(scratch: &Scratch) -> usize {
    let folders = fs::read_dir(scratch.data().join("attachments")).unwrap();
    folders.map(|it| fs::read_dir(it.unwrap().path()).unwrap().count()).sum()
}

#[test]
fn the_same_content_is_stored_once_under_its_hash() {
    let scratch = Scratch::new();
    let store = Store::open(&scratch.data()).unwrap();
    let first = store.attach(&b"evidence"[..]).unwrap();
    assert_eq!(first.digest, Hash::of(b"evidence"));
    assert_eq!(first.bytes, 8);
    assert_eq!(store.attach(&b"evidence"[..]).unwrap(), first);
    assert_eq!(files(&scratch), 1);
    let name = first.digest.to_string();
    let path = scratch.data().join("attachments").join(&name[..2]).join(&name[2..]);
    assert_eq!(fs::read(path).unwrap(), b"evidence");
    let mut content = String::new();
    store.attachment(first.digest).unwrap().read_to_string(&mut content).unwrap();
    assert_eq!(content, "evidence");
    assert!(matches!(store.attachment(Hash::NONE), Err(StoreProblem::Missing { .. })));
}

#[test]
fn an_empty_and_a_large_attachment_are_read_to_their_end() {
    let scratch = Scratch::new();
    let store = Store::open(&scratch.data()).unwrap();
    assert_eq!(store.attach(io::empty()).unwrap().digest, Hash::of(b""));
    let large = store.attach(io::repeat(7).take(5_000_001)).unwrap();
    assert_eq!(large.bytes, 5_000_001);
    assert_eq!(large.digest, Hash::of(&vec![7; 5_000_001]));
}

/// A connection that breaks off.
struct Broken;

impl Read for Broken {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        Err(io::ErrorKind::ConnectionReset.into())
    }
}

#[test]
fn what_does_not_arrive_whole_leaves_nothing() {
    let scratch = Scratch::new();
    let store = Store::open(&scratch.data()).unwrap();
    let broken = store.attach((&b"half of"[..]).chain(Broken));
    assert_eq!(broken, Err(StoreProblem::SourceUnreadable { kind: io::ErrorKind::ConnectionReset }));
    assert_eq!(files(&scratch), 0);
}

#[test]
fn attaching_again_mends_a_damaged_file() {
    let scratch = Scratch::new();
    let store = Store::open(&scratch.data()).unwrap();
    let name = store.attach(&b"evidence"[..]).unwrap().digest.to_string();
    let path = scratch.data().join("attachments").join(&name[..2]).join(&name[2..]);
    fs::write(path, "evidenze").unwrap();
    assert_eq!(findings(&scratch.data(), &[]).len(), 1);
    store.attach(&b"evidence"[..]).unwrap();
    assert_eq!(findings(&scratch.data(), &[]), [] as [&str; 0]);
}

#[test]
fn what_a_stopped_program_left_half_done_is_put_right_when_the_folder_is_opened() {
    let scratch = Scratch::new();
    let store = Store::open(&scratch.data()).unwrap();
    let attachments = scratch.data().join("attachments");
    // It was stopped while one file arrived, and after another had got its name but not its row.
    fs::write(attachments.join("arriving/0123"), "half of").unwrap();
    let name = Hash::of(b"evidence").to_string();
    fs::create_dir(attachments.join(&name[..2])).unwrap();
    fs::write(attachments.join(&name[..2]).join(&name[2..]), "evidence").unwrap();
    // A folder with its log, as after a stop.
    let stopped = scratch.path().join("stopped");
    copy(&scratch.data(), &stopped);
    drop(store);
    assert_eq!(findings(&stopped, &[]).len(), 1);
    drop(Store::open(&stopped).unwrap());
    assert_eq!(findings(&stopped, &[]), [] as [&str; 0]);
    assert_eq!(fs::read_dir(stopped.join("attachments/arriving")).unwrap().count(), 0);
}

fn copy(from: &std::path::Path, to: &std::path::Path) {
    fs::create_dir(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

//! Attachments are encrypted files that are named after the file, and known by what is in them.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod support;

use std::fs;
use std::io::{self, Read, Seek, SeekFrom};

use journal::Hash;
use store::{Store, StoreProblem};
use support::{Scratch, attachment_files, count, findings, house};

const STREAM: &str = "incident-1";

fn files(scratch: &Scratch) -> usize {
    let folders = fs::read_dir(scratch.data().join("attachments")).unwrap();
    folders.map(|it| fs::read_dir(it.unwrap().path()).unwrap().count()).sum()
}

#[test]
fn the_same_content_is_stored_once_in_a_stream_and_reads_back_as_it_was() {
    let scratch = Scratch::new();
    let store = house(&scratch);
    let first = store.attach(STREAM, &b"evidence"[..]).unwrap();
    assert_eq!(first.digest, Hash::of(b"evidence"));
    assert_eq!(first.bytes, 8);
    assert_eq!(store.attach(STREAM, &b"evidence"[..]).unwrap(), first);
    assert_eq!(files(&scratch), 1);
    let [path] = &attachment_files(&store)[..] else { panic!("one file") };
    let written = fs::read(path).unwrap();
    assert_eq!(store.attachments().unwrap()[0].file, Hash::of(&written), "its name says whether it is whole");
    assert_eq!(count(&scratch, b"evidence"), 0);
    let mut content = String::new();
    store.attachment(STREAM, first.digest).unwrap().read_to_string(&mut content).unwrap();
    assert_eq!(content, "evidence");
    assert!(matches!(store.attachment(STREAM, Hash::NONE), Err(StoreProblem::Missing { .. })));
}

#[test]
fn each_stream_and_each_organisation_has_files_of_its_own() {
    let scratch = Scratch::new();
    let store = house(&scratch);
    let other = store.store().of("zuidwold");
    let digest = store.attach(STREAM, &b"evidence"[..]).unwrap().digest;
    assert!(store.attachment("incident-2", digest).is_err());
    assert!(other.attachment(STREAM, digest).is_err());
    other.attach(STREAM, &b"evidence"[..]).unwrap();
    store.attach("incident-2", &b"evidence"[..]).unwrap();
    assert_eq!(files(&scratch), 3, "not even that they are the same can be seen");
    assert_eq!((store.attachments().unwrap().len(), other.attachments().unwrap().len()), (2, 1));
    let theirs = other.attachments().unwrap()[0].file;
    assert!(other.encrypted_file(theirs).is_ok() && store.encrypted_file(theirs).is_err());
    other.forget_attachment(STREAM, digest).unwrap();
    assert!(store.attachment(STREAM, digest).is_ok() && other.attachment(STREAM, digest).is_err());
}

#[test]
fn an_empty_and_a_large_attachment_are_read_to_their_end_and_from_any_place() {
    let scratch = Scratch::new();
    let store = house(&scratch);
    assert_eq!(store.attach(STREAM, io::empty()).unwrap().digest, Hash::of(b""));
    let bytes: Vec<u8> = (0..5_000_001_u32).map(|at| (at % 251) as u8).collect();
    let large = store.attach(STREAM, bytes.as_slice()).unwrap();
    assert_eq!((large.bytes, large.digest), (5_000_001, Hash::of(&bytes)));
    let mut content = store.attachment(STREAM, large.digest).unwrap();
    for at in [4_999_990, 0, 65_530, 3_000_000] {
        content.seek(SeekFrom::Start(at)).unwrap();
        let mut piece = [0; 11];
        content.read_exact(&mut piece).unwrap();
        assert_eq!(piece, bytes[at as usize..at as usize + 11], "{at}");
    }
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
    let store = house(&scratch);
    let broken = store.attach(STREAM, (&b"half of"[..]).chain(Broken));
    assert_eq!(broken, Err(StoreProblem::SourceUnreadable { kind: io::ErrorKind::ConnectionReset }));
    assert_eq!(files(&scratch), 0);
}

#[test]
fn attaching_again_mends_a_damaged_file() {
    let scratch = Scratch::new();
    let store = house(&scratch);
    store.attach(STREAM, &b"evidence"[..]).unwrap();
    fs::write(&attachment_files(&store)[0], "evidenze").unwrap();
    assert_eq!(findings(&scratch.data(), &[]).len(), 1);
    store.attach(STREAM, &b"evidence"[..]).unwrap();
    assert_eq!(findings(&scratch.data(), &[]), [] as [&str; 0]);
    assert_eq!(files(&scratch), 1, "the damaged one is gone");
}

#[test]
fn a_file_that_took_the_name_of_another_is_not_read_as_that() {
    let scratch = Scratch::new();
    let store = house(&scratch);
    let one = store.attach(STREAM, &b"one"[..]).unwrap().digest;
    store.attach(STREAM, &b"two"[..]).unwrap();
    drop(store);
    let db = rusqlite::Connection::open(scratch.data().join("paraat.sqlite")).unwrap();
    db.execute_batch(
        "CREATE TEMP TABLE f AS SELECT tag, file FROM attachment; \
         UPDATE attachment SET file = (SELECT file FROM f WHERE f.tag != attachment.tag)",
    )
    .unwrap();
    drop(db);
    assert!(matches!(house(&scratch).attachment(STREAM, one), Err(StoreProblem::Corrupt { .. })));
}

#[test]
fn what_a_stopped_program_left_half_done_is_put_right_when_the_folder_is_opened() {
    let scratch = Scratch::new();
    let store = house(&scratch);
    let digest = store.attach(STREAM, &b"evidence"[..]).unwrap().digest;
    let attachments = scratch.data().join("attachments");
    // It was stopped while one file arrived, and after another had got its row but not its place.
    fs::write(attachments.join("arriving/0123"), "half of").unwrap();
    let path = attachment_files(&store).remove(0);
    let file = store.attachments().unwrap()[0].file;
    fs::rename(&path, attachments.join("arriving").join(file.to_string())).unwrap();
    // A folder with its log, as after a stop.
    let stopped = scratch.path().join("stopped");
    copy(&scratch.data(), &stopped);
    drop(store);
    assert_eq!(findings(&stopped, &[]), [] as [&str; 0], "what is noted down is there, if not in its place");
    let store = Store::open(&stopped).unwrap().of("de-linde");
    assert!(store.attachment(STREAM, digest).is_ok());
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

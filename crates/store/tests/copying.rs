//! Copies of a database, and what is struck from them.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod support;

use std::io::Read as _;

use store::{Journal as _, OutboxRow, Store, StoreProblem};
use support::{Scratch, append, erase, findings, two_streams};

#[test]
fn a_copy_holds_what_was_there_and_goes_its_own_way() {
    let scratch = Scratch::new();
    let store = two_streams(&scratch);
    let copy = scratch.path().join("copy");
    store.copy_database(&copy).unwrap();
    store.append(append("incident-1", 5, &["only here"])).unwrap();
    let copied = Store::open(&copy).unwrap();
    assert_eq!(copied.head("de-linde", "incident-1").unwrap().number, 5);
    copied.append(append("incident-1", 5, &["only there"])).unwrap();
    drop(copied);
    assert!(findings(&copy, &[]).is_empty());
    assert_eq!(
        store.entries("de-linde", "incident-1", 5).unwrap()[0].payload.as_ref().unwrap().event,
        "only here"
    );
    assert_eq!(store.folder(), scratch.data());
}

#[test]
fn a_folder_that_is_only_read_can_be_copied_too_also_while_somebody_writes() {
    let scratch = Scratch::new();
    let writing = two_streams(&scratch);
    Store::open_to_read(&scratch.data()).unwrap().copy_database(&scratch.path().join("live")).unwrap();
    drop(writing);
    Store::open_to_read(&scratch.data()).unwrap().copy_database(&scratch.path().join("still")).unwrap();
    for copy in ["live", "still"] {
        assert!(findings(&scratch.path().join(copy), &[]).is_empty(), "{copy}");
    }
}

#[test]
fn a_copy_takes_the_place_of_nothing() {
    let scratch = Scratch::new();
    let store = two_streams(&scratch);
    assert!(store.copy_database(&scratch.data()).is_err());
    assert!(findings(&scratch.data(), &[]).is_empty());
}

#[test]
fn what_is_struck_from_a_copy_is_gone_from_its_bytes() {
    let scratch = Scratch::new();
    let store = two_streams(&scratch);
    let mut with = append("incident-1", 5, &["geheim overleg"]);
    with.outbox.push(OutboxRow { kind: "mail".to_owned(), body: "stuur dit nog".to_owned() });
    store.append(with).unwrap();
    let kept = store.attach(b"bewijs".as_slice()).unwrap();
    let other = store.attach(b"ander bewijs".as_slice()).unwrap();
    let copy = scratch.path().join("copy");
    store.copy_database(&copy).unwrap();
    let copied = Store::open(&copy).unwrap();
    copied.empty_outbox().unwrap();
    copied.forget_attachment(other.digest).unwrap();
    copied.erase(erase("incident-1", 6, &[6])).unwrap();
    assert_eq!(copied.attachments().unwrap(), [kept]);
    drop(copied);
    let bytes = std::fs::read(copy.join("paraat.sqlite")).unwrap();
    for gone in ["geheim overleg", "stuur dit nog", &other.digest.to_string()] {
        assert!(!bytes.windows(gone.len()).any(|window| window == gone.as_bytes()), "{gone}");
    }
    assert!(!copy.join("paraat.sqlite-wal").exists(), "all of it is in the one file");
    assert_eq!((store.outbox().unwrap().len(), store.attachments().unwrap().len()), (1, 2));
    let mut whole = String::new();
    store.attachment(other.digest).unwrap().read_to_string(&mut whole).unwrap();
    assert_eq!(whole, "ander bewijs", "the original lost nothing");
}

#[test]
fn nothing_is_struck_from_what_is_only_read() {
    let scratch = Scratch::new();
    let store = two_streams(&scratch);
    let kept = store.attach(b"bewijs".as_slice()).unwrap();
    drop(store);
    let store = Store::open_to_read(&scratch.data()).unwrap();
    assert_eq!(store.empty_outbox(), Err(StoreProblem::ReadOnly));
    assert_eq!(store.forget_attachment(kept.digest), Err(StoreProblem::ReadOnly));
}

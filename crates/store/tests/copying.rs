//! Copies of what one organisation has, under a key of their own.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod support;

use std::path::Path;

use store::{House, Journal as _, KeySource, MasterKey, OutboxRow, Store, StoreProblem, verify_with};
use support::{Scratch, announced, append, house, two_streams};

/// Opens a copy with its key.
fn opened(folder: &Path, key: &MasterKey) -> House {
    Store::open_with(folder, &given(key)).unwrap().of("de-linde")
}

fn given(key: &MasterKey) -> KeySource {
    KeySource::given(key.clone(), "test")
}

fn findings(folder: &Path, key: &MasterKey) -> Vec<String> {
    let found = verify_with(folder, &given(key), &[], &announced).unwrap();
    assert!(!found.is_locked);
    found.findings.iter().map(ToString::to_string).collect()
}

#[test]
fn a_copy_holds_what_was_there_and_goes_its_own_way_under_its_own_key() {
    let scratch = Scratch::new();
    let store = two_streams(&scratch);
    let (copy, key) = (scratch.path().join("copy"), MasterKey::new().unwrap());
    store.copy_to(&copy, &key).unwrap();
    store.append(append("incident-1", 5, &["only here"])).unwrap();
    let copied = opened(&copy, &key);
    assert_eq!(copied.entries("incident-1", 0).unwrap(), store.entries("incident-1", 0).unwrap()[..5]);
    copied.append(append("incident-1", 5, &["only there"])).unwrap();
    drop(copied);
    assert_eq!(findings(&copy, &key), [] as [&str; 0]);
    assert_eq!(store.entries("incident-1", 5).unwrap()[0].payload.as_ref().unwrap().event, "only here");
    let other = KeySource::file(scratch.data().join("paraat.key"));
    let wrong = Store::open_with(&copy, &other).err();
    assert!(
        matches!(wrong, Some(StoreProblem::KeyWrong { .. })),
        "the key of the original opens nothing of it"
    );
}

#[test]
fn a_copy_holds_nothing_of_another_organisation() {
    let scratch = Scratch::new();
    let store = two_streams(&scratch);
    let other = store.store().of("zuidwold");
    other.append(append("incident-1", 0, &["gemeente"])).unwrap();
    other.put_bulk("recipients", [("zz-7".to_owned(), b"Zuidwold".to_vec())]).unwrap();
    other.attach("incident-1", &b"hun bewijs"[..]).unwrap();
    let (copy, key) = (scratch.path().join("copy"), MasterKey::new().unwrap());
    store.copy_to(&copy, &key).unwrap();
    let bytes = std::fs::read(copy.join("paraat.sqlite")).unwrap();
    let theirs = other.attachments().unwrap()[0].file.to_string();
    for word in ["zuidwold", "zz-7", &theirs] {
        assert!(!bytes.windows(word.len()).any(|window| window == word.as_bytes()), "{word}");
    }
    let copied = opened(&copy, &key);
    assert_eq!(copied.store().organisations().unwrap(), ["de-linde"]);
    assert_eq!(copied.store().of("zuidwold").entries("incident-1", 0).unwrap(), []);
    drop(copied);
    assert_eq!(findings(&copy, &key), [] as [&str; 0]);
}

#[test]
fn a_folder_that_is_only_read_can_be_copied_too_also_while_somebody_writes() {
    let scratch = Scratch::new();
    let writing = two_streams(&scratch);
    let key = MasterKey::new().unwrap();
    let copy = |name: &str| {
        let reading = Store::open_to_read(&scratch.data()).unwrap().of("de-linde");
        reading.copy_to(&scratch.path().join(name), &key).unwrap();
    };
    copy("live");
    drop(writing);
    copy("still");
    for copy in ["live", "still"] {
        assert_eq!(findings(&scratch.path().join(copy), &key), [] as [&str; 0], "{copy}");
    }
}

#[test]
fn a_copy_takes_the_place_of_nothing() {
    let scratch = Scratch::new();
    let store = two_streams(&scratch);
    assert!(store.copy_to(&scratch.data(), &MasterKey::new().unwrap()).is_err());
    assert!(support::findings(&scratch.data(), &[]).is_empty());
}

#[test]
fn what_must_still_happen_and_what_was_computed_stay_with_the_original() {
    let scratch = Scratch::new();
    let store = two_streams(&scratch);
    let mut with = append("incident-1", 5, &["{}"]);
    with.outbox.push(OutboxRow {
        kind: "mail".to_owned(),
        body: "stuur dit".to_owned(),
        subjects: Vec::new(),
    });
    store.append(with).unwrap();
    let kept = store.attach("incident-1", b"bewijs".as_slice()).unwrap();
    let other = store.attach("incident-1", b"ander bewijs".as_slice()).unwrap();
    let (copy, key) = (scratch.path().join("copy"), MasterKey::new().unwrap());
    store.copy_to(&copy, &key).unwrap();
    let copied = opened(&copy, &key);
    copied.forget_attachment("incident-1", other.digest).unwrap();
    let left: Vec<_> = copied.attachments().unwrap().into_iter().map(|kept| kept.attachment).collect();
    assert_eq!(left, [kept]);
    assert_eq!(copied.outbox().unwrap(), []);
    drop(copied);
    assert!(!copy.join("paraat.sqlite-wal").exists(), "all of it is in the one file");
    assert_eq!((store.outbox().unwrap().len(), store.attachments().unwrap().len()), (1, 2));
}

#[test]
fn nothing_is_struck_from_what_is_only_read() {
    let scratch = Scratch::new();
    let store = house(&scratch);
    let kept = store.attach("incident-1", b"bewijs".as_slice()).unwrap();
    drop(store);
    let store = Store::open_to_read(&scratch.data()).unwrap().of("de-linde");
    assert_eq!(store.forget_attachment("incident-1", kept.digest), Err(StoreProblem::ReadOnly));
}

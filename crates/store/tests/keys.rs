//! The master key: where it comes from, what is said when it is not there, and how it is replaced.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod support;

use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use jiff::Timestamp;
use store::{Journal as _, KeySource, MasterKey, Step, Store, StoreProblem, verify_with};
use support::{Scratch, announced, append, findings, house, two_streams};

fn now() -> Timestamp {
    "2026-11-28T12:00:00Z".parse().unwrap()
}

#[test]
fn a_new_folder_makes_its_own_key_that_only_its_owner_may_read() {
    let scratch = Scratch::new();
    drop(two_streams(&scratch));
    let path = scratch.data().join("paraat.key");
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    assert!(MasterKey::read(&fs::read_to_string(path).unwrap()).is_some());
    let kept = house(&scratch).store().keys().unwrap();
    assert_eq!((kept.is_beside, kept.streams, kept.subjects, kept.rotated_at), (true, 2, 0, None));
}

#[test]
fn a_key_elsewhere_or_from_the_environment_leaves_none_in_the_folder() {
    let key = MasterKey::new().unwrap();
    let elsewhere = Scratch::new();
    for source in [
        KeySource::file(elsewhere.path().join("key")),
        KeySource::given(key.clone(), "PARAAT_KEY"),
        KeySource::file(elsewhere.path().join("locked.age"))
            .with_passphrase("vier losse woorden hier".to_owned()),
    ] {
        let scratch = Scratch::new();
        let open = || Store::open_with(&scratch.data(), &source).map(|store| store.of("de-linde"));
        open().unwrap().append(append("incident-1", 0, &["een"])).unwrap();
        assert_eq!(open().unwrap().entries("incident-1", 0).unwrap().len(), 1, "{source:?}");
        assert!(!scratch.data().join("paraat.key").exists());
        let found = verify_with(&scratch.data(), &source, &[], &announced).unwrap();
        assert!(!found.is_locked && found.findings.is_empty());
    }
    let locked = fs::read(elsewhere.path().join("locked.age")).unwrap();
    assert!(locked.starts_with(b"age-encryption.org/v1"));
}

#[test]
fn a_key_that_is_missing_wrong_or_no_key_is_said_and_nothing_is_touched() {
    let scratch = Scratch::new();
    drop(two_streams(&scratch));
    let path = scratch.data().join("paraat.key");
    let right = fs::read(&path).unwrap();
    let says = |id: &str| {
        let before = scratch.bytes();
        for said in [
            Store::open(&scratch.data()).err(),
            Store::open_existing(&scratch.data()).err(),
            Store::open_to_read(&scratch.data()).err(),
        ] {
            assert_eq!(said.as_ref().map(StoreProblem::id), Some(id), "{said:?}");
            let place = path.display().to_string();
            assert!(said.unwrap().to_string().contains(&place), "it names the place");
        }
        assert!(before == scratch.bytes(), "{id}: something changed");
    };
    fs::remove_file(&path).unwrap();
    says("key-missing");
    assert!(!path.exists(), "no new key is made");
    fs::write(&path, MasterKey::new().unwrap().written().as_bytes()).unwrap();
    says("key-wrong");
    fs::write(&path, "geen sleutel").unwrap();
    says("key-unreadable");
    fs::write(&path, right).unwrap();
    assert_eq!(house(&scratch).entries("incident-1", 0).unwrap().len(), 5);
}

#[test]
fn a_locked_key_file_asks_for_its_passphrase() {
    let scratch = Scratch::new();
    let file = KeySource::file(scratch.path().join("key.age"));
    let with = |passphrase: &str| file.clone().with_passphrase(passphrase.to_owned());
    drop(Store::open_with(&scratch.data(), &with("goed")).unwrap());
    assert!(file.wants_passphrase(&scratch.data()) && !with("goed").wants_passphrase(&scratch.data()));
    let id = |source: &KeySource| Store::open_with(&scratch.data(), source).err().map(|problem| problem.id());
    assert_eq!(id(&file), Some("key-locked"));
    assert_eq!(id(&with("fout")), Some("passphrase-wrong"));
    assert_eq!(id(&with("goed")), None);
}

#[test]
fn a_new_master_key_opens_everything_the_old_one_nothing_and_what_comes_gets_new_keys() {
    let scratch = Scratch::new();
    let store = two_streams(&scratch);
    store.attach("incident-1", &b"bewijs"[..]).unwrap();
    let old = fs::read(scratch.data().join("paraat.key")).unwrap();
    let first = support::sealed(&scratch, "incident-1", 5);
    store.store().rotate(None, now()).unwrap();
    // It is in use already.
    store.append(append("incident-1", 5, &["na"])).unwrap();
    let second = support::sealed(&scratch, "incident-1", 6);
    assert_ne!(first[3..19], second[3..19], "it takes another key");
    assert_eq!(store.entries("incident-1", 0).unwrap().len(), 6);
    assert!(store.attach("incident-1", &b"bewijs"[..]).is_ok());
    assert_eq!(store.attachments().unwrap().len(), 1, "a file of before is known again");
    drop(store);
    assert_eq!(findings(&scratch.data(), &[]), [] as [&str; 0]);
    let kept = house(&scratch).store().keys().unwrap();
    assert_eq!(kept.rotated_at.as_deref(), Some("2026-11-28T12:00:00.000000Z"));
    assert_eq!(house(&scratch).entries("incident-1", 0).unwrap().len(), 6);
    let key = MasterKey::read(std::str::from_utf8(&old).unwrap()).unwrap();
    let wrong = Store::open_with(&scratch.data(), &KeySource::given(key, "old")).err();
    assert!(matches!(wrong, Some(StoreProblem::KeyWrong { .. })));
}

#[test]
fn somebody_can_be_erased_whose_name_was_recorded_under_an_older_key() {
    let scratch = Scratch::new();
    let store = house(&scratch);
    let mut named = append("incident-1", 0, &["Jan belde"]);
    named.drafts[0].subjects = vec!["jan".to_owned()];
    store.append(named.clone()).unwrap();
    store.store().rotate(None, now()).unwrap();
    store.append(store::Append { expected: 1, ..named }).unwrap();
    assert_eq!(store.store().keys().unwrap().subjects, 2);
    let subjects = vec!["jan".to_owned()];
    store.erase(store::Erase { subjects, ..support::erase("incident-1", 2, &[1, 2]) }).unwrap();
    assert_eq!(store.store().keys().unwrap().subjects, 0);
}

#[test]
fn a_key_moves_to_another_file_and_never_over_one_that_is_there() {
    let scratch = Scratch::new();
    let store = two_streams(&scratch);
    let to = KeySource::file(scratch.path().join("key"));
    store.store().rotate(Some(&to), now()).unwrap();
    drop(store);
    assert!(matches!(Store::open(&scratch.data()).err(), Some(StoreProblem::KeyWrong { .. })));
    let store = Store::open_with(&scratch.data(), &to).unwrap();
    assert_eq!(store.of("de-linde").entries("incident-1", 0).unwrap().len(), 5);
    let there = KeySource::file(scratch.data().join("paraat.key"));
    let refused = store.rotate(Some(&there), now());
    assert!(matches!(refused, Err(StoreProblem::KeyExists { .. })));
    drop(store);
    assert!(Store::open_with(&scratch.data(), &to).is_ok(), "the old key still holds");
}

#[test]
fn a_key_from_the_environment_is_not_replaced_without_a_place() {
    let scratch = Scratch::new();
    let source = KeySource::given(MasterKey::new().unwrap(), "PARAAT_KEY");
    let store = Store::open_with(&scratch.data(), &source).unwrap();
    assert_eq!(store.rotate(None, now()), Err(StoreProblem::KeyHasNoPlace));
}

#[test]
fn whoever_is_stopped_while_replacing_the_key_has_a_folder_that_opens() {
    for stop in [Step::Prepared, Step::Wrapped] {
        for elsewhere in [false, true] {
            let scratch = Scratch::new();
            let store = two_streams(&scratch);
            let to = KeySource::file(scratch.path().join("key"));
            let stopped = store.store().rotate_stepping(elsewhere.then_some(&to), now(), |step| {
                if step == stop { Err(StoreProblem::Closed) } else { Ok(()) }
            });
            assert_eq!(stopped, Err(StoreProblem::Closed));
            drop(store);
            let source = if elsewhere && stop == Step::Wrapped { to } else { KeySource::in_folder() };
            // Reading does not put it right, and works.
            let reading = Store::open_to_read_with(&scratch.data(), &source).unwrap().of("de-linde");
            assert_eq!(reading.entries("incident-1", 0).unwrap().len(), 5, "{stop:?} {elsewhere}");
            drop(reading);
            let store = Store::open_with(&scratch.data(), &source).unwrap().of("de-linde");
            store.append(append("incident-1", 5, &["na"])).unwrap();
            assert_eq!(store.entries("incident-1", 0).unwrap().len(), 6, "{stop:?} {elsewhere}");
            // And it can be replaced after that.
            let again = if elsewhere { Some(KeySource::file(scratch.path().join("third"))) } else { None };
            store.store().rotate(again.as_ref(), now()).unwrap();
            drop(store);
            let found = verify_with(&scratch.data(), &again.unwrap_or_default(), &[], &announced).unwrap();
            assert_eq!((found.is_locked, found.findings.len()), (false, 0));
        }
    }
}

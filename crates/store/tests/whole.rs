//! Erasing a whole stream: nothing of it can be read any more, by anybody, and the chain verifies.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod support;

use store::{Journal as _, OutboxRow};
use support::{Scratch, append, draft, findings, house};

#[test]
fn a_stream_that_was_erased_says_nothing_any_more_and_its_neighbour_everything() {
    let scratch = Scratch::new();
    let store = house(&scratch);
    let mut first = append("incident-1", 0, &["Jan belde", "Piet ook"]);
    first.drafts[0].subjects = vec!["jan".to_owned()];
    first.outbox =
        vec![OutboxRow { kind: "mail".to_owned(), body: "aan Jan".to_owned(), subjects: Vec::new() }];
    store.append(first).unwrap();
    store.append(append("incident-2", 0, &["De buren"])).unwrap();
    let kept = store.attach("incident-1", &b"een foto van Jan"[..]).unwrap();
    let other = store.attach("incident-2", &b"een foto van de buren"[..]).unwrap();
    let raw = scratch.path().join("raw.sqlite");
    drop(store);
    std::fs::copy(scratch.data().join("paraat.sqlite"), &raw).unwrap();
    let store = house(&scratch);
    assert!(store.erase_stream("incident-1", 1, draft("erased 1 2")).is_err(), "somebody wrote meanwhile");
    let said = store.erase_stream("incident-1", 2, draft("erased 1 2")).unwrap();
    assert_eq!(said.number, 3);
    let entries = store.entries("incident-1", 0).unwrap();
    assert_eq!(entries.iter().map(|entry| entry.payload.is_some()).collect::<Vec<_>>(), [false, false, true]);
    assert!(store.outbox().unwrap().is_empty(), "its letters do not go");
    assert!(store.attachment("incident-1", kept.digest).is_err());
    assert!(store.attachment("incident-2", other.digest).is_ok());
    assert!(store.entries("incident-2", 0).unwrap()[0].payload.is_some());
    assert_eq!(store.attachments().unwrap().len(), 1);
    drop(store);
    assert!(findings(&scratch.data(), &[]).is_empty(), "the chain verifies");
    let left = String::from_utf8_lossy(&scratch.bytes()).into_owned();
    assert!(!left.contains("Jan"), "nothing in plain text");
    // Whoever puts old rows back beside the keys of now reads nothing of it.
    let keys = scratch.data().join("paraat.sqlite");
    let old = rusqlite::Connection::open(&keys).unwrap();
    old.execute("ATTACH ? AS raw", [raw.to_str().unwrap()]).unwrap();
    old.execute(
        "UPDATE journal SET payload = (SELECT payload FROM raw.journal old WHERE old.stream = journal.stream \
         AND old.number = journal.number) WHERE stream = 'incident-1' AND number = 1",
        [],
    )
    .unwrap();
    drop(old);
    let store = house(&scratch);
    let first = store.entries("incident-1", 0).map(|entries| entries[0].payload.is_some());
    assert!(!matches!(first, Ok(true)), "its key is gone");
}

//! Bulk rows, what was computed, and rule pages.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod support;

use rusqlite::Connection;
use store::{Derived, Journal as _, OutboxRow, Store, StoreProblem};
use support::{Scratch, append, findings, house, two_streams};

#[test]
fn a_list_is_read_in_order_and_its_total_says_what_is_in_it() {
    let scratch = Scratch::new();
    let store = house(&scratch);
    let row = |number: u32| (format!("{number:06}"), format!("recipient {number}").into_bytes());
    assert_eq!(store.put_bulk("recipients", (0..2500).rev().map(row)).unwrap(), 2500);
    store.put_bulk("others", [row(1)]).unwrap();
    let mut keys = Vec::new();
    store.bulk("recipients", |key, body| keys.push((key.to_owned(), body.to_vec()))).unwrap();
    assert_eq!(keys, (0..2500).map(row).collect::<Vec<_>>());
    assert_eq!(store.collections().unwrap(), ["others", "recipients"]);

    let total = store.bulk_total("recipients").unwrap();
    assert_eq!(total.rows, 2500);
    store.put_bulk("recipients", [row(7)]).unwrap();
    assert_eq!(store.bulk_total("recipients").unwrap(), total);
    store.put_bulk("recipients", [("000007".to_owned(), b"recipient 8".to_vec())]).unwrap();
    assert_ne!(store.bulk_total("recipients").unwrap(), total);
    store.remove_bulk("recipients", &["000007".to_owned()]).unwrap();
    assert_eq!(store.bulk_total("recipients").unwrap().rows, 2499);
    store.remove_collection("recipients").unwrap();
    assert_eq!(store.collections().unwrap(), ["others"]);
}

#[test]
fn what_was_computed_is_believed_only_when_it_is_whole() {
    let scratch = Scratch::new();
    let store = two_streams(&scratch);
    let derived = Derived { number: 5, body: b"state".to_vec() };
    store.remember("state", "incident-1", derived.clone()).unwrap();
    store.remember("state", "incident-2", derived.clone()).unwrap();
    assert_eq!(store.recall("state", "incident-1").unwrap(), Some(derived.clone()));
    assert_eq!(store.recall("search", "incident-1").unwrap(), None);
    let newer = Derived { number: 6, ..derived.clone() };
    store.remember("state", "incident-1", newer.clone()).unwrap();
    assert_eq!(store.recall("state", "incident-1").unwrap(), Some(newer));
    store.forget_derived("state", "incident-1").unwrap();
    assert_eq!(store.recall("state", "incident-1").unwrap(), None);
    drop(store);
    let db = Connection::open(scratch.data().join("paraat.sqlite")).unwrap();
    db.execute("UPDATE derived SET number = 4", []).unwrap();
    drop(db);
    let store = house(&scratch);
    assert_eq!(store.recall("state", "incident-2").unwrap(), None);
    assert_eq!(findings(&scratch.data(), &[]), ["derived de-linde/state/incident-2: row-changed"]);
    store.forget_all_derived().unwrap();
    assert_eq!(findings(&scratch.data(), &[]), [] as [&str; 0]);
}

#[test]
fn how_far_something_came_is_known_after_a_crash_and_the_row_is_whole() {
    let scratch = Scratch::new();
    let store = two_streams(&scratch);
    let mut letter = append("incident-1", 5, &["{}"]);
    letter.outbox =
        vec![OutboxRow { kind: "mail".to_owned(), body: "een brief".to_owned(), subjects: Vec::new() }];
    store.append(letter).unwrap();
    let taken = store.take(1).unwrap().remove(0);
    store.rename(&taken, "mail-begun").unwrap();
    drop(store);
    assert_eq!(findings(&scratch.data(), &[]), [] as [&str; 0]);
    let store = house(&scratch);
    let again = store.take(1).unwrap().remove(0);
    assert_eq!((again.id, again.number, again.row.kind.as_str()), (taken.id, 6, "mail-begun"));
    assert_eq!(again.row.body, "een brief");
}

#[test]
fn superseded_rule_pages_stay_available() {
    let scratch = Scratch::new();
    let store = house(&scratch);
    let page = |path: &str, text: &str| (path.to_owned(), text.as_bytes().to_vec());
    let old = [page("nl/uavg.md", "# UAVG"), page("eu/avg.md", "# AVG")];
    store.store().keep_rulebook("old", &old).unwrap();
    store.store().keep_rulebook("new", &[page("eu/avg.md", "# AVG 2")]).unwrap();
    // The same version again changes nothing.
    store.store().keep_rulebook("old", &[page("eu/avg.md", "other")]).unwrap();
    assert_eq!(store.store().rulebook("old").unwrap(), Some(vec![old[1].clone(), old[0].clone()]));
    assert_eq!(store.store().rulebook("none").unwrap(), None);
    assert_eq!(store.store().rulebook_versions().unwrap(), ["new", "old"]);
    drop(store);
    let db = Connection::open(scratch.data().join("paraat.sqlite")).unwrap();
    db.execute("DELETE FROM rule_page WHERE path = 'nl/uavg.md'", []).unwrap();
    drop(db);
    let store = house(&scratch);
    assert!(matches!(store.store().rulebook("old"), Err(StoreProblem::Corrupt { .. })));
    assert_eq!(findings(&scratch.data(), &[]), ["rulebook old: rows-incomplete"]);
}

#[test]
fn a_folder_opened_for_reading_is_read_and_not_written() {
    let scratch = Scratch::new();
    drop(two_streams(&scratch));
    let before = scratch.bytes();
    let store = Store::open_to_read(&scratch.data()).unwrap().of("de-linde");
    assert_eq!(store.entries("incident-1", 0).unwrap().len(), 5);
    assert_eq!(store.append(append("incident-1", 5, &["no"])), Err(StoreProblem::ReadOnly.into()));
    assert_eq!(store.attach("incident-1", &b"no"[..]), Err(StoreProblem::ReadOnly));
    // While somebody reads a quiet folder, nobody begins to write it.
    assert_eq!(Store::open(&scratch.data()).err(), Some(StoreProblem::Locked));
    drop(store);
    assert!(before == scratch.bytes(), "reading changed the folder");

    let writing = house(&scratch);
    let reading = Store::open_to_read(&scratch.data()).unwrap().of("de-linde");
    writing.append(append("incident-1", 5, &["yes"])).unwrap();
    assert_eq!(reading.head("incident-1").unwrap().number, 6);
}

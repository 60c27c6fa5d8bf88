//! Many people record at once.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod support;

use std::collections::BTreeSet;

use journal::{Head, follows};
use store::{AppendProblem, Journal as _};
use support::{Scratch, append, house, verified};

const PEOPLE: usize = 32;
const EACH: usize = 20;

#[test]
fn thirty_two_people_in_one_incident_lose_nothing() {
    let scratch = Scratch::new();
    let store = house(&scratch);
    std::thread::scope(|scope| {
        for person in 0..PEOPLE {
            let store = store.clone();
            scope.spawn(move || {
                let mut expected = 0;
                for note in 0..EACH {
                    loop {
                        match store.append(append("incident-1", expected, &[&format!("{person} {note}")])) {
                            Ok(entries) => {
                                assert_eq!(entries[0].number, expected + 1);
                                expected += 1;
                                break;
                            }
                            Err(AppendProblem::Conflict { head }) => expected = head.number,
                            Err(problem) => panic!("{problem}"),
                        }
                    }
                }
            });
        }
    });
    let entries = store.entries("incident-1", 0).unwrap();
    let events: BTreeSet<&str> =
        entries.iter().map(|it| it.payload.as_ref().unwrap().event.as_str()).collect();
    assert_eq!((entries.len(), events.len()), (PEOPLE * EACH, PEOPLE * EACH));
    let head = entries.iter().try_fold(Head::START, follows).unwrap();
    assert_eq!(store.head("incident-1").unwrap(), head);
    drop(store);
    assert_eq!(verified(&scratch.data()).findings, []);
}

#[test]
fn who_record_in_different_incidents_do_not_hinder_each_other() {
    let scratch = Scratch::new();
    let store = house(&scratch);
    std::thread::scope(|scope| {
        for person in 0..PEOPLE {
            let store = store.clone();
            scope.spawn(move || {
                for note in 0..EACH as u64 {
                    store.append(append(&format!("incident-{person}"), note, &["note"])).unwrap();
                }
            });
        }
    });
    assert!(store.streams().unwrap().iter().all(|it| it.head.number == EACH as u64));
    assert!(store.store().commits() < (PEOPLE * EACH) as u64, "what waited together was written together");
    drop(store);
    let found = verified(&scratch.data());
    assert_eq!((found.findings.len(), found.streams, found.entries), (0, 32, 640));
}

#[test]
fn a_folder_is_verified_while_it_is_written() {
    let scratch = Scratch::new();
    let store = house(&scratch);
    std::thread::scope(|scope| {
        let (writer, attacher) = (store.clone(), store.clone());
        scope.spawn(move || {
            for number in 0..300 {
                writer.append(append("incident-1", number, &["note"])).unwrap();
            }
        });
        scope.spawn(move || {
            for number in 0..100 {
                attacher.attach("incident-1", format!("evidence {number}").as_bytes()).unwrap();
            }
        });
        for _ in 0..20 {
            assert_eq!(verified(&scratch.data()).findings, []);
        }
    });
}

#[test]
fn a_reader_sees_one_moment() {
    let scratch = Scratch::new();
    let store = house(&scratch);
    store.append(append("incident-1", 0, &["one", "two"])).unwrap();
    let mut seen = Vec::new();
    let reading = store.each_entry("incident-1", 0, |entry| {
        if entry.number == 1 {
            store.append(append("incident-1", 2, &["three"])).unwrap();
            assert_eq!(store.head("incident-1").unwrap().number, 3);
        }
        seen.push(entry.number);
    });
    reading.unwrap();
    assert_eq!(seen, [1, 2]);
}

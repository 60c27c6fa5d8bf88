//! What is erased is gone, and the chain still verifies.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod support;

use std::collections::BTreeMap;

use journal::{Hash, Head};
use store::{Derived, Journal as _, Store};
use support::{Scratch, announced, append, erase, verified};

const PHONE: &str = "06-12345678";

fn holds(scratch: &Scratch, word: &str) -> usize {
    String::from_utf8_lossy(&scratch.bytes()).matches(word).count()
}

/// How often each mark, which stands between angle brackets, is in the folder.
fn copies(scratch: &Scratch) -> BTreeMap<String, usize> {
    let mut copies = BTreeMap::new();
    for part in String::from_utf8_lossy(&scratch.bytes()).split('<').skip(1) {
        if let Some((mark, _)) = part.split_once('>') {
            *copies.entry(format!("<{mark}>")).or_default() += 1;
        }
    }
    copies
}

#[test]
fn an_erased_telephone_number_is_nowhere_in_the_folder() {
    let scratch = Scratch::new();
    let store = Store::open(&scratch.data()).unwrap();
    store.append(append("incident-1", 0, &["first", &format!("call {PHONE}"), "third"])).unwrap();
    store.remember("state", "incident-1", Derived { number: 3, body: PHONE.into() }).unwrap();
    assert!(holds(&scratch, PHONE) > 0);
    let salt = store.entries("de-linde", "incident-1", 1).unwrap()[0].payload.clone().unwrap().salt;
    let salt: String = salt.iter().map(|byte| format!("{byte:02x}")).collect();
    assert!(holds(&scratch, &salt) > 0);

    let record = store.erase(erase("incident-1", 3, &[2])).unwrap();
    assert_eq!(record.number, 4);
    // The program is still running: the log does not hold it either.
    assert_eq!(holds(&scratch, PHONE), 0);
    assert_eq!(holds(&scratch, &salt), 0);
    assert_eq!(store.recall("state", "incident-1").unwrap(), None);

    let entries = store.entries("de-linde", "incident-1", 0).unwrap();
    let mut head = Head::START;
    for entry in &entries {
        head = journal::follows(head, entry).unwrap();
    }
    assert!(entries[1].payload.is_none());
    assert_ne!(entries[1].payload_hash, Hash::NONE);
    assert_eq!(announced(&entries[3]), [2]);
    drop(store);
    assert_eq!(verified(&scratch.data()).findings, []);
    assert_eq!(holds(&scratch, PHONE), 0);
}

#[test]
fn somebody_who_is_reading_delays_an_erasure_and_does_not_prevent_it() {
    let scratch = Scratch::new();
    let store = Store::open(&scratch.data()).unwrap();
    store.append(append("incident-1", 0, &[&format!("call {PHONE}"), "second", "third"])).unwrap();
    let (began, reading) = std::sync::mpsc::channel();
    std::thread::scope(|scope| {
        let reader = store.clone();
        scope.spawn(move || {
            let read = reader.each_entry("de-linde", "incident-1", 0, |_| {
                began.send(()).unwrap();
                std::thread::sleep(std::time::Duration::from_millis(100));
            });
            read.unwrap();
        });
        reading.recv().unwrap();
        store.erase(erase("incident-1", 3, &[1])).unwrap();
        assert_eq!(holds(&scratch, PHONE), 0);
    });
    assert_eq!(verified(&scratch.data()).findings, []);
}

#[test]
fn no_page_keeps_an_old_copy_of_what_was_erased_after_much_moving_about() {
    let scratch = Scratch::new();
    let store = Store::open(&scratch.data()).unwrap();
    let mut chance = 7_u32;
    let mut next = |below: u32| {
        chance = chance.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (chance >> 8) % below
    };
    let streams = ["a", "b", "c"];
    let mut heads = [0_u64; 3];
    let mut all = Vec::new();
    for round in 0..200 {
        let at = next(3) as usize;
        let marker = format!("<{:08x}-{round}>", next(1 << 20));
        let length = [20, 300, 1500, 9000][next(4) as usize];
        let event =
            format!("{}{marker}{}", "x".repeat(next(length) as usize), "y".repeat(next(length) as usize));
        store.append(append(streams[at], heads[at], &[&event])).unwrap();
        heads[at] += 1;
        all.push((at, heads[at], marker));
        if next(3) == 0 {
            let (at, number, marker) = all.swap_remove(next(all.len() as u32) as usize);
            store.erase(erase(streams[at], heads[at], &[number])).unwrap();
            heads[at] += 1;
            assert_eq!(holds(&scratch, &marker), 0, "round {round}");
        }
    }
    drop(store);
    let copies = copies(&scratch);
    let moved = all.iter().filter(|(_, _, marker)| copies.get(marker) != Some(&1));
    assert_eq!(moved.count(), 0, "something stands in two places, of which only one would be erased");
    assert_eq!(verified(&scratch.data()).findings, []);
}

#[test]
fn removed_bulk_rows_leave_no_copy() {
    let scratch = Scratch::new();
    let store = Store::open(&scratch.data()).unwrap();
    let mut chance = 7_u32;
    let mut next = || {
        chance = chance.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        chance >> 8
    };
    let keys: Vec<String> = (0..3000).map(|_| format!("<{:08x}>", next())).collect();
    for part in keys.chunks(100) {
        let rows = part.iter().map(|key| (key.clone(), "x".repeat((key.len() * 37) % 400).into_bytes()));
        store.put_bulk("recipients", rows).unwrap();
    }
    drop(store);
    let copies = copies(&scratch);
    let twice = keys.iter().filter(|key| copies.get(*key) != Some(&1)).count();
    assert_eq!(twice, 0, "keys that stand in more places");
}

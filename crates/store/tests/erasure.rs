//! What is erased is gone, and the chain still verifies.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod support;

use std::collections::BTreeMap;

use journal::{Hash, Head};
use store::{Append, Derived, Erase, House, Journal as _, OutboxRow};
use support::{Scratch, announced, append, count, erase, house, sealed, verified};

const PHONE: &str = "06-12345678";

#[test]
fn an_erased_telephone_number_is_nowhere_in_the_folder_sealed_or_not() {
    let scratch = Scratch::new();
    let store = house(&scratch);
    store.append(append("incident-1", 0, &["first", &format!("call {PHONE}"), "third"])).unwrap();
    store.remember("state", "incident-1", Derived { number: 3, body: PHONE.into() }).unwrap();
    let sealed = sealed(&scratch, "incident-1", 2);
    assert!(count(&scratch, &sealed) > 0);
    assert_eq!(count(&scratch, PHONE.as_bytes()), 0);

    let record = store.erase(erase("incident-1", 3, &[2])).unwrap();
    assert_eq!(record.number, 4);
    // The program is still running: the log does not hold it either.
    assert_eq!(count(&scratch, &sealed), 0);
    assert_eq!(count(&scratch, &sealed[19..]), 0);
    assert_eq!(store.recall("state", "incident-1").unwrap(), None);

    let entries = store.entries("incident-1", 0).unwrap();
    let mut head = Head::START;
    for entry in &entries {
        head = journal::follows(head, entry).unwrap();
    }
    assert!(entries[1].payload.is_none());
    assert_ne!(entries[1].payload_hash, Hash::NONE);
    assert_eq!(announced(&entries[3]), [2]);
    drop(store);
    assert_eq!(verified(&scratch.data()).findings, []);
    assert_eq!(count(&scratch, &sealed[19..]), 0);
}

#[test]
fn somebody_who_is_reading_delays_an_erasure_and_does_not_prevent_it() {
    let scratch = Scratch::new();
    let store = house(&scratch);
    store.append(append("incident-1", 0, &[&format!("call {PHONE}"), "second", "third"])).unwrap();
    let sealed = sealed(&scratch, "incident-1", 1);
    let (began, reading) = std::sync::mpsc::channel();
    std::thread::scope(|scope| {
        let reader = store.clone();
        scope.spawn(move || {
            let read = reader.each_entry("incident-1", 0, |_| {
                began.send(()).unwrap();
                std::thread::sleep(std::time::Duration::from_millis(100));
            });
            read.unwrap();
        });
        reading.recv().unwrap();
        store.erase(erase("incident-1", 3, &[1])).unwrap();
        assert_eq!(count(&scratch, &sealed), 0);
    });
    assert_eq!(verified(&scratch.data()).findings, []);
}

#[test]
fn no_page_keeps_an_old_copy_of_what_was_erased_after_much_moving_about() {
    let scratch = Scratch::new();
    let store = house(&scratch);
    let mut chance = 7_u32;
    let mut next = |below: u32| {
        chance = chance.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (chance >> 8) % below
    };
    let streams = ["a", "b", "c"];
    let mut heads = [0_u64; 3];
    let mut all = Vec::new();
    for round in 0..100 {
        let at = next(3) as usize;
        let length = [20, 300, 1500, 3000][next(4) as usize];
        store.append(append(streams[at], heads[at], &[&"x".repeat(next(length) as usize)])).unwrap();
        heads[at] += 1;
        all.push((at, heads[at], mark(&sealed(&scratch, streams[at], heads[at]))));
        if next(3) == 0 {
            let (at, number, mark) = all.swap_remove(next(all.len() as u32) as usize);
            store.erase(erase(streams[at], heads[at], &[number])).unwrap();
            heads[at] += 1;
            assert_eq!(count(&scratch, &mark), 0, "round {round}");
        }
    }
    drop(store);
    let moved = all.iter().filter(|(_, _, mark)| count(&scratch, mark) != 1);
    assert_eq!(moved.count(), 0, "something stands in two places, of which only one would be erased");
    assert_eq!(verified(&scratch.data()).findings, []);
}

/// The bytes by which something sealed is known again: its nonce, which stands on one page with its beginning.
fn mark(sealed: &[u8]) -> Vec<u8> {
    sealed[19..43].to_vec()
}

#[test]
fn removed_bulk_rows_leave_no_copy() {
    let scratch = Scratch::new();
    let store = house(&scratch);
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
    let mut copies = BTreeMap::new();
    for part in String::from_utf8_lossy(&scratch.bytes()).split('<').skip(1) {
        if let Some((mark, _)) = part.split_once('>') {
            *copies.entry(format!("<{mark}>")).or_insert(0) += 1;
        }
    }
    let twice = keys.iter().filter(|key| copies.get(*key) != Some(&1)).count();
    assert_eq!(twice, 0, "keys that stand in more places");
}

/// A draft that names people.
fn naming(event: &str, subjects: &[&str]) -> Append {
    let mut append = append("incident-1", 0, &[event]);
    append.drafts[0].subjects = subjects.iter().map(|subject| (*subject).to_owned()).collect();
    append
}

#[test]
fn who_puts_old_rows_back_beside_the_new_keys_reads_nothing_of_whom_was_erased() {
    let scratch = Scratch::new();
    let store = house(&scratch);
    let events = [("Jan belde", &["jan"][..]), ("Jan en Piet", &["jan", "piet"]), ("Piet", &["piet"])];
    for (number, (event, subjects)) in events.iter().enumerate() {
        store.append(Append { expected: number as u64, ..naming(event, subjects) }).unwrap();
    }
    store.append(append("incident-1", 3, &["niemand"])).unwrap();
    let mut letter = append("incident-1", 4, &["{}"]);
    letter.outbox = ["jan", "piet"]
        .map(|subject| OutboxRow {
            kind: "mail".to_owned(),
            body: format!("aan {subject}"),
            subjects: vec![subject.to_owned()],
        })
        .to_vec();
    store.append(letter).unwrap();
    store.remember("state", "1", Derived { number: 4, body: b"Jan".to_vec() }).unwrap();
    drop(store);
    let raw = scratch.path().join("raw.sqlite");
    std::fs::copy(scratch.data().join("paraat.sqlite"), &raw).unwrap();
    let store = house(&scratch);
    // The third names Piet, who stays; the second is about both. An entry that names Jan and stays is sealed anew.
    let subjects = vec!["jan".to_owned()];
    store.erase(Erase { subjects, ..erase("incident-1", 5, &[1]) }).unwrap();
    let said = |store: &House| -> Vec<Option<String>> {
        let entries = store.entries("incident-1", 0).unwrap();
        entries.into_iter().map(|entry| entry.payload.map(|payload| payload.event)).collect()
    };
    let some = |text: &str| Some(text.to_owned());
    assert_eq!(said(&store)[..4], [None, some("Jan en Piet"), some("Piet"), some("niemand")]);
    assert_eq!(store.outbox().unwrap().len(), 1, "what still waited for Jan is gone with the key");
    drop(store);
    let db = rusqlite::Connection::open(scratch.data().join("paraat.sqlite")).unwrap();
    db.execute("ATTACH ? AS raw", [raw.to_str().unwrap()]).unwrap();
    db.execute_batch(
        "UPDATE journal SET payload = (SELECT payload FROM raw.journal AS old WHERE old.number = journal.number) \
         WHERE number <= 5; INSERT INTO derived SELECT * FROM raw.derived",
    )
    .unwrap();
    drop(db);
    let store = house(&scratch);
    assert_eq!(said(&store)[..4], [None, None, some("Piet"), some("niemand")]);
    assert_eq!(store.recall("state", "1").unwrap(), None);
    drop(store);
    let found = verified(&scratch.data()).findings;
    let places: Vec<String> = found.iter().map(ToString::to_string).collect();
    assert_eq!(
        places,
        ["de-linde/incident-1 2: erased-unannounced"],
        "the chain holds; what was put back is named"
    );
}

#[test]
fn somebody_who_is_named_again_after_an_erasure_gets_another_key() {
    let scratch = Scratch::new();
    let store = house(&scratch);
    store.append(naming("Jan belde", &["jan"])).unwrap();
    let subjects = vec!["jan".to_owned()];
    store.erase(Erase { subjects, ..erase("incident-1", 1, &[1]) }).unwrap();
    assert_eq!(store.store().keys().unwrap().subjects, 0);
    store.append(Append { expected: 2, ..naming("Jan belde weer", &["jan", "jan"]) }).unwrap();
    let store = {
        drop(store);
        house(&scratch)
    };
    assert_eq!(store.entries("incident-1", 2).unwrap()[0].payload.as_ref().unwrap().event, "Jan belde weer");
    assert_eq!(store.store().keys().unwrap().subjects, 1);
}

//! A chain holds, and every change of it is found.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

use jiff::Timestamp;
use journal::{Broken, Draft, Entry, Hash, Head, People, Visibility, follows, seal};
use proptest::prelude::*;

fn draft(event: &str) -> Draft {
    Draft {
        actor: "sanne".into(),
        visibility: Visibility::Stream,
        recorded_at: Timestamp::from_second(1_625_243_400).unwrap(),
        event: event.into(),
        subjects: Vec::new(),
    }
}

fn chain(events: &[&str]) -> Vec<Entry> {
    let mut head = Head::START;
    events
        .iter()
        .enumerate()
        .map(|(at, event)| {
            let entry = seal("de-linde", "incident/1", head, draft(event), [at as u8; 16]);
            head = entry.head();
            entry
        })
        .collect()
}

/// The first place where a chain breaks.
fn broken(entries: &[Entry]) -> Option<(u64, Broken)> {
    let mut head = Head::START;
    for entry in entries {
        match follows(head, entry) {
            Ok(next) => head = next,
            Err(broken) => return Some((entry.number, broken)),
        }
    }
    None
}

#[test]
fn entries_follow_each_other_from_one() {
    let entries = chain(&["{}", "{\"a\":1}", "{}"]);
    assert_eq!(entries.iter().map(|entry| entry.number).collect::<Vec<_>>(), [1, 2, 3]);
    assert_eq!(broken(&entries), None);
}

#[test]
fn a_changed_word_a_removed_a_moved_and_an_inserted_entry_are_found() {
    let whole = chain(&["{}", "{\"a\":1}", "{}", "{}"]);
    let changed = |change: fn(&mut Vec<Entry>)| {
        let mut entries = whole.clone();
        change(&mut entries);
        broken(&entries)
    };
    assert_eq!(changed(|e| e[1].payload.as_mut().unwrap().event.push(' ')), Some((2, Broken::Payload)));
    assert_eq!(changed(|e| e[1].actor.push('x')), Some((2, Broken::Envelope)));
    assert_eq!(changed(|e| drop(e.remove(1))), Some((3, Broken::Number { expected: 2 })));
    assert_eq!(changed(|e| e.swap(1, 2)), Some((3, Broken::Number { expected: 2 })));
    let forged = |e: &mut Vec<Entry>| {
        e[1] = seal("de-linde", "incident/1", e[0].head(), draft("{\"a\":2}"), [9; 16]);
    };
    let mut entries = whole.clone();
    forged(&mut entries);
    assert_eq!(broken(&entries), Some((3, Broken::Previous)));
}

#[test]
fn an_erased_payload_leaves_the_chain_whole() {
    let mut entries = chain(&["{}", "{\"phone\":\"06\"}", "{}"]);
    entries[1].payload = None;
    assert_eq!(broken(&entries), None);
}

#[test]
fn the_same_words_under_another_salt_have_another_hash() {
    let hash =
        |salt| seal("o", "s", Head::START, draft("{\"phone\":\"0612345678\"}"), [salt; 16]).payload_hash;
    assert_ne!(hash(1), hash(2));
}

#[test]
fn fields_cannot_run_into_each_other() {
    let hash =
        |organisation: &str, stream: &str| seal(organisation, stream, Head::START, draft("{}"), [0; 16]).hash;
    assert_ne!(hash("ab", "c"), hash("a", "bc"));
}

#[test]
fn a_head_is_written_and_read_back() {
    let head = chain(&["{}"])[0].head();
    assert_eq!(head.to_string().parse(), Ok(head));
    for wrong in ["", "1", "1:zz", "x:00", &"é".repeat(33)] {
        assert!(wrong.parse::<Head>().is_err(), "{wrong}");
    }
    assert_eq!(Hash::parse(&"é".repeat(32)), None);
}

#[test]
fn people_who_would_read_back_otherwise_are_refused() {
    for ids in [vec![], vec![""], vec!["anna,bob"]] {
        assert_eq!(People::new(ids.iter().map(|id| (*id).to_owned())), None, "{ids:?}");
    }
    for text in ["only:", "only:b,a", "only:a,,b", "streams", ""] {
        assert_eq!(Visibility::parse(text), None, "{text}");
    }
}

proptest! {
    #[test]
    fn who_may_see_is_written_and_read_back(people in proptest::collection::btree_set("[a-z]{1,8}", 1..5)) {
        let only = Visibility::Only(People::new(people).unwrap());
        prop_assert_eq!(Visibility::parse(&only.to_text()), Some(only));
    }

    #[test]
    fn reading_any_text_never_panics(text in "\\PC{0,80}") {
        let _ = (text.parse::<Head>(), Hash::parse(&text), Visibility::parse(&text));
    }
}

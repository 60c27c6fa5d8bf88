//! Whoever changes a folder behind our back is found, and the place is named.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod support;

use std::fs;
use std::path::PathBuf;

use journal::{Hash, Head};
use rusqlite::Connection;
use store::{Journal as _, Store, StreamHead};
use support::{Scratch, append, erase, findings, two_streams};

/// What verification finds after somebody has run these statements.
fn after(statements: &str) -> Vec<String> {
    let scratch = Scratch::new();
    drop(two_streams(&scratch));
    tamper(&scratch, statements);
    findings(&scratch.data(), &[])
}

fn tamper(scratch: &Scratch, statements: &str) {
    Connection::open(scratch.data().join("paraat.sqlite")).unwrap().execute_batch(statements).unwrap();
}

const THIRD: &str = "WHERE stream = 'incident-1' AND number = 3";

#[test]
fn an_untouched_folder_is_as_it_was_written() {
    assert_eq!(after(""), [] as [&str; 0]);
    assert_eq!(after("VACUUM"), [] as [&str; 0]);
}

#[test]
fn a_removed_entry_is_named() {
    assert_eq!(after(&format!("DELETE FROM journal {THIRD}")), ["de-linde/incident-1 3: entry-missing"]);
}

#[test]
fn a_cut_off_tail_is_named() {
    let found = after("DELETE FROM journal WHERE stream = 'incident-1' AND number > 3");
    assert_eq!(found.len(), 1);
    assert!(found[0].starts_with("de-linde/incident-1: head: the last entry is 3:"), "{found:?}");
    let found = after("DELETE FROM journal WHERE stream = 'incident-1'");
    assert!(found[0].starts_with("de-linde/incident-1: head: the last entry is 0:"), "{found:?}");
}

#[test]
fn reordered_entries_are_named() {
    let found = after(
        "UPDATE journal SET number = 99 WHERE stream = 'incident-1' AND number = 3; \
         UPDATE journal SET number = 3 WHERE stream = 'incident-1' AND number = 4; \
         UPDATE journal SET number = 4 WHERE stream = 'incident-1' AND number = 99",
    );
    assert_eq!(
        found,
        [
            "de-linde/incident-1 3: previous",
            "de-linde/incident-1 3: envelope",
            // What is sealed is bound to its place.
            "de-linde/incident-1 3: payload",
            "de-linde/incident-1 4: previous",
            "de-linde/incident-1 4: envelope",
            "de-linde/incident-1 4: payload",
            "de-linde/incident-1 5: previous",
        ]
    );
}

#[test]
fn an_inserted_entry_is_named() {
    let copied = "actor, visibility, recorded_at, payload, payload_hash, previous, hash";
    let inserted = |number: &str| {
        after(&format!(
            "INSERT INTO journal (organisation, stream, number, {copied}) \
             SELECT organisation, stream, {number}, {copied} FROM journal {THIRD}"
        ))
    };
    let expected = ["0: entry-inserted", "0: payload", "1: previous"];
    assert_eq!(inserted("0"), expected.map(|fault| format!("de-linde/incident-1 {fault}")));
    let found = inserted("6");
    assert_eq!(found[..2], ["de-linde/incident-1 6: previous", "de-linde/incident-1 6: envelope"]);
    assert!(found[3].starts_with("de-linde/incident-1: head"), "{found:?}");
}

#[test]
fn an_entry_moved_to_another_stream_is_named() {
    let found = after(&format!("UPDATE journal SET stream = 'incident-3' {THIRD}"));
    assert_eq!(found[0], "de-linde/incident-1 3: entry-missing");
    assert_eq!(found[1..3], ["de-linde/incident-3 1: entry-missing", "de-linde/incident-3 3: envelope"]);
}

#[test]
fn a_change_in_any_column_is_named() {
    let changes = [
        ("actor = 'somebody'", "envelope"),
        ("visibility = 'only:j.smit'", "envelope"),
        ("recorded_at = '2026-03-02T14:05:00.123457Z'", "envelope"),
        ("payload = CAST(payload || x'00' AS BLOB)", "payload"),
        ("payload = substr(payload, 1, 60)", "payload"),
        ("payload = x'0100'", "payload"),
        ("payload = (SELECT payload FROM journal WHERE stream = 'incident-1' AND number = 2)", "payload"),
        ("payload_hash = hash", "envelope"),
        ("previous = hash", "previous"),
        ("hash = previous", "envelope"),
        // The same moment, the same hash and the same people, written otherwise.
        ("recorded_at = '2026-03-02T14:05:00.123456+00:00'", "column: recorded_at"),
        ("recorded_at = '2026-03-02 14:05:00.123456Z'", "column: recorded_at"),
        ("hash = upper(hash)", "column: hash"),
        ("visibility = 'Stream'", "column: visibility"),
        ("payload = NULL", "erased-unannounced"),
    ];
    for (change, fault) in changes {
        let found = after(&format!("UPDATE journal SET {change} {THIRD}"));
        let expected = format!("de-linde/incident-1 3: {fault}");
        assert!(found.contains(&expected), "{change}: {found:?}");
    }
}

#[test]
fn an_erasure_that_nobody_announced_is_named() {
    let found = after(&format!("UPDATE journal SET payload = NULL {THIRD}"));
    assert_eq!(found, ["de-linde/incident-1 3: erased-unannounced"]);
}

#[test]
fn an_announced_erasure_that_was_not_done_is_named() {
    let scratch = Scratch::new();
    let store = two_streams(&scratch);
    store.erase(erase("incident-1", 5, &[2])).unwrap();
    store.append(append("incident-1", 6, &["erased 3"])).unwrap();
    assert_eq!(findings(&scratch.data(), &[]), ["de-linde/incident-1 3: announced-not-erased: by 7"]);
}

#[test]
fn a_changed_head_is_named() {
    let found = after("DELETE FROM head WHERE stream = 'incident-2'");
    assert!(found[0].starts_with("de-linde/incident-2: head: the last entry is 5:"), "{found:?}");
    let found = after("INSERT INTO head VALUES ('de-linde', 'incident-9', 1, lower(hex(zeroblob(32))))");
    assert!(found[0].starts_with("de-linde/incident-9: head: the last entry is 0:"), "{found:?}");
}

#[test]
fn a_journal_that_was_written_anew_does_not_go_through_a_head_from_elsewhere() {
    let (honest, forged) = (Scratch::new(), Scratch::new());
    let known: Vec<StreamHead> = two_streams(&honest).store().heads().unwrap();
    assert_eq!(findings(&honest.data(), &known), [] as [&str; 0]);
    drop(two_streams(&forged));
    // In itself a forged journal is in order.
    assert_eq!(findings(&forged.data(), &[]), [] as [&str; 0]);
    let found = findings(&forged.data(), &known);
    assert_eq!(found.len(), 2);
    assert!(found[0].starts_with("de-linde/incident-1: known-head: known is 5:"), "{found:?}");

    let beyond = Head { number: 6, hash: Hash::of(b"") };
    let elsewhere = |stream: &str, head: Head| StreamHead {
        organisation: "de-linde".to_owned(),
        stream: stream.to_owned(),
        head,
    };
    assert_eq!(findings(&honest.data(), &[elsewhere("incident-1", beyond)]).len(), 1);
    assert_eq!(findings(&honest.data(), &[elsewhere("incident-7", beyond)]).len(), 1);
    assert_eq!(findings(&honest.data(), &[elsewhere("incident-7", Head::START)]).len(), 0);
    // A head from the middle still proves what came before it.
    let entries = Store::open(&honest.data()).unwrap().of("de-linde").entries("incident-1", 0).unwrap();
    assert_eq!(findings(&honest.data(), &[elsewhere("incident-1", entries[2].head())]).len(), 0);
}

#[test]
fn another_table_or_index_is_named() {
    assert_eq!(after("CREATE TABLE extra (a)"), ["database: schema"]);
    assert_eq!(after("CREATE TRIGGER t AFTER INSERT ON journal BEGIN SELECT 1; END"), ["database: schema"]);
}

/// A folder with two attachments, and where they are.
fn with_attachments(scratch: &Scratch) -> [PathBuf; 2] {
    let store = two_streams(scratch);
    ["one", "two"].map(|content| {
        let digest = store.attach("incident-1", content.as_bytes()).unwrap().digest;
        let kept = store.attachments().unwrap().into_iter().find(|kept| kept.attachment.digest == digest);
        let name = kept.unwrap().file.to_string();
        scratch.data().join("attachments").join(&name[..2]).join(&name[2..])
    })
}

#[test]
fn swapped_missing_and_strange_attachments_are_named() {
    let scratch = Scratch::new();
    let [one, two] = with_attachments(&scratch);
    let (first, second) = (fs::read(&one).unwrap(), fs::read(&two).unwrap());
    fs::write(&one, &second).unwrap();
    fs::write(&two, &first).unwrap();
    let changed =
        |path: &PathBuf, now: &[u8]| format!("{}: file-changed: it holds {}", path.display(), Hash::of(now));
    let sorted = |mut found: Vec<String>| {
        found.sort();
        found
    };
    let expected = sorted(vec![changed(&one, &second), changed(&two, &first)]);
    assert_eq!(sorted(findings(&scratch.data(), &[])), expected);
    fs::write(&one, &first).unwrap();
    fs::remove_file(&two).unwrap();
    assert_eq!(findings(&scratch.data(), &[]), [format!("{}: file-missing", two.display())]);
    fs::write(&two, &second).unwrap();
    let strange = one.with_file_name("notes.txt");
    fs::write(&strange, "").unwrap();
    assert_eq!(findings(&scratch.data(), &[]), [format!("{}: file-strange", strange.display())]);
}

#[test]
fn an_attachment_of_which_the_row_is_removed_is_named() {
    let scratch = Scratch::new();
    let [one, _] = with_attachments(&scratch);
    let file = Hash::of(&fs::read(&one).unwrap());
    tamper(&scratch, &format!("DELETE FROM attachment WHERE file = '{file}'"));
    assert_eq!(findings(&scratch.data(), &[]), [format!("{}: file-strange", one.display())]);
}

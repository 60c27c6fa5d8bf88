//! What lies on the disk tells nothing to whoever has not the key, and nothing of one organisation to another.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod support;

use std::fs;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use store::{
    Append, Derived, Findable, House, Journal as _, KeySource, MasterKey, OutboxRow, Reindex, SeenBy, Sought,
    Store, StoreProblem, Within, verify_with,
};
use support::{Scratch, announced, append, count, findings, house, two_streams, verified};

/// Words of which each goes another way to the disk.
const WORDS: [&str; 7] = [
    "gebeld met mevrouw Aardenburg",
    "subject-aardenburg-81",
    "inhoud van het bewijsstuk Q",
    "brief aan de verzekeraar R",
    "ontvanger in de lijst S",
    "berekend overzicht T",
    "gezocht en gevonden U",
];

/// Writes each word on its own way.
fn written(store: &House) {
    let [entry, subject, file, letter, row, computed, found] = WORDS;
    let mut recorded = append("incident-1", 0, &[entry]);
    recorded.drafts[0].subjects = vec![subject.to_owned()];
    let (kind, body, subjects) = ("mail".to_owned(), letter.to_owned(), vec![subject.to_owned()]);
    recorded.outbox = vec![OutboxRow { kind, body, subjects }];
    store.append(recorded).unwrap();
    // Long enough for several pieces.
    store.attach("incident-1", format!("{} {file}", file.repeat(9_000)).as_bytes()).unwrap();
    store.put_bulk("recipients", [("1".to_owned(), row.as_bytes().to_vec())]).unwrap();
    store.remember("state", "1", Derived { number: 1, body: computed.as_bytes().to_vec() }).unwrap();
    store.open_index("test").unwrap();
    let known = store.indexed("incident-1").unwrap();
    let text = Findable {
        item: 1,
        said: [found.to_owned(), found.to_owned()],
        written: found.to_owned(),
        seen_by: SeenBy::Everybody,
    };
    let change = Reindex { gone: Vec::new(), texts: vec![text], began_at: None };
    let head = store.head("incident-1").unwrap();
    assert!(store.index("incident-1", &known, &change, head).unwrap());
    assert_eq!(search(store, "gevonden"), 1);
}

fn search(store: &House, text: &str) -> usize {
    let within = Within::AllBut(&[]);
    let (person, sees_private) = ("sanne", true);
    let sought =
        Sought { text, language: 0, person, sees_private, reads_counsel: true, within, skip: 0, most: 9 };
    store.find(&sought).unwrap().total
}

/// How a text may stand somewhere: as it is, as hexadecimal digits, and as base64 from each of three places on.
fn forms(word: &str) -> Vec<Vec<u8>> {
    let hex: String = word.bytes().map(|byte| format!("{byte:02x}")).collect();
    let mut forms = vec![word.as_bytes().to_vec(), hex.to_uppercase().into_bytes(), hex.into_bytes()];
    forms.push(word.encode_utf16().flat_map(u16::to_le_bytes).collect());
    for lead in 0..3 {
        let padded = [&b"xxx"[..lead], word.as_bytes()].concat();
        for engine in [STANDARD, STANDARD_NO_PAD, URL_SAFE_NO_PAD] {
            let text = engine.encode(&padded);
            // Without the letters that also hold what stands around it.
            forms.push(text.as_bytes()[if lead == 0 { 0 } else { 4 }..text.len() - 4].to_vec());
        }
    }
    forms
}

#[test]
fn nothing_that_people_say_lies_readable_in_any_byte_of_the_folder() {
    let scratch = Scratch::new();
    let store = house(&scratch);
    written(&store);
    let look = |when: &str| {
        for word in WORDS {
            for form in forms(word) {
                assert_eq!(count(&scratch, &form), 0, "{when}: {word} as {}", String::from_utf8_lossy(&form));
            }
        }
    };
    assert!(scratch.data().join("paraat.sqlite-wal").metadata().unwrap().len() > 0);
    look("with the log");
    drop(store);
    look("closed");
    assert_eq!(verified(&scratch.data()).findings, []);
    // The looking itself finds what is there.
    fs::write(scratch.data().join("open"), WORDS[0]).unwrap();
    assert_eq!(count(&scratch, &forms(WORDS[0])[0]), 1);
}

#[test]
fn two_organisations_with_the_same_names_for_everything_reach_nothing_of_each_other() {
    let scratch = Scratch::new();
    let one = house(&scratch);
    let two = one.store().of("zuidwold");
    written(&one);
    written(&two);
    two.append(append("incident-1", 1, &["alleen van Zuidwold"])).unwrap();
    two.put_bulk("recipients", [("2".to_owned(), b"Zuidwold".to_vec())]).unwrap();
    assert_eq!(
        (one.entries("incident-1", 0).unwrap().len(), two.entries("incident-1", 0).unwrap().len()),
        (1, 2)
    );
    assert_eq!((one.head("incident-1").unwrap().number, two.head("incident-1").unwrap().number), (1, 2));
    assert_eq!((one.streams().unwrap().len(), two.streams().unwrap().len()), (1, 1));
    assert_eq!(
        (one.bulk_total("recipients").unwrap().rows, two.bulk_total("recipients").unwrap().rows),
        (1, 2)
    );
    // What one takes, does and forgets is its own.
    let taken = one.take(9).unwrap();
    assert_eq!((taken.len(), two.outbox().unwrap().len(), two.take(9).unwrap().len()), (1, 1, 1));
    two.done(taken[0].id).unwrap();
    two.rename(&taken[0], "gestolen").unwrap();
    assert_eq!(one.outbox().unwrap()[0].row.kind, "mail", "nobody finishes what is of another");
    one.done(taken[0].id).unwrap();
    assert_eq!((one.outbox().unwrap().len(), two.outbox().unwrap().len()), (0, 1));
    one.forget_all_derived().unwrap();
    assert_eq!(one.recall("state", "1").unwrap(), None);
    assert!(two.recall("state", "1").unwrap().is_some());
    one.remove_collection("recipients").unwrap();
    assert_eq!(two.bulk_total("recipients").unwrap().rows, 2);
    one.unindex("incident-1");
    assert_eq!((search(&one, "gevonden"), search(&two, "gevonden")), (0, 1));
    one.erase(support::erase("incident-1", 1, &[1])).unwrap();
    assert!(two.entries("incident-1", 0).unwrap()[0].payload.is_some());
    drop((one, two));
    assert_eq!(verified(&scratch.data()).findings, []);
}

#[test]
fn rows_of_one_organisation_say_nothing_in_another() {
    let scratch = Scratch::new();
    let one = house(&scratch);
    let two = one.store().of("zuidwold");
    written(&one);
    written(&two);
    drop((one, two));
    let db = rusqlite::Connection::open(scratch.data().join("paraat.sqlite")).unwrap();
    db.execute_batch(
        "UPDATE journal SET payload = (SELECT payload FROM journal WHERE organisation = 'de-linde') \
         WHERE organisation = 'zuidwold'; \
         UPDATE bulk SET body = (SELECT body FROM bulk WHERE organisation = 'de-linde') WHERE organisation = 'zuidwold'",
    )
    .unwrap();
    drop(db);
    let two = house(&scratch).store().of("zuidwold");
    assert!(matches!(two.entries("incident-1", 0), Err(StoreProblem::Corrupt { .. })));
    assert!(matches!(two.bulk_total("recipients"), Err(StoreProblem::Corrupt { .. })));
}

#[test]
fn without_the_key_the_chain_and_the_files_are_checked_and_it_is_said_that_more_was_not() {
    let scratch = Scratch::new();
    let store = house(&scratch);
    written(&store);
    store.append(append("incident-1", 1, &["tweede"])).unwrap();
    store.erase(support::erase("incident-1", 2, &[1])).unwrap();
    let heads = store.store().heads().unwrap();
    drop(store);
    let key = scratch.data().join("paraat.key");
    fs::rename(&key, scratch.path().join("away")).unwrap();
    let look = || verify_with(&scratch.data(), &KeySource::in_folder(), &heads, &announced).unwrap();
    let found = look();
    assert_eq!((found.is_locked, found.findings.len(), found.entries, found.attachments), (true, 0, 3, 1));
    let db = rusqlite::Connection::open(scratch.data().join("paraat.sqlite")).unwrap();
    db.execute("UPDATE journal SET actor = 'iemand' WHERE number = 2", []).unwrap();
    drop(db);
    assert_eq!(look().findings[0].to_string(), "de-linde/incident-1 2: envelope");
    fs::rename(scratch.path().join("away"), &key).unwrap();
    assert!(!look().is_locked);
}

#[test]
fn a_removed_organisation_is_in_no_byte_of_the_folder_and_the_other_is_whole() {
    let scratch = Scratch::new();
    let one = house(&scratch);
    let two = one.store().of("zuidwold-gemeente");
    written(&one);
    written(&two);
    let theirs: Vec<Vec<u8>> = {
        let db = rusqlite::Connection::open(scratch.data().join("paraat.sqlite")).unwrap();
        let mut all = db
            .prepare(
                "SELECT payload FROM journal WHERE organisation = ?1 UNION ALL SELECT wrapped FROM key \
                 WHERE organisation = ?1 UNION ALL SELECT body FROM bulk WHERE organisation = ?1",
            )
            .unwrap();
        let rows = all.query_map(["zuidwold-gemeente"], |row| row.get(0)).unwrap();
        rows.collect::<Result<_, _>>().unwrap()
    };
    let file = support::attachment_files(&two).remove(0);
    let content = fs::read(&file).unwrap();
    assert!(theirs.iter().all(|bytes| count(&scratch, bytes) > 0) && count(&scratch, &content[..200]) > 0);
    assert!(one.store().remove_organisation("zuidwold-gemeente").unwrap());
    assert!(!one.store().remove_organisation("zuidwold-gemeente").unwrap(), "there is nothing any more");
    let gone = |when: &str| {
        assert_eq!(count(&scratch, b"zuidwold-gemeente"), 0, "{when}");
        assert!(theirs.iter().all(|bytes| count(&scratch, &bytes[bytes.len() - 24..]) == 0), "{when}");
        assert_eq!(count(&scratch, &content[content.len() / 2..][..64]), 0, "{when}");
    };
    gone("while it runs");
    assert!(!file.exists());
    assert_eq!(one.store().organisations().unwrap(), ["de-linde"]);
    assert!(matches!(two.find(&sought_nothing()), Err(StoreProblem::Closed)), "nor can it be found");
    assert_eq!(one.entries("incident-1", 0).unwrap().len(), 1);
    drop((one, two));
    gone("closed");
    assert_eq!(verified(&scratch.data()).findings, []);
    assert_eq!(house(&scratch).attachments().unwrap().len(), 1);
}

fn sought_nothing() -> Sought<'static> {
    let within = Within::AllBut(&[]);
    Sought {
        text: "gevonden",
        language: 0,
        person: "",
        sees_private: true,
        reads_counsel: true,
        within,
        skip: 0,
        most: 1,
    }
}

#[test]
fn removing_that_was_stopped_halfway_loses_no_file() {
    let scratch = Scratch::new();
    let store = house(&scratch);
    written(&store);
    let path = support::attachment_files(&store).remove(0);
    let name = store.attachments().unwrap()[0].file.to_string();
    drop(store);
    // It was stopped after the files were laid aside, and before the rows were gone.
    fs::rename(&path, scratch.data().join("attachments/arriving").join(name)).unwrap();
    drop(house(&scratch));
    assert!(path.exists());
    assert_eq!(findings(&scratch.data(), &[]), [] as [&str; 0]);
}

#[test]
fn no_message_of_the_program_tells_a_key_or_what_people_say() {
    let scratch = Scratch::new();
    let store = two_streams(&scratch);
    let key = MasterKey::read(&fs::read_to_string(scratch.data().join("paraat.key")).unwrap()).unwrap();
    let digits: String = key.written().lines().nth(1).unwrap().to_owned();
    let mut recorded = append("incident-1", 5, &[WORDS[0]]);
    recorded.drafts[0].subjects = vec![WORDS[1].to_owned()];
    recorded.outbox =
        vec![OutboxRow { kind: "mail".to_owned(), body: WORDS[3].to_owned(), subjects: Vec::new() }];
    let derived = Derived { number: 1, body: WORDS[5].as_bytes().to_vec() };
    let mut told =
        format!("{key:?} {recorded:?} {derived:?} {:?}", KeySource::given(key.clone(), "PARAAT_KEY"));
    let entries = store.append(Append { ..recorded }).unwrap();
    let source = KeySource::file("/x".into()).with_passphrase("een wachtzin".to_owned());
    told += &format!("{entries:?} {:?} {source:?}", store.outbox().unwrap());
    drop(store);
    let db = rusqlite::Connection::open(scratch.data().join("paraat.sqlite")).unwrap();
    db.execute("UPDATE journal SET payload = x'010001' WHERE number = 2", []).unwrap();
    drop(db);
    let problem = house(&scratch).entries("incident-1", 0).unwrap_err();
    told += &format!("{problem} {problem:?}");
    let wrong = Store::open_with(&scratch.data(), &KeySource::given(MasterKey::new().unwrap(), "PARAAT_KEY"));
    told += &format!("{:?}", wrong.err());
    for secret in WORDS.iter().copied().chain([digits.as_str(), "een wachtzin"]) {
        assert!(!told.contains(secret), "{secret}: {told}");
    }
    assert!(told.contains("PARAAT_KEY") && told.contains("journal.payload"));
}

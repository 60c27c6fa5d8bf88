//! One story for every database that can hold a journal.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod support;

use journal::{Head, People, Visibility, follows};
use store::{AppendProblem, Erase, Journal, OutboxRow, Waiting};
use support::{Scratch, append, draft, erase, house};

#[test]
fn sqlite_tells_the_story() {
    let scratch = Scratch::new();
    story(&house(&scratch));
}

/// What a hospital records in its first hours, as any journal must keep it.
fn story(journal: &dyn Journal) {
    an_empty_journal_has_nothing(journal);
    entries_are_numbered_and_chained(journal);
    who_saw_an_older_head_is_refused(journal);
    streams_are_apart(journal);
    the_outbox_is_written_with_the_entries(journal);
    a_payload_can_be_erased(journal);
}

fn an_empty_journal_has_nothing(journal: &dyn Journal) {
    assert_eq!(journal.streams().unwrap(), []);
    assert_eq!(journal.head("incident-1").unwrap(), Head::START);
    assert_eq!(journal.entries("incident-1", 0).unwrap(), []);
    assert_eq!(journal.outbox().unwrap(), []);
}

fn entries_are_numbered_and_chained(journal: &dyn Journal) {
    let mut first = append("incident-1", 0, &["{\"opened\":true}", "{\"naïef\":\"é\\u0000'\"}"]);
    first.drafts[1].visibility =
        Visibility::Only(People::new(["a.bakker".to_owned(), "j.smit".to_owned()]).unwrap());
    let recorded = journal.append(first).unwrap();
    assert_eq!(recorded.iter().map(|entry| entry.number).collect::<Vec<_>>(), [1, 2]);
    let third = journal.append(append("incident-1", 2, &["{}"])).unwrap();
    let all = journal.entries("incident-1", 0).unwrap();
    assert_eq!(all, [recorded, third].concat());
    assert_ne!(all[0].payload.as_ref().unwrap().salt, all[1].payload.as_ref().unwrap().salt);
    let head = all.iter().try_fold(Head::START, follows).unwrap();
    assert_eq!(journal.head("incident-1").unwrap(), head);
    assert_eq!(journal.entries("incident-1", 2).unwrap(), all[2..]);
    assert_eq!(journal.entries("incident-1", u64::MAX).unwrap(), []);
}

fn who_saw_an_older_head_is_refused(journal: &dyn Journal) {
    let head = journal.head("incident-1").unwrap();
    for expected in [0, 2, 4] {
        let refusal = journal.append(append("incident-1", expected, &["{}"]));
        assert_eq!(refusal, Err(AppendProblem::Conflict { head }));
        let refusal = journal.erase(erase("incident-1", expected, &[1]));
        assert_eq!(refusal, Err(AppendProblem::Conflict { head }));
    }
    assert_eq!(journal.head("incident-1").unwrap(), head);
}

fn streams_are_apart(journal: &dyn Journal) {
    journal.append(append("organisation", 0, &["{}"])).unwrap();
    let streams = journal.streams().unwrap();
    let names: Vec<_> = streams.iter().map(|it| (it.stream.as_str(), it.head.number)).collect();
    assert_eq!(names, [("incident-1", 3), ("organisation", 1)]);
}

fn the_outbox_is_written_with_the_entries(journal: &dyn Journal) {
    let row = |body: &str| OutboxRow { kind: "mail".to_owned(), body: body.to_owned(), subjects: Vec::new() };
    let mut with = append("incident-1", 3, &["{}"]);
    with.outbox = vec![row("first"), row("second")];
    journal.append(with.clone()).unwrap();
    // A refused append writes no outbox row either.
    journal.append(with).unwrap_err();
    let bodies = |rows: Vec<Waiting>| rows.into_iter().map(|it| it.row.body).collect::<Vec<_>>();
    assert_eq!(bodies(journal.outbox().unwrap()), ["first", "second"]);

    let first = journal.take(1).unwrap();
    assert_eq!((first[0].stream.as_str(), first[0].number), ("incident-1", 4));
    let second = journal.take(9).unwrap();
    assert_eq!(bodies(second.clone()), ["second"]);
    assert_eq!(journal.take(9).unwrap(), []);
    journal.give_back(first[0].id);
    journal.done(second[0].id).unwrap();
    journal.done(second[0].id).unwrap();
    assert_eq!(bodies(journal.outbox().unwrap()), ["first"]);
    let again = journal.take(9).unwrap();
    assert_eq!(again, first);
    journal.rename(&again[0], "mail-begun").unwrap();
    assert_eq!(journal.outbox().unwrap()[0].row.kind, "mail-begun");
    assert_eq!(journal.take(9).unwrap(), [], "it stays taken");
    journal.done(again[0].id).unwrap();
    journal.rename(&again[0], "mail").unwrap();
    assert_eq!(journal.outbox().unwrap(), []);
}

fn a_payload_can_be_erased(journal: &dyn Journal) {
    let before = journal.entries("incident-1", 0).unwrap();
    let nobody = journal.erase(erase("incident-1", 4, &[2, 5]));
    assert_eq!(nobody, Err(AppendProblem::NoSuchEntry { number: 5 }));
    assert_eq!(journal.entries("incident-1", 0).unwrap(), before);

    let draft = draft("{\"erased\":[2,3]}");
    let record = journal.erase(Erase { draft, ..erase("incident-1", 4, &[2, 3]) }).unwrap();
    let after = journal.entries("incident-1", 0).unwrap();
    assert_eq!(after.last(), Some(&record));
    let erased: Vec<u64> = after.iter().filter(|it| it.payload.is_none()).map(|it| it.number).collect();
    assert_eq!(erased, [2, 3]);
    for (before, after) in before.iter().zip(&after) {
        assert_eq!((before.hash, before.payload_hash), (after.hash, after.payload_hash));
    }
    let head = after.iter().try_fold(Head::START, follows).unwrap();
    assert_eq!(journal.head("incident-1").unwrap(), head);
}

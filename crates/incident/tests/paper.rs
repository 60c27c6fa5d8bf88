//! An evening on paper, typed in afterwards.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

use incident::paper::{LAST_LINE, LONGEST_SHEET, Mark, sheet_named};
use incident::refusal::Refusal;
use incident::timeline::Timeline;
use proptest::prelude::*;
use serde_json::{Value, json};
use testkit::repository::rulebook;
use testkit::story::{Told, given};

fn opened() -> Told {
    given().at("2026-03-03T09:00:00+01:00").when(json!({
        "command": "open-incident", "code_name": "LINDE", "kind": "incident", "profile": { "country": "NL" }
    }))
}

fn line(sheet: &str, line: u32, at: Option<&str>) -> Value {
    json!({ "command": "enter-paper-line", "sheet": sheet, "line": line, "happened_at": at, "by": "Bram",
            "text": format!("regel {line}"), "mark": "note" })
}

fn with(mut command: Value, key: &str, value: Value) -> Value {
    command[key] = value;
    command
}

#[test]
fn a_line_of_a_sheet_is_entered_once_and_whoever_types_it_again_is_told_where_it_stands() {
    let told = opened().when(line("12-3", 4, Some("2026-03-02T18:35:00Z")));
    let entry = told.state.number;
    for again in ["12-3", " 12 - 3 ", "12–3"] {
        let refused = told.refusal_of(line(again, 4, None));
        assert_eq!(refused, Refusal::LineEntered { sheet: "12-3".to_owned(), line: 4, entry }, "{again}");
    }
    let told = told.when(line("12-3", 5, None)).when(line("12-4", 4, None)).when(line("a", 4, None));
    let sheets: Vec<&str> = told.state.paper.keys().map(String::as_str).collect();
    assert_eq!(sheets, ["12-3", "12-4", "A"]);
}

#[test]
fn a_line_that_was_withdrawn_can_be_entered_anew() {
    let told = opened().when(line("12-3", 4, None));
    let first = told.state.number;
    let withdraw = json!({ "command": "withdraw-entry", "entry": first, "reason": "van een ander blad" });
    let told = told.when(withdraw.clone());
    assert!(told.state.paper.is_empty());
    assert_eq!(told.state.withdrawals[&first], told.state.number);
    assert_eq!(told.refusal_of(withdraw), Refusal::NoSuchEntry { entry: first });
    let told = told.when(line("12-3", 4, None));
    assert_eq!(told.state.paper["12-3"].lines[&4].number, told.state.number);
}

#[test]
fn a_line_that_is_wrong_is_corrected_and_stays_on_its_sheet() {
    let told = opened().when(line("12-3", 4, None));
    let entry = told.state.number;
    let correct =
        json!({ "command": "correct-entry", "entry": entry, "text": "regel 5", "reason": "verlezen" });
    let told = told.when(correct);
    assert_eq!(told.state.paper["12-3"].lines[&4].number, entry);
    assert_eq!(told.state.corrections[&entry], told.state.number);
}

#[test]
fn what_no_paper_can_say_is_refused() {
    let told = opened();
    let at = Some("2026-03-03T08:00:01Z");
    assert_eq!(told.refusal_of(line("A", 1, at)), Refusal::InTheFuture { field: "happened_at" });
    for number in [0, LAST_LINE + 1, 1835] {
        let refused = told.refusal_of(line("A", number, None));
        assert_eq!(refused, Refusal::OutOfBounds { field: "line", from: 1, to: LAST_LINE }, "{number}");
    }
    let good = || line("A", 1, None);
    for field in ["sheet", "by", "text"] {
        assert_eq!(told.refusal_of(with(good(), field, json!(" \n "))), Refusal::Empty { field });
        let unseen = with(good(), field, json!("A\u{0}"));
        assert_eq!(told.refusal_of(unseen), Refusal::Unreadable { field });
    }
    assert_eq!(told.refusal_of(line("1\u{202e}2", 1, None)), Refusal::Unreadable { field: "sheet" });
    for (field, limit) in [("sheet", LONGEST_SHEET), ("by", 200), ("text", 4_000)] {
        told.clone().when(with(good(), field, json!("x".repeat(limit))));
        let long = with(good(), field, json!("x".repeat(limit + 1)));
        assert_eq!(told.refusal_of(long), Refusal::TooLong { field, limit });
    }
    let mark = with(good(), "mark", json!("facts"));
    assert!(matches!(told.refusal_of(mark), Refusal::Unknown { field: "mark", nearest: Some(_), .. }));
}

#[test]
fn a_photo_belongs_to_the_sheet_and_must_be_kept_first() {
    let told = opened().when(line("A", 1, None));
    let photo = json!({ "command": "attach-paper-photo", "sheet": "a", "evidence": "1" });
    assert!(matches!(told.refusal_of(photo.clone()), Refusal::Unknown { field: "evidence", .. }));
    let keep = json!({ "command": "keep-evidence", "evidence": "1", "name": "a.jpg", "digest": "ab".repeat(32),
                       "bytes": 12 });
    let told = told.when(keep).when(photo).when(line("A", 2, None));
    let attached = told.state.number - 1;
    assert_eq!(told.state.paper["A"].photos, [(attached, "1".to_owned())].into());
    let wrong =
        json!({ "command": "withdraw-entry", "entry": attached, "reason": "foto van een ander blad" });
    let told = told.when(wrong);
    assert!(told.state.paper["A"].photos.is_empty() && told.state.evidence.contains_key("1"));
}

#[test]
fn no_conclusion_follows_from_a_line_not_even_from_one_that_is_marked_as_a_fact() {
    let told = opened();
    let before = told.receipts().len();
    let stated = with(line("A", 1, Some("2026-03-02")), "mark", json!("fact"));
    let decided = with(line("A", 2, Some("2026-03-02")), "mark", json!("decision"));
    let told = told.when(stated).when(decided);
    assert_eq!(told.receipts().len(), before);
    assert!(told.state.facts.is_empty());
}

#[test]
fn lines_that_are_missing_are_named_and_the_next_one_is_the_first_that_is_free() {
    let told = [3, 4, 8, 9].iter().fold(opened(), |told, number| told.when(line("A", *number, None)));
    let sheet = &told.state.paper["A"];
    assert_eq!(sheet.missing(), [1..=2, 5..=7]);
    assert_eq!([0, 2, 3, 8].map(|after| sheet.next_free(after)), [1, 5, 5, 10]);
    assert_eq!(sheet.last_entered().unwrap().0, 9);
}

/// The order in which things happened, oldest first, as the texts of the lines.
fn happened(told: &Told) -> Vec<u64> {
    let mut timeline = Timeline::default();
    for recorded in &told.recorded {
        timeline.add(recorded.number, recorded.recorded_at, Some(&recorded.event));
    }
    timeline.order(rulebook())
}

#[test]
fn what_happened_first_stands_first_and_a_line_without_an_hour_below_the_line_above_it() {
    let told = opened();
    let opening = told.state.number;
    let note = json!({ "command": "write-note", "text": "gebeld", "happened_at": "2026-03-02T22:55:00Z" });
    let told = told
        .when(line("A", 4, Some("2026-03-02T23:10:00Z")))
        .when(line("A", 1, Some("2026-03-02T22:50:00Z")))
        .when(line("A", 3, Some("2026-03-02")))
        .when(line("A", 2, None))
        .when(line("A", 5, Some("2026-03-03")))
        .when(note)
        .when(line("B", 1, None));
    let order = happened(&told);
    let paper = |line: u64| opening + line;
    // In Amsterdam 23:10 is ten past midnight: of line 5 we know the day, and line 4 is on it.
    let expected = [paper(2), paper(4), paper(3), paper(6), paper(1), paper(5)];
    let recorded_then = order.iter().filter(|number| **number <= opening);
    assert_eq!(order[..6], expected, "{order:?}");
    assert_eq!(order.last(), Some(&paper(7)), "without any time it stands where it was recorded");
    assert_eq!(recorded_then.count(), opening as usize);
}

proptest! {
    /// However it was written, it is written once and for all.
    #[test]
    fn the_name_of_a_sheet_is_its_own_name(written in "[ \\-–a-zß0-9/é]{0,24}") {
        if let Ok(named) = sheet_named(&written) {
            prop_assert_eq!(sheet_named(&named), Ok(named.clone()));
            prop_assert_eq!(sheet_named(&format!("  {} ", written.to_uppercase())), Ok(named.clone()));
            prop_assert!(named.chars().count() <= LONGEST_SHEET && !named.contains("  "));
        }
    }

    /// Nothing is lost and nothing stands twice, in whatever order lines were typed in.
    #[test]
    fn every_entry_has_one_place_and_a_sheet_without_hours_keeps_its_order(
        lines in proptest::sample::subsequence((1..=20u32).collect::<Vec<_>>(), 1..=20).prop_shuffle(),
        hour in 0..24u32,
    ) {
        let first = lines.iter().min().copied();
        let told = lines.iter().fold(opened(), |told, number| {
            let at = (Some(*number) == first).then(|| format!("2026-03-01T{hour:02}:00:00Z"));
            told.when(line("A", *number, at.as_deref()))
        });
        let order = happened(&told);
        let mut all = order.clone();
        all.sort_unstable();
        let numbers: Vec<u64> = told.recorded.iter().map(|recorded| recorded.number).collect();
        prop_assert_eq!(all, numbers);
        let on_sheet: Vec<u64> = told.state.paper["A"].lines.values().map(|line| line.number).collect();
        prop_assert_eq!(&order[..on_sheet.len()], &on_sheet[..]);
    }
}

#[test]
fn every_mark_has_a_name_that_reads_back() {
    for mark in Mark::ALL {
        assert_eq!(Mark::parse(mark.as_str()), Some(mark));
    }
    assert_eq!(Mark::parse("feit"), None);
}

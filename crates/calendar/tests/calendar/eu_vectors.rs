//! Two hundred periods under Regulation 1182/71, counted by an independent calculator.

use calendar::{Counting, Step};
use jiff::civil::DateTime;
use serde_json::Value;

use crate::{DUTCH, due};

/// The rows; the first line of the file says where they come from.
fn rows() -> Vec<Value> {
    let text = include_str!("../../../../cases/eu-1182-71.jsonl");
    text.lines().skip(1).map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn text<'a>(row: &'a Value, key: &str) -> &'a str {
    row[key].as_str().unwrap()
}

/// Our end, exclusive, on the wall clock.
fn ours(row: &Value) -> DateTime {
    let event = text(row, "event").replace('T', " ");
    DUTCH.zone().to_datetime(due(&event, text(row, "period"), Counting::Eu1182).ends())
}

#[test]
fn every_row_ends_where_the_calculator_says_or_says_why_not() {
    let rows = rows();
    assert_eq!(rows.len(), 200);
    let mut wrong = Vec::new();
    for row in &rows {
        let differs = row.get("ours").is_some();
        assert_eq!(differs, row.get("note").is_some(), "a difference has a note: {row}");
        let expected = if differs { text(row, "ours") } else { text(row, "ends") };
        let expected: DateTime = expected.parse().unwrap();
        if ours(row) != expected {
            wrong.push(format!("{row}: ours is {}", ours(row)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_calculator_models_no_clock_change_and_no_row_in_hours_meets_one_in_silence() {
    for row in rows().iter().filter(|row| text(row, "period").contains("hour")) {
        let event = text(row, "event").replace('T', " ");
        let due = due(&event, text(row, "period"), Counting::Eu1182);
        let changed = due.steps().iter().any(|step| matches!(step, Step::ClockChange { .. }));
        assert!(!changed || row.get("note").is_some(), "counted in elapsed hours, this needs a note: {row}");
    }
}

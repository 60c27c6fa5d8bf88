//! The table that lawyers read: `cases/clock.table`.

use calendar::{Counting, Deadline, Period, Start, deadline};
use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Weekday};
use jiff::tz::AmbiguousOffset;

use crate::DUTCH;

const TABLE: &str = include_str!("../../../../cases/clock.table");

struct Row<'a> {
    line: usize,
    aware: &'a str,
    period: &'a str,
    counted: &'a str,
    due: &'a str,
}

/// Columns stand two spaces or more apart; the last one is the reason, in prose.
fn rows() -> Vec<Row<'static>> {
    let lines =
        TABLE.lines().enumerate().filter(|(_, line)| !line.trim().is_empty() && !line.starts_with('#'));
    lines
        .map(|(index, line)| {
            let cells: Vec<&str> = line.split("  ").map(str::trim).filter(|cell| !cell.is_empty()).collect();
            let [aware, period, counted, due, _because] = cells[..] else {
                panic!("line {}: five columns, not {cells:?}", index + 1)
            };
            Row { line: index + 1, aware, period, counted, due }
        })
        .collect()
}

#[test]
fn every_row_of_the_table_is_what_we_count() {
    let wrong: Vec<String> = rows()
        .iter()
        .filter_map(|row| {
            let found = written(&count(row));
            (found != row.due).then(|| format!("line {}: {found}, not {}", row.line, row.due))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_table_covers_every_counting_and_both_clock_changes() {
    let rows = rows();
    assert!(rows.len() >= 25);
    for counting in Counting::ALL {
        assert!(rows.iter().any(|row| row.counted == counting.as_str()), "{counting}");
    }
    let changes = |forward: bool| {
        let steps = rows.iter().flat_map(|row| count(row).steps().to_vec());
        let mut changes = steps.filter_map(|step| match step {
            calendar::Step::ClockChange { from_offset, to_offset } => Some(to_offset > from_offset),
            _ => None,
        });
        changes.any(|change| change == forward)
    };
    assert!(changes(true) && changes(false));
}

fn count(row: &Row<'_>) -> Deadline {
    let period: Period = row.period.parse().unwrap();
    assert_eq!(period.to_string(), row.period, "line {}", row.line);
    deadline(start(row), period, row.counted.parse().unwrap(), &DUTCH).unwrap()
}

/// "vr 2026-03-27 18:10", "vr 2026-03-27" when the hour is unknown, and with "zomertijd" or "wintertijd" after
/// an hour that the clock shows twice.
fn start(row: &Row<'_>) -> Start {
    let words: Vec<&str> = row.aware.split(' ').collect();
    let day: Date = words[1].parse().unwrap();
    assert_eq!(words[0], weekday(day), "line {}", row.line);
    let Some(time) = words.get(2) else { return Start::Day(day) };
    let wall = day.to_datetime(time.parse().unwrap());
    let ambiguous = DUTCH.zone().to_ambiguous_timestamp(wall);
    let moment = match words.get(3) {
        None => ambiguous.unambiguous(),
        Some(&"zomertijd") => ambiguous.earlier(),
        Some(&"wintertijd") => ambiguous.later(),
        Some(other) => panic!("line {}: {other}", row.line),
    };
    Start::Moment(moment.unwrap_or_else(|problem| panic!("line {}: {problem}", row.line)))
}

fn written(deadline: &Deadline) -> String {
    match deadline.end_of_day() {
        Some(day) => format!("{} {day} einde dag", weekday(day)),
        None => {
            let wall = DUTCH.zone().to_datetime(deadline.at());
            format!(
                "{} {}{}",
                weekday(wall.date()),
                wall.strftime("%Y-%m-%d %H:%M"),
                season(wall, deadline.at())
            )
        }
    }
}

/// Which of the two, when the clock shows an hour twice.
fn season(wall: DateTime, moment: Timestamp) -> &'static str {
    match DUTCH.zone().to_ambiguous_timestamp(wall).offset() {
        AmbiguousOffset::Fold { before, .. } if before.to_timestamp(wall).unwrap() == moment => " zomertijd",
        AmbiguousOffset::Fold { .. } => " wintertijd",
        _ => "",
    }
}

fn weekday(day: Date) -> &'static str {
    match day.weekday() {
        Weekday::Monday => "ma",
        Weekday::Tuesday => "di",
        Weekday::Wednesday => "wo",
        Weekday::Thursday => "do",
        Weekday::Friday => "vr",
        Weekday::Saturday => "za",
        Weekday::Sunday => "zo",
    }
}

//! Blank sheets: for the log, for a meeting, for rumours. Each has a number of its own, so that what was written on it can
//! be entered later, line by line.

use serde_json::json;

use crate::engine::{Part, Template};
use crate::paper::Paper;

const LOG: Template = Template { name: "log-sheets", text: include_str!("log.typ") };
const MEETING: Template = Template { name: "meeting-sheet", text: include_str!("meeting.typ") };
const RUMOURS: Template = Template { name: "rumour-sheet", text: include_str!("rumours.typ") };

/// So many sheets for the log are printed at once: an evening and a night.
const LOG_SHEETS: usize = 5;

/// So many lines a sheet for the log has. The page on which they are entered counts on it.
pub const LOG_LINES: u32 = 20;

/// So many rumours fit on a sheet.
const RUMOUR_LINES: usize = 10;

/// The marks that set the sheets of different kinds in one copy apart.
const MEETING_MARK: &str = "V";
const RUMOUR_MARK: &str = "G";

/// Sheets for the log.
pub(crate) fn log(paper: &Paper<'_>) -> Part {
    let numbers: Vec<String> = (1..=LOG_SHEETS).map(|sheet| number(paper, &sheet.to_string())).collect();
    let keys = [
        "title", "lead", "sheet", "incident", "day", "line", "time", "what", "who", "mark", "kind",
        "initials", "page",
    ];
    let data = json!({
        "stamp": paper.stamp,
        "words": paper.words("print-log-", &keys),
        "numbers": numbers,
        "lines": LOG_LINES,
    });
    Part { template: LOG, data }
}

/// A sheet for a meeting: control, picture, judgement, decision, actions.
pub(crate) fn meeting(paper: &Paper<'_>) -> Part {
    let keys = [
        "title",
        "sheet",
        "number",
        "day",
        "present",
        "chair",
        "logger",
        "control",
        "control-of",
        "effect",
        "picture",
        "facts",
        "assumptions",
        "unknown",
        "judgement",
        "aim",
        "knots",
        "scenarios",
        "best",
        "worst",
        "likely",
        "option",
        "for",
        "against",
        "who-is-hit",
        "decision",
        "decided",
        "because",
        "mandate",
        "dissent",
        "actions",
        "action",
        "by-whom",
        "by-when",
        "next",
    ];
    let data = json!({
        "stamp": paper.stamp,
        "words": paper.words("print-meeting-", &keys),
        "number": number(paper, MEETING_MARK),
    });
    Part { template: MEETING, data }
}

/// A sheet for rumours.
pub(crate) fn rumours(paper: &Paper<'_>) -> Part {
    let keys = [
        "title", "lead", "sheet", "time", "what", "where", "reach", "harm", "true", "do", "answer", "who",
        "legend",
    ];
    let data = json!({
        "stamp": paper.stamp,
        "words": paper.words("print-rumour-", &keys),
        "number": number(paper, RUMOUR_MARK),
        "lines": RUMOUR_LINES,
    });
    Part { template: RUMOURS, data }
}

/// The number of a sheet: that of the copy, then its own. Without a copy there is room to write one.
fn number(paper: &Paper<'_>, own: &str) -> String {
    paper.stamp.sheet_number.as_ref().map(|copy| format!("{copy}-{own}")).unwrap_or_default()
}

//! Situations for tests.

use incident::situation::{Format, Reader, Situation, SituationProblem};
use jiff::Timestamp;

use crate::repository::rulebook;

/// The moment at which tests run: Saturday 21 November 2026, noon in Amsterdam.
pub fn now() -> Timestamp {
    "2026-11-21T12:00:00+01:00".parse().expect("a moment")
}

/// Reads a situation as the program does.
pub fn read(text: &[u8], format: Format) -> Result<Situation, SituationProblem> {
    let rulebook = rulebook();
    let rules: Vec<&str> = rulebook.rules().map(|rule| rule.id.as_str()).collect();
    let events: Vec<&str> = rulebook.events().collect();
    Reader { now: now(), zone: rulebook.calendar().zone(), rules: &rules, events: &events }.read(text, format)
}

/// A situation in TOML that must be right.
pub fn toml(text: &str) -> Situation {
    read(text.as_bytes(), Format::Toml).unwrap_or_else(|problem| panic!("{problem:?}\n{text}"))
}

/// A situation in JSON that must be right.
pub fn json(text: &str) -> Situation {
    read(text.as_bytes(), Format::Json).unwrap_or_else(|problem| panic!("{problem:?}\n{text}"))
}

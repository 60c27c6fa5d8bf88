//! What commands check alike.

use std::collections::BTreeMap;

use calendar::Start;

use super::Desk;
use crate::event::When;
use crate::refusal::Refusal;
use crate::state::State;

/// Nobody writes more in one field: so many characters.
pub const LONG: usize = 4_000;
/// A name, a place, or two of them.
pub const NAME: usize = 200;

/// A text that must say something that can be read.
pub(crate) fn readable(field: &'static str, text: &str, limit: usize) -> Result<(), Refusal> {
    needed(field, text)?;
    optional(field, text, limit)
}

/// A text that may be empty; what it says can be read.
pub(crate) fn optional(field: &'static str, text: &str, limit: usize) -> Result<(), Refusal> {
    if text.chars().count() > limit {
        Err(Refusal::TooLong { field, limit })
    } else if text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')) {
        Err(Refusal::Unreadable { field })
    } else {
        Ok(())
    }
}

/// A text that may be absent; when it is there it says something.
pub(crate) fn some_readable(field: &'static str, text: Option<&str>, limit: usize) -> Result<(), Refusal> {
    text.map_or(Ok(()), |text| readable(field, text, limit))
}

/// Lines that say something, without what stands around them.
pub(crate) fn lines_of(lines: &[String]) -> Vec<String> {
    lines.iter().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
}

/// The number that a command names, else the next one.
pub(crate) fn numbered(asked: u32, next: u32) -> u32 {
    if asked == 0 { next } else { asked }
}

/// The id that a command names, else the first number that is none yet.
pub(crate) fn free_id<T>(asked: &str, taken: &BTreeMap<String, T>) -> String {
    let asked = asked.trim();
    if !asked.is_empty() {
        return asked.to_owned();
    }
    let mut numbers = (1..=taken.len() + 1).map(|number| number.to_string());
    numbers.find(|id| !taken.contains_key(id)).unwrap_or_default()
}

/// The same as [`not_in_the_future`] for a moment that may be absent.
pub(crate) fn maybe_not_in_the_future(
    field: &'static str,
    when: Option<When>,
    desk: Desk<'_>,
) -> Result<(), Refusal> {
    when.map_or(Ok(()), |when| not_in_the_future(field, when, desk))
}

/// What comes after cannot come before. A day lasts until its end.
pub(crate) fn in_order(field: &'static str, from: When, to: When, desk: Desk<'_>) -> Result<(), Refusal> {
    let (from, end) = (desk.rulebook.moment_of(from.0), desk.rulebook.end_of(to.0));
    // The end of a day is the first moment of the next one, which is no part of it.
    if end < from || (end == from && matches!(to.0, Start::Day(_))) {
        Err(Refusal::Backwards { field })
    } else {
        Ok(())
    }
}

/// A text that must say something.
pub(crate) fn needed(field: &'static str, text: &str) -> Result<(), Refusal> {
    if text.trim().is_empty() { Err(Refusal::Empty { field }) } else { Ok(()) }
}

/// A moment that cannot lie in the future; a day counts as its first second.
pub(crate) fn not_in_the_future(field: &'static str, when: When, desk: Desk<'_>) -> Result<(), Refusal> {
    if desk.rulebook.moment_of(when.0) > desk.now { Err(Refusal::InTheFuture { field }) } else { Ok(()) }
}

/// A word of a closed list.
pub(crate) fn one_of(field: &'static str, word: &str, all: &[&str]) -> Result<(), Refusal> {
    if all.contains(&word) {
        return Ok(());
    }
    let nearest = crate::situation::nearest(word, all.iter().copied());
    Err(Refusal::Unknown { field, word: word.to_owned(), nearest })
}

/// The id of evidence that was kept.
pub(crate) fn known_evidence(state: &State, evidence: &str) -> Result<(), Refusal> {
    let kept: Vec<&str> = state.evidence.keys().map(String::as_str).collect();
    one_of("evidence", evidence, &kept)
}

/// The id of a rule.
pub(crate) fn known_rule(rule: &str, desk: Desk<'_>) -> Result<(), Refusal> {
    let rules: Vec<&str> = desk.rulebook.rules().map(|rule| rule.id.as_str()).collect();
    one_of("rule", rule, &rules)
}

//! Moments and days as people write them.

use calendar::Start;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{Timestamp, tz::AmbiguousOffset};

use super::problem::Wrong;

/// Reads a moment with an offset, a moment in the zone, or a bare day.
pub(super) fn read_start(text: &str, zone: &TimeZone) -> Result<Start, Wrong> {
    let text = text.trim();
    if !looks_like_a_date(text) {
        return Err(Wrong::NotAMoment { text: shorten(text) });
    }
    if let Ok(moment) = text.parse::<Timestamp>() {
        return Ok(Start::Moment(moment));
    }
    let impossible = || Wrong::ImpossibleMoment { text: shorten(text) };
    if text.len() == 10 {
        return text.parse::<Date>().map(Start::Day).map_err(|_| impossible());
    }
    let local: DateTime = text.parse().map_err(|_| impossible())?;
    if has_offset(text) {
        return Err(impossible());
    }
    let ambiguous = zone.to_ambiguous_timestamp(local);
    match ambiguous.offset() {
        AmbiguousOffset::Unambiguous { .. } => {
            ambiguous.unambiguous().map(Start::Moment).map_err(|_| impossible())
        }
        AmbiguousOffset::Gap { .. } => Err(impossible()),
        AmbiguousOffset::Fold { .. } => Err(Wrong::AmbiguousMoment { text: shorten(text) }),
    }
}

/// `2026-03-27`, then nothing or a time: anything else was not meant as a date.
fn looks_like_a_date(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() >= 10
        && bytes[..10].iter().enumerate().all(|(at, byte)| match at {
            4 | 7 => *byte == b'-',
            _ => byte.is_ascii_digit(),
        })
        && (bytes.len() == 10 || matches!(bytes[10], b'T' | b't' | b' '))
}

fn has_offset(text: &str) -> bool {
    let time = &text[10..];
    time.ends_with(['Z', 'z']) || time.contains(['+', '-'])
}

/// A long text is not echoed whole.
pub(super) fn shorten(text: &str) -> String {
    const MOST: usize = 60;
    match text.char_indices().nth(MOST) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text.to_owned(),
    }
}

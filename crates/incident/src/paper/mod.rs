//! Lines that were written on paper while no system could be used, and the sheets that they stand on.

pub mod event;

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use calendar::Start;
use jiff::Timestamp;

use crate::refusal::Refusal;

/// The number of a sheet is short: it is printed on it, or written on it by hand.
pub const LONGEST_SHEET: usize = 20;

/// A higher number is no line of a sheet, but a time in the wrong place.
pub const LAST_LINE: u32 = 999;

/// What a line was marked as by whoever wrote it. It is no fact and no decision of the incident by that.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// Something that was heard, seen or said.
    Note,
    /// Something that the writer held for certain.
    Fact,
    /// Something that the writer took to be so.
    Assumption,
    /// Something that was decided.
    Decision,
    /// Something that somebody does.
    Action,
}

impl Mark {
    /// All of them, in the order in which a form offers them.
    pub const ALL: [Mark; 5] = [Mark::Note, Mark::Fact, Mark::Assumption, Mark::Decision, Mark::Action];

    /// Its name in events and commands.
    pub fn as_str(self) -> &'static str {
        match self {
            Mark::Note => "note",
            Mark::Fact => "fact",
            Mark::Assumption => "assumption",
            Mark::Decision => "decision",
            Mark::Action => "action",
        }
    }

    /// The mark with this name.
    pub fn parse(name: &str) -> Option<Mark> {
        Mark::ALL.into_iter().find(|mark| mark.as_str() == name)
    }
}

/// A sheet of paper, as far as it was typed in.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PaperSheet {
    /// Its lines, by their number on it.
    pub lines: BTreeMap<u32, PaperLine>,
    /// Photos of it, as evidence, by the entry that attached them.
    pub photos: BTreeMap<u64, String>,
}

/// A line of a sheet. Its text stands with its entry.
#[derive(Clone, Debug, PartialEq)]
pub struct PaperLine {
    /// The number of its entry.
    pub number: u64,
    /// Who wrote it, or did what it says.
    pub by: String,
    /// When it happened, if the paper says so.
    pub happened_at: Option<Start>,
    /// What it was marked as.
    pub mark: Mark,
}

impl PaperSheet {
    /// Whether nothing of it counts any more.
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty() && self.photos.is_empty()
    }

    /// The first line after this one that was not typed in yet.
    pub fn next_free(&self, line: u32) -> u32 {
        (line.saturating_add(1)..).find(|next| !self.lines.contains_key(next)).unwrap_or(LAST_LINE)
    }

    /// The line that was typed in last.
    pub fn last_entered(&self) -> Option<(u32, &PaperLine)> {
        let last = self.lines.iter().max_by_key(|(_, entered)| entered.number);
        last.map(|(line, entered)| (*line, entered))
    }

    /// The nearest line above this one of which the hour is known, and that hour.
    pub fn hour_above(&self, line: u32) -> Option<(u32, Timestamp)> {
        self.lines.range(..line).rev().find_map(with_hour)
    }

    /// The nearest line below this one of which the hour is known, and that hour.
    pub fn hour_below(&self, line: u32) -> Option<(u32, Timestamp)> {
        self.lines.range(line.saturating_add(1)..).find_map(with_hour)
    }

    /// Lines that are missing between those that were typed in, and above them.
    pub fn missing(&self) -> Vec<RangeInclusive<u32>> {
        let before = std::iter::once(0).chain(self.lines.keys().copied());
        let gaps = before.zip(self.lines.keys()).filter(|(before, line)| before + 1 < **line);
        gaps.map(|(before, line)| before + 1..=line - 1).collect()
    }
}

fn with_hour((line, entered): (&u32, &PaperLine)) -> Option<(u32, Timestamp)> {
    match entered.happened_at {
        Some(Start::Moment(at)) => Some((*line, at)),
        _ => None,
    }
}

/// The number of a sheet as everybody writes it: `12 - 3` and `12–3` are `12-3`, and `a` is `A`. Two ways of writing must
/// not make two sheets of one.
///
/// # Errors
///
/// It is empty, too long, or holds a character that nobody sees.
pub fn sheet_named(written: &str) -> Result<String, Refusal> {
    let field = "sheet";
    let words = written.split_whitespace().collect::<Vec<_>>().join(" ");
    let parts: Vec<&str> = words.split(is_dash).map(str::trim).collect();
    let named = parts.join("-").to_uppercase();
    if named.is_empty() {
        Err(Refusal::Empty { field })
    } else if named.chars().count() > LONGEST_SHEET {
        Err(Refusal::TooLong { field, limit: LONGEST_SHEET })
    } else if named.contains(is_unseen) {
        Err(Refusal::Unreadable { field })
    } else {
        Ok(named)
    }
}

fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

/// Marks without a shape, or that turn the direction of writing: with them two sheets look like one.
fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

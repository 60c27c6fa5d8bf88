//! A page that is written line by line. A line that its conditions leave empty is left out, with the blank line that
//! would stand twice then.

use super::doubt::Raised;
use super::value::{Doubt, Place};
use crate::Wording;

/// The lines that are finished, and the one that is being written.
#[derive(Debug, Default)]
pub(super) struct Page {
    pub(super) text: String,
    line: String,
    raised: Vec<Raised>,
    /// The next words lose a space that they begin with, for what stood before it is empty.
    skips: bool,
    /// Whether the last line was left out.
    left_out: bool,
    /// Whether the last line that was written is blank; so is what stands before the first.
    ends_blank: bool,
    has_lines: bool,
}

impl Page {
    /// Writes words.
    pub(super) fn write(&mut self, words: &str) {
        if words.is_empty() {
            return;
        }
        let skips = std::mem::take(&mut self.skips);
        let words = match words.strip_prefix(' ') {
            Some(rest) if skips && (self.line.is_empty() || self.line.ends_with(' ')) => rest,
            _ => words,
        };
        if words.is_empty() {
            self.skips = skips;
            return;
        }
        // "… gestolen ." becomes "… gestolen."
        if skips && words.starts_with(['.', ',', ';', ':', '!', '?']) && self.line.ends_with(' ') {
            self.line.pop();
        }
        self.line.push_str(words);
    }

    /// What is cited now says nothing: one of the spaces around it goes.
    pub(super) fn skip_a_space(&mut self) {
        self.skips = true;
    }

    /// The sentence that is being written has to add something.
    pub(super) fn raise(&mut self, doubt: Doubt) {
        self.raised.push((self.line.len().saturating_sub(1), doubt));
    }

    /// Where in its sentence something stands that is written now.
    pub(super) fn place(&self) -> Place {
        let before = self.line.trim_end();
        let is_item = before.trim_start_matches(['-', '*', '#', '>']).trim().is_empty();
        if before.ends_with(':') {
            Place::Answer
        } else if is_item || before.ends_with(['.', '!', '?']) {
            Place::Start
        } else {
            Place::Inside
        }
    }

    /// Whether nothing but space was written on this line.
    pub(super) fn is_line_blank(&self) -> bool {
        self.line.trim().is_empty()
    }

    /// Takes away the spaces that parts which were left out leave at its end.
    pub(super) fn trim_line(&mut self) {
        let end = self.line.trim_end_matches(' ').len();
        self.line.truncate(end);
    }

    /// Ends the line.
    pub(super) fn end_line(&mut self, ending: &str, wording: &Wording) {
        let line = wording.with_doubts(std::mem::take(&mut self.line), &std::mem::take(&mut self.raised));
        self.skips = false;
        let is_blank = line.trim().is_empty();
        let follows_a_blank = self.ends_blank || !self.has_lines;
        if !(is_blank && self.left_out && follows_a_blank) {
            self.text.push_str(&line);
            self.text.push_str(ending);
            self.ends_blank = is_blank;
            self.has_lines = true;
            self.left_out = false;
        }
    }

    /// Leaves the line out.
    pub(super) fn leave_out(&mut self) {
        self.line.clear();
        self.raised.clear();
        self.skips = false;
        self.left_out = true;
    }
}

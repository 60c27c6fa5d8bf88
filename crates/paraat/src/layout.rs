//! Text on a terminal: headings, wrapped lines, hanging indents.

use std::io::{self, Write};

/// The width that lines are wrapped at, in characters.
const WIDTH: usize = 80;

/// A page of text that is being written.
pub(crate) struct Sheet<'a> {
    out: &'a mut dyn Write,
    is_empty: bool,
    /// Terms that were not met yet, each with the words that explain it.
    terms: Vec<(String, String)>,
}

impl<'a> Sheet<'a> {
    /// A sheet with nothing on it, that explains these terms where they stand first.
    pub(crate) fn new(out: &'a mut dyn Write, terms: Vec<(String, String)>) -> Sheet<'a> {
        Sheet { out, is_empty: true, terms }
    }

    /// A heading, with a blank line above it.
    pub(crate) fn heading(&mut self, text: &str) -> io::Result<()> {
        self.space()?;
        writeln!(self.out, "{}", printable(&text.to_uppercase()))
    }

    /// A blank line, except at the top.
    pub(crate) fn space(&mut self) -> io::Result<()> {
        if self.is_empty { Ok(()) } else { writeln!(self.out) }
    }

    /// A paragraph, indented by a number of characters.
    pub(crate) fn line(&mut self, indent: usize, text: &str) -> io::Result<()> {
        self.hanging(indent, "", text)
    }

    /// A paragraph whose words stay as they are: a quotation, or a line that speaks of the terms themselves.
    pub(crate) fn quote(&mut self, indent: usize, text: &str) -> io::Result<()> {
        self.write(indent, "", text)
    }

    /// A paragraph behind a mark such as `- ` or `1. `; its further lines stand under its first word.
    pub(crate) fn hanging(&mut self, indent: usize, mark: &str, text: &str) -> io::Result<()> {
        let text = self.explained(text);
        self.write(indent, mark, &text)
    }

    fn write(&mut self, indent: usize, mark: &str, text: &str) -> io::Result<()> {
        self.is_empty = false;
        let hang = indent + mark.chars().count();
        for (at, line) in wrap(text, WIDTH.saturating_sub(hang)).iter().enumerate() {
            match at {
                0 => writeln!(self.out, "{:indent$}{mark}{line}", "")?,
                _ => writeln!(self.out, "{:hang$}{line}", "")?,
            }
        }
        Ok(())
    }

    /// The text with the terms explained that stand on the sheet for the first time.
    fn explained(&mut self, text: &str) -> String {
        let mut text = text.to_owned();
        self.terms.retain(|(term, explained)| match find_term(&text, term) {
            Some(at) => {
                text.replace_range(at..at + term.len(), explained);
                false
            }
            None => true,
        });
        text
    }
}

/// Where a term stands by itself: not the `AVG` in `UAVG`.
fn find_term(text: &str, term: &str) -> Option<usize> {
    text.match_indices(term).map(|(at, _)| at).find(|at| {
        let before = text[..*at].chars().next_back();
        let after = text[at + term.len()..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}

/// A text that cannot steer the terminal of whoever reads it: what somebody put in a file may hold control characters,
/// or characters that turn the direction of writing. Each shows as U+FFFD.
pub(crate) fn printable(text: &str) -> String {
    let steers = |c: char| {
        (c.is_control() && !matches!(c, '\n' | '\t'))
            || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    text.replace(steers, "\u{fffd}")
}

/// Lines of at most so many characters; a longer word stands on a line of its own.
fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut length = 0;
    for word in printable(text).split_whitespace() {
        let word_length = word.chars().count();
        match lines.last_mut() {
            Some(line) if length + 1 + word_length <= width => {
                line.push(' ');
                line.push_str(word);
                length += 1 + word_length;
            }
            _ => {
                lines.push(word.to_owned());
                length = word_length;
            }
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_continues_under_its_first_word() {
        let mut out = Vec::new();
        let mut sheet = Sheet::new(&mut out, Vec::new());
        sheet.heading("Nu").unwrap();
        sheet.hanging(2, "1. ", &"woord ".repeat(20)).unwrap();
        let text = String::from_utf8(out).unwrap();
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines[0], "NU");
        assert!(lines[1].starts_with("  1. woord") && lines[1].len() <= WIDTH);
        assert!(lines[2].starts_with("     woord"));
    }

    #[test]
    fn a_word_that_is_too_long_stands_alone() {
        assert_eq!(wrap("a https://example.org/long b", 10), ["a", "https://example.org/long", "b"]);
    }

    #[test]
    fn nothing_on_a_sheet_can_steer_the_terminal() {
        let mut out = Vec::new();
        let mut sheet = Sheet::new(&mut out, Vec::new());
        sheet.heading("a\u{1b}[31mb").unwrap();
        sheet.hanging(2, "- ", "c\u{7}\td\r\u{9b}2Je\u{202e}f").unwrap();
        sheet.quote(2, "\u{1b}]0;titel").unwrap();
        let text = String::from_utf8(out).unwrap();
        assert!(
            !text.contains(|c: char| c.is_control() && c != '\n') && !text.contains('\u{202e}'),
            "{text:?}"
        );
        assert!(text.contains("A\u{fffd}[31MB\n  - c\u{fffd} d\u{fffd}\u{fffd}2Je\u{fffd}f"), "{text:?}");
    }

    #[test]
    fn a_term_is_explained_where_it_stands_first_and_never_in_a_quotation() {
        let mut out = Vec::new();
        let mut sheet = Sheet::new(&mut out, vec![("AVG".to_owned(), "AVG (GDPR)".to_owned())]);
        sheet.line(0, "UAVG art. 42").unwrap();
        sheet.quote(0, "de AVG").unwrap();
        sheet.line(0, "AVG art. 33, AVG art. 34").unwrap();
        sheet.line(0, "AVG art. 33").unwrap();
        let text = String::from_utf8(out).unwrap();
        assert_eq!(text, "UAVG art. 42\nde AVG\nAVG (GDPR) art. 33, AVG art. 34\nAVG art. 33\n");
    }
}

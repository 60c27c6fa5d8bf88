//! Text on a terminal: headings, wrapped lines, hanging indents.

use std::io::{self, Write};

/// The width that lines are wrapped at, in characters.
const WIDTH: usize = 80;

/// A page of text that is being written.
pub(crate) struct Sheet<'a> {
    out: &'a mut dyn Write,
    is_empty: bool,
}

impl<'a> Sheet<'a> {
    /// A sheet with nothing on it.
    pub(crate) fn new(out: &'a mut dyn Write) -> Sheet<'a> {
        Sheet { out, is_empty: true }
    }

    /// A heading, with a blank line above it.
    pub(crate) fn heading(&mut self, text: &str) -> io::Result<()> {
        self.space()?;
        writeln!(self.out, "{}", text.to_uppercase())
    }

    /// A blank line, except at the top.
    pub(crate) fn space(&mut self) -> io::Result<()> {
        if self.is_empty { Ok(()) } else { writeln!(self.out) }
    }

    /// A paragraph, indented by a number of characters.
    pub(crate) fn line(&mut self, indent: usize, text: &str) -> io::Result<()> {
        self.hanging(indent, "", text)
    }

    /// A paragraph behind a mark such as `- ` or `1. `; its further lines stand under its first word.
    pub(crate) fn hanging(&mut self, indent: usize, mark: &str, text: &str) -> io::Result<()> {
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
}

/// Lines of at most so many characters; a longer word stands on a line of its own.
fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut length = 0;
    // What somebody put in a file may not steer the terminal of whoever reads the answer.
    let text = text.replace(|c: char| c.is_control() && !c.is_whitespace(), "\u{fffd}");
    for word in text.split_whitespace() {
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
        let mut sheet = Sheet::new(&mut out);
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
}

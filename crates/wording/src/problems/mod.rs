//! What is wrong with a file, as sentences: where, what, and how to mend it.

mod calendar;
mod page;
mod situation;

use crate::Wording;

impl Wording {
    /// The mend that names what was probably meant, or the one that says where to look.
    fn meant(&self, nearest: Option<&String>, otherwise: &str) -> String {
        match nearest {
            Some(nearest) => self.format("problem-meant", [("nearest", nearest.as_str().into())]),
            None => self.text(otherwise),
        }
    }
}

/// A text on one line, without what could steer a terminal.
pub(crate) fn one_line(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    line.replace(char::is_control, "\u{fffd}")
}

/// A text on one line that is not too long to be shown.
pub(crate) fn shortened(text: &str) -> String {
    const MOST: usize = 100;
    let line = one_line(text);
    match line.char_indices().nth(MOST) {
        Some((at, _)) => format!("{}…", &line[..at]),
        None => line,
    }
}

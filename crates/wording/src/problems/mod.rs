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

/// Words of a library on one line: a problem of a situation is one line.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

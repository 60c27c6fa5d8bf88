//! What was prepared, as an incident takes it: as long as its fields are, and nothing that cannot be read.

use incident::command::{LONG, NAME};
use readiness::contact::event::Contact;
use wording::cut_short;

/// A name, or another text of a line.
pub(crate) fn short(text: &str) -> String {
    cut_short(&readable(text).replace(['\n', '\t'], " "), NAME)
}

/// A text of several lines.
pub(crate) fn long(text: &str) -> String {
    cut_short(&readable(text), LONG)
}

/// What a contact is called, unless it has no name.
pub(crate) fn name_of(contact: &Contact) -> Option<String> {
    Some(short(contact.title())).filter(|name| !name.is_empty())
}

fn readable(text: &str) -> String {
    text.trim().chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect()
}

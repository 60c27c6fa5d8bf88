//! Invitations, as `paraat link` leaves them in the data folder for the running program to record. A note holds the
//! name of a person and stands under the hash of the link; the link itself is nowhere.

use std::io;
use std::path::Path;

use app::{App, NotLetIn};
use jiff::Timestamp;
use journal::Hash;

use crate::notes::{self, Note, TERMINAL};

const FOLDER: &str = "invitations";

/// Leaves an invitation.
pub(super) fn leave(data: &Path, name: &str, link: &Hash) -> io::Result<()> {
    notes::leave(data, FOLDER, &link.to_string(), name.trim())
}

/// Records every invitation.
pub(super) fn take(data: &Path, app: &App, now: Timestamp) {
    notes::take(data, FOLDER, |link, name| {
        let Some(link) = Hash::parse(link) else { return Note::Stays };
        match app.issue_link(TERMINAL, name, &link, now) {
            Ok(()) | Err(NotLetIn::Denied(_)) => Note::IsDone,
            Err(NotLetIn::Failed(_)) => Note::Stays,
        }
    });
}

//! Word of a kit that `paraat kit` wrote, left in the data folder for the running program to record.

use std::io;
use std::path::Path;

use app::App;
use jiff::Timestamp;
use readiness::event::KitWritten;

use crate::notes::{self, Note, TERMINAL};

const FOLDER: &str = "kits-written";

/// Leaves word of a kit.
pub(super) fn leave(data: &Path, written: &KitWritten) -> io::Result<()> {
    notes::leave(data, FOLDER, &written.digest, &serde_json::to_string(written)?)
}

/// Records every kit of which there is word.
pub(crate) fn take(data: &Path, app: &App, now: Timestamp) {
    notes::take(data, FOLDER, |_, text| {
        let Ok(written) = serde_json::from_str(text) else { return Note::IsDone };
        match app.record_kit(TERMINAL, &written, now) {
            Ok(()) => Note::IsDone,
            Err(_) => Note::Stays,
        }
    });
}

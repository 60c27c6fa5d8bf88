//! Word of a kit that `paraat kit` wrote, left in the data folder for the running program to record: the kit as JSON, and on
//! the next line of which organisation it is.

use std::io;
use std::path::Path;

use app::App;
use jiff::Timestamp;
use readiness::event::KitWritten;

use crate::arguments::Folder;
use crate::notes::{self, Note, TERMINAL};

const FOLDER: &str = "kits-written";

/// Leaves word of a kit.
pub(super) fn leave(folder: &Folder, written: &KitWritten) -> io::Result<()> {
    let text = format!("{}\n{}", serde_json::to_string(written)?, folder.organisation);
    notes::leave(&folder.data, FOLDER, &written.digest, &text)
}

/// Records every kit of an organisation of which there is word.
pub(crate) fn take(data: &Path, app: &App, now: Timestamp) {
    notes::take(data, FOLDER, |_, text| {
        let (written, organisation) = text.split_once('\n').unwrap_or((text, app.organisation()));
        if organisation != app.organisation() {
            return Note::Stays;
        }
        let Ok(written) = serde_json::from_str(written) else { return Note::IsDone };
        match app.record_kit(TERMINAL, &written, now) {
            Ok(()) => Note::IsDone,
            Err(_) => Note::Stays,
        }
    });
}

//! Notes that a command leaves in the data folder for the running program, which holds the only claim on the journal.

use std::fs::{self, DirBuilder, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

/// Who does what a note says: whoever is at the machine itself.
pub(crate) const TERMINAL: &str = "terminal";

/// What becomes of a note.
pub(crate) enum Note {
    /// It was recorded, or never can be: it goes.
    IsDone,
    /// It could not be recorded now: it stays for the next time.
    Stays,
}

/// Leaves a note in the folder of its kind.
pub(crate) fn leave(data: &Path, kind: &str, name: &str, text: &str) -> io::Result<()> {
    let folder = data.join(kind);
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    let mut options = OpenOptions::new();
    options.create_new(true).write(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
        builder.mode(0o700);
        options.mode(0o600);
    }
    builder.create(&folder)?;
    // Under its last name only once it is whole.
    let (arriving, path) = (folder.join(format!("{name}.new")), folder.join(name));
    let mut file = options.open(&arriving)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    fs::rename(arriving, path)
}

/// Takes every note of a kind, with its name and its text.
pub(crate) fn take(data: &Path, kind: &str, mut take: impl FnMut(&str, &str) -> Note) {
    let Ok(files) = fs::read_dir(data.join(kind)) else { return };
    for path in files.filter_map(|file| file.ok().map(|file| file.path())) {
        let name = path.file_name().and_then(|name| name.to_str()).filter(|name| !name.ends_with(".new"));
        let (Some(name), Ok(text)) = (name, fs::read_to_string(&path)) else { continue };
        if let Note::IsDone = take(name, &text) {
            // What cannot be taken away is recorded once all the same.
            let _ = fs::remove_file(&path);
        }
    }
}

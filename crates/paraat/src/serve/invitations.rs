//! Invitations, as `paraat link` leaves them in the data folder for the running program to record. A file holds the
//! name of a person and stands under the hash of the link; the link itself is nowhere.

use std::fs::{self, DirBuilder, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use app::{App, NotLetIn};
use jiff::Timestamp;
use journal::Hash;

const FOLDER: &str = "invitations";

/// Who issues links on the machine itself.
const ACTOR: &str = "terminal";

/// Leaves an invitation.
pub(super) fn leave(data: &Path, name: &str, link: &Hash) -> io::Result<()> {
    let folder = data.join(FOLDER);
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
    let (arriving, path) = (folder.join(format!("{link}.new")), folder.join(link.to_string()));
    let mut file = options.open(&arriving)?;
    file.write_all(name.trim().as_bytes())?;
    file.sync_all()?;
    fs::rename(arriving, path)
}

/// Records every invitation, and takes its file away. One that cannot be recorded stays, or goes when it never can be.
pub(super) fn take(data: &Path, app: &App, now: Timestamp) {
    let Ok(files) = fs::read_dir(data.join(FOLDER)) else { return };
    for path in files.filter_map(|file| file.ok().map(|file| file.path())) {
        let link = path.file_name().and_then(|name| name.to_str()).and_then(Hash::parse);
        let (Some(link), Ok(name)) = (link, fs::read_to_string(&path)) else { continue };
        match app.issue_link(ACTOR, &name, &link, now) {
            Ok(()) | Err(NotLetIn::Denied(_)) => drop(fs::remove_file(&path)),
            Err(NotLetIn::Failed(_)) => {}
        }
    }
}

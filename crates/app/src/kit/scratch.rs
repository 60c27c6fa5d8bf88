//! A private folder for the time that something takes, which is removed whatever happens.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use super::KitProblem;
use crate::Secret;

/// The file that says, as long as it is locked, that somebody is at work there.
const CLAIM: &str = "at-work";

/// A folder that only we may enter. It is removed when it is dropped; what a crash left is removed by the next.
pub(super) struct Scratch {
    path: PathBuf,
    _claim: File,
}

impl Scratch {
    /// A new one in a folder of that purpose, which is made when it is not there.
    pub(super) fn new(within: &Path) -> Result<Scratch, KitProblem> {
        private(within)?;
        remove_left_over(within);
        let name = Secret::new().map_err(KitProblem::App)?;
        let path = within.join(name.reveal());
        private(&path)?;
        let claim = path.join(CLAIM);
        let file = OpenOptions::new().create_new(true).write(true).open(&claim);
        let file = file.map_err(|error| KitProblem::of_io(&error, &claim))?;
        // On a medium without locks nothing that is left is removed, and nothing that is in use either.
        let _ = file.try_lock();
        Ok(Scratch { path, _claim: file })
    }

    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.path.join(name)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // What stays is removed before the next.
        let _ = fs::remove_dir_all(&self.path);
        let _ = self.path.parent().map(fs::remove_dir);
    }
}

/// Removes what somebody who was stopped left behind.
fn remove_left_over(within: &Path) {
    let Ok(folders) = fs::read_dir(within) else { return };
    for path in folders.filter_map(|folder| folder.ok().map(|folder| folder.path())) {
        let is_ours =
            path.file_name().and_then(|name| name.to_str()).is_some_and(|name| Secret::shown(name).is_some());
        let Ok(claim) = File::open(path.join(CLAIM)) else { continue };
        if is_ours && claim.try_lock().is_ok() {
            let _ = fs::remove_dir_all(&path);
        }
    }
}

/// Makes a folder that only its owner may enter.
pub(super) fn private(path: &Path) -> Result<(), KitProblem> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path).map_err(|error: io::Error| KitProblem::of_io(&error, path))
}

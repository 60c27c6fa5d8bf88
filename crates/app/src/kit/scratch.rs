//! A private folder for the time that something takes, which is removed whatever happens.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::path::{Path, PathBuf};

use super::KitProblem;
use crate::Secret;

/// The file that says, as long as it is locked, that somebody is at work there.
const CLAIM: &str = "at-work";

/// How its name begins; the rest is chance.
const PREFIX: &str = "paraat-kit-";

/// A folder that only we may enter. It is removed when it is dropped; what a crash left is removed by the next.
pub(super) struct Scratch {
    path: PathBuf,
    _claim: File,
}

impl Scratch {
    /// A new one in a folder of its own, which is made when it is not there and goes with the last.
    pub(super) fn within(folder: &Path) -> Result<Scratch, KitProblem> {
        private(folder)?;
        Scratch::new(folder)
    }

    /// A new one where everybody has what passes. The name cannot be guessed, and what is there already is not ours.
    pub(super) fn passing() -> Result<Scratch, KitProblem> {
        Scratch::new(&std::env::temp_dir())
    }

    fn new(within: &Path) -> Result<Scratch, KitProblem> {
        remove_left_over(within);
        let path = within.join(format!("{PREFIX}{}", Secret::new()?.reveal()));
        builder().create(&path).map_err(|error| KitProblem::of_io(&error, &path))?;
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
        let within = self.path.parent().filter(|within| *within != std::env::temp_dir());
        // It stays while somebody else is at work in it.
        let _ = within.map(fs::remove_dir);
    }
}

/// Removes what somebody who was stopped left behind.
fn remove_left_over(within: &Path) {
    let Ok(folders) = fs::read_dir(within) else { return };
    for path in folders.filter_map(|folder| folder.ok().map(|folder| folder.path())) {
        let name = path.file_name().and_then(|name| name.to_str()).and_then(|name| name.strip_prefix(PREFIX));
        if name.and_then(Secret::shown).is_none() {
            continue;
        }
        let Ok(claim) = File::open(path.join(CLAIM)) else { continue };
        if claim.try_lock().is_ok() {
            let _ = fs::remove_dir_all(&path);
        }
    }
}

/// Makes a folder that only its owner may enter, unless it is there.
pub(super) fn private(path: &Path) -> Result<(), KitProblem> {
    builder().recursive(true).create(path).map_err(|error| KitProblem::of_io(&error, path))
}

fn builder() -> DirBuilder {
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
}

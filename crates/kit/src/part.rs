//! A file that arrives under a passing name, and gets its own once it is whole and on the disk.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use crate::Problem;

/// What stands behind the name of a file while it arrives. A fixed name, so that what a crash left is written over and
/// does not fill a memory stick night after night.
const ARRIVING: &str = ".part";

/// A file that is arriving. When it is dropped before it is whole, it is removed.
pub(crate) struct Part {
    file: File,
    arriving: PathBuf,
    path: PathBuf,
    is_whole: bool,
}

impl Part {
    /// Begins one that only its owner may read.
    pub(crate) fn new(path: &Path) -> Result<Part, Problem> {
        let mut name = path.file_name().map(OsString::from).unwrap_or_default();
        name.push(ARRIVING);
        let arriving = path.with_file_name(name);
        if path.is_dir() {
            return Err(Problem::Io { kind: io::ErrorKind::IsADirectory, path: path.to_owned() });
        }
        let file = match private().open(&arriving) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                drop_left_over(&arriving)?;
                private().open(&arriving)
            }
            result => result,
        };
        let file = file.map_err(|error| Problem::of_io(&error, path))?;
        claim(&file)?;
        Ok(Part { file, arriving, path: path.to_owned(), is_whole: false })
    }

    pub(crate) fn file(&self) -> &File {
        &self.file
    }

    /// Puts it on the disk, under its own name: what was there before is replaced at once, or not at all.
    pub(crate) fn finish(mut self) -> Result<(), Problem> {
        let wrong = |error: io::Error| Problem::of_io(&error, &self.path);
        self.file.sync_all().map_err(wrong)?;
        fs::rename(&self.arriving, &self.path).map_err(wrong)?;
        self.is_whole = true;
        let folder = self.path.parent().filter(|folder| !folder.as_os_str().is_empty());
        let folder = folder.unwrap_or(Path::new("."));
        if cfg!(unix) {
            File::open(folder).and_then(|folder| folder.sync_all()).map_err(wrong)
        } else {
            Ok(())
        }
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        if !self.is_whole {
            // Nobody wants half a file; what stays is removed before the next one.
            let _ = fs::remove_file(&self.arriving);
        }
    }
}

/// Removes what somebody who stopped left behind; somebody who is writing has it locked.
fn drop_left_over(arriving: &Path) -> Result<(), Problem> {
    if let Ok(file) = File::options().write(true).open(arriving) {
        claim(&file)?;
    }
    match fs::remove_file(arriving) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Problem::of_io(&error, arriving)),
        _ => Ok(()),
    }
}

/// A medium that knows no locks has one writer at a time, we trust.
fn claim(file: &File) -> Result<(), Problem> {
    match file.try_lock() {
        Err(TryLockError::WouldBlock) => Err(Problem::Busy),
        Ok(()) | Err(TryLockError::Error(_)) => Ok(()),
    }
}

/// Makes a new file that only its owner may read; never follows what lies there.
pub(crate) fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

//! The data folder: where its parts are, and who may write it.

use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

use crate::StoreProblem;

/// The name of the database in the folder.
pub(crate) const DATABASE: &str = "paraat.sqlite";

const LOCK: &str = "paraat.lock";

/// A data folder, and our claim on it.
pub(crate) struct Folder {
    path: PathBuf,
    /// As long as this file is open, nobody else gets the claim. It falls with the process, however that ends.
    claim: Option<File>,
}

impl Folder {
    /// Makes the folder when it is not there, and claims it for writing.
    pub(crate) fn create(path: &Path) -> Result<Folder, StoreProblem> {
        make(path)?;
        let lock = path.join(LOCK);
        let file = private().open(&lock);
        let file = file.map_err(|error| StoreProblem::of_io(&error, &lock))?;
        match file.try_lock() {
            Ok(()) => Ok(Folder { path: path.to_owned(), claim: Some(file) }),
            Err(TryLockError::WouldBlock) => Err(StoreProblem::Locked),
            Err(TryLockError::Error(error)) => Err(StoreProblem::of_io(&error, &lock)),
        }
    }

    /// The folder as it is, for reading. While nobody writes it, our claim keeps it so; when somebody does, or
    /// the medium knows no locks, there is no claim.
    pub(crate) fn existing(path: &Path) -> Folder {
        let claim = File::open(path.join(LOCK)).ok().filter(|file| file.try_lock_shared().is_ok());
        Folder { path: path.to_owned(), claim }
    }

    /// Fails when there is no database.
    pub(crate) fn expect_database(path: &Path) -> Result<(), StoreProblem> {
        let database = path.join(DATABASE);
        fs::metadata(&database).map(drop).map_err(|error| StoreProblem::of_io(&error, &database))
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    pub(crate) fn database(&self) -> PathBuf {
        self.path.join(DATABASE)
    }

    /// The log of the database: what is committed and not yet in the one file.
    pub(crate) fn log(&self) -> PathBuf {
        self.path.join(format!("{DATABASE}-wal"))
    }

    pub(crate) fn attachments(&self) -> PathBuf {
        self.path.join("attachments")
    }

    /// Whether somebody is writing it: the lock is there and not ours.
    pub(crate) fn is_live(&self) -> bool {
        self.claim.is_none() && self.path.join(LOCK).exists()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        if let Some(claim) = &self.claim {
            // A child process that is just being started may have the file open a moment longer than we do, so
            // closing it is not enough.
            let _ = claim.unlock();
        }
    }
}

/// Opens a file for writing, and makes it when it is not there, so that only its owner may read it.
pub(crate) fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.create(true).truncate(false).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Makes a folder that only its owner may read, and puts its name on the disk.
pub(crate) fn make(path: &Path) -> Result<(), StoreProblem> {
    if path.is_dir() {
        return Ok(());
    }
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path).map_err(|error| StoreProblem::of_io(&error, path))?;
    path.parent().map_or(Ok(()), settle)
}

/// Puts the names in a folder on the disk.
pub(crate) fn settle(folder: &Path) -> Result<(), StoreProblem> {
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let result = if cfg!(unix) { File::open(folder).and_then(|open| open.sync_all()) } else { Ok(()) };
    result.map_err(|error| StoreProblem::of_io(&error, folder))
}

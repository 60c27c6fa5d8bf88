//! How the world can fail the store.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use journal::Head;
use rusqlite::ErrorCode;
use rusqlite::ffi::SQLITE_IOERR_SHMSIZE;

use crate::folder::DATABASE;

/// Why the store could not do what was asked. Nothing was changed by what it refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreProblem {
    /// The disk is full.
    DiskFull,
    /// The folder is on a medium that cannot be written, or was opened for reading.
    ReadOnly,
    /// Another program has the folder open.
    Locked,
    /// We may not read or write the folder.
    NoPermission,
    /// What was asked for is not there.
    Missing {
        /// The file or folder.
        path: PathBuf,
    },
    /// There is a file with the name of the database, but it is no database of this program.
    NotADatabase,
    /// The database was written by a newer version of the program.
    Newer {
        /// The version of its tables.
        found: i64,
        /// The newest version that we know.
        known: i64,
    },
    /// The database holds something that this program does not write.
    Corrupt {
        /// What and where, in the words of the database.
        what: String,
    },
    /// What should be attached could not be read to its end.
    SourceUnreadable {
        /// What the operating system or the network said.
        kind: io::ErrorKind,
    },
    /// Something else went wrong with a file.
    Io {
        /// What the operating system said.
        kind: io::ErrorKind,
        /// The file.
        path: PathBuf,
    },
    /// The database was written by an older version of the program, and is brought up to date by who opens it to write.
    Older {
        /// The version of its tables.
        found: i64,
        /// The version that we know.
        known: i64,
    },
    /// There are data, and the key that they are sealed under is not there.
    KeyMissing {
        /// Where it was looked for.
        place: String,
    },
    /// The key is another than the one that the data are sealed under.
    KeyWrong {
        /// Where it came from.
        place: String,
    },
    /// What stands in the place of the key is no key.
    KeyUnreadable {
        /// That place.
        place: String,
    },
    /// The key opens with a passphrase, and there is none.
    KeyLocked {
        /// The file.
        path: PathBuf,
    },
    /// The passphrase is another.
    PassphraseWrong {
        /// The file.
        path: PathBuf,
    },
    /// There is a file already where a new key should come.
    KeyExists {
        /// The file.
        path: PathBuf,
    },
    /// The key was given without a place in which a new one can be kept.
    KeyHasNoPlace,
    /// The operating system gave no random bytes.
    NoChance,
    /// The thread that writes has ended.
    Closed,
}

/// Why an entry was not recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AppendProblem {
    /// Somebody else appended to the stream meanwhile.
    Conflict {
        /// The head of the stream now.
        head: Head,
    },
    /// An entry that should be erased does not exist.
    NoSuchEntry {
        /// The number that was asked for.
        number: u64,
    },
    /// The world failed.
    World(StoreProblem),
}

impl StoreProblem {
    /// A fixed name, for whoever makes the sentence.
    pub fn id(&self) -> &'static str {
        match self {
            StoreProblem::DiskFull => "disk-full",
            StoreProblem::ReadOnly => "read-only",
            StoreProblem::Locked => "locked",
            StoreProblem::NoPermission => "no-permission",
            StoreProblem::Missing { .. } => "missing",
            StoreProblem::NotADatabase => "not-a-database",
            StoreProblem::Newer { .. } => "newer",
            StoreProblem::Older { .. } => "older",
            StoreProblem::KeyMissing { .. } => "key-missing",
            StoreProblem::KeyWrong { .. } => "key-wrong",
            StoreProblem::KeyUnreadable { .. } => "key-unreadable",
            StoreProblem::KeyLocked { .. } => "key-locked",
            StoreProblem::PassphraseWrong { .. } => "passphrase-wrong",
            StoreProblem::KeyExists { .. } => "key-exists",
            StoreProblem::KeyHasNoPlace => "key-has-no-place",
            StoreProblem::Corrupt { .. } => "corrupt",
            StoreProblem::SourceUnreadable { .. } => "source-unreadable",
            StoreProblem::Io { .. } => "io",
            StoreProblem::NoChance => "no-chance",
            StoreProblem::Closed => "closed",
        }
    }

    /// What an error of the operating system means for the file at `path`.
    pub(crate) fn of_io(error: &io::Error, path: &Path) -> StoreProblem {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => StoreProblem::DiskFull,
            io::ErrorKind::ReadOnlyFilesystem => StoreProblem::ReadOnly,
            io::ErrorKind::PermissionDenied => StoreProblem::NoPermission,
            io::ErrorKind::NotFound => StoreProblem::Missing { path: path.to_owned() },
            kind => StoreProblem::Io { kind, path: path.to_owned() },
        }
    }

    /// A row that this program does not write.
    pub(crate) fn corrupt(what: impl Into<String>) -> StoreProblem {
        StoreProblem::Corrupt { what: what.into() }
    }
}

impl From<rusqlite::Error> for StoreProblem {
    fn from(error: rusqlite::Error) -> StoreProblem {
        let rusqlite::Error::SqliteFailure(failure, _) = &error else {
            return StoreProblem::corrupt(error.to_string());
        };
        let path = PathBuf::from(DATABASE);
        match failure.code {
            ErrorCode::DiskFull => StoreProblem::DiskFull,
            // The shared index beside the log grows in a file too.
            ErrorCode::SystemIoFailure if failure.extended_code == SQLITE_IOERR_SHMSIZE => {
                StoreProblem::DiskFull
            }
            ErrorCode::ReadOnly => StoreProblem::ReadOnly,
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked | ErrorCode::FileLockingProtocolFailed => {
                StoreProblem::Locked
            }
            ErrorCode::PermissionDenied => StoreProblem::NoPermission,
            ErrorCode::NotADatabase => StoreProblem::NotADatabase,
            // The database itself is open by now; it is beside it that no file can be made.
            ErrorCode::CannotOpen => StoreProblem::ReadOnly,
            ErrorCode::SystemIoFailure => StoreProblem::Io { kind: io::ErrorKind::Other, path },
            ErrorCode::OutOfMemory => StoreProblem::Io { kind: io::ErrorKind::OutOfMemory, path },
            _ => StoreProblem::corrupt(error.to_string()),
        }
    }
}

impl From<StoreProblem> for AppendProblem {
    fn from(problem: StoreProblem) -> AppendProblem {
        AppendProblem::World(problem)
    }
}

impl From<rusqlite::Error> for AppendProblem {
    fn from(error: rusqlite::Error) -> AppendProblem {
        AppendProblem::World(error.into())
    }
}

impl fmt::Display for StoreProblem {
    /// For developers; people get the sentence that belongs to [`StoreProblem::id`].
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            StoreProblem::Missing { path } => write!(f, "missing: {}", path.display()),
            StoreProblem::Newer { found, known } | StoreProblem::Older { found, known } => {
                write!(f, "{}: {found}, known is {known}", self.id())
            }
            StoreProblem::KeyMissing { place }
            | StoreProblem::KeyWrong { place }
            | StoreProblem::KeyUnreadable { place } => write!(f, "{}: {place}", self.id()),
            StoreProblem::KeyLocked { path }
            | StoreProblem::PassphraseWrong { path }
            | StoreProblem::KeyExists { path } => write!(f, "{}: {}", self.id(), path.display()),
            StoreProblem::Corrupt { what } => write!(f, "corrupt: {what}"),
            StoreProblem::SourceUnreadable { kind } => write!(f, "source-unreadable: {kind}"),
            StoreProblem::Io { kind, path } => write!(f, "io: {kind}: {}", path.display()),
            other => f.write_str(other.id()),
        }
    }
}

impl fmt::Display for AppendProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            AppendProblem::Conflict { head } => write!(f, "conflict: the head is {head}"),
            AppendProblem::NoSuchEntry { number } => write!(f, "no-such-entry: {number}"),
            AppendProblem::World(problem) => problem.fmt(f),
        }
    }
}

impl std::error::Error for StoreProblem {}
impl std::error::Error for AppendProblem {}

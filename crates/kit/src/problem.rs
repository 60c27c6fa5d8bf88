//! What may be wrong, as data: the sentences live elsewhere.

use std::io;
use std::path::{Path, PathBuf};

use crate::Mistyped;

/// Why a kit could not be made or opened. What was there before is still there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// It is another kind of file.
    NotAKit,
    /// It opens with a passphrase, and this is not the one.
    WrongPassphrase,
    /// It opens with a key or a sealed code, and this is not the one; or its head was changed.
    WrongKey,
    /// It opens with a key or a sealed code, and what was typed is none.
    NotACode {
        /// What is wrong with it.
        why: Mistyped,
    },
    /// It opens with a passphrase, and a key was given.
    NeedsPassphrase,
    /// It ends too early, or its end was changed.
    Truncated,
    /// It was changed, or does not hold what it says.
    Altered {
        /// The member that is wrong; none when it is the file as a whole.
        member: Option<String>,
    },
    /// It was made by a newer program.
    Newer {
        /// Its format.
        found: u64,
        /// The newest that we know.
        known: u64,
    },
    /// Its format is none that we know or ever made.
    UnknownFormat {
        /// Its format.
        found: u64,
    },
    /// Something that every kit holds is not in it.
    MissingMember {
        /// Its name.
        member: String,
    },
    /// It holds something that no kit holds.
    StrangeMember {
        /// Its name, as far as it can be read.
        member: String,
    },
    /// It asks for more than we take in.
    TooLarge {
        /// The most that we take.
        limit: u64,
    },
    /// There is more than a kit can hold, so that this program could not open it again.
    TooMuch,
    /// It asks for more work than we do for a passphrase.
    TooMuchWork,
    /// What goes into it is not what was announced, or changed while it was written.
    SourceChanged {
        /// The member.
        member: String,
    },
    /// Somebody else is writing the same file.
    Busy,
    /// What should open it is no recipient that we know.
    BadRecipient {
        /// As it was given.
        text: String,
    },
    /// There is nobody for whom it would open.
    NoRecipient,
    /// There is no key in what was given as one.
    NoKey,
    /// The passphrase is empty.
    EmptyPassphrase,
    /// A file could not be read or written.
    Io {
        /// What the operating system said.
        kind: io::ErrorKind,
        /// The file.
        path: PathBuf,
    },
    /// The operating system gave no random bytes.
    NoChance,
}

impl Problem {
    /// What its sentence is found by.
    pub fn id(&self) -> &'static str {
        match self {
            Problem::NotAKit => "not-a-kit",
            Problem::WrongPassphrase => "wrong-passphrase",
            Problem::WrongKey => "wrong-key",
            Problem::NotACode { .. } => "not-a-code",
            Problem::NeedsPassphrase => "needs-passphrase",
            Problem::Truncated => "truncated",
            Problem::Altered { .. } => "altered",
            Problem::Newer { .. } => "newer",
            Problem::UnknownFormat { .. } => "unknown-format",
            Problem::MissingMember { .. } => "missing-member",
            Problem::StrangeMember { .. } => "strange-member",
            Problem::TooLarge { .. } => "too-large",
            Problem::TooMuch => "too-much",
            Problem::TooMuchWork => "too-much-work",
            Problem::SourceChanged { .. } => "source-changed",
            Problem::Busy => "busy",
            Problem::BadRecipient { .. } => "bad-recipient",
            Problem::NoRecipient => "no-recipient",
            Problem::NoKey => "no-key",
            Problem::EmptyPassphrase => "empty-passphrase",
            Problem::Io { .. } => "io",
            Problem::NoChance => "no-chance",
        }
    }

    /// What an error of the operating system means for the file at `path`.
    pub(crate) fn of_io(error: &io::Error, path: &Path) -> Problem {
        Problem::Io { kind: error.kind(), path: path.to_owned() }
    }
}

//! What a verification looked at, and what it found.

use std::fmt;
use std::path::PathBuf;

use journal::{Hash, Head};

/// What was looked at. A folder is as it was written when nothing was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verification {
    /// How many streams.
    pub streams: u64,
    /// How many entries.
    pub entries: u64,
    /// How many rows of other tables.
    pub rows: u64,
    /// How many attachments were read again.
    pub attachments: u64,
    /// Whether there was no key: then what entries and files say was not checked, only that they are as they lay there.
    pub is_locked: bool,
    /// Everything that is not as it was written.
    pub findings: Vec<Finding>,
}

/// Something that is not as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Where.
    pub place: Place,
    /// What is wrong there.
    pub what: Fault,
}

/// A place in a data folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// The database as a whole.
    Database,
    /// A stream as a whole.
    Stream {
        /// The organisation.
        organisation: String,
        /// The stream.
        stream: String,
    },
    /// One entry.
    Entry {
        /// The organisation.
        organisation: String,
        /// The stream.
        stream: String,
        /// The number that stands there, or that is missing.
        number: u64,
    },
    /// A row of another table.
    Row {
        /// The table.
        table: &'static str,
        /// The key of the row, as far as it can be read; empty for the whole table.
        key: String,
    },
    /// A file among the attachments.
    File {
        /// Where it is, or should be.
        path: PathBuf,
    },
}

/// What is wrong in a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The database contradicts itself.
    Integrity {
        /// In the words of the database.
        what: String,
    },
    /// The tables are not those that this version makes.
    Schema,
    /// It cannot be read at all.
    Unreadable {
        /// In the words of the database or the operating system.
        what: String,
    },
    /// A column holds something that is not written so.
    Column {
        /// Its name.
        column: String,
    },
    /// There is no entry with this number, and there are later ones: it was removed, or moved.
    EntryMissing {
        /// The last number that is missing in a row.
        through: u64,
    },
    /// An entry stands here that has no place in the stream: it was inserted.
    EntryInserted,
    /// The entry names another previous one than that before it: it, or that one, was moved, inserted or replaced.
    Previous,
    /// The envelope was changed.
    Envelope,
    /// The payload was changed.
    Payload,
    /// The payload is as it was written, and says nothing that this program understands.
    Event,
    /// The payload is gone, and no entry announces that.
    ErasedUnannounced,
    /// An entry announces that the payload is erased, and it is still there.
    AnnouncedNotErased {
        /// The entry that announces it.
        by: u64,
    },
    /// The stream ends elsewhere than its head says: it was cut off, or lengthened.
    Head {
        /// The head as it stands in the database; none when there is no such row.
        head: Option<Head>,
        /// The last entry.
        last: Head,
    },
    /// The stream does not go through the head that was written down elsewhere.
    KnownHead {
        /// That head.
        known: Head,
        /// The hash of the entry with that number; none when the stream is shorter.
        found: Option<Hash>,
    },
    /// The row was changed.
    RowChanged,
    /// The rows are not all there, or there are more.
    RowsIncomplete,
    /// The file is gone.
    FileMissing,
    /// The file was never attached.
    FileStrange,
    /// The file holds something else than what was attached.
    FileChanged {
        /// What it holds now.
        found: Hash,
    },
}

impl Fault {
    /// A fixed name, for whoever makes the sentence.
    pub fn id(&self) -> &'static str {
        match self {
            Fault::Integrity { .. } => "integrity",
            Fault::Schema => "schema",
            Fault::Unreadable { .. } => "unreadable",
            Fault::Column { .. } => "column",
            Fault::EntryMissing { .. } => "entry-missing",
            Fault::EntryInserted => "entry-inserted",
            Fault::Previous => "previous",
            Fault::Envelope => "envelope",
            Fault::Payload => "payload",
            Fault::Event => "event",
            Fault::ErasedUnannounced => "erased-unannounced",
            Fault::AnnouncedNotErased { .. } => "announced-not-erased",
            Fault::Head { .. } => "head",
            Fault::KnownHead { .. } => "known-head",
            Fault::RowChanged => "row-changed",
            Fault::RowsIncomplete => "rows-incomplete",
            Fault::FileMissing => "file-missing",
            Fault::FileStrange => "file-strange",
            Fault::FileChanged { .. } => "file-changed",
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Place::Database => f.write_str("database"),
            Place::Stream { organisation, stream } => write!(f, "{organisation}/{stream}"),
            Place::Entry { organisation, stream, number } => write!(f, "{organisation}/{stream} {number}"),
            Place::Row { table, key } => write!(f, "{table} {key}"),
            Place::File { path } => path.display().fmt(f),
        }
    }
}

impl fmt::Display for Finding {
    /// For developers; people get the sentence that belongs to [`Fault::id`].
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.what.id())?;
        match &self.what {
            Fault::Integrity { what } | Fault::Unreadable { what } => write!(f, ": {what}"),
            Fault::Column { column } => write!(f, ": {column}"),
            Fault::AnnouncedNotErased { by } => write!(f, ": by {by}"),
            Fault::Head { last, .. } => write!(f, ": the last entry is {last}"),
            Fault::KnownHead { known, .. } => write!(f, ": known is {known}"),
            Fault::FileChanged { found } => write!(f, ": it holds {found}"),
            _ => Ok(()),
        }
    }
}

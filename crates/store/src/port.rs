//! What the journal of an organisation does, whichever database holds it.

use std::fmt;

use journal::{Draft, Entry, Head};

use crate::{AppendProblem, StoreProblem};

/// What is recorded together: all of it, or nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Append {
    /// The stream.
    pub stream: String,
    /// The number of the head that the caller saw; 0 for an empty stream.
    pub expected: u64,
    /// The entries to come, in order.
    pub drafts: Vec<Draft>,
    /// What must happen because of them, such as a reminder to send.
    pub outbox: Vec<OutboxRow>,
}

/// Which payloads are erased, and the entry that says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Erase {
    /// The stream.
    pub stream: String,
    /// The number of the head that the caller saw.
    pub expected: u64,
    /// The entries that lose their payload and its salt.
    pub numbers: Vec<u64>,
    /// The data subjects of whom the keys are destroyed. An entry that names one of them and stays is sealed anew.
    pub subjects: Vec<String>,
    /// The entry that announces it; without one, the erasure would look like tampering.
    pub draft: Draft,
}

/// Something that must happen because of entries, and was recorded with them.
#[derive(Clone, PartialEq, Eq)]
pub struct OutboxRow {
    /// What kind of thing: it says who takes it.
    pub kind: String,
    /// What exactly, in the words of that kind.
    pub body: String,
    /// The data subjects that it names, when it is written: once the key of one is gone, so is the row. Whoever reads it
    /// is not told.
    pub subjects: Vec<String>,
}

impl fmt::Debug for OutboxRow {
    /// Without what it says.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "OutboxRow({}, {} bytes)", self.kind, self.body.len())
    }
}

/// An outbox row that waits until it is done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// Its number in the outbox; older rows have smaller ones.
    pub id: i64,
    /// The organisation.
    pub organisation: String,
    /// The stream.
    pub stream: String,
    /// The number of the last entry that was recorded with it.
    pub number: u64,
    /// What must happen.
    pub row: OutboxRow,
}

/// A stream with its head.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StreamHead {
    /// The organisation.
    pub organisation: String,
    /// The stream.
    pub stream: String,
    /// The number and hash of its last entry.
    pub head: Head,
}

/// The journal of one organisation: streams of entries, with an outbox. Every call blocks until it is done.
pub trait Journal: Send + Sync {
    /// Records drafts behind the head. What it returns is on the disk.
    ///
    /// # Errors
    ///
    /// The head is another than expected, or the world failed; nothing was recorded.
    fn append(&self, append: Append) -> Result<Vec<Entry>, AppendProblem>;

    /// The entries of a stream with a number above `after`, in order.
    ///
    /// # Errors
    ///
    /// The world failed.
    fn entries(&self, stream: &str, after: u64) -> Result<Vec<Entry>, StoreProblem>;

    /// The entries of a stream with a number above `after` and not above `through`, in order.
    ///
    /// # Errors
    ///
    /// The world failed.
    fn entries_through(&self, stream: &str, after: u64, through: u64) -> Result<Vec<Entry>, StoreProblem>;

    /// The head of a stream; [`Head::START`] when it has no entries.
    ///
    /// # Errors
    ///
    /// The world failed.
    fn head(&self, stream: &str) -> Result<Head, StoreProblem>;

    /// Every stream that has an entry, in order of name.
    ///
    /// # Errors
    ///
    /// The world failed.
    fn streams(&self) -> Result<Vec<StreamHead>, StoreProblem>;

    /// Erases payloads, destroys the keys of data subjects, and records that, in one transaction. Derived state is
    /// forgotten with them, for it may hold what they said. Returns the entry that announces it. What was erased is overwritten when this
    /// returns, unless somebody has been reading an old snapshot for ten seconds: then as soon as that ends and
    /// somebody writes.
    ///
    /// # Errors
    ///
    /// The head is another than expected, an entry does not exist, or the world failed; nothing was changed.
    fn erase(&self, erase: Erase) -> Result<Entry, AppendProblem>;

    /// Everything in the outbox of the organisation that is not done, taken or not, oldest first.
    ///
    /// # Errors
    ///
    /// The world failed.
    fn outbox(&self) -> Result<Vec<Waiting>, StoreProblem>;

    /// Takes the oldest rows that nobody has taken. Whoever takes a row says `done` or `give_back`; what was
    /// taken by a program that stopped can be taken again. So a row may happen twice, and is never forgotten.
    ///
    /// # Errors
    ///
    /// The world failed.
    fn take(&self, limit: usize) -> Result<Vec<Waiting>, StoreProblem>;

    /// Gives back a row that was taken, for somebody to try again.
    fn give_back(&self, id: i64);

    /// Gives a row that was taken another kind, so that whoever takes it after a crash knows how far it came. It stays
    /// taken. What this returns is on the disk.
    ///
    /// # Errors
    ///
    /// The world failed; the row is as it was.
    fn rename(&self, waiting: &Waiting, kind: &str) -> Result<(), StoreProblem>;

    /// Removes a row from the outbox, for it has happened.
    ///
    /// # Errors
    ///
    /// The world failed; the row is still there.
    fn done(&self, id: i64) -> Result<(), StoreProblem>;
}

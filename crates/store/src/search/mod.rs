//! What can be found by its words: an index of texts, beside the journal and computed from it.
//!
//! It is only in memory, and made from the journal when somebody first looks for something: on the disk it would repeat
//! what is sealed there. Whoever records does not wait for it. The crate knows no words: which texts an entry has is said
//! by others.

mod file;
mod find;
mod typed;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use jiff::Timestamp;
use journal::Head;
use rusqlite::Connection;

use crate::{AppendProblem, House, StoreProblem};

/// Items have smaller numbers than this.
pub const MOST_ITEMS: u64 = 1 << 40;

/// A text that can be found: that of an entry, or of something that entries left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Findable {
    /// Its number in its stream, below [`MOST_ITEMS`]. A greater one is newer.
    pub item: u64,
    /// What it says in each of two languages, with what the program says of it.
    pub said: [String; 2],
    /// What people wrote, whole, in whatever language.
    pub written: String,
    /// Who may find it.
    pub seen_by: SeenBy,
}

/// Who may find a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SeenBy {
    /// Everybody.
    Everybody,
    /// Only the people with these ids.
    Only(journal::People),
    /// Only whoever reads the counsel lane.
    WhoReadsCounsel,
    /// Only whoever may see what is private.
    WhoSeesPrivate,
    /// Only whoever may not: it stands for a text of which something is private.
    WhoSeesNoPrivate,
}

/// What a stream has in the index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Indexed {
    /// The last entry that was taken into account.
    pub head: Head,
    /// Changes with every erasure: what was read before one is not indexed after it.
    generation: u64,
}

/// What is to be changed in the index of a stream.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reindex {
    /// Items that are gone, or are written anew.
    pub gone: Vec<u64>,
    /// Texts that are new.
    pub texts: Vec<Findable>,
    /// When the stream began, once the first entry is taken into account: a newer stream stands before an older one.
    pub began_at: Option<Timestamp>,
}

/// What somebody looks for, and where.
#[derive(Clone, Copy, Debug)]
pub struct Sought<'a> {
    /// What they typed: words, of which all must be there.
    pub text: &'a str,
    /// In which of the two languages they read: 0 or 1.
    pub language: usize,
    /// Their id.
    pub person: &'a str,
    /// Whether they may see what is private.
    pub sees_private: bool,
    /// Whether they read the counsel lane.
    pub reads_counsel: bool,
    /// In which streams.
    pub within: Within<'a>,
    /// So many are passed over.
    pub skip: usize,
    /// So many are wanted.
    pub most: usize,
}

/// In which streams somebody looks, and what comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Within<'a> {
    /// In one, the newest first.
    Stream(&'a str),
    /// In all but these: those of the newest stream first, of each the newest first.
    AllBut(&'a [&'a str]),
    /// In one, what fits best first.
    BestOf(&'a str),
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// How many there are.
    pub total: usize,
    /// Those that were wanted.
    pub hits: Vec<Hit>,
}

/// A text that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Its stream.
    pub stream: String,
    /// Its number there.
    pub item: u64,
    /// A piece of it: parts, and whether each is what was looked for.
    pub piece: Vec<(String, bool)>,
}

/// The index of an organisation, made when somebody first looks for something.
#[derive(Default)]
pub(crate) struct Index {
    state: Mutex<Opened>,
}

/// The indexes of a folder: each organisation has its own.
#[derive(Default)]
pub(crate) struct Indexes(Mutex<BTreeMap<String, Arc<Index>>>);

#[derive(Default)]
struct Opened {
    db: Option<Connection>,
    made_by: String,
    generation: u64,
}

impl Indexes {
    /// The index of an organisation.
    pub(crate) fn of(&self, organisation: &str) -> Arc<Index> {
        Arc::clone(self.all().entry(organisation.to_owned()).or_default())
    }

    /// Forgets the index of an organisation.
    pub(crate) fn forget(&self, organisation: &str) {
        if let Some(index) = self.all().remove(organisation) {
            index.lock().db = None;
        }
    }

    fn all(&self) -> MutexGuard<'_, BTreeMap<String, Arc<Index>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Index {
    fn lock(&self) -> MutexGuard<'_, Opened> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Does something that erases entries of a stream, and sees to it that nothing of that stream can be found before it
    /// is done.
    pub(crate) fn around_erasure<T>(
        &self,
        stream: &str,
        erase: impl FnOnce() -> Result<T, AppendProblem>,
    ) -> Result<T, AppendProblem> {
        let mut opened = self.lock();
        opened.generation += 1;
        file::forget_stream(&mut opened.db, stream);
        erase()
    }
}

impl House {
    pub(crate) fn searched(&self) -> Arc<Index> {
        self.store().inner.indexes.of(self.organisation())
    }

    /// Makes the index ready, if `made_by` is what it was made by; else begins it anew.
    ///
    /// # Errors
    ///
    /// There is no memory for it.
    pub fn open_index(&self, made_by: &str) -> Result<(), StoreProblem> {
        let index = self.searched();
        let mut opened = index.lock();
        if opened.db.is_none() || opened.made_by != made_by {
            opened.db = Some(file::open()?);
            made_by.clone_into(&mut opened.made_by);
        }
        Ok(())
    }

    /// Throws the index away.
    pub fn forget_index(&self) {
        self.searched().lock().db = None;
    }

    /// How far the index of a stream is.
    ///
    /// # Errors
    ///
    /// The index is not open, or the world failed.
    pub fn indexed(&self, stream: &str) -> Result<Indexed, StoreProblem> {
        let index = self.searched();
        let opened = index.lock();
        let db = opened.db.as_ref().ok_or(StoreProblem::Closed)?;
        Ok(Indexed { head: file::head(db, stream)?, generation: opened.generation })
    }

    /// Takes entries into account up to and with `through`. Nothing happens when somebody else did meanwhile, or
    /// something was erased: then `false`.
    ///
    /// # Errors
    ///
    /// The index is not open, or the world failed.
    pub fn index(
        &self,
        stream: &str,
        known: &Indexed,
        change: &Reindex,
        through: Head,
    ) -> Result<bool, StoreProblem> {
        let index = self.searched();
        let mut opened = index.lock();
        let generation = opened.generation;
        let db = opened.db.as_mut().ok_or(StoreProblem::Closed)?;
        if generation != known.generation || file::head(db, stream)? != known.head {
            return Ok(false);
        }
        file::write(db, stream, change, through)?;
        Ok(true)
    }

    /// Forgets what a stream has in the index, to begin again.
    pub fn unindex(&self, stream: &str) {
        file::forget_stream(&mut self.searched().lock().db, stream);
    }

    /// Finds texts by their words.
    ///
    /// # Errors
    ///
    /// The index is not open, or the world failed. What somebody types is never a mistake.
    pub fn find(&self, sought: &Sought<'_>) -> Result<Found, StoreProblem> {
        let index = self.searched();
        let opened = index.lock();
        find::find(opened.db.as_ref().ok_or(StoreProblem::Closed)?, sought)
    }
}

//! What can be found by its words: an index of texts, beside the journal and computed from it.
//!
//! It stands in a file of its own, `search.sqlite`. It can be thrown away at any moment, it is never copied into a kit,
//! and whoever records does not wait for it. The crate knows no words: which texts an entry has is said by others.

mod file;
mod find;
mod typed;

use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use jiff::Timestamp;
use journal::Head;
use rusqlite::Connection;

use crate::sqlite::Store;
use crate::{AppendProblem, StoreProblem};

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
    /// Their organisation.
    pub organisation: &'a str,
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

/// The index of a folder, opened when somebody first looks for something.
#[derive(Default)]
pub(crate) struct Search {
    state: Mutex<Opened>,
}

#[derive(Default)]
pub(crate) struct Opened {
    db: Option<Connection>,
    generation: u64,
}

impl Search {
    fn lock(&self) -> MutexGuard<'_, Opened> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Does something that erases entries of a stream, and sees to it that nothing of that stream can be found before it
    /// is done. The texts go first: when the program is stopped in between, they are computed again.
    pub(crate) fn around_erasure<T>(
        &self,
        folder: &Path,
        name: (&str, &str),
        erase: impl FnOnce() -> Result<T, AppendProblem>,
    ) -> Result<T, AppendProblem> {
        let mut opened = self.lock();
        opened.generation += 1;
        file::forget_stream(&mut opened.db, folder, name)?;
        erase()
    }
}

impl Store {
    /// Makes the index ready, if `made_by` is what it was made by; else begins it anew.
    ///
    /// # Errors
    ///
    /// The folder was opened for reading, or the world failed.
    pub fn open_index(&self, made_by: &str) -> Result<(), StoreProblem> {
        self.expect_writer()?;
        let mut opened = self.search().lock();
        if opened.db.is_none() {
            opened.db = Some(file::open(self.folder())?);
        }
        let db = opened.db.as_ref().ok_or(StoreProblem::Closed)?;
        if file::made_by(db)?.as_deref() == Some(made_by) {
            return Ok(());
        }
        opened.db = None;
        file::remove(self.folder())?;
        let db = file::open(self.folder())?;
        file::set_made_by(&db, made_by)?;
        opened.db = Some(db);
        Ok(())
    }

    /// Throws the index away.
    ///
    /// # Errors
    ///
    /// The world failed.
    pub fn forget_index(&self) -> Result<(), StoreProblem> {
        let mut opened = self.search().lock();
        opened.db = None;
        file::remove(self.folder())
    }

    /// How far the index of a stream is.
    ///
    /// # Errors
    ///
    /// The index is not open, or the world failed.
    pub fn indexed(&self, organisation: &str, stream: &str) -> Result<Indexed, StoreProblem> {
        let opened = self.search().lock();
        let db = opened.db.as_ref().ok_or(StoreProblem::Closed)?;
        Ok(Indexed { head: file::head(db, organisation, stream)?, generation: opened.generation })
    }

    /// Takes entries into account up to and with `through`. Nothing happens when somebody else did meanwhile, or
    /// something was erased: then `false`.
    ///
    /// # Errors
    ///
    /// The index is not open, or the world failed.
    pub fn index(
        &self,
        organisation: &str,
        stream: &str,
        known: &Indexed,
        change: &Reindex,
        through: Head,
    ) -> Result<bool, StoreProblem> {
        let mut opened = self.search().lock();
        let generation = opened.generation;
        let db = opened.db.as_mut().ok_or(StoreProblem::Closed)?;
        if generation != known.generation || file::head(db, organisation, stream)? != known.head {
            return Ok(false);
        }
        file::write(db, (organisation, stream), change, through)?;
        Ok(true)
    }

    /// Forgets what a stream has in the index, to begin again.
    ///
    /// # Errors
    ///
    /// The world failed.
    pub fn unindex(&self, organisation: &str, stream: &str) -> Result<(), StoreProblem> {
        let mut opened = self.search().lock();
        file::forget_stream(&mut opened.db, self.folder(), (organisation, stream))
    }

    /// Finds texts by their words.
    ///
    /// # Errors
    ///
    /// The index is not open, or the world failed. What somebody types is never a mistake.
    pub fn find(&self, sought: &Sought<'_>) -> Result<Found, StoreProblem> {
        let opened = self.search().lock();
        find::find(opened.db.as_ref().ok_or(StoreProblem::Closed)?, sought)
    }
}

//! The store on SQLite.

mod bulk;
pub(crate) mod connection;
mod copying;
mod derived;
pub(crate) mod entries;
mod journal;
mod outbox;
mod readers;
mod rulebook;
pub(crate) mod schema;
mod ticket;
mod writer;

use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use ::journal::Hash;
use rusqlite::params;
use rusqlite::types::ValueRef;

pub use self::bulk::Total;
pub use self::derived::Derived;
use self::outbox::Claims;
use self::readers::Readers;
pub use self::rulebook::RulePage;
pub(crate) use self::rulebook::is_whole as rulebook_is_whole;
use self::writer::Writer;
use crate::attachments::{Attachments, Named};
use crate::digest::of_row;
use crate::folder::Folder;
use crate::search::Search;
use crate::{Attachment, StoreProblem};

/// One data folder. A copy is the same folder; when the last copy is dropped, the folder is closed.
#[derive(Clone)]
pub struct Store {
    inner: Arc<Inner>,
}

struct Inner {
    readers: Readers,
    /// Absent in a folder that was opened for reading.
    writer: Option<Writer>,
    claims: Arc<Claims>,
    attachments: Attachments,
    /// One attachment at a time gets its name and its row.
    naming: Mutex<()>,
    search: Search,
    /// Last, for the claim on the folder falls when everything else is closed.
    folder: Arc<Folder>,
}

impl Store {
    /// Opens a folder for writing, and makes what is not there.
    ///
    /// # Errors
    ///
    /// Somebody else has it open, the world fails, or there is something in it that we cannot read.
    pub fn open(folder: &Path) -> Result<Store, StoreProblem> {
        let folder = Arc::new(Folder::create(folder)?);
        let left_open = folder.log().exists();
        let db = connection::writing(&folder)?;
        let claims = Arc::new(Claims::new(&db)?);
        let attachments = Attachments::new(folder.attachments());
        attachments.prepare()?;
        let inner = Inner {
            readers: Readers::new(Arc::clone(&folder), connection::reading),
            writer: Some(Writer::new(db)),
            claims,
            attachments,
            naming: Mutex::default(),
            search: Search::default(),
            folder,
        };
        let store = Store { inner: Arc::new(inner) };
        if left_open {
            store.adopt()?;
        }
        Ok(store)
    }

    /// Opens a folder for writing that has a database already.
    ///
    /// # Errors
    ///
    /// As [`Store::open`]; and [`StoreProblem::Missing`] when there is no database.
    pub fn open_existing(folder: &Path) -> Result<Store, StoreProblem> {
        Folder::expect_database(folder)?;
        Store::open(folder)
    }

    /// Opens a folder for reading only, also when somebody is writing it. Every write is refused as
    /// [`StoreProblem::ReadOnly`]. While nobody is writing it, nobody can begin to.
    ///
    /// # Errors
    ///
    /// As [`Store::open_existing`].
    pub fn open_to_read(folder: &Path) -> Result<Store, StoreProblem> {
        Folder::expect_database(folder)?;
        let folder = Arc::new(Folder::existing(folder));
        let db = connection::visiting(&folder)?;
        schema::kind(&db)?;
        schema::expect(&db)?;
        let inner = Inner {
            claims: Arc::new(Claims::new(&db)?),
            readers: Readers::new(Arc::clone(&folder), connection::visiting),
            writer: None,
            attachments: Attachments::new(folder.attachments()),
            naming: Mutex::default(),
            search: Search::default(),
            folder,
        };
        Ok(Store { inner: Arc::new(inner) })
    }

    /// Stores a file, read to its end with constant memory. The same content is stored once.
    ///
    /// # Errors
    ///
    /// The source or the world failed; nothing was stored.
    pub fn attach(&self, mut source: impl Read) -> Result<Attachment, StoreProblem> {
        self.writer()?;
        let arrived = self.inner.attachments.arrive(&mut source)?;
        let _one_at_a_time = self.inner.naming.lock().unwrap_or_else(PoisonError::into_inner);
        let is_new = self.inner.attachments.keep(&arrived)?;
        let noted = self.note(arrived.attachment);
        if noted.is_err() && is_new {
            self.inner.attachments.remove(arrived.attachment.digest)?;
        }
        noted.map(|()| arrived.attachment)
    }

    /// Opens an attachment for reading.
    ///
    /// # Errors
    ///
    /// [`StoreProblem::Missing`] when it is not there; or the world failed.
    pub fn attachment(&self, digest: Hash) -> Result<File, StoreProblem> {
        self.inner.attachments.open(digest)
    }

    /// Writes bulk rows; a row with the same key is replaced. They are written in batches, each in a transaction of
    /// its own, so that an entry never waits long: a list is whole when its total is in the journal.
    /// Returns how many rows were written.
    ///
    /// # Errors
    ///
    /// The world failed; earlier batches stay.
    pub fn put_bulk(
        &self,
        collection: &str,
        rows: impl IntoIterator<Item = (String, Vec<u8>)>,
    ) -> Result<u64, StoreProblem> {
        let (mut rows, mut written) = (rows.into_iter(), 0);
        loop {
            let (batch, bytes) = bulk::batch(&mut rows);
            if batch.is_empty() {
                return Ok(written);
            }
            written += batch.len() as u64;
            let collection = collection.to_owned();
            self.writer()?.write(bytes, move |db| bulk::put(db, &collection, &batch))?;
        }
    }

    /// Reads the rows of a collection in order of key, one by one, in one snapshot.
    ///
    /// # Errors
    ///
    /// The world failed.
    pub fn bulk(&self, collection: &str, see: impl FnMut(&str, &[u8])) -> Result<(), StoreProblem> {
        self.inner.readers.read(|db| bulk::each(db, collection, see))
    }

    /// How many rows a collection has and what they say, for the journal to hold.
    ///
    /// # Errors
    ///
    /// The world failed.
    pub fn bulk_total(&self, collection: &str) -> Result<Total, StoreProblem> {
        self.inner.readers.read(|db| bulk::total(db, collection))
    }

    /// The collections that have a row.
    ///
    /// # Errors
    ///
    /// The world failed.
    pub fn collections(&self) -> Result<Vec<String>, StoreProblem> {
        self.inner.readers.read(bulk::collections)
    }

    /// Removes bulk rows, for example those of a person who must be forgotten; what they said is overwritten.
    ///
    /// # Errors
    ///
    /// The world failed; nothing was removed.
    pub fn remove_bulk(&self, collection: &str, keys: &[String]) -> Result<(), StoreProblem> {
        let (collection, keys) = (collection.to_owned(), keys.to_owned());
        let writer = self.writer()?;
        writer.write(0, move |db| bulk::remove(db, &collection, &keys))?;
        writer.empty_log();
        Ok(())
    }

    /// Removes a whole collection; what it said is overwritten.
    ///
    /// # Errors
    ///
    /// The world failed; nothing was removed.
    pub fn remove_collection(&self, collection: &str) -> Result<(), StoreProblem> {
        let collection = collection.to_owned();
        let writer = self.writer()?;
        writer.write(0, move |db| bulk::remove_all(db, &collection))?;
        writer.empty_log();
        Ok(())
    }

    /// Keeps something that was computed; what was kept under this kind and key is replaced.
    ///
    /// # Errors
    ///
    /// The world failed.
    pub fn remember(&self, kind: &str, key: &str, derived: Derived) -> Result<(), StoreProblem> {
        let (kind, key) = (kind.to_owned(), key.to_owned());
        let bytes = derived.body.len();
        self.writer()?.write(bytes, move |db| derived::remember(db, &kind, &key, &derived))
    }

    /// What was computed and kept; nothing when that was damaged.
    ///
    /// # Errors
    ///
    /// The world failed.
    pub fn recall(&self, kind: &str, key: &str) -> Result<Option<Derived>, StoreProblem> {
        self.inner.readers.read(|db| derived::recall(db, kind, key))
    }

    /// Forgets one thing that was computed.
    ///
    /// # Errors
    ///
    /// The world failed.
    pub fn forget_derived(&self, kind: &str, key: &str) -> Result<(), StoreProblem> {
        let (kind, key) = (kind.to_owned(), key.to_owned());
        self.writer()?.write(0, move |db| derived::forget(db, &kind, &key))
    }

    /// Forgets everything that was computed, to compute it again.
    ///
    /// # Errors
    ///
    /// The world failed.
    pub fn forget_all_derived(&self) -> Result<(), StoreProblem> {
        self.writer()?.write(0, derived::forget_all)
    }

    /// Keeps the pages of a rulebook, by path, under its version. A version that is kept stays as it is.
    ///
    /// # Errors
    ///
    /// The world failed.
    pub fn keep_rulebook(&self, version: &str, files: &[RulePage]) -> Result<(), StoreProblem> {
        let (version, files) = (version.to_owned(), files.to_owned());
        let bytes = files.iter().map(|(_, body)| body.len()).sum();
        self.writer()?.write(bytes, move |db| rulebook::keep(db, &version, &files))
    }

    /// The pages of a rulebook in order of path, if that version was kept.
    ///
    /// # Errors
    ///
    /// The world failed, or the pages are not those that were kept.
    pub fn rulebook(&self, version: &str) -> Result<Option<Vec<RulePage>>, StoreProblem> {
        self.inner.readers.read(|db| rulebook::read(db, version))
    }

    /// The versions of the rulebook that were kept.
    ///
    /// # Errors
    ///
    /// The world failed.
    pub fn rulebook_versions(&self) -> Result<Vec<String>, StoreProblem> {
        self.inner.readers.read(rulebook::versions)
    }

    /// How many transactions were written since the folder was opened; what waits together is written together.
    pub fn commits(&self) -> u64 {
        self.inner.writer.as_ref().map_or(0, Writer::commits)
    }

    /// The index of what can be found.
    pub(crate) fn search(&self) -> &Search {
        &self.inner.search
    }

    /// Fails in a folder that was opened for reading.
    pub(crate) fn expect_writer(&self) -> Result<(), StoreProblem> {
        self.writer().map(drop)
    }

    fn writer(&self) -> Result<&Writer, StoreProblem> {
        self.inner.writer.as_ref().ok_or(StoreProblem::ReadOnly)
    }

    /// Writes the row of an attachment.
    fn note(&self, attachment: Attachment) -> Result<(), StoreProblem> {
        let digest = attachment.digest.to_string();
        let bytes = entries::column(attachment.bytes);
        let hash = of_row("attachment", &[ValueRef::Text(digest.as_bytes()), ValueRef::Integer(bytes)]);
        self.writer()?.write(0, move |db| {
            db.prepare_cached("INSERT OR IGNORE INTO attachment (digest, bytes, row_hash) VALUES (?, ?, ?)")?
                .execute(params![digest, bytes, hash.as_bytes()])?;
            Ok(())
        })
    }

    /// Writes the rows of attachments that had just got their name when the program was stopped. A file that is
    /// not what its name says is left for [`crate::verify`] to find.
    fn adopt(&self) -> Result<(), StoreProblem> {
        for file in self.inner.attachments.list()? {
            let Named::Digest(digest, _) = file else { continue };
            let is_known = self.inner.readers.read(|db| {
                let mut statement = db.prepare_cached("SELECT 1 FROM attachment WHERE digest = ?")?;
                Ok(statement.exists([digest.to_string()])?)
            })?;
            if is_known {
                continue;
            }
            let found = self.inner.attachments.measure(digest)?;
            if found.digest == digest {
                self.note(found)?;
            }
        }
        Ok(())
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        // What writes closes last, for the last to close moves the log into the database.
        self.readers.close();
    }
}

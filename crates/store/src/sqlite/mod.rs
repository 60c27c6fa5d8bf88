//! The store on SQLite.

pub(crate) mod bulk;
pub(crate) mod connection;
mod copying;
pub(crate) mod derived;
pub(crate) mod entries;
pub(crate) mod files;
mod keeping;
pub(crate) mod master;
pub(crate) mod outbox;
mod readers;
mod removing;
mod rotating;
mod rulebook;
pub(crate) mod schema;
mod ticket;
mod upgrade;
mod writer;

use std::path::Path;
use std::sync::{Arc, Mutex};

pub use self::bulk::Total;
pub use self::derived::Derived;
pub use self::keeping::KeysKept;
use self::outbox::Claims;
use self::readers::Readers;
pub use self::rotating::Step;
pub use self::rulebook::RulePage;
pub(crate) use self::rulebook::is_whole as rulebook_is_whole;
pub use self::upgrade::Subjects;
use self::writer::Writer;
use crate::attachments::Attachments;
use crate::folder::Folder;
use crate::house::House;
use crate::keys::{KeySource, Ring};
use crate::search::Indexes;
use crate::{StoreProblem, StreamHead};

/// One data folder. A copy is the same folder; when the last copy is dropped, the folder is closed.
///
/// What people said is reached through the [`House`] of one organisation, and only there:
///
/// ```compile_fail
/// # fn reads(store: &store::Store) {
/// use store::Journal as _;
/// store.entries("incident/1", 0).unwrap();
/// # }
/// ```
///
/// ```no_run
/// # fn reads(store: &store::Store) {
/// use store::Journal as _;
/// store.of("de-linde").entries("incident/1", 0).unwrap();
/// # }
/// ```
#[derive(Clone)]
pub struct Store {
    pub(crate) inner: Arc<Inner>,
}

pub(crate) struct Inner {
    pub(crate) readers: Readers,
    /// Absent in a folder that was opened for reading.
    writer: Option<Writer>,
    pub(crate) ring: Arc<Ring>,
    key: KeySource,
    pub(crate) claims: Arc<Claims>,
    pub(crate) attachments: Attachments,
    /// One attachment at a time gets its row and its place.
    pub(crate) naming: Mutex<()>,
    pub(crate) indexes: Indexes,
    /// Last, for the claim on the folder falls when everything else is closed.
    folder: Arc<Folder>,
}

impl Store {
    /// Opens a folder for writing, with the key that lies in it, and makes what is not there.
    ///
    /// # Errors
    ///
    /// As [`Store::open_with`].
    pub fn open(folder: &Path) -> Result<Store, StoreProblem> {
        Store::open_with(folder, &KeySource::in_folder())
    }

    /// Opens a folder for writing, and makes what is not there: its key too, but never when there are data.
    ///
    /// # Errors
    ///
    /// Somebody else has it open, its key is missing or another, it is of an older version ([`Store::open_sealing`]), the
    /// world fails, or there is something in it that we cannot read.
    pub fn open_with(folder: &Path, key: &KeySource) -> Result<Store, StoreProblem> {
        Store::open_for(folder, key, None)
    }

    /// The same, and a folder of an older version is brought up to date: everything in it is sealed. `subjects` says
    /// whom an event names, for without the key of each of them nobody should be able to read it.
    ///
    /// # Errors
    ///
    /// As [`Store::open_with`]; an older folder is as it was, then.
    pub fn open_sealing(
        folder: &Path,
        key: &KeySource,
        subjects: Subjects<'_>,
    ) -> Result<Store, StoreProblem> {
        Store::open_for(folder, key, Some(subjects))
    }

    fn open_for(
        folder: &Path,
        key: &KeySource,
        subjects: Option<Subjects<'_>>,
    ) -> Result<Store, StoreProblem> {
        let folder = Arc::new(Folder::create(folder)?);
        let left_open = folder.log().exists();
        let attachments = Attachments::new(folder.attachments());
        let (db, ring) = connection::writing(&folder, key, &attachments, subjects)?;
        let claims = Arc::new(Claims::new(&db)?);
        let inner = Inner {
            readers: Readers::new(Arc::clone(&folder), connection::reading),
            writer: Some(Writer::new(db)),
            ring: Arc::new(ring),
            key: key.clone(),
            claims,
            attachments,
            naming: Mutex::default(),
            indexes: Indexes::default(),
            folder,
        };
        let store = Store { inner: Arc::new(inner) };
        store.prepare_attachments()?;
        if left_open {
            // A program that was stopped may have left in the log what it erased.
            store.writer()?.empty_log();
        }
        Ok(store)
    }

    /// Opens a folder for writing that has a database already, with the key that lies in it.
    ///
    /// # Errors
    ///
    /// As [`Store::open_with`]; and [`StoreProblem::Missing`] when there is no database.
    pub fn open_existing(folder: &Path) -> Result<Store, StoreProblem> {
        Store::open_existing_with(folder, &KeySource::in_folder())
    }

    /// Opens a folder for writing that has a database already.
    ///
    /// # Errors
    ///
    /// As [`Store::open_with`]; and [`StoreProblem::Missing`] when there is no database.
    pub fn open_existing_with(folder: &Path, key: &KeySource) -> Result<Store, StoreProblem> {
        Folder::expect_database(folder)?;
        Store::open_with(folder, key)
    }

    /// Opens a folder for reading only, with the key that lies in it.
    ///
    /// # Errors
    ///
    /// As [`Store::open_to_read_with`].
    pub fn open_to_read(folder: &Path) -> Result<Store, StoreProblem> {
        Store::open_to_read_with(folder, &KeySource::in_folder())
    }

    /// Opens a folder for reading only, also when somebody is writing it. Every write is refused as
    /// [`StoreProblem::ReadOnly`]. While nobody is writing it, nobody can begin to.
    ///
    /// # Errors
    ///
    /// As [`Store::open_existing_with`]; and [`StoreProblem::Older`] when it must be brought up to date first.
    pub fn open_to_read_with(folder: &Path, key: &KeySource) -> Result<Store, StoreProblem> {
        Folder::expect_database(folder)?;
        let folder = Arc::new(Folder::existing(folder));
        let db = connection::visiting(&folder)?;
        schema::expect_ours(&db)?;
        schema::expect(&db)?;
        let ring = master::expected_ring(&db, &folder, key, false)?;
        let inner = Inner {
            claims: Arc::new(Claims::new(&db)?),
            readers: Readers::new(Arc::clone(&folder), connection::visiting),
            writer: None,
            ring: Arc::new(ring),
            key: key.clone(),
            attachments: Attachments::new(folder.attachments()),
            naming: Mutex::default(),
            indexes: Indexes::default(),
            folder,
        };
        Ok(Store { inner: Arc::new(inner) })
    }

    /// Everything of one organisation, and nothing of another.
    pub fn of(&self, organisation: &str) -> House {
        House::new(self.clone(), organisation)
    }

    /// Where it is.
    pub fn folder(&self) -> &Path {
        self.inner.folder.path()
    }

    /// The organisations that have an entry, in order.
    ///
    /// # Errors
    ///
    /// The world failed.
    pub fn organisations(&self) -> Result<Vec<String>, StoreProblem> {
        let mut names: Vec<String> = self.heads()?.into_iter().map(|head| head.organisation).collect();
        names.dedup();
        Ok(names)
    }

    /// The end of every stream of every organisation, to be written down elsewhere: it says nothing of what is in them.
    ///
    /// # Errors
    ///
    /// The world failed.
    pub fn heads(&self) -> Result<Vec<StreamHead>, StoreProblem> {
        self.inner.readers.read(|db| entries::heads(db, None))
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

    pub(crate) fn writer(&self) -> Result<&Writer, StoreProblem> {
        self.inner.writer.as_ref().ok_or(StoreProblem::ReadOnly)
    }

    /// Gives files that were noted down their place, and removes what never arrived whole.
    fn prepare_attachments(&self) -> Result<(), StoreProblem> {
        let noted = |file| self.inner.readers.read(|db| files::is_noted(db, None, file));
        // What cannot be looked up stays where it is.
        self.inner.attachments.prepare(|file| noted(file).unwrap_or(true))
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        // What writes closes last, for the last to close moves the log into the database.
        self.readers.close();
    }
}

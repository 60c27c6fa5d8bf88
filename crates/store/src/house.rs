//! The house of one organisation: everything in a data folder that is of that organisation.

use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::sync::{Arc, PoisonError};

use journal::{Draft, Entry, Hash, Head, Salt};

use crate::attachments::{Attachment, Content, Kept};
use crate::keys::{Held, Kind, Ring, Room};
use crate::sqlite::bulk::{self, Collection};
use crate::sqlite::entries::{self, Name};
use crate::sqlite::files::{self, Noted};
use crate::sqlite::{derived, outbox};
use crate::{
    Append, AppendProblem, Derived, Erase, Journal, Store, StoreProblem, StreamHead, Total, Waiting, chance,
};

/// Everything of one organisation in a data folder: its journal, attachments, outbox, bulk rows, what was computed, and
/// what can be found. It reaches nothing of another. A copy is the same house.
#[derive(Clone)]
pub struct House {
    store: Store,
    organisation: Arc<str>,
}

impl House {
    pub(crate) fn new(store: Store, organisation: &str) -> House {
        House { store, organisation: organisation.into() }
    }

    /// Whose it is.
    pub fn organisation(&self) -> &str {
        &self.organisation
    }

    /// The data folder that it stands in.
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// Where that is.
    pub fn folder(&self) -> &Path {
        self.store.folder()
    }

    /// Reads the entries of a stream with a number above `after`, one by one, in one snapshot.
    ///
    /// # Errors
    ///
    /// The world failed.
    pub fn each_entry(&self, stream: &str, after: u64, see: impl FnMut(Entry)) -> Result<(), StoreProblem> {
        self.each(stream, (after, u64::MAX), see)
    }

    fn each(&self, stream: &str, range: (u64, u64), see: impl FnMut(Entry)) -> Result<(), StoreProblem> {
        let inner = &self.store.inner;
        inner.readers.read(|db| entries::each(db, &inner.ring, (&self.organisation, stream), range, see))
    }

    /// Stores a file of a stream, read to its end with constant memory. The same content is stored once in a stream.
    ///
    /// # Errors
    ///
    /// The source or the world failed; nothing was stored.
    pub fn attach(&self, stream: &str, mut source: impl Read) -> Result<Attachment, StoreProblem> {
        let (inner, name) = (&self.store.inner, self.name(stream));
        let writer = self.store.writer()?;
        let (ring, of) = (Arc::clone(&inner.ring), name.clone());
        let (id, key) = writer.write(0, move |db| ring.current(db, files::room(&of)))?;
        let arrived = inner.attachments.arrive(&mut source, &key)?;
        let _one_at_a_time = inner.naming.lock().unwrap_or_else(PoisonError::into_inner);
        let digest = arrived.attachment.digest;
        let old = inner.readers.read(|db| files::find(db, &inner.ring, &name, digest))?;
        if let Some(old) = &old
            && inner.attachments.measure(old.file).is_ok_and(|found| found.digest == old.file)
        {
            return Ok(arrived.attachment);
        }
        let (ring, noted) = (Arc::clone(&inner.ring), Noted::of(&arrived));
        writer.write(0, move |db| files::note(db, &ring, &name, id, &noted))?;
        inner.attachments.settle(arrived.file)?;
        if let Some(old) = old {
            inner.attachments.lay_aside(old.file)?;
            inner.attachments.remove_aside(old.file)?;
        }
        Ok(arrived.attachment)
    }

    /// Opens an attachment of a stream for reading.
    ///
    /// # Errors
    ///
    /// [`StoreProblem::Missing`] when it is not there; or it is damaged, or the world failed.
    pub fn attachment(&self, stream: &str, digest: Hash) -> Result<Content, StoreProblem> {
        let (inner, name) = (&self.store.inner, self.name(stream));
        let found = inner.readers.read(|db| {
            let Some(stored) = files::find(db, &inner.ring, &name, digest)? else { return Ok(None) };
            let is_it = stored.attachment(db, &inner.ring)?.is_some_and(|it| it.digest == digest);
            match (stored.secret(db, &inner.ring)?, is_it) {
                (Held::Here(key), true) => Ok(Some((stored.file, key))),
                _ => Err(StoreProblem::corrupt("attachment.key")),
            }
        })?;
        let (file, key) =
            found.ok_or_else(|| StoreProblem::Missing { path: inner.attachments.path(digest) })?;
        inner.attachments.open(file, &key)
    }

    /// Every attachment that is noted down, in order of stream and digest.
    ///
    /// # Errors
    ///
    /// The world failed.
    pub fn attachments(&self) -> Result<Vec<Kept>, StoreProblem> {
        let inner = &self.store.inner;
        inner.readers.read(|db| {
            let rows = files::all(db, Some(&self.organisation))?.into_iter();
            let mut all = rows.map(|row| row.kept(db, &inner.ring)).collect::<Result<Vec<_>, _>>()?;
            all.sort_by(|one, other| (&one.stream, one.attachment).cmp(&(&other.stream, other.attachment)));
            Ok(all)
        })
    }

    /// The encrypted file of an attachment, as it lies on the disk.
    ///
    /// # Errors
    ///
    /// [`StoreProblem::Missing`] when it is not there, or of somebody else; or the world failed.
    pub fn encrypted_file(&self, file: Hash) -> Result<File, StoreProblem> {
        let inner = &self.store.inner;
        match inner.readers.read(|db| files::is_noted(db, Some(&self.organisation), file))? {
            true => inner.attachments.raw(file),
            false => Err(StoreProblem::Missing { path: inner.attachments.path(file) }),
        }
    }

    /// Strikes an attachment from the list, in a copy that goes without it. A file stays where it is.
    ///
    /// # Errors
    ///
    /// The world failed.
    pub fn forget_attachment(&self, stream: &str, digest: Hash) -> Result<(), StoreProblem> {
        let (ring, name) = (Arc::clone(&self.store.inner.ring), self.name(stream));
        self.store.writer()?.write(0, move |db| match files::find(db, &ring, &name, digest)? {
            Some(stored) => files::strike(db, &stored),
            None => Ok(()),
        })
    }

    /// Writes bulk rows; a row with the same key is replaced. They are written in batches, each in a transaction of
    /// its own, so that an entry never waits long: a list is whole when its total is in the journal. What a row says is
    /// sealed; its key is not, and names nobody. Returns how many rows were written.
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
            let (ring, collection) = (Arc::clone(&self.store.inner.ring), self.collection(collection));
            self.store.writer()?.write(bytes, move |db| bulk::put(db, &ring, &collection, &batch))?;
        }
    }

    /// Reads the rows of a collection in order of key, one by one, in one snapshot.
    ///
    /// # Errors
    ///
    /// The world failed.
    pub fn bulk(&self, collection: &str, see: impl FnMut(&str, &[u8])) -> Result<(), StoreProblem> {
        let inner = &self.store.inner;
        inner.readers.read(|db| bulk::each(db, &inner.ring, &self.collection(collection), see))
    }

    /// How many rows a collection has and what they say, for the journal to hold.
    ///
    /// # Errors
    ///
    /// The world failed.
    pub fn bulk_total(&self, collection: &str) -> Result<Total, StoreProblem> {
        let inner = &self.store.inner;
        inner.readers.read(|db| bulk::total(db, &inner.ring, &self.collection(collection)))
    }

    /// The collections that have a row.
    ///
    /// # Errors
    ///
    /// The world failed.
    pub fn collections(&self) -> Result<Vec<String>, StoreProblem> {
        self.store.inner.readers.read(|db| bulk::collections(db, &self.organisation))
    }

    /// Removes bulk rows, for example those of a person who must be forgotten; what they said is overwritten.
    ///
    /// # Errors
    ///
    /// The world failed; nothing was removed.
    pub fn remove_bulk(&self, collection: &str, keys: &[String]) -> Result<(), StoreProblem> {
        let (collection, keys) = (self.collection(collection), keys.to_owned());
        let writer = self.store.writer()?;
        writer.write(0, move |db| bulk::remove(db, &collection, &keys))?;
        writer.empty_log();
        Ok(())
    }

    /// Removes a whole collection, with its key; what it said is overwritten.
    ///
    /// # Errors
    ///
    /// The world failed; nothing was removed.
    pub fn remove_collection(&self, collection: &str) -> Result<(), StoreProblem> {
        let collection = self.collection(collection);
        let writer = self.store.writer()?;
        let gone = writer.write(0, move |db| {
            bulk::remove_all(db, &collection)?;
            Ring::destroy(db, collection.room())
        })?;
        self.store.inner.ring.forget(&gone);
        writer.empty_log();
        Ok(())
    }

    /// Keeps something that was computed; what was kept under this kind and key is replaced.
    ///
    /// # Errors
    ///
    /// The world failed.
    pub fn remember(&self, kind: &str, key: &str, derived: Derived) -> Result<(), StoreProblem> {
        let (ring, at) = (Arc::clone(&self.store.inner.ring), self.derived(kind, key));
        let bytes = derived.body.len();
        self.store.writer()?.write(bytes, move |db| derived::remember(db, &ring, &at, &derived))
    }

    /// What was computed and kept; nothing when that was damaged.
    ///
    /// # Errors
    ///
    /// The world failed.
    pub fn recall(&self, kind: &str, key: &str) -> Result<Option<Derived>, StoreProblem> {
        let inner = &self.store.inner;
        inner.readers.read(|db| derived::recall(db, &inner.ring, &self.derived(kind, key)))
    }

    /// Forgets one thing that was computed.
    ///
    /// # Errors
    ///
    /// The world failed.
    pub fn forget_derived(&self, kind: &str, key: &str) -> Result<(), StoreProblem> {
        let at = self.derived(kind, key);
        self.store.writer()?.write(0, move |db| derived::forget(db, &at))
    }

    /// Forgets everything that was computed, to compute it again.
    ///
    /// # Errors
    ///
    /// The world failed.
    pub fn forget_all_derived(&self) -> Result<(), StoreProblem> {
        let organisation = Arc::clone(&self.organisation);
        self.store.writer()?.write(0, move |db| derived::forget_all(db, &organisation))
    }

    pub(crate) fn erase_now(&self, erase: Erase) -> Result<Entry, AppendProblem> {
        let bytes = entries::size(std::slice::from_ref(&erase.draft), &[]);
        let drafts = salted(vec![erase.draft])?;
        let (name, ring) = (self.name(&erase.stream), Arc::clone(&self.store.inner.ring));
        let writer = self.store.writer()?;
        let (entry, gone) = writer.write(bytes, move |db| {
            entries::check_head(db, &name, erase.expected)?;
            entries::check_numbers(db, &name, &erase.numbers)?;
            entries::erase(db, &name, &erase.numbers)?;
            let mut gone = match erase.subjects.is_empty() {
                true => Vec::new(),
                false => entries::destroy(db, &ring, &name, &erase.subjects)?,
            };
            outbox::remove_unreadable(db, &name, &gone)?;
            // What was computed may repeat what is erased.
            derived::forget_all(db, &name.organisation)?;
            let room = Room { organisation: &name.organisation, kind: Kind::Derived, name: "" };
            gone.extend(Ring::destroy(db, room)?);
            let mut entries = entries::append(db, &ring, &name, erase.expected, &drafts)?;
            let entry =
                entries.pop().ok_or_else(|| AppendProblem::World(StoreProblem::corrupt("journal")))?;
            Ok::<_, AppendProblem>((entry, gone))
        })?;
        self.store.inner.ring.forget(&gone);
        writer.empty_log();
        Ok(entry)
    }

    pub(crate) fn name(&self, stream: &str) -> Name {
        Name { organisation: self.organisation.to_string(), stream: stream.to_owned() }
    }

    fn collection(&self, name: &str) -> Collection {
        Collection { organisation: self.organisation.to_string(), name: name.to_owned() }
    }

    fn derived(&self, kind: &str, key: &str) -> derived::Key {
        let organisation = self.organisation.to_string();
        derived::Key { organisation, kind: kind.to_owned(), key: key.to_owned() }
    }
}

impl Journal for House {
    fn append(&self, append: Append) -> Result<Vec<Entry>, AppendProblem> {
        let bytes = entries::size(&append.drafts, &append.outbox);
        let drafts = salted(append.drafts)?;
        let inner = &self.store.inner;
        let (claims, ring) = (Arc::clone(&inner.claims), Arc::clone(&inner.ring));
        let name = self.name(&append.stream);
        self.store.writer()?.write(bytes, move |db| {
            let entries = entries::append(db, &ring, &name, append.expected, &drafts)?;
            let number = entries.last().map_or(append.expected, |entry| entry.number);
            outbox::put(db, &ring, &claims, &name, number, &append.outbox)?;
            Ok(entries)
        })
    }

    fn entries(&self, stream: &str, after: u64) -> Result<Vec<Entry>, StoreProblem> {
        self.entries_through(stream, after, u64::MAX)
    }

    fn entries_through(&self, stream: &str, after: u64, through: u64) -> Result<Vec<Entry>, StoreProblem> {
        let mut entries = Vec::new();
        self.each(stream, (after, through), |entry| entries.push(entry))?;
        Ok(entries)
    }

    fn head(&self, stream: &str) -> Result<Head, StoreProblem> {
        self.store.inner.readers.read(|db| entries::head(db, &self.organisation, stream))
    }

    fn streams(&self) -> Result<Vec<StreamHead>, StoreProblem> {
        self.store.inner.readers.read(|db| entries::heads(db, Some(&self.organisation)))
    }

    fn erase(&self, erase: Erase) -> Result<Entry, AppendProblem> {
        self.store.writer()?;
        let stream = erase.stream.clone();
        self.searched().around_erasure(&stream, || self.erase_now(erase))
    }

    fn outbox(&self) -> Result<Vec<Waiting>, StoreProblem> {
        let inner = &self.store.inner;
        inner.readers.read(|db| outbox::all(db, &inner.ring, &self.organisation))
    }

    fn take(&self, limit: usize) -> Result<Vec<Waiting>, StoreProblem> {
        self.store.writer()?;
        let inner = &self.store.inner;
        inner.readers.read(|db| inner.claims.take(db, &inner.ring, &self.organisation, limit))
    }

    fn give_back(&self, id: i64) {
        self.store.inner.claims.release(id);
    }

    fn rename(&self, waiting: &Waiting, kind: &str) -> Result<(), StoreProblem> {
        let (organisation, kind) = (Arc::clone(&self.organisation), kind.to_owned());
        let (id, bytes) = (waiting.id, waiting.row.body.len());
        self.store.writer()?.write(bytes, move |db| outbox::rename(db, &organisation, id, &kind))
    }

    fn done(&self, id: i64) -> Result<(), StoreProblem> {
        let organisation = Arc::clone(&self.organisation);
        self.store.writer()?.write(0, move |db| outbox::remove(db, &organisation, id))?;
        self.store.inner.claims.release(id);
        Ok(())
    }
}

pub(crate) fn salted(drafts: Vec<Draft>) -> Result<Vec<(Draft, Salt)>, StoreProblem> {
    drafts.into_iter().map(|draft| Ok((draft, chance::sixteen()?))).collect()
}

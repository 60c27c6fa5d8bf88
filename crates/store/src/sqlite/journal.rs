//! The store as a journal.

use std::sync::Arc;

use journal::{Draft, Entry, Head, Salt};

use super::entries::{self, Name};
use super::{Store, derived, outbox};
use crate::{Append, AppendProblem, Erase, Journal, StoreProblem, StreamHead, Waiting, chance};

impl Store {
    /// Reads the entries of a stream with a number above `after`, one by one, in one snapshot.
    ///
    /// # Errors
    ///
    /// The world failed.
    pub fn each_entry(
        &self,
        organisation: &str,
        stream: &str,
        after: u64,
        see: impl FnMut(Entry),
    ) -> Result<(), StoreProblem> {
        self.inner.readers.read(|db| entries::each(db, organisation, stream, after, u64::MAX, see))
    }
}

impl Store {
    fn erase_now(&self, erase: Erase) -> Result<Entry, AppendProblem> {
        let bytes = entries::size(std::slice::from_ref(&erase.draft), &[]);
        let drafts = salted(vec![erase.draft])?;
        let name = Name { organisation: erase.organisation, stream: erase.stream };
        let writer = self.writer()?;
        let entry = writer.write(bytes, move |db| {
            entries::check_head(db, &name, erase.expected)?;
            entries::check_numbers(db, &name, &erase.numbers)?;
            entries::erase(db, &name, &erase.numbers)?;
            // What was computed may repeat what is erased.
            derived::forget_all(db)?;
            let mut entries = entries::append(db, &name, erase.expected, &drafts)?;
            entries.pop().ok_or_else(|| AppendProblem::World(StoreProblem::corrupt("journal")))
        })?;
        writer.empty_log();
        Ok(entry)
    }
}

impl Journal for Store {
    fn append(&self, append: Append) -> Result<Vec<Entry>, AppendProblem> {
        let bytes = entries::size(&append.drafts, &append.outbox);
        let drafts = salted(append.drafts)?;
        let claims = Arc::clone(&self.inner.claims);
        let name = Name { organisation: append.organisation, stream: append.stream };
        self.writer()?.write(bytes, move |db| {
            let entries = entries::append(db, &name, append.expected, &drafts)?;
            let number = entries.last().map_or(append.expected, |entry| entry.number);
            outbox::put(db, &claims, &name, number, &append.outbox)?;
            Ok(entries)
        })
    }

    fn entries(&self, organisation: &str, stream: &str, after: u64) -> Result<Vec<Entry>, StoreProblem> {
        let mut entries = Vec::new();
        self.each_entry(organisation, stream, after, |entry| entries.push(entry))?;
        Ok(entries)
    }

    fn entries_through(
        &self,
        organisation: &str,
        stream: &str,
        after: u64,
        through: u64,
    ) -> Result<Vec<Entry>, StoreProblem> {
        let mut entries = Vec::new();
        let see = |entry| entries.push(entry);
        self.inner.readers.read(|db| entries::each(db, organisation, stream, after, through, see))?;
        Ok(entries)
    }

    fn head(&self, organisation: &str, stream: &str) -> Result<Head, StoreProblem> {
        self.inner.readers.read(|db| entries::head(db, organisation, stream))
    }

    fn streams(&self) -> Result<Vec<StreamHead>, StoreProblem> {
        self.inner.readers.read(entries::heads)
    }

    fn erase(&self, erase: Erase) -> Result<Entry, AppendProblem> {
        let (organisation, stream) = (erase.organisation.clone(), erase.stream.clone());
        self.expect_writer()?;
        self.search().around_erasure(self.folder(), (&organisation, &stream), || self.erase_now(erase))
    }

    fn outbox(&self) -> Result<Vec<Waiting>, StoreProblem> {
        self.inner.readers.read(outbox::all)
    }

    fn take(&self, limit: usize) -> Result<Vec<Waiting>, StoreProblem> {
        self.writer()?;
        self.inner.readers.read(|db| self.inner.claims.take(db, limit))
    }

    fn give_back(&self, id: i64) {
        self.inner.claims.release(id);
    }

    fn rename(&self, waiting: &Waiting, kind: &str) -> Result<(), StoreProblem> {
        let (renamed, kind) = (waiting.clone(), kind.to_owned());
        let bytes = waiting.row.body.len();
        self.writer()?.write(bytes, move |db| outbox::rename(db, &renamed, &kind))
    }

    fn done(&self, id: i64) -> Result<(), StoreProblem> {
        self.writer()?.write(0, move |db| outbox::remove(db, id))?;
        self.inner.claims.release(id);
        Ok(())
    }
}

fn salted(drafts: Vec<Draft>) -> Result<Vec<(Draft, Salt)>, StoreProblem> {
    drafts.into_iter().map(|draft| Ok((draft, chance::sixteen()?))).collect()
}

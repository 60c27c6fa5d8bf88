//! Erasing a whole stream: what its entries say, what waits because of them, its files, and the keys of all of that.

use std::sync::Arc;

use journal::{Draft, Entry};

use crate::house::salted;
use crate::keys::{Kind, Ring, Room};
use crate::sqlite::entries;
use crate::sqlite::{derived, files, outbox};
use crate::{AppendProblem, House, StoreProblem};

impl House {
    /// Takes from every entry of a stream what it says, removes its letters and its files, and destroys the keys under which
    /// they were. The envelopes stay, so that the chain verifies; the entry that announces it must name their numbers.
    ///
    /// # Errors
    ///
    /// Somebody wrote meanwhile, or the world failed; when the rows were not changed, the files are still there.
    pub fn erase_stream(
        &self,
        stream: &str,
        expected: u64,
        announcement: Draft,
    ) -> Result<Entry, AppendProblem> {
        self.store().writer()?;
        self.searched().around_erasure(stream, || self.erase_stream_now(stream, expected, announcement))
    }

    fn erase_stream_now(
        &self,
        stream: &str,
        expected: u64,
        announcement: Draft,
    ) -> Result<Entry, AppendProblem> {
        let (writer, inner) = (self.store().writer()?, &self.store().inner);
        let bytes = entries::size(std::slice::from_ref(&announcement), &[]);
        let drafts = salted(vec![announcement])?;
        let (name, ring) = (self.name(stream), Arc::clone(&inner.ring));
        let rows = inner.readers.read(|db| files::all(db, Some(self.organisation())))?;
        let (entry, gone) = writer.write(bytes, move |db| {
            entries::check_head(db, &name, expected)?;
            let numbers: Vec<u64> = (1..=expected).collect();
            entries::erase(db, &name, &numbers)?;
            let mut gone = Vec::new();
            for kind in [Kind::Stream, Kind::Subject, Kind::Files] {
                let room = Room { organisation: &name.organisation, kind, name: &name.stream };
                gone.extend(Ring::destroy(db, room)?);
            }
            outbox::remove_of(db, &name)?;
            files::strike_all(db, &name)?;
            // What was computed may repeat what is erased.
            derived::forget_all(db, &name.organisation)?;
            let room = Room { organisation: &name.organisation, kind: Kind::Derived, name: "" };
            gone.extend(Ring::destroy(db, room)?);
            let mut entries = entries::append(db, &ring, &name, expected, &drafts)?;
            let entry =
                entries.pop().ok_or_else(|| AppendProblem::World(StoreProblem::corrupt("journal")))?;
            Ok::<_, AppendProblem>((entry, gone))
        })?;
        inner.ring.forget(&gone);
        // Nobody can read them any more; whoever stops us now leaves them lying in their place.
        for row in rows.iter().filter(|row| row.name.stream == stream) {
            inner.attachments.lay_aside(row.file)?;
            inner.attachments.remove_aside(row.file)?;
        }
        writer.empty_log();
        Ok(entry)
    }
}

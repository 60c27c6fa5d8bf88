//! Another master key.

use jiff::Timestamp;

use super::Store;
use super::entries::written;
use super::master::Master;
use crate::StoreProblem;
use crate::keys::{KeySource, MasterKey};

/// How far a change of the master key came: what tests stop between.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The new key is on the disk, and nothing is wrapped under it.
    Prepared,
    /// Everything is wrapped under the new key, which may not have its place yet.
    Wrapped,
}

impl Store {
    /// Changes the master key for a new one, in the same place or in another. All keys are wrapped anew in one
    /// transaction, and what is recorded from now on is sealed with new keys. Whoever stops it at any moment has a folder
    /// that opens with the old key or with the new one. An old file in another place stays, and opens nothing any more.
    ///
    /// # Errors
    ///
    /// There is a file in the new place already, the key was given and there is no place for a new one, or the world
    /// failed; the old key still holds.
    pub fn rotate(&self, to: Option<&KeySource>, now: Timestamp) -> Result<(), StoreProblem> {
        self.rotate_stepping(to, now, |_| Ok(()))
    }

    /// The same, with somebody who is asked after each step whether to go on.
    ///
    /// # Errors
    ///
    /// As [`Store::rotate`]; and what they say.
    #[doc(hidden)]
    pub fn rotate_stepping(
        &self,
        to: Option<&KeySource>,
        now: Timestamp,
        mut go_on: impl FnMut(Step) -> Result<(), StoreProblem>,
    ) -> Result<(), StoreProblem> {
        let writer = self.writer()?;
        let (inner, key) = (&self.inner, MasterKey::new()?);
        let place = to.unwrap_or(&inner.key);
        if place.path(self.folder()).is_none() {
            return Err(StoreProblem::KeyHasNoPlace);
        }
        let is_same = place.path(self.folder()) == inner.key.path(self.folder());
        place.prepare(self.folder(), &key, is_same)?;
        go_on(Step::Prepared)?;
        let (ring, new) = (std::sync::Arc::clone(&inner.ring), key.clone());
        let era = writer.write(0, move |db| {
            let era = Master::read(db)?.era + 1;
            ring.wrap_anew(db, None, db, &new)?;
            Master::write(db, &new, era, Some(written(now)))?;
            Ok::<_, StoreProblem>(era)
        })?;
        inner.ring.change(&key, era);
        go_on(Step::Wrapped)?;
        if is_same {
            place.settle(self.folder())?;
        }
        // What was wrapped under the old key is overwritten.
        writer.empty_log();
        Ok(())
    }
}

//! The row that says by which master key the others are wrapped, and how the folder is opened with it.

use journal::Hash;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension as _, params};

use crate::StoreProblem;
use crate::digest::of_row;
use crate::folder::Folder;
use crate::keys::{KeySource, MasterKey, Ring};

/// What is known of the master key.
pub(crate) struct Master {
    /// How often it was changed.
    pub(crate) era: i64,
    fingerprint: Vec<u8>,
    /// When it was changed last.
    pub(crate) rotated_at: Option<String>,
}

impl Master {
    /// What stands in the database.
    pub(crate) fn read(db: &Connection) -> Result<Master, StoreProblem> {
        type Columns = (i64, Vec<u8>, Option<String>, Vec<u8>);
        let row: Option<Columns> = db
            .query_row("SELECT era, fingerprint, rotated_at, row_hash FROM master", [], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
            })
            .optional()?;
        let (era, fingerprint, rotated_at, written) = row.ok_or_else(|| StoreProblem::corrupt("master"))?;
        let master = Master { era, fingerprint, rotated_at };
        match master.hash().as_bytes().as_slice() == written {
            true => Ok(master),
            false => Err(StoreProblem::corrupt("master")),
        }
    }

    /// Writes that from now on the keys are wrapped under this one.
    pub(crate) fn write(
        db: &Connection,
        key: &MasterKey,
        era: i64,
        rotated_at: Option<String>,
    ) -> Result<(), StoreProblem> {
        let master = Master { era, fingerprint: key.fingerprint().to_vec(), rotated_at };
        db.execute("DELETE FROM master", [])?;
        db.execute(
            "INSERT INTO master (era, fingerprint, rotated_at, row_hash) VALUES (?, ?, ?, ?)",
            params![master.era, master.fingerprint, master.rotated_at, master.hash().as_bytes()],
        )?;
        Ok(())
    }

    fn fits(&self, key: &MasterKey) -> bool {
        self.fingerprint == key.fingerprint()
    }

    fn hash(&self) -> Hash {
        let columns = [
            ValueRef::Integer(self.era),
            ValueRef::Blob(&self.fingerprint),
            self.rotated_at.as_ref().map_or(ValueRef::Null, |at| ValueRef::Text(at.as_bytes())),
        ];
        of_row("master", &columns)
    }
}

/// The keys of a folder that has data. Nothing when its master key is nowhere.
pub(crate) fn ring(
    db: &Connection,
    folder: &Folder,
    source: &KeySource,
    may_settle: bool,
) -> Result<Option<Ring>, StoreProblem> {
    let master = Master::read(db)?;
    let key = source.find(folder.path(), |key| master.fits(key), may_settle)?;
    Ok(key.map(|key| Ring::new(&key, master.era)))
}

/// The same, where there is nothing to be done without the key.
pub(crate) fn expected_ring(
    db: &Connection,
    folder: &Folder,
    source: &KeySource,
    may_settle: bool,
) -> Result<Ring, StoreProblem> {
    let missing = || StoreProblem::KeyMissing { place: source.named(folder.path()) };
    ring(db, folder, source, may_settle)?.ok_or_else(missing)
}

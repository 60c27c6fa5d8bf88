//! A copy of everything of one organisation, under a key of its own.

use std::path::Path;

use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

use super::connection::beginning;
use super::master::Master;
use crate::folder::Folder;
use crate::keys::{MasterKey, Ring};
use crate::{House, StoreProblem};

/// What goes along of an organisation. What must still happen is for the original to do, and what was computed is
/// computed again.
const TABLES: [&str; 4] = ["journal", "head", "attachment", "bulk"];

/// What all organisations share.
const SHARED: [&str; 2] = ["rulebook", "rule_page"];

impl House {
    /// Writes everything of the organisation into the database of another folder, as it is at this moment, also while
    /// somebody is writing it; of other organisations nothing. Its keys go along, wrapped under this one. Attachments
    /// stay where they are.
    ///
    /// # Errors
    ///
    /// There is a database in that folder already, or the world failed.
    pub fn copy_to(&self, folder: &Path, key: &MasterKey) -> Result<(), StoreProblem> {
        if Folder::expect_database(folder).is_ok() {
            return Err(StoreProblem::NotADatabase);
        }
        let folder = Folder::create(folder)?;
        let to = beginning(&folder, key)?;
        let inner = &self.store().inner;
        inner.readers.read(|from| fill(from, &to, &inner.ring, self.organisation(), key))
    }
}

fn fill(
    from: &Connection,
    to: &Connection,
    ring: &Ring,
    organisation: &str,
    key: &MasterKey,
) -> Result<(), StoreProblem> {
    to.execute_batch("BEGIN IMMEDIATE")?;
    for table in TABLES {
        rows(from, to, table, Some(organisation))?;
    }
    for table in SHARED {
        rows(from, to, table, None)?;
    }
    let master = Master::read(from)?;
    ring.wrap_anew(from, Some(organisation), to, key)?;
    Master::write(to, key, master.era, None)?;
    to.execute_batch("COMMIT")?;
    Ok(())
}

/// Copies the rows of a table, column by column, in the order in which they lie.
fn rows(
    from: &Connection,
    to: &Connection,
    table: &str,
    organisation: Option<&str>,
) -> Result<(), StoreProblem> {
    let only = if organisation.is_some() { "WHERE organisation = ?" } else { "" };
    let mut read = from.prepare(&format!("SELECT * FROM {table} {only}"))?;
    let count = read.column_count();
    let places = vec!["?"; count].join(", ");
    let mut write = to.prepare(&format!("INSERT INTO {table} VALUES ({places})"))?;
    let mut rows = read.query(params_from_iter(organisation))?;
    while let Some(row) = rows.next()? {
        let values = (0..count).map(|at| row.get::<_, Value>(at)).collect::<Result<Vec<_>, _>>()?;
        write.execute(params_from_iter(values))?;
    }
    Ok(())
}

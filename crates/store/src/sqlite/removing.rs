//! Removing an organisation, with everything that is of it.

use super::Store;
use super::files;
use super::schema::OF_ORGANISATIONS;
use crate::StoreProblem;
use crate::keys::Ring;

impl Store {
    /// Removes everything of an organisation: its keys, its rows, its files. What it was is overwritten. Whether there was
    /// anything.
    ///
    /// # Errors
    ///
    /// The world failed; when nothing was removed from the database, its files are still there.
    pub fn remove_organisation(&self, organisation: &str) -> Result<bool, StoreProblem> {
        let (writer, inner) = (self.writer()?, &self.inner);
        let rows = inner.readers.read(|db| files::all(db, Some(organisation)))?;
        // Whoever stops us now finds them back in their place: they are noted down as long as their rows are there.
        for row in &rows {
            inner.attachments.lay_aside(row.file)?;
        }
        let name = organisation.to_owned();
        let (gone, count) = writer.write(0, move |db| {
            let mut count = 0;
            for table in OF_ORGANISATIONS {
                count += db.execute(&format!("DELETE FROM {table} WHERE organisation = ?"), [&name])?;
            }
            Ok::<_, StoreProblem>((Ring::destroy_all(db, &name)?, count))
        })?;
        inner.ring.forget(&gone);
        inner.indexes.forget(organisation);
        for row in &rows {
            inner.attachments.remove_aside(row.file)?;
        }
        writer.vacuum()?;
        Ok(count + gone.len() > 0)
    }
}

//! Copies of a whole database, and what is taken out of a copy before it leaves the house.

use std::path::Path;

use journal::Hash;
use rusqlite::params;

use super::Store;
use crate::folder::{DATABASE, make, private};
use crate::{Attachment, StoreProblem, hex};

impl Store {
    /// Where it is.
    pub fn folder(&self) -> &Path {
        self.inner.folder.path()
    }

    /// Writes the database as it is at this moment into another folder, also while somebody is writing it. Attachments
    /// stay where they are.
    ///
    /// # Errors
    ///
    /// There is a database in that folder already, or the world failed.
    pub fn copy_database(&self, to: &Path) -> Result<(), StoreProblem> {
        make(to)?;
        let path = to.join(DATABASE);
        // The database fills a file that is empty, and leaves its rights as they are.
        private().open(&path).map_err(|error| StoreProblem::of_io(&error, &path))?;
        let path = path.to_str().ok_or_else(|| StoreProblem::Io {
            kind: std::io::ErrorKind::InvalidFilename,
            path: path.clone(),
        })?;
        self.inner.readers.open()?.execute("VACUUM INTO ?", [path])?;
        Ok(())
    }

    /// Every attachment that is noted down, in order of digest.
    ///
    /// # Errors
    ///
    /// The world failed.
    pub fn attachments(&self) -> Result<Vec<Attachment>, StoreProblem> {
        self.inner.readers.read(|db| {
            let mut statement = db.prepare("SELECT digest, bytes FROM attachment ORDER BY digest")?;
            let mut rows = statement.query([])?;
            let mut all = Vec::new();
            while let Some(row) = rows.next()? {
                let digest = hex::parse::<32>(row.get::<_, String>(0)?.as_bytes());
                let digest = digest.and_then(|bytes| Hash::from_bytes(&bytes));
                let digest = digest.ok_or_else(|| StoreProblem::corrupt("attachment.digest"))?;
                all.push(Attachment { digest, bytes: row.get::<_, i64>(1)?.unsigned_abs() });
            }
            Ok(all)
        })
    }

    /// Strikes an attachment from the list, in a copy that goes without it. A file stays where it is.
    ///
    /// # Errors
    ///
    /// The world failed.
    pub fn forget_attachment(&self, digest: Hash) -> Result<(), StoreProblem> {
        self.writer()?.write(0, move |db| {
            db.prepare_cached("DELETE FROM attachment WHERE digest = ?")?
                .execute(params![digest.to_string()])?;
            Ok(())
        })
    }

    /// Removes everything from the outbox, in a copy: what must still happen is for the original to do.
    ///
    /// # Errors
    ///
    /// The world failed.
    pub fn empty_outbox(&self) -> Result<(), StoreProblem> {
        self.writer()?.write(0, |db| {
            db.execute("DELETE FROM outbox", [])?;
            Ok(())
        })
    }
}

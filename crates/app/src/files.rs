//! Files that people keep as evidence.

use std::fs::File;
use std::io::Read;

use journal::Hash;
use store::{Attachment, StoreProblem};

use crate::App;

impl App {
    /// Keeps a file, and says its digest and size. The incident knows of it once `keep-evidence` names that digest.
    ///
    /// # Errors
    ///
    /// The source cannot be read to its end, or the world fails.
    pub fn keep_file(&self, source: impl Read) -> Result<Attachment, StoreProblem> {
        self.store.attach(source)
    }

    /// The content of a file that was kept.
    ///
    /// # Errors
    ///
    /// There is no such file, or the world fails.
    pub fn file(&self, digest: Hash) -> Result<File, StoreProblem> {
        self.store.attachment(digest)
    }
}

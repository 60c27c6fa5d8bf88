//! Files that people keep as evidence.

use std::io::Read;

use journal::Hash;
use store::{Attachment, Content, StoreProblem};

use crate::App;

impl App {
    /// Keeps a file of an incident, and says its digest and size. The incident knows of it once `keep-evidence` names that digest.
    ///
    /// # Errors
    ///
    /// The source cannot be read to its end, or the world fails.
    pub fn keep_file(&self, stream: &str, source: impl Read) -> Result<Attachment, StoreProblem> {
        self.store.attach(stream, source)
    }

    /// The content of a file of an incident that was kept.
    ///
    /// # Errors
    ///
    /// There is no such file, or the world fails.
    pub fn file(&self, stream: &str, digest: Hash) -> Result<Content, StoreProblem> {
        self.store.attachment(stream, digest)
    }
}

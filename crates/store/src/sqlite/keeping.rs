//! What can be told of the keys of a folder without telling a key.

use std::path::PathBuf;

use super::Store;
use super::master::Master;
use crate::StoreProblem;

/// What is known of the keys of a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeysKept {
    /// The file with the master key; nothing when it was given otherwise.
    pub file: Option<PathBuf>,
    /// Whether that file lies in the folder with the data.
    pub is_beside: bool,
    /// How many streams have a key.
    pub streams: u64,
    /// How many people have a key, each counted in each stream that names them.
    pub subjects: u64,
    /// When the master key was changed last, as RFC 3339; nothing when it never was.
    pub rotated_at: Option<String>,
}

impl Store {
    /// What is known of the keys.
    ///
    /// # Errors
    ///
    /// The world failed.
    pub fn keys(&self) -> Result<KeysKept, StoreProblem> {
        let inner = &self.inner;
        inner.readers.read(|db| {
            let count = |sql: &str| -> Result<u64, StoreProblem> {
                Ok(db.query_row(sql, [], |row| row.get::<_, i64>(0))?.unsigned_abs())
            };
            Ok(KeysKept {
                file: inner.key.path(self.folder()),
                is_beside: inner.key.is_beside(),
                streams: count(
                    "SELECT count(*) FROM (SELECT DISTINCT organisation, name FROM key WHERE kind = 'stream')",
                )?,
                subjects: count("SELECT count(*) FROM key WHERE kind = 'subject'")?,
                rotated_at: Master::read(db)?.rotated_at,
            })
        })
    }
}

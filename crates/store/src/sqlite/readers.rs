//! A few connections that read, each use in one snapshot.

use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::Connection;

use crate::StoreProblem;
use crate::folder::Folder;

/// So many connections stay open when nobody reads.
const IDLE: usize = 4;

/// How a connection is opened.
type Open = fn(&Folder) -> Result<Connection, StoreProblem>;

/// Connections for reading.
pub(crate) struct Readers {
    folder: Arc<Folder>,
    open: Open,
    idle: Mutex<Vec<Connection>>,
}

impl Readers {
    /// Readers of the database of a folder.
    pub(crate) fn new(folder: Arc<Folder>, open: Open) -> Readers {
        Readers { folder, open, idle: Mutex::default() }
    }

    /// Reads in one snapshot: what others commit meanwhile is not seen.
    pub(crate) fn read<T>(
        &self,
        work: impl FnOnce(&Connection) -> Result<T, StoreProblem>,
    ) -> Result<T, StoreProblem> {
        let idle = self.idle().pop();
        let mut db = idle.map_or_else(|| self.open(), Ok)?;
        let snapshot = db.transaction()?;
        let result = work(&snapshot);
        snapshot.finish()?;
        let mut idle = self.idle();
        if idle.len() < IDLE {
            idle.push(db);
        }
        result
    }

    /// A connection that reads, outside a snapshot.
    pub(crate) fn open(&self) -> Result<Connection, StoreProblem> {
        (self.open)(&self.folder)
    }

    /// Closes what is idle.
    pub(crate) fn close(&self) {
        self.idle().clear();
    }

    fn idle(&self) -> std::sync::MutexGuard<'_, Vec<Connection>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

//! Somebody who waits until its work is written.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread::Thread;

use rusqlite::Connection;

use crate::{AppendProblem, StoreProblem};

/// The ways in which work can fail.
pub(crate) trait Failure: From<StoreProblem> + Send + 'static {
    /// The problem, when it was the world that failed; none for a refusal, which has written nothing.
    fn world(&self) -> Option<&StoreProblem>;
}

impl Failure for StoreProblem {
    fn world(&self) -> Option<&StoreProblem> {
        Some(self)
    }
}

impl Failure for AppendProblem {
    fn world(&self) -> Option<&StoreProblem> {
        match self {
            AppendProblem::World(problem) => Some(problem),
            AppendProblem::Conflict { .. } | AppendProblem::NoSuchEntry { .. } => None,
        }
    }
}

/// What somebody who waits is told.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Turn {
    /// Nothing yet.
    Wait,
    /// To write, for all who wait.
    Write,
    /// That it is done.
    Done,
}

/// Work, as whoever writes sees it.
pub(crate) trait Job: Send + Sync {
    /// About how much it writes.
    fn bytes(&self) -> usize;
    /// Does the work in a transaction; fails when the world failed.
    fn run(&self, db: &Connection) -> Result<(), StoreProblem>;
    /// Tells who waits what became of the transaction.
    fn answer(&self, committed: Result<(), StoreProblem>);
    /// Passes the pen to who waits.
    fn pass(&self);
}

/// Work, with who waits for it.
pub(crate) struct Ticket<T, E, W> {
    bytes: usize,
    work: Mutex<W>,
    result: Mutex<Option<Result<T, E>>>,
    turn: Mutex<Turn>,
    waits: Thread,
}

impl<T, E: Failure, W> Ticket<T, E, W> {
    pub(crate) fn new(bytes: usize, work: W) -> Ticket<T, E, W> {
        let (work, result, turn) = (Mutex::new(work), Mutex::new(None), Mutex::new(Turn::Wait));
        Ticket { bytes, work, result, turn, waits: std::thread::current() }
    }

    /// Waits until it is our turn to write, or everything is done.
    pub(crate) fn wait(&self) -> Turn {
        loop {
            match *locked(&self.turn) {
                Turn::Wait => {}
                turn => return turn,
            }
            std::thread::park();
        }
    }

    /// What became of the work.
    pub(crate) fn result(&self) -> Result<T, E> {
        locked(&self.result).take().unwrap_or_else(|| Err(StoreProblem::Closed.into()))
    }

    fn tell(&self, turn: Turn) {
        *locked(&self.turn) = turn;
        self.waits.unpark();
    }
}

impl<T, E, W> Job for Ticket<T, E, W>
where
    T: Send,
    E: Failure,
    W: FnMut(&Connection) -> Result<T, E> + Send,
{
    fn bytes(&self) -> usize {
        self.bytes
    }

    fn run(&self, db: &Connection) -> Result<(), StoreProblem> {
        let result = locked(&self.work)(db);
        let world = result.as_ref().err().and_then(|failure| failure.world().cloned());
        *locked(&self.result) = Some(result);
        world.map_or(Ok(()), Err)
    }

    fn answer(&self, committed: Result<(), StoreProblem>) {
        if let Err(problem) = committed {
            *locked(&self.result) = Some(Err(problem.into()));
        }
        self.tell(Turn::Done);
    }

    fn pass(&self) {
        self.tell(Turn::Write);
    }
}

fn locked<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

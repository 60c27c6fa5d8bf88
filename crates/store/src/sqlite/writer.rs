//! The one place that writes. Whoever comes while nobody writes takes the pen, and writes in one transaction for
//! everybody who is waiting by then; who comes meanwhile waits for the next. So thirty-two people who record at
//! once wait for one write of the disk and not for thirty-two, and one who is alone waits for no other thread.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use rusqlite::Connection;

use super::connection::PATIENCE;
use super::ticket::{Failure, Job, Ticket, Turn};
use crate::StoreProblem;

/// At most so many jobs in one transaction.
const GROUP: usize = 256;

/// At most about so many bytes in one transaction, so that the first does not wait for a very long write.
const GROUP_BYTES: usize = 8 << 20;

/// How long somebody goes on writing for others before passing the pen. Passing it costs some microseconds, in
/// which nothing is written.
const SHIFT: Duration = Duration::from_millis(2);

/// How often and how soon we try to empty the log while somebody reads what it holds.
const TRIES: u32 = 200;
const AGAIN: Duration = Duration::from_millis(50);

/// The connection that writes, and who waits for it.
pub(crate) struct Writer {
    pen: Mutex<Connection>,
    queue: Mutex<Queue>,
    commits: AtomicU64,
    /// The log holds something that was erased.
    log_is_due: AtomicBool,
}

#[derive(Default)]
struct Queue {
    waiting: VecDeque<Arc<dyn Job>>,
    /// Somebody is writing, and will look at the queue again or pass the pen.
    is_writing: bool,
}

impl Writer {
    pub(crate) fn new(db: Connection) -> Writer {
        let (commits, log_is_due) = (AtomicU64::new(0), AtomicBool::new(false));
        Writer { pen: Mutex::new(db), queue: Mutex::default(), commits, log_is_due }
    }

    /// Does some work in a transaction and returns when that is on the disk. `bytes` is about how much it writes.
    /// Work that refuses has not written anything yet; work that the world fails is undone. It may be called
    /// twice, when it was undone because of somebody else's.
    pub(crate) fn write<T, E, W>(&self, bytes: usize, work: W) -> Result<T, E>
    where
        T: Send + 'static,
        E: Failure,
        W: FnMut(&Connection) -> Result<T, E> + Send + 'static,
    {
        let ticket = Arc::new(Ticket::new(bytes, work));
        let job: Arc<dyn Job> = Arc::<Ticket<T, E, W>>::clone(&ticket);
        let mut queue = locked(&self.queue);
        queue.waiting.push_back(job);
        let is_writing = std::mem::replace(&mut queue.is_writing, true);
        drop(queue);
        if !is_writing || ticket.wait() == Turn::Write {
            self.write_for_all();
        }
        ticket.result()
    }

    /// Moves the log into the database and empties it, for it holds what was erased. Somebody who reads an old
    /// snapshot delays that: then it is tried again for some seconds, after every later write, and when the folder
    /// is closed.
    pub(crate) fn empty_log(&self) {
        self.log_is_due.store(true, Ordering::Relaxed);
        for _ in 0..TRIES {
            self.try_to_empty_log(&locked(&self.pen));
            if !self.log_is_due.load(Ordering::Relaxed) {
                return;
            }
            std::thread::sleep(AGAIN);
        }
    }

    fn try_to_empty_log(&self, db: &Connection) {
        // Nobody who writes should wait for somebody who reads.
        let emptied = db.busy_timeout(Duration::ZERO).and_then(|()| {
            db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| Ok(row.get::<_, i64>(0)? == 0))
        });
        if emptied.unwrap_or(false) {
            self.log_is_due.store(false, Ordering::Relaxed);
        }
        // It cannot fail on an open connection; without it we would only be less patient.
        let _ = db.busy_timeout(PATIENCE);
    }

    /// Writes the whole database anew, so that it holds nothing but what is in it, and empties the log.
    pub(crate) fn vacuum(&self) -> Result<(), StoreProblem> {
        locked(&self.pen).execute_batch("VACUUM")?;
        self.empty_log();
        Ok(())
    }

    /// How many groups were written.
    pub(crate) fn commits(&self) -> u64 {
        self.commits.load(Ordering::Relaxed)
    }

    /// Writes group after group for as long as a shift lasts. The first group holds our own job.
    fn write_for_all(&self) {
        let begun = Instant::now();
        loop {
            let group = gather(&mut locked(&self.queue).waiting);
            let outcomes = write(&locked(&self.pen), &group);
            self.commits.fetch_add(1, Ordering::Relaxed);
            let ends = self.ends(begun);
            for (job, outcome) in group.iter().zip(outcomes) {
                job.answer(outcome);
            }
            if self.log_is_due.load(Ordering::Relaxed) {
                self.try_to_empty_log(&locked(&self.pen));
            }
            if ends {
                return;
            }
        }
    }

    /// Whether our shift ends: nobody waits, or somebody who waits has got the pen.
    fn ends(&self, begun: Instant) -> bool {
        let mut queue = locked(&self.queue);
        match queue.waiting.front() {
            None => {
                queue.is_writing = false;
                true
            }
            Some(next) if begun.elapsed() >= SHIFT => {
                next.pass();
                true
            }
            Some(_) => false,
        }
    }
}

/// Everybody who waits, up to the size of a group.
fn gather(waiting: &mut VecDeque<Arc<dyn Job>>) -> Vec<Arc<dyn Job>> {
    let mut bytes = 0;
    let fits = waiting.iter().take(GROUP).take_while(|job| {
        let is_room = bytes < GROUP_BYTES;
        bytes += job.bytes();
        is_room
    });
    let count = fits.count();
    waiting.drain(..count).collect()
}

/// Writes a group, and says what became of each job. When the world fails a group, each job is tried alone: one
/// that does not fit on the disk does not take others with it.
fn write(db: &Connection, group: &[Arc<dyn Job>]) -> Vec<Result<(), StoreProblem>> {
    match (write_together(db, group), group) {
        (Err(_), [_, _, ..]) => {
            group.iter().map(|job| write_together(db, std::slice::from_ref(job))).collect()
        }
        (outcome, _) => vec![outcome; group.len()],
    }
}

fn write_together(db: &Connection, group: &[Arc<dyn Job>]) -> Result<(), StoreProblem> {
    let written = run(db, "BEGIN IMMEDIATE")
        .and_then(|()| group.iter().try_for_each(|job| job.run(db)))
        .and_then(|()| run(db, "COMMIT"));
    if written.is_err() && !db.is_autocommit() {
        // When this fails too, the database undoes the transaction before the next one.
        let _ = run(db, "ROLLBACK");
    }
    written
}

fn run(db: &Connection, statement: &str) -> Result<(), StoreProblem> {
    db.prepare_cached(statement)?.execute([])?;
    Ok(())
}

/// What a lock guards. Whoever panicked while holding it has left a transaction that is undone, not a lie.
fn locked<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::folder::Folder;
    use crate::{chance, hex};

    /// A database that may not grow beyond some pages, as on a full disk.
    fn small(name: &std::path::Path) -> Connection {
        let db = super::super::connection::beginning(
            &Folder::create(name).unwrap(),
            &crate::MasterKey::new().unwrap(),
        )
        .unwrap();
        let pages: i64 = db.query_row("PRAGMA page_count", [], |row| row.get(0)).unwrap();
        db.query_row(&format!("PRAGMA max_page_count = {}", pages + 5), [], |_| Ok(())).unwrap();
        db
    }

    fn row(key: &'static str, bytes: usize) -> Arc<dyn Job> {
        let work = move |db: &Connection| {
            let sql = "INSERT INTO bulk (organisation, collection, key, body, row_hash) VALUES ('o', 'c', ?, ?, x'00')";
            db.execute(sql, rusqlite::params![key, vec![7_u8; bytes]])?;
            Ok(())
        };
        Arc::new(Ticket::<(), StoreProblem, _>::new(bytes, work))
    }

    #[test]
    fn what_does_not_fit_on_the_disk_takes_nobody_with_it_and_leaves_nothing_behind() {
        let folder = std::env::temp_dir().join(hex::of(&chance::sixteen().unwrap()));
        let db = small(&folder);
        let outcomes = write(&db, &[row("small", 10), row("large", 1 << 20), row("other", 10)]);
        assert_eq!(outcomes, [Ok(()), Err(StoreProblem::DiskFull), Ok(())]);
        assert!(db.is_autocommit());
        let keys: String = db.query_row("SELECT group_concat(key) FROM bulk", [], |row| row.get(0)).unwrap();
        assert_eq!(keys, "other,small");
        drop(db);
        std::fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn a_group_ends_at_its_number_and_at_its_size() {
        let mut waiting: VecDeque<_> = (0..300).map(|_| row("small", 10)).collect();
        assert_eq!(gather(&mut waiting).len(), GROUP);
        assert_eq!(gather(&mut waiting).len(), 300 - GROUP);
        waiting.extend([row("large", GROUP_BYTES), row("next", 1)]);
        assert_eq!(gather(&mut waiting).len(), 1);
        assert_eq!(gather(&mut waiting).len(), 1);
    }
}

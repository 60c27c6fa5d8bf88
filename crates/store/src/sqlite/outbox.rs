//! What must still happen because of entries.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row, params};

use super::entries::{Name, column};
use crate::digest::of_row;
use crate::{OutboxRow, StoreProblem, Waiting};

/// Which rows somebody has taken, and the number of the newest row.
pub(crate) struct Claims {
    taken: Mutex<BTreeSet<i64>>,
    last: AtomicI64,
}

impl Claims {
    /// Nothing is taken yet: what a program that stopped had taken can be taken again.
    pub(crate) fn new(db: &Connection) -> Result<Claims, StoreProblem> {
        let last = db.query_row("SELECT ifnull(max(id), 0) FROM outbox", [], |row| row.get(0))?;
        Ok(Claims { taken: Mutex::default(), last: AtomicI64::new(last) })
    }

    /// The number of the next row. A number is not used twice by one program, so that `done` cannot mean another row.
    fn next(&self) -> Result<i64, StoreProblem> {
        let next = self.last.fetch_add(1, Ordering::Relaxed).checked_add(1);
        next.filter(|id| *id > 0).ok_or_else(|| StoreProblem::corrupt("outbox.id"))
    }

    /// Takes the oldest rows that nobody has taken. Rows are read while nobody else takes any, so that a row which
    /// is done meanwhile is not taken again.
    pub(crate) fn take(&self, db: &Connection, limit: usize) -> Result<Vec<Waiting>, StoreProblem> {
        let mut taken = self.taken();
        let mut ids = db.prepare_cached("SELECT id FROM outbox ORDER BY id")?;
        let mut free = Vec::new();
        // What others hold may be long, and is not read.
        for id in ids.query_map([], |row| row.get::<_, i64>(0))? {
            let id = id?;
            if free.len() < limit && !taken.contains(&id) {
                free.push(one(db, id)?);
            }
        }
        taken.extend(free.iter().map(|row| row.id));
        Ok(free)
    }

    pub(crate) fn release(&self, id: i64) {
        self.taken().remove(&id);
    }

    fn taken(&self) -> MutexGuard<'_, BTreeSet<i64>> {
        self.taken.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Writes rows that belong to the entries up to `number`.
pub(crate) fn put(
    db: &Connection,
    claims: &Claims,
    name: &Name,
    number: u64,
    rows: &[OutboxRow],
) -> Result<(), StoreProblem> {
    let mut statement = db.prepare_cached(
        "INSERT INTO outbox (id, organisation, stream, number, kind, body, row_hash) VALUES (?, ?, ?, ?, ?, ?, ?)",
    )?;
    for row in rows {
        let id = claims.next()?;
        let hash = hash(id, name, number, row);
        let number = column(number);
        statement.execute(params![id, name.organisation, name.stream, number, row.kind, row.body, hash])?;
    }
    Ok(())
}

/// Gives a row another kind; one that is not there any more stays away.
pub(crate) fn rename(db: &Connection, waiting: &Waiting, kind: &str) -> Result<(), StoreProblem> {
    let name = Name { organisation: waiting.organisation.clone(), stream: waiting.stream.clone() };
    let row = OutboxRow { kind: kind.to_owned(), body: waiting.row.body.clone() };
    let hash = hash(waiting.id, &name, waiting.number, &row);
    db.prepare_cached("UPDATE outbox SET kind = ?, row_hash = ? WHERE id = ?")?
        .execute(params![kind, hash, waiting.id])?;
    Ok(())
}

fn hash(id: i64, name: &Name, number: u64, row: &OutboxRow) -> Vec<u8> {
    let columns = [
        ValueRef::Integer(id),
        ValueRef::Text(name.organisation.as_bytes()),
        ValueRef::Text(name.stream.as_bytes()),
        ValueRef::Integer(column(number)),
        ValueRef::Text(row.kind.as_bytes()),
        ValueRef::Text(row.body.as_bytes()),
    ];
    of_row("outbox", &columns).as_bytes().to_vec()
}

/// Every row, oldest first.
pub(crate) fn all(db: &Connection) -> Result<Vec<Waiting>, StoreProblem> {
    let mut statement =
        db.prepare_cached("SELECT id, organisation, stream, number, kind, body FROM outbox ORDER BY id")?;
    let rows = statement.query_map([], waiting)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn one(db: &Connection, id: i64) -> Result<Waiting, StoreProblem> {
    let mut statement =
        db.prepare_cached("SELECT id, organisation, stream, number, kind, body FROM outbox WHERE id = ?")?;
    Ok(statement.query_row([id], waiting)?)
}

fn waiting(row: &Row<'_>) -> rusqlite::Result<Waiting> {
    Ok(Waiting {
        id: row.get(0)?,
        organisation: row.get(1)?,
        stream: row.get(2)?,
        number: row.get::<_, i64>(3)?.unsigned_abs(),
        row: OutboxRow { kind: row.get(4)?, body: row.get(5)? },
    })
}

/// Removes a row.
pub(crate) fn remove(db: &Connection, id: i64) -> Result<(), StoreProblem> {
    db.prepare_cached("DELETE FROM outbox WHERE id = ?")?.execute([id])?;
    Ok(())
}

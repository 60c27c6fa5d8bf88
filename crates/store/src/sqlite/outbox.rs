//! What must still happen because of entries.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension as _, Row, params};

use super::entries::{Name, column};
use crate::digest::of_row;
use crate::keys::{Id, Opened, Ring, Seal, open, takes};
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

    /// Takes the oldest rows of an organisation that nobody has taken. Rows are read while nobody else takes any, so
    /// that a row which is done meanwhile is not taken again.
    pub(crate) fn take(
        &self,
        db: &Connection,
        ring: &Ring,
        organisation: &str,
        limit: usize,
    ) -> Result<Vec<Waiting>, StoreProblem> {
        let mut taken = self.taken();
        let mut ids = db.prepare_cached("SELECT id FROM outbox WHERE organisation = ? ORDER BY id")?;
        let mut free = Vec::new();
        // What others hold may be long, and is not read.
        for id in ids.query_map([organisation], |row| row.get::<_, i64>(0))? {
            let id = id?;
            if free.len() < limit && !taken.contains(&id) {
                free.extend(one(db, ring, organisation, id)?);
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
    ring: &Ring,
    claims: &Claims,
    name: &Name,
    number: u64,
    rows: &[OutboxRow],
) -> Result<(), StoreProblem> {
    for row in rows {
        let with = Seal::naming(ring, db, name.as_pair(), &row.subjects)?;
        let id = claims.next()?;
        let number = column(number);
        let body = with.seal(&about(name, &id.to_be_bytes()), row.body.as_bytes())?;
        insert(db, name, &Written { id, number, kind: &row.kind, body: &body })?;
    }
    Ok(())
}

/// A row as it is written.
struct Written<'a> {
    id: i64,
    number: i64,
    kind: &'a str,
    body: &'a [u8],
}

fn insert(db: &Connection, name: &Name, row: &Written<'_>) -> Result<(), StoreProblem> {
    let columns = [
        ValueRef::Integer(row.id),
        ValueRef::Text(name.organisation.as_bytes()),
        ValueRef::Text(name.stream.as_bytes()),
        ValueRef::Integer(row.number),
        ValueRef::Text(row.kind.as_bytes()),
        ValueRef::Blob(row.body),
    ];
    let hash = of_row("outbox", &columns);
    db.prepare_cached(
        "INSERT OR REPLACE INTO outbox (id, organisation, stream, number, kind, body, row_hash) \
         VALUES (?, ?, ?, ?, ?, ?, ?)",
    )?
    .execute(params![
        row.id,
        name.organisation,
        name.stream,
        row.number,
        row.kind,
        row.body,
        hash.as_bytes()
    ])?;
    Ok(())
}

/// Gives a row of an organisation another kind; one that is not there any more stays away.
pub(crate) fn rename(db: &Connection, organisation: &str, id: i64, kind: &str) -> Result<(), StoreProblem> {
    type Columns = (String, i64, Vec<u8>);
    let row: Option<Columns> = db
        .prepare_cached("SELECT stream, number, body FROM outbox WHERE id = ? AND organisation = ?")?
        .query_row(params![id, organisation], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .optional()?;
    let Some((stream, number, body)) = row else { return Ok(()) };
    let name = Name { organisation: organisation.to_owned(), stream };
    insert(db, &name, &Written { id, number, kind, body: &body })
}

/// Every row of an organisation, oldest first.
pub(crate) fn all(db: &Connection, ring: &Ring, organisation: &str) -> Result<Vec<Waiting>, StoreProblem> {
    let mut statement = db.prepare_cached(
        "SELECT id, organisation, stream, number, kind, body FROM outbox WHERE organisation = ? ORDER BY id",
    )?;
    let mut rows = statement.query([organisation])?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        all.extend(waiting(db, ring, row)?);
    }
    Ok(all)
}

fn one(db: &Connection, ring: &Ring, organisation: &str, id: i64) -> Result<Option<Waiting>, StoreProblem> {
    let mut statement = db.prepare_cached(
        "SELECT id, organisation, stream, number, kind, body FROM outbox WHERE id = ? AND organisation = ?",
    )?;
    let mut rows = statement.query(params![id, organisation])?;
    rows.next()?.map_or(Ok(None), |row| waiting(db, ring, row))
}

/// A row as it waits; nothing when what it says is erased with the key of somebody whom it names.
fn waiting(db: &Connection, ring: &Ring, row: &Row<'_>) -> Result<Option<Waiting>, StoreProblem> {
    let (id, organisation, stream): (i64, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
    let sealed: Vec<u8> = row.get(5)?;
    let name = Name { organisation, stream };
    let body = match open(ring, db, &about(&name, &id.to_be_bytes()), &sealed)? {
        Opened::Plain(plain) => String::from_utf8(plain.to_vec()),
        Opened::Gone => return Ok(None),
        Opened::Locked | Opened::Damaged => return Err(StoreProblem::corrupt("outbox.body")),
    };
    let body = body.map_err(|_| StoreProblem::corrupt("outbox.body"))?;
    let number = row.get::<_, i64>(3)?.unsigned_abs();
    let row = OutboxRow { kind: row.get(4)?, body, subjects: Vec::new() };
    Ok(Some(Waiting { id, organisation: name.organisation, stream: name.stream, number, row }))
}

fn about<'a>(name: &'a Name, id: &'a [u8; 8]) -> [&'a [u8]; 4] {
    [b"paraat outbox 1", name.organisation.as_bytes(), name.stream.as_bytes(), id]
}

/// Removes a row of an organisation.
pub(crate) fn remove(db: &Connection, organisation: &str, id: i64) -> Result<(), StoreProblem> {
    db.prepare_cached("DELETE FROM outbox WHERE id = ? AND organisation = ?")?
        .execute(params![id, organisation])?;
    Ok(())
}

/// Removes every row of a stream.
pub(crate) fn remove_of(db: &Connection, name: &Name) -> Result<(), StoreProblem> {
    db.prepare_cached("DELETE FROM outbox WHERE organisation = ? AND stream = ?")?
        .execute([&name.organisation, &name.stream])?;
    Ok(())
}

/// Removes rows of a stream that take keys which are gone: nobody can read them any more.
pub(crate) fn remove_unreadable(db: &Connection, name: &Name, gone: &[Id]) -> Result<(), StoreProblem> {
    let mut statement =
        db.prepare_cached("SELECT id, body FROM outbox WHERE organisation = ? AND stream = ?")?;
    let mut rows = statement.query([&name.organisation, &name.stream])?;
    let mut unreadable = Vec::new();
    while let Some(row) = rows.next()? {
        if takes(&row.get::<_, Vec<u8>>(1)?, gone) {
            unreadable.push(row.get::<_, i64>(0)?);
        }
    }
    unreadable.into_iter().try_for_each(|id| remove(db, &name.organisation, id))
}

/// Writes a row as it stood in a database that is brought up to date.
pub(crate) fn carry(
    db: &Connection,
    ring: &Ring,
    name: &Name,
    (id, number): (i64, i64),
    (kind, body): (&str, &str),
) -> Result<(), StoreProblem> {
    let with = Seal::naming(ring, db, name.as_pair(), &[])?;
    let body = with.seal(&about(name, &id.to_be_bytes()), body.as_bytes())?;
    insert(db, name, &Written { id, number, kind, body: &body })
}

//! Rows of the tables beside the journal: each carries a digest over its columns.

use rusqlite::types::{Value, ValueRef};
use rusqlite::{Connection, Row};

use super::{Fault, Finding, Place, Verification, unreadable};
use crate::digest::of_row;
use crate::hex;
use crate::keys::Ring;
use crate::sqlite::rulebook_is_whole;

/// A table: its name, its columns before the digest, and how many of these are its key.
const TABLES: [(&str, &str, usize); 8] = [
    ("master", "era, fingerprint, rotated_at", 1),
    ("key", "id, organisation, kind, name, subject, era, wrapped", 1),
    ("outbox", "id, organisation, stream, number, kind, body", 1),
    ("attachment", "organisation, stream, tag, key, about, file, bytes", 3),
    ("bulk", "organisation, collection, key, body", 3),
    ("derived", "organisation, kind, key, number, body", 3),
    ("rulebook", "version, files, content", 1),
    ("rule_page", "version, path, body", 2),
];

pub(super) fn check(db: &Connection, ring: &Ring, found: &mut Verification) {
    for (table, columns, keys) in TABLES {
        if let Err(error) = check_table(db, table, columns, keys, found) {
            found.findings.push(unreadable(place(table, String::new()), &error));
        }
    }
    match ring.unopened(db) {
        Ok(bad) => bad.into_iter().for_each(|id| note(found, place("key", id))),
        Err(error) => found.findings.push(unreadable(place("key", String::new()), &error)),
    }
    if let Err(error) = check_rulebooks(db, found) {
        found.findings.push(unreadable(place("rulebook", String::new()), &error));
    }
}

/// A row that does not open under the master key is named once.
fn note(found: &mut Verification, place: Place) {
    if !found.findings.iter().any(|finding| finding.place == place) {
        found.findings.push(Finding { place, what: Fault::RowChanged });
    }
}

fn check_table(
    db: &Connection,
    table: &'static str,
    columns: &str,
    keys: usize,
    found: &mut Verification,
) -> Result<(), rusqlite::Error> {
    let mut statement = db.prepare(&format!("SELECT {columns}, row_hash FROM {table}"))?;
    let count = statement.column_count() - 1;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        found.rows += 1;
        let values: Vec<ValueRef<'_>> = (0..count).map(|at| row.get_ref(at)).collect::<Result<_, _>>()?;
        let is_whole = row.get_ref(count)? == ValueRef::Blob(of_row(table, &values).as_bytes());
        if !is_whole {
            let place = place(table, key(row, keys)?);
            found.findings.push(Finding { place, what: Fault::RowChanged });
        }
    }
    Ok(())
}

/// A rulebook says how many pages it has and what they hold together; a page has a rulebook.
fn check_rulebooks(db: &Connection, found: &mut Verification) -> Result<(), rusqlite::Error> {
    let mut statement = db.prepare("SELECT version FROM rulebook UNION SELECT version FROM rule_page")?;
    let versions: Vec<Value> = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    for version in versions {
        let Value::Text(version) = version else { continue };
        if !rulebook_is_whole(db, &version) {
            found.findings.push(Finding { place: place("rulebook", version), what: Fault::RowsIncomplete });
        }
    }
    Ok(())
}

fn place(table: &'static str, key: String) -> Place {
    Place::Row { table, key }
}

fn key(row: &Row<'_>, keys: usize) -> Result<String, rusqlite::Error> {
    let parts = (0..keys).map(|at| {
        Ok(match row.get_ref(at)? {
            ValueRef::Integer(number) => number.to_string(),
            ValueRef::Text(bytes) => String::from_utf8_lossy(bytes).into_owned(),
            ValueRef::Blob(bytes) => hex::of(bytes),
            ValueRef::Null | ValueRef::Real(_) => String::new(),
        })
    });
    Ok(parts.collect::<Result<Vec<String>, rusqlite::Error>>()?.join("/"))
}

//! Rows of the tables beside the journal: each carries a digest over its columns.

use rusqlite::types::{Value, ValueRef};
use rusqlite::{Connection, Row};

use super::{Fault, Finding, Place, Verification, unreadable};
use crate::digest::of_row;
use crate::sqlite::rulebook_is_whole;

/// A table: its name, its columns before the digest, and how many of these are its key.
const TABLES: [(&str, &str, usize); 6] = [
    ("outbox", "id, organisation, stream, number, kind, body", 1),
    ("attachment", "digest, bytes", 1),
    ("bulk", "collection, key, body", 2),
    ("derived", "kind, key, number, body", 2),
    ("rulebook", "version, files, content", 1),
    ("rule_page", "version, path, body", 2),
];

pub(super) fn check(db: &Connection, found: &mut Verification) {
    for (table, columns, keys) in TABLES {
        if let Err(error) = check_table(db, table, columns, keys, found) {
            found.findings.push(unreadable(place(table, String::new()), &error));
        }
    }
    if let Err(error) = check_rulebooks(db, found) {
        found.findings.push(unreadable(place("rulebook", String::new()), &error));
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
            ValueRef::Text(bytes) | ValueRef::Blob(bytes) => String::from_utf8_lossy(bytes).into_owned(),
            ValueRef::Null | ValueRef::Real(_) => String::new(),
        })
    });
    Ok(parts.collect::<Result<Vec<String>, rusqlite::Error>>()?.join("/"))
}

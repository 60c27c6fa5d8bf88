//! The rule pages as they were, so that an old conclusion can be computed again.

use journal::Hash;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension as _, params};

use super::entries::column;
use crate::digest::{Rows, of_row};
use crate::{StoreProblem, hex};

/// The path of a page of rules and its bytes.
pub type RulePage = (String, Vec<u8>);

/// Keeps the pages of a version. A version that is kept already stays as it is.
pub(crate) fn keep(db: &Connection, version: &str, pages: &[RulePage]) -> Result<(), StoreProblem> {
    let files = column(pages.len() as u64);
    let content = hex::of(content(pages).as_bytes());
    let hash = of_row("rulebook", &[text(version), ValueRef::Integer(files), text(&content)]);
    let is_new = db
        .prepare_cached(
            "INSERT OR IGNORE INTO rulebook (version, files, content, row_hash) VALUES (?, ?, ?, ?)",
        )?
        .execute(params![version, files, content, hash.as_bytes()])?;
    if is_new == 0 {
        return Ok(());
    }
    let mut statement =
        db.prepare_cached("INSERT INTO rule_page (version, path, body, row_hash) VALUES (?, ?, ?, ?)")?;
    for (path, body) in pages {
        let hash = of_row("rule_page", &[text(version), text(path), ValueRef::Blob(body)]);
        statement.execute(params![version, path, body, hash.as_bytes()])?;
    }
    Ok(())
}

/// The pages of a version in order of path, if it was kept. Pages that are not those that were kept are an error.
pub(crate) fn read(db: &Connection, version: &str) -> Result<Option<Vec<RulePage>>, StoreProblem> {
    let content_of = "SELECT content FROM rulebook WHERE version = ?";
    let kept: Option<String> =
        db.prepare_cached(content_of)?.query_row([version], |row| row.get(0)).optional()?;
    let Some(kept) = kept else { return Ok(None) };
    let pages = pages(db, version)?;
    match hex::of(content(&pages).as_bytes()) == kept {
        true => Ok(Some(pages)),
        false => Err(StoreProblem::corrupt(format!("rulebook {version}"))),
    }
}

/// Whether the pages of a version are those that were kept.
pub(crate) fn is_whole(db: &Connection, version: &str) -> bool {
    matches!(read(db, version), Ok(Some(_)))
}

/// The versions that were kept.
pub(crate) fn versions(db: &Connection) -> Result<Vec<String>, StoreProblem> {
    let mut statement = db.prepare_cached("SELECT version FROM rulebook ORDER BY version")?;
    let versions = statement.query_map([], |row| row.get(0))?;
    Ok(versions.collect::<Result<_, _>>()?)
}

fn pages(db: &Connection, version: &str) -> Result<Vec<RulePage>, StoreProblem> {
    let mut statement =
        db.prepare_cached("SELECT path, body FROM rule_page WHERE version = ? ORDER BY path")?;
    let pages = statement.query_map([version], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(pages.collect::<Result<_, _>>()?)
}

/// A digest over all pages, in order of path.
fn content(pages: &[RulePage]) -> Hash {
    let mut sorted: Vec<&RulePage> = pages.iter().collect();
    sorted.sort();
    let mut digest = Rows::new();
    for (path, body) in sorted {
        digest.column(text(path));
        digest.column(ValueRef::Blob(body));
    }
    digest.finish()
}

fn text(text: &str) -> ValueRef<'_> {
    ValueRef::Text(text.as_bytes())
}

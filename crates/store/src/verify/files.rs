//! Attachments: each is read again, and none is missing or strange.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Duration;

use journal::Hash;
use rusqlite::Connection;

use super::{Fault, Finding, Place, Verification, unreadable};
use crate::attachments::{Attachments, Named};
use crate::folder::Folder;
use crate::sqlite::connection::visiting;
use crate::{StoreProblem, hex};

/// How often and how soon we look again whether a strange file was attached meanwhile.
const TRIES: u32 = 40;
const AGAIN: Duration = Duration::from_millis(50);

pub(super) fn check(
    db: &Connection,
    folder: &Folder,
    attachments: &Attachments,
    found: &mut Verification,
) -> Result<(), StoreProblem> {
    // Rows that cannot be read are named with the other tables.
    let known = known(db).unwrap_or_default();
    for (digest, bytes) in &known {
        let path = attachments.path(*digest);
        found.attachments += 1;
        match attachments.measure(*digest) {
            Ok(measured) if measured.digest == *digest && i64::try_from(measured.bytes) == Ok(*bytes) => {}
            Ok(measured) => report(found, path, Fault::FileChanged { found: measured.digest }),
            Err(StoreProblem::Missing { .. }) => report(found, path, Fault::FileMissing),
            Err(problem) => found.findings.push(unreadable(Place::File { path }, &problem)),
        }
    }
    let mut strange = Vec::new();
    for file in attachments.list()? {
        match file {
            Named::Digest(digest, _) if known.contains_key(&digest) => {}
            Named::Digest(digest, path) => strange.push((Some(digest), path)),
            Named::Strange(path) => strange.push((None, path)),
        }
    }
    if strange.is_empty() {
        return Ok(());
    }
    for path in still_strange(folder, strange) {
        report(found, path, Fault::FileStrange);
    }
    Ok(())
}

/// Somebody who writes the folder may have attached a file while we were reading, or be about to note it down.
fn still_strange(folder: &Folder, mut strange: Vec<(Option<Hash>, PathBuf)>) -> Vec<PathBuf> {
    for _ in 0..TRIES {
        let since = visiting(folder).and_then(|db| known(&db)).unwrap_or_default();
        strange.retain(|(digest, _)| !digest.is_some_and(|digest| since.contains_key(&digest)));
        if !folder.is_live() || strange.iter().all(|(digest, _)| digest.is_none()) {
            break;
        }
        std::thread::sleep(AGAIN);
    }
    strange.into_iter().map(|(_, path)| path).collect()
}

fn report(found: &mut Verification, path: PathBuf, what: Fault) {
    found.findings.push(Finding { place: Place::File { path }, what });
}

/// The attachments that the database knows, with their size.
fn known(db: &Connection) -> Result<BTreeMap<Hash, i64>, StoreProblem> {
    let mut statement = db.prepare("SELECT digest, bytes FROM attachment")?;
    let mut rows = statement.query([])?;
    let mut known = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let digest = row.get_ref(0)?.as_bytes().ok().and_then(hex::parse::<32>);
        let digest = digest.and_then(|bytes| Hash::from_bytes(&bytes));
        // A row whose name is no digest has another digest over its columns, and is named there.
        let Some(digest) = digest else { continue };
        known.insert(digest, row.get(1).unwrap_or(-1));
    }
    Ok(known)
}

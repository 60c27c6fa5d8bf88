//! Attachments: each is read again, and none is missing or strange.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::time::Duration;

use journal::Hash;
use rusqlite::Connection;

use super::{Fault, Finding, Place, Verification, unreadable};
use crate::StoreProblem;
use crate::attachments::{Attachments, Named, copy};
use crate::folder::Folder;
use crate::keys::{Held, Ring};
use crate::sqlite::connection::visiting;
use crate::sqlite::files::{self, Stored};

/// How often and how soon we look again whether a strange file was attached meanwhile.
const TRIES: u32 = 40;
const AGAIN: Duration = Duration::from_millis(50);

pub(super) fn check(
    db: &Connection,
    ring: &Ring,
    folder: &Folder,
    attachments: &Attachments,
    found: &mut Verification,
) -> Result<(), StoreProblem> {
    // Rows that cannot be read are named with the other tables.
    let known = files::all(db, None).unwrap_or_default();
    for stored in &known {
        let path = attachments.path(stored.file);
        found.attachments += 1;
        match attachments.measure(stored.file) {
            Ok(measured) if measured.digest == stored.file && measured.bytes == stored.bytes => {
                if let Some(what) = content(db, ring, attachments, stored) {
                    report(found, path, what);
                }
            }
            Ok(measured) => report(found, path, Fault::FileChanged { found: measured.digest }),
            Err(StoreProblem::Missing { .. }) => report(found, path, Fault::FileMissing),
            Err(problem) => found.findings.push(unreadable(Place::File { path }, &problem)),
        }
    }
    let noted: BTreeSet<Hash> = known.iter().map(|stored| stored.file).collect();
    let mut strange = Vec::new();
    for file in attachments.list()? {
        match file {
            Named::File(file, _) if noted.contains(&file) => {}
            Named::File(file, path) => strange.push((Some(file), path)),
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

/// How what is in a file differs from what was attached; nothing when we have no key to see it.
fn content(db: &Connection, ring: &Ring, attachments: &Attachments, stored: &Stored) -> Option<Fault> {
    let unreadable = |problem: StoreProblem| Some(Fault::Unreadable { what: problem.to_string() });
    let expected = match stored.attachment(db, ring) {
        Ok(Some(expected)) => expected,
        Ok(None) => return None,
        Err(problem) => return unreadable(problem),
    };
    let key = match stored.secret(db, ring) {
        Ok(Held::Here(key)) => key,
        Ok(_) => return unreadable(StoreProblem::corrupt("attachment.key")),
        Err(problem) => return unreadable(problem),
    };
    match attachments.open(stored.file, &key).and_then(|mut content| copy(&mut content, |_| Ok(()))) {
        Ok(inside) if inside == expected => None,
        Ok(inside) => Some(Fault::FileChanged { found: inside.digest }),
        Err(problem) => unreadable(problem),
    }
}

/// Somebody who writes the folder may have attached a file while we were reading, or be about to note it down.
fn still_strange(folder: &Folder, mut strange: Vec<(Option<Hash>, PathBuf)>) -> Vec<PathBuf> {
    for _ in 0..TRIES {
        let is_noted =
            |file: Hash| visiting(folder).and_then(|db| files::is_noted(&db, None, file)).unwrap_or_default();
        strange.retain(|(file, path)| path.exists() && !file.is_some_and(is_noted));
        if !folder.is_live() || strange.iter().all(|(file, _)| file.is_none()) {
            break;
        }
        std::thread::sleep(AGAIN);
    }
    strange.into_iter().map(|(_, path)| path).collect()
}

fn report(found: &mut Verification, path: PathBuf, what: Fault) {
    found.findings.push(Finding { place: Place::File { path }, what });
}

//! Whether a folder is as it was written, and whether what its entries name is what is kept beside them.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use incident::event::Event;
use journal::Entry;
use law::{Rulebook, SourceFile};
use store::{Fault, Finding, Place, Store, StoreProblem, StreamHead, Verification};

use crate::erase::said;

/// Checks a data folder without changing it. Besides what the store finds: every rulebook that an entry names
/// is kept, and hashes to the version by which it is named.
///
/// # Errors
///
/// The folder cannot be read at all.
pub fn verify(folder: &Path, heads: &[StreamHead]) -> Result<Verification, StoreProblem> {
    let named: Mutex<BTreeSet<String>> = Mutex::default();
    let look = |entry: &Entry| {
        let names_something = entry.payload.as_ref().is_some_and(|payload| {
            // Most entries name nothing; a look at the text is cheaper than reading it.
            payload.event.contains("person-erased") || payload.event.contains("rulebook-used")
        });
        match names_something.then(|| said(entry)).flatten().map(|said| said.event) {
            Some(Event::PersonErased(erased)) => erased.entries,
            Some(Event::RulebookUsed(used)) => {
                named.lock().unwrap_or_else(PoisonError::into_inner).insert(used.rulebook);
                Vec::new()
            }
            _ => Vec::new(),
        }
    };
    let mut found = store::verify(folder, heads, &look)?;
    let named = named.into_inner().unwrap_or_else(PoisonError::into_inner);
    // A database that cannot be opened has its findings already.
    if let Ok(store) = Store::open_to_read(folder) {
        let others = named.into_iter().filter(|version| !is_kept(&store, version));
        for version in others {
            let place = Place::Row { table: "rulebook", key: version };
            if !found.findings.iter().any(|finding| finding.place == place) {
                found.findings.push(Finding { place, what: Fault::RowsIncomplete });
            }
        }
    }
    Ok(found)
}

fn is_kept(store: &Store, version: &str) -> bool {
    let Ok(Some(pages)) = store.rulebook(version) else { return false };
    let files: Vec<SourceFile> = pages.into_iter().map(|(path, bytes)| SourceFile { path, bytes }).collect();
    Rulebook::load(&files).is_ok_and(|rulebook| rulebook.version().to_string() == version)
}

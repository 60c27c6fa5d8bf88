//! Whether a folder is as it was written, and whether what its entries name is what is kept beside them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use incident::event::Event;
use incident::state::Recorded;
use journal::Entry;
use law::{Rulebook, SourceFile};
use readiness::access::Access;
use readiness::agreement::event::OwnRulesUsed;
use store::{Fault, Finding, KeySource, Place, Store, StoreProblem, StreamHead, Verification};

use crate::own_rules::with_own;

/// Checks a data folder with the key that lies in it; see [`verify_with`].
///
/// # Errors
///
/// As [`verify_with`].
pub fn verify(folder: &Path, heads: &[StreamHead]) -> Result<Verification, StoreProblem> {
    verify_with(folder, &KeySource::in_folder(), heads)
}

/// Checks a data folder without changing it. Besides what the store finds: every event is one that this program
/// understands, and every rulebook that an entry names is kept, and hashes to the version by which it is named.
///
/// # Errors
///
/// The folder cannot be read at all, or its key is another.
pub fn verify_with(
    folder: &Path,
    key: &KeySource,
    heads: &[StreamHead],
) -> Result<Verification, StoreProblem> {
    let named: Mutex<BTreeSet<String>> = Mutex::default();
    let own: Mutex<BTreeMap<String, OwnRulesUsed>> = Mutex::default();
    let strange: Mutex<BTreeSet<(String, String, u64)>> = Mutex::default();
    let look = |entry: &Entry| match event_of(entry) {
        Ok(_) if entry.stream == readiness::STREAM => {
            own_rules_of(entry)
                .into_iter()
                .for_each(|used| drop(locked(&own).insert(used.rulebook.clone(), used)));
            erased_of(entry)
        }
        Ok(Some(Event::PersonErased(erased))) => erased.entries,
        Ok(Some(Event::IncidentErased(erased))) => erased.entries,
        Ok(Some(Event::RestrictedLeftOut(left_out))) => left_out.entries,
        Ok(Some(Event::RulebookUsed(used))) => {
            locked(&named).insert(used.rulebook);
            Vec::new()
        }
        Ok(_) => Vec::new(),
        Err(number) => {
            locked(&strange).insert((entry.organisation.clone(), entry.stream.clone(), number));
            Vec::new()
        }
    };
    let mut found = store::verify_with(folder, key, heads, &look)?;
    for (organisation, stream, number) in std::mem::take(&mut *locked(&strange)) {
        note(&mut found, Place::Entry { organisation, stream, number }, Fault::Event);
    }
    // A database that cannot be opened has its findings already.
    if let Ok(store) = Store::open_to_read_with(folder, key) {
        let (named, own) = (std::mem::take(&mut *locked(&named)), std::mem::take(&mut *locked(&own)));
        for version in named.into_iter().filter(|version| !is_kept(&store, version, own.get(version))) {
            note(&mut found, Place::Row { table: "rulebook", key: version }, Fault::RowsIncomplete);
        }
    }
    Ok(found)
}

/// The event of an incident that an entry holds; none when it is erased, or of the organisation's own stream.
fn event_of(entry: &Entry) -> Result<Option<Event>, u64> {
    if entry.stream == readiness::STREAM {
        return Access::default().apply(entry).map(|()| None);
    }
    Ok(Recorded::read(entry)?.map(|recorded| recorded.event))
}

/// The entries that an entry of the organisation's own stream says were erased or left out.
fn erased_of(entry: &Entry) -> Vec<u64> {
    let payload = entry.payload.as_ref();
    let said =
        payload.and_then(|payload| serde_json::from_str::<readiness::event::Said>(&payload.event).ok());
    match said.map(|said| said.event) {
        Some(readiness::event::Event::PersonErased(erased)) => erased.entries,
        Some(readiness::event::Event::RestrictedLeftOut(left_out)) => left_out.entries,
        _ => Vec::new(),
    }
}

/// Adds a finding, unless something is found in that place already.
fn note(found: &mut Verification, place: Place, what: Fault) {
    if !found.findings.iter().any(|finding| finding.place == place) {
        found.findings.push(Finding { place, what });
    }
}

/// The pages of an organisation's own that an entry of its stream says were used.
fn own_rules_of(entry: &Entry) -> Option<OwnRulesUsed> {
    let said = serde_json::from_str::<readiness::event::Said>(&entry.payload.as_ref()?.event).ok()?;
    match said.event {
        readiness::event::Event::OwnRulesUsed(used) => Some(used),
        _ => None,
    }
}

fn is_kept(store: &Store, version: &str, own: Option<&OwnRulesUsed>) -> bool {
    let Ok(Some(pages)) = store.rulebook(own.map_or(version, |used| used.law.as_str())) else { return false };
    let files: Vec<SourceFile> = pages.into_iter().map(|(path, bytes)| SourceFile { path, bytes }).collect();
    let files = match own {
        Some(used) => with_own(files, used),
        None => files,
    };
    Rulebook::load(&files).is_ok_and(|rulebook| rulebook.version().to_string() == version)
}

fn locked<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

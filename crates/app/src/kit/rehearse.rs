//! Proving that a kit works, without touching anything.

use std::path::Path;

use ::kit::Key;
use jiff::Timestamp;
use law::SourceFile;
use readiness::contact::call_list;

use super::scratch::Scratch;
use super::{KitProblem, Restored, restore};
use crate::App;

/// How many lines of the call list are shown.
const FIRST: usize = 3;

/// What a rehearsal found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rehearsed {
    /// What came out.
    pub restored: Restored,
    /// How many incidents there are.
    pub incidents: usize,
    /// How many people are on the call list.
    pub contacts: usize,
    /// The first of them: the name, and a number when there is one that is not private.
    pub first: Vec<(String, Option<String>)>,
}

/// Makes a working folder of a kit in a private place, opens it, folds every stream, and removes it again.
///
/// # Errors
///
/// As [`restore`]; or what came out does not work.
pub fn rehearse(
    file: &Path,
    key: &Key,
    files: &[SourceFile],
    now: Timestamp,
) -> Result<Rehearsed, KitProblem> {
    let scratch = Scratch::passing()?;
    let folder = scratch.path("data");
    let restored = restore(file, key, &folder, now)?;
    let app = App::open(&folder, &restored.manifest.organisation, files)?;
    let streams = app.streams()?;
    for stream in streams.iter().filter(|stream| *stream != readiness::STREAM) {
        app.state(stream)?;
    }
    app.access()?;
    app.kit()?;
    let prepared = app.prepared()?.without_private();
    let list = call_list(&prepared);
    let first = list.iter().take(FIRST).map(|(_, _, contact)| {
        (contact.name.clone(), contact.numbers.first().map(|number| number.number.clone()))
    });
    Ok(Rehearsed {
        incidents: app.incidents(now)?.len(),
        contacts: list.len(),
        first: first.collect(),
        restored,
    })
}

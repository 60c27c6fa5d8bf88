//! Only events are a contract with the past, so only the event files of the core may be serialized.

use super::tokens;
use crate::breach::Breach;
use crate::workspace::{File, Workspace};

const EVENT_FILE: &str = "/event.rs";
/// What stands in files of its own beside an event file that would be too long.
const EVENT_FOLDER: &str = "/event/";

pub(super) fn check(workspace: &Workspace) -> Vec<Breach> {
    let is_event = |path: &str| path.ends_with(EVENT_FILE) || path.contains(EVENT_FOLDER);
    workspace.core_sources().filter(|file| !is_event(&file.path)).flat_map(serialized).collect()
}

fn serialized(file: &File) -> Vec<Breach> {
    let paths = tokens::paths(&file.text);
    let serialize = paths.iter().filter(|path| path.contains(&["Serialize"]));
    serialize.map(|path| breach(format!("{}:{}", file.path, path.line))).collect()
}

fn breach(place: String) -> Breach {
    let mend = "write a serializable counterpart at the edge, such as in `paraat`";
    Breach::new(place, "the core may not be `Serialize` outside its event file", mend)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace::samples::files;

    #[test]
    fn a_serializable_type_in_the_core_is_found() {
        let derived = check(&files(&[(
            "crates/incident/src/fact.rs",
            "use serde::Deserialize;\n#[derive(Debug, serde::Serialize)]\nstruct Fact;\n",
        )]));
        assert_eq!(derived.len(), 1);
        assert_eq!(derived[0].place, "crates/incident/src/fact.rs:2");
        assert_eq!(
            check(&files(&[("crates/law/src/lib.rs", "use serde::{Deserialize, Serialize};")])).len(),
            1
        );
    }

    #[test]
    fn events_and_edges_may_be_serialized() {
        let workspace = files(&[
            ("crates/incident/src/event.rs", "use serde::Serialize;"),
            ("crates/incident/src/event/when.rs", "use serde::Serialize;"),
            ("crates/paraat/src/answer.rs", "use serde::Serialize;"),
            ("crates/law/src/page.rs", "use serde::Deserialize;"),
        ]);
        assert!(check(&workspace).is_empty());
    }
}

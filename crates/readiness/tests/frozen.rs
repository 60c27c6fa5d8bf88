//! Events that were ever written decode for ever.

#![allow(clippy::unwrap_used, reason = "a test that cannot read its own data should stop")]

use readiness::event::{Event, Said};

#[test]
fn every_event_that_was_ever_written_decodes_and_encodes_as_it_was() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/events");
    let mut names = Vec::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        let said: Said = serde_json::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        assert_eq!(serde_json::to_string(&said).unwrap(), text.trim(), "{}", path.display());
        names.push(path.file_stem().unwrap().to_str().unwrap().to_owned());
        // One example of each: a new variant does not compile here until it is added, with its file.
        let name = match said.event {
            Event::OrganisationNamed(_) => "organisation-named",
            Event::PersonNamed(_) => "person-named",
            Event::LinkIssued(_) => "link-issued",
            Event::LinkUsed(_) => "link-used",
            Event::SessionEnded(_) => "session-ended",
        };
        assert_eq!(names.last().unwrap(), name);
    }
    names.sort();
    assert_eq!(names, ["link-issued", "link-used", "organisation-named", "person-named", "session-ended"]);
}

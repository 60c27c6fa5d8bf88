//! The Traffic Light Protocol, version 2.0, by the objects that OASIS published for it on 1 October 2022: whoever reads a
//! bundle knows them by their ids.
//!
//! <https://github.com/oasis-open/cti-stix-common-objects>, folder `extension-definition-specifications/tlp-2.0`; compared
//! on 28 November 2026.

use std::collections::BTreeMap;

use incident::sitrep::event::Tlp;

use super::VERSION;
use super::object::{Extension, MarkingDefinition, Object};

const EXTENSION: &str = "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d";
const CREATED: &str = "2022-10-01T00:00:00.000Z";

/// The id of a marking, its name, and its word.
fn published(tlp: Tlp) -> (&'static str, &'static str, &'static str) {
    match tlp {
        Tlp::Clear => ("94868c89-83c2-464b-929b-a1a8aa3c8487", "TLP:CLEAR", "clear"),
        Tlp::Green => ("bab4a63c-aed9-4cf5-a766-dfca5abac2bb", "TLP:GREEN", "green"),
        Tlp::Amber => ("55d920b0-5e8b-4f79-9ee9-91f868d9b421", "TLP:AMBER", "amber"),
        Tlp::AmberStrict => ("939a9414-2ddd-4d32-a0cd-375ea402b003", "TLP:AMBER+STRICT", "amber+strict"),
        Tlp::Red => ("e828b379-4e03-4974-9ac4-e53a884c97c1", "TLP:RED", "red"),
    }
}

/// What objects point to.
pub(super) fn id(tlp: Tlp) -> String {
    format!("marking-definition--{}", published(tlp).0)
}

/// What they point to.
pub(super) fn marking(tlp: Tlp) -> Object {
    let (_, name, word) = published(tlp);
    let extension = Extension { extension_type: "property-extension", tlp_2_0: word };
    Object::MarkingDefinition(MarkingDefinition {
        spec_version: VERSION,
        id: id(tlp),
        created: CREATED,
        name,
        extensions: BTreeMap::from([(EXTENSION, extension)]),
    })
}

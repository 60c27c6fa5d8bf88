//! The objects of STIX 2.1 that leave the house, with the properties that we fill in.

use std::collections::BTreeMap;

use serde::Serialize;

/// Objects together, as one file.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "type", rename = "bundle")]
pub struct Bundle {
    pub(super) id: String,
    pub(super) objects: Vec<Object>,
}

impl Bundle {
    /// The same as JSON that people can read.
    pub fn to_json(&self) -> Vec<u8> {
        let mut json = serde_json::to_vec_pretty(self).unwrap_or_default();
        json.push(b'\n');
        json
    }
}

#[derive(Clone, Debug, Serialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub(super) enum Object {
    MarkingDefinition(MarkingDefinition),
    Identity(Identity),
    Indicator(StixIndicator),
}

/// How far something may go. It was published; ours is a copy.
#[derive(Clone, Debug, Serialize)]
pub(super) struct MarkingDefinition {
    pub(super) spec_version: &'static str,
    pub(super) id: String,
    pub(super) created: &'static str,
    pub(super) name: &'static str,
    pub(super) extensions: BTreeMap<&'static str, Extension>,
}

#[derive(Clone, Debug, Serialize)]
pub(super) struct Extension {
    pub(super) extension_type: &'static str,
    pub(super) tlp_2_0: &'static str,
}

/// Who says it.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Identity {
    pub(super) spec_version: &'static str,
    pub(super) id: String,
    pub(super) created: String,
    pub(super) modified: String,
    pub(super) name: String,
    pub(super) identity_class: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) labels: Vec<String>,
    pub(super) object_marking_refs: Vec<String>,
}

/// What a visit can be known by.
#[derive(Clone, Debug, Serialize)]
pub(super) struct StixIndicator {
    pub(super) spec_version: &'static str,
    pub(super) id: String,
    pub(super) created_by_ref: String,
    pub(super) created: String,
    pub(super) modified: String,
    #[serde(skip_serializing_if = "is_not")]
    pub(super) revoked: bool,
    pub(super) name: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(super) description: String,
    pub(super) indicator_types: Vec<&'static str>,
    pub(super) pattern: String,
    pub(super) pattern_type: &'static str,
    pub(super) pattern_version: &'static str,
    pub(super) valid_from: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) labels: Vec<String>,
    pub(super) object_marking_refs: Vec<String>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
fn is_not(holds: &bool) -> bool {
    !holds
}

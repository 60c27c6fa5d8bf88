//! What is kept as evidence, and in whose hands it was, as events.

use serde::{Deserialize, Serialize};

use crate::event::When;

/// See [`Event::EvidenceKept`](crate::event::Event::EvidenceKept).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EvidenceKept {
    /// Its id in this incident; in a command empty for the next number.
    #[serde(default)]
    pub evidence: String,
    /// The name of the file as it came.
    pub name: String,
    /// SHA-256 of its content, 64 hexadecimal digits.
    pub digest: String,
    /// Its size in bytes.
    pub bytes: u64,
}

/// See [`Event::ObjectSecured`](crate::event::Event::ObjectSecured).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ObjectSecured {
    /// Its id in this incident; in a command empty for the next number.
    #[serde(default)]
    pub evidence: String,
    /// What it is, with what it can be known by: a serial number, a colour.
    pub what: String,
    /// Where it is kept.
    pub place: String,
    /// Who secured it.
    pub by: String,
    /// When.
    pub at: When,
}

/// See [`Event::CustodyPassed`](crate::event::Event::CustodyPassed).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CustodyPassed {
    /// What, by its id.
    pub evidence: String,
    /// From whose hands.
    pub from: String,
    /// Into whose hands.
    pub to: String,
    /// When.
    pub at: When,
    /// Why.
    pub why: String,
    /// Where it is from then on.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub place: String,
}

/// See [`Event::ImageMade`](crate::event::Event::ImageMade).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ImageMade {
    /// Of what, by its id.
    pub evidence: String,
    /// The file that is the image, when it is kept here too, by its id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub image: Option<String>,
    /// Who made it.
    pub by: String,
    /// When.
    pub at: When,
    /// With which program and which means against writing.
    pub how: String,
    /// The hash of the image, with the name of its method, when it is kept elsewhere.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub digest: String,
    /// Where the original is.
    pub original: String,
}

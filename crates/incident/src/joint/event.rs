//! Sharing an incident with another organisation that the same thing hit, as events.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// See [`Event::IncidentShared`](crate::event::Event::IncidentShared).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IncidentShared {
    /// What we call whom it is shared with.
    pub with: String,
    /// SHA-256 of the code that joins it, 64 hexadecimal digits. Whoever has the code joins, once.
    pub code: String,
    /// Until when the code can be used.
    pub expires_at: Timestamp,
    /// Why, or under which agreement.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// See [`Event::IncidentJoined`](crate::event::Event::IncidentJoined).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IncidentJoined {
    /// The other organisation, by its id in this installation.
    pub organisation: String,
    /// What it calls itself.
    pub name: String,
    /// Its own incident, by the id in the address of its pages.
    pub incident: String,
    /// The hash of the code that was used.
    pub code: String,
}

/// See [`Event::PartnerLooked`](crate::event::Event::PartnerLooked).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PartnerLooked {
    /// The organisation of who looked.
    pub organisation: String,
    /// The number of the last entry that they saw the facts of.
    pub through: u64,
}

/// See [`Event::SharingEnded`](crate::event::Event::SharingEnded).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SharingEnded {
    /// The other organisation; empty for a code that nobody used.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub organisation: String,
    /// Why.
    pub reason: String,
}

//! Who may enter, and what they may do, as events hold it.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// See [`crate::event::Event::OrganisationNamed`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrganisationNamed {
    /// Its name, as people say it.
    pub name: String,
}

/// See [`crate::event::Event::PersonNamed`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PersonNamed {
    /// Their id, which entries carry as their actor.
    pub person: String,
    /// Their name, as people say it.
    pub name: String,
}

/// See [`crate::event::Event::LinkIssued`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LinkIssued {
    /// SHA-256 of the secret in the link, 64 hexadecimal digits. The secret itself is nowhere.
    pub link: String,
    /// For whom.
    pub person: String,
    /// Until when it can be used.
    pub expires_at: Timestamp,
}

/// See [`crate::event::Event::LinkUsed`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LinkUsed {
    /// The hash of the link.
    pub link: String,
    /// SHA-256 of the secret in the cookie, 64 hexadecimal digits.
    pub session: String,
    /// Until when the session lasts.
    pub expires_at: Timestamp,
}

/// See [`crate::event::Event::SessionEnded`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SessionEnded {
    /// The hash of the session.
    pub session: String,
}

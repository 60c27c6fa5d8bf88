//! Every event of an organisation's own stream there is, in one file, on purpose.
//!
//! What was ever written must decode for ever (`tests/events/` holds one frozen example of each).

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// What an entry of the organisation's stream says, with the persons it is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// Data subjects named in this payload, so that one person can be erased.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub subjects: Vec<String>,
    /// What happened.
    #[serde(flatten)]
    pub event: Event,
}

/// Something that happened to the organisation, apart from its incidents.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Event {
    /// The organisation got its name, or another one.
    OrganisationNamed(OrganisationNamed),
    /// A person got a name, or another one.
    PersonNamed(PersonNamed),
    /// A one-time link was issued.
    LinkIssued(LinkIssued),
    /// A link was used: a session began.
    LinkUsed(LinkUsed),
    /// A session was ended by its person.
    SessionEnded(SessionEnded),
}

/// See [`Event::OrganisationNamed`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrganisationNamed {
    /// Its name, as people say it.
    pub name: String,
}

/// See [`Event::PersonNamed`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PersonNamed {
    /// Their id, which entries carry as their actor.
    pub person: String,
    /// Their name, as people say it.
    pub name: String,
}

/// See [`Event::LinkIssued`].
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

/// See [`Event::LinkUsed`].
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

/// See [`Event::SessionEnded`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SessionEnded {
    /// The hash of the session.
    pub session: String,
}

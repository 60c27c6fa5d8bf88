//! Opening, escalating, closing, and what is left out, as events.

use serde::{Deserialize, Serialize};

use super::When;

/// See [`Event::IncidentOpened`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IncidentOpened {
    /// A name that says nothing to outsiders.
    pub code_name: String,
    /// An exercise never reaches outsiders.
    pub kind: Kind,
    /// What the organisation is before the law.
    pub profile: Profile,
}

/// Whether it is real.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A real incident.
    Incident,
    /// The same as a drill.
    Exercise,
}

/// What the organisation is before the law. Absent is unknown.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// Its role, as in a situation file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// Its sector, as in a situation file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sector: Option<String>,
    /// Its country, ISO 3166-1 alpha-2.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Number of employees.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub employees: Option<u32>,
    /// What kind of entity it is, as in a situation file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entity: Option<String>,
    /// The capacities in which it stands, as in a situation file.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub capacities: Vec<String>,
    /// Those in which it does not.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_capacities: Vec<String>,
    /// Those of which nobody knew.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub open_capacities: Vec<String>,
}

/// A reason, for events that need nothing else.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Because {
    /// Why.
    pub reason: String,
    /// When it was so, if not when it was recorded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<When>,
}

/// See [`Event::PersonErased`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PersonErased {
    /// The numbers of the entries whose payloads were erased. The person is not named.
    pub entries: Vec<u64>,
    /// Why: a request, the end of the retention period.
    pub reason: String,
    /// Entries that the erased ones had superseded or withdrawn: they do not count again.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub superseded: Vec<u64>,
}

/// See [`Event::IncidentErased`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IncidentErased {
    /// The numbers of the entries whose payloads were erased: all that were there.
    pub entries: Vec<u64>,
    /// Why: the end of the retention period, an exercise that is over. It names nobody.
    pub reason: String,
}

/// See [`Event::RestrictedLeftOut`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RestrictedLeftOut {
    /// The numbers of the entries whose payloads were left out.
    pub entries: Vec<u64>,
    /// Entries that those had superseded or withdrawn: they do not count again.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub superseded: Vec<u64>,
}

//! `authorities.toml`: who receives what in which country.

use serde::Deserialize;

use crate::Condition;
use crate::page::{What, nearest, read_toml};

/// Who receives what in which country.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Authority {
    /// The recipient of the rules, by id.
    pub recipient: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// The usual abbreviation.
    pub short: String,
    /// The full name, in the country's language.
    pub name: String,
    /// Where this is laid down.
    pub source: String,
    /// For whom, where one recipient has several: all of these conditions must be met.
    #[serde(default)]
    pub(super) when: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawAuthorities {
    authority: Vec<Authority>,
}

/// Reads one file; an authority may only be for whom a condition names.
pub(super) fn read(text: &str) -> Result<Vec<Authority>, (usize, What)> {
    let raw: RawAuthorities = read_toml(text)?;
    let all = || Condition::ALL.iter().map(|condition| condition.as_str());
    let unknown = raw.authority.iter().flat_map(|a| &a.when).find(|id| Condition::parse(id).is_none());
    match unknown {
        Some(id) => {
            Err((1, What::UnknownValue { key: "when", value: id.clone(), nearest: nearest(id, all()) }))
        }
        None => Ok(raw.authority),
    }
}

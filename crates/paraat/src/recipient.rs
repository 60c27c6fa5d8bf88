//! To whom a duty is owed, by the name that people in the country use.

use law::{Recipient, Rulebook};

/// Where nothing is known of the country, the house is Dutch.
const AT_HOME: &str = "NL";

/// The authority's short name, or the id of a recipient that is no authority there.
pub(crate) fn short<'a>(rulebook: &'a Rulebook, to: Recipient, country: Option<&str>) -> &'a str {
    let authority = rulebook.authority(to, country.unwrap_or(AT_HOME));
    authority.map_or(to.as_str(), |authority| authority.short.as_str())
}

//! To whom a duty is owed, by the name that people in the country use.

use incident::situation::Situation;
use law::{Recipient, Rule, Rulebook};
use wording::Wording;

/// Where nothing is known of the country, the house is Dutch.
const AT_HOME: &str = "NL";

/// The authority's short name, or the id of a recipient that is no authority there.
pub(crate) fn short<'a>(rulebook: &'a Rulebook, to: Recipient, country: Option<&str>) -> &'a str {
    let authority = rulebook.authority(to, country.unwrap_or(AT_HOME));
    authority.map_or(to.as_str(), |authority| authority.short.as_str())
}

/// What a rule asks, as an order that names to whom.
pub(crate) fn order(rulebook: &Rulebook, rule: &Rule, situation: &Situation, wording: &Wording) -> String {
    let country = situation.country.as_deref().unwrap_or(AT_HOME);
    let to = match rulebook.authority(rule.to, country) {
        Some(authority) => {
            wording.format("recipient-authority", [("short", authority.short.as_str().into())])
        }
        None => wording.recipient(rule.to),
    };
    wording.duty(rule.duty, &to)
}

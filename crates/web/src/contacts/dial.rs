//! Numbers to dial.

use readiness::contact::event::{Contact, Number};
use readiness::prepared::{ONLY, Prepared};
use wording::Wording;

use super::number_in_words;

/// A number to dial.
pub(crate) struct Dial {
    /// As telephones want it.
    pub(crate) href: String,
    pub(crate) shown: String,
    /// What kind of line it is, and what to know of it.
    pub(crate) of: String,
    /// Whether it depends on our own telephony.
    pub(crate) is_own: bool,
}

/// The country whose numbers are written without a country code.
pub(crate) fn country(prepared: &Prepared) -> &str {
    let country = prepared.profile(ONLY).map_or("", |profile| &profile.country);
    if country.is_empty() { "NL" } else { country }
}

/// The numbers of a contact, as far as somebody may see them.
pub(crate) fn dials(w: &Wording, contact: &Contact, country: &str, sees_private: bool) -> Vec<Dial> {
    let seen = contact.numbers.iter().filter(|number| sees_private || !number.is_private);
    seen.filter(|number| !number.number.is_empty()).map(|number| dial(w, number, country)).collect()
}

fn dial(w: &Wording, number: &Number, country: &str) -> Dial {
    let mut of = vec![w.word(number.line)];
    of.extend(number.is_private.then(|| w.text("contact-private")));
    of.extend(number.is_own.then(|| w.text("contact-own-line")));
    Dial {
        href: number.number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect(),
        shown: number_in_words(&number.number, country),
        of: of.join(", "),
        is_own: number.is_own,
    }
}

//! Numbers that exist inside a country only.

use phonenumber::Type;

use super::{Dialled, Phone};

/// The number for help in every country of the European Union (Directive (EU) 2018/1972, article 109).
const HELP: &str = "112";

/// Short Dutch numbers that everybody may need: for who thinks of suicide, and for animals. Not compared with the
/// numbering plan. Other numbers of three or four digits are more likely extensions inside an organisation.
const DUTCH: &[&str] = &["113", "144"];

/// How the European numbers for services of social value begin, and how long they are (Decision 2007/116/EC).
const SOCIAL: (&str, usize) = ("116", 6);

/// The short number that somebody in a country dials, when it is one.
pub(super) fn find(dialled: &Dialled, country: &str) -> Option<Phone> {
    let digits = dialled.digits.as_str();
    let is_dutch = || DUTCH.contains(&digits) || (digits.starts_with(SOCIAL.0) && digits.len() == SOCIAL.1);
    let is_short = !dialled.is_international && (digits == HELP || (country == "NL" && is_dutch()));
    is_short.then(|| Phone { international: digits.to_owned(), grouped: digits.to_owned(), is_mobile: false })
}

/// Whether a Dutch number cannot be counted on from abroad: 0800 and 090x, and 14 with the code of a town, of
/// which libphonenumber says that it has no form from abroad.
pub(super) fn stays_inside(kind: Type, national: &str) -> bool {
    matches!(kind, Type::TollFree | Type::PremiumRate) || national.starts_with("14")
}

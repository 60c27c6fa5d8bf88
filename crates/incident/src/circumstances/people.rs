//! Who is concerned, who got the data, and what makes either of them special.

use law::{Finding, Truth};

use crate::fact::{Ask, FactKey};

/// At most this many persons are few. No authority names a number; EDPB 01/2021 calls fifteen few
/// (case 15), and an authority did not accept 259 (UODO DKN.5131.7.2020).
pub(super) const FEW: f64 = 20.0;
/// From here ENISA raises its flag "more than 100 individuals".
pub(super) const MANY: f64 = 101.0;
/// From here a breach is of a scale at which numbers aggravate by themselves (EDPB 9/2022, number of
/// persons; our reading).
pub(super) const LARGE_SCALE: f64 = 1000.0;

/// At least so many persons: by the number, or else in the words of a source.
pub(super) fn at_least(ask: Ask<'_>, bound: f64) -> Finding {
    by_number(ask, |key| ask.at_least(key, bound))
}

/// At most so many persons: by the number, or else in the words of a source.
pub(super) fn at_most(ask: Ask<'_>, bound: f64) -> Finding {
    by_number(ask, |key| ask.at_most(key, bound))
}

/// The number goes before the words of a source; while only words are held, the number is still asked for.
fn by_number(ask: Ask<'_>, found: impl Fn(FactKey) -> Finding) -> Finding {
    let key = ask.held_or_first(&[FactKey::Persons, FactKey::PersonsApprox])[0];
    match found(key) {
        in_words if key == FactKey::PersonsApprox && in_words.truth == Truth::Unknown => {
            found(FactKey::Persons)
        }
        finding => finding,
    }
}

/// It is known to whom the data went.
pub(super) fn recipients_known(ask: Ask<'_>) -> Finding {
    ask.is_one_of(FactKey::Recipient, &["internal", "known_single", "known_several"])
}

/// Children, or persons who are vulnerable in another way.
pub(super) fn vulnerable(ask: Ask<'_>) -> Finding {
    Finding::any([
        ask.is(FactKey::Vulnerable),
        ask.is(FactKey::Minors),
        ask.has_one_of(FactKey::DataCategories, &["child", "minors", "minor_age"]),
    ])
}

/// Whatever makes a small disclosure more than small.
pub(super) fn special_circumstance(ask: Ask<'_>) -> Finding {
    Finding::any([
        vulnerable(ask),
        ask.is(FactKey::HarmObserved),
        ask.is(FactKey::NationalId),
        ask.is(FactKey::Credentials),
        ask.is(FactKey::CriminalData),
        ask.is(FactKey::FinancialData),
        ask.is(FactKey::PubliclyExposed),
        ask.is(FactKey::Exfiltration),
        ask.is_one_of(FactKey::Insight, &["specific", "full"]),
        ask.is_one_of(FactKey::Sector, TELLING_SECTORS),
    ])
}

/// To be known to an organisation in one of these sectors says something about a person already (EDPB 9/2022,
/// special characteristics of the controller; AP, PVV Overijssel).
const TELLING_SECTORS: &[&str] = &[
    "adult",
    "debt_advice",
    "drug_rehabilitation",
    "healthcare",
    "judiciary_admin",
    "ngo_health",
    "ngo_legal_aid",
    "police",
    "political_party",
    "social_care",
    "youth_care",
];

/// Addressees could see each other.
pub(super) fn recipients_visible(ask: Ask<'_>) -> Finding {
    ask.is_one_of(FactKey::IncidentType, &["cc_instead_of_bcc"])
}

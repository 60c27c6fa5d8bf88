//! What kind of data it is. The groups follow the AVG, ENISA (2013) and what authorities decided.

use law::Finding;

use crate::fact::{Ask, FactKey};

const CATEGORIES: FactKey = FactKey::DataCategories;

/// Says little about a person: names, how to reach them, what they ordered.
const ORDINARY: &[&str] = &[
    "basic",
    "booking",
    "business_contact",
    "contact",
    "customer",
    "email",
    "food_preferences",
    "gender",
    "name",
    "loyalty_card",
    "phone",
    "purchase",
    "registration_date",
    "username",
    "username_pseudonym",
];
/// AVG art. 9(1).
const SPECIAL: &[&str] = &[
    "disability",
    "ethnic_origin",
    "health",
    "health_medication",
    "health_psychotherapy",
    "health_quarantine",
    "health_ssr_codes",
    "political_opinion",
    "sensitive",
    "sex_life",
    "sick_leave",
];
/// AVG art. 10, and what is treated alike.
const CRIMINAL: &[&str] =
    &["administrative_offence", "court_documents", "criminal", "sex_offences", "vetting_status"];
/// On what care or treatment depends.
const CARE: &[&str] = &["health", "health_medication", "health_psychotherapy", "health_quarantine"];
/// Copies of identity documents.
const DOCUMENTS: &[&str] = &["driving_licence", "id_card", "passport"];
/// Numbers by which a state knows a person.
const NATIONAL_NUMBERS: &[&str] = &["id_card_number", "national_id", "tax_code"];
/// Cards that can be paid with.
const CARDS: &[&str] = &["card_number", "payment_card", "payment_card_cvv"];
/// Income, debts, what goes in and out.
const FINANCES: &[&str] = &["credit_rating", "financial", "financial_no_payment_means", "garnishment", "tax"];
/// Tells who somebody is.
const NAMES: &[&str] = &["basic", "contact", "customer", "customer_records", "name"];
/// What an identity fraud needs besides a name.
const FRAUD_NEEDS: &[&str] = &[
    "bank_account",
    "billing",
    "birth_date",
    "card_number",
    "driving_licence",
    "employment",
    "financial",
    "financial_no_payment_means",
    "iban",
    "id_card",
    "id_card_number",
    "national_id",
    "passport",
    "payment_card",
    "payment_card_cvv",
    "salary",
    "tax",
    "tax_code",
];

/// Encrypted or hashed so that nobody can read it, and the key out of reach (AVG art. 34(3)(a)). That helps
/// against eyes only: what was altered, or lost without a backup, stays altered or lost.
pub(super) fn unintelligible(ask: Ask<'_>) -> Finding {
    let intact = ask.has_one_of(FactKey::Dimensions, &["I"]).negate();
    let unreadable = ask.is(FactKey::Encrypted).and(ask.is(FactKey::KeySafe));
    unreadable.and(intact).and(super::loss::backup_where_needed(ask))
}

/// Only ordinary data, and no special category, or one that tells nothing in particular.
pub(super) fn ordinary(ask: Ask<'_>) -> Finding {
    let not_special = ask.is_not(FactKey::SpecialCategories).or(insight_general_at_most(ask));
    ask.has_only(CATEGORIES, ORDINARY).and(not_special)
}

/// A number by which a state knows a person.
pub(super) fn national_id(ask: Ask<'_>) -> Finding {
    ask.is(FactKey::NationalId).or(ask.has_one_of(CATEGORIES, NATIONAL_NUMBERS))
}

/// Copies of identity documents.
pub(super) fn identity_documents(ask: Ask<'_>) -> Finding {
    ask.has_one_of(CATEGORIES, DOCUMENTS)
}

/// Passwords and the like, or hashes of them.
pub(super) fn credentials(ask: Ask<'_>) -> Finding {
    ask.is(FactKey::Credentials).or(ask.has_one_of(CATEGORIES, &["credentials", "password_hash"]))
}

/// Special categories.
pub(crate) fn special_categories(ask: Ask<'_>) -> Finding {
    ask.is(FactKey::SpecialCategories).or(ask.has_one_of(CATEGORIES, SPECIAL))
}

/// Criminal convictions and offences.
pub(crate) fn criminal(ask: Ask<'_>) -> Finding {
    ask.is(FactKey::CriminalData).or(ask.has_one_of(CATEGORIES, CRIMINAL))
}

/// Data on which care or treatment depends.
pub(super) fn care(ask: Ask<'_>) -> Finding {
    ask.has_one_of(CATEGORIES, CARE)
}

/// The data tell nothing in particular about a person.
pub(super) fn insight_general_at_most(ask: Ask<'_>) -> Finding {
    ask.is_one_of(FactKey::Insight, &["none", "general"])
}

/// Where somebody lives or can be found.
pub(super) fn whereabouts(ask: Ask<'_>) -> Finding {
    ask.has_one_of(CATEGORIES, &["address", "location"])
}

/// Cards that can be paid with.
pub(super) fn payment_cards(ask: Ask<'_>) -> Finding {
    ask.has_one_of(CATEGORIES, CARDS)
}

/// Income, debts, what goes in and out.
pub(super) fn financial_details(ask: Ask<'_>) -> Finding {
    ask.has_one_of(CATEGORIES, FINANCES)
}

/// The content of messages or calls.
pub(super) fn communications(ask: Ask<'_>) -> Finding {
    ask.has_one_of(CATEGORIES, &["communications"])
}

/// A name together with what an identity fraud needs.
pub(super) fn identity_fraud_set(ask: Ask<'_>) -> Finding {
    let need = ask.has_one_of(CATEGORIES, FRAUD_NEEDS).or(ask.is(FactKey::NationalId));
    ask.has_one_of(CATEGORIES, NAMES).and(need)
}

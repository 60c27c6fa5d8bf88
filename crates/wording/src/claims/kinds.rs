//! What claims are about.

use crate::names::names;

names! {
    /// What a number counts.
    Counted {
        /// People, by whatever name a text calls those whom it is about.
        People "people",
        /// Who works there.
        Staff "staff",
        /// Who were customers once.
        Former "former",
        /// Files, records, invoices.
        Records "records",
        /// Organisations.
        Organisations "organisations",
    }
}

names! {
    /// Something of which a text says when it was.
    Happening {
        /// The incident itself.
        Occurred "occurred",
        /// That somebody saw it.
        Detected "detected",
        /// That it was reported to the authority.
        Reported "reported",
    }
}

names! {
    /// A kind of data, as people name it.
    DataKind {
        /// Data of any kind.
        Any "any",
        /// Names.
        Name "name",
        /// Where people live.
        Address "address",
        /// Mail addresses.
        Email "email",
        /// Telephone numbers.
        Phone "phone",
        /// Dates of birth.
        BirthDate "birth-date",
        /// Numbers of bank accounts.
        BankAccount "bank-account",
        /// Cards to pay with.
        PaymentCard "payment-card",
        /// The citizen service number, or another of its kind.
        NationalId "national-id",
        /// Passports and what is like them.
        IdDocument "id-document",
        /// What people sign in with.
        Password "password",
        /// Names to sign in with.
        Username "username",
        /// Health.
        Health "health",
        /// Licence plates.
        LicencePlate "licence-plate",
        /// Photos.
        Photo "photo",
        /// What somebody earns.
        Salary "salary",
        /// Who spoke with whom, and what they said.
        Communications "communications",
        /// What an organisation noted about people.
        Notes "notes",
        /// Invoices.
        Invoices "invoices",
        /// Contracts, quotes and orders.
        Contracts "contracts",
    }
}

impl DataKind {
    /// The values of the fact `data_categories` that are this kind.
    pub(super) fn categories(self) -> &'static [&'static str] {
        match self {
            DataKind::Any => &[],
            DataKind::Name => &["name", "basic"],
            DataKind::Address => &["address", "basic"],
            DataKind::Email => &["email"],
            DataKind::Phone => &["phone"],
            DataKind::BirthDate => &["birth_date", "minor_age"],
            DataKind::BankAccount => &["bank_account", "iban"],
            DataKind::PaymentCard => &["payment_card", "payment_card_cvv", "card_number", "card_last4"],
            DataKind::NationalId => &["national_id"],
            DataKind::IdDocument => &["passport", "id_card", "id_card_number", "driving_licence"],
            DataKind::Password => &["credentials", "password_hash"],
            DataKind::Username => &["username", "username_pseudonym", "credentials"],
            DataKind::Health => &[
                "health",
                "health_medication",
                "health_psychotherapy",
                "health_quarantine",
                "health_ssr_codes",
                "disability",
                "sick_leave",
            ],
            DataKind::LicencePlate => &["licence_plate", "vehicle"],
            DataKind::Photo => &["photo", "image"],
            DataKind::Salary => &["salary", "garnishment"],
            DataKind::Communications => &["communications", "location"],
            DataKind::Notes => &["customer_records", "credit_rating"],
            DataKind::Invoices => &["billing"],
            DataKind::Contracts => &["contract", "purchase", "purchase_history"],
        }
    }
}

/// Values of `data_categories` that leave open which kinds are in them.
pub(super) const VAGUE: [&str; 10] = [
    "basic",
    "confidential",
    "contact",
    "business_contact",
    "customer",
    "customer_records",
    "financial",
    "sensitive",
    "employment",
    "unspecified",
];

names! {
    /// What a text calls the cause.
    Cause {
        /// A technical failure.
        Failure "failure",
        /// Ransomware.
        Ransomware "ransomware",
        /// Somebody broke in.
        Hack "hack",
        /// Somebody was lured.
        Phishing "phishing",
        /// A mistake of one's own.
        Mistake "mistake",
        /// It happened at a supplier.
        Supplier "supplier",
    }
}

impl Cause {
    /// Whether two causes exclude each other. An attack has several sides: who was lured was hacked next and found the
    /// files locked in the end. A failure, or a mistake, is no attack; and where it happened says nothing of how.
    pub(super) fn excludes(self, other: Cause) -> bool {
        use Cause::{Failure, Hack, Mistake, Phishing, Ransomware, Supplier};
        let is_attack = |cause| matches!(cause, Ransomware | Hack | Phishing);
        match (self, other) {
            (Supplier, _) | (_, Supplier) => false,
            (Failure | Mistake, other) if is_attack(other) => true,
            (one, Failure | Mistake) if is_attack(one) => true,
            (Failure, Mistake) | (Mistake, Failure) => false,
            _ => false,
        }
    }
}

//! What the organisation has: information, services and systems, as events hold them.

use jiff::civil::Date;

use crate::contact::event::ContactKind;
use crate::event::{content, words};

content! {
    /// A kind of information that is kept.
    DataSet {
        /// What people call it.
        name: String,
        /// What is in it.
        kinds: Vec<InformationKind>,
        /// How bad it is when others see it.
        classification: Classification,
        /// Whose data they are; nobody's when it is not about people.
        of_whom: Vec<ContactKind>,
        /// About how many people it is, more or less.
        persons: Option<u64>,
        /// What it is needed for.
        purpose: String,
        /// What is left out or taken away because it is not needed.
        minimised: String,
        /// How many months it is kept.
        retention_months: Option<u32>,
        /// Why so long: the law or the reason.
        retention_because: String,
        /// When what was too old was last thrown away.
        cleaned_on: Option<Date>,
        /// When somebody looks at it again.
        review_on: Option<Date>,
    }
}

words! {
    /// How bad it is when others see it.
    Classification "classification" {
        /// Everybody may see it.
        Public "public",
        /// It is for ourselves.
        Internal "internal",
        /// It harms people or us.
        Confidential "confidential",
        /// It harms people or us gravely.
        Secret "secret",
    }
}

words! {
    /// Kinds of information, those about people by the names that the form of the Dutch authority uses for them.
    InformationKind "information-kind" {
        /// Names.
        Name "name",
        /// Where people live.
        Address "address",
        /// Addresses for mail.
        Email "email",
        /// Telephone numbers.
        Phone "phone",
        /// Dates of birth.
        BirthDate "birth-date",
        /// The citizen service number.
        NationalId "national-id",
        /// Copies of identity documents.
        IdDocument "id-document",
        /// Names and passwords with which people sign in.
        Credentials "credentials",
        /// Bank accounts.
        Iban "iban",
        /// Payment cards.
        PaymentCard "payment-card",
        /// Income, debts, benefits.
        Financial "financial",
        /// What people bought, ordered or asked.
        Orders "orders",
        /// Work and pay.
        Employment "employment",
        /// Where people are or were.
        Location "location",
        /// Photographs and films.
        Images "images",
        /// Letters, mail and messages.
        Communications "communications",
        /// Health.
        Health "health",
        /// Convictions and offences.
        Criminal "criminal",
        /// Origin, belief, politics, union, sexual life, genes, biometry.
        Special "special",
        /// Children.
        Children "children",
        /// Contracts, offers and prices.
        Contracts "contracts",
        /// Secrets of the business: designs, recipes, plans.
        Secrets "secrets",
        /// Accounts and administration.
        Accounts "accounts",
    }
}

content! {
    /// What the organisation does for others by means of systems.
    Service {
        /// What people call it.
        name: String,
        /// Who notices when it fails.
        stakeholders: Vec<ContactKind>,
        /// Whom of the call list to tell first.
        contacts: Vec<u32>,
        /// Which information it uses.
        data_sets: Vec<u32>,
        /// After how many hours without it the trouble is serious.
        tolerable_hours: Option<u32>,
        /// How the work goes on without it.
        fallback: String,
    }
}

content! {
    /// A system.
    System {
        /// What people call it.
        name: String,
        /// Where it is, and which version.
        technical: String,
        /// Who keeps it running: a contact.
        supplier: Option<u32>,
        /// Which services stand on it.
        services: Vec<u32>,
        /// Which information is in it, beside what its services use.
        data_sets: Vec<u32>,
        /// Whether it can be reached from the internet; absent when nobody knows.
        is_exposed: Option<bool>,
        /// How it is backed up, and where.
        backup: String,
        /// Whether a back-up is out of reach of an attacker; absent when nobody knows.
        is_backup_offline: Option<bool>,
        /// When a back-up was last put back as a test.
        restored_on: Option<Date>,
        /// What happens when it is disconnected.
        when_disconnected: String,
        /// When somebody looks at it again.
        review_on: Option<Date>,
    }
}

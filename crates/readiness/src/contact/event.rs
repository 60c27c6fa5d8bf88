//! Somebody to call, as events hold it.

use jiff::civil::Date;

use crate::event::{content, words};

content! {
    /// Somebody to call: a person, or a desk of an organisation.
    Contact {
        /// The name of the person or the desk; empty when only the organisation is known.
        name: String,
        /// Whom they work for, if not for us.
        organisation: String,
        /// What they do there.
        function: String,
        /// What they are to us.
        kind: ContactKind,
        /// The name of a kind of our own, for [`ContactKind::Other`].
        own_kind: String,
        /// Their numbers, which to call first on top.
        numbers: Vec<Number>,
        /// Their addresses for mail.
        mails: Vec<Mail>,
        /// Whether they answer day and night; absent when nobody knows.
        around_the_clock: Option<bool>,
        /// When they answer, in words.
        hours: String,
        /// Who answers in their place: another contact.
        deputy: Option<u32>,
        /// By which numbers they know us.
        references: Vec<Reference>,
        /// Version numbers and technical notes that they will ask for.
        technical: String,
        /// What to call them for, and what was agreed.
        call_for: String,
        /// Where the entry comes from.
        source: String,
        /// When somebody last found it right.
        verified_on: Option<Date>,
        /// Anything else.
        note: String,
    }
}

content! {
    /// A telephone number.
    Number {
        /// `+31612345678`, or as it is dialled when it has no form from abroad, such as `112`.
        number: String,
        /// What kind of line it is.
        line: Line,
        /// Whether only those see it who may see private numbers.
        is_private: bool,
        /// Whether it depends on our own telephony or network, and so may fail with it.
        is_own: bool,
    }
}

words! {
    /// Kinds of telephone lines.
    Line "line" {
        /// A mobile phone.
        Mobile "mobile",
        /// A line at work.
        Work "work",
        /// A line at home.
        Home "home",
        /// An alarm centre.
        Alarm "alarm",
        /// Another.
        Other "other",
    }
}

content! {
    /// An address for mail.
    Mail {
        /// The address.
        address: String,
        /// Whether only those see it who may see private numbers.
        is_private: bool,
    }
}

content! {
    /// A number by which somebody knows us.
    Reference {
        /// What it is the number of.
        of: ReferenceOf,
        /// The number.
        number: String,
    }
}

words! {
    /// What others number.
    ReferenceOf "reference-of" {
        /// We are a customer.
        Customer "customer",
        /// We have a contract.
        Contract "contract",
        /// We have a policy.
        Policy "policy",
        /// Something else.
        Other "other",
    }
}

words! {
    /// What somebody to call is to us. The nine groups of the Digital Trust Center's page on telling others after an
    /// incident, and those that real incidents add.
    ContactKind "contact-kind" {
        /// Works for us.
        Staff "staff",
        /// A customer.
        Customer "customer",
        /// A supplier of something else than IT.
        Supplier "supplier",
        /// Keeps our office running.
        ItOffice "it-office",
        /// Keeps our website running.
        ItWebsite "it-website",
        /// Gives us services over the internet.
        ItCloud "it-cloud",
        /// Gives us telephones and lines.
        ItTelecom "it-telecom",
        /// Helps when we are attacked.
        IncidentResponse "incident-response",
        /// Supervises the protection of personal data.
        DataProtectionAuthority "data-protection-authority",
        /// The national cyber security centre, or the response team of a sector.
        CyberAuthority "cyber-authority",
        /// Supervises our sector.
        SectorAuthority "sector-authority",
        /// Has a digital connection with us.
        LinkedPartner "linked-partner",
        /// Another link of our chain.
        ChainPartner "chain-partner",
        /// Works under our name.
        Franchisee "franchisee",
        /// The police.
        Police "police",
        /// An insurer or its alarm centre.
        Insurer "insurer",
        /// A bank.
        Bank "bank",
        /// An accountant.
        Accountant "accountant",
        /// A bookkeeper.
        Bookkeeper "bookkeeper",
        /// A lawyer.
        Lawyer "lawyer",
        /// Advises us on privacy: a data protection officer who does not work for us.
        PrivacyAdviser "privacy-adviser",
        /// Advises us on what to say.
        CommunicationAdviser "communication-adviser",
        /// A network that shares what it learns.
        Network "network",
        /// The organisation of our branch.
        TradeAssociation "trade-association",
        /// People whose data we keep and who are no customers: former customers, applicants, visitors.
        FormerCustomer "former-customer",
        /// A newspaper or a broadcaster.
        Press "press",
        /// The works council or a union.
        WorksCouncil "works-council",
        /// Supervises our board.
        SupervisoryBoard "supervisory-board",
        /// Owns us, or a part.
        Owner "owner",
        /// Processes personal data for us.
        Processor "processor",
        /// Has us process personal data.
        Controller "controller",
        /// A kind of our own.
        Other "other",
    }
}

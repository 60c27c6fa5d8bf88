//! What the organisation is, how it steers a crisis, and who does what, as events hold it.

use jiff::civil::Date;

use crate::event::{content, words};
use crate::runbook::event::IncidentForm;
use crate::scope::event::ScopeAnswer;

content! {
    /// What the organisation is. Incidents that are opened later begin with it.
    Profile {
        /// Its country: two letters, such as `NL`.
        country: String,
        /// Its sector, a word of the facts.
        sector: String,
        /// Whether it decides itself why and how personal data are processed: a word of the facts.
        role: String,
        /// How many people work there.
        employees: Option<u32>,
        /// Its number in the trade register.
        register_number: String,
        /// Its address.
        address: String,
        /// The number of its data protection officer with the authority.
        officer_number: String,
        /// Whether it is insured against this; absent when nobody knows.
        is_insured: Option<bool>,
        /// How many people work in the whole group, with the enterprises that it is tied to.
        group_employees: Option<u32>,
        /// Annual turnover of the whole group, in euro cents.
        group_turnover_cents: Option<u64>,
        /// Annual balance sheet total of the whole group, in euro cents.
        group_balance_cents: Option<u64>,
        /// What was answered about what it is before the law.
        scope: Vec<ScopeAnswer>,
    }
}

content! {
    /// How a crisis is steered: the first part of the crisis card.
    Plan {
        /// Who is finally responsible for security and data protection: a contact.
        responsible: Option<u32>,
        /// By what one sees that it is a crisis, one on each line.
        criteria: String,
        /// Where the team meets.
        room: String,
        /// Where it meets when that cannot be.
        fallback_room: String,
        /// Over what it speaks when its own systems cannot be trusted.
        channel: String,
        /// Where the word is kept by which a caller proves who they are. The word itself is not written here.
        code_word: String,
        /// Within how many minutes it meets first.
        first_meeting_minutes: Option<u32>,
        /// After how many hours it meets again.
        meeting_every_hours: Option<u32>,
        /// Where the paper stands when nothing works: call list, plan, blank sheets.
        paper: String,
        /// Who could see private numbers before roles gave that right. It says nothing any more.
        private_readers: Vec<String>,
        /// How many years after its closing an incident is kept in the register of breaches.
        register_years: Option<u32>,
    }
}

content! {
    /// A role in the crisis team: first the role, then who holds it.
    Role {
        /// Which role.
        role: RoleKind,
        /// The name of a role of our own, for [`RoleKind::Other`].
        own_role: String,
        /// Who holds it, for all incidents or for some.
        held: Vec<Holding>,
        /// To which role it reports; none at the top.
        reports_to: Option<u32>,
        /// Which roles it keeps informed.
        informs: Vec<u32>,
        /// Which role calls it out.
        called_by: Option<u32>,
        /// What it is responsible for.
        responsible_for: String,
        /// What it does, one on each line.
        duties: String,
        /// Which documents it needs.
        documents: String,
        /// What else it needs.
        means: String,
        /// What it may do without asking.
        mandates: Vec<Mandate>,
    }
}

content! {
    /// Who holds a role.
    Holding {
        /// In which kinds of incidents; in all when there are none.
        forms: Vec<IncidentForm>,
        /// Who: a contact.
        person: Option<u32>,
        /// Who in their place: a contact.
        deputy: Option<u32>,
        /// When they were last trained for it.
        trained_on: Option<Date>,
        /// Why people believe them, for who speaks to the press.
        credible_because: String,
    }
}

words! {
    /// The roles of a crisis team.
    RoleKind "role-kind" {
        /// Decides what the organisation does; stands above the team.
        Board "board",
        /// Chairs the team.
        Lead "lead",
        /// Writes down what is known, decided and done.
        Logger "logger",
        /// Advises on what to say, and writes it.
        Communication "communication",
        /// Speaks to the press.
        Spokesperson "spokesperson",
        /// Leads the technical work.
        TechnicalLead "technical-lead",
        /// Keeps the picture complete.
        Information "information",
        /// Judges what the breach means for people and the law of data protection.
        Privacy "privacy",
        /// Judges law, contracts and liability.
        Legal "legal",
        /// Speaks for those who do the work that stands still.
        Operations "operations",
        /// Speaks with staff, and looks after them.
        Staff "staff",
        /// Watches the money and the policy.
        Finance "finance",
        /// Watches how the team works, for the evaluation.
        Observer "observer",
        /// A role of our own.
        Other "other",
    }
}

content! {
    /// What a role may do without asking.
    Mandate {
        /// What.
        act: Act,
        /// Up to how much, in euro cents, for [`Act::Spend`].
        limit_cents: Option<u64>,
        /// On which condition.
        condition: String,
    }
}

words! {
    /// What in a crisis cannot wait for somebody who is asleep.
    Act "act" {
        /// Disconnect systems.
        Disconnect "disconnect",
        /// Spend money.
        Spend "spend",
        /// Speak to the press.
        Press "press",
        /// File with authorities.
        File "file",
        /// Decide on a ransom.
        Ransom "ransom",
    }
}

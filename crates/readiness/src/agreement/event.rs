//! What was agreed with others: contracts and insurances, as events hold them.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::event::{content, words};

content! {
    /// An agreement.
    Contract {
        /// With whom.
        party: String,
        /// The same as a contact, if they are in the call list.
        contact: Option<u32>,
        /// What they are to us in it.
        relation: Relation,
        /// What it is about.
        subject: String,
        /// Its number.
        number: String,
        /// Since when.
        starts_on: Option<Date>,
        /// Until when.
        ends_on: Option<Date>,
        /// When somebody looks at it again.
        review_on: Option<Date>,
        /// Who must be told of an incident, within which term.
        notices: Vec<NoticeClause>,
        /// What it settles, and what it does not. What is not named nobody has looked up.
        clauses: Vec<ClauseFound>,
        /// Which kinds of information it is about.
        data_sets: Vec<u32>,
    }
}

words! {
    /// What the other party is to us.
    Relation "relation" {
        /// They process personal data for us.
        Processor "processor",
        /// We process personal data for them.
        Controller "controller",
        /// They supply us.
        Supplier "supplier",
        /// We supply them.
        Customer "customer",
        /// We work together.
        Partner "partner",
    }
}

content! {
    /// A clause by which one party tells the other of an incident.
    NoticeClause {
        /// Who tells whom.
        direction: Direction,
        /// How the term is counted.
        term: Term,
        /// How many of them; absent for [`Term::Immediately`].
        amount: Option<u32>,
        /// From what it counts, in the words of the contract.
        counts_from: String,
        /// Where it stands in the contract.
        article: String,
        /// How and to whom the notice must be given, if the contract says so.
        channel: String,
        /// Whose working days count, as the name of a calendar (`be`); ours when blank.
        days_of: String,
    }
}

/// See [`Event::OwnRulesUsed`](crate::event::Event::OwnRulesUsed).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OwnRulesUsed {
    /// The version of all the rules together, as SHA-256 in hexadecimal.
    pub rulebook: String,
    /// The version of the rules of the program alone.
    pub law: String,
    /// The pages of the organisation's own that were read, in the order of their paths.
    pub pages: Vec<OwnPage>,
}

/// One page of an organisation's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OwnPage {
    /// Its path, beginning with `rules.d/`.
    pub path: String,
    /// What it says.
    pub text: String,
}

words! {
    /// Who tells whom.
    Direction "direction" {
        /// We tell them.
        WeTell "we-tell",
        /// They tell us.
        TheyTell "they-tell",
    }
}

words! {
    /// How a term in a contract is counted.
    Term "term" {
        /// At once, without a number.
        Immediately "immediately",
        /// In hours.
        Hours "hours",
        /// In working days.
        WorkingDays "working-days",
        /// In days.
        Days "days",
    }
}

content! {
    /// Whether a contract settles something.
    ClauseFound {
        /// What.
        clause: Clause,
        /// Whether it does.
        is_there: bool,
    }
}

words! {
    /// What a contract that holds water settles with whoever has our data or systems (AVG art. 28(3), and practice).
    Clause "clause" {
        /// They tell us of a breach within a day.
        Notice "notice",
        /// What it is about, how long, why, and which data (AVG art. 28(3)).
        Subject "subject",
        /// They do with our data only what we say.
        Instructions "instructions",
        /// What they tell us then: what, whose data, how many, which measures.
        NoticeContent "notice-content",
        /// Whom we reach day and night.
        ContactPoint "contact-point",
        /// How they secure what is ours.
        Security "security",
        /// We may look whether they do.
        Audit "audit",
        /// No sub-processors without us, and the same duties for them.
        SubProcessors "sub-processors",
        /// Who knows our data keeps silent.
        Confidentiality "confidentiality",
        /// They help us with authorities and with people's rights.
        Assistance "assistance",
        /// They keep traces, and we may have them looked at.
        Evidence "evidence",
        /// Where the data are.
        Location "location",
        /// How soon they are up again, and how back-ups are made.
        Continuity "continuity",
        /// Who pays for what.
        Liability "liability",
        /// What they give back and erase when it ends.
        Exit "exit",
    }
}

content! {
    /// An insurance.
    Policy {
        /// Who insures us.
        insurer: String,
        /// The same as a contact, if they are in the call list.
        contact: Option<u32>,
        /// The number of the policy.
        number: String,
        /// Whom to call first, day and night.
        alarm_number: String,
        /// Who sold it.
        broker: String,
        /// Since when.
        starts_on: Option<Date>,
        /// Until when.
        ends_on: Option<Date>,
        /// From which day incidents count, also when they are found later.
        retroactive_from: Option<Date>,
        /// The most that it pays, in euro cents.
        limit_cents: Option<u64>,
        /// What we pay ourselves each time, in euro cents.
        deductible_cents: Option<u64>,
        /// After how many hours of standstill it begins to pay.
        waiting_hours: Option<u32>,
        /// Within how many hours we must tell them.
        notice_hours: Option<u32>,
        /// Whether they must agree before we hire somebody; absent when nobody looked it up.
        needs_consent: Option<bool>,
        /// Whether we may only hire those they chose; absent when nobody looked it up.
        has_panel: Option<bool>,
        /// Whom they chose, one on each line.
        panel: String,
        /// Whether it pays for hours of our own people, as extra costs or as loss of standstill; absent when nobody looked
        /// it up.
        pays_own_staff: Option<bool>,
        /// What it does not cover, one on each line.
        exclusions: String,
        /// What we must have in order to be paid, one on each line.
        conditions: String,
        /// What it covers. What is not named nobody has looked up.
        covers: Vec<CoverLine>,
    }
}

content! {
    /// What a policy says of one cover.
    CoverLine {
        /// Which.
        cover: Cover,
        /// Whether it is covered.
        covered: Covered,
        /// The most that it pays for this, in euro cents, when that is less than the policy pays.
        limit_cents: Option<u64>,
        /// What we pay ourselves of this each time, in euro cents, in place of what the policy says for all.
        deductible_cents: Option<u64>,
        /// On which condition.
        condition: String,
    }
}

words! {
    /// Whether a policy covers something.
    Covered "covered" {
        /// Yes.
        Yes "yes",
        /// Only on a condition.
        OnCondition "on-condition",
        /// No.
        No "no",
    }
}

words! {
    /// What policies cover: the seven of the brochure of Techniek Nederland, then what others on the Dutch market add.
    Cover "cover" {
        /// Damages and lawyers when others hold us liable.
        Liability "liability",
        /// Inquiries of authorities, and fines as far as the law lets them be insured.
        Fines "fines",
        /// Claims over what we published.
        Media "media",
        /// Extortion, with advisers and ransom.
        Extortion "extortion",
        /// Calls that others made over our exchange.
        PhoneHacking "phone-hacking",
        /// Profit lost while the network was down.
        Interruption "interruption",
        /// Investigation, public relations, notices, credit watch, IT.
        IncidentResponse "incident-response",
        /// Restoring data and systems.
        Restoration "restoration",
        /// Making things better than they were.
        Improvement "improvement",
        /// Money that was paid to criminals by mistake.
        PaymentFraud "payment-fraud",
        /// Hardware that cannot be used any more.
        Hardware "hardware",
        /// Replacing people who cannot be missed.
        KeyPeople "key-people",
    }
}

words! {
    /// The eleven heads of costs in the brochure of Techniek Nederland.
    CostHead "cost-head" {
        /// Restoring systems.
        Restoration "restoration",
        /// Filing with authorities.
        Filing "filing",
        /// Fines.
        Fines "fines",
        /// Public relations and crisis communication.
        Communication "communication",
        /// Lawyers and courts.
        Legal "legal",
        /// Forensic investigation.
        Forensics "forensics",
        /// Telling customers.
        Notices "notices",
        /// Work that stands still.
        Standstill "standstill",
        /// The worth of the trade name.
        TradeName "trade-name",
        /// Secrets and rights that are lost.
        Secrets "secrets",
        /// Customers who go elsewhere.
        LostCustomers "lost-customers",
    }
}

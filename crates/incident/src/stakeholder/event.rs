//! Whom we owe words to, and what was said to them, as events.

use readiness::words;
use serde::{Deserialize, Serialize};

use crate::event::When;

words! {
    /// Kinds of people and organisations that we owe words to. The nine of the list of the Digital Trust Center, taken apart
    /// where a message to one is no message to another.
    StakeholderKind "stakeholder" {
        /// People who work here, as people who can do something.
        Staff "staff",
        /// The same people, whose own data are hit.
        StaffVictims "staff-victims",
        /// Customers who notice in what they get from us.
        Customers "customers",
        /// People whose data are hit (AVG art. 4(1)).
        DataSubjects "data-subjects",
        /// People whose data we still have, and who are customers no more.
        FormerCustomers "former-customers",
        /// Those who deliver to us.
        Suppliers "suppliers",
        /// Those whose systems are tied to ours.
        ChainPartners "chain-partners",
        /// Those for whom we process personal data (AVG art. 33(2)).
        Controllers "controllers",
        /// Partners and franchisees who have stakeholders of their own.
        Partners "partners",
        /// The authority for data protection.
        Authority "authority",
        /// The authority of our sector.
        SectorAuthority "sector-authority",
        /// The computer security incident response team.
        Csirt "csirt",
        /// Police and prosecution.
        Police "police",
        /// The insurer.
        Insurer "insurer",
        /// The bank.
        Bank "bank",
        /// Accountant, lawyer, and others who advise us.
        Advisers "advisers",
        /// Networks and associations that we are part of.
        Networks "networks",
        /// The press.
        Press "press",
        /// Everybody.
        Public "public",
        /// Our own directors and supervisors.
        Board "board",
        /// Others, with a name of their own.
        Own "own",
    }
}

/// Whom we owe words to: a kind, or one of a kind.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stakeholder {
    /// Which kind.
    pub kind: StakeholderKind,
    /// Which one of it: `contract/3` for a sheet, else a name; empty for the kind as a whole.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub of: String,
}

words! {
    /// Whether somebody is told.
    Necessity "necessity" {
        /// Law or contract ask it.
        Must "must",
        /// It is wise.
        Should "should",
        /// It can be done.
        May "may",
        /// They are not told, or this does not concern them.
        Not "not",
    }
}

words! {
    /// Ways to bring words to people.
    MessageChannel "message-channel" {
        /// Mail to each of them.
        Mail "mail",
        /// A letter on paper.
        Letter "letter",
        /// Calling them.
        Phone "phone",
        /// A text message.
        Sms "sms",
        /// Face to face.
        Meeting "meeting",
        /// The website of the organisation.
        Website "website",
        /// Pages for those who work here.
        Intranet "intranet",
        /// A portal in which they sign in.
        Portal "portal",
        /// Chat.
        Chat "chat",
        /// Social media.
        Social "social",
        /// A statement to the press.
        Press "press",
        /// An advertisement.
        Advertisement "advertisement",
        /// The form of an authority.
        Form "form",
    }
}

/// See [`Event::StakeholderWeighed`](crate::event::Event::StakeholderWeighed).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StakeholderWeighed {
    /// Whom it is about.
    pub stakeholder: Stakeholder,
    /// Whether they are told.
    pub necessity: Necessity,
    /// On what ground: an article, a clause, or why it is wise, or why they are not told.
    pub ground: String,
    /// What speaks for telling them.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub advantages: String,
    /// What speaks against it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub drawbacks: String,
    /// How they will take it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub expected: String,
    /// Who decided.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub decided_by: String,
    /// What it means for them.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub means: String,
    /// Through which channels.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub channels: Vec<MessageChannel>,
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tell_at: Option<When>,
    /// Who sees to it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub assignee: String,
}

/// See [`Event::StakeholderTold`](crate::event::Event::StakeholderTold).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StakeholderTold {
    /// Who was told.
    pub stakeholder: Stakeholder,
    /// When.
    pub at: When,
    /// Who told them.
    pub by: String,
    /// Through what.
    pub channel: MessageChannel,
    /// Whom, more precisely.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub to: String,
    /// What was said.
    pub text: String,
    /// How many people, if it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reached: Option<u64>,
    /// Their answer, and what they asked.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub answer: String,
    /// When they were promised to hear more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_at: Option<When>,
}

//! In which order people are called.

use std::collections::BTreeMap;

use jiff::civil::Date;
use jiff::{Span, ToSpan as _};

use super::event::{Contact, ContactKind};
use crate::prepared::Prepared;

/// After so many months somebody looks again whether a number is right: a call list is gone through once a year.
pub const STALE_AFTER_MONTHS: i32 = 12;

/// The groups of the call list, in the order in which they are called when nobody set another: first who decides and
/// who pays for help, then who can stop it, then who must know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// Our own crisis team.
    Team,
    /// The alarm centre of the insurer, and who helps when we are attacked.
    Alarm,
    /// Who keeps IT running.
    It,
    /// The bank.
    Bank,
    /// Who knows the law.
    Law,
    /// Authorities and police.
    Authorities,
    /// Who is connected with us.
    Partners,
    /// Customers and suppliers.
    Business,
    /// Advisers and networks.
    Advisers,
    /// Everybody else: staff outside the team, owners, the press.
    Others,
}

impl Group {
    /// All of them, in order.
    pub const ALL: [Group; 10] = [
        Group::Team,
        Group::Alarm,
        Group::It,
        Group::Bank,
        Group::Law,
        Group::Authorities,
        Group::Partners,
        Group::Business,
        Group::Advisers,
        Group::Others,
    ];

    /// Its id in kebab-case.
    pub fn id(self) -> &'static str {
        match self {
            Group::Team => "team",
            Group::Alarm => "alarm",
            Group::It => "it",
            Group::Bank => "bank",
            Group::Law => "law",
            Group::Authorities => "authorities",
            Group::Partners => "partners",
            Group::Business => "business",
            Group::Advisers => "advisers",
            Group::Others => "others",
        }
    }

    /// The group of a kind of contact, for who is not in the team.
    pub fn of(kind: ContactKind) -> Group {
        use ContactKind as Kind;
        match kind {
            Kind::Insurer | Kind::IncidentResponse => Group::Alarm,
            Kind::ItOffice | Kind::ItWebsite | Kind::ItCloud | Kind::ItTelecom => Group::It,
            Kind::Bank => Group::Bank,
            Kind::Lawyer | Kind::PrivacyAdviser => Group::Law,
            Kind::DataProtectionAuthority | Kind::CyberAuthority | Kind::SectorAuthority | Kind::Police => {
                Group::Authorities
            }
            Kind::LinkedPartner
            | Kind::ChainPartner
            | Kind::Franchisee
            | Kind::Processor
            | Kind::Controller => Group::Partners,
            Kind::Customer | Kind::Supplier => Group::Business,
            Kind::Accountant
            | Kind::Bookkeeper
            | Kind::CommunicationAdviser
            | Kind::Network
            | Kind::TradeAssociation => Group::Advisers,
            Kind::Staff
            | Kind::FormerCustomer
            | Kind::Press
            | Kind::WorksCouncil
            | Kind::SupervisoryBoard
            | Kind::Owner
            | Kind::Other => Group::Others,
        }
    }
}

/// All contacts in the order in which they are called, each with its group. What somebody put in order stands in that
/// order; everybody else comes behind the last of those who are called no later than their group.
pub fn call_list(prepared: &Prepared) -> Vec<(Group, u32, &Contact)> {
    let team: BTreeMap<u32, usize> = (prepared.team_members().into_iter()).zip(0..).collect();
    let group = |id: u32, contact: &Contact| {
        if team.contains_key(&id) { Group::Team } else { Group::of(contact.kind) }
    };
    let mut all: Vec<Called<'_>> =
        prepared.contacts().map(|(id, contact)| (group(id, contact), id, contact)).collect();
    // In the team whoever has the first role comes first; elsewhere whoever was written down first.
    all.sort_by_key(|(group, id, _)| (*group, team.get(id).copied(), *id));
    let mut turns: BTreeMap<u32, usize> = BTreeMap::new();
    for (turn, id) in prepared.call_order.iter().enumerate() {
        turns.entry(*id).or_insert(turn);
    }
    let (mut ordered, others): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|(_, id, _)| turns.contains_key(id));
    ordered.sort_by_key(|(_, id, _)| turns.get(id));
    fall_in(&ordered, others)
}

type Called<'a> = (Group, u32, &'a Contact);

/// Puts each of the others behind the last who is called no later than their group.
fn fall_in<'a>(ordered: &[Called<'a>], others: Vec<Called<'a>>) -> Vec<Called<'a>> {
    let behind =
        |group: Group| ordered.iter().rposition(|(other, ..)| *other <= group).map_or(0, |at| at + 1);
    let behind = Group::ALL.map(behind);
    let mut list = Vec::with_capacity(ordered.len() + others.len());
    let (mut ordered, mut at) = (ordered.iter().copied(), 0);
    for other in others {
        let until = behind[other.0 as usize];
        list.extend(ordered.by_ref().take(until.saturating_sub(at)));
        at = at.max(until);
        list.push(other);
    }
    list.extend(ordered);
    list
}

/// Whether nobody found it right for a year.
pub fn is_stale(contact: &Contact, today: Date) -> bool {
    let year: Span = STALE_AFTER_MONTHS.months();
    contact.verified_on.is_none_or(|on| on.checked_add(year).is_ok_and(|until| until < today))
}

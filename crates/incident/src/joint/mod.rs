//! An incident that hit two organisations at once, as two companies on one network. Each has an incident of its own, with
//! its own facts, duties, reports and log; while they share it, each reads what the other holds for true. Nothing flows by
//! itself (`docs/decisions/0031-a-joint-incident-is-two-incidents.md`).

pub(crate) mod decide;
pub mod event;

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};

use self::event::{IncidentJoined, IncidentShared, PartnerLooked, SharingEnded};
use crate::event::Event;
use crate::fact::FactKey;
use crate::state::{Kept, Recorded, State};

/// How long the code of an offer can be used: it is read out on the phone, or carried across the yard.
pub const OFFER_LASTS: SignedDuration = SignedDuration::from_hours(24);

/// Whoever looks again within so long, with nothing new to see, is not written down again.
pub const LOOK_LASTS: SignedDuration = SignedDuration::from_hours(1);

/// With whom an incident is shared.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Joint {
    offer: Option<Kept<IncidentShared>>,
    partners: BTreeMap<String, Partner>,
}

/// Another organisation that shares the incident, or did.
#[derive(Clone, Debug, PartialEq)]
pub struct Partner {
    /// Which organisation, with which incident.
    pub joined: Kept<IncidentJoined>,
    /// That it ended, if it did.
    pub ended: Option<Kept<SharingEnded>>,
    /// Who of them looked last, by person.
    looked: BTreeMap<String, Kept<PartnerLooked>>,
}

impl Partner {
    /// The entry up to which anybody of theirs saw our facts.
    pub fn seen_through(&self) -> u64 {
        self.looked.values().map(|kept| kept.said.through).max().unwrap_or_default()
    }

    /// When somebody of theirs last looked.
    pub fn last_look(&self) -> Option<Timestamp> {
        self.looked.values().map(|kept| kept.recorded_at).max()
    }

    /// Whether a look of a person now is written down: it is the first of an hour, or there is something new to see.
    pub fn is_look(&self, person: &str, through: u64, now: Timestamp) -> bool {
        let Some(last) = self.looked.get(person) else { return true };
        last.said.through < through || now >= last.recorded_at + LOOK_LASTS
    }
}

impl Joint {
    /// The offer that somebody can join by now.
    pub fn offer(&self, now: Timestamp) -> Option<&Kept<IncidentShared>> {
        self.offer.as_ref().filter(|kept| now < kept.said.expires_at)
    }

    /// Everybody who shares it, or did.
    pub fn partners(&self) -> impl Iterator<Item = &Partner> {
        self.partners.values()
    }

    /// An organisation that shares it now, by its id.
    pub fn partner(&self, organisation: &str) -> Option<&Partner> {
        self.partners.get(organisation).filter(|partner| partner.ended.is_none())
    }

    /// The same, when it shares it with one incident of its own: no other incident of theirs reads ours.
    pub fn partner_with(&self, organisation: &str, incident: &str) -> Option<&Partner> {
        self.partner(organisation).filter(|partner| partner.joined.said.incident == incident)
    }

    pub(crate) fn apply(&mut self, recorded: &Recorded) {
        match &recorded.event {
            Event::IncidentShared(e) => self.offer = Some(Kept::new(recorded, e)),
            Event::IncidentJoined(e) => {
                // The code works once.
                self.offer.take_if(|offer| offer.said.code == e.code);
                let joined = Kept::new(recorded, e);
                let partner = Partner { joined, ended: None, looked: BTreeMap::new() };
                self.partners.insert(e.organisation.clone(), partner);
            }
            Event::PartnerLooked(e) => {
                if let Some(partner) = self.partners.get_mut(&e.organisation) {
                    partner.looked.insert(recorded.actor.clone(), Kept::new(recorded, e));
                }
            }
            Event::SharingEnded(e) if e.organisation.is_empty() => self.offer = None,
            Event::SharingEnded(e) => {
                if let Some(partner) = self.partners.get_mut(&e.organisation) {
                    partner.ended = Some(Kept::new(recorded, e));
                }
            }
            _ => {}
        }
    }
}

/// The number of the last entry that said something of a fact.
pub fn last_fact(state: &State) -> u64 {
    let last = |key: &FactKey| state.facts.get(key).map_or(0, |statements| statements.last_number());
    FactKey::ALL.iter().map(last).max().unwrap_or_default()
}

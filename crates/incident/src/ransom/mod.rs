//! The ransom dossier: what an attacker wants, what was said with them, and what must be known before anybody decides.
//!
//! The moment that an attacker names is theirs. No term of the law runs from it, and nothing here offers it as one.

pub(crate) mod decide;
pub mod event;

use std::collections::BTreeMap;

use readiness::event::Word as _;

use self::event::{
    AttackerContactLogged, ExtortionRecorded, GroundAnswer, RansomDecided, RansomGround, RansomGroundStated,
};
use crate::event::Event;
use crate::state::{Kept, Recorded};

/// The ransom dossier.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ransom {
    /// What they want, each time that they said so.
    pub demands: Vec<Kept<ExtortionRecorded>>,
    /// What was said with them. It is never offered to messages.
    pub contacts: Vec<Kept<AttackerContactLogged>>,
    /// What was last said of each ground.
    grounds: BTreeMap<RansomGround, Kept<RansomGroundStated>>,
    /// What was decided, each time.
    pub decided: Vec<Kept<RansomDecided>>,
}

impl Ransom {
    /// Whether there is anything in it.
    pub fn is_empty(&self) -> bool {
        self.demands.is_empty()
            && self.contacts.is_empty()
            && self.grounds.is_empty()
            && self.decided.is_empty()
    }

    /// What was last said of a ground.
    pub fn ground(&self, ground: RansomGround) -> Option<&Kept<RansomGroundStated>> {
        self.grounds.get(&ground)
    }

    /// Grounds of which nobody said anything.
    pub fn missing(&self) -> Vec<RansomGround> {
        RansomGround::ALL.iter().copied().filter(|ground| !self.grounds.contains_key(ground)).collect()
    }

    /// Grounds that are in the way of paying.
    pub fn objections(&self) -> Vec<RansomGround> {
        let objects = |kept: &Kept<RansomGroundStated>| kept.said.answer == GroundAnswer::Objection;
        self.grounds.iter().filter(|(_, kept)| objects(kept)).map(|(ground, _)| *ground).collect()
    }

    /// The last entry that changed what a decision rests on, or decided; none when nothing did.
    pub fn last_change(&self) -> Option<u64> {
        let grounds = self.grounds.values().map(|kept| kept.number).max();
        grounds.max(self.decided.last().map(|kept| kept.number))
    }

    pub(crate) fn apply(&mut self, recorded: &Recorded) {
        match &recorded.event {
            Event::ExtortionRecorded(e) => self.demands.push(Kept::new(recorded, e)),
            Event::AttackerContactLogged(e) => self.contacts.push(Kept::new(recorded, e)),
            Event::RansomGroundStated(e) => drop(self.grounds.insert(e.ground, Kept::new(recorded, e))),
            Event::RansomDecided(e) => self.decided.push(Kept::new(recorded, e)),
            _ => {}
        }
    }
}

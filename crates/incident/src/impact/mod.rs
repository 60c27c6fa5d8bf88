//! What is hit: systems, what stands on them, whose data are in them, and who notices. The inventory proposes, people
//! confirm one by one.

pub(crate) mod decide;
pub mod event;

use std::collections::BTreeMap;

use self::event::{Hit, ImpactOn, ImpactStated};
use crate::state::{Kept, Recorded};

/// What was last said of each thing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Impacts {
    stated: BTreeMap<(ImpactOn, String), Kept<ImpactStated>>,
}

impl Impacts {
    /// What was last said of each thing, by kind and key.
    pub fn stated(&self) -> impl Iterator<Item = &Kept<ImpactStated>> {
        self.stated.values()
    }

    /// What was last said of one thing.
    pub fn of(&self, on: ImpactOn, key: &str) -> Option<&Kept<ImpactStated>> {
        self.stated.get(&(on, key.to_owned()))
    }

    /// The sheets of systems that are hit or may be: what the inventory is asked about.
    pub fn hit_systems(&self) -> Vec<u32> {
        let systems = self.stated().filter(|kept| kept.said.on == ImpactOn::System);
        systems
            .filter(|kept| kept.said.hit != Hit::Unaffected)
            .filter_map(|kept| kept.said.key.parse().ok())
            .collect()
    }

    pub(crate) fn apply(&mut self, recorded: &Recorded, stated: &ImpactStated) {
        self.stated.insert((stated.on, stated.key.clone()), Kept::new(recorded, stated));
    }
}

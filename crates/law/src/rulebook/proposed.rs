//! The rulebook as it would be.

use jiff::civil::Date;

use super::Rulebook;
use crate::{Force, Provision};

impl Rulebook {
    /// The rulebook as it would be if every proposal were law already, on any day: to compare with, never to act on.
    #[must_use]
    pub fn as_proposed(&self) -> Rulebook {
        let mut proposed = self.clone();
        let rules = proposed.rules.iter_mut().map(|rule| &mut rule.provision);
        let exceptions = proposed.exceptions.iter_mut().map(|exception| &mut exception.provision);
        rules.chain(exceptions).filter(|provision| provision.force == Force::Proposed).for_each(enact);
        proposed
    }

    /// The provisions of proposals, by id: rules first.
    pub fn proposals(&self) -> impl Iterator<Item = &Provision> {
        let rules = self.rules.iter().map(|rule| &rule.provision);
        let exceptions = self.exceptions.iter().map(|exception| &exception.provision);
        rules.chain(exceptions).filter(|provision| provision.force == Force::Proposed)
    }
}

fn enact(provision: &mut Provision) {
    provision.force = Force::Law;
    provision.in_force.from = Date::MIN;
}

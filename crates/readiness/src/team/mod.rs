//! Who does what in a crisis: roles first, then people.

mod appoint;
mod doubts;
pub mod event;
mod tree;

pub use appoint::missing_roles;
pub(crate) use appoint::{appoint, begin_team};
pub use doubts::{Doubt, Weight, doubts};
pub use tree::{Branch, tree};

use event::{Act, Holding, Role, RoleKind};

use crate::prepared::{ONLY, Prepared};
use crate::runbook::event::IncidentForm;

impl RoleKind {
    /// Whether it is a role of our own, which has a name of its own.
    pub fn is_own(self) -> bool {
        self == RoleKind::Other
    }
}

impl Role {
    /// Who holds it in a kind of incident: whoever is named for that kind, else whoever is named for all.
    pub fn holder(&self, form: Option<IncidentForm>) -> Option<&Holding> {
        let named = |holding: &&Holding| form.is_some_and(|form| holding.forms.contains(&form));
        self.held.iter().find(named).or_else(|| self.held.iter().find(|holding| holding.forms.is_empty()))
    }

    /// Whether it may do something without asking.
    pub fn may(&self, act: Act) -> bool {
        self.mandates.iter().any(|mandate| mandate.act == act)
    }
}

impl Prepared {
    /// The first role of a kind.
    pub fn role_of(&self, kind: RoleKind) -> Option<(u32, &Role)> {
        self.roles().find(|(_, role)| role.role == kind)
    }

    /// Contacts who hold a role or stand in for one, in the order of the roles, each once.
    pub fn team_members(&self) -> Vec<u32> {
        let mut roles: Vec<(RoleKind, u32, &Role)> =
            self.roles().map(|(id, role)| (role.role, id, role)).collect();
        // Whoever chairs is called first; the board hears it from the chair.
        roles.sort_by_key(|(kind, id, _)| (*kind == RoleKind::Board, *kind, *id));
        let mut members = Vec::new();
        let people = roles.iter().flat_map(|(_, _, role)| &role.held);
        for person in people.flat_map(|held| held.person.into_iter().chain(held.deputy)) {
            if !members.contains(&person) && self.contact(person).is_some() {
                members.push(person);
            }
        }
        members
    }

    /// Whether the organisation is one person: then most rules of a team are advice.
    pub fn is_one_person(&self) -> bool {
        self.profile(ONLY).is_some_and(|profile| profile.employees == Some(1))
    }

    /// Whether it is insured, as far as anybody said.
    pub fn is_insured(&self) -> Option<bool> {
        if self.policies().next().is_some() {
            return Some(true);
        }
        self.profile(ONLY).and_then(|profile| profile.is_insured)
    }
}

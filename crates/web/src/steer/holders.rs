//! Who holds which role in this incident, as it was prepared.

use std::sync::Arc;

use app::AppProblem;
use readiness::prepared::{ONLY, Prepared};
use readiness::runbook::event::IncidentForm;
use readiness::team::event::{Holding, Plan, Role, RoleKind};

use super::fitting::form_of;
use super::text::name_of;
use crate::room::Room;

/// What is prepared, for the kind of incident that this is.
pub(crate) struct Holders {
    pub(crate) prepared: Arc<Prepared>,
    form: Option<IncidentForm>,
}

impl Holders {
    pub(crate) fn of(room: &Room) -> Result<Holders, AppProblem> {
        Ok(Holders { prepared: room.site.app.prepared()?, form: form_of(room) })
    }

    /// How a crisis is steered, if that was prepared.
    pub(crate) fn plan(&self) -> Option<&Plan> {
        self.prepared.plan(ONLY)
    }

    /// The name of whoever holds the first role of a kind.
    pub(crate) fn holder(&self, kind: RoleKind) -> Option<String> {
        self.name(self.holding(self.prepared.role_of(kind)?.1)?.person)
    }

    /// The name of whoever stands in for them.
    pub(crate) fn deputy(&self, kind: RoleKind) -> Option<String> {
        self.name(self.holding(self.prepared.role_of(kind)?.1)?.deputy)
    }

    /// Everybody who holds a role and everybody who stands in, with whom they stand in for: whoever also holds a role
    /// of their own stands in for nobody here, for they are called anyway.
    pub(crate) fn deputies(&self) -> Vec<(u32, u32)> {
        let holdings: Vec<&Holding> =
            self.prepared.roles().filter_map(|(_, role)| self.holding(role)).collect();
        let holds = |person: u32| holdings.iter().any(|held| held.person == Some(person));
        let pairs = holdings.iter().filter_map(|held| Some((held.deputy?, held.person?)));
        pairs.filter(|(deputy, _)| !holds(*deputy)).collect()
    }

    /// Who stands in for somebody, also when they hold a role of their own.
    pub(crate) fn deputy_of(&self, person: u32) -> Option<u32> {
        let holdings = self.prepared.roles().filter_map(|(_, role)| self.holding(role));
        let held = holdings.into_iter().filter(|held| held.person == Some(person));
        held.filter_map(|held| held.deputy).find(|deputy| *deputy != person)
    }

    /// The name of a contact.
    pub(crate) fn name(&self, contact: Option<u32>) -> Option<String> {
        name_of(self.prepared.contact(contact?)?)
    }

    fn holding<'a>(&self, role: &'a Role) -> Option<&'a Holding> {
        role.holder(self.form)
    }
}

//! People of another organisation who come in to help, and how things are here as they see it from there. Everything is
//! written down here, in the house that they look at or come into.

use jiff::Timestamp;
use journal::Hash;
use readiness::access::event::{HelperAdmitted, HelperDismissed};
use readiness::access::{Actor, Denied, Right, SEALED, Secondee, organisation_of};
use readiness::event::Event;
use readiness::team::event::RoleKind;

use crate::{App, AppProblem, NotLetIn};

/// How things are in a house, as somebody may see it who comes from elsewhere to help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Customer {
    /// The id of the organisation.
    pub organisation: String,
    /// What it calls itself; its id when nobody said.
    pub name: String,
    /// Its open incidents: what needs help first comes first.
    pub incidents: Vec<CustomerIncident>,
    /// When its last kit was made, if one was.
    pub kit_at: Option<Timestamp>,
    /// Whether somebody leads its crisis team.
    pub has_lead: bool,
}

/// An open incident.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustomerIncident {
    /// Its code name.
    pub code_name: String,
    /// Whether it is a crisis.
    pub is_crisis: bool,
    /// The earliest term of a duty that is not done, if one is dated.
    pub next_due: Option<Timestamp>,
    /// When something was last recorded.
    pub last_at: Timestamp,
}

impl Customer {
    /// How it stands in a list of those who need help, the most first: a crisis, then the nearest term, then an incident
    /// without one, then a house without a lead, then an old kit.
    pub fn order(&self) -> impl Ord + use<> {
        let first = self.incidents.first();
        let is_crisis = first.is_some_and(|incident| incident.is_crisis);
        let due = self.incidents.iter().filter_map(|incident| incident.next_due).min();
        (!is_crisis, due.is_none(), due, first.is_none(), self.has_lead, self.kit_at, self.name.clone())
    }
}

impl App {
    /// Lets the people of another organisation in, in place of what was said of them before.
    ///
    /// # Errors
    ///
    /// Whoever does it does not administer, the house says no, or the world fails; nothing was recorded.
    pub fn admit_helper(
        &self,
        actor: Actor<'_>,
        admitted: &HelperAdmitted,
        now: Timestamp,
    ) -> Result<(), NotLetIn> {
        if admitted.organisation == self.organisation() {
            return Err(Denied::NoSuchHelper.into());
        }
        self.administer(actor, now, |prepared| prepared.admit_helper(admitted))
    }

    /// Ends that the people of another organisation come in, at once.
    ///
    /// # Errors
    ///
    /// As [`App::admit_helper`].
    pub fn dismiss_helper(
        &self,
        actor: Actor<'_>,
        dismissed: &HelperDismissed,
        now: Timestamp,
    ) -> Result<(), NotLetIn> {
        self.administer(actor, now, |prepared| prepared.dismiss_helper(dismissed))
    }

    /// Whether this house lets the people of another organisation in.
    ///
    /// # Errors
    ///
    /// The journal cannot be read.
    pub fn admits(&self, organisation: &str) -> Result<bool, AppProblem> {
        Ok(self.prepared()?.helper(organisation).is_some())
    }

    /// How things are here, for somebody of another organisation. That they looked is written down before it is shown.
    ///
    /// # Errors
    ///
    /// Nobody let their organisation in, or the world fails.
    pub fn customer(&self, helper: Secondee<'_>, now: Timestamp) -> Result<Customer, NotLetIn> {
        let id = somebody(helper)?;
        let prepared = self.prepared()?;
        self.by_helper(&id, now, || {
            let (prepared, access) = (self.prepared()?, self.access()?);
            Ok((prepared.number, prepared.helper_looks(&access, helper, now)?))
        })?;
        let rights = prepared.rights(&id);
        let leads = |role: &readiness::team::event::Role| {
            role.role == RoleKind::Lead && role.held.iter().any(|held| held.person.is_some())
        };
        let mut customer = Customer {
            organisation: self.organisation().to_owned(),
            name: self.access()?.organisation.clone().unwrap_or_else(|| self.organisation().to_owned()),
            incidents: Vec::new(),
            kit_at: self.kit()?.last.as_ref().map(|kit| kit.made_at),
            has_lead: prepared.roles().any(|(_, role)| leads(role)),
        };
        if rights.has(Right::Read) {
            customer.incidents = self.customer_incidents(Actor::entered(&id, rights), now)?;
        }
        Ok(customer)
    }

    /// The open incidents as somebody may see them.
    fn customer_incidents(
        &self,
        actor: Actor<'_>,
        now: Timestamp,
    ) -> Result<Vec<CustomerIncident>, AppProblem> {
        let view = self.seen_by(actor.eyes());
        let mut incidents = Vec::new();
        for summary in view.incidents(now)?.into_iter().filter(|summary| !summary.closed) {
            let state = view.state(&summary.stream)?;
            let last = view.entries(&summary.stream, state.number.saturating_sub(1))?;
            incidents.push(CustomerIncident {
                code_name: summary.code_name,
                is_crisis: state.escalated_at.is_some(),
                next_due: summary.next_due,
                last_at: last.last().map_or(summary.opened_at, |entry| entry.recorded_at),
            });
        }
        incidents.sort_by_key(|it| (!it.is_crisis, it.next_due.is_none(), it.next_due, it.last_at));
        Ok(incidents)
    }

    /// Issues a link of a minute to somebody of another organisation.
    ///
    /// # Errors
    ///
    /// Nobody let their organisation in, or the world fails.
    pub fn helper_enters(&self, helper: Secondee<'_>, link: &Hash, now: Timestamp) -> Result<(), NotLetIn> {
        let id = somebody(helper)?;
        self.by_helper(&id, now, || {
            let (prepared, access) = (self.prepared()?, self.access()?);
            Ok((prepared.number, prepared.helper_enters(&access, helper, link, now)?))
        })
    }

    fn by_helper(
        &self,
        id: &str,
        now: Timestamp,
        decide: impl Fn() -> Result<(u64, Vec<Event>), NotLetIn>,
    ) -> Result<(), NotLetIn> {
        self.append_own(id, now, decide)
    }
}

/// The id of a helper. Whoever has only the sealed code says not who they are, and whoever is a helper of a helper is of
/// nobody whom this house let in.
fn somebody(helper: Secondee<'_>) -> Result<String, Denied> {
    let is_own = helper.person != SEALED && organisation_of(helper.person).is_none();
    if is_own { Ok(helper.id()) } else { Err(Denied::NoSuchHelper) }
}

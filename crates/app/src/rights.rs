//! Who may do what: giving roles, letting guests in, ending access, and writing down what guests look at.

use jiff::Timestamp;
use readiness::access::event::{AccessEnded, GuestAdmitted, GuestLooked, RolesGiven};
use readiness::access::{Actor, Denied, Looking, Right};
use readiness::event::Event;
use readiness::prepared::Prepared;
use readiness::team::event::RoleKind;

use crate::{App, AppProblem, NotLetIn};

impl App {
    /// Gives roles to somebody, in place of those that were given before.
    ///
    /// # Errors
    ///
    /// Whoever does it does not administer, the house says no, or the world fails; nothing was recorded.
    pub fn give_roles(&self, actor: Actor<'_>, given: &RolesGiven, now: Timestamp) -> Result<(), NotLetIn> {
        self.administer(actor, now, |prepared| prepared.give(given))
    }

    /// Gives somebody who has nothing yet what fits them: what they do in the crisis team when the call list knows their
    /// name, and else to read and to write down.
    ///
    /// # Errors
    ///
    /// As [`App::give_roles`].
    pub fn give_what_fits(&self, actor: Actor<'_>, person: &str, now: Timestamp) -> Result<(), NotLetIn> {
        self.administer(actor, now, |prepared| {
            let given = prepared.given(person);
            let has_some = given.administers || given.contact.is_some() || !given.roles.is_empty();
            if has_some || prepared.is_guest(person) {
                return Ok(Vec::new());
            }
            let contact = prepared.contact_named(prepared.person_name(person));
            let roles = if contact.is_some() { Vec::new() } else { vec![RoleKind::Other] };
            let given = RolesGiven { person: person.to_owned(), roles, administers: false, contact };
            prepared.give(&given)
        })
    }

    /// Lets somebody from elsewhere into some rooms of one incident.
    ///
    /// # Errors
    ///
    /// As [`App::give_roles`]; or there is no such incident.
    pub fn admit_guest(
        &self,
        actor: Actor<'_>,
        guest: &GuestAdmitted,
        now: Timestamp,
    ) -> Result<(), NotLetIn> {
        if self.state(&format!("incident/{}", guest.incident))?.opened.is_none() {
            return Err(Denied::NoSuchIncident.into());
        }
        self.administer(actor, now, |prepared| prepared.admit(guest, now))
    }

    /// Ends that somebody can enter, at once.
    ///
    /// # Errors
    ///
    /// As [`App::give_roles`].
    pub fn end_access(&self, actor: Actor<'_>, ended: &AccessEnded, now: Timestamp) -> Result<(), NotLetIn> {
        self.administer(actor, now, |prepared| prepared.end_access(ended))
    }

    /// Writes down that a guest looks at a page, unless that is written down already. Whoever cannot write it down does not
    /// show the page; nor is it shown to whom it says so.
    ///
    /// # Errors
    ///
    /// The world fails.
    pub fn guest_looks(&self, looked: &GuestLooked, now: Timestamp) -> Result<Looking, AppProblem> {
        self.append_own::<AppProblem>(&looked.person, now, || {
            let prepared = self.prepared()?;
            Ok((prepared.number, prepared.looking(looked, now).events()))
        })?;
        Ok(self.prepared()?.looking(looked, now))
    }

    /// Appends what somebody who administers does.
    pub(crate) fn administer(
        &self,
        actor: Actor<'_>,
        now: Timestamp,
        decide: impl Fn(&Prepared) -> Result<Vec<Event>, Denied>,
    ) -> Result<(), NotLetIn> {
        by_who_administers(actor)?;
        self.append_own(actor.id, now, || {
            let prepared = self.prepared()?;
            Ok((prepared.number, decide(&prepared)?))
        })
    }
}

/// Fails for who does not administer.
pub(crate) fn by_who_administers(actor: Actor<'_>) -> Result<(), Denied> {
    if actor.rights.has(Right::Administer) { Ok(()) } else { Err(Denied::NotYours) }
}

//! People of another organisation who come in to help: an IT supplier at its customers. What they may do follows at every
//! moment from what this house says of their organisation, and from nothing else.

use jiff::{SignedDuration, Timestamp};
use journal::Hash;

use super::event::{HelperAdmitted, HelperDismissed, HelperEntered, HelperLooked, PersonNamed, RolesGiven};
use super::{Access, Denied};
use crate::event::Event;
use crate::prepared::Prepared;

/// How long the link of a helper can be used: they are at their screen.
pub const HELPER_LINK_LASTS: SignedDuration = SignedDuration::from_mins(1);

/// Whoever looks again within so long is not written down again.
pub const LOOK_LASTS: SignedDuration = SignedDuration::from_hours(1);

/// What no id holds that is made here of a name: whoever has it in theirs is of elsewhere.
const FROM: char = '@';

/// Somebody of another organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Secondee<'a> {
    /// The id of their organisation.
    pub organisation: &'a str,
    /// Their id there.
    pub person: &'a str,
    /// What they are called there.
    pub name: &'a str,
}

/// The organisation of somebody who is of another one.
pub fn organisation_of(person: &str) -> Option<&str> {
    person.split_once(FROM).map(|(_, organisation)| organisation)
}

impl Secondee<'_> {
    /// Their id here.
    pub fn id(&self) -> String {
        format!("{}{FROM}{}", self.person, self.organisation)
    }

    /// They are named as this house calls their organisation: `Sanne de Wit (Van Loon Techniek)`.
    fn named(&self, access: &Access, house: &str) -> Option<Event> {
        let (person, name) = (self.id(), format!("{} ({house})", self.name));
        let is_known = access.people.get(&person) == Some(&name);
        (!is_known).then_some(Event::PersonNamed(PersonNamed { person, name }))
    }
}

impl Access {
    /// Gives a name to somebody who reads an incident that is shared with their organisation; nothing when they have it.
    pub fn partner_named(&self, who: Secondee<'_>, house: &str) -> Option<Event> {
        who.named(self, house)
    }
}

impl Prepared {
    /// What was said of another organisation, as long as its people are let in.
    pub fn helper(&self, organisation: &str) -> Option<&HelperAdmitted> {
        self.given.helpers.get(organisation)
    }

    /// Every other organisation whose people are let in.
    pub fn helpers(&self) -> impl Iterator<Item = &HelperAdmitted> {
        self.given.helpers.values()
    }

    /// What somebody of another organisation has here: what was said of that.
    pub(super) fn given_to_helper(&self, person: &str, organisation: &str) -> RolesGiven {
        let admitted = self.helper(organisation);
        RolesGiven {
            person: person.to_owned(),
            roles: admitted.map(|admitted| admitted.roles.clone()).unwrap_or_default(),
            administers: admitted.is_some_and(|admitted| admitted.administers),
            contact: None,
        }
    }

    /// Lets the people of another organisation in, in place of what was said of them before. Whether there is such an
    /// organisation is not asked: no house learns here which others there are.
    ///
    /// # Errors
    ///
    /// It is no name, or nothing is given to them.
    pub fn admit_helper(&self, admitted: &HelperAdmitted) -> Result<Vec<Event>, Denied> {
        let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        let id = admitted.organisation.as_str();
        if id.is_empty() || id.len() > 63 || !id.chars().all(is_plain) {
            return Err(Denied::NoSuchHelper);
        }
        if !super::is_name(&admitted.name) {
            return Err(Denied::BadName);
        }
        if admitted.roles.is_empty() && !admitted.administers {
            return Err(Denied::NoRoles);
        }
        let mut admitted = admitted.clone();
        admitted.name = admitted.name.trim().to_owned();
        admitted.roles.sort_unstable();
        admitted.roles.dedup();
        let is_same = self.helper(id) == Some(&admitted);
        Ok(if is_same { Vec::new() } else { vec![Event::HelperAdmitted(admitted)] })
    }

    /// Ends that the people of another organisation come in: their sessions, their links, and what they may do.
    ///
    /// # Errors
    ///
    /// Nobody let it in, or no reason is given.
    pub fn dismiss_helper(&self, dismissed: &HelperDismissed) -> Result<Vec<Event>, Denied> {
        self.helper(&dismissed.organisation).ok_or(Denied::NoSuchHelper)?;
        if dismissed.reason.trim().is_empty() {
            return Err(Denied::NoReason);
        }
        Ok(vec![Event::HelperDismissed(dismissed.clone())])
    }

    /// Somebody looks from their own organisation at how things are here: it is written down, at most once an hour.
    ///
    /// # Errors
    ///
    /// Nobody let their organisation in.
    pub fn helper_looks(
        &self,
        access: &Access,
        helper: Secondee<'_>,
        now: Timestamp,
    ) -> Result<Vec<Event>, Denied> {
        let admitted = self.helper(helper.organisation).ok_or(Denied::NoSuchHelper)?;
        let last = self.given.looked.get(&helper.id());
        if last.is_some_and(|last| now < *last + LOOK_LASTS) {
            return Ok(Vec::new());
        }
        let looked = HelperLooked { person: helper.id(), organisation: helper.organisation.to_owned() };
        Ok(helper.named(access, &admitted.name).into_iter().chain([Event::HelperLooked(looked)]).collect())
    }

    /// Somebody comes in from their own organisation, by a link that they get there.
    ///
    /// # Errors
    ///
    /// Nobody let their organisation in.
    pub fn helper_enters(
        &self,
        access: &Access,
        helper: Secondee<'_>,
        link: &Hash,
        now: Timestamp,
    ) -> Result<Vec<Event>, Denied> {
        let admitted = self.helper(helper.organisation).ok_or(Denied::NoSuchHelper)?;
        let entered = HelperEntered {
            person: helper.id(),
            organisation: helper.organisation.to_owned(),
            link: link.to_string(),
            expires_at: now + HELPER_LINK_LASTS,
        };
        Ok(helper.named(access, &admitted.name).into_iter().chain([Event::HelperEntered(entered)]).collect())
    }
}

//! Who was given what: roles to people of the house, and a few rooms of one incident to guests. It is folded with the
//! preparation, for what somebody holds in the team is theirs too.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::event::{AccessEnded, GuestAdmitted, HelperAdmitted, Part, RolesGiven};
use super::guest::{self, Looks};
use super::helper::organisation_of;
use super::right::{Right, Rights, rights_of, rights_of_administrator};
use super::{Denied, FOUNDER, SEALED};
use crate::event::Event;
use crate::prepared::Prepared;
use crate::team::event::RoleKind;

/// What was given to people.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Given {
    /// Everybody who has a name, by id.
    people: BTreeMap<String, String>,
    roles: BTreeMap<String, RolesGiven>,
    guests: BTreeMap<String, GuestAdmitted>,
    /// Other organisations whose people come in, by id.
    pub(super) helpers: BTreeMap<String, HelperAdmitted>,
    /// When somebody of another organisation was last written down as looking.
    pub(super) looked: BTreeMap<String, Timestamp>,
    /// What each guest opened today.
    pub(super) looks: BTreeMap<String, Looks>,
}

impl Given {
    /// Applies an event; most say nothing of this.
    pub(crate) fn happen(&mut self, event: &Event, at: Timestamp) {
        guest::happen(&mut self.looks, event, at);
        match event {
            Event::PersonNamed(named) => {
                self.people.insert(named.person.clone(), named.name.clone());
            }
            Event::RolesGiven(given) => {
                self.guests.remove(&given.person);
                self.roles.insert(given.person.clone(), given.clone());
            }
            Event::GuestAdmitted(guest) => {
                self.roles.remove(&guest.person);
                self.guests.insert(guest.person.clone(), guest.clone());
            }
            // In another program another organisation may have the same id.
            Event::KitRestored(_) => self.helpers.clear(),
            Event::HelperAdmitted(helper) => {
                self.helpers.insert(helper.organisation.clone(), helper.clone());
            }
            Event::HelperDismissed(dismissed) => drop(self.helpers.remove(&dismissed.organisation)),
            Event::HelperLooked(looked) => drop(self.looked.insert(looked.person.clone(), at)),
            Event::AccessEnded(AccessEnded { person, .. }) => {
                self.guests.remove(person);
                // What the founder has without being given it ends too.
                self.roles.insert(person.clone(), nothing(person));
            }
            _ => {}
        }
    }
}

fn nothing(person: &str) -> RolesGiven {
    RolesGiven { person: person.to_owned(), ..RolesGiven::default() }
}

impl Prepared {
    /// What a person is called; their id when nobody said.
    pub fn person_name<'a>(&'a self, person: &'a str) -> &'a str {
        self.given.people.get(person).map_or(person, String::as_str)
    }

    /// What was given to a person of the house. Whoever founded it leads and administers until somebody says otherwise:
    /// a house of one person has nobody else.
    pub fn given(&self, person: &str) -> RolesGiven {
        if let Some(organisation) = organisation_of(person) {
            return self.given_to_helper(person, organisation);
        }
        let founds = || RolesGiven {
            person: person.to_owned(),
            roles: vec![RoleKind::Lead],
            administers: true,
            contact: None,
        };
        match self.given.roles.get(person) {
            Some(given) => given.clone(),
            None if person == FOUNDER => founds(),
            None => nothing(person),
        }
    }

    /// The roles that a person has: those that were given, and those that they hold or stand in for in the team.
    pub fn roles_of(&self, person: &str) -> Vec<RoleKind> {
        let given = self.given(person);
        let mut roles = given.roles;
        if let Some(contact) = given.contact.filter(|contact| self.contact(*contact).is_some()) {
            let holds = |role: &crate::team::event::Role| {
                role.held.iter().any(|held| [held.person, held.deputy].contains(&Some(contact)))
            };
            roles.extend(self.roles().filter(|(_, role)| holds(role)).map(|(_, role)| role.role));
        }
        roles.sort_unstable();
        roles.dedup();
        roles
    }

    /// What a person may do in all of the house. A guest may nothing here: see [`Prepared::guest`].
    pub fn rights(&self, person: &str) -> Rights {
        if person == SEALED {
            return Rights::all();
        }
        let by_roles = self.roles_of(person).into_iter().map(rights_of);
        let administers = self.given(person).administers.then(rights_of_administrator);
        by_roles.chain(administers).fold(Rights::NONE, Rights::and)
    }

    /// Somebody from elsewhere, as long as they are let in.
    pub fn guest(&self, person: &str, now: Timestamp) -> Option<&GuestAdmitted> {
        self.given.guests.get(person).filter(|guest| now < guest.until)
    }

    /// Whether somebody was let in as a guest, whether they still are or not.
    pub fn is_guest(&self, person: &str) -> bool {
        self.given.guests.contains_key(person)
    }

    /// Every guest that there was and that nobody sent away.
    pub fn guests(&self) -> impl Iterator<Item = &GuestAdmitted> {
        self.given.guests.values()
    }

    /// The one contact that is called exactly so, if one is.
    pub fn contact_named(&self, name: &str) -> Option<u32> {
        let mut named = self.contacts().filter(|(_, contact)| contact.name == name).map(|(id, _)| id);
        let first = named.next();
        first.filter(|_| named.next().is_none())
    }

    /// The people who have a right, by id.
    pub fn who_may(&self, right: Right) -> Vec<&str> {
        let people = self.given.people.keys().filter(|person| !self.is_guest(person));
        people.filter(|person| self.rights(person).has(right)).map(String::as_str).collect()
    }

    /// Gives roles to somebody, in place of those that were given before.
    ///
    /// # Errors
    ///
    /// There is no such person, or nobody would be left who administers.
    pub fn give(&self, given: &RolesGiven) -> Result<Vec<Event>, Denied> {
        self.person(&given.person)?;
        if !given.administers {
            self.someone_else_administers(&given.person)?;
        }
        let mut given = given.clone();
        given.roles.sort_unstable();
        given.roles.dedup();
        let is_guest = self.is_guest(&given.person);
        let is_same = self.given(&given.person) == given && !is_guest;
        Ok(if is_same { Vec::new() } else { vec![Event::RolesGiven(given)] })
    }

    /// Lets somebody from elsewhere into some rooms of one incident, until a moment.
    ///
    /// # Errors
    ///
    /// There is no such person, they have a role in this house, nothing is opened to them, or the moment has passed.
    pub fn admit(&self, guest: &GuestAdmitted, now: Timestamp) -> Result<Vec<Event>, Denied> {
        self.person(&guest.person)?;
        // Whoever came in by a link without a role got the one that says nothing: it goes.
        let given = self.given(&guest.person);
        let is_in_no_role = !given.administers && given.roles.iter().all(|role| *role == RoleKind::Other);
        if self.rights(&guest.person) != Rights::NONE && !is_in_no_role {
            return Err(Denied::HasRoles);
        }
        if guest.parts.is_empty() {
            return Err(Denied::NoParts);
        }
        if guest.until <= now {
            return Err(Denied::EndsTooSoon);
        }
        let mut guest = guest.clone();
        guest.parts.sort_unstable();
        guest.parts.dedup();
        Ok(vec![Event::GuestAdmitted(guest)])
    }

    /// Ends that somebody can enter: their sessions, their links, their roles.
    ///
    /// # Errors
    ///
    /// There is no such person, no reason is given, or nobody would be left who administers.
    pub fn end_access(&self, ended: &AccessEnded) -> Result<Vec<Event>, Denied> {
        self.person(&ended.person)?;
        if ended.reason.trim().is_empty() {
            return Err(Denied::NoReason);
        }
        self.someone_else_administers(&ended.person)?;
        Ok(vec![Event::AccessEnded(ended.clone())])
    }

    fn person(&self, person: &str) -> Result<(), Denied> {
        // What people of another organisation have follows from what is said of that.
        let is_own = organisation_of(person).is_none() && self.given.people.contains_key(person);
        if is_own { Ok(()) } else { Err(Denied::NoSuchPerson) }
    }

    fn someone_else_administers(&self, person: &str) -> Result<(), Denied> {
        // Whoever is of another organisation can be gone tomorrow.
        let mut administer = self.who_may(Right::Administer);
        administer.retain(|person| organisation_of(person).is_none());
        let is_last = administer == [person];
        if is_last { Err(Denied::NobodyLeft) } else { Ok(()) }
    }
}

impl GuestAdmitted {
    /// What a guest may do in a part of their incident.
    pub fn rights(&self, part: Part) -> Rights {
        if !self.parts.contains(&part) {
            return Rights::NONE;
        }
        let writes = self.writes.then_some(Right::Draft);
        let counsel = self.parts.contains(&Part::Counsel).then_some(Right::ReadCounsel);
        // Whoever may see the evidence may see what is in it: that is what they came for.
        let personal = self.parts.contains(&Part::Evidence).then_some(Right::SeePersonal);
        [Some(Right::Read), writes, counsel, personal].into_iter().flatten().collect()
    }
}

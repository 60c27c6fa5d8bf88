//! Who may enter: people, one-time links, and the sessions that links became.

mod calendar;
pub mod credential;
pub mod event;
mod given;
mod guest;
mod helper;
mod own;
mod right;
mod session;

pub(crate) use given::Given;
pub use guest::{LONGEST_PAGE, LOOKS_A_DAY, LOOKS_AGAIN, Looking};
pub use helper::{HELPER_LINK_LASTS, LOOK_LASTS, Secondee, organisation_of};
pub use own::about;
pub use right::{Actor, Right, Rights, rights_of, rights_of_administrator};
pub use session::{LINK_SESSION_LASTS, PROOF_LASTS, Session, Way};

use std::collections::{BTreeMap, BTreeSet};

use jiff::{SignedDuration, Timestamp};
use journal::{Entry, Hash};

use crate::event::{
    AccessEnded, Event, HelperDismissed, HelperEntered, LinkIssued, LinkUsed, OrganisationNamed, PersonNamed,
    Said, SessionEnded,
};
use credential::Held;
use credential::event::Browser;

/// How long a link can be used: somebody who is called on Friday evening opens it on Monday at the latest.
pub const LINK_LASTS: SignedDuration = SignedDuration::from_hours(72);

/// How long a session lasts.
pub const SESSION_LASTS: SignedDuration = SignedDuration::from_hours(30 * 24);

/// The person who started the program, before they say their name.
pub const FOUNDER: &str = "founder";

/// Whoever entered by the sealed code: the envelope does not say who opens it.
pub const SEALED: &str = "sealed-code";

/// How long a session lasts that began with the sealed code: the night, and the day after it.
pub const SEALED_SESSION_LASTS: SignedDuration = SignedDuration::from_hours(24);

/// More letters than this are no name.
const LONGEST_NAME: usize = 80;

/// Who may enter, folded from events.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Access {
    /// The name of the organisation, once somebody gave it.
    pub organisation: Option<String>,
    /// Names, by the id of the person.
    pub people: BTreeMap<String, String>,
    /// Links, by the hash of their secret.
    links: BTreeMap<String, Link>,
    /// Sessions, by the hash of their secret.
    sessions: BTreeMap<String, Session>,
    /// Addresses at which calendars read terms, by the id of whose they are: the hash of the secret, and since when.
    calendars: BTreeMap<String, (String, Timestamp)>,
    /// What people can prove who they are with, by their id.
    held: BTreeMap<String, Held>,
    /// Whose access was ended, once. Their ids are nobody else's for ever: what was for them alone stays so.
    ended: BTreeSet<String>,
    /// The number of the last entry.
    pub number: u64,
    /// When that was recorded.
    at: Timestamp,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Link {
    person: String,
    expires_at: Timestamp,
    is_used: bool,
}

/// Why somebody is not let in, or nothing is issued. Nothing was recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Denied {
    /// There is no such link.
    NoSuchLink,
    /// It was used before.
    LinkUsed,
    /// It can no longer be used.
    LinkExpired,
    /// The name is empty, or no name.
    BadName,
    /// It is not the sealed code of now, or there is none.
    NotTheSeal,
    /// It takes a right that whoever does it does not have.
    NotYours,
    /// There is no such incident.
    NoSuchIncident,
    /// There is no such person.
    NoSuchPerson,
    /// Nobody would be left who says who enters.
    NobodyLeft,
    /// Somebody with roles in this house is no guest.
    HasRoles,
    /// Nothing is opened to the guest.
    NoParts,
    /// It ends before it begins.
    EndsTooSoon,
    /// No reason is given.
    NoReason,
    /// Nothing is given to the people of the other organisation.
    NoRoles,
    /// It is no other organisation, or nobody let it in.
    NoSuchHelper,
}

impl Denied {
    /// Its id in kebab-case.
    pub fn id(self) -> &'static str {
        match self {
            Denied::NoSuchLink => "no-such-link",
            Denied::LinkUsed => "link-used",
            Denied::LinkExpired => "link-expired",
            Denied::BadName => "bad-name",
            Denied::NotTheSeal => "not-the-seal",
            Denied::NotYours => "not-yours",
            Denied::NoSuchIncident => "no-such-incident",
            Denied::NoSuchPerson => "no-such-person",
            Denied::NobodyLeft => "nobody-left",
            Denied::HasRoles => "has-roles",
            Denied::NoParts => "no-parts",
            Denied::EndsTooSoon => "ends-too-soon",
            Denied::NoReason => "no-reason",
            Denied::NoRoles => "no-roles",
            Denied::NoSuchHelper => "no-such-helper",
        }
    }
}

/// What is known of a browser that uses a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkUse {
    /// How long its session lasts.
    pub lasts: SignedDuration,
    /// Which browser it is.
    pub browser: Option<Browser>,
    /// The hash of what it will be known again by.
    pub device: Option<String>,
}

impl Default for LinkUse {
    fn default() -> LinkUse {
        LinkUse { lasts: SESSION_LASTS, browser: None, device: None }
    }
}

impl Access {
    /// Applies an entry. An erased one says nothing any more.
    ///
    /// # Errors
    ///
    /// The number of the entry, when its payload is no event that this program knows.
    pub fn apply(&mut self, entry: &Entry) -> Result<(), u64> {
        if let Some(payload) = &entry.payload {
            let said: Said = serde_json::from_str(&payload.event).map_err(|_| entry.number)?;
            self.at = entry.recorded_at;
            self.happen(said.event);
        }
        self.number = entry.number;
        Ok(())
    }

    /// Applies an event.
    pub fn happen(&mut self, event: Event) {
        match event {
            Event::OrganisationNamed(OrganisationNamed { name }) => self.organisation = Some(name),
            Event::PersonNamed(PersonNamed { person, name }) => drop(self.people.insert(person, name)),
            Event::LinkIssued(LinkIssued { link, person, expires_at }) => {
                self.links.insert(link, Link { person, expires_at, is_used: false });
            }
            Event::LinkUsed(used) => {
                if let Some(link) = self.links.get_mut(&used.link) {
                    link.is_used = true;
                    let person = link.person.clone();
                    // Every start before the first entry printed a link: one of them is enough.
                    if person == FOUNDER {
                        self.links.retain(|_, link| link.is_used || link.person != FOUNDER);
                    }
                    self.begin_by_link(person, used);
                }
            }
            Event::AccessEnded(AccessEnded { person, .. }) => {
                self.shut_out(|whose| whose == person);
                self.ended.insert(person);
            }
            Event::HelperEntered(HelperEntered { link, person, expires_at, .. }) => {
                self.links.insert(link, Link { person, expires_at, is_used: false });
            }
            Event::HelperDismissed(HelperDismissed { organisation, .. }) => {
                self.shut_out(|whose| organisation_of(whose) == Some(organisation.as_str()));
            }
            Event::SessionEnded(SessionEnded { session }) => drop(self.sessions.remove(&session)),
            Event::SealOpened(opened) => self.begin_sealed(opened),
            Event::CalendarMade(made) => drop(self.calendars.insert(made.person, (made.calendar, self.at))),
            Event::CalendarEnded(ended) => drop(self.calendars.remove(&ended.person)),
            Event::PasskeyAdded(_)
            | Event::PasskeyUsed(_)
            | Event::PasskeyRefused(_)
            | Event::PasskeyRemoved(_)
            | Event::PasswordSet(_)
            | Event::PasswordUsed(_)
            | Event::PasswordRemoved(_)
            | Event::RecoveryCodesMade(_)
            | Event::RecoveryCodeUsed(_) => self.prove(event),
            // Links that were used are remembered, for somebody has entered once.
            Event::KitRestored(_) => {
                self.sessions.clear();
                self.calendars.clear();
                self.forget_devices();
                self.links.retain(|_, link| link.is_used);
            }
            // What people may do is folded with the preparation, which lets nobody in, and a kit that was written neither.
            Event::RolesGiven(_)
            | Event::GuestAdmitted(_)
            | Event::GuestLooked(_)
            | Event::GuestStopped(_)
            | Event::HelperAdmitted(_)
            | Event::HelperLooked(_)
            | Event::SignInSlowed(_)
            | Event::SealIssued(_)
            | Event::KitWritten(_)
            | Event::KitFailed(_)
            | Event::RestrictedLeftOut(_)
            | Event::OwnRulesUsed(_)
            | Event::SheetKept(_)
            | Event::SheetRemoved(_)
            | Event::CallOrderSet(_)
            | Event::ConfirmationAsked(_)
            | Event::ContactConfirmed(_)
            | Event::ProposalDismissed(_)
            | Event::PersonErased(_) => {}
        }
    }

    /// Ends every way in of some people, and their calendars. Links that were used are remembered.
    fn shut_out(&mut self, is_theirs: impl Fn(&str) -> bool) {
        self.sessions.retain(|_, session| !is_theirs(&session.person));
        self.held.retain(|person, _| !is_theirs(person));
        self.calendars.retain(|person, _| !is_theirs(person));
        self.links.retain(|_, link| link.is_used || !is_theirs(&link.person));
    }

    /// Whether nobody ever entered, so that somebody must found this.
    pub fn is_empty(&self) -> bool {
        !self.links.values().any(|link| link.is_used)
    }

    /// The person of a session that lasts.
    pub fn person_of(&self, session: &Hash, now: Timestamp) -> Option<&str> {
        self.session(session, now).map(|session| session.person.as_str())
    }

    /// Whoever has a name, as people type it: capitals and spaces do not count. People of other organisations are never
    /// meant: they come in from there.
    pub fn person_named(&self, typed: &str) -> Option<&str> {
        let typed = name_key(typed);
        let mut own = self.people.iter().filter(|(person, _)| organisation_of(person).is_none());
        let named = own.find(|(_, name)| name_key(name) == typed);
        named.map(|(person, _)| person.as_str())
    }

    /// Whether a person was let in and nobody ended that: they have a session, a link that was not used yet, or what they
    /// come back with.
    pub fn may_enter(&self, person: &str) -> bool {
        if self.held(person).is_some_and(Held::can_return) {
            return true;
        }
        let has_link = self.links.values().any(|link| !link.is_used && link.person == person);
        has_link || self.sessions.values().any(|session| session.person == person)
    }

    /// The name of a person; the id when nobody gave one.
    pub fn name<'a>(&'a self, person: &'a str) -> &'a str {
        self.people.get(person).map_or(person, String::as_str)
    }

    /// For whom a link is, when it can be used.
    ///
    /// # Errors
    ///
    /// Why it cannot.
    pub fn link(&self, link: &Hash, now: Timestamp) -> Result<&str, Denied> {
        match self.links.get(&link.to_string()) {
            None => Err(Denied::NoSuchLink),
            Some(link) if link.is_used => Err(Denied::LinkUsed),
            Some(link) if now >= link.expires_at => Err(Denied::LinkExpired),
            Some(link) => Ok(&link.person),
        }
    }

    /// Issues a link to a person by name. The same name is the same person, so whoever lost their cookie comes
    /// back as themselves.
    ///
    /// # Errors
    ///
    /// It is no name.
    pub fn issue(&self, name: &str, link: &Hash, now: Timestamp) -> Result<Vec<Event>, Denied> {
        if self.links.contains_key(&link.to_string()) {
            return Err(Denied::LinkUsed);
        }
        let name = name.trim();
        let known = self.person_named(name);
        let person = match known {
            Some(person) => person.to_owned(),
            None => self.new_id(name)?,
        };
        let issued =
            LinkIssued { link: link.to_string(), person: person.clone(), expires_at: now + LINK_LASTS };
        let mut events = Vec::new();
        if known.is_none() {
            events.push(Event::PersonNamed(PersonNamed { person, name: name.to_owned() }));
        }
        events.push(Event::LinkIssued(issued));
        Ok(events)
    }

    /// Issues the link of whoever founds this, who says later what they are called.
    pub fn issue_to_founder(link: &Hash, now: Timestamp) -> Event {
        let (link, person) = (link.to_string(), FOUNDER.to_owned());
        Event::LinkIssued(LinkIssued { link, person, expires_at: now + LINK_LASTS })
    }

    /// Uses a link: a session begins. Whoever has no name yet says it now.
    ///
    /// # Errors
    ///
    /// The link cannot be used, or the name is needed and is none.
    pub fn enter(
        &self,
        link: &Hash,
        session: &Hash,
        name: Option<&str>,
        with: &LinkUse,
        now: Timestamp,
    ) -> Result<Vec<Event>, Denied> {
        let person = self.link(link, now)?.to_owned();
        let mut events = Vec::new();
        if !self.people.contains_key(&person) {
            let name = name.map(str::trim).filter(|name| is_name(name)).ok_or(Denied::BadName)?;
            events.push(Event::PersonNamed(PersonNamed { person, name: name.to_owned() }));
        }
        events.push(Event::LinkUsed(LinkUsed {
            link: link.to_string(),
            session: session.to_string(),
            expires_at: now + with.lasts,
            browser: with.browser,
            device: with.device.clone(),
        }));
        Ok(events)
    }

    /// An id that is free, made of the letters of a name.
    fn new_id(&self, name: &str) -> Result<String, Denied> {
        if !is_name(name) {
            return Err(Denied::BadName);
        }
        let letters = name
            .to_lowercase()
            .chars()
            .map(|c| if c.is_alphanumeric() { c } else { '-' })
            .collect::<String>();
        let base = letters.split('-').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-");
        let base = if base.is_empty() || base == "paraat" { "person".to_owned() } else { base };
        let is_had = |id: &String| self.people.contains_key(id) || self.ended.contains(id);
        let taken = |id: &String| id == FOUNDER || id == SEALED || is_had(id);
        let numbered = (2_u32..).map(|number| format!("{base}-{number}"));
        Ok(std::iter::once(base.clone()).chain(numbered).find(|id| !taken(id)).unwrap_or(base))
    }
}

fn is_name(name: &str) -> bool {
    !name.trim().is_empty() && name.chars().count() <= LONGEST_NAME && !name.chars().any(char::is_control)
}

/// A name as it is compared: somebody who types theirs at night does not think of capitals.
pub fn name_key(name: &str) -> String {
    name.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}

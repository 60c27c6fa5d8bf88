//! Letting people in: one-time links, and the sessions that they become. Everything is logged in the organisation's
//! own stream; secrets are not, only their hashes. Here is also how anything is appended to that stream.

mod account;
mod arrival;
mod invitation;
mod limits;
mod passkey;
mod password;
mod sign_in;

pub use account::{CodesToSet, NotKept};
pub use arrival::{Arrival, Entered};
pub use invitation::{Invitation, link_of};
pub(crate) use limits::Limits;
pub(crate) use passkey::Ceremonies;
pub use passkey::{PasskeyHost, PasskeyQuestion};
pub(crate) use password::Passwords;
pub use password::Turn;
pub use sign_in::{NotSignedIn, Typed};

use std::sync::Arc;

use jiff::Timestamp;
use journal::{Draft, Hash, Visibility};
use readiness::access::{Access, Actor, Denied, LINK_SESSION_LASTS, LinkUse, organisation_of};
use readiness::event::{Event, OrganisationNamed, Said, SessionEnded, SheetKind};
use store::{Append, AppendProblem, Journal as _};

use crate::rights::by_who_administers;
use crate::{App, AppProblem, PROGRAM};

/// Sixteen bytes of chance as 32 hexadecimal digits: whoever has it may enter.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// A new one.
    ///
    /// # Errors
    ///
    /// The operating system gives no chance.
    pub fn new() -> Result<Secret, AppProblem> {
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes).map_err(|_| AppProblem::Store(store::StoreProblem::NoChance))?;
        Ok(Secret(bytes.iter().map(|byte| format!("{byte:02x}")).collect()))
    }

    /// The secret that somebody shows us; anything else than 32 digits is none.
    pub fn shown(text: &str) -> Option<Secret> {
        let is_digit = |byte: &u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(byte);
        (text.len() == 32 && text.as_bytes().iter().all(is_digit)).then(|| Secret(text.to_owned()))
    }

    /// What is written down in its place.
    pub fn hash(&self) -> Hash {
        Hash::of(self.0.as_bytes())
    }

    /// The digits, for a link or a cookie.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret")
    }
}

/// Why somebody is not let in.
#[derive(Clone, Debug)]
pub enum NotLetIn {
    /// The house says no.
    Denied(Denied),
    /// The world failed.
    Failed(AppProblem),
}

impl From<AppProblem> for NotLetIn {
    fn from(problem: AppProblem) -> NotLetIn {
        NotLetIn::Failed(problem)
    }
}

impl From<Denied> for NotLetIn {
    fn from(denied: Denied) -> NotLetIn {
        NotLetIn::Denied(denied)
    }
}

/// How often an event is decided again on a newer state before we give up.
pub(crate) const TRIES: usize = 5;

impl App {
    /// Who may enter, as it is now.
    ///
    /// # Errors
    ///
    /// The journal cannot be read, or holds an entry that this program does not understand.
    pub fn access(&self) -> Result<Arc<Access>, AppProblem> {
        self.folded(&self.access, |access| access.number, Access::apply)
    }

    /// Issues the link of whoever founds this; none once somebody has entered.
    ///
    /// # Errors
    ///
    /// The world fails.
    pub fn issue_to_founder(&self, now: Timestamp) -> Result<Option<Secret>, AppProblem> {
        if !self.access()?.is_empty() {
            return Ok(None);
        }
        let secret = Secret::new()?;
        let issued = Access::issue_to_founder(&secret.hash(), now);
        self.happen(PROGRAM, now, |_| Ok(vec![issued.clone()])).map_err(only_failure)?;
        Ok(Some(secret))
    }

    /// Issues a link for a person by name, on behalf of an actor.
    ///
    /// # Errors
    ///
    /// Whoever does it does not administer, it is no name, or the world fails.
    pub fn issue_link(
        &self,
        actor: Actor<'_>,
        name: &str,
        link: &Hash,
        now: Timestamp,
    ) -> Result<(), NotLetIn> {
        by_who_administers(actor)?;
        self.happen(actor.id, now, |access| access.issue(name, link, now))
    }

    /// Uses a link. The session that the browser had ends.
    ///
    /// # Errors
    ///
    /// The link cannot be used, the name is needed and is none, or the world fails.
    pub fn enter(
        &self,
        link: &Secret,
        name: Option<&str>,
        arrival: &Arrival,
        now: Timestamp,
    ) -> Result<Entered, NotLetIn> {
        let access = self.access()?;
        let person = access.link(&link.hash(), now)?;
        // Whoever is of another organisation comes in from there, and can do so again.
        let lasts = match organisation_of(person) {
            Some(_) => arrival.link_lasts.min(LINK_SESSION_LASTS),
            None => arrival.link_lasts,
        };
        let entered = arrival.entering(&access, lasts)?;
        let began = arrival.began(&entered, now);
        let with = LinkUse { lasts: entered.lasts, browser: began.browser, device: began.device };
        self.happen(person, now, |access| {
            let mut events = access.enter(&link.hash(), &entered.session.hash(), name, &with, now)?;
            events.extend(access.end_of_browser(arrival.old_hash().as_ref(), now));
            Ok(events)
        })?;
        Ok(entered)
    }

    /// Ends a session of a person.
    ///
    /// # Errors
    ///
    /// The world fails.
    pub fn end_session(&self, person: &str, session: &Secret, now: Timestamp) -> Result<(), AppProblem> {
        let ended = Event::SessionEnded(SessionEnded { session: session.hash().to_string() });
        self.happen(person, now, |_| Ok(vec![ended.clone()])).map_err(only_failure)
    }

    /// Names the organisation.
    ///
    /// # Errors
    ///
    /// The world fails.
    pub fn name_organisation(&self, actor: &str, name: &str, now: Timestamp) -> Result<(), AppProblem> {
        let named = Event::OrganisationNamed(OrganisationNamed { name: name.to_owned() });
        self.happen(actor, now, |_| Ok(vec![named.clone()])).map_err(only_failure)
    }

    /// Appends what is decided on who may enter.
    fn happen(
        &self,
        actor: &str,
        now: Timestamp,
        decide: impl Fn(&Access) -> Result<Vec<Event>, Denied>,
    ) -> Result<(), NotLetIn> {
        self.append_own(actor, now, || {
            let access = self.access()?;
            Ok((access.number, decide(&access)?))
        })
    }

    /// Appends to the organisation's own stream what is decided on it, as far as an entry; decides again when somebody
    /// else was faster.
    pub(crate) fn append_own<E: From<AppProblem>>(
        &self,
        actor: &str,
        now: Timestamp,
        decide: impl Fn() -> Result<(u64, Vec<Event>), E>,
    ) -> Result<(), E> {
        for _ in 0..TRIES {
            let (expected, events) = decide()?;
            if events.is_empty() {
                return Ok(());
            }
            let written = events.clone();
            let access = self.access()?;
            let append = Append {
                stream: readiness::STREAM.to_owned(),
                expected,
                drafts: events.into_iter().map(|event| draft(&access, actor, now, event)).collect(),
                outbox: Vec::new(),
            };
            match self.store.append(append) {
                Ok(entries) => {
                    self.bell.ring(readiness::STREAM, entries.last().map_or(0, |entry| entry.number));
                    self.follow_agreements(&written)?;
                    return Ok(());
                }
                Err(AppendProblem::Conflict { .. }) => {}
                Err(AppendProblem::World(problem)) => return Err(AppProblem::Store(problem).into()),
                Err(_) => return Err(AppProblem::Busy.into()),
            }
        }
        Err(AppProblem::Busy.into())
    }
}

/// A refusal cannot come from an event that is always allowed.
fn only_failure(not: NotLetIn) -> AppProblem {
    match not {
        NotLetIn::Failed(problem) => problem,
        NotLetIn::Denied(_) => AppProblem::Busy,
    }
}

/// Whoever is named in an event can be erased from it. What tells of somebody's own coming and going has the program as its
/// actor: the envelope stays readable for ever.
pub(crate) fn draft(access: &Access, actor: &str, now: Timestamp, event: Event) -> Draft {
    let subjects = match &event {
        Event::LinkIssued(issued) => vec![issued.person.clone()],
        Event::LinkUsed(_) | Event::SessionEnded(_) => {
            access.whose(&event).map(str::to_owned).into_iter().collect()
        }
        Event::PersonNamed(named) => vec![named.person.clone()],
        Event::RolesGiven(given) => vec![given.person.clone()],
        Event::GuestAdmitted(guest) => vec![guest.person.clone()],
        Event::GuestLooked(looked) => vec![looked.person.clone()],
        Event::GuestStopped(stopped) => vec![stopped.person.clone()],
        Event::HelperEntered(entered) => vec![entered.person.clone()],
        Event::HelperLooked(looked) => vec![looked.person.clone()],
        Event::AccessEnded(ended) => vec![ended.person.clone()],
        Event::PasskeyAdded(added) => vec![added.person.clone()],
        Event::PasskeyUsed(used) => vec![used.person.clone()],
        Event::PasskeyRefused(refused) => vec![refused.person.clone()],
        Event::PasskeyRemoved(removed) => vec![removed.person.clone()],
        Event::PasswordSet(set) => vec![set.person.clone()],
        Event::PasswordUsed(used) => vec![used.person.clone()],
        Event::PasswordRemoved(removed) => vec![removed.person.clone()],
        Event::RecoveryCodesMade(made) => vec![made.person.clone()],
        Event::RecoveryCodeUsed(used) => vec![used.person.clone()],
        Event::CalendarMade(made) => vec![made.person.clone()],
        Event::CalendarEnded(ended) => vec![ended.person.clone()],
        Event::SignInSlowed(slowed) => slowed.person.iter().cloned().collect(),
        Event::SheetKept(kept) if kept.sheet.kind() == SheetKind::Contact => vec![contact_subject(kept.id)],
        Event::SheetRemoved(removed) if removed.kind == SheetKind::Contact => {
            vec![contact_subject(removed.id)]
        }
        Event::ConfirmationAsked(asked) => vec![contact_subject(asked.contact)],
        Event::ContactConfirmed(confirmed) => vec![contact_subject(confirmed.contact)],
        _ => Vec::new(),
    };
    let names_oneself = matches!(&event, Event::PersonNamed(named) if named.person == actor);
    let actor = if event.is_of_oneself() || names_oneself { PROGRAM } else { actor };
    let said = Said { subjects, event };
    let event = serde_json::to_string(&said).expect("an event has no key that JSON cannot hold");
    let subjects = said.subjects;
    Draft { actor: actor.to_owned(), visibility: Visibility::Stream, recorded_at: now, event, subjects }
}

/// The name under which a contact can be erased.
pub(crate) fn contact_subject(contact: u32) -> String {
    format!("contact-{contact}")
}

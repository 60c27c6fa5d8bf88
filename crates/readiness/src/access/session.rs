//! Sessions: since when, how they began, until when, and with which browser.

use jiff::{SignedDuration, Timestamp};
use journal::Hash;

use super::credential::event::Browser;
use super::{Access, SEALED};
use crate::event::{Event, SessionEnded};

/// How long a session lasts that began with a link over a network: long enough to work, and to choose how to come back.
pub const LINK_SESSION_LASTS: SignedDuration = SignedDuration::from_hours(12);

/// Who proved so long ago who they are, proves it again before they change how they do so.
pub const PROOF_LASTS: SignedDuration = SignedDuration::from_mins(10);

/// How a session began.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// With a one-time link, or with the same secret typed as a code.
    Link,
    /// With a passkey.
    Passkey,
    /// With a password and a code.
    Password,
    /// With a password and a recovery code.
    Recovery,
    /// With the sealed code.
    Sealed,
}

impl Way {
    /// Its id in kebab-case.
    pub fn id(self) -> &'static str {
        match self {
            Way::Link => "link",
            Way::Passkey => "passkey",
            Way::Password => "password",
            Way::Recovery => "recovery",
            Way::Sealed => "sealed",
        }
    }
}

/// A session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Whose.
    pub person: String,
    /// Since when.
    pub began_at: Timestamp,
    /// How it began.
    pub way: Way,
    /// Until when it lasts.
    pub expires_at: Timestamp,
    /// With which browser.
    pub browser: Option<Browser>,
}

impl Session {
    /// Whether its person proved who they are a moment ago. Whoever has the sealed code did not: it says nothing of who
    /// they are.
    pub fn is_proved(&self, now: Timestamp) -> bool {
        self.person != SEALED && now < self.began_at + PROOF_LASTS
    }
}

impl Access {
    /// A session that lasts.
    pub fn session(&self, session: &Hash, now: Timestamp) -> Option<&Session> {
        self.sessions.get(&session.to_string()).filter(|session| now < session.expires_at)
    }

    /// The sessions of a person that last, by their hash: the newest first.
    pub fn sessions_of(&self, person: &str, now: Timestamp) -> Vec<(&str, &Session)> {
        let lasts = |it: &(&String, &Session)| it.1.person == person && now < it.1.expires_at;
        let mut sessions: Vec<_> =
            self.sessions.iter().filter(lasts).map(|(hash, session)| (hash.as_str(), session)).collect();
        sessions.sort_by_key(|(_, session)| std::cmp::Reverse(session.began_at));
        sessions
    }

    /// Ends one session of a person by its hash; nothing when it is not theirs.
    pub fn end(&self, person: &str, session: &str, now: Timestamp) -> Vec<Event> {
        let sessions = self.sessions_of(person, now);
        sessions.into_iter().filter(|(hash, _)| *hash == session).map(|(hash, _)| ended(hash)).collect()
    }

    /// Ends every session of a person but one.
    pub fn end_others(&self, person: &str, keeps: &Hash, now: Timestamp) -> Vec<Event> {
        let (keeps, sessions) = (keeps.to_string(), self.sessions_of(person, now));
        sessions.into_iter().filter(|(hash, _)| *hash != keeps).map(|(hash, _)| ended(hash)).collect()
    }

    /// Ends the session that a browser had before it got another one, whoever's that was.
    pub fn end_of_browser(&self, old: Option<&Hash>, now: Timestamp) -> Vec<Event> {
        let old = old.filter(|old| self.session(old, now).is_some());
        old.into_iter().map(|old| ended(&old.to_string())).collect()
    }
}

fn ended(session: &str) -> Event {
    Event::SessionEnded(SessionEnded { session: session.to_owned() })
}

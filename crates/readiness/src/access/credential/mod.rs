//! How people prove who they are: passkeys, a password with codes, recovery codes. What is proved is checked elsewhere;
//! here stands what somebody has, and what may be done with it.

mod decide;
pub mod event;
pub mod password;

pub use decide::{MOST_PASSKEYS, NewPasskey, Refused};

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;

use crate::event::{Event, LinkUsed, SealOpened};
use event::{
    Began, Browser, Hidden, PasskeyAdded, PasskeyUsed, PasswordSet, PasswordUsed, RecoveryCodeUsed,
    RecoveryCodesMade,
};

use super::session::{Session, Way};
use super::{Access, SEALED};

/// The browsers that are known again, of one person: the oldest is forgotten first.
const MOST_DEVICES: usize = 20;

/// What somebody can prove who they are with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Held {
    /// Passkeys, by their number.
    pub passkeys: BTreeMap<u32, Passkey>,
    /// A password, with the codes that belong to it.
    pub password: Option<Password>,
    /// Recovery codes.
    pub recovery: Recovery,
    /// The number of the last passkey that there ever was.
    last: u32,
    /// Browsers that they entered with, by the hash of what these are known again by.
    devices: Vec<String>,
}

/// A passkey.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passkey {
    /// What its person calls it.
    pub name: String,
    /// The host name for which it works.
    pub host: String,
    /// What the authenticator knows its person by.
    pub handle: Hidden,
    /// Its own id.
    pub credential: Hidden,
    /// Its public key and counter.
    pub key: Hidden,
    /// Since when it is there.
    pub added_at: Timestamp,
    /// When somebody last entered with it.
    pub used_at: Option<Timestamp>,
    /// When it was last refused, because it counted backwards: there may be two of it.
    pub refused_at: Option<Timestamp>,
}

/// A password with the secret of its codes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Password {
    /// The hash of the password.
    pub hash: Hidden,
    /// The secret of the codes.
    pub codes: Hidden,
    /// The step of the last code that was used: it and older ones are spent.
    pub step: u64,
    /// Since when it is so.
    pub set_at: Timestamp,
    /// When somebody last entered with it.
    pub used_at: Option<Timestamp>,
}

/// Recovery codes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recovery {
    /// The hashes of those that were not used.
    pub left: BTreeSet<Hidden>,
    /// When they were made.
    pub made_at: Option<Timestamp>,
    /// When one was last used.
    pub used_at: Option<Timestamp>,
}

impl Held {
    /// Whether its person can come back without a link.
    pub fn can_return(&self) -> bool {
        !self.passkeys.is_empty() || self.password.is_some()
    }

    /// Whether a browser is one that they entered with before.
    pub fn knows_device(&self, device: &str) -> bool {
        self.devices.iter().any(|known| known == device)
    }

    fn keep_device(&mut self, device: Option<String>) {
        let Some(device) = device.filter(|device| !self.knows_device(device)) else { return };
        if self.devices.len() == MOST_DEVICES {
            self.devices.remove(0);
        }
        self.devices.push(device);
    }
}

impl Access {
    /// What somebody can prove who they are with.
    pub fn held(&self, person: &str) -> Option<&Held> {
        self.held.get(person)
    }

    /// Whoever holds a passkey, with its number, by its own id.
    pub fn holder_of(&self, credential: &str) -> Option<(&str, u32, &Passkey)> {
        self.held.iter().find_map(|(person, held)| {
            let found = held.passkeys.iter().find(|(_, passkey)| passkey.credential.0 == credential);
            found.map(|(number, passkey)| (person.as_str(), *number, passkey))
        })
    }

    /// Whether somebody entered with a browser before.
    pub fn knows_device(&self, device: &str) -> bool {
        self.held.values().any(|held| held.knows_device(device))
    }

    /// Applies an event about how people prove who they are.
    pub(super) fn prove(&mut self, event: Event) {
        let at = self.at;
        match event {
            Event::PasskeyAdded(added) => self.add(added, at),
            Event::PasskeyUsed(PasskeyUsed { person, passkey, key, began }) => {
                if let Some(known) = self.held_by(&person).passkeys.get_mut(&passkey) {
                    known.used_at = Some(at);
                    key.into_iter().for_each(|key| known.key = key);
                }
                self.begin(person, Way::Passkey, began);
            }
            Event::PasskeyRefused(refused) => {
                let known = self.held_by(&refused.person).passkeys.get_mut(&refused.passkey);
                known.into_iter().for_each(|known| known.refused_at = Some(at));
            }
            Event::PasskeyRemoved(removed) => {
                self.held_by(&removed.person).passkeys.remove(&removed.passkey);
            }
            Event::PasswordSet(PasswordSet { person, password: hash, codes, step }) => {
                let password = Password { hash, codes, step, set_at: at, used_at: None };
                self.held_by(&person).password = Some(password);
            }
            Event::PasswordUsed(PasswordUsed { person, step, began }) => {
                if let Some(known) = &mut self.held_by(&person).password {
                    known.step = known.step.max(step);
                    known.used_at = Some(at);
                }
                self.begin(person, Way::Password, began);
            }
            Event::PasswordRemoved(removed) => {
                let held = self.held_by(&removed.person);
                held.password = None;
                held.recovery = Recovery::default();
            }
            Event::RecoveryCodesMade(RecoveryCodesMade { person, codes }) => {
                self.held_by(&person).recovery =
                    Recovery { left: codes.into_iter().collect(), made_at: Some(at), used_at: None };
            }
            Event::RecoveryCodeUsed(RecoveryCodeUsed { person, code, began }) => {
                let recovery = &mut self.held_by(&person).recovery;
                recovery.left.remove(&code);
                recovery.used_at = Some(at);
                self.begin(person, Way::Recovery, began);
            }
            _ => {}
        }
    }

    /// A session begins with a link.
    pub(super) fn begin_by_link(&mut self, person: String, used: LinkUsed) {
        let LinkUsed { session, expires_at, browser, device, .. } = used;
        self.begin(person, Way::Link, Began { session, expires_at, browser, device });
    }

    /// A session begins with the sealed code.
    pub(super) fn begin_sealed(&mut self, opened: SealOpened) {
        let SealOpened { session, expires_at, browser, .. } = opened;
        self.begin_with(SEALED.to_owned(), Way::Sealed, session, expires_at, browser);
    }

    /// What let people in before a kit was made lets nobody in; how they prove who they are stays.
    pub(super) fn forget_devices(&mut self) {
        self.held.values_mut().for_each(|held| held.devices.clear());
    }

    fn begin(&mut self, person: String, way: Way, began: Began) {
        let Began { session, expires_at, browser, device } = began;
        self.held_by(&person).keep_device(device);
        self.begin_with(person, way, session, expires_at, browser);
    }

    fn begin_with(
        &mut self,
        person: String,
        way: Way,
        session: String,
        expires_at: Timestamp,
        browser: Option<Browser>,
    ) {
        let began_at = self.at;
        self.sessions.insert(session, Session { person, began_at, way, expires_at, browser });
    }

    fn add(&mut self, added: PasskeyAdded, added_at: Timestamp) {
        let PasskeyAdded { person, passkey, name, host, handle, credential, key } = added;
        let held = self.held_by(&person);
        held.last = held.last.max(passkey);
        let (used_at, refused_at) = (None, None);
        held.passkeys
            .insert(passkey, Passkey { name, host, handle, credential, key, added_at, used_at, refused_at });
    }

    fn held_by(&mut self, person: &str) -> &mut Held {
        self.held.entry(person.to_owned()).or_default()
    }
}

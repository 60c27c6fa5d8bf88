//! What may be done with how people prove who they are. Whoever changes it proved who they are a moment ago.

use jiff::Timestamp;
use journal::Hash;

use super::super::{Access, LONGEST_NAME, Way};
use super::event::{
    Began, Hidden, PasskeyAdded, PasskeyRefused, PasskeyRemoved, PasskeyUsed, PasswordRemoved, PasswordSet,
    PasswordUsed, RecoveryCodeUsed, RecoveryCodesMade,
};
use crate::event::Event;

/// Nobody needs more passkeys than this.
pub const MOST_PASSKEYS: usize = 20;

/// Why how somebody proves who they are is not changed. Nothing was recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Whoever has the sealed code is nobody in particular.
    Sealed,
    /// They must prove again who they are.
    NotProved,
    /// It has no name, or one that cannot be read.
    BadName,
    /// They have as many as anybody may have.
    TooMany,
    /// There is no such passkey.
    NoSuchPasskey,
    /// There is no password.
    NoPassword,
    /// The authenticator said something that does not fit, or too late.
    NotAccepted,
    /// The code is not the one of now.
    WrongCode,
}

impl Refused {
    /// Its id in kebab-case.
    pub fn id(self) -> &'static str {
        match self {
            Refused::Sealed => "sealed",
            Refused::NotProved => "not-proved",
            Refused::BadName => "bad-name",
            Refused::TooMany => "too-many",
            Refused::NoSuchPasskey => "no-such-passkey",
            Refused::NoPassword => "no-password",
            Refused::NotAccepted => "not-accepted",
            Refused::WrongCode => "wrong-code",
        }
    }
}

/// A passkey that an authenticator made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewPasskey {
    /// What its person calls it.
    pub name: String,
    /// The host name for which it was made.
    pub host: String,
    /// What the authenticator knows its person by.
    pub handle: Hidden,
    /// Its own id.
    pub credential: Hidden,
    /// Its public key and counter.
    pub key: Hidden,
}

impl Access {
    /// Who changes how they prove who they are, by the session in which they do.
    ///
    /// # Errors
    ///
    /// There is no such session, it began with the sealed code, or too long ago.
    pub fn proved(&self, session: &Hash, now: Timestamp) -> Result<&str, Refused> {
        let session = self.session(session, now).ok_or(Refused::NotProved)?;
        match session.way {
            Way::Sealed => Err(Refused::Sealed),
            _ if session.is_proved(now) => Ok(&session.person),
            _ => Err(Refused::NotProved),
        }
    }

    /// The same; whoever has nothing to prove it with need not.
    ///
    /// # Errors
    ///
    /// As [`Access::proved`].
    pub fn may_add(&self, session: &Hash, now: Timestamp) -> Result<&str, Refused> {
        match (self.proved(session, now), self.session(session, now)) {
            (Err(Refused::NotProved), Some(there))
                if !self.held(&there.person).is_some_and(super::Held::can_return) =>
            {
                Ok(&there.person)
            }
            (proved, _) => proved,
        }
    }

    /// Keeps a passkey.
    ///
    /// # Errors
    ///
    /// Why not.
    pub fn add_passkey(
        &self,
        session: &Hash,
        new: NewPasskey,
        now: Timestamp,
    ) -> Result<Vec<Event>, Refused> {
        let person = self.may_add(session, now)?.to_owned();
        let name = new.name.trim().to_owned();
        if name.is_empty() || name.chars().count() > LONGEST_NAME || name.chars().any(char::is_control) {
            return Err(Refused::BadName);
        }
        let held = self.held(&person);
        if held.is_some_and(|held| held.passkeys.len() >= MOST_PASSKEYS) {
            return Err(Refused::TooMany);
        }
        if self.holder_of(&new.credential.0).is_some() {
            return Err(Refused::NotAccepted);
        }
        let passkey = held.map_or(0, |held| held.last) + 1;
        let NewPasskey { host, handle, credential, key, .. } = new;
        Ok(vec![Event::PasskeyAdded(PasskeyAdded { person, passkey, name, host, handle, credential, key })])
    }

    /// Takes a passkey away. Every other session of its person ends.
    ///
    /// # Errors
    ///
    /// Why not.
    pub fn remove_passkey(
        &self,
        session: &Hash,
        passkey: u32,
        now: Timestamp,
    ) -> Result<Vec<Event>, Refused> {
        let person = self.proved(session, now)?.to_owned();
        let has = self.held(&person).is_some_and(|held| held.passkeys.contains_key(&passkey));
        if !has {
            return Err(Refused::NoSuchPasskey);
        }
        let mut events = self.end_others(&person, session, now);
        events.insert(0, Event::PasskeyRemoved(PasskeyRemoved { person, passkey }));
        Ok(events)
    }

    /// Enters with a passkey. `key` is what it became.
    ///
    /// # Errors
    ///
    /// It is gone.
    pub fn use_passkey(
        &self,
        credential: &str,
        key: Option<Hidden>,
        began: Began,
    ) -> Result<Vec<Event>, Refused> {
        let (person, passkey, _) = self.holder_of(credential).ok_or(Refused::NoSuchPasskey)?;
        Ok(vec![Event::PasskeyUsed(PasskeyUsed { person: person.to_owned(), passkey, key, began })])
    }

    /// A passkey counted backwards.
    pub fn refuse_passkey(&self, credential: &str) -> Vec<Event> {
        let holder = self.holder_of(credential).into_iter();
        holder
            .map(|(person, passkey, _)| {
                Event::PasskeyRefused(PasskeyRefused { person: person.to_owned(), passkey })
            })
            .collect()
    }

    /// Sets a password, with the secret of its codes and one code of it that was shown. Every other session of its person
    /// ends, and older recovery codes do.
    ///
    /// # Errors
    ///
    /// Why not.
    pub fn set_password(
        &self,
        session: &Hash,
        password: Hidden,
        codes: Hidden,
        step: u64,
        recovery: Vec<Hidden>,
        now: Timestamp,
    ) -> Result<Vec<Event>, Refused> {
        let person = self.may_add(session, now)?.to_owned();
        let mut events = vec![
            Event::PasswordSet(PasswordSet { person: person.clone(), password, codes, step }),
            Event::RecoveryCodesMade(RecoveryCodesMade { person: person.clone(), codes: recovery }),
        ];
        events.extend(self.end_others(&person, session, now));
        Ok(events)
    }

    /// Takes the password away, with its codes. Every other session of its person ends.
    ///
    /// # Errors
    ///
    /// Why not.
    pub fn remove_password(&self, session: &Hash, now: Timestamp) -> Result<Vec<Event>, Refused> {
        let person = self.with_password(session, now)?.to_owned();
        let mut events = self.end_others(&person, session, now);
        events.insert(0, Event::PasswordRemoved(PasswordRemoved { person }));
        Ok(events)
    }

    /// Makes recovery codes; older ones end.
    ///
    /// # Errors
    ///
    /// Why not.
    pub fn make_recovery_codes(
        &self,
        session: &Hash,
        codes: Vec<Hidden>,
        now: Timestamp,
    ) -> Result<Vec<Event>, Refused> {
        let person = self.with_password(session, now)?.to_owned();
        Ok(vec![Event::RecoveryCodesMade(RecoveryCodesMade { person, codes })])
    }

    /// Enters with a password and the code of a step.
    ///
    /// # Errors
    ///
    /// The password is another one by now, or that code or a later one was used.
    pub fn use_password(
        &self,
        person: &str,
        password: &Hidden,
        step: u64,
        began: Began,
    ) -> Result<Vec<Event>, Refused> {
        let known = self.held(person).and_then(|held| held.password.as_ref());
        let known = known.filter(|known| known.hash == *password).ok_or(Refused::NoPassword)?;
        if step <= known.step {
            return Err(Refused::WrongCode);
        }
        Ok(vec![Event::PasswordUsed(PasswordUsed { person: person.to_owned(), step, began })])
    }

    /// Enters with a password and a recovery code.
    ///
    /// # Errors
    ///
    /// The password is another one by now, or the code was used.
    pub fn use_recovery_code(
        &self,
        person: &str,
        password: &Hidden,
        code: &Hidden,
        began: Began,
    ) -> Result<Vec<Event>, Refused> {
        let held = self.held(person).ok_or(Refused::NoPassword)?;
        held.password.as_ref().filter(|known| known.hash == *password).ok_or(Refused::NoPassword)?;
        if !held.recovery.left.contains(code) {
            return Err(Refused::WrongCode);
        }
        let (person, code) = (person.to_owned(), code.clone());
        Ok(vec![Event::RecoveryCodeUsed(RecoveryCodeUsed { person, code, began })])
    }

    fn with_password(&self, session: &Hash, now: Timestamp) -> Result<&str, Refused> {
        let person = self.proved(session, now)?;
        let has = self.held(person).is_some_and(|held| held.password.is_some());
        has.then_some(person).ok_or(Refused::NoPassword)
    }
}

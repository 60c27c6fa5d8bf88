//! How somebody proves who they are, as they change it themselves; and their sessions.

use jiff::Timestamp;
use kit::ShortCode;
use readiness::access::Access;
use readiness::access::credential::password::{Weak, check};
use readiness::access::credential::{NewPasskey, Refused};
use readiness::event::Event;

use super::password::{address, hashed, key_of, step_of};
use super::sign_in::recovery_hash;
use super::{Secret, Turn};
use crate::{App, AppProblem};

/// So many recovery codes are made at once.
const RECOVERY_CODES: usize = 10;

/// Why nothing was changed.
#[derive(Clone, Debug)]
pub enum NotKept {
    /// The house says no.
    Refused(Refused),
    /// The password is no good.
    Weak(Weak),
    /// The world failed.
    Failed(AppProblem),
}

impl From<Refused> for NotKept {
    fn from(refused: Refused) -> NotKept {
        NotKept::Refused(refused)
    }
}

impl From<AppProblem> for NotKept {
    fn from(problem: AppProblem) -> NotKept {
        NotKept::Failed(problem)
    }
}

/// The secret of codes that somebody puts in their telephone, for that person and once.
#[derive(Clone)]
pub struct CodesToSet {
    /// In letters and digits, to be typed.
    pub secret: String,
    /// As the address that a telephone scans.
    pub address: String,
}

impl App {
    /// The secret of codes for whoever sets a password in a session: the same one until it is kept, for half an hour.
    ///
    /// # Errors
    ///
    /// They may not, or the world fails.
    pub fn codes_to_set(&self, session: &Secret, now: Timestamp) -> Result<CodesToSet, NotKept> {
        let access = self.access()?;
        let person = access.may_add(&session.hash(), now)?;
        let secret = self.passwords.pending(&key_of(session), now)?;
        let organisation = access.organisation.as_deref().unwrap_or_default();
        Ok(CodesToSet { address: address(&secret, access.name(person), organisation), secret: secret.0 })
    }

    /// Sets a password together with the codes that were shown. Gives recovery codes, which are nowhere else.
    ///
    /// # Errors
    ///
    /// They may not, the password is weak, the code does not fit, or the world fails. Nothing was changed.
    pub fn set_password(
        &self,
        _turn: &Turn,
        session: &Secret,
        password: &str,
        code: &str,
        now: Timestamp,
    ) -> Result<Vec<ShortCode>, NotKept> {
        let access = self.access()?;
        let person = access.may_add(&session.hash(), now)?.to_owned();
        let organisation = access.organisation.as_deref().unwrap_or_default();
        check(password, &[access.name(&person), organisation]).map_err(NotKept::Weak)?;
        let codes = self.passwords.shown(&key_of(session), now).ok_or(Refused::WrongCode)?;
        let step = step_of(&codes, code, now).ok_or(Refused::WrongCode)?;
        let (password, made) = (hashed(password)?, recovery_codes()?);
        self.change(session, now, |access| {
            let kept = made.iter().map(recovery_hash).collect();
            access.set_password(&session.hash(), password.clone(), codes.clone(), step, kept, now)
        })?;
        self.passwords.forget(&key_of(session));
        Ok(made)
    }

    /// Takes the password of somebody away, with its codes.
    ///
    /// # Errors
    ///
    /// They may not, there is none, or the world fails.
    pub fn remove_password(&self, session: &Secret, now: Timestamp) -> Result<(), NotKept> {
        self.change(session, now, |access| access.remove_password(&session.hash(), now))
    }

    /// Makes recovery codes; older ones end.
    ///
    /// # Errors
    ///
    /// They may not, there is no password, or the world fails.
    pub fn make_recovery_codes(&self, session: &Secret, now: Timestamp) -> Result<Vec<ShortCode>, NotKept> {
        let made = recovery_codes()?;
        self.change(session, now, |access| {
            access.make_recovery_codes(&session.hash(), made.iter().map(recovery_hash).collect(), now)
        })?;
        Ok(made)
    }

    /// Takes a passkey of somebody away.
    ///
    /// # Errors
    ///
    /// They may not, there is no such passkey of theirs, or the world fails.
    pub fn remove_passkey(&self, session: &Secret, passkey: u32, now: Timestamp) -> Result<(), NotKept> {
        self.change(session, now, |access| access.remove_passkey(&session.hash(), passkey, now))
    }

    /// Makes the address at which the calendar of somebody reads their terms. Gives its secret, which is nowhere else; an
    /// older one ends.
    ///
    /// # Errors
    ///
    /// They must first prove again who they are, or the world fails.
    pub fn make_calendar(&self, session: &Secret, now: Timestamp) -> Result<Secret, NotKept> {
        let made = Secret::new()?;
        self.change(session, now, |access| access.make_calendar(&session.hash(), &made.hash(), now))?;
        Ok(made)
    }

    /// Ends the address of somebody's calendar, if they have one.
    ///
    /// # Errors
    ///
    /// The world fails.
    pub fn end_calendar(&self, person: &str, now: Timestamp) -> Result<(), AppProblem> {
        self.end_some(person, now, |access| access.end_calendar(person))
    }

    /// Ends one session of whoever asks, by its hash. Somebody else's is no session of theirs.
    ///
    /// # Errors
    ///
    /// The world fails.
    pub fn end_one(&self, person: &str, session: &str, now: Timestamp) -> Result<bool, AppProblem> {
        let ends = |access: &Access| access.end(person, session, now);
        let found = !ends(&*self.access()?).is_empty();
        self.end_some(person, now, ends)?;
        Ok(found)
    }

    /// Ends every session of whoever asks but the one in which they do.
    ///
    /// # Errors
    ///
    /// The world fails.
    pub fn end_others(&self, person: &str, session: &Secret, now: Timestamp) -> Result<(), AppProblem> {
        self.end_some(person, now, |access| access.end_others(person, &session.hash(), now))
    }

    fn end_some(
        &self,
        person: &str,
        now: Timestamp,
        ends: impl Fn(&Access) -> Vec<Event>,
    ) -> Result<(), AppProblem> {
        self.append_own(person, now, || {
            let access = self.access()?;
            Ok((access.number, ends(&access)))
        })
    }

    pub(super) fn keep_passkey(
        &self,
        session: &Secret,
        new: &NewPasskey,
        now: Timestamp,
    ) -> Result<(), NotKept> {
        self.change(session, now, |access| access.add_passkey(&session.hash(), new.clone(), now))
    }

    /// Whoever changes something is the person of the session, and nobody that a form names.
    fn change(
        &self,
        session: &Secret,
        now: Timestamp,
        decide: impl Fn(&Access) -> Result<Vec<Event>, Refused>,
    ) -> Result<(), NotKept> {
        let access = self.access()?;
        let person = access.person_of(&session.hash(), now).ok_or(Refused::NotProved)?;
        self.append_own(person, now, || {
            let access = self.access()?;
            Ok::<_, NotKept>((access.number, decide(&access)?))
        })
    }
}

fn recovery_codes() -> Result<Vec<ShortCode>, AppProblem> {
    let code = || ShortCode::new().map_err(|_| AppProblem::Store(store::StoreProblem::NoChance));
    std::iter::repeat_with(code).take(RECOVERY_CODES).collect()
}

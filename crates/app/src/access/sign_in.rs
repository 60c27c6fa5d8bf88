//! Entering with a password. Whatever is wrong, the answer is one, and it costs one check of a password.

use std::sync::{Mutex, PoisonError};

use jiff::Timestamp;
use kit::ShortCode;
use readiness::access::credential::Refused;
use readiness::access::credential::event::{Began, Hidden};
use readiness::access::{Access, SESSION_LASTS};
use readiness::event::{Event, SignInSlowed};

use super::limits::{Limits, Trier};
use super::{Arrival, Entered, Turn, password};
use crate::{App, AppProblem, PROGRAM};

/// What somebody typed.
#[derive(Clone, Copy)]
pub struct Typed<'a> {
    /// Their name.
    pub name: &'a str,
    /// Their password.
    pub password: &'a str,
    /// The code of now, or a recovery code.
    pub code: &'a str,
}

/// Why somebody is not let in.
#[derive(Clone, Debug)]
pub enum NotSignedIn {
    /// Something is wrong; nobody says what. What crossed a limit is to be recorded after the answer, so that the answer
    /// takes no longer for a name that somebody has.
    Denied {
        /// That.
        slowed: Vec<SignInSlowed>,
    },
    /// The world failed.
    Failed(AppProblem),
}

impl From<AppProblem> for NotSignedIn {
    fn from(problem: AppProblem) -> NotSignedIn {
        NotSignedIn::Failed(problem)
    }
}

impl From<Refused> for NotSignedIn {
    fn from(_: Refused) -> NotSignedIn {
        NotSignedIn::Denied { slowed: Vec::new() }
    }
}

/// What a code turned out to be.
enum Second {
    Step(u64),
    Recovery(Hidden),
}

impl App {
    /// Waits until a password may be checked; nothing when too many wait already. Browsers that the person of that name
    /// entered with before wait apart from strangers.
    ///
    /// # Errors
    ///
    /// The world fails.
    pub async fn turn(&self, name: &str, arrival: &Arrival) -> Result<Option<Turn>, AppProblem> {
        let is_known = {
            let access = self.access()?;
            access.person_named(name).is_some_and(|person| arrival.is_known_of(&access, person))
        };
        Ok(self.passwords.turn(is_known).await)
    }

    /// How many passwords were checked since the start.
    pub fn password_checks(&self) -> u64 {
        self.passwords.verifications()
    }

    /// Enters with a name, a password and a code. It takes as long as checking a password does: whoever calls has a
    /// [`Turn`].
    ///
    /// # Errors
    ///
    /// Something is wrong, or somebody must wait; or the world fails.
    pub fn sign_in(
        &self,
        _turn: &Turn,
        typed: Typed<'_>,
        arrival: &Arrival,
        now: Timestamp,
    ) -> Result<Entered, NotSignedIn> {
        let access = self.access()?;
        let person = access.person_named(typed.name);
        let held = person.and_then(|person| access.held(person)).filter(|held| held.password.is_some());
        let device =
            person.filter(|person| arrival.is_known_of(&access, person)).and(arrival.device.as_ref());
        let trier = Trier::new(typed.name, device.map(super::Secret::hash), arrival.address);
        let must_wait = limits(&self.limits).must_wait(&trier, now);
        let hash = held.and_then(|held| held.password.as_ref()).map(|password| password.hash.clone());
        let fits = self.passwords.verify(typed.password, hash.as_ref());
        let second = held.and_then(|held| {
            let codes = &held.password.as_ref()?.codes;
            second(codes, typed.code, now)
        });
        let entered = match (person, hash, second) {
            (Some(person), Some(hash), Some(second)) if fits && !must_wait => {
                self.begin(person, &hash, &second, arrival, now)
            }
            _ => Err(NotSignedIn::Denied { slowed: Vec::new() }),
        };
        match entered {
            Err(NotSignedIn::Denied { .. }) => {
                let slowed = if must_wait { Vec::new() } else { self.failed(&trier, person, now) };
                Err(NotSignedIn::Denied { slowed })
            }
            Ok(entered) => {
                limits(&self.limits).forgive(&trier);
                Ok(entered)
            }
            failed => failed,
        }
    }

    /// Records that limits were crossed.
    ///
    /// # Errors
    ///
    /// The world fails.
    pub fn record_slowed(&self, slowed: Vec<SignInSlowed>, now: Timestamp) -> Result<(), AppProblem> {
        let events: Vec<Event> = slowed.into_iter().map(Event::SignInSlowed).collect();
        self.append_own(PROGRAM, now, || Ok((self.access()?.number, events.clone())))
    }

    /// What has failed counts, and what crosses a limit is told once.
    fn failed(&self, trier: &Trier, person: Option<&str>, now: Timestamp) -> Vec<SignInSlowed> {
        let mut limits = limits(&self.limits);
        let crossed = limits.fail(trier, now);
        // A name that nobody has is whatever somebody typed, perhaps a password: it is not written down.
        let name = person.filter(|_| crossed.name);
        let name = name.map(|name| SignInSlowed { person: Some(name.to_owned()), address: None });
        let address = crossed.address.map(|from| SignInSlowed { person: None, address: Some(from) });
        name.into_iter().chain(address).filter(|_| limits.may_record(now)).collect()
    }

    fn begin(
        &self,
        person: &str,
        hash: &Hidden,
        second: &Second,
        arrival: &Arrival,
        now: Timestamp,
    ) -> Result<Entered, NotSignedIn> {
        let entered = arrival.entering(&*self.access()?, SESSION_LASTS)?;
        let began = arrival.began(&entered, now);
        self.append_own(person, now, || {
            let access = self.access()?;
            let mut events = second.enter(&access, person, hash, began.clone())?;
            events.extend(access.end_of_browser(arrival.old_hash().as_ref(), now));
            Ok::<_, NotSignedIn>((access.number, events))
        })?;
        Ok(entered)
    }
}

impl Second {
    /// Decided on what is recorded by now: of two that show the same code at once, one is let in.
    fn enter(
        &self,
        access: &Access,
        person: &str,
        hash: &Hidden,
        began: Began,
    ) -> Result<Vec<Event>, Refused> {
        match self {
            Second::Step(step) => access.use_password(person, hash, *step, began),
            Second::Recovery(code) => access.use_recovery_code(person, hash, code, began),
        }
    }
}

fn second(codes: &Hidden, typed: &str, now: Timestamp) -> Option<Second> {
    let step = password::step_of(codes, typed, now).map(Second::Step);
    step.or_else(|| ShortCode::parse(typed).ok().map(|code| Second::Recovery(recovery_hash(&code))))
}

/// What is kept of a recovery code.
pub(super) fn recovery_hash(code: &ShortCode) -> Hidden {
    let bytes: Vec<u8> = b"paraat recovery code 1".iter().chain(code.bytes()).copied().collect();
    Hidden(journal::Hash::of(&bytes).to_string())
}

fn limits(limits: &Mutex<Limits>) -> std::sync::MutexGuard<'_, Limits> {
    limits.lock().unwrap_or_else(PoisonError::into_inner)
}

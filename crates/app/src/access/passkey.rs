//! Passkeys: what a browser is asked, and what its answer proves. What was asked is kept in memory for a few minutes, under
//! a secret that only that browser has, and can be answered once.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::{Mutex, MutexGuard, PoisonError};

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use jiff::{SignedDuration, Timestamp};
use journal::Hash;
use readiness::access::credential::event::Hidden;
use readiness::access::credential::{NewPasskey, Refused};
use readiness::access::{Access, SESSION_LASTS};
use webauthn_rs::prelude::{
    DiscoverableAuthentication, DiscoverableKey, Passkey, PasskeyRegistration, PublicKeyCredential,
    RegisterPublicKeyCredential, Url, Uuid, WebauthnError,
};
use webauthn_rs::{Webauthn, WebauthnBuilder};

use super::{Arrival, Entered, NotKept, NotSignedIn, Secret};
use crate::{App, AppProblem};

/// How long an authenticator may take, with a person who looks for it.
const LASTS: SignedDuration = SignedDuration::from_mins(5);

/// So many are asked at once; then the oldest is forgotten.
const MOST: usize = 500;

/// An answer of an authenticator holds at most so many bytes.
const LONGEST_ANSWER: usize = 64 << 10;

/// What authenticators are asked, by the hash of the secret that belongs to the question.
#[derive(Default)]
pub(crate) struct Ceremonies(Mutex<BTreeMap<Hash, Ceremony>>);

struct Ceremony {
    asked_at: Timestamp,
    asked: Asked,
}

enum Asked {
    /// To make a passkey, in a session.
    Making { session: Hash, handle: Uuid, state: Box<PasskeyRegistration> },
    /// To show one.
    Showing(Box<DiscoverableAuthentication>),
}

impl Ceremonies {
    fn ask(&self, asked: Asked, now: Timestamp) -> Result<Secret, AppProblem> {
        let ticket = Secret::new()?;
        let mut all = self.all();
        all.retain(|_, ceremony| now.duration_since(ceremony.asked_at) < LASTS);
        if all.len() >= MOST {
            let oldest = all.iter().min_by_key(|(_, ceremony)| ceremony.asked_at).map(|(key, _)| *key);
            oldest.into_iter().for_each(|oldest| drop(all.remove(&oldest)));
        }
        all.insert(ticket.hash(), Ceremony { asked_at: now, asked });
        Ok(ticket)
    }

    /// What was asked. It cannot be answered again.
    fn take(&self, ticket: &Secret, now: Timestamp) -> Option<Asked> {
        let ceremony = self.all().remove(&ticket.hash())?;
        (now.duration_since(ceremony.asked_at) < LASTS).then_some(ceremony.asked)
    }

    fn all(&self) -> MutexGuard<'_, BTreeMap<Hash, Ceremony>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The name by which a browser called us, where passkeys can work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PasskeyHost {
    /// The name, without a port. A passkey belongs to it.
    pub name: String,
    origin: Url,
}

impl PasskeyHost {
    /// Of the `Host` of a request. Browsers know passkeys for names, and over TLS or on the machine itself only.
    pub fn of(host: &str, is_tls: bool) -> Option<PasskeyHost> {
        let name = host.rsplit_once(':').map_or(host, |(name, _)| name).to_ascii_lowercase();
        let is_address = name.starts_with('[') || name.parse::<IpAddr>().is_ok();
        if is_address || !(is_tls || name == "localhost") {
            return None;
        }
        let origin = Url::parse(&format!("{}://{host}", if is_tls { "https" } else { "http" })).ok()?;
        Some(PasskeyHost { name, origin })
    }

    fn webauthn(&self, organisation: &str) -> Result<Webauthn, Refused> {
        let builder = WebauthnBuilder::new(&self.name, &self.origin).map_err(|_| Refused::NotAccepted)?;
        builder.rp_name(organisation).build().map_err(|_| Refused::NotAccepted)
    }
}

/// What a browser is asked: a secret that it shows with the answer, and the question as JSON.
pub struct PasskeyQuestion {
    /// The secret.
    pub ticket: Secret,
    /// The question.
    pub json: String,
}

impl App {
    /// Asks an authenticator to make a passkey for whoever has a session.
    ///
    /// # Errors
    ///
    /// They may not, or the world fails.
    pub fn ask_new_passkey(
        &self,
        session: &Secret,
        host: &PasskeyHost,
        now: Timestamp,
    ) -> Result<PasskeyQuestion, NotKept> {
        let access = self.access()?;
        let person = access.may_add(&session.hash(), now)?;
        let held = access.held(person);
        let known: Vec<_> = held.iter().flat_map(|held| held.passkeys.values()).collect();
        let handle = known.first().and_then(|passkey| passkey.handle.0.parse().ok());
        let handle = handle.unwrap_or_else(Uuid::new_v4);
        let excluded = known.iter().filter_map(|passkey| credential_id(&passkey.credential)).collect();
        let name = access.name(person);
        let (mut question, state) = host
            .webauthn(called(&access))?
            .start_passkey_registration(handle, name, name, Some(excluded))
            .map_err(|_| Refused::NotAccepted)?;
        // So that nobody types a name: the authenticator keeps for whom it is.
        let asks = &mut question.public_key.authenticator_selection;
        let asks = asks.as_mut().ok_or(Refused::NotAccepted)?;
        asks.require_resident_key = true;
        asks.resident_key = serde_json::from_value("required".into()).map_err(|_| Refused::NotAccepted)?;
        let asked = Asked::Making { session: session.hash(), handle, state: Box::new(state) };
        Ok(PasskeyQuestion { ticket: self.ceremonies.ask(asked, now)?, json: written(&question)? })
    }

    /// Keeps the passkey that an authenticator made.
    ///
    /// # Errors
    ///
    /// The answer is not to what was asked in this session, or came too late; they may not; or the world fails.
    pub fn keep_new_passkey(
        &self,
        session: &Secret,
        host: &PasskeyHost,
        ticket: &Secret,
        name: &str,
        answer: &str,
        now: Timestamp,
    ) -> Result<(), NotKept> {
        let asked = self.ceremonies.take(ticket, now).ok_or(Refused::NotAccepted)?;
        let Asked::Making { session: of, handle, state } = asked else {
            return Err(Refused::NotAccepted.into());
        };
        if of != session.hash() || answer.len() > LONGEST_ANSWER {
            return Err(Refused::NotAccepted.into());
        }
        let answer: RegisterPublicKeyCredential =
            serde_json::from_str(answer).map_err(|_| Refused::NotAccepted)?;
        let access = self.access()?;
        let made = host.webauthn(called(&access))?.finish_passkey_registration(&answer, &state);
        let made = made.map_err(|_| Refused::NotAccepted)?;
        let new = NewPasskey {
            name: name.to_owned(),
            host: host.name.clone(),
            handle: Hidden(handle.to_string()),
            credential: Hidden(BASE64_URL_SAFE_NO_PAD.encode(made.cred_id())),
            key: Hidden(written(&made)?),
        };
        self.keep_passkey(session, &new, now)
    }

    /// Asks whatever authenticator is there to show a passkey.
    ///
    /// # Errors
    ///
    /// The world fails.
    pub fn ask_passkey(&self, host: &PasskeyHost, now: Timestamp) -> Result<PasskeyQuestion, NotKept> {
        let access = self.access()?;
        let (mut question, state) = host
            .webauthn(called(&access))?
            .start_discoverable_authentication()
            .map_err(|_| Refused::NotAccepted)?;
        // Somebody pressed a button: the browser asks at once.
        question.mediation = None;
        let ticket = self.ceremonies.ask(Asked::Showing(Box::new(state)), now)?;
        Ok(PasskeyQuestion { ticket, json: written(&question)? })
    }

    /// Enters with a passkey.
    ///
    /// # Errors
    ///
    /// The answer is not to what this browser was asked, came too late, or proves nothing; or the world fails.
    pub fn enter_by_passkey(
        &self,
        host: &PasskeyHost,
        ticket: &Secret,
        answer: &str,
        arrival: &Arrival,
        now: Timestamp,
    ) -> Result<Entered, NotSignedIn> {
        let asked = self.ceremonies.take(ticket, now).ok_or(Refused::NotAccepted)?;
        let Asked::Showing(state) = asked else { return Err(Refused::NotAccepted.into()) };
        if answer.len() > LONGEST_ANSWER {
            return Err(Refused::NotAccepted.into());
        }
        let answer: PublicKeyCredential = serde_json::from_str(answer).map_err(|_| Refused::NotAccepted)?;
        let access = self.access()?;
        let credential = BASE64_URL_SAFE_NO_PAD.encode(answer.get_credential_id());
        let (person, _, known) = access.holder_of(&credential).ok_or(Refused::NoSuchPasskey)?;
        let mut key: Passkey = serde_json::from_str(&known.key.0).map_err(|_| Refused::NotAccepted)?;
        let webauthn = host.webauthn(called(&access))?;
        let (handle, _) =
            webauthn.identify_discoverable_authentication(&answer).map_err(|_| Refused::NotAccepted)?;
        if known.host != host.name || known.handle.0 != handle.to_string() {
            return Err(Refused::NotAccepted.into());
        }
        let proof =
            webauthn.finish_discoverable_authentication_v2(&answer, *state, DiscoverableKey::from(&key));
        let proof = match proof {
            Ok(proof) => proof,
            Err(WebauthnError::CredentialPossibleCompromise) => {
                self.refuse_passkey(person, &credential, now)?;
                return Err(Refused::NotAccepted.into());
            }
            Err(_) => return Err(Refused::NotAccepted.into()),
        };
        let changed = key.update_credential(&proof) == Some(true);
        let key = if changed { Some(Hidden(written(&key)?)) } else { None };
        let entered = arrival.entering(&access, SESSION_LASTS)?;
        let began = arrival.began(&entered, now);
        self.append_own(person, now, || {
            let access = self.access()?;
            let mut events = access.use_passkey(&credential, key.clone(), began.clone())?;
            events.extend(access.end_of_browser(arrival.old_hash().as_ref(), now));
            Ok::<_, NotSignedIn>((access.number, events))
        })?;
        Ok(entered)
    }

    fn refuse_passkey(&self, person: &str, credential: &str, now: Timestamp) -> Result<(), AppProblem> {
        self.append_own(person, now, || {
            let access = self.access()?;
            Ok((access.number, access.refuse_passkey(credential)))
        })
    }
}

/// What authenticators call us.
fn called(access: &Access) -> &str {
    access.organisation.as_deref().unwrap_or("Paraat")
}

fn credential_id(credential: &Hidden) -> Option<webauthn_rs::prelude::CredentialID> {
    BASE64_URL_SAFE_NO_PAD.decode(&credential.0).ok()
}

fn written(what: &impl serde::Serialize) -> Result<String, Refused> {
    serde_json::to_string(what).map_err(|_| Refused::NotAccepted)
}

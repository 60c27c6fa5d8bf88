//! Passwords and the codes that belong to them: hashing, checking, and the secret of codes before it is kept.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};
use argon2::{Algorithm, Argon2, Params, Version};
use jiff::{SignedDuration, Timestamp};
use readiness::access::credential::event::Hidden;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use totp_rs::{Builder, Totp};

use super::Secret;
use crate::AppProblem;

/// 46 MiB and two passes: more than the least that OWASP asks (46 MiB and one pass, or 19 MiB and two).
const MEMORY_KIB: u32 = 46 * 1024;
const PASSES: u32 = 2;

/// So many passwords are checked at once, of browsers that nobody knows; beside them one of those that we do know.
const AT_ONCE: usize = 2;

/// So many may wait; whoever comes then is asked to come back.
const MOST_WAITING: usize = 32;

/// How long somebody may take to set up codes on their telephone.
const SET_UP: SignedDuration = SignedDuration::from_mins(30);

/// So many are setting up codes at once.
const MOST_PENDING: usize = 1_000;

/// Passwords.
pub(crate) struct Passwords {
    /// A hash that no password has, so that a name that nobody has costs as much as one that somebody has.
    nobody: OnceLock<String>,
    verifications: AtomicU64,
    /// For strangers, and for browsers that we know.
    turns: [Arc<Semaphore>; 2],
    waiting: [Arc<Semaphore>; 2],
    /// Secrets of codes that are shown and not kept yet, by the hash of the session.
    pending: Mutex<BTreeMap<String, (Hidden, Timestamp)>>,
}

impl Default for Passwords {
    fn default() -> Passwords {
        let permits = |number| Arc::new(Semaphore::new(number));
        Passwords {
            nobody: OnceLock::new(),
            verifications: AtomicU64::new(0),
            turns: [permits(AT_ONCE), permits(1)],
            waiting: [permits(MOST_WAITING), permits(MOST_WAITING)],
            pending: Mutex::default(),
        }
    }
}

/// The right to check one password. It ends when it is dropped.
pub struct Turn {
    _waiting: OwnedSemaphorePermit,
    _turn: OwnedSemaphorePermit,
}

impl Passwords {
    /// Waits for a turn; nothing when too many wait.
    pub(crate) async fn turn(&self, is_known: bool) -> Option<Turn> {
        let [strangers, known] = [0, 1];
        let which = if is_known { known } else { strangers };
        let waiting = Arc::clone(&self.waiting[which]).try_acquire_owned().ok()?;
        let turn = Arc::clone(&self.turns[which]).acquire_owned().await.ok()?;
        Some(Turn { _waiting: waiting, _turn: turn })
    }

    /// How many passwords were checked.
    pub(crate) fn verifications(&self) -> u64 {
        self.verifications.load(Ordering::Relaxed)
    }

    /// Whether a password has a hash; without one it is checked against that of nobody, and is wrong.
    pub(super) fn verify(&self, password: &str, hash: Option<&Hidden>) -> bool {
        self.verifications.fetch_add(1, Ordering::Relaxed);
        let nobody = || hashed("nobody has this").map(|hash| hash.0).unwrap_or_default();
        let text = hash.map_or_else(|| self.nobody.get_or_init(nobody).as_str(), |hash| hash.0.as_str());
        let fits = PasswordHash::new(text)
            .is_ok_and(|known| Argon2::default().verify_password(password.as_bytes(), &known).is_ok());
        fits && hash.is_some()
    }

    /// The secret of codes for a session in which somebody sets them up: the same one until it is kept.
    pub(super) fn pending(&self, session: &str, now: Timestamp) -> Result<Hidden, AppProblem> {
        let mut pending = self.pending.lock().unwrap_or_else(PoisonError::into_inner);
        pending.retain(|_, (_, since)| now.duration_since(*since) < SET_UP);
        if let Some((secret, _)) = pending.get(session) {
            return Ok(secret.clone());
        }
        if pending.len() >= MOST_PENDING {
            return Err(AppProblem::Busy);
        }
        let secret = new_codes()?;
        pending.insert(session.to_owned(), (secret.clone(), now));
        Ok(secret)
    }

    /// The secret that was shown in a session, if it still stands.
    pub(super) fn shown(&self, session: &str, now: Timestamp) -> Option<Hidden> {
        let pending = self.pending.lock().unwrap_or_else(PoisonError::into_inner);
        let (secret, since) = pending.get(session)?;
        (now.duration_since(*since) < SET_UP).then(|| secret.clone())
    }

    /// It was kept.
    pub(super) fn forget(&self, session: &str) {
        self.pending.lock().unwrap_or_else(PoisonError::into_inner).remove(session);
    }
}

/// The hash of a password, with salt of its own.
pub(super) fn hashed(password: &str) -> Result<Hidden, AppProblem> {
    let params = Params::new(MEMORY_KIB, PASSES, 1, None).map_err(|_| AppProblem::Busy)?;
    let mut salt = [0; 16];
    getrandom::fill(&mut salt).map_err(|_| AppProblem::Store(store::StoreProblem::NoChance))?;
    let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    let hash = argon.hash_password_with_salt(password.as_bytes(), &salt).map_err(|_| AppProblem::Busy)?;
    Ok(Hidden(hash.to_string()))
}

/// 160 bits of chance, as RFC 4226 asks, in base32.
fn new_codes() -> Result<Hidden, AppProblem> {
    let mut bytes = [0; 20];
    getrandom::fill(&mut bytes).map_err(|_| AppProblem::Store(store::StoreProblem::NoChance))?;
    Ok(Hidden(totp_rs::Secret::from(bytes.to_vec()).to_base32()))
}

/// The step of thirty seconds to which a code belongs: of now, or of one step before or after.
pub(super) fn step_of(codes: &Hidden, typed: &str, now: Timestamp) -> Option<u64> {
    let digits: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
    if digits.len() != 6 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    generator(codes)?.check(&digits, u64::try_from(now.as_second()).ok()?)
}

fn generator(codes: &Hidden) -> Option<Totp> {
    let secret = totp_rs::Secret::try_from_base32(&codes.0).ok()?;
    Builder::new().with_secret(secret).build().ok()
}

/// What a telephone scans to make codes of (the key URI format that authenticator apps share).
pub(super) fn address(codes: &Hidden, name: &str, organisation: &str) -> String {
    let escaped = |text: &str| -> String {
        let text: String = text.chars().filter(|c| !c.is_control() && *c != ':').take(60).collect();
        let escape = |byte: u8| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' => char::from(byte).to_string(),
            byte => format!("%{byte:02X}"),
        };
        text.bytes().map(escape).collect()
    };
    let (issuer, name) = (escaped(&format!("Paraat {organisation}")), escaped(name));
    format!("otpauth://totp/{issuer}:{name}?secret={}&issuer={issuer}", codes.0)
}

/// A secret that stands for a session in what is kept in memory.
pub(super) fn key_of(session: &Secret) -> String {
    session.hash().to_string()
}

//! What opens a kit.

use std::fmt;
use std::io::{BufRead, Seek};

use age::secrecy::{ExposeSecret as _, SecretString};
use age::stream::StreamReader;
use age::{DecryptError, Decryptor, scrypt, x25519};

use crate::{Problem, SealedCode, limits};

/// What somebody opens a kit with.
#[derive(Clone)]
pub enum Key {
    /// What somebody typed. The kit itself says whether it wants a passphrase or a sealed code.
    Typed(SecretString),
    /// Keys of age programs.
    Identities(Vec<x25519::Identity>),
}

impl Key {
    /// What somebody typed: a passphrase, a sealed code, or a key as age programs write it.
    pub fn typed(text: &str) -> Key {
        match text.trim().to_uppercase().parse() {
            Ok(identity) => Key::Identities(vec![identity]),
            Err(_) => Key::Typed(text.to_owned().into()),
        }
    }

    /// Keys as they stand in a file, one a line; a line that begins with `#` is a remark.
    ///
    /// # Errors
    ///
    /// There is no key in it, or it is too large to be a file with keys.
    pub fn read_identities(text: &str) -> Result<Key, Problem> {
        if text.len() > limits::KEY_FILE_BYTES {
            return Err(Problem::TooLarge { limit: limits::KEY_FILE_BYTES as u64 });
        }
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
        let identities = lines.map(|line| line.parse().map_err(|_| Problem::NoKey));
        let identities = identities.collect::<Result<Vec<_>, _>>()?;
        if identities.is_empty() { Err(Problem::NoKey) } else { Ok(Key::Identities(identities)) }
    }

    /// Opens what is locked in an age file.
    pub(crate) fn open<R: BufRead + Seek>(&self, locked: Decryptor<R>) -> Result<StreamReader<R>, Problem> {
        match (self, locked.is_scrypt()) {
            (Key::Typed(passphrase), true) => {
                let mut identity = scrypt::Identity::new(passphrase.clone());
                identity.set_max_work_factor(limits::MOST_WORK);
                unlocked(locked, &[&identity], Problem::WrongPassphrase)
            }
            (Key::Typed(text), false) => {
                let code =
                    SealedCode::parse(text.expose_secret()).map_err(|why| Problem::NotACode { why })?;
                unlocked(locked, &[&code.identity()], Problem::WrongKey)
            }
            (Key::Identities(_), true) => Err(Problem::NeedsPassphrase),
            (Key::Identities(identities), false) => {
                let all: Vec<&dyn age::Identity> =
                    identities.iter().map(|identity| identity as &dyn age::Identity).collect();
                unlocked(locked, &all, Problem::WrongKey)
            }
        }
    }
}

fn unlocked<R: BufRead + Seek>(
    locked: Decryptor<R>,
    identities: &[&dyn age::Identity],
    wrong: Problem,
) -> Result<StreamReader<R>, Problem> {
    locked.decrypt(identities.iter().copied()).map_err(|error| match error {
        DecryptError::NoMatchingKeys | DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed => {
            wrong
        }
        DecryptError::ExcessiveWork { .. } => Problem::TooMuchWork,
        _ => Problem::Altered { member: None },
    })
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key")
    }
}

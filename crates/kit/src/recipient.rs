//! For whom a kit opens.

use std::fmt;
use std::str::FromStr;

use age::secrecy::SecretString;
use age::{Encryptor, scrypt, x25519};

use crate::{Problem, limits};

/// Somebody for whom a kit opens: `age1…`, which is no secret.
#[derive(Clone, PartialEq, Eq)]
pub struct Recipient(x25519::Recipient);

impl Recipient {
    pub(crate) fn of(identity: &x25519::Identity) -> Recipient {
        Recipient(identity.to_public())
    }
}

impl FromStr for Recipient {
    type Err = Problem;

    fn from_str(text: &str) -> Result<Recipient, Problem> {
        let bad = |_| Problem::BadRecipient { text: text.to_owned() };
        text.trim().parse().map(Recipient).map_err(bad)
    }
}

impl fmt::Display for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// What a kit is locked with.
#[derive(Clone)]
pub enum Lock {
    /// It opens for each of these.
    Recipients(Vec<Recipient>),
    /// It opens with this passphrase.
    Passphrase(SecretString),
}

impl Lock {
    /// A lock that opens with a passphrase.
    ///
    /// # Errors
    ///
    /// It is empty. A short one is for others to warn of.
    pub fn passphrase(passphrase: &str) -> Result<Lock, Problem> {
        match passphrase.trim() {
            "" => Err(Problem::EmptyPassphrase),
            _ => Ok(Lock::Passphrase(passphrase.to_owned().into())),
        }
    }

    /// Recipients as they stand in a file, one a line; a line that begins with `#` is a remark.
    ///
    /// # Errors
    ///
    /// A line is no recipient that we know.
    pub fn read_recipients(text: &str) -> Result<Vec<Recipient>, Problem> {
        let lines = text.lines().map(str::trim);
        lines.filter(|line| !line.is_empty() && !line.starts_with('#')).map(str::parse).collect()
    }

    pub(crate) fn encryptor(&self) -> Result<Encryptor, Problem> {
        match self {
            Lock::Recipients(recipients) => {
                let all = recipients.iter().map(|recipient| &recipient.0 as &dyn age::Recipient);
                Encryptor::with_recipients(all).map_err(|_| Problem::NoRecipient)
            }
            Lock::Passphrase(passphrase) => {
                let mut recipient = scrypt::Recipient::new(passphrase.clone());
                recipient.set_work_factor(limits::WORK);
                let only: [&dyn age::Recipient; 1] = [&recipient];
                Encryptor::with_recipients(only.into_iter()).map_err(|_| Problem::NoRecipient)
            }
        }
    }
}

impl fmt::Debug for Lock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Lock::Recipients(recipients) => recipients.fmt(f),
            Lock::Passphrase(_) => f.write_str("Passphrase"),
        }
    }
}

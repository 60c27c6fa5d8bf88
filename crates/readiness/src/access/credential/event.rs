//! How people prove who they are, as events hold it. Nothing of it can be shown: what is secret is [`Hidden`].

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::words;

/// What is written down and never shown: neither on a page nor in a line for whoever looks for a fault.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Hidden(pub String);

impl std::fmt::Debug for Hidden {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Hidden")
    }
}

words! {
    /// A browser, as far as it says what it is.
    BrowserKind "browser" {
        /// Firefox.
        Firefox "firefox",
        /// Chrome, or Chromium.
        Chrome "chrome",
        /// Edge.
        Edge "edge",
        /// Safari.
        Safari "safari",
        /// Another one.
        Other "other",
    }
}

words! {
    /// What a browser runs on.
    SystemKind "system-kind" {
        /// Windows.
        Windows "windows",
        /// macOS.
        Mac "mac",
        /// Linux.
        Linux "linux",
        /// Android.
        Android "android",
        /// An iPhone or an iPad.
        Ios "ios",
        /// Something else.
        Other "other",
    }
}

/// Which browser somebody entered with, in words of ours: what it says of itself is not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Browser {
    /// Which.
    pub kind: BrowserKind,
    /// On what.
    pub system: SystemKind,
}

/// A session that begins.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Began {
    /// SHA-256 of the secret in the cookie, 64 hexadecimal digits.
    pub session: String,
    /// Until when it lasts.
    pub expires_at: Timestamp,
    /// With which browser.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub browser: Option<Browser>,
    /// SHA-256 of what this browser will be known again by. It lets nobody in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub device: Option<String>,
}

/// See [`crate::event::Event::PasskeyAdded`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PasskeyAdded {
    /// Whose.
    pub person: String,
    /// Its number among theirs.
    pub passkey: u32,
    /// What they call it.
    pub name: String,
    /// The host name for which it was made: it works for no other.
    pub host: String,
    /// What the authenticator knows the person by: chance, and the same for all passkeys of a person.
    pub handle: Hidden,
    /// Its own id, in base64url.
    pub credential: Hidden,
    /// Its public key and counter, as the library that checks it writes them.
    pub key: Hidden,
}

/// See [`crate::event::Event::PasskeyUsed`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PasskeyUsed {
    /// Whose.
    pub person: String,
    /// Which.
    pub passkey: u32,
    /// Key and counter as they are now, when that changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Hidden>,
    /// The session.
    pub began: Began,
}

/// See [`crate::event::Event::PasskeyRefused`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PasskeyRefused {
    /// Whose.
    pub person: String,
    /// Which.
    pub passkey: u32,
}

/// See [`crate::event::Event::PasskeyRemoved`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PasskeyRemoved {
    /// Whose.
    pub person: String,
    /// Which.
    pub passkey: u32,
}

/// See [`crate::event::Event::PasswordSet`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PasswordSet {
    /// Whose.
    pub person: String,
    /// The Argon2id hash of the password, as a PHC string with its salt and its cost.
    pub password: Hidden,
    /// The secret of the codes, in base32: they are made of it, so it cannot be a hash.
    pub codes: Hidden,
    /// The step of thirty seconds whose code was shown; that code and older ones are spent.
    pub step: u64,
}

/// See [`crate::event::Event::PasswordUsed`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PasswordUsed {
    /// Whose.
    pub person: String,
    /// The step of the code that was typed with it.
    pub step: u64,
    /// The session.
    pub began: Began,
}

/// See [`crate::event::Event::PasswordRemoved`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PasswordRemoved {
    /// Whose.
    pub person: String,
}

/// See [`crate::event::Event::RecoveryCodesMade`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecoveryCodesMade {
    /// Whose.
    pub person: String,
    /// The SHA-256 of each: they are chance of 88 bits, so nobody finds them by trying.
    pub codes: Vec<Hidden>,
}

/// See [`crate::event::Event::RecoveryCodeUsed`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecoveryCodeUsed {
    /// Whose.
    pub person: String,
    /// The SHA-256 of the code.
    pub code: Hidden,
    /// The session.
    pub began: Began,
}

/// See [`crate::event::Event::SignInSlowed`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignInSlowed {
    /// Whose name was tried, when the limit of a name was crossed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<String>,
    /// From where, when the limit of an address was crossed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
}

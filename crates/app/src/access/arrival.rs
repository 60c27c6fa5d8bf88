//! Somebody at a door: what is known of their browser, and what they get when they are let in.

use std::net::IpAddr;

use jiff::{SignedDuration, Timestamp};
use journal::Hash;
use readiness::access::credential::event::{Began, Browser};
use readiness::access::{Access, SESSION_LASTS};

use super::Secret;
use crate::AppProblem;

/// What is known of a browser that asks to be let in.
#[derive(Clone, Debug)]
pub struct Arrival {
    /// Which browser it says it is.
    pub browser: Option<Browser>,
    /// The session that it has; it ends when another one begins.
    pub old: Option<Secret>,
    /// What it shows to be known again by.
    pub device: Option<Secret>,
    /// From where.
    pub address: Option<IpAddr>,
    /// How long a session lasts that begins with a link.
    pub link_lasts: SignedDuration,
}

impl Default for Arrival {
    fn default() -> Arrival {
        Arrival { browser: None, old: None, device: None, address: None, link_lasts: SESSION_LASTS }
    }
}

/// Somebody who was let in.
#[derive(Clone, Debug)]
pub struct Entered {
    /// The secret of the session.
    pub session: Secret,
    /// What the browser is to be known again by.
    pub device: Option<Secret>,
    /// How long the session lasts.
    pub lasts: SignedDuration,
}

impl Arrival {
    /// The hash of the session that ends.
    pub(super) fn old_hash(&self) -> Option<Hash> {
        self.old.as_ref().map(Secret::hash)
    }

    /// Whether somebody entered with this browser before.
    pub(super) fn is_known_of(&self, access: &Access, person: &str) -> bool {
        let device = self.device.as_ref().map(|device| device.hash().to_string());
        let held = access.held(person);
        device.zip(held).is_some_and(|(device, held)| held.knows_device(&device))
    }

    /// What somebody gets who is let in: secrets that nobody had before. A browser that we know by a secret of ours keeps
    /// it, so that several people of one desk are known there.
    pub(super) fn entering(&self, access: &Access, lasts: SignedDuration) -> Result<Entered, AppProblem> {
        let is_ours = |device: &&Secret| access.knows_device(&device.hash().to_string());
        let device = match self.device.as_ref().filter(is_ours) {
            Some(device) => device.clone(),
            None => Secret::new()?,
        };
        Ok(Entered { session: Secret::new()?, device: Some(device), lasts })
    }

    /// The same as an event holds it.
    pub(super) fn began(&self, entered: &Entered, now: Timestamp) -> Began {
        Began {
            session: entered.session.hash().to_string(),
            expires_at: now + entered.lasts,
            browser: self.browser,
            device: entered.device.as_ref().map(|device| device.hash().to_string()),
        }
    }
}

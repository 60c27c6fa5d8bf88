//! The emergency kit: when the last one was written, and the code in the envelope that opens it.

use jiff::{SignedDuration, Timestamp};
use journal::{Entry, Hash};

use crate::access::credential::event::Browser;
use crate::access::{Denied, SEALED_SESSION_LASTS};
use crate::event::{Event, KitBy, KitFailure, KitRestored, KitWritten, Said, SealIssued, SealOpened};
use crate::refusal::Refusal;
use crate::sheet::needed;

/// After so long the last kit is called old: two nights without one is no coincidence.
pub const OLD_AFTER: SignedDuration = SignedDuration::from_hours(48);

/// What is known of kits, folded from events.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kit {
    /// The last kit that was written, whatever wrote it.
    pub last: Option<KitWritten>,
    /// The last kit that the program wrote by itself.
    pub last_nightly: Option<KitWritten>,
    /// When a night failed since then, and why.
    pub failed: Option<(Timestamp, KitFailure)>,
    /// The sealed code of now.
    pub seal: Option<Seal>,
    /// What all of this came out of, if it came out of a kit, and when.
    pub restored: Option<(Timestamp, KitRestored)>,
    /// The number of the last entry.
    pub number: u64,
}

/// A sealed code: what is known of it without the code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seal {
    /// For whom kits are made so that it opens them, as `age1…`.
    pub recipient: String,
    /// Where the envelope is.
    pub place: String,
    /// Who printed it.
    pub by: String,
    /// When.
    pub at: Timestamp,
    /// Every time that somebody entered by it, oldest first. Once is enough to print another.
    pub opened: Vec<Timestamp>,
}

/// Who opens the envelope, as far as that is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Opening<'a> {
    /// What they typed when they were asked.
    pub typed: &'a str,
    /// With which browser they came.
    pub browser: Option<Browser>,
}

impl Kit {
    /// Applies an entry. An erased one says nothing any more.
    ///
    /// # Errors
    ///
    /// The number of the entry, when its payload is no event that this program knows.
    pub fn apply(&mut self, entry: &Entry) -> Result<(), u64> {
        if let Some(payload) = &entry.payload {
            let said: Said = serde_json::from_str(&payload.event).map_err(|_| entry.number)?;
            self.happen(&entry.actor, entry.recorded_at, said.event);
        }
        self.number = entry.number;
        Ok(())
    }

    /// Applies an event.
    pub fn happen(&mut self, by: &str, at: Timestamp, event: Event) {
        match event {
            Event::SealIssued(SealIssued { recipient, place }) => {
                self.seal = Some(Seal { recipient, place, by: by.to_owned(), at, opened: Vec::new() });
            }
            Event::SealOpened(opened) => {
                let seal = self.seal.as_mut().filter(|seal| seal.recipient == opened.recipient);
                seal.into_iter().for_each(|seal| seal.opened.push(at));
            }
            Event::KitWritten(written) => {
                if written.by == KitBy::Nightly {
                    self.failed = None;
                    self.last_nightly = Some(written.clone());
                }
                // A command may leave word of its kit after a later one was recorded.
                if self.last.as_ref().is_none_or(|last| last.made_at <= written.made_at) {
                    self.last = Some(written);
                }
            }
            Event::KitFailed(failed) => self.failed = Some((at, failed.why)),
            Event::KitRestored(restored) => self.restored = Some((at, restored)),
            _ => {}
        }
    }

    /// Whether there is no kit of the last two days.
    pub fn is_old(&self, now: Timestamp) -> bool {
        self.last.as_ref().is_none_or(|last| now.duration_since(last.made_at) > OLD_AFTER)
    }

    /// Whether a kit like this was recorded already.
    pub fn knows(&self, written: &KitWritten) -> bool {
        [&self.last, &self.last_nightly].into_iter().flatten().any(|known| known.digest == written.digest)
    }

    /// Issues a sealed code, to be kept in a place.
    ///
    /// # Errors
    ///
    /// No place is given, or one that cannot be read.
    pub fn issue(recipient: &str, place: &str) -> Result<Event, Refusal> {
        needed("place", place)?;
        Ok(Event::SealIssued(SealIssued { recipient: recipient.to_owned(), place: place.trim().to_owned() }))
    }

    /// Enters by the sealed code that belongs to a recipient: a session begins. The code can be used again, for the
    /// next one who has the envelope may need it in the same night.
    ///
    /// # Errors
    ///
    /// It is not the sealed code of now, or there is none.
    pub fn open(
        &self,
        recipient: &str,
        session: &Hash,
        by: Opening<'_>,
        now: Timestamp,
    ) -> Result<Vec<Event>, Denied> {
        let seal = self.seal.as_ref().filter(|seal| seal.recipient == recipient);
        let seal = seal.ok_or(Denied::NotTheSeal)?;
        Ok(vec![Event::SealOpened(SealOpened {
            recipient: seal.recipient.clone(),
            session: session.to_string(),
            expires_at: now + SEALED_SESSION_LASTS,
            browser: by.browser,
            typed: Some(by.typed.to_owned()).filter(|typed| !typed.is_empty()),
        })])
    }
}

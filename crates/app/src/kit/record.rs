//! What the organisation's own stream says of kits, and of the code in the envelope.

use std::sync::Arc;

use ::kit::SealedCode;
use jiff::Timestamp;
use readiness::event::{Event, KitFailed, KitFailure, KitWritten};
use readiness::kit::{Kit, Opening};

use crate::{App, AppProblem, Arrival, NotLetIn, NotPrepared, PROGRAM, Secret};

impl App {
    /// What is known of kits, as it is now.
    ///
    /// # Errors
    ///
    /// The journal cannot be read, or holds an entry that this program does not understand.
    pub fn kit(&self) -> Result<Arc<Kit>, AppProblem> {
        self.folded(&self.kit, |kit| kit.number, Kit::apply)
    }

    /// Records that a kit was written. A kit that is recorded already is not recorded again.
    ///
    /// # Errors
    ///
    /// The world fails.
    pub fn record_kit(&self, actor: &str, written: &KitWritten, now: Timestamp) -> Result<(), AppProblem> {
        self.append_own(actor, now, || {
            let kit = self.kit()?;
            let is_known = kit.knows(written);
            let events = if is_known { Vec::new() } else { vec![Event::KitWritten(written.clone())] };
            Ok((kit.number, events))
        })
    }

    /// Records that the kit of a night was not written.
    ///
    /// # Errors
    ///
    /// The world fails.
    pub fn record_kit_failure(&self, why: KitFailure, now: Timestamp) -> Result<(), AppProblem> {
        self.append_own(PROGRAM, now, || {
            let failed = Event::KitFailed(KitFailed { why });
            Ok((self.kit()?.number, vec![failed]))
        })
    }

    /// Issues a sealed code, to be printed once and kept closed in a place. From then on an older one lets nobody in;
    /// kits that were made for it still open with it. The code is nowhere: whoever loses it issues another.
    ///
    /// # Errors
    ///
    /// No place is given, or one that cannot be read; or the world fails. Nothing was issued.
    pub fn issue_seal(&self, actor: &str, place: &str, now: Timestamp) -> Result<SealedCode, NotPrepared> {
        let code = SealedCode::new().map_err(|_| AppProblem::Store(store::StoreProblem::NoChance))?;
        let issued = Kit::issue(&code.recipient().to_string(), place)?;
        self.append_own(actor, now, || Ok::<_, NotPrepared>((self.kit()?.number, vec![issued.clone()])))?;
        Ok(code)
    }

    /// Enters by the sealed code. Returns the secret of the session. Whether there is another code or none, the answer
    /// is the same and takes the same time. What somebody types as their name is kept as that; the session that the browser
    /// had ends.
    ///
    /// # Errors
    ///
    /// It is not the code of now, or the world fails.
    pub fn enter_sealed(
        &self,
        code: &SealedCode,
        typed: &str,
        arrival: &Arrival,
        now: Timestamp,
    ) -> Result<Secret, NotLetIn> {
        let session = Secret::new()?;
        let recipient = code.recipient().to_string();
        let opening = Opening { typed, browser: arrival.browser };
        let old = arrival.old.as_ref().map(Secret::hash);
        self.append_own(readiness::access::SEALED, now, || {
            let (kit, access) = (self.kit()?, self.access()?);
            let mut events = kit.open(&recipient, &session.hash(), opening, now)?;
            events.extend(access.end_of_browser(old.as_ref(), now));
            Ok::<_, NotLetIn>((kit.number, events))
        })?;
        Ok(session)
    }
}

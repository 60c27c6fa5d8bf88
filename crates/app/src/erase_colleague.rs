//! Erasing somebody who came in: their name, and when and with what they came in. The chain stays, and an entry says what was
//! done. What they did in incidents stays, under their id: it is the record of what happened.

use std::sync::{Arc, PoisonError};

use jiff::Timestamp;
use readiness::access::{Actor, about};
use readiness::event::AccessEnded;

use crate::access::TRIES;
use crate::{App, AppProblem, NotLetIn};

impl App {
    /// Ends the access of somebody of the house, and erases every payload that tells of their coming in, with their key. How
    /// many that were.
    ///
    /// # Errors
    ///
    /// Whoever does it does not administer, there is no such person, no reason is given, nobody would be left who
    /// administers, or the world fails.
    pub fn erase_colleague(
        &self,
        actor: Actor<'_>,
        person: &str,
        reason: &str,
        now: Timestamp,
    ) -> Result<usize, NotLetIn> {
        // This entry stays: no session that an erased entry ended begins again, and nobody else gets the id.
        let ended = AccessEnded { person: person.to_owned(), reason: reason.to_owned() };
        self.administer(actor, now, |prepared| prepared.end_access(&ended))?;
        for _ in 0..TRIES {
            let entries = self.entries(readiness::STREAM, 0)?;
            let numbers = about(&entries, person).into_iter().collect();
            let subjects = vec![person.to_owned()];
            if let Some(count) = self.erase_own(actor.id, &entries, numbers, subjects, reason, now)? {
                // What was folded from those payloads is gone with them.
                *self.prepared.lock().unwrap_or_else(PoisonError::into_inner) = Arc::default();
                *self.access.lock().unwrap_or_else(PoisonError::into_inner) = Arc::default();
                return Ok(count);
            }
        }
        Err(AppProblem::Busy.into())
    }
}

//! Handing letters to the relay: each once, and if nobody knows whether it arrived, that is said.

use std::sync::{MutexGuard, PoisonError};

use incident::event::{Event, LetterFailed, LetterSent, When};
use incident::letter::event::LetterFailure;
use jiff::{SignedDuration, Timestamp};
use mail::{Answer, Delay, Letter, Relay};
use store::{Journal as _, Waiting};

use super::body::Body;
use super::queue::{Held, Queue};
use super::{BEGUN, LETTER, is_letter};
use crate::record::draft;
use crate::{App, AppProblem, NotRecorded, PROGRAM};

/// After so long nobody tries any more: a letter that comes a day late says what is no longer so.
const GIVE_UP: SignedDuration = SignedDuration::from_hours(24);

/// So many letters are sent in one go, so that each gets the moment at which it went.
const AT_ONCE: usize = 20;

/// Whoever hands letters over.
pub trait Sends: Send + Sync {
    /// Hands over one letter. `before_text` is asked when it is still certain that the relay does not have it, and never
    /// after that; when it says no, nothing is sent.
    fn send(&self, letter: &Letter, id: &str, at: Timestamp, before_text: &mut dyn FnMut() -> bool)
    -> Answer;
}

impl Sends for Relay {
    fn send(
        &self,
        letter: &Letter,
        id: &str,
        at: Timestamp,
        before_text: &mut dyn FnMut() -> bool,
    ) -> Answer {
        Relay::send(self, letter, id, at, before_text)
    }
}

/// What came of a round.
#[derive(Debug, Default)]
pub struct Sending {
    /// So many letters were sent.
    pub sent: usize,
    /// So many ended otherwise.
    pub failed: usize,
    /// What the relay said when it was away, or could not be reached.
    pub away: Option<String>,
    /// Whether there may be more to do at once.
    pub has_more: bool,
    /// What went wrong here and not there.
    pub problems: Vec<AppProblem>,
}

/// What becomes of a letter after somebody tried to hand it over.
enum Outcome {
    Ended(Box<Event>),
    Again,
    Away(String),
}

impl App {
    /// Sends letters whose turn it is, some at a time. What must wait stays, each time longer; what ended is written down
    /// in its incident. Whoever calls this is the only one at that moment.
    ///
    /// # Errors
    ///
    /// The outbox cannot be read.
    pub fn send_waiting(&self, sender: &dyn Sends, now: Timestamp) -> Result<Sending, AppProblem> {
        let mut sending = Sending::default();
        self.take_in(&mut sending)?;
        for _ in 0..AT_ONCE {
            let Some(held) = self.queue().next(now) else { return Ok(sending) };
            let outcome = match held.ended.clone() {
                Some(ended) => Outcome::Ended(Box::new(ended)),
                None => self.hand_over(sender, &held, now),
            };
            self.settle(held, outcome, now, &mut sending);
        }
        sending.has_more = true;
        Ok(sending)
    }

    /// Takes from the outbox what nobody took yet. What had begun when the program stopped may have arrived.
    fn take_in(&self, sending: &mut Sending) -> Result<(), AppProblem> {
        let room = self.queue().room();
        if room == 0 {
            return Ok(());
        }
        for row in self.store.take(room)? {
            let is_ours = is_letter(&row.row.kind);
            // What is no letter of ours stays taken, for there is nobody here to do it.
            let Some(body) = Body::read(&row.row.body).filter(|_| is_ours) else { continue };
            match self.state(&row.stream) {
                // It ended, and then the program stopped before the row was gone.
                Ok(state) if state.letters.has_ended(&body.letter) => self.store.done(row.id)?,
                Ok(_) => {
                    let begun = (row.row.kind == BEGUN).then(|| failed(&body, LetterFailure::Unknown, ""));
                    self.queue().put(Held::new(row, body, begun));
                }
                Err(problem) => sending.problems.push(problem),
            }
        }
        Ok(())
    }

    fn hand_over(&self, sender: &dyn Sends, held: &Held, now: Timestamp) -> Outcome {
        let body = &held.body;
        if now.duration_since(body.written_at) >= GIVE_UP {
            return Outcome::Ended(Box::new(failed(body, LetterFailure::GaveUp, "")));
        }
        let Some(letter) = body.letter() else {
            return Outcome::Ended(Box::new(failed(body, LetterFailure::NoAddress, "")));
        };
        let mut has_begun = false;
        let mut begin = || {
            has_begun = self.store.rename(&held.waiting, BEGUN).is_ok();
            has_begun
        };
        let answer = sender.send(&letter, &body.letter, body.written_at, &mut begin);
        match answer {
            Answer::Sent => Outcome::Ended(Box::new(sent(body, now))),
            Answer::Refused { text, .. } => {
                Outcome::Ended(Box::new(failed(body, LetterFailure::Refused, &text)))
            }
            Answer::Unsendable(_) => Outcome::Ended(Box::new(failed(body, LetterFailure::NoAddress, ""))),
            Answer::Unknown { text } => Outcome::Ended(Box::new(failed(body, LetterFailure::Unknown, &text))),
            Answer::Later { delay, text } => {
                // When even this cannot be written, a crash makes it unknown, which is said then.
                if has_begun {
                    let _ = self.store.rename(&held.waiting, LETTER);
                }
                match delay {
                    Delay::Away => Outcome::Away(text),
                    Delay::Asked => Outcome::Again,
                }
            }
        }
    }

    fn settle(&self, mut held: Held, outcome: Outcome, now: Timestamp, sending: &mut Sending) {
        match outcome {
            Outcome::Again => {
                self.queue().is_back();
                self.queue().again(held, now);
            }
            Outcome::Away(text) => {
                let mut queue = self.queue();
                queue.is_away(now);
                queue.put(held);
                sending.away = Some(text);
            }
            Outcome::Ended(event) => match self.end(&held.waiting, &held.body, &event, now) {
                Ok(()) if matches!(*event, Event::LetterSent(_)) => {
                    self.queue().is_back();
                    sending.sent += 1;
                }
                Ok(()) => {
                    if is_unknown(&event) {
                        // Whoever breaks off once does it again: the next letter waits a little.
                        self.queue().is_away(now);
                    }
                    sending.failed += 1;
                }
                // It is not sent again: only writing that down is tried again.
                Err(problem) => {
                    held.ended = Some(*event);
                    self.queue().again(held, now);
                    sending.problems.push(problem);
                }
            },
        }
    }

    /// Writes down how a letter ended, and takes it out of the outbox.
    fn end(&self, waiting: &Waiting, body: &Body, event: &Event, now: Timestamp) -> Result<(), AppProblem> {
        let written = self.append(&waiting.stream, |state| {
            // A row that could not be removed last time.
            if state.letters.has_ended(&body.letter) {
                return Ok(Vec::new());
            }
            let at = state.clock(now);
            Ok(vec![draft(PROGRAM, &body.visibility(), at, &body.subjects, event.clone())])
        });
        match written {
            Ok(_) => Ok(self.store.done(waiting.id)?),
            Err(NotRecorded::Failed(problem)) => Err(problem),
            Err(NotRecorded::Refused(_)) => Err(AppProblem::Busy),
        }
    }

    pub(crate) fn queue(&self) -> MutexGuard<'_, Queue> {
        // A thread that panicked left at worst a letter that waits for the next start.
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn is_unknown(event: &Event) -> bool {
    matches!(event, Event::LetterFailed(failed) if failed.why == LetterFailure::Unknown)
}

fn sent(body: &Body, now: Timestamp) -> Event {
    Event::LetterSent(LetterSent {
        entry: body.entry,
        letter: body.letter.clone(),
        to: body.shown.clone(),
        at: When(calendar::Start::Moment(now)),
    })
}

fn failed(body: &Body, why: LetterFailure, said: &str) -> Event {
    Event::LetterFailed(LetterFailed {
        entry: body.entry,
        letter: body.letter.clone(),
        to: body.shown.clone(),
        why,
        text: body.told(said),
    })
}

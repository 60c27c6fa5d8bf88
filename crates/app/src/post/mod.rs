//! Letters that go out because of entries. They are recorded with the entries, in the same transaction, and handed to the
//! relay afterwards: whoever records never waits for a relay, and no letter goes out about what was not recorded.

mod addressed;
mod body;
mod queue;
mod record;
mod send;

pub(crate) use addressed::mail_of;
pub use mail::{Answer, Attached, Delay, Letter, Relay, Unsendable};
pub(crate) use queue::Queue;
pub(crate) use record::Writes;
pub use send::{Sending, Sends};

use std::sync::Arc;

use jiff::Timestamp;
use store::Journal as _;
use wording::{Lang, Wording};

use self::body::Body;
use crate::{App, AppProblem};

/// The kind of an outbox row that is a letter.
const LETTER: &str = "mail";

/// The same once its text may be on its way: after a crash nobody knows whether it arrived.
const BEGUN: &str = "mail-begun";

/// How letters that the program itself writes are written.
pub struct Post {
    pub(crate) wording: Wording,
    pub(crate) address: Option<String>,
}

impl Post {
    /// In this language, and with the address at which people find the program, if letters may say that.
    pub fn new(lang: Lang, address: Option<String>) -> Post {
        let address = address.map(|address| address.trim_end_matches('/').to_owned());
        Post { wording: Wording::new(lang), address: address.filter(|address| !address.is_empty()) }
    }
}

/// A letter that has not gone yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WaitingLetter {
    /// The number of the entry because of which it was written.
    pub entry: u64,
    /// Its id.
    pub letter: String,
    /// To whom: an address, or a name where the address is private.
    pub to: String,
    /// When it was written.
    pub written_at: Timestamp,
}

impl App {
    /// The same use cases for a house that has a relay.
    #[must_use]
    pub fn with_post(mut self, post: Post) -> App {
        self.post = Some(Arc::new(post));
        self
    }

    /// Whether letters are sent at all.
    pub fn sends_letters(&self) -> bool {
        self.post.is_some()
    }

    /// Letters of a stream that have not gone yet, oldest first.
    ///
    /// # Errors
    ///
    /// The outbox cannot be read.
    pub fn letters_waiting(&self, stream: &str) -> Result<Vec<WaitingLetter>, AppProblem> {
        let rows = self.store.outbox()?.into_iter();
        let ours = rows.filter(|row| row.stream == stream && is_letter(&row.row.kind));
        let read = ours.filter_map(|row| Body::read(&row.row.body));
        Ok(read
            .map(|body| WaitingLetter {
                entry: body.entry,
                letter: body.letter,
                to: body.shown,
                written_at: body.written_at,
            })
            .collect())
    }

    /// Takes letters that name a person out of the outbox of a stream: what they say is erased.
    pub(crate) fn forget_letters(&self, stream: &str, person: &str) -> Result<(), AppProblem> {
        // Their rows went with the key; those that were written without one are looked for.
        self.queue().forget_naming(stream, person);
        for row in self.store.outbox()? {
            let is_ours = row.stream == stream;
            let names = || {
                Body::read(&row.row.body)
                    .is_some_and(|body| body.subjects.iter().any(|known| known == person))
            };
            if is_ours && is_letter(&row.row.kind) && names() {
                self.queue().forget(row.id);
                self.store.done(row.id)?;
            }
        }
        Ok(())
    }
}

fn is_letter(kind: &str) -> bool {
    matches!(kind, LETTER | BEGUN)
}

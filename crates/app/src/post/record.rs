//! Letters with the entries because of which they are written.

use incident::command::Command;
use incident::event::{Event, Kind, LetterFailed};
use incident::letter::event::LetterFailure;
use incident::state::State;
use jiff::Timestamp;
use journal::{Draft, Entry, Visibility};
use mail::Letter;
use readiness::prepared::Prepared;
use store::OutboxRow;

use super::addressed::{is_of_the_team, shown};
use super::body::Body;
use super::{LETTER, Post};
use crate::record::{Request, draft};
use crate::{App, AppProblem, NotRecorded, PROGRAM, Secret};

/// What is appended together: entries, and letters that go out because of them.
#[derive(Default)]
pub(crate) struct Writes {
    pub(crate) drafts: Vec<Draft>,
    pub(crate) outbox: Vec<OutboxRow>,
}

/// Letters on their way into the outbox.
pub(crate) struct Writing<'a> {
    post: &'a Post,
    prepared: &'a Prepared,
    is_exercise: bool,
    visibility: &'a Visibility,
    now: Timestamp,
}

impl App {
    /// The same as [`App::record_with`], with letters that go out because of the first of the entries. Without a relay
    /// nothing is written but the entries. A letter of an exercise says so, and goes only to the crisis team.
    ///
    /// # Errors
    ///
    /// One of the commands is refused, or the world fails; nothing was recorded, and no letter goes.
    pub fn record_with_letters(
        &self,
        request: &Request<'_>,
        following: &[Command],
        letters: &[Letter],
    ) -> Result<Vec<Entry>, NotRecorded> {
        let writes = |state: &State, after: &State, drafts: Vec<Draft>| -> Result<Writes, AppProblem> {
            let mut writes = Writes { drafts, outbox: Vec::new() };
            let prepared = self.prepared()?;
            let kind = after.opened.as_ref().map(|opened| opened.kind);
            if let Some(writing) =
                self.writing(&prepared, kind, &request.visibility, after.clock(request.now))
            {
                for letter in letters {
                    writing.put(&mut writes, state.number + 1, letter)?;
                }
            }
            Ok(writes)
        };
        self.record_and(request, following, writes)
    }

    /// What letters are written with; nothing when there is no relay.
    pub(crate) fn writing<'a>(
        &'a self,
        prepared: &'a Prepared,
        kind: Option<Kind>,
        visibility: &'a Visibility,
        now: Timestamp,
    ) -> Option<Writing<'a>> {
        let is_exercise = kind == Some(Kind::Exercise);
        Some(Writing { post: self.post.as_deref()?, prepared, is_exercise, visibility, now })
    }
}

impl Writing<'_> {
    /// Puts a letter into the outbox, or an entry that says why it does not go.
    pub(crate) fn put(&self, writes: &mut Writes, entry: u64, letter: &Letter) -> Result<(), AppProblem> {
        let id = Secret::new()?.reveal().to_owned();
        let marked = if self.is_exercise { self.marked(letter) } else { letter.clone() };
        let mut body = Body::new(id, entry, &marked, self.visibility, self.now);
        let Some(address) = mail::address(&letter.to) else {
            writes.drafts.push(self.failed(body, LetterFailure::NoAddress));
            return Ok(());
        };
        let (shown, subject) = shown(self.prepared, &address);
        body.shown = shown;
        body.subjects.extend(subject);
        if self.is_exercise && !is_of_the_team(self.prepared, &address) {
            writes.drafts.push(self.failed(body, LetterFailure::Exercise));
        } else {
            let (kind, subjects) = (LETTER.to_owned(), body.subjects.clone());
            writes.outbox.push(OutboxRow { kind, body: body.to_text(), subjects });
        }
        Ok(())
    }

    /// A letter of an exercise: whoever reads only the subject, or only the first line, knows.
    fn marked(&self, letter: &Letter) -> Letter {
        let w = &self.post.wording;
        let subject = w.format("letter-exercise", [("subject", letter.subject.clone().into())]);
        let text = format!("{}\n\n{}", w.text("letter-exercise-line"), letter.text);
        Letter { subject, text, ..letter.clone() }
    }

    fn failed(&self, body: Body, why: LetterFailure) -> Draft {
        let (entry, letter, to) = (body.entry, body.letter, body.shown);
        let failed = LetterFailed { entry, letter, to, why, text: String::new() };
        draft(PROGRAM, self.visibility, self.now, &body.subjects, Event::LetterFailed(failed))
    }
}

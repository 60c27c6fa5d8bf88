//! Who may see what is recorded: what is about something that not all may see is seen by no more people than that.

use incident::command::Command;
use incident::permission::{acts_on, gives_to, is_for_all, stands_on, waits_for};
use incident::refusal::Refusal;
use incident::state::State;
use journal::{Eyes, Visibility};
use readiness::access::Right;
use readiness::prepared::Prepared;

use crate::record::Request;
use crate::{App, AppProblem, NotRecorded};

impl App {
    /// The request as it may be recorded: nobody writes where they may not read, nobody acts on an entry that they do not
    /// see, and what is about an entry that not all may see is seen by no more people than that.
    pub(crate) fn restricted_as<'a>(
        &self,
        request: &Request<'a>,
        following: &[Command],
    ) -> Result<Request<'a>, NotRecorded> {
        let mut request = request.clone();
        let (eyes, state) = (request.actor.eyes(), self.state(request.stream)?);
        for command in std::iter::once(request.command).chain(following) {
            let named = acts_on(command);
            let Some(entry) = named.or_else(|| stands_on(command, &state)) else { continue };
            let Some(seen_by) = self.visibility_of(request.stream, entry)? else { continue };
            let is_seen = seen_by.is_open_to(&eyes);
            if named.is_some() && !is_seen {
                return Err(Refusal::NoSuchEntry { entry }.into());
            }
            // A thing with a number of its own that they do not see is refused as one that is not there, where it is decided.
            if !is_seen {
                continue;
            }
            request.visibility = request.visibility.narrowed(&seen_by).ok_or(Refusal::SeenByOthers)?;
        }
        if request.visibility == Visibility::Counsel && !request.actor.rights.has(Right::ReadCounsel) {
            return Err(Refusal::NotYours { right: Right::ReadCounsel }.into());
        }
        if is_for_all(request.command) {
            request.visibility = Visibility::Stream;
        }
        self.is_seen_by_who_does_it(&request, &eyes, &state)?;
        Ok(request)
    }

    /// Whoever would do a task sees it, and so does everybody who sees it with what it waits for.
    fn is_seen_by_who_does_it(
        &self,
        request: &Request<'_>,
        eyes: &Eyes,
        state: &State,
    ) -> Result<(), NotRecorded> {
        for (task, entry) in waits_for(request.command, state) {
            let Some(seen_by) = self.visibility_of(request.stream, entry)? else { continue };
            // What somebody does not see is not there for them: it is refused as such where the command is decided.
            let is_known = seen_by.is_open_to(eyes);
            if is_known && request.visibility.narrowed(&seen_by).as_ref() != Some(&request.visibility) {
                return Err(Refusal::WaitsForUnseen { task: task.to_owned() }.into());
            }
        }
        if request.visibility == Visibility::Stream {
            return Ok(());
        }
        let prepared = self.prepared()?;
        let unseeing = gives_to(request.command).into_iter().find(|name| {
            let mut theirs = people_named(&prepared, name).peekable();
            theirs.peek().is_some() && !theirs.any(|eyes| request.visibility.is_open_to(&eyes))
        });
        unseeing.map_or(Ok(()), |name| Err(Refusal::DoesNotSee { name: name.to_owned() }.into()))
    }

    /// Who may see an entry.
    pub(crate) fn visibility_of(&self, stream: &str, entry: u64) -> Result<Option<Visibility>, AppProblem> {
        let found = self.entries_through(stream, entry.saturating_sub(1), entry)?;
        Ok(found.into_iter().next().map(|entry| entry.visibility))
    }
}

/// The eyes of everybody in the house who is called so. Of others we do not know what they may see: whoever gives them work
/// knows whom they tell.
fn people_named<'a>(prepared: &'a Prepared, name: &str) -> impl Iterator<Item = Eyes> + use<'a> {
    let name = name.trim().to_lowercase();
    let people = prepared.who_may(Right::Read).into_iter();
    let theirs = people.filter(move |person| prepared.person_name(person).trim().to_lowercase() == name);
    theirs.map(|person| Eyes::Of {
        person: person.to_owned(),
        reads_counsel: prepared.rights(person).has(Right::ReadCounsel),
    })
}

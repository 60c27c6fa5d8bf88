//! Recording: load, decide, see what it changes, append, all or nothing.

use calendar::Start;
use incident::command::{Command, Desk};
use incident::differences::differences;
use incident::event::{Event, RulebookUsed, Said};
use incident::permission;
use incident::picture::{Options, picture};
use incident::refusal::Refusal;
use incident::state::{Recorded, State};
use jiff::Timestamp;
use journal::{Draft, Entry, Visibility};
use readiness::access::Actor;
use store::{Append, AppendProblem, Journal as _};

use crate::post::Writes;
use crate::{App, AppProblem, NotRecorded, PROGRAM};

/// A command with who gives it and whom it is about.
#[derive(Clone, Debug)]
pub struct Request<'a> {
    /// The stream of the incident.
    pub stream: &'a str,
    /// Who does it, and what they may.
    pub actor: Actor<'a>,
    /// What they do.
    pub command: &'a Command,
    /// Data subjects named in it, so that one person can be erased.
    pub subjects: &'a [String],
    /// Who may see it.
    pub visibility: Visibility,
    /// The number of the entry that held when the form was shown, 0 when none did; absent when nobody looked.
    pub seen: Option<u64>,
    /// When.
    pub now: Timestamp,
}

/// How often a command is decided again on a newer state before we give up.
const TRIES: usize = 3;

impl App {
    /// Records what a command becomes, and receipts of what it changes. What it returns is on the disk.
    ///
    /// # Errors
    ///
    /// The command is refused, or the world fails; nothing was recorded.
    pub fn record(&self, request: &Request<'_>) -> Result<Vec<Entry>, NotRecorded> {
        self.record_with(request, &[])
    }

    /// The same for a command with others that follow it at once: all of them are recorded, or none.
    ///
    /// # Errors
    ///
    /// One of them is refused, or the world fails; nothing was recorded.
    pub fn record_with(
        &self,
        request: &Request<'_>,
        following: &[Command],
    ) -> Result<Vec<Entry>, NotRecorded> {
        self.record_and(request, following, |_, _, drafts| Ok(Writes { drafts, outbox: Vec::new() }))
    }

    /// The same with what else is written at once, decided on the states before and after.
    pub(crate) fn record_and(
        &self,
        request: &Request<'_>,
        following: &[Command],
        writes: impl Fn(&State, &State, Vec<Draft>) -> Result<Writes, AppProblem>,
    ) -> Result<Vec<Entry>, NotRecorded> {
        by_a_person(request.actor.id)?;
        let request = &self.restricted_as(request, following)?;
        if matches!(request.command, Command::OpenIncident(_)) && !request.subjects.is_empty() {
            return Err(Refusal::OpeningNamesPerson.into());
        }
        let seen_by = self.seen_by(request.actor.eyes());
        self.append_all(request.stream, |state| {
            let request = &on_its_clock(request, state);
            let rulebook = self.rulebook();
            let desk = Desk { rulebook: &rulebook, actor: request.actor.id, now: request.now };
            // What somebody saw is compared with what they may see: the rest cannot have overtaken them.
            request.command.expect_seen(&*seen_by.state(request.stream)?, request.seen)?;
            // What somebody may not see is not there for them: they cannot act on it either.
            if seen_by.is_partial(request.stream)? {
                self.decided(request, &*seen_by.state(request.stream)?, following, desk)?;
            }
            let (after, events) = self.decided(request, state, following, desk)?;
            Ok(writes(state, &after, self.drafts(request, state, &after, events)?)?)
        })
    }

    /// What commands become, one after the other, with the state after them.
    fn decided(
        &self,
        request: &Request<'_>,
        state: &State,
        following: &[Command],
        desk: Desk<'_>,
    ) -> Result<(State, Vec<Event>), NotRecorded> {
        let (mut after, mut events) = (state.clone(), Vec::new());
        for command in std::iter::once(request.command).chain(following) {
            permission::may(request.actor.rights, command, &after)?;
            self.agreed_to(command, &after)?;
            for event in command.decide(&after, desk)? {
                after.apply(&Recorded {
                    number: after.number + 1,
                    actor: request.actor.id.to_owned(),
                    recorded_at: request.now,
                    event: event.clone(),
                });
                events.push(event);
            }
        }
        Ok((after, events))
    }

    /// Appends receipts of what changed since a state by other means than a command.
    pub(crate) fn receipts(&self, stream: &str, before: &State, now: Timestamp) -> Result<(), NotRecorded> {
        let now = before.clock(now);
        let receipt = |event| draft(PROGRAM, &Visibility::Stream, now, &[], event);
        let receipts =
            |after: &State| Ok(self.conclusions(before, after, now)?.into_iter().map(receipt).collect());
        self.append(stream, receipts).map(drop)
    }

    /// Appends what is decided on the state of a stream; decides again on the newer state when somebody else
    /// recorded meanwhile.
    pub(crate) fn append(
        &self,
        stream: &str,
        decide: impl Fn(&State) -> Result<Vec<Draft>, NotRecorded>,
    ) -> Result<Vec<Entry>, NotRecorded> {
        self.append_all(stream, |state| Ok(Writes { drafts: decide(state)?, outbox: Vec::new() }))
    }

    /// The same with letters that go out because of it. Without an entry none do.
    pub(crate) fn append_all(
        &self,
        stream: &str,
        decide: impl Fn(&State) -> Result<Writes, NotRecorded>,
    ) -> Result<Vec<Entry>, NotRecorded> {
        for _ in 0..TRIES {
            let state = self.state(stream)?;
            let Writes { drafts, outbox } = decide(&state)?;
            if drafts.is_empty() {
                return Ok(Vec::new());
            }
            let append = Append { stream: stream.to_owned(), expected: state.number, drafts, outbox };
            match self.store.append(append) {
                Ok(entries) => {
                    self.bell.ring(stream, entries.last().map_or(0, |entry| entry.number));
                    return Ok(entries);
                }
                Err(AppendProblem::Conflict { .. }) => self.forget(stream),
                Err(AppendProblem::World(problem)) => return Err(AppProblem::Store(problem).into()),
                Err(_) => return Err(AppProblem::Busy.into()),
            }
        }
        Err(AppProblem::Busy.into())
    }

    /// What is concluded otherwise in one state than in another, as receipts.
    fn conclusions(&self, before: &State, after: &State, now: Timestamp) -> Result<Vec<Event>, AppProblem> {
        // What was concluded before followed the rules of then: a change of the rules has its receipts too.
        let earlier = self.rulebook_of(before)?;
        let (then, is) = (before.situation(now), after.situation(now));
        let shown = before.opened.is_some().then(|| picture(&earlier, &then, Options::default()));
        let rulebook = self.rulebook();
        let mut receipts = differences(shown.as_ref(), &picture(&rulebook, &is, Options::default()));
        let version = rulebook.version().to_string();
        if before.rulebook.as_deref() != Some(version.as_str()) {
            self.keep_own_rules(&rulebook, now)?;
            receipts.insert(0, Event::RulebookUsed(RulebookUsed { rulebook: version }));
        }
        Ok(receipts)
    }

    /// The events of the command by its actor, then the receipts by the program.
    fn drafts(
        &self,
        request: &Request<'_>,
        state: &State,
        after: &State,
        events: Vec<Event>,
    ) -> Result<Vec<Draft>, AppProblem> {
        let receipts = if request.visibility == Visibility::Stream {
            // What everybody may read says nothing that follows from what they may not.
            let open = self.seen_by_all();
            let before = open.state(request.stream)?;
            let mut after = State::clone(&before);
            for event in &events {
                after.apply(&Recorded {
                    number: after.number + 1,
                    actor: request.actor.id.to_owned(),
                    recorded_at: request.now,
                    event: event.clone(),
                });
            }
            self.conclusions(&before, &after, request.now)?
        } else {
            self.conclusions(state, after, request.now)?
        };
        let entry = |actor, subjects, event| draft(actor, &request.visibility, request.now, subjects, event);
        let said = events.into_iter().map(|event| entry(request.actor.id, request.subjects, event));
        let receipts = receipts.into_iter().map(|event| entry(PROGRAM, &[], event));
        Ok(said.chain(receipts).collect())
    }
}

/// The same request at the moment that the clock of its incident shows: an exercise has a clock of its own, and what opens
/// one is recorded at its beginning.
fn on_its_clock<'a>(request: &Request<'a>, state: &State) -> Request<'a> {
    let now = match request.command {
        Command::OpenExercise(asked) if state.opened.is_none() => match asked.begun.clock.story.0 {
            Start::Moment(story) => story,
            Start::Day(_) => request.now,
        },
        _ => state.clock(request.now),
    };
    Request { now, ..request.clone() }
}

pub(crate) fn draft(
    actor: &str,
    visibility: &Visibility,
    recorded_at: Timestamp,
    subjects: &[String],
    event: Event,
) -> Draft {
    let mut subjects = subjects.to_vec();
    subjects.extend(event.subjects());
    let event = written(&Said { subjects: subjects.clone(), event });
    Draft { actor: actor.to_owned(), visibility: visibility.clone(), recorded_at, event, subjects }
}

/// Whoever records is a person with a name; the program's own name is for its receipts.
pub(crate) fn by_a_person(actor: &str) -> Result<(), Refusal> {
    match actor.trim() {
        "" => Err(Refusal::Empty { field: "actor" }),
        PROGRAM => Err(Refusal::Reserved { field: "actor", word: PROGRAM.to_owned() }),
        _ => Ok(()),
    }
}

/// The event as JSON text, as the journal keeps it.
pub(crate) fn written(said: &Said) -> String {
    serde_json::to_string(said).expect("an event has no key that JSON cannot hold")
}

//! From the signal to awareness, to the team, to the first words to each audience.

use std::collections::BTreeMap;

use calendar::Start;
use jiff::SignedDuration;
use law::{Recipient, Rulebook};

use crate::event::Event;
use crate::stakeholder::event::StakeholderKind;
use crate::state::{Recorded, State};

/// A moment, with the entry that tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// When.
    pub at: Start,
    /// The number of the entry.
    pub entry: u64,
}

/// How long something took: exactly where both moments are known to the minute, else between these two. Negative when what
/// should come after came before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Elapsed {
    /// At least.
    pub least: SignedDuration,
    /// At most.
    pub most: SignedDuration,
}

/// The course of an incident; what nobody recorded is absent.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Course {
    /// The first signal, else the moment at which it was noticed.
    pub signal: Option<Mark>,
    /// The first awareness under any regime.
    pub aware: Option<Mark>,
    /// When the team was called out for the first time, else when it first met.
    pub team: Option<Mark>,
    /// The first word to each audience, in the order in which they heard.
    pub first_words: Vec<FirstWord>,
}

/// The first word to somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FirstWord {
    /// Who heard.
    pub hearer: Hearer,
    /// When, and by which entry.
    pub mark: Mark,
}

/// Who heard something.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Hearer {
    /// A kind of people or organisations.
    Audience(StakeholderKind),
    /// Whom a report went to, by the rule that asks it.
    Filed(String),
}

impl Elapsed {
    /// The time from one moment to another. A day without an hour lasts from its beginning to its end.
    pub fn between(from: Mark, to: Mark, rulebook: &Rulebook) -> Elapsed {
        let bounds = |at| (rulebook.moment_of(at), rulebook.end_of(at));
        let ((from, from_end), (to, to_end)) = (bounds(from.at), bounds(to.at));
        Elapsed { least: to.duration_since(from_end), most: to_end.duration_since(from) }
    }

    /// How long exactly, where that is known.
    pub fn exactly(self) -> Option<SignedDuration> {
        (self.least == self.most).then_some(self.least)
    }
}

pub(super) fn course(state: &State, recorded: &[Recorded], rulebook: &Rulebook) -> Course {
    let first = |marks: &mut dyn Iterator<Item = Mark>| {
        marks.min_by_key(|mark| (rulebook.moment_of(mark.at), mark.entry))
    };
    let mut signals = state.signals.values().map(|kept| Mark { at: kept.said.at.0, entry: kept.number });
    let detected = state.moments.get("detected").map(|(entry, at)| Mark { at: *at, entry: *entry });
    let mut aware = state.awareness.values().map(|aware| Mark { at: aware.at, entry: aware.number });
    Course {
        signal: first(&mut signals).or(detected),
        aware: first(&mut aware),
        team: called(recorded).or_else(|| met(state)),
        first_words: first_words(state, rulebook),
    }
}

/// When the team was called out for the first time: the state keeps only the last time.
fn called(recorded: &[Recorded]) -> Option<Mark> {
    let called = recorded.iter().find(|one| matches!(one.event, Event::CalloutBegun(_)))?;
    Some(Mark { at: Start::Moment(called.recorded_at), entry: called.number })
}

fn met(state: &State) -> Option<Mark> {
    let (_, meeting) = state.meetings.all().next()?;
    Some(Mark { at: meeting.opened.said.at.0, entry: meeting.opened.number })
}

fn first_words(state: &State, rulebook: &Rulebook) -> Vec<FirstWord> {
    let mut first: BTreeMap<Hearer, Mark> = BTreeMap::new();
    let mut hear = |hearer: Hearer, mark: Mark| {
        let earlier = |held: &Mark| rulebook.moment_of(mark.at) < rulebook.moment_of(held.at);
        if first.get(&hearer).is_none_or(earlier) {
            first.insert(hearer, mark);
        }
    };
    for told in state.told() {
        hear(Hearer::Audience(told.stakeholder.kind), Mark { at: told.at, entry: told.entry });
    }
    for filing in &state.filings {
        // Whoever writes in a register of their own tells nobody.
        let to = rulebook.rule(&filing.rule).map(|rule| rule.to);
        if to.is_some_and(|to| to != Recipient::OwnRegister) {
            hear(Hearer::Filed(filing.rule.clone()), Mark { at: filing.at, entry: filing.number });
        }
    }
    let mut words: Vec<FirstWord> =
        first.into_iter().map(|(hearer, mark)| FirstWord { hearer, mark }).collect();
    words.sort_by_key(|word| (rulebook.moment_of(word.mark.at), word.mark.entry));
    words
}

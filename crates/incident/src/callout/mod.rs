//! Calling the team out: who is called by whom, who answered, and when it is the deputy's turn.

pub(crate) mod decide;
pub mod event;

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};

use self::event::{CallMade, CallOutcome, CalloutBegun, PersonSummoned};
use crate::event::Event;
use crate::state::{Kept, Recorded};

/// The people who are called out, in the order in which they were summoned.
#[derive(Clone, Debug, PartialEq)]
pub struct Callout {
    /// How it began.
    pub begun: Kept<CalloutBegun>,
    /// Who is called.
    pub people: Vec<Summoned>,
}

/// Somebody who is called out.
#[derive(Clone, Debug, PartialEq)]
pub struct Summoned {
    /// Who, and how they were summoned.
    pub summons: Kept<PersonSummoned>,
    /// Every call to them.
    pub calls: Vec<Kept<CallMade>>,
}

/// Somebody to call now.
#[derive(Clone, Debug, PartialEq)]
pub struct ToCall<'a> {
    /// Who.
    pub person: &'a Summoned,
    /// In whose place, when they are a deputy.
    pub instead_of: Option<&'a Summoned>,
    /// How often they were called in vain.
    pub tries: usize,
}

impl Summoned {
    /// Their id.
    pub fn id(&self) -> &str {
        &self.summons.said.person
    }

    /// Their name.
    pub fn name(&self) -> &str {
        &self.summons.said.name
    }

    /// What came of the last call; nothing when nobody called.
    pub fn outcome(&self) -> Option<CallOutcome> {
        self.calls.last().map(|call| call.said.outcome)
    }

    /// Whether they answered, or somebody does what they would have done.
    pub fn is_settled(&self) -> bool {
        matches!(self.outcome(), Some(CallOutcome::Reached | CallOutcome::TakenOver))
    }

    /// How often they were called in vain since they last answered.
    pub fn tries(&self) -> usize {
        let vain = |call: &&Kept<CallMade>| call.said.outcome == CallOutcome::NotReached;
        self.calls.iter().rev().take_while(vain).count()
    }
}

impl Callout {
    /// The person with an id.
    pub fn person(&self, id: &str) -> Option<&Summoned> {
        self.people.iter().find(|person| person.id() == id)
    }

    /// Who stands in for somebody.
    pub fn deputies_of<'a>(&'a self, id: &'a str) -> impl Iterator<Item = &'a Summoned> {
        self.people.iter().filter(move |person| person.summons.said.stands_in_for.as_deref() == Some(id))
    }

    /// Everybody who stands in, by whom they stand in for.
    pub fn deputies(&self) -> BTreeMap<&str, Vec<&Summoned>> {
        let mut deputies: BTreeMap<&str, Vec<&Summoned>> = BTreeMap::new();
        for person in &self.people {
            let of = person.summons.said.stands_in_for.as_deref();
            of.into_iter().for_each(|of| deputies.entry(of).or_default().push(person));
        }
        deputies
    }

    /// People who are called for themselves and not in another's place.
    pub fn first_choices(&self) -> impl Iterator<Item = &Summoned> {
        self.people.iter().filter(|person| person.summons.said.stands_in_for.is_none())
    }

    /// Whether somebody, or a deputy of theirs, answered.
    pub fn is_covered(&self, person: &Summoned) -> bool {
        person.is_settled() || self.deputies_of(person.id()).any(Summoned::is_settled)
    }

    /// Since when somebody is waited for long enough that their deputy is called.
    pub fn passes_at(&self, person: &Summoned) -> Timestamp {
        let minutes = i64::from(self.begun.said.deputy_after_minutes);
        person
            .summons
            .recorded_at
            .saturating_add(SignedDuration::from_mins(minutes))
            .unwrap_or(Timestamp::MAX)
    }

    /// Whom to call now, in order. Whoever did not answer within the time is still called, and so is their deputy.
    pub fn to_call(&self, now: Timestamp) -> Vec<ToCall<'_>> {
        let deputies = self.deputies();
        let mut calls = Vec::new();
        for person in self.first_choices().filter(|person| !person.is_settled()) {
            let deputies = deputies.get(person.id()).map_or(&[][..], Vec::as_slice);
            if deputies.iter().any(|deputy| deputy.is_settled()) {
                continue;
            }
            calls.push(ToCall { person, instead_of: None, tries: person.tries() });
            if now >= self.passes_at(person) {
                let instead_of = Some(person);
                calls.extend(deputies.iter().map(|person| ToCall {
                    person,
                    instead_of,
                    tries: person.tries(),
                }));
            }
        }
        calls
    }

    /// Who calls somebody: whoever the call tree names, or the first above them who answered. Nobody when that is
    /// whoever leads.
    pub fn caller_of(&self, person: &Summoned) -> Option<&Summoned> {
        let mut above = person.summons.said.called_by.as_deref();
        for _ in 0..self.people.len() {
            let caller = self.person(above?)?;
            if caller.outcome() == Some(CallOutcome::Reached) {
                return Some(caller);
            }
            above = caller.summons.said.called_by.as_deref();
        }
        None
    }

    pub(crate) fn apply(callout: &mut Option<Callout>, recorded: &Recorded) {
        match &recorded.event {
            Event::CalloutBegun(e) => match callout {
                // It goes on: whoever was reached need not be called again.
                Some(callout) => callout.begun = Kept::new(recorded, e),
                None => *callout = Some(Callout { begun: Kept::new(recorded, e), people: Vec::new() }),
            },
            Event::PersonSummoned(e) => {
                let Some(callout) = callout else { return };
                if callout.person(&e.person).is_none() {
                    callout.people.push(Summoned { summons: Kept::new(recorded, e), calls: Vec::new() });
                }
            }
            Event::CallMade(e) => {
                let people = callout.iter_mut().flat_map(|callout| &mut callout.people);
                for person in people.filter(|person| person.id() == e.person) {
                    person.calls.push(Kept::new(recorded, e));
                }
            }
            _ => {}
        }
    }
}

//! What a team did against what a scenario expects, from the entries that they recorded.

use std::collections::BTreeSet;

use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

use super::Exercise;
use super::event::{Expectation, Pattern, Verdict};
use crate::event::Event;
use crate::state::Recorded;

/// How an expectation stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was done in time.
    Met {
        /// The entry that did it; none where an observer saw it, or where nothing had to be recorded.
        entry: Option<u64>,
    },
    /// It was done, but too late, or an observer saw some of it.
    Partly {
        /// The entry that did it; none where an observer saw it.
        entry: Option<u64>,
    },
    /// It was not done, or what may not be done was.
    Missed {
        /// The entry that did what may not be done.
        entry: Option<u64>,
    },
    /// It may still be done.
    Open,
    /// Nobody said whether they saw it.
    Unjudged,
    /// The exercise has not come so far.
    NotYet,
    /// It ended before it came so far, or while there was still time.
    NotReached,
}

/// An expectation with how it stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scored<'a> {
    /// What is expected.
    pub expected: &'a Expectation,
    /// How it stands.
    pub outcome: Outcome,
    /// When it was done, on the clock of the exercise.
    pub at: Option<Timestamp>,
    /// By when it should be, on the same clock; absent means before the end.
    pub due_at: Option<Timestamp>,
}

/// All expectations of an exercise.
#[derive(Clone, Debug, PartialEq)]
pub struct Score<'a> {
    /// In the order of the scenario.
    pub all: Vec<Scored<'a>>,
}

impl Score<'_> {
    /// How many were met.
    pub fn met(&self) -> usize {
        self.count(|outcome| matches!(outcome, Outcome::Met { .. }))
    }

    /// How many were met in part.
    pub fn partly(&self) -> usize {
        self.count(|outcome| matches!(outcome, Outcome::Partly { .. }))
    }

    /// How many were missed.
    pub fn missed(&self) -> usize {
        self.count(|outcome| matches!(outcome, Outcome::Missed { .. }))
    }

    /// How many can be said something of: what the exercise did not reach does not count.
    pub fn counted(&self) -> usize {
        self.met() + self.partly() + self.missed()
    }

    fn count(&self, is: impl Fn(Outcome) -> bool) -> usize {
        self.all.iter().filter(|scored| is(scored.outcome)).count()
    }
}

/// Scores an exercise at a moment of its clock. What was withdrawn as a mistake was not done.
pub fn score<'a>(exercise: &'a Exercise, recorded: &[Recorded], now: Timestamp) -> Score<'a> {
    let end = exercise.ended.as_ref().map(|ended| ended.number);
    let played: Vec<&Recorded> =
        recorded.iter().filter(|one| end.is_none_or(|end| one.number < end)).collect();
    let withdrawn: BTreeSet<u64> = played.iter().filter_map(|one| withdrawn(&one.event)).collect();
    let standing: Vec<(&Recorded, Value)> = played
        .into_iter()
        .filter(|one| !withdrawn.contains(&one.number) && !one.event.is_receipt())
        .filter_map(|one| Some((one, written(&one.event)?)))
        .collect();
    let is_over = exercise.ended.is_some();
    let now = exercise.ended.as_ref().map_or(now, |ended| ended.recorded_at);
    let all = exercise.begun.said.scenario.expectations.iter();
    Score { all: all.map(|expected| one(exercise, expected, &standing, now, is_over)).collect() }
}

fn one<'a>(
    exercise: &Exercise,
    expected: &'a Expectation,
    standing: &[(&Recorded, Value)],
    now: Timestamp,
    is_over: bool,
) -> Scored<'a> {
    let injects = &exercise.begun.said.scenario.injects;
    let from = match injects.iter().find(|inject| inject.id == expected.after) {
        Some(inject) => exercise.moment_of(inject),
        None => exercise.begins(),
    };
    let due_at = expected.within.map(|minutes| {
        from.checked_add(SignedDuration::from_mins(i64::from(minutes))).unwrap_or(Timestamp::MAX)
    });
    let scored = |outcome, at| Scored { expected, outcome, at, due_at };
    let first = |patterns: &[Pattern]| {
        let fits = |value: &Value| patterns.iter().any(|pattern| fits(pattern, value));
        standing.iter().find(|(_, value)| fits(value)).map(|(one, _)| (one.number, one.recorded_at))
    };
    if from > now {
        return scored(if is_over { Outcome::NotReached } else { Outcome::NotYet }, None);
    }
    if let Some(verdict) = verdict(exercise, expected) {
        return scored(verdict, None);
    }
    if !expected.never.is_empty() {
        return match first(&expected.never) {
            Some((entry, at)) => scored(Outcome::Missed { entry: Some(entry) }, Some(at)),
            None if is_over => scored(Outcome::Met { entry: None }, None),
            None => scored(Outcome::Open, None),
        };
    }
    if expected.done.is_empty() {
        return scored(Outcome::Unjudged, None);
    }
    match first(&expected.done) {
        Some((entry, at)) if due_at.is_none_or(|due| at <= due) => {
            scored(Outcome::Met { entry: Some(entry) }, Some(at))
        }
        Some((entry, at)) => scored(Outcome::Partly { entry: Some(entry) }, Some(at)),
        // Whoever ended before everything had come in was not given all of the time.
        None if is_over && due_at.is_some_and(|due| due > now) && exercise.next(now).is_some() => {
            scored(Outcome::NotReached, None)
        }
        None if is_over || due_at.is_some_and(|due| due < now) => {
            scored(Outcome::Missed { entry: None }, None)
        }
        None => scored(Outcome::Open, None),
    }
}

/// What an observer said last of an expectation: whoever was there knows better than the entries.
fn verdict(exercise: &Exercise, expected: &Expectation) -> Option<Outcome> {
    let about = exercise.observations.iter().rev().filter(|noted| noted.said.expectation == expected.id);
    about.filter_map(|noted| noted.said.verdict).next().map(|verdict| match verdict {
        Verdict::Yes => Outcome::Met { entry: None },
        Verdict::Partly => Outcome::Partly { entry: None },
        Verdict::No => Outcome::Missed { entry: None },
    })
}

fn withdrawn(event: &Event) -> Option<u64> {
    match event {
        Event::FactWithdrawn(e) => Some(e.entry),
        Event::EntryWithdrawn(e) => Some(e.entry),
        Event::FilingWithdrawn(e) => Some(e.filing),
        _ => None,
    }
}

/// An entry as its kind and values; a fact that was revised as one that was recorded.
fn written(event: &Event) -> Option<Value> {
    let event = match event {
        Event::FactRevised(e) => &Event::FactRecorded(e.now.clone()),
        other => other,
    };
    serde_json::to_value(event).ok()
}

/// Whether two values are one: a number is the same with and without a fraction of nothing.
fn is_same(one: &Value, other: &Value) -> bool {
    match (one.as_f64(), other.as_f64()) {
        (Some(one), Some(other)) => one == other,
        _ => one == other,
    }
}

fn fits(pattern: &Pattern, value: &Value) -> bool {
    let at = |name: &str| name.split('.').try_fold(value, |value, key| value.get(key));
    value.get("type").and_then(Value::as_str) == Some(pattern.event.as_str())
        && pattern.values.iter().all(|(name, wanted)| at(name).is_some_and(|value| is_same(value, wanted)))
}

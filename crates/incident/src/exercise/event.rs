//! Exercises: the scenario, the clock and what observers saw, as events. A scenario is written in a journal whole, so that
//! what was expected of a team can be read for ever, whatever became of the file.

use std::collections::BTreeMap;

use readiness::team::event::RoleKind;
use readiness::words;
use serde::{Deserialize, Serialize};

use crate::event::{Profile, When};

/// A text in the languages in which somebody wrote it. What is empty in one language is read in the other.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bilingual {
    /// In Dutch.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub nl: String,
    /// In English.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub en: String,
}

/// A scenario: what comes in, when, and what a team is expected to do about it. Written as TOML in files.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// Its id in kebab-case, by which exercises with it are compared.
    pub id: String,
    /// Counts up with each change of what it expects.
    pub version: u32,
    /// Its name.
    pub title: Bilingual,
    /// What it is about, for whoever chooses; no more than players may know beforehand.
    pub lead: Bilingual,
    /// How many minutes of the day it takes, about.
    pub minutes: u32,
    /// When it begins on the clock of the exercise: a day of the week and an hour, such as `friday 18:30`.
    pub begins: String,
    /// How many minutes pass in it in one minute of the day.
    pub pace: u32,
    /// What comes in, in the order in which it does.
    pub injects: Vec<Inject>,
    /// What is expected.
    pub expectations: Vec<Expectation>,
}

words! {
    /// Through what an inject comes in.
    Through "inject-through" {
        /// Somebody calls.
        Phone "phone",
        /// Somebody writes.
        Mail "mail",
        /// Somebody says it, in the room.
        Person "person",
        /// Something is on a screen.
        Screen "screen",
        /// A journalist, or something in the news.
        Press "press",
    }
}

/// Something that comes in while people exercise.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Inject {
    /// Its id in kebab-case.
    pub id: String,
    /// So many minutes after the beginning, on the clock of the exercise.
    pub after: u32,
    /// Through what.
    pub through: Through,
    /// Who brings it.
    pub from: Bilingual,
    /// To whom it comes; to everybody when nobody is named.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub to: Vec<RoleKind>,
    /// What it says.
    pub text: Bilingual,
    /// What helps somebody who exercises alone.
    #[serde(default, skip_serializing_if = "is_silent")]
    pub hint: Bilingual,
}

/// What a team is expected to do, or not to do.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expectation {
    /// Its id in kebab-case.
    pub id: String,
    /// What is expected.
    pub text: Bilingual,
    /// Why that is wise, or whose rule it is.
    pub why: Bilingual,
    /// The inject from which it is expected; from the beginning when none is named.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub after: String,
    /// Within how many minutes, on the clock of the exercise; absent means before the end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub within: Option<u32>,
    /// One of these must be recorded.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub done: Vec<Pattern>,
    /// None of these may be recorded.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub never: Vec<Pattern>,
}

/// Entries of one kind, of which some values are given.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pattern {
    /// The kind of entry, such as `filing-submitted`. A fact that was revised counts as one that was recorded.
    pub event: String,
    /// Values that it has, by their name in the entry; a name within a name has a dot, as `stakeholder.kind`.
    #[serde(default, rename = "with", skip_serializing_if = "BTreeMap::is_empty")]
    pub values: BTreeMap<String, serde_json::Value>,
}

/// Somebody who takes part, with what they do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Player {
    /// Their name.
    pub name: String,
    /// Their roles; whoever has none gets everything.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<RoleKind>,
}

/// See [`Event::ExerciseBegun`](crate::event::Event::ExerciseBegun).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExerciseBegun {
    /// What is exercised, whole.
    pub scenario: Scenario,
    /// Who leads it, by name.
    pub leader: String,
    /// Who takes part. Nobody else than the leader means that one person exercises alone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub players: Vec<Player>,
    /// Who watches, by name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub observers: Vec<String>,
    /// The training in the preparation that it is, by number, if it was planned there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub training: Option<u32>,
    /// The clock at the beginning.
    pub clock: ExerciseClockSet,
}

/// See [`Event::ExerciseClockSet`](crate::event::Event::ExerciseClockSet).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExerciseClockSet {
    /// The moment on the clock on the wall.
    pub real: When,
    /// The moment on the clock of the exercise from then on.
    pub story: When,
    /// How many minutes pass on it in one minute of the day; with 0 it stands still.
    pub pace: u32,
}

words! {
    /// Whether an observer saw what was expected.
    Verdict "verdict" {
        /// They did.
        Yes "yes",
        /// Some of it.
        Partly "partly",
        /// They did not.
        No "no",
    }
}

/// See [`Event::ObservationNoted`](crate::event::Event::ObservationNoted).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ObservationNoted {
    /// Who watched, by name.
    pub by: String,
    /// What they saw.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// The expectation that it is about, by id; empty when it is about none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub expectation: String,
    /// Whether they saw that, where it is about one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verdict: Option<Verdict>,
}

/// See [`Event::ExerciseEnded`](crate::event::Event::ExerciseEnded).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExerciseEnded {
    /// How it went, in a sentence.
    pub how: String,
    /// The moment on the clock on the wall.
    pub real: When,
}

/// Opens an exercise: an incident that is none, with a clock of its own.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpenExercise {
    /// A name that says nothing to outsiders.
    pub code_name: String,
    /// What the organisation is before the law.
    #[serde(default)]
    pub profile: Profile,
    /// What is exercised, by whom, on which clock.
    pub begun: ExerciseBegun,
}

fn is_silent(text: &Bilingual) -> bool {
    text.nl.is_empty() && text.en.is_empty()
}

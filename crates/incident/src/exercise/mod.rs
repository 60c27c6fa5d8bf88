//! Exercises: an incident that is none, on a clock of its own, with a scenario that says what comes in and what is expected.
//!
//! What has come in is not recorded: it follows from the scenario and the clock. What a team did is recorded as in any
//! incident, and the score follows from that.

mod clock;
pub(crate) mod decide;
pub mod event;
mod scenario;
mod score;

pub use clock::Clock;
pub use scenario::{EXPECTABLE, Fault, read, written};
pub use score::{Outcome, Score, Scored, score};

use event::{ExerciseBegun, ExerciseEnded, Inject, ObservationNoted, Player};
use jiff::Timestamp;

use crate::event::Event;
use crate::state::{Kept, Recorded};

/// An exercise as its events leave it.
#[derive(Clone, Debug, PartialEq)]
pub struct Exercise {
    /// How it began.
    pub begun: Kept<ExerciseBegun>,
    /// Its clock.
    pub clock: Clock,
    /// What observers noted, oldest first.
    pub observations: Vec<Kept<ObservationNoted>>,
    /// How it ended.
    pub ended: Option<Kept<ExerciseEnded>>,
}

impl Exercise {
    /// When it began, on its own clock.
    pub fn begins(&self) -> Timestamp {
        self.clock.begins()
    }

    /// When something comes in, on its own clock.
    pub fn moment_of(&self, inject: &Inject) -> Timestamp {
        self.clock.after_beginning(inject.after)
    }

    /// What has come in by a moment of its own clock, in order.
    pub fn came_in(&self, now: Timestamp) -> impl Iterator<Item = &Inject> {
        self.begun.said.scenario.injects.iter().filter(move |inject| self.moment_of(inject) <= now)
    }

    /// What comes in next, after a moment of its own clock.
    pub fn next(&self, now: Timestamp) -> Option<&Inject> {
        self.begun.said.scenario.injects.iter().find(|inject| self.moment_of(inject) > now)
    }

    /// Whether one person exercises alone: they lead it, and everything comes to them.
    pub fn is_alone(&self) -> bool {
        let leader = &self.begun.said.leader;
        self.begun.said.players.iter().all(|player| is_same(&player.name, leader))
    }

    /// Whether somebody may know what is still to come: whoever leads or watches others.
    pub fn knows_ahead(&self, name: &str) -> bool {
        let said = &self.begun.said;
        let leads = is_same(&said.leader, name) && !self.is_alone();
        leads || said.observers.iter().any(|observer| is_same(observer, name))
    }

    /// Whether somebody leads it.
    pub fn is_led_by(&self, name: &str) -> bool {
        is_same(&self.begun.said.leader, name)
    }

    /// Whether something comes to somebody: to whoever has the role; to everybody when it names no role, when nobody has
    /// that role, or when they are no player, such as who leads or watches.
    pub fn is_for(&self, inject: &Inject, name: &str) -> bool {
        let players = &self.begun.said.players;
        let holds = |player: &Player| player.roles.iter().any(|role| inject.to.contains(role));
        let Some(player) = players.iter().find(|player| is_same(&player.name, name)) else { return true };
        inject.to.is_empty() || player.roles.is_empty() || holds(player) || !players.iter().any(holds)
    }

    pub(crate) fn apply(exercise: &mut Option<Exercise>, recorded: &Recorded) {
        match (&recorded.event, exercise) {
            (Event::ExerciseBegun(e), exercise @ None) => {
                *exercise = Some(Exercise {
                    begun: Kept::new(recorded, e),
                    clock: Clock::new(e.clock),
                    observations: Vec::new(),
                    ended: None,
                });
            }
            (Event::ExerciseClockSet(e), Some(held)) => held.clock.set(*e),
            (Event::ObservationNoted(e), Some(held)) => held.observations.push(Kept::new(recorded, e)),
            (Event::ExerciseEnded(e), Some(held)) => {
                held.clock.stop(recorded.recorded_at);
                held.ended = Some(Kept::new(recorded, e));
            }
            _ => {}
        }
    }
}

/// Whether two names are one: people write theirs with and without capitals.
fn is_same(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}

//! The clock of an exercise: it begins at a moment of the story, runs faster than the clock on the wall, stands still when
//! people talk, and jumps when they are done. It never goes back.

use calendar::Start;
use jiff::{SignedDuration, Timestamp};

use super::event::ExerciseClockSet;
use crate::event::When;

/// A clock with a pace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clock {
    set: Vec<ExerciseClockSet>,
    stopped: Option<Timestamp>,
}

impl Clock {
    pub(super) fn new(first: ExerciseClockSet) -> Clock {
        Clock { set: vec![first], stopped: None }
    }

    pub(super) fn set(&mut self, set: ExerciseClockSet) {
        self.set.push(set);
    }

    /// The exercise ended at a moment of it.
    pub(super) fn stop(&mut self, story: Timestamp) {
        self.stopped = Some(story);
    }

    /// How it was set last.
    pub fn last(&self) -> ExerciseClockSet {
        *self.set.last().expect("a clock begins with a setting")
    }

    /// The moment of the story at which it began.
    pub fn begins(&self) -> Timestamp {
        moment(self.set.first().expect("a clock begins with a setting").story)
    }

    /// So many minutes of the story after that.
    pub fn after_beginning(&self, minutes: u32) -> Timestamp {
        later(self.begins(), SignedDuration::from_mins(i64::from(minutes)))
    }

    /// Whether it stands still.
    pub fn stands_still(&self) -> bool {
        self.last().pace == 0 && self.stopped.is_none()
    }

    /// How many minutes pass on it now in one minute of the day.
    pub fn pace(&self) -> u32 {
        if self.stopped.is_some() { 1 } else { self.last().pace }
    }

    /// What it shows at a moment of the clock on the wall. Once the exercise ended, what people do is done on the clock on
    /// the wall, but never before the end.
    pub fn at(&self, real: Timestamp) -> Timestamp {
        if let Some(stopped) = self.stopped {
            return real.max(stopped);
        }
        let last = self.last();
        let passed = real.duration_since(moment(last.real)).max(SignedDuration::ZERO);
        later(moment(last.story), passed.saturating_mul(i32::try_from(last.pace).unwrap_or(i32::MAX)))
    }

    /// When on the clock on the wall it comes to show a moment; nothing when it stands still.
    pub fn shows(&self, story: Timestamp) -> Option<Timestamp> {
        let last = self.last();
        let pace = i32::try_from(last.pace).ok().filter(|pace| *pace > 0 && self.stopped.is_none())?;
        let ahead = story.duration_since(moment(last.story)).max(SignedDuration::ZERO);
        Some(later(moment(last.real), ahead.checked_div(pace)?))
    }

    /// How long the exercise took so far by the clock on the wall, up to a moment of that.
    pub fn took(&self, real: Timestamp) -> SignedDuration {
        let first = self.set.first().expect("a clock begins with a setting");
        real.duration_since(moment(first.real)).max(SignedDuration::ZERO)
    }
}

fn later(from: Timestamp, by: SignedDuration) -> Timestamp {
    from.checked_add(by).unwrap_or(Timestamp::MAX)
}

/// A clock is set at moments; what a file writes as a day is its beginning in UTC.
fn moment(when: When) -> Timestamp {
    match when.0 {
        Start::Moment(at) => at,
        Start::Day(day) => {
            day.to_zoned(jiff::tz::TimeZone::UTC).map_or(Timestamp::MIN, |day| day.timestamp())
        }
    }
}

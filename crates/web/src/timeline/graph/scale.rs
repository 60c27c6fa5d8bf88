//! From moments to places on the axis.

use jiff::{SignedDuration, Timestamp};

use super::layout::{Mark, Thing};

/// What is drawn may become so many times as long by a mark or by the present, and no longer: else everything that
/// happened would be one dot.
const LONGER: i32 = 2;

/// A drawing of one moment is of this length.
const SHORTEST: SignedDuration = SignedDuration::from_mins(30);

/// An axis.
pub(super) struct Scale {
    from: Timestamp,
    to: Timestamp,
    left: f64,
    right: f64,
}

impl Scale {
    /// An axis on which all of these stand.
    pub(super) fn of(things: &[Thing], marks: &[Mark], now: Timestamp, left: f64, right: f64) -> Scale {
        let begun = things.iter().map(|thing| thing.at).min().unwrap_or(now);
        let ended = things.iter().map(|thing| thing.until.unwrap_or(thing.at)).max().unwrap_or(now);
        let length = ended.max(begun).duration_since(begun).max(SHORTEST);
        let later = |factor: i32| {
            let far = length.checked_mul(factor).and_then(|length| begun.checked_add(length).ok());
            far.unwrap_or(Timestamp::MAX)
        };
        let farthest = later(LONGER);
        let others = marks.iter().map(|mark| mark.at).chain([now]).filter(|at| *at <= farthest);
        Scale { from: begun, to: others.max().unwrap_or(begun).max(later(1)), left, right }
    }

    pub(super) fn from(&self) -> Timestamp {
        self.from
    }

    pub(super) fn to(&self) -> Timestamp {
        self.to
    }

    pub(super) fn holds(&self, at: Timestamp) -> bool {
        (self.from..=self.to).contains(&at)
    }

    /// Where a moment stands; what lies outside stands at the edge.
    pub(super) fn x(&self, at: Timestamp) -> f64 {
        let at = at.clamp(self.from, self.to);
        let part =
            at.duration_since(self.from).as_secs_f64() / self.to.duration_since(self.from).as_secs_f64();
        self.left + part * (self.right - self.left)
    }
}

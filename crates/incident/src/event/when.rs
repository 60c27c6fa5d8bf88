//! Moments and days, as events write them.

use calendar::Start;
use serde::{Deserialize, Serialize};

/// A moment in UTC, or a day of which nobody knows the hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct When(pub Start);

impl Serialize for When {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Start::Moment(at) => serializer.collect_str(&at),
            Start::Day(day) => serializer.collect_str(&day),
        }
    }
}

impl<'de> Deserialize<'de> for When {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<When, D::Error> {
        let text = String::deserialize(deserializer)?;
        let start = match text.len() {
            10 => text.parse().ok().map(Start::Day),
            _ => text.parse().ok().map(Start::Moment),
        };
        start.map(When).ok_or_else(|| serde::de::Error::custom("no-moment"))
    }
}

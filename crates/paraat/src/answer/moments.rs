//! Moments as RFC 3339 with the offset of the calendar's zone, in whole seconds.

use calendar::Start;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::{Serialize, Serializer};

use super::Printer;

/// A moment.
pub(super) struct Moment<'a> {
    at: Timestamp,
    zone: &'a TimeZone,
}

impl Serialize for Moment<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let whole = Timestamp::from_second(self.at.as_second()).unwrap_or(self.at);
        serializer.collect_str(&whole.display_with_offset(self.zone.to_offset(self.at)))
    }
}

/// A moment, or a day when no more is known.
pub(super) enum When<'a> {
    Moment(Moment<'a>),
    Day(Date),
}

impl Serialize for When<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            When::Moment(moment) => moment.serialize(serializer),
            When::Day(day) => serializer.collect_str(day),
        }
    }
}

impl<'a> Printer<'a> {
    pub(super) fn moment(&self, at: Timestamp) -> Moment<'a> {
        Moment { at, zone: self.zone }
    }

    pub(super) fn when(&self, start: Start) -> When<'a> {
        match start {
            Start::Moment(at) => When::Moment(self.moment(at)),
            Start::Day(day) => When::Day(day),
        }
    }
}

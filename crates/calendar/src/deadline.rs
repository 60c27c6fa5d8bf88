//! From a start and a period to one instant.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::{Calendar, Counting, Period, Step, count};

/// What a period runs from: the moment of an event, as exactly as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Start {
    /// The moment is known; a fraction of a second is left out of the count.
    Moment(Timestamp),
    /// Only the day is known, in the zone of the calendar. Hours run from 00:00, the strict reading: no hour
    /// within that day gives an earlier deadline.
    Day(Date),
}

/// Why there is no deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DeadlineProblem {
    /// The count leaves the years −9999 to 9999, the only ones that are known here.
    OutOfRange,
}

/// The last moment at which something is still in time, with how it was counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deadline {
    at: Timestamp,
    ends: Timestamp,
    end_of_day: Option<Date>,
    steps: Vec<Step>,
}

/// Counts `period` from `start` by the rules of `counting`, with the zone and the days off of `calendar`.
///
/// ```
/// # let dutch = calendar::Calendar::parse(include_str!("../../../rules/calendars/nl.toml")).unwrap();
/// use calendar::{Counting, Period, Start, deadline};
///
/// // The clocks go forward in the night before Sunday 29 March 2026. Seventy-two hours stay seventy-two hours.
/// let aware = Start::Moment("2026-03-27T18:10+01:00".parse().unwrap());
/// let due = deadline(aware, Period::Hours(72), Counting::Clock, &dutch).unwrap();
/// assert_eq!(due.at(), "2026-03-30T19:10+02:00".parse().unwrap());
///
/// // Regulation 1182/71 leaves out the hour of the event, so it counts from 19:00.
/// let due = deadline(aware, Period::Hours(72), Counting::Eu1182, &dutch).unwrap();
/// assert_eq!(due.at(), "2026-03-30T20:00+02:00".parse().unwrap());
/// ```
pub fn deadline(
    start: Start,
    period: Period,
    counting: Counting,
    calendar: &Calendar,
) -> Result<Deadline, DeadlineProblem> {
    count::count(start, period, counting, calendar)
}

impl Deadline {
    /// A deadline at a moment, whole seconds.
    pub(crate) fn at_moment(at: Timestamp, steps: Vec<Step>) -> Deadline {
        Deadline { at, ends: at, end_of_day: None, steps }
    }

    /// A deadline with the expiry of a day, of which `at` is the last second and `ends` the end.
    pub(crate) fn at_end_of_day(day: Date, at: Timestamp, ends: Timestamp, steps: Vec<Step>) -> Deadline {
        Deadline { at, ends, end_of_day: Some(day), steps }
    }

    /// The last second that is still in time. For the end of a day: 23:59:59 in the calendar's zone.
    ///
    /// ```
    /// # let dutch = calendar::Calendar::parse(include_str!("../../../rules/calendars/nl.toml")).unwrap();
    /// # use calendar::{Counting, Period, Start, deadline};
    /// let filed = Start::Day(jiff::civil::date(2027, 1, 31));
    /// let due = deadline(filed, Period::Months(1), Counting::NlTermijnenwet, &dutch).unwrap();
    /// // 28 February 2027 is a Sunday.
    /// assert_eq!(due.at(), "2027-03-01T23:59:59+01:00".parse().unwrap());
    /// assert_eq!(due.ends(), "2027-03-02T00:00+01:00".parse().unwrap());
    /// ```
    pub fn at(&self) -> Timestamp {
        self.at
    }

    /// Where the period ends: midnight after the last day, or [`Deadline::at`] when it ends within a day.
    pub fn ends(&self) -> Timestamp {
        self.ends
    }

    /// The last day, in the calendar's zone, when the period ends with a whole day.
    pub fn end_of_day(&self) -> Option<Date> {
        self.end_of_day
    }

    /// How it was counted, in order.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// Whether `now` is too late. Both count as whole seconds: the last second is in time until it is over.
    ///
    /// ```
    /// # let dutch = calendar::Calendar::parse(include_str!("../../../rules/calendars/nl.toml")).unwrap();
    /// # use calendar::{Counting, Period, Start, deadline};
    /// let aware = Start::Moment("2019-01-13T10:18+01:00".parse().unwrap());
    /// let due = deadline(aware, Period::Hours(72), Counting::Clock, &dutch).unwrap();
    /// assert!(!due.is_past("2019-01-16T10:18:00.9+01:00".parse().unwrap()));
    /// assert!(due.is_past("2019-01-16T10:18:01+01:00".parse().unwrap()));
    /// ```
    pub fn is_past(&self, now: Timestamp) -> bool {
        count::whole_second(now) > self.at
    }

    /// The deadline that comes first, for duties with two clocks; `self` when they fall together.
    ///
    /// ```
    /// # let dutch = calendar::Calendar::parse(include_str!("../../../rules/calendars/nl.toml")).unwrap();
    /// # use calendar::{Counting, Period, Start, deadline};
    /// // DORA: four hours after classification, and no later than 24 hours after becoming aware.
    /// let classified = Start::Moment("2026-08-04T06:00+02:00".parse().unwrap());
    /// let aware = Start::Moment("2026-08-03T08:00+02:00".parse().unwrap());
    /// let four = deadline(classified, Period::Hours(4), Counting::Clock, &dutch).unwrap();
    /// let twenty_four = deadline(aware, Period::Hours(24), Counting::Clock, &dutch).unwrap();
    /// assert_eq!(four.earlier(twenty_four).at(), "2026-08-04T08:00+02:00".parse().unwrap());
    /// ```
    #[must_use]
    pub fn earlier(self, other: Deadline) -> Deadline {
        if other.at < self.at { other } else { self }
    }
}

//! How a deadline was counted, as data.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::Offset;

use crate::DayOff;

/// One thing that was done on the way from a start to a deadline. The steps stand in the order of the count.
///
/// Instants are absolute; dates and wall-clock times are those of the calendar's zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Only the day of the event is known, so the count runs from 00:00 of that day: an unknown hour never
    /// lengthens a period. Where a day off moves the end, a later hour can end sooner; then it runs from the
    /// hour that ends first, and the steps that follow say which.
    HourUnknown {
        /// The day of the event.
        day: Date,
    },
    /// The hour in which the event happened does not count (Regulation 1182/71, art. 3(1)).
    HourOfEventLeftOut {
        /// The start of the first hour that counts.
        counted_from: Timestamp,
    },
    /// The day on which the event happened does not count (Regulation 1182/71, art. 3(1)).
    DayOfEventLeftOut {
        /// The first day that counts.
        first_day: Date,
    },
    /// Hours of elapsed time were added.
    ClockHours {
        /// The moment that the hours run from.
        from: Timestamp,
        /// How many.
        hours: u32,
    },
    /// Days were added.
    DaysAdded {
        /// How many.
        days: u32,
        /// The day on which they end.
        to: Date,
    },
    /// Working days were counted, one by one.
    WorkingDaysAdded {
        /// How many.
        working_days: u32,
        /// The last of them.
        to: Date,
    },
    /// Weeks were added, to the same day of the week.
    WeeksAdded {
        /// How many.
        weeks: u32,
        /// The day on which they end.
        to: Date,
    },
    /// Months were added, to the same date.
    MonthsAdded {
        /// How many.
        months: u32,
        /// The day on which they end.
        to: Date,
    },
    /// Years were added, to the same date.
    YearsAdded {
        /// How many.
        years: u32,
        /// The day on which they end.
        to: Date,
    },
    /// The last month lacks the date, so its last day counts (Regulation 1182/71, art. 3(2)(c)).
    MonthClamped {
        /// The day of the month that was looked for.
        wanted_day: i8,
        /// The last day of that month.
        to: Date,
    },
    /// The clock skips the wanted time on that day, so the count ends as much later as the clock jumps.
    WallTimeSkipped {
        /// The wall-clock time that does not exist.
        wanted: DateTime,
        /// The moment that took its place.
        to: Timestamp,
    },
    /// The clocks changed: the zone's offset from UTC at the end differs from that at the start.
    ClockChange {
        /// The offset at the start.
        from_offset: Offset,
        /// The offset at the end.
        to_offset: Offset,
    },
    /// The end falls on a day off, and stays there: a period in hours is not extended (Regulation 1182/71,
    /// art. 3(4); Algemene termijnenwet, art. 4(a)).
    HoursNotExtended {
        /// The day on which the period ends.
        date: Date,
        /// Why it is a day off.
        off: DayOff,
    },
    /// The last day is a day off, and stays the last: the Algemene termijnenwet does not cover periods of more
    /// than 90 days, twelve weeks or three months, nor years (art. 4(a)).
    LongPeriodNotExtended {
        /// The day on which the period ends.
        date: Date,
        /// Why it is a day off.
        off: DayOff,
    },
    /// The last day is a day off, and is therefore not the last.
    LastDayOff {
        /// The day.
        date: Date,
        /// Why it is a day off.
        off: DayOff,
    },
    /// The period ends with the next working day (Regulation 1182/71, art. 3(4); Algemene termijnenwet,
    /// art. 1(1)).
    MovedTo {
        /// The new last day.
        date: Date,
    },
    /// The period held fewer than two working days, so it runs until the second (Regulation 1182/71,
    /// art. 3(5); Algemene termijnenwet, art. 2).
    TwoWorkingDays {
        /// How many it held: none, or one.
        found: u8,
        /// The new last day.
        moved_to: Date,
    },
    /// The end falls on a day off, so it moves to noon (Delegated Regulation 2025/301, art. 5(4)).
    NoonOfNextWorkingDay {
        /// The day of that noon.
        date: Date,
    },
}

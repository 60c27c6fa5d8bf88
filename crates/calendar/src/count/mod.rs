//! The counts themselves: one file for each set of rules, and the arithmetic that they share here.

mod clock;
mod days;
mod dora;
mod eu;
mod nl;

use jiff::civil::{Date, DateTime};
use jiff::{SignedDuration, Timestamp};

use crate::{Calendar, Counting, DayOff, Deadline, DeadlineProblem, Period, Start, Step};

type Counted<T> = Result<T, DeadlineProblem>;

pub(crate) fn count(
    start: Start,
    period: Period,
    counting: Counting,
    calendar: &Calendar,
) -> Counted<Deadline> {
    let count = Count { calendar, counting, steps: Vec::with_capacity(4) };
    match counting {
        Counting::Clock => clock::count(count, start, period),
        Counting::Eu1182 => eu::count(count, start, period, eu::TwoWorkingDays::NotForHours),
        Counting::Eu1182TwoWorkingDays => eu::count(count, start, period, eu::TwoWorkingDays::ForHoursToo),
        Counting::NlTermijnenwet => nl::count(count, start, period),
        Counting::DoraNoon => dora::count(count, start, period),
    }
}

/// The instant without its fraction of a second, also before 1970.
pub(crate) fn whole_second(instant: Timestamp) -> Timestamp {
    let below = i64::from(instant.subsec_nanosecond() < 0);
    Timestamp::from_second(instant.as_second() - below).unwrap_or(Timestamp::MIN)
}

/// A count under way: the calendar that it reads, for whom, and the steps so far.
struct Count<'a> {
    calendar: &'a Calendar,
    counting: Counting,
    steps: Vec<Step>,
}

impl Count<'_> {
    /// The moment that hours run from.
    fn moment_of(&mut self, start: Start) -> Counted<Timestamp> {
        match start {
            Start::Moment(moment) => Ok(whole_second(moment)),
            Start::Day(day) => {
                self.steps.push(Step::HourUnknown { day });
                self.start_of(day)
            }
        }
    }

    /// The day that days, weeks, months and years run from.
    fn day_of(&self, start: Start) -> Date {
        match start {
            Start::Moment(moment) => self.date_of(moment),
            Start::Day(day) => day,
        }
    }

    /// Elapsed time, with the clocks' own change noted.
    fn add_hours(&mut self, from: Timestamp, hours: u32) -> Counted<Timestamp> {
        self.steps.push(Step::ClockHours { from, hours });
        let to = from.checked_add(SignedDuration::from_hours(i64::from(hours))).map_err(out_of_range)?;
        self.note_clock_change(from, to);
        Ok(to)
    }

    /// The earliest answer that an event within `day` can have, for counts in which a later hour may end
    /// sooner: one that ends on a day off is moved, one that ends after it is not. It tries every whole hour.
    fn earliest_within(
        &self,
        day: Date,
        count_from: impl Fn(Count<'_>, Timestamp) -> Counted<Deadline>,
    ) -> Counted<Deadline> {
        let unknown = || Count { steps: vec![Step::HourUnknown { day }], ..*self };
        let mut hour = self.start_of(day)?;
        let end = self.start_of(day.tomorrow().map_err(out_of_range)?)?;
        let mut earliest = count_from(unknown(), hour)?;
        if !is_moved(earliest.steps()) {
            return Ok(earliest);
        }
        loop {
            hour = hour.checked_add(SignedDuration::from_hours(1)).map_err(out_of_range)?;
            if hour >= end {
                return Ok(earliest);
            }
            earliest = earliest.earlier(count_from(unknown(), hour)?);
        }
    }

    fn note_clock_change(&mut self, from: Timestamp, to: Timestamp) {
        let zone = self.calendar.zone();
        let (from_offset, to_offset) = (zone.to_offset(from), zone.to_offset(to));
        if from_offset != to_offset {
            self.steps.push(Step::ClockChange { from_offset, to_offset });
        }
    }

    /// The end of a period in hours that no day off can move.
    fn end_at(mut self, at: Timestamp) -> Deadline {
        let date = self.date_of(at);
        if let Some(off) = self.day_off(date) {
            self.steps.push(Step::HoursNotExtended { date, off });
        }
        Deadline::at_moment(at, self.steps)
    }

    /// The end of the last day: one second before the next day begins in the zone.
    fn end_with(self, day: Date) -> Counted<Deadline> {
        let ends = self.start_of(day.tomorrow().map_err(out_of_range)?)?;
        let at = ends.checked_sub(SignedDuration::from_secs(1)).map_err(out_of_range)?;
        Ok(Deadline::at_end_of_day(day, at, ends, self.steps))
    }

    fn date_of(&self, moment: Timestamp) -> Date {
        self.calendar.zone().to_datetime(moment).date()
    }

    /// The first moment of a day; where the clocks skip midnight, the moment they jump to.
    fn start_of(&self, day: Date) -> Counted<Timestamp> {
        self.instant_of(day.at(0, 0, 0, 0))
    }

    /// A wall-clock time as an instant: the later one in a gap, the first of two in a fold.
    fn instant_of(&self, wall: DateTime) -> Counted<Timestamp> {
        self.calendar.zone().to_ambiguous_timestamp(wall).compatible().map_err(out_of_range)
    }

    /// The next working day when `last` is a day off, with the reason noted; else `None`.
    fn off_and_next(&mut self, last: Date) -> Counted<Option<Date>> {
        let Some(off) = self.day_off(last) else { return Ok(None) };
        self.steps.push(Step::LastDayOff { date: last, off });
        self.working_day_after(last).map(Some)
    }

    fn working_day_after(&self, day: Date) -> Counted<Date> {
        let mut next = day.tomorrow().map_err(out_of_range)?;
        while !self.is_working_day(next) {
            next = next.tomorrow().map_err(out_of_range)?;
        }
        Ok(next)
    }

    fn day_off(&self, day: Date) -> Option<DayOff> {
        self.calendar.day_off_for(day, self.counting)
    }

    fn is_working_day(&self, day: Date) -> bool {
        self.calendar.is_working_day_for(day, self.counting)
    }
}

/// Whether a day off or a want of working days moved the end.
fn is_moved(steps: &[Step]) -> bool {
    steps.iter().any(|step| matches!(step, Step::LastDayOff { .. } | Step::TwoWorkingDays { .. }))
}

/// Every error of the date library in these counts means the same: beyond the years that it knows.
#[allow(clippy::needless_pass_by_value, reason = "the shape that map_err wants")]
fn out_of_range(_: jiff::Error) -> DeadlineProblem {
    DeadlineProblem::OutOfRange
}

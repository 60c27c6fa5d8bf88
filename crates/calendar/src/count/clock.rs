//! Elapsed time, and the same time on the wall clock.

use jiff::Timestamp;

use super::{Count, Counted};
use crate::period::{InDays, Measure};
use crate::{Deadline, Period, Start, Step};

pub(super) fn count(mut count: Count<'_>, start: Start, period: Period) -> Counted<Deadline> {
    match period.measure() {
        Measure::Hours(hours) => {
            let from = count.moment_of(start)?;
            let at = count.add_hours(from, hours)?;
            Ok(count.end_at(at))
        }
        Measure::Days(period @ InDays::WorkingDays(_)) => {
            let last = count.last_day(count.day_of(start), period)?;
            count.end_with(last)
        }
        Measure::Days(period) => {
            let from = count.moment_of(start)?;
            let at = same_time(&mut count, from, period)?;
            Ok(Deadline::at_moment(at, count.steps))
        }
    }
}

/// The wall-clock time of `from`, on the day that lies a period later.
fn same_time(count: &mut Count<'_>, from: Timestamp, period: InDays) -> Counted<Timestamp> {
    let wall = count.calendar.zone().to_datetime(from);
    let wanted = count.add(wall.date(), period)?.to_datetime(wall.time());
    let at = count.instant_of(wanted)?;
    if count.calendar.zone().to_datetime(at) != wanted {
        count.steps.push(Step::WallTimeSkipped { wanted, to: at });
    }
    count.note_clock_change(from, at);
    // In the hour that comes twice, a period of nothing would otherwise end before it began.
    Ok(at.max(from))
}

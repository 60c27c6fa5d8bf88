//! Algemene termijnenwet, articles 1, 2 and 4(a).

use jiff::civil::Date;

use super::{Count, Counted, out_of_range};
use crate::period::{InDays, Measure};
use crate::{Deadline, Period, Start, Step};

pub(super) fn count(mut count: Count<'_>, start: Start, period: Period) -> Counted<Deadline> {
    match period.measure() {
        Measure::Hours(hours) => {
            let from = count.moment_of(start)?;
            let at = count.add_hours(from, hours)?;
            Ok(count.end_at(at))
        }
        Measure::Days(period) => {
            let event = count.day_of(start);
            let mut last = count.last_day(event, period)?;
            if is_covered(period) {
                last = extend(&mut count, event, last, period)?;
            } else if let Some(off) = count.day_off(last) {
                count.steps.push(Step::LongPeriodNotExtended { date: last, off });
            }
            count.end_with(last)
        }
    }
}

/// Article 4(a): the Act is not for long periods. Working days need no extension, however many they are.
fn is_covered(period: InDays) -> bool {
    match period {
        InDays::Days(days) => days <= 90,
        InDays::WorkingDays(_) => true,
        InDays::Weeks(weeks) => weeks <= 12,
        InDays::Months(months) => months <= 3,
        InDays::Years(_) => false,
    }
}

/// Article 1: no last day on a day off. Article 2: in three days or more, at least two that are not off.
fn extend(count: &mut Count<'_>, event: Date, mut last: Date, period: InDays) -> Counted<Date> {
    if let Some(next) = count.off_and_next(last)? {
        last = next;
        count.steps.push(Step::MovedTo { date: next });
    }
    if !three_days_or_more(period) {
        return Ok(last);
    }
    let first = event.tomorrow().map_err(out_of_range)?;
    count.with_two_working_days(first, last)
}

fn three_days_or_more(period: InDays) -> bool {
    match period {
        InDays::Days(days) | InDays::WorkingDays(days) => days >= 3,
        InDays::Weeks(_) | InDays::Months(_) | InDays::Years(_) => true,
    }
}

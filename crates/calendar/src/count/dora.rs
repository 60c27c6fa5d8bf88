//! Delegated Regulation (EU) 2025/301, article 5(4): noon of the next working day.

use jiff::Timestamp;
use jiff::civil::Date;

use super::{Count, Counted};
use crate::period::Measure;
use crate::{Deadline, Period, Start, Step};

pub(super) fn count(mut count: Count<'_>, start: Start, period: Period) -> Counted<Deadline> {
    match period.measure() {
        Measure::Hours(hours) => match start {
            Start::Moment(_) => {
                let from = count.moment_of(start)?;
                count_hours(count, from, hours)
            }
            Start::Day(day) => count.earliest_within(day, |count, from| count_hours(count, from, hours)),
        },
        Measure::Days(period) => {
            let last = count.last_day(count.day_of(start), period)?;
            match noon_instead_of(&mut count, last)? {
                Some(noon) => Ok(Deadline::at_moment(noon, count.steps)),
                None => count.end_with(last),
            }
        }
    }
}

fn count_hours(mut count: Count<'_>, from: Timestamp, hours: u32) -> Counted<Deadline> {
    let at = count.add_hours(from, hours)?;
    let day = count.date_of(at);
    let noon = noon_instead_of(&mut count, day)?;
    Ok(Deadline::at_moment(noon.unwrap_or(at), count.steps))
}

/// Noon of the next working day when `day` is a day off; else `None`.
fn noon_instead_of(count: &mut Count<'_>, day: Date) -> Counted<Option<Timestamp>> {
    let Some(date) = count.off_and_next(day)? else { return Ok(None) };
    count.steps.push(Step::NoonOfNextWorkingDay { date });
    count.instant_of(date.at(12, 0, 0, 0)).map(Some)
}

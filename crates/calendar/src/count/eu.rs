//! Regulation (EEC, Euratom) 1182/71, article 3.

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};

use super::{Count, Counted, out_of_range};
use crate::period::{InDays, Measure};
use crate::{Deadline, Period, Start, Step};

/// Whether article 3(5), "any period of two days or more shall include at least two working days", is read as
/// covering a period in hours.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum TwoWorkingDays {
    NotForHours,
    ForHoursToo,
}

pub(super) fn count(
    count: Count<'_>,
    start: Start,
    period: Period,
    two_working_days: TwoWorkingDays,
) -> Counted<Deadline> {
    match period.measure() {
        Measure::Hours(hours) => count_hours(count, start, hours, two_working_days),
        Measure::Days(period) => count_days(count, start, period),
    }
}

/// Article 3(1) and 3(2)(a): whole hours, after the hour of the event.
fn count_hours(
    mut count: Count<'_>,
    start: Start,
    hours: u32,
    two_working_days: TwoWorkingDays,
) -> Counted<Deadline> {
    let event = count.moment_of(start)?;
    let after_event_at = |mut count: Count<'_>, event| {
        let from = hour_after(&mut count, event)?;
        hours_from(count, from, hours, two_working_days)
    };
    let Start::Day(day) = start else { return after_event_at(count, event) };
    // There is no known hour to leave out, and to assume one would lengthen the period. Only where the two
    // working days come in can a later hour end sooner.
    let later = if is_extended(hours, two_working_days) {
        Some(count.earliest_within(day, after_event_at)?)
    } else {
        None
    };
    let from_midnight = hours_from(count, event, hours, two_working_days)?;
    Ok(later.into_iter().fold(from_midnight, Deadline::earlier))
}

/// The start of the hour after the one, on the clock of the zone, in which the event happened.
fn hour_after(count: &mut Count<'_>, event: Timestamp) -> Counted<Timestamp> {
    let wall = count.calendar.zone().to_datetime(event);
    let left = 3600 - 60 * i64::from(wall.minute()) - i64::from(wall.second());
    let counted_from = event.checked_add(SignedDuration::from_secs(left)).map_err(out_of_range)?;
    count.steps.push(Step::HourOfEventLeftOut { counted_from });
    Ok(counted_from)
}

fn hours_from(
    mut count: Count<'_>,
    from: Timestamp,
    hours: u32,
    two_working_days: TwoWorkingDays,
) -> Counted<Deadline> {
    let at = count.add_hours(from, hours)?;
    if !is_extended(hours, two_working_days) {
        return Ok(count.end_at(at));
    }
    let (first, last) = days_touched(&count, from, at)?;
    let extended = count.with_two_working_days(first, last)?;
    if extended == last { Ok(count.end_at(at)) } else { count.end_with(extended) }
}

/// Whether article 3(5), read in that way, has a say in a period of so many hours.
fn is_extended(hours: u32, two_working_days: TwoWorkingDays) -> bool {
    hours >= 48 && two_working_days == TwoWorkingDays::ForHoursToo
}

/// The first and the last day of which a part lies between two moments, the second of them left out.
fn days_touched(count: &Count<'_>, from: Timestamp, end: Timestamp) -> Counted<(Date, Date)> {
    let last_second = end.checked_sub(SignedDuration::from_secs(1)).map_err(out_of_range)?;
    Ok((count.date_of(from), count.date_of(last_second)))
}

/// Article 3(1), (2)(b) and (c), (4) and (5). Weeks, months and years end on the event's own day of the week
/// or date (Case C-171/03).
fn count_days(mut count: Count<'_>, start: Start, period: InDays) -> Counted<Deadline> {
    let event = count.day_of(start);
    let mut last = count.last_day(event, period)?;
    if let Some(next) = count.off_and_next(last)? {
        last = next;
        count.steps.push(Step::MovedTo { date: next });
    }
    if two_days_or_more(period) {
        let first = event.tomorrow().map_err(out_of_range)?;
        last = count.with_two_working_days(first, last)?;
    }
    count.end_with(last)
}

fn two_days_or_more(period: InDays) -> bool {
    match period {
        InDays::Days(days) | InDays::WorkingDays(days) => days >= 2,
        InDays::Weeks(_) | InDays::Months(_) | InDays::Years(_) => true,
    }
}

//! Periods counted in days of the calendar.

use jiff::Span;
use jiff::civil::Date;

use super::{Count, Counted, out_of_range};
use crate::Step;
use crate::period::InDays;

impl Count<'_> {
    /// The last day of a period of which the event's own `day` is no part: so many days after it, or the same
    /// day of the week, or the same date.
    pub(super) fn last_day(&mut self, day: Date, period: InDays) -> Counted<Date> {
        if let InDays::Days(_) | InDays::WorkingDays(_) = period {
            let first_day = day.tomorrow().map_err(out_of_range)?;
            self.steps.push(Step::DayOfEventLeftOut { first_day });
        }
        self.add(day, period)
    }

    /// The day that lies a period after `day`, with the last day of the month for a date that it lacks.
    pub(super) fn add(&mut self, day: Date, period: InDays) -> Counted<Date> {
        let to = self.day_after(day, period)?;
        self.steps.push(added(period, to));
        if let InDays::Months(_) | InDays::Years(_) = period
            && to.day() != day.day()
        {
            self.steps.push(Step::MonthClamped { wanted_day: day.day(), to });
        }
        Ok(to)
    }

    fn day_after(&self, day: Date, period: InDays) -> Counted<Date> {
        let span = match period {
            InDays::Days(days) => Span::new().try_days(days),
            InDays::WorkingDays(working_days) => return self.working_days_after(day, working_days),
            InDays::Weeks(weeks) => Span::new().try_weeks(weeks),
            InDays::Months(months) => Span::new().try_months(months),
            InDays::Years(years) => Span::new().try_years(years),
        };
        span.and_then(|span| day.checked_add(span)).map_err(out_of_range)
    }

    /// The last of so many working days after `day`.
    fn working_days_after(&self, day: Date, working_days: u32) -> Counted<Date> {
        // A working day takes a day at least, so a hopeless count ends before it begins.
        self.day_after(day, InDays::Days(working_days))?;
        let mut last = day;
        for _ in 0..working_days {
            last = self.working_day_after(last)?;
        }
        Ok(last)
    }

    /// The last day that follows from the rule that a period holds at least two working days, for a period
    /// from `first` up to and including `last`.
    pub(super) fn with_two_working_days(&mut self, first: Date, last: Date) -> Counted<Date> {
        let found = self.working_days_up_to_two(first, last)?;
        if found == 2 {
            return Ok(last);
        }
        let mut moved_to = last;
        for _ in found..2 {
            moved_to = self.working_day_after(moved_to)?;
        }
        self.steps.push(Step::TwoWorkingDays { found, moved_to });
        Ok(moved_to)
    }

    /// How many working days a period holds; it stops looking at two, for a period may last centuries.
    fn working_days_up_to_two(&self, first: Date, last: Date) -> Counted<u8> {
        let mut found = 0;
        let mut day = first;
        while day <= last && found < 2 {
            found += u8::from(self.is_working_day(day));
            day = day.tomorrow().map_err(out_of_range)?;
        }
        Ok(found)
    }
}

fn added(period: InDays, to: Date) -> Step {
    match period {
        InDays::Days(days) => Step::DaysAdded { days, to },
        InDays::WorkingDays(working_days) => Step::WorkingDaysAdded { working_days, to },
        InDays::Weeks(weeks) => Step::WeeksAdded { weeks, to },
        InDays::Months(months) => Step::MonthsAdded { months, to },
        InDays::Years(years) => Step::YearsAdded { years, to },
    }
}

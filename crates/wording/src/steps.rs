//! How a term was counted, one sentence a step.

use calendar::{Counting, DayOff, Period, Step};
use jiff::tz::TimeZone;

use crate::{Value, Wording};

impl Wording {
    /// The steps of a count as sentences, in their order. Instants are told on the clock of the zone.
    pub fn steps(&self, steps: &[Step], zone: &TimeZone) -> Vec<String> {
        steps.iter().map(|step| self.step(step, zone)).collect()
    }

    /// One step of a count.
    pub fn step(&self, step: &Step, zone: &TimeZone) -> String {
        match step {
            Step::HourUnknown { day } => self.format("step-hour-unknown", [("day", self.day(*day).into())]),
            Step::HourOfEventLeftOut { counted_from } => {
                let from = self.moment(*counted_from, zone);
                self.format("step-hour-of-event-left-out", [("from", from.into())])
            }
            Step::DayOfEventLeftOut { first_day } => {
                self.format("step-day-of-event-left-out", [("day", self.day(*first_day).into())])
            }
            Step::ClockHours { from, hours } => {
                let from = self.moment(*from, zone);
                self.format("step-clock-hours", [("from", from.into()), ("hours", (*hours).into())])
            }
            Step::WallTimeSkipped { wanted, to } => {
                let wanted = format!("{:02}:{:02}", wanted.hour(), wanted.minute());
                let to = self.moment(*to, zone);
                self.format("step-wall-time-skipped", [("wanted", wanted.into()), ("to", to.into())])
            }
            Step::ClockChange { from_offset, to_offset } => {
                let key = if to_offset > from_offset { "step-clock-forward" } else { "step-clock-back" };
                self.text(key)
            }
            Step::DaysAdded { .. }
            | Step::WorkingDaysAdded { .. }
            | Step::WeeksAdded { .. }
            | Step::MonthsAdded { .. }
            | Step::YearsAdded { .. }
            | Step::MonthClamped { .. } => self.step_in_days(step),
            _ => self.step_at_the_end(step),
        }
    }

    /// A step that adds days, weeks, months or years.
    fn step_in_days(&self, step: &Step) -> String {
        let (key, number, to) = match step {
            Step::DaysAdded { days, to } => ("step-days-added", *days, to),
            Step::WorkingDaysAdded { working_days, to } => ("step-working-days-added", *working_days, to),
            Step::WeeksAdded { weeks, to } => ("step-weeks-added", *weeks, to),
            Step::MonthsAdded { months, to } => ("step-months-added", *months, to),
            Step::YearsAdded { years, to } => ("step-years-added", *years, to),
            Step::MonthClamped { wanted_day, to } => {
                ("step-month-clamped", u32::from(wanted_day.unsigned_abs()), to)
            }
            _ => return String::new(),
        };
        self.format(key, [("n", number.into()), ("to", self.day(*to).into())])
    }

    /// A step that concerns the last day.
    fn step_at_the_end(&self, step: &Step) -> String {
        let on_day_off = |key: &str, date: &jiff::civil::Date, off: &DayOff| {
            self.format(key, [("day", self.day(*date).into()), ("off", self.day_off(off).into())])
        };
        match step {
            Step::HoursNotExtended { date, off } => on_day_off("step-hours-not-extended", date, off),
            Step::LongPeriodNotExtended { date, off } => {
                on_day_off("step-long-period-not-extended", date, off)
            }
            Step::LastDayOff { date, off } => on_day_off("step-last-day-off", date, off),
            Step::MovedTo { date } => self.format("step-moved-to", [("day", self.day(*date).into())]),
            Step::TwoWorkingDays { found, moved_to } => {
                let arguments: [(&'static str, Value<'_>); 2] =
                    [("found", (*found).into()), ("day", self.day(*moved_to).into())];
                self.format("step-two-working-days", arguments)
            }
            Step::NoonOfNextWorkingDay { date } => {
                self.format("step-noon-of-next-working-day", [("day", self.day(*date).into())])
            }
            _ => String::new(),
        }
    }

    /// Why a day is off: Saturday, Sunday, or the holiday's own name.
    pub fn day_off(&self, off: &DayOff) -> String {
        match off {
            DayOff::Saturday => self.text("day-off-saturday"),
            DayOff::Sunday => self.text("day-off-sunday"),
            DayOff::Holiday(name) => name.to_string(),
        }
    }

    /// A length of time as the law words it: `72 uur`, `1 maand`.
    pub fn period(&self, period: Period) -> String {
        let (key, number) = match period {
            Period::Hours(number) => ("span-hours", number),
            Period::Days(number) => ("span-days", number),
            Period::WorkingDays(number) => ("span-working-days", number),
            Period::Weeks(number) => ("span-weeks", number),
            Period::Months(number) => ("span-months", number),
            Period::Years(number) => ("span-years", number),
        };
        self.format(key, [("n", number.into())])
    }

    /// A way of counting, in words.
    pub fn counting(&self, counting: Counting) -> String {
        self.text(&format!("counting-{}", counting.as_str()))
    }
}

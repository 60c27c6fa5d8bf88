//! "72 hours", "1 month": how long the law allows.

use std::fmt;
use std::str::FromStr;

/// A length of time as the law words it. The unit matters: 72 hours are not three days.
///
/// ```
/// use calendar::{Period, PeriodProblem};
///
/// assert_eq!("72 hours".parse(), Ok(Period::Hours(72)));
/// assert_eq!("1 month".parse::<Period>().unwrap().to_string(), "1 month");
/// assert_eq!("2 working-days".parse(), Ok(Period::WorkingDays(2)));
/// assert_eq!("0 days".parse::<Period>(), Err(PeriodProblem::Zero));
/// assert_eq!("3 fortnights".parse::<Period>(), Err(PeriodProblem::Unit("fortnights".to_owned())));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Period {
    /// Hours of sixty minutes, elapsed.
    Hours(u32),
    /// Days of the calendar.
    Days(u32),
    /// Days that are neither weekend nor holiday.
    WorkingDays(u32),
    /// Weeks, to the same day of the week.
    Weeks(u32),
    /// Months, to the same date.
    Months(u32),
    /// Years, to the same date.
    Years(u32),
}

/// Why a text is not a [`Period`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PeriodProblem {
    /// The text is not a number, one space and a unit; it holds the text.
    Form(String),
    /// The first word is not a whole number below 2³²; it holds the word.
    Number(String),
    /// The number is zero: a period of nothing is a mistake.
    Zero,
    /// The second word is not a unit that exists; it holds the word.
    Unit(String),
}

impl FromStr for Period {
    type Err = PeriodProblem;

    fn from_str(text: &str) -> Result<Period, PeriodProblem> {
        let (number, unit) = text.split_once(' ').ok_or_else(|| PeriodProblem::Form(text.to_owned()))?;
        let with_unit = unit_called(unit).ok_or_else(|| PeriodProblem::Unit(unit.to_owned()))?;
        match whole_number(number) {
            None => Err(PeriodProblem::Number(number.to_owned())),
            Some(0) => Err(PeriodProblem::Zero),
            Some(number) => Ok(with_unit(number)),
        }
    }
}

/// Digits only: the standard parser would also accept a plus sign.
fn whole_number(text: &str) -> Option<u32> {
    if text.bytes().all(|byte| byte.is_ascii_digit()) { text.parse().ok() } else { None }
}

fn unit_called(unit: &str) -> Option<fn(u32) -> Period> {
    match unit {
        "hour" | "hours" => Some(Period::Hours),
        "day" | "days" => Some(Period::Days),
        "working-day" | "working-days" => Some(Period::WorkingDays),
        "week" | "weeks" => Some(Period::Weeks),
        "month" | "months" => Some(Period::Months),
        "year" | "years" => Some(Period::Years),
        _ => None,
    }
}

impl fmt::Display for Period {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (number, unit) = match *self {
            Period::Hours(number) => (number, "hour"),
            Period::Days(number) => (number, "day"),
            Period::WorkingDays(number) => (number, "working-day"),
            Period::Weeks(number) => (number, "week"),
            Period::Months(number) => (number, "month"),
            Period::Years(number) => (number, "year"),
        };
        let plural = if number == 1 { "" } else { "s" };
        write!(out, "{number} {unit}{plural}")
    }
}

/// A period split by what it is measured with: the clock, or the calendar.
pub(crate) enum Measure {
    Hours(u32),
    Days(InDays),
}

/// A period that is counted in days of the calendar, however it is worded.
#[derive(Clone, Copy)]
pub(crate) enum InDays {
    Days(u32),
    WorkingDays(u32),
    Weeks(u32),
    Months(u32),
    Years(u32),
}

impl Period {
    pub(crate) fn measure(self) -> Measure {
        match self {
            Period::Hours(number) => Measure::Hours(number),
            Period::Days(number) => Measure::Days(InDays::Days(number)),
            Period::WorkingDays(number) => Measure::Days(InDays::WorkingDays(number)),
            Period::Weeks(number) => Measure::Days(InDays::Weeks(number)),
            Period::Months(number) => Measure::Days(InDays::Months(number)),
            Period::Years(number) => Measure::Days(InDays::Years(number)),
        }
    }
}

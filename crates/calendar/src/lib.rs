//! Periods, working days and holidays: from an anchor to one instant, with how it was counted.
//!
//! The law says *within 72 hours*, *one month after the report*, *14 days*. How such a [`Period`] is counted
//! differs per instrument: that is a [`Counting`]. Which days are off, and in which time zone a day begins and
//! ends, is data: a [`Calendar`]. [`deadline`] puts the three together and answers with one instant and with
//! the [`Step`]s that led to it, so that a person can check the count and a screen can explain it.
//!
//! ```
//! use calendar::{Calendar, Counting, Period, Start, Step, deadline};
//!
//! // Two holidays are enough here; the full Dutch list is data as well.
//! let dutch = Calendar::parse(
//!     r#"
//!     zone = "Europe/Amsterdam"
//!     weekend = ["saturday", "sunday"]
//!     known_from = 2000-01-01
//!
//!     [source]
//!     act = "Algemene termijnenwet"
//!     article = "3"
//!     url = "https://wetten.overheid.nl/BWBR0002448/"
//!     checked_on = 2026-11-21
//!
//!     [[holiday]]
//!     name = "Eerste Kerstdag"
//!     month = 12
//!     day = 25
//!     citation = "art. 3 lid 1"
//!
//!     [[holiday]]
//!     name = "Tweede Kerstdag"
//!     month = 12
//!     day = 26
//!     citation = "art. 3 lid 1"
//!     "#,
//! )
//! .unwrap();
//!
//! // A report filed on Wednesday 25 November 2026, and one month for the final one (Cbw, art. 29).
//! let filed = Start::Moment("2026-11-25T10:00+01:00".parse().unwrap());
//! let month: Period = "1 month".parse().unwrap();
//! let due = deadline(filed, month, Counting::NlTermijnenwet, &dutch).unwrap();
//!
//! // 25 and 26 December are holidays and the 27th is a Sunday: the end of Monday the 28th.
//! let monday = jiff::civil::date(2026, 12, 28);
//! assert_eq!(due.end_of_day(), Some(monday));
//! assert_eq!(due.at(), "2026-12-28T23:59:59+01:00".parse().unwrap());
//! assert_eq!(due.steps().last(), Some(&Step::MovedTo { date: monday }));
//! ```
//!
//! # What is decided here, and what is not
//!
//! - Hours are elapsed time: a change of the clocks never adds or removes one.
//! - Days, weeks, months and years are counted on the calendar of the zone.
//! - Whether an hour that is not known may be guessed: never. [`Start::Day`] counts from 00:00, so that not
//!   knowing the hour cannot lengthen a period.
//! - Which counting applies to which duty is for the pages of law to say; the current time is for the caller.

mod calendar;
mod count;
mod counting;
mod deadline;
mod period;
mod step;

pub use calendar::{Calendar, CalendarProblem, DayOff, EntryProblem, Holiday, Source};
pub use counting::{Counting, UnknownCounting};
pub use deadline::{Deadline, DeadlineProblem, Start, deadline};
pub use period::{Period, PeriodProblem};
pub use step::Step;

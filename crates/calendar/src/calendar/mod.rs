//! Which days are off, and where a day begins and ends.

mod easter;
mod holiday;
mod problem;
mod read;

use std::sync::Arc;

use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;

use crate::Counting;

pub use holiday::Holiday;
pub use problem::{CalendarProblem, EntryProblem};

/// The zone, the weekend and the dated holidays of a place.
#[derive(Clone, Debug)]
pub struct Calendar {
    zone: TimeZone,
    saturday_off: bool,
    sunday_off: bool,
    known_from: Date,
    source: Source,
    holidays: Vec<Holiday>,
}

/// Where a calendar comes from, and the day on which somebody last compared them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The act that names the holidays.
    pub act: String,
    /// The article of that act.
    pub article: String,
    /// Where it can be read.
    pub url: String,
    /// The day on which the data were last compared with it.
    pub checked_on: Date,
}

/// Why a day is not a working day. A holiday at the weekend is called a holiday.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DayOff {
    /// A Saturday.
    Saturday,
    /// A Sunday.
    Sunday,
    /// A holiday, with its name in the language of the place.
    Holiday(Arc<str>),
}

impl Calendar {
    /// Reads a calendar from its TOML text; unknown keys are refused.
    ///
    /// ```
    /// use calendar::{Calendar, CalendarProblem};
    ///
    /// let problem = Calendar::parse("zone = \"Europe/Amsterdam\"\ncolour = \"red\"").unwrap_err();
    /// assert!(matches!(problem, CalendarProblem::Form { line: 2, .. }));
    /// ```
    pub fn parse(toml: &str) -> Result<Calendar, CalendarProblem> {
        read::read(toml)
    }

    /// The time zone in which days begin and end.
    ///
    /// ```
    /// # let dutch = calendar::Calendar::parse(include_str!("../../../../rules/calendars/nl.toml")).unwrap();
    /// assert_eq!(dutch.zone().iana_name(), Some("Europe/Amsterdam"));
    /// ```
    pub fn zone(&self) -> &TimeZone {
        &self.zone
    }

    /// Where the data come from.
    ///
    /// ```
    /// # let dutch = calendar::Calendar::parse(include_str!("../../../../rules/calendars/nl.toml")).unwrap();
    /// assert_eq!(dutch.source().act, "Algemene termijnenwet");
    /// ```
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// The first day for which the yearly holidays are known to be right.
    ///
    /// ```
    /// # let dutch = calendar::Calendar::parse(include_str!("../../../../rules/calendars/nl.toml")).unwrap();
    /// assert_eq!(dutch.known_from(), jiff::civil::date(2000, 1, 1));
    /// ```
    pub fn known_from(&self) -> Date {
        self.known_from
    }

    /// Whether the yearly holidays are known to be right on a day. The years ahead count as known: they hold
    /// until the act changes.
    ///
    /// ```
    /// # let dutch = calendar::Calendar::parse(include_str!("../../../../rules/calendars/nl.toml")).unwrap();
    /// assert!(dutch.covers(jiff::civil::date(2026, 11, 21)));
    /// assert!(!dutch.covers(jiff::civil::date(1999, 12, 31)));
    /// ```
    pub fn covers(&self, day: Date) -> bool {
        day >= self.known_from
    }

    /// The holiday that falls on a day, for every counting; where two fall together, the first in the data.
    ///
    /// ```
    /// # let dutch = calendar::Calendar::parse(include_str!("../../../../rules/calendars/nl.toml")).unwrap();
    /// let kings_day = dutch.holiday(jiff::civil::date(2025, 4, 26)).unwrap();
    /// assert_eq!(kings_day.name(), "Koningsdag");
    /// assert_eq!(dutch.holiday(jiff::civil::date(2025, 4, 27)), None);
    /// ```
    pub fn holiday(&self, day: Date) -> Option<&Holiday> {
        self.holiday_among(day, Holiday::counts_for_all)
    }

    /// Why a day is off for every counting, or `None` for a working day.
    ///
    /// ```
    /// # let dutch = calendar::Calendar::parse(include_str!("../../../../rules/calendars/nl.toml")).unwrap();
    /// use calendar::DayOff;
    /// use jiff::civil::date;
    ///
    /// assert_eq!(dutch.day_off(date(2026, 11, 21)), Some(DayOff::Saturday));
    /// assert_eq!(dutch.day_off(date(2026, 12, 26)), Some(DayOff::Holiday("Tweede kerstdag".into())));
    /// assert_eq!(dutch.day_off(date(2026, 11, 23)), None);
    /// ```
    pub fn day_off(&self, day: Date) -> Option<DayOff> {
        self.off(day, self.holiday(day))
    }

    /// Why a day is off for one counting, or `None` for a working day.
    ///
    /// ```
    /// # let dutch = calendar::Calendar::parse(include_str!("../../../../rules/calendars/nl.toml")).unwrap();
    /// use calendar::{Counting, DayOff};
    ///
    /// // The Friday after Ascension Day is equated with a holiday for the Dutch act only (art. 3(3)).
    /// let friday = jiff::civil::date(2027, 5, 7);
    /// let equated = DayOff::Holiday("Gelijkgestelde dag".into());
    /// assert_eq!(dutch.day_off_for(friday, Counting::NlTermijnenwet), Some(equated));
    /// assert_eq!(dutch.day_off_for(friday, Counting::Eu1182), None);
    /// ```
    pub fn day_off_for(&self, day: Date, counting: Counting) -> Option<DayOff> {
        self.off(day, self.holiday_among(day, |holiday| holiday.counts_for(counting)))
    }

    /// Whether a day is neither weekend nor a holiday for every counting.
    ///
    /// ```
    /// # let dutch = calendar::Calendar::parse(include_str!("../../../../rules/calendars/nl.toml")).unwrap();
    /// // Good Friday is put on a par with the holidays (art. 3(2)).
    /// assert!(!dutch.is_working_day(jiff::civil::date(2026, 4, 3)));
    /// assert!(dutch.is_working_day(jiff::civil::date(2026, 4, 7)));
    /// ```
    pub fn is_working_day(&self, day: Date) -> bool {
        self.weekend(day).is_none() && self.holiday(day).is_none()
    }

    /// Whether a day is neither weekend nor a holiday for one counting.
    ///
    /// ```
    /// # let dutch = calendar::Calendar::parse(include_str!("../../../../rules/calendars/nl.toml")).unwrap();
    /// use calendar::Counting;
    ///
    /// assert!(!dutch.is_working_day_for(jiff::civil::date(2026, 5, 15), Counting::NlTermijnenwet));
    /// assert!(dutch.is_working_day_for(jiff::civil::date(2026, 5, 15), Counting::DoraNoon));
    /// ```
    pub fn is_working_day_for(&self, day: Date, counting: Counting) -> bool {
        let among = |holiday: &Holiday| holiday.counts_for(counting);
        self.weekend(day).is_none() && self.holiday_among(day, among).is_none()
    }

    /// The holidays of a year in the order of their dates: also those that fall together or at a weekend, and
    /// those that count for one act only.
    ///
    /// ```
    /// # let dutch = calendar::Calendar::parse(include_str!("../../../../rules/calendars/nl.toml")).unwrap();
    /// let (day, holiday) = dutch.holidays_of(2026)[0];
    /// assert_eq!((day, holiday.name()), (jiff::civil::date(2026, 1, 1), "Nieuwjaarsdag"));
    /// ```
    pub fn holidays_of(&self, year: i16) -> Vec<(Date, &Holiday)> {
        let dated = |holiday| Holiday::days_in(holiday, year).into_iter().map(move |day| (day, holiday));
        let mut found: Vec<(Date, &Holiday)> = self.holidays.iter().flat_map(dated).collect();
        found.sort_by_key(|(day, _)| *day);
        found
    }

    fn holiday_among(&self, day: Date, among: impl Fn(&Holiday) -> bool) -> Option<&Holiday> {
        let easter = easter::sunday(day.year());
        self.holidays.iter().find(|holiday| among(holiday) && holiday.falls_on(day, easter))
    }

    fn off(&self, day: Date, holiday: Option<&Holiday>) -> Option<DayOff> {
        match holiday {
            Some(holiday) => Some(DayOff::Holiday(holiday.shared_name())),
            None => self.weekend(day),
        }
    }

    fn weekend(&self, day: Date) -> Option<DayOff> {
        match day.weekday() {
            Weekday::Saturday if self.saturday_off => Some(DayOff::Saturday),
            Weekday::Sunday if self.sunday_off => Some(DayOff::Sunday),
            _ => None,
        }
    }
}

//! One holiday, and the days on which it falls.

use std::sync::Arc;

use jiff::Span;
use jiff::civil::{Date, Weekday};

use super::easter;
use crate::Counting;

/// A holiday: one that comes back every year, as long as the law says so, or a list of single days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holiday {
    pub(super) name: Arc<str>,
    pub(super) fixed: Fixed,
    pub(super) only_for: Vec<Counting>,
    pub(super) if_sunday_days: i32,
    pub(super) from: Option<Date>,
    pub(super) until: Option<Date>,
    pub(super) citation: String,
    pub(super) verified: bool,
}

/// How the date of a holiday is fixed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Fixed {
    /// On a date of the year.
    On { month: i8, day: i8 },
    /// So many days after Easter Sunday; negative: before it.
    AfterEaster { days: i32 },
    /// On these days and no others, in order.
    Once(Vec<Date>),
}

impl Holiday {
    /// Its name, in the language of the place.
    ///
    /// ```
    /// # let dutch = calendar::Calendar::parse(include_str!("../../../../rules/calendars/nl.toml")).unwrap();
    /// let last_of_its_kind = dutch.holiday(jiff::civil::date(2013, 4, 30)).unwrap();
    /// assert_eq!(last_of_its_kind.name(), "Koninginnedag");
    /// ```
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The provision that makes it a holiday.
    ///
    /// ```
    /// # let dutch = calendar::Calendar::parse(include_str!("../../../../rules/calendars/nl.toml")).unwrap();
    /// let good_friday = dutch.holiday(jiff::civil::date(2026, 4, 3)).unwrap();
    /// assert_eq!(good_friday.citation(), "Algemene termijnenwet, art. 3 lid 2");
    /// ```
    pub fn citation(&self) -> &str {
        &self.citation
    }

    /// Whether somebody read that provision itself, rather than another who quotes it.
    ///
    /// ```
    /// # let dutch = calendar::Calendar::parse(include_str!("../../../../rules/calendars/nl.toml")).unwrap();
    /// assert!(dutch.holiday(jiff::civil::date(2026, 12, 25)).unwrap().is_verified());
    /// ```
    pub fn is_verified(&self) -> bool {
        self.verified
    }

    /// Whether a counting takes this holiday for a day off. Most are days off for all; some are equated with
    /// a holiday for one act only.
    ///
    /// ```
    /// # let dutch = calendar::Calendar::parse(include_str!("../../../../rules/calendars/nl.toml")).unwrap();
    /// use calendar::Counting;
    ///
    /// let (day, equated) = dutch.holidays_of(2026)[1];
    /// assert_eq!(day, jiff::civil::date(2026, 1, 2));
    /// assert!(equated.counts_for(Counting::NlTermijnenwet) && !equated.counts_for(Counting::Eu1182));
    /// ```
    pub fn counts_for(&self, counting: Counting) -> bool {
        self.only_for.is_empty() || self.only_for.contains(&counting)
    }

    /// Whether every counting takes it for a day off.
    pub(super) fn counts_for_all(&self) -> bool {
        self.only_for.is_empty()
    }

    pub(super) fn shared_name(&self) -> Arc<str> {
        Arc::clone(&self.name)
    }

    /// The days of the holiday in a year.
    pub(super) fn days_in(&self, year: i16) -> Vec<Date> {
        if let Fixed::Once(days) = &self.fixed {
            return days.iter().copied().filter(|day| day.year() == year).collect();
        }
        // A holiday may be moved over the turn of the year.
        let named_in = year.saturating_sub(1)..=year.saturating_add(1);
        let days = named_in.filter_map(|named_in| self.day_named_in(named_in));
        days.filter(|day| day.year() == year).collect()
    }

    /// Whether the holiday falls on `day`; `easter` is the Sunday of the year of `day`, which is worked out
    /// once for all holidays.
    pub(super) fn falls_on(&self, day: Date, easter: Option<Date>) -> bool {
        let named_here = match &self.fixed {
            Fixed::On { month, day: of_month } => day.month() == *month && day.day() == *of_month,
            Fixed::AfterEaster { days } => easter.is_some_and(|easter| later(easter, *days) == Some(day)),
            Fixed::Once(days) => days.binary_search(&day).is_ok(),
        };
        let here = if self.if_sunday_days == 0 {
            named_here
        } else {
            (named_here && day.weekday() != Weekday::Sunday) || self.moves_to(day)
        };
        here && self.holds_on(day)
    }

    /// Whether a Sunday's holiday is moved to `day`.
    fn moves_to(&self, day: Date) -> bool {
        let Some(sunday) = later(day, -self.if_sunday_days) else { return false };
        sunday.weekday() == Weekday::Sunday && self.day_named_in(sunday.year()) == Some(day)
    }

    /// The day of a yearly holiday that belongs to a year, moved when it is a Sunday, or `None` when there is
    /// none.
    fn day_named_in(&self, year: i16) -> Option<Date> {
        let named = match &self.fixed {
            Fixed::On { month, day } => Date::new(year, *month, *day).ok()?,
            Fixed::AfterEaster { days } => later(easter::sunday(year)?, *days)?,
            Fixed::Once(_) => return None,
        };
        let moved =
            if named.weekday() == Weekday::Sunday { later(named, self.if_sunday_days)? } else { named };
        self.holds_on(moved).then_some(moved)
    }

    fn holds_on(&self, day: Date) -> bool {
        self.from.is_none_or(|from| day >= from) && self.until.is_none_or(|until| day < until)
    }
}

fn later(day: Date, days: i32) -> Option<Date> {
    day.checked_add(Span::new().try_days(days).ok()?).ok()
}

//! Ticks on the axis: on the minutes, hours, days, months or years by which people count.

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan as _};

/// More ticks stand too near to each other.
const MOST: i64 = 8;

/// A tick.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Tick {
    pub(super) at: Timestamp,
    /// What the clock of the house shows then.
    pub(super) local: DateTime,
    pub(super) unit: Unit,
}

/// What a tick counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    Minutes,
    Days,
    Months,
    Years,
}

/// From one tick to the next: how many of which unit.
type Step = (Unit, i64);

const MINUTE: i64 = 60;
const DAY: i64 = 24 * 60 * MINUTE;

const STEPS: [Step; 28] = [
    (Unit::Minutes, 1),
    (Unit::Minutes, 2),
    (Unit::Minutes, 5),
    (Unit::Minutes, 10),
    (Unit::Minutes, 15),
    (Unit::Minutes, 30),
    (Unit::Minutes, 60),
    (Unit::Minutes, 120),
    (Unit::Minutes, 180),
    (Unit::Minutes, 360),
    (Unit::Minutes, 720),
    (Unit::Days, 1),
    (Unit::Days, 2),
    (Unit::Days, 7),
    (Unit::Days, 14),
    (Unit::Months, 1),
    (Unit::Months, 2),
    (Unit::Months, 3),
    (Unit::Months, 6),
    (Unit::Years, 1),
    (Unit::Years, 2),
    (Unit::Years, 5),
    (Unit::Years, 10),
    (Unit::Years, 20),
    (Unit::Years, 50),
    (Unit::Years, 100),
    (Unit::Years, 500),
    (Unit::Years, 2_000),
];

/// The ticks between two moments.
pub(super) fn ticks(from: Timestamp, to: Timestamp, zone: &TimeZone) -> Vec<Tick> {
    let length = to.duration_since(from).as_secs();
    let step = STEPS.into_iter().find(|step| length / seconds(*step) < MOST).unwrap_or((Unit::Years, 5_000));
    let mut ticks: Vec<Tick> = Vec::new();
    let mut next = beginning(zone.to_datetime(from), step);
    while let Some(local) = next {
        // An hour that the clock skips, or shows twice, is one tick.
        let Ok(at) = zone.to_timestamp(local) else { break };
        if at > to {
            break;
        }
        if at >= from && ticks.last().is_none_or(|last| last.at < at) {
            ticks.push(Tick { at, local: zone.to_datetime(at), unit: step.0 });
        }
        next = after(local, step);
    }
    ticks
}

fn seconds((unit, count): Step) -> i64 {
    count
        * match unit {
            Unit::Minutes => MINUTE,
            Unit::Days => DAY,
            Unit::Months => 30 * DAY,
            Unit::Years => 365 * DAY,
        }
}

/// The last tick at or before a moment, as if ticks went on for ever: weeks begin on Monday.
fn beginning(local: DateTime, (unit, count): Step) -> Option<DateTime> {
    let day = local.date();
    let floored = |number: i64| number - number.rem_euclid(count);
    let begun: Date = match unit {
        Unit::Minutes => {
            let minutes = floored(i64::from(local.hour()) * 60 + i64::from(local.minute()));
            let time = Time::midnight().checked_add(SignedDuration::from_mins(minutes)).ok()?;
            return Some(day.to_datetime(time));
        }
        Unit::Days if count < 7 => day,
        Unit::Days => {
            let since_monday = i64::from(day.weekday().to_monday_zero_offset());
            day.checked_sub(since_monday.days()).unwrap_or(day)
        }
        Unit::Months => {
            let month = floored(i64::from(day.month()) - 1) + 1;
            Date::new(day.year(), i8::try_from(month).ok()?, 1).ok()?
        }
        Unit::Years => {
            let year = floored(i64::from(day.year()));
            // Before the first year that can be written there is none.
            let year = if year < i64::from(Date::MIN.year()) { year + count } else { year };
            Date::new(i16::try_from(year).ok()?, 1, 1).ok()?
        }
    };
    Some(begun.to_datetime(Time::midnight()))
}

fn after(local: DateTime, (unit, count): Step) -> Option<DateTime> {
    let span = match unit {
        Unit::Minutes => count.minutes(),
        Unit::Days => count.days(),
        Unit::Months => count.months(),
        Unit::Years => count.years(),
    };
    local.checked_add(span).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The ticks between two moments, as the clock in Amsterdam shows them.
    fn shown(from: &str, to: &str) -> Vec<String> {
        let zone = TimeZone::get("Europe/Amsterdam").expect("the zone is bundled");
        let moment = |text: &str| text.parse().expect("a moment");
        ticks(moment(from), moment(to), &zone)
            .iter()
            .map(|tick| tick.local.strftime("%F %H:%M").to_string())
            .collect()
    }

    #[test]
    fn an_evening_has_hours_and_a_few_minutes_have_minutes() {
        assert_eq!(
            shown("2021-07-02T16:10:00Z", "2021-07-02T20:05:00Z"),
            ["18:30", "19:00", "19:30", "20:00", "20:30", "21:00", "21:30", "22:00"]
                .map(|it| format!("2021-07-02 {it}"))
        );
        let minutes = shown("2021-07-02T16:30:00Z", "2021-07-02T16:36:00Z");
        assert_eq!(minutes.len(), 7);
        assert_eq!(minutes[1], "2021-07-02 18:31");
    }

    #[test]
    fn a_weekend_has_parts_of_days_and_a_month_has_weeks_that_begin_on_monday() {
        let weekend = shown("2021-07-02T16:30:00Z", "2021-07-05T16:30:00Z");
        assert_eq!(
            weekend,
            [
                "2021-07-03 00:00",
                "2021-07-03 12:00",
                "2021-07-04 00:00",
                "2021-07-04 12:00",
                "2021-07-05 00:00",
                "2021-07-05 12:00"
            ]
        );
        let month = shown("2021-07-02T16:30:00Z", "2021-08-02T16:30:00Z");
        assert_eq!(
            month,
            [
                "2021-07-05 00:00",
                "2021-07-12 00:00",
                "2021-07-19 00:00",
                "2021-07-26 00:00",
                "2021-08-02 00:00"
            ]
        );
    }

    #[test]
    fn years_have_months_or_years_and_two_thousand_years_end() {
        assert_eq!(shown("2021-01-15T00:00:00Z", "2021-06-02T00:00:00Z")[0], "2021-02-01 00:00");
        assert_eq!(
            shown("2019-05-01T00:00:00Z", "2023-06-02T00:00:00Z"),
            ["2020", "2021", "2022", "2023"].map(|year| format!("{year}-01-01 00:00"))
        );
        assert!((1..=9).contains(&shown("0001-01-02T00:00:00Z", "2021-07-02T00:00:00Z").len()));
        assert!(shown("-009999-01-02T01:59:59Z", "9999-12-30T22:00:00Z").len() <= 9);
    }

    #[test]
    fn the_hour_that_the_clock_skips_and_the_one_that_it_shows_twice_are_one_tick_each() {
        for (from, to) in [
            ("2021-03-27T23:00:00Z", "2021-03-28T05:00:00Z"),
            ("2021-10-30T22:00:00Z", "2021-10-31T05:00:00Z"),
        ] {
            let ticks = shown(from, to);
            let mut once = ticks.clone();
            once.dedup();
            assert_eq!(ticks, once);
            assert!(ticks.len() >= 6, "{ticks:?}");
        }
    }
}

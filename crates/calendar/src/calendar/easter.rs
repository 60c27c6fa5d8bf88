//! The date of Easter.

use jiff::civil::Date;

/// Easter Sunday in the Gregorian calendar, by the anonymous algorithm of 1876 (Meeus, Jones, Butcher), which
/// holds for every year; `None` only where the date library ends.
pub(super) fn sunday(year: i16) -> Option<Date> {
    let y = i32::from(year);
    let golden = y.rem_euclid(19);
    let (century, in_century) = (y.div_euclid(100), y.rem_euclid(100));
    let moon_correction = (century - (century + 8).div_euclid(25) + 1).div_euclid(3);
    let epact = (19 * golden + century - century.div_euclid(4) - moon_correction + 15).rem_euclid(30);
    let weekday =
        (32 + 2 * century.rem_euclid(4) + 2 * in_century.div_euclid(4) - epact - in_century.rem_euclid(4))
            .rem_euclid(7);
    let late = (golden + 11 * epact + 22 * weekday).div_euclid(451);
    let month_and_day = epact + weekday - 7 * late + 114;
    let (month, day) = (month_and_day.div_euclid(31), month_and_day.rem_euclid(31) + 1);
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::sunday;

    #[test]
    fn easter_falls_where_the_almanac_says() {
        // The earliest and the latest that there are, a leap year, and the exceptions of the algorithm.
        for (year, month, day) in [
            (1818, 3, 22),
            (1943, 4, 25),
            (1954, 4, 18),
            (1981, 4, 19),
            (2000, 4, 23),
            (2008, 3, 23),
            (2024, 3, 31),
            (2026, 4, 5),
            (2027, 3, 28),
            (2038, 4, 25),
            (2049, 4, 18),
            (2076, 4, 19),
        ] {
            assert_eq!(sunday(year), Some(date(year, month, day)));
        }
    }

    #[test]
    fn easter_is_a_sunday_between_22_march_and_25_april_in_every_year_there_is() {
        for year in -9999..=9999 {
            let easter = sunday(year).unwrap();
            assert_eq!(easter.weekday(), jiff::civil::Weekday::Sunday, "{easter}");
            assert!(easter >= date(year, 3, 22) && easter <= date(year, 4, 25), "{easter}");
        }
    }
}

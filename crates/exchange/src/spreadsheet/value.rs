//! Numbers and dates of a spreadsheet, as text.

use jiff::civil::{Date, date};
use jiff::{SignedDuration, ToSpan};

/// How a number is meant, by the format of its cell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Shape {
    /// As a number.
    #[default]
    Plain,
    /// As a date, as a time of the day, or as both.
    Moment,
    /// As hours that may be more than twenty-four.
    Hours,
}

/// From which day a spreadsheet counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Epoch {
    /// From 1900, as nearly all do.
    #[default]
    Y1900,
    /// From 1904, as Excel on a Mac did.
    Y1904,
}

/// The days from the epoch of 1900 to that of 1904.
const DAYS_TO_1904: f64 = 1462.0;

/// The first number that is no day any more: 1 January 10000.
const DAYS_END: f64 = 2_958_466.0;

const SECONDS_A_DAY: f64 = 86_400.0;

/// A number as text, as its cell means it.
pub(super) fn text(number: f64, shape: Shape, epoch: Epoch) -> String {
    let days = match epoch {
        Epoch::Y1900 => number,
        Epoch::Y1904 => number + DAYS_TO_1904,
    };
    match shape {
        Shape::Moment if (0.0..1.0).contains(&number) => hours(number),
        Shape::Moment if (1.0..DAYS_END).contains(&days) => moment(days).unwrap_or_else(|| plain(number)),
        Shape::Hours if (0.0..DAYS_END).contains(&number) => hours(number),
        _ => plain(number),
    }
}

/// A number as text: whole ones without a point, so that a telephone number survives, others with the fifteen
/// digits that a spreadsheet shows.
pub(super) fn plain(number: f64) -> String {
    if number.fract() == 0.0 && number.abs() < 1e15 {
        return (number as i64).to_string();
    }
    let rounded = format!("{number:.14e}").parse().unwrap_or(number);
    format!("{rounded}")
}

/// How the number format with this number is meant, for those that every spreadsheet knows (ECMA-376, 18.8.30).
pub(super) fn shape_of_number(format: usize) -> Shape {
    match format {
        14..=22 | 27..=36 | 45 | 47 | 50..=58 => Shape::Moment,
        46 => Shape::Hours,
        _ => Shape::Plain,
    }
}

/// How a number format such as `dd-mm-yyyy` is meant: by its letters for days and hours, outside quotation marks
/// and brackets, in its first part.
pub(super) fn shape_of_code(code: &str) -> Shape {
    let mut signs = code.chars();
    while let Some(sign) = signs.next() {
        match sign {
            // A letter behind these stands for itself.
            '\\' | '_' | '*' => drop(signs.next()),
            '"' => drop(signs.by_ref().find(|&it| it == '"')),
            // Hours in brackets go on beyond a day; other brackets hold a colour or a language.
            '[' => {
                let inside: String = signs.by_ref().take_while(|&it| it != ']').collect();
                let elapsed =
                    |letter| !inside.is_empty() && inside.chars().all(|it| it.eq_ignore_ascii_case(&letter));
                if ['h', 'm', 's'].into_iter().any(elapsed) {
                    return Shape::Hours;
                }
            }
            ';' => break,
            'd' | 'm' | 'y' | 'h' | 's' | 'D' | 'M' | 'Y' | 'H' | 'S' => return Shape::Moment,
            _ => {}
        }
    }
    Shape::Plain
}

/// An ISO date and time as it stands in a file, without an hour that only says midnight.
pub(super) fn iso(text: &str) -> String {
    let text = text.trim();
    text.strip_suffix("T00:00:00").unwrap_or(text).to_owned()
}

/// A day, with its time when it has one: `2026-11-22`, `2026-11-22T14:30:00`.
fn moment(days: f64) -> Option<String> {
    // The format counts 29 February 1900, which never was; from March on its first day is 30 December 1899.
    let first: Date = if days < 60.0 { date(1899, 12, 31) } else { date(1899, 12, 30) };
    let seconds = (days * SECONDS_A_DAY).round() as i64;
    let day = first.checked_add(seconds.div_euclid(SECONDS_A_DAY as i64).days()).ok()?;
    let time = SignedDuration::from_secs(seconds.rem_euclid(SECONDS_A_DAY as i64));
    let moment = day.at(0, 0, 0, 0).checked_add(time).ok()?;
    Some(if time.is_zero() { day.to_string() } else { moment.to_string() })
}

/// A time of the day, or a number of hours: `14:30:00`, `26:30:00`.
fn hours(days: f64) -> String {
    let seconds = (days * SECONDS_A_DAY).round() as i64;
    format!("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_telephone_number_that_became_a_number_keeps_its_digits() {
        assert_eq!(plain(3.161_234_567_8e10), "31612345678");
        assert_eq!(plain(612_345_678.0), "612345678");
        assert_eq!(plain(-0.0), "0");
        assert_eq!(plain(0.1 + 0.2), "0.3");
        assert_eq!(plain(1.0e20), "100000000000000000000");
    }

    #[test]
    fn days_are_counted_as_spreadsheets_count_them() {
        for (days, epoch, shown) in [
            (46_348.0, Epoch::Y1900, "2026-11-22"),
            (44_886.0, Epoch::Y1904, "2026-11-22"),
            (46_348.604_166_666_7, Epoch::Y1900, "2026-11-22T14:30:00"),
            (46_347.999_999_9, Epoch::Y1900, "2026-11-22"),
            (0.604_166_666_7, Epoch::Y1900, "14:30:00"),
            (1.0, Epoch::Y1900, "1900-01-01"),
            (59.0, Epoch::Y1900, "1900-02-28"),
            (61.0, Epoch::Y1900, "1900-03-01"),
            (2_958_465.0, Epoch::Y1900, "9999-12-31"),
            (2_958_466.0, Epoch::Y1900, "2958466"),
            (-1.0, Epoch::Y1900, "-1"),
        ] {
            assert_eq!(text(days, Shape::Moment, epoch), shown);
        }
        assert_eq!(text(1.104_166_666_7, Shape::Hours, Epoch::Y1900), "26:30:00");
        assert_eq!(text(f64::NAN, Shape::Moment, Epoch::Y1900), "NaN");
    }

    #[test]
    fn a_format_is_a_date_when_its_letters_are_those_of_days() {
        for (code, shape) in [
            ("dd-mm-yyyy", Shape::Moment),
            ("[$-413]d mmmm yyyy;@", Shape::Moment),
            ("HH:MM", Shape::Moment),
            ("[hh]:mm", Shape::Hours),
            ("[Red]0.00", Shape::Plain),
            ("0\" dagen\"", Shape::Plain),
            ("0 \\d", Shape::Plain),
            ("#,##0.00 [$€-413]", Shape::Plain),
            ("0;dd", Shape::Plain),
            ("General", Shape::Plain),
            ("@", Shape::Plain),
        ] {
            assert_eq!(shape_of_code(code), shape, "{code}");
        }
    }
}

//! How moments, numbers, durations and phone numbers are written on forms, and read again.

use calendar::Start;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

use super::model::FieldKind;

/// A moment as it was read: a day may have no hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Read {
    /// To the minute.
    Minute(DateTime),
    /// The day only.
    Day(Date),
}

impl Read {
    /// A day is its first minute.
    pub(super) fn start(self) -> DateTime {
        match self {
            Read::Minute(at) => at,
            Read::Day(day) => day.at(0, 0, 0, 0),
        }
    }
}

/// A moment as forms ask it, the same in both languages: `02-07-2021 18:30`, or a day without an hour.
pub(super) fn moment(start: Start, zone: &TimeZone) -> String {
    match start {
        Start::Moment(at) => zone.to_datetime(at).strftime("%d-%m-%Y %H:%M").to_string(),
        Start::Day(day) => day.strftime("%d-%m-%Y").to_string(),
    }
}

/// The day of a moment.
pub(super) fn day(start: Start, zone: &TimeZone) -> String {
    let day = match start {
        Start::Moment(at) => zone.to_datetime(at).date(),
        Start::Day(day) => day,
    };
    moment(Start::Day(day), zone)
}

pub(super) fn read_moment(text: &str) -> Option<Read> {
    let text = text.trim();
    let minute = DateTime::strptime("%d-%m-%Y %H:%M", text).ok().map(Read::Minute);
    minute.or_else(|| Date::strptime("%d-%m-%Y", text).ok().map(Read::Day))
}

/// A number as forms ask it: digits, and a comma before what is less than one.
pub(super) fn number(number: f64) -> String {
    format!("{number}").replace('.', ",")
}

/// The bounds of a number as it is written: `940-941.000`, `12,5`.
pub(super) fn bounds(text: &str) -> Option<(f64, f64)> {
    let number = |text: &str| {
        let plain = text.chars().filter(|c| !matches!(c, '.' | ' '));
        let plain: String = plain.map(|c| if c == ',' { '.' } else { c }).collect();
        let is_number = plain.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        plain.parse::<f64>().ok().filter(|_| is_number && plain.len() <= 20)
    };
    match text.trim().split_once('-') {
        Some((min, max)) => number(min).zip(number(max)),
        None => number(text).map(|number| (number, number)),
    }
}

/// Hours as days, hours and minutes: `3:04:30`.
pub(super) fn duration(hours: f64) -> Option<String> {
    let minutes = (hours * 60.0).round();
    if !(0.0..=1_439_999.0).contains(&minutes) {
        return None;
    }
    let minutes = minutes as u64;
    Some(format!("{}:{:02}:{:02}", minutes / 1_440, minutes / 60 % 24, minutes % 60))
}

/// Days, hours and minutes as they are written.
pub(super) fn read_duration(text: &str) -> Option<String> {
    let mut parts = text.trim().split(':');
    let mut part = |digits: std::ops::RangeInclusive<usize>, below: u32| {
        let text = parts.next()?;
        let is_so = digits.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
        text.parse::<u32>().ok().filter(|number| is_so && *number < below)
    };
    let (days, hours, minutes) = (part(1..=3, 1_000)?, part(2..=2, 24)?, part(2..=2, 60)?);
    parts.next().is_none().then(|| format!("{days}:{hours:02}:{minutes:02}"))
}

/// A phone number with its country: `06 12345678` is of the Netherlands.
pub(super) fn phone(text: &str) -> Option<String> {
    let text = text.trim().replace("(0)", "");
    let is_written =
        text.chars().all(|c| c.is_ascii_digit() || matches!(c, '+' | '-' | '.' | ' ' | '(' | ')' | '/'));
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let digits = match (text.starts_with('+'), digits.strip_prefix("00"), digits.strip_prefix('0')) {
        (true, ..) => digits,
        (false, Some(abroad), _) => abroad.to_owned(),
        (false, None, Some(here)) => format!("31{here}"),
        (false, None, None) => return None,
    };
    let is_whole = (8..=15).contains(&digits.len()) && !digits.starts_with('0');
    (is_written && is_whole).then(|| format!("+{digits}"))
}

/// A mail address as it is written; whether anybody reads it, nobody knows.
pub(super) fn mail(text: &str) -> Option<String> {
    let text = text.trim();
    let (user, host) = text.split_once('@')?;
    let is_plain = |part: &str| {
        let is_part = |c: char| c.is_ascii_alphanumeric() || "-_.+".contains(c);
        !part.is_empty() && part.chars().all(is_part) && part.split('.').all(|piece| !piece.is_empty())
    };
    (text.len() < 255 && is_plain(user) && is_plain(host) && host.contains('.')).then(|| text.to_owned())
}

/// The code of a legal entity as it is written.
pub(super) fn lei(text: &str) -> Option<String> {
    let code = text.replace(' ', "").to_ascii_uppercase();
    let is_code = code.len() == 20
        && code.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && code.bytes().skip(18).all(|byte| byte.is_ascii_digit());
    is_code.then_some(code)
}

/// Why an answer cannot be read as what is asked, as the key of a sentence; nothing when it can.
pub fn misread(kind: FieldKind, text: &str) -> Option<&'static str> {
    match kind {
        FieldKind::Number if bounds(text).is_none_or(|(min, max)| min > max) => Some("sheet-number-misread"),
        FieldKind::Moment if read_moment(text).is_none() => Some("sheet-moment-misread"),
        FieldKind::Day if !matches!(read_moment(text), Some(Read::Day(_))) => Some("sheet-day-misread"),
        FieldKind::Duration if read_duration(text).is_none() => Some("sheet-duration-misread"),
        FieldKind::Mail if mail(text).is_none() => Some("sheet-mail-misread"),
        FieldKind::Lei if lei(text).is_none() => Some("sheet-lei-misread"),
        FieldKind::Phone if phone(text).is_none() => Some("sheet-phone-misread"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phone_number_leaves_with_its_country_or_not_at_all() {
        for (written, says) in [
            ("06 12345678", Some("+31612345678")),
            ("+31 (0)6-1234 5678", Some("+31612345678")),
            ("0032 2 123 45 67", Some("+3221234567")),
            ("112", None),
            ("bel Sanne", None),
            ("06 12345678 (Sanne)", None),
        ] {
            assert_eq!(phone(written).as_deref(), says, "{written}");
        }
    }

    #[test]
    fn a_mail_address_has_somebody_and_somewhere() {
        assert_eq!(mail(" sanne@vanloon.example ").as_deref(), Some("sanne@vanloon.example"));
        for wrong in [
            "sanne",
            "sanne@",
            "@vanloon.example",
            "sanne@vanloon",
            "a@b@c.nl",
            "Sanne <s@x.nl>",
            "a..b@x.nl",
        ] {
            assert_eq!(mail(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn how_long_is_days_hours_and_minutes_and_nothing_else() {
        assert_eq!(duration(76.5).as_deref(), Some("3:04:30"));
        assert_eq!(duration(f64::INFINITY), None);
        assert_eq!(read_duration("3:04:30").as_deref(), Some("3:04:30"));
        for wrong in
            ["3:24:00", "3:4:30", "3:04:60", "1000:00:00", "3:04", "3:04:30:00", "drie dagen", "+3:04:30"]
        {
            assert_eq!(read_duration(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_number_keeps_what_is_less_than_one() {
        assert_eq!(number(12.5), "12,5");
        assert_eq!(bounds("12,5"), Some((12.5, 12.5)));
        assert_eq!(bounds("940-941.000"), Some((940.0, 941_000.0)));
        for wrong in ["", "veel", "1,2,3", "inf", "-5", "400-"] {
            assert_eq!(bounds(wrong), None, "{wrong}");
        }
    }
}

//! Moments, days and lengths of time as people say them.

use calendar::{Deadline, Start};
use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use crate::{Value, Wording};

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// Up to this many hours people count in hours, for so the articles do.
const MOST_HOURS: i64 = 72;

impl Wording {
    /// A moment on the clock of a zone: `vr 2 juli 2021, 18:30`. Where the clock shows that time twice, the offset
    /// from UTC says which of the two it is.
    pub fn moment(&self, at: Timestamp, zone: &TimeZone) -> String {
        let local = zone.to_datetime(at);
        let day = self.day(local.date());
        let time = format!("{:02}:{:02}", local.hour(), local.minute());
        let plain = self.format("moment", [("day", day.into()), ("time", time.into())]);
        if zone.to_ambiguous_timestamp(local).is_ambiguous() {
            let offset = zone.to_offset(at).to_string();
            return self.format("moment-twice", [("moment", plain.into()), ("offset", offset.into())]);
        }
        plain
    }

    /// A day: `vr 2 juli 2021`.
    pub fn day(&self, day: Date) -> String {
        let weekday = self.text(&format!("weekday-{}", weekday_id(day.weekday())));
        let month = self.text(&format!("month-{}", day.month()));
        let arguments: [(&'static str, Value<'_>); 4] = [
            ("weekday", weekday.into()),
            ("day", day.day().to_string().into()),
            ("month", month.into()),
            ("year", day.year().to_string().into()),
        ];
        self.format("day", arguments)
    }

    /// A day of a year that everybody knows: `vr 2 juli`.
    pub fn short_day(&self, day: Date) -> String {
        let weekday = self.text(&format!("weekday-{}", weekday_id(day.weekday())));
        let month = self.text(&format!("month-{}", day.month()));
        let gaps =
            [("weekday", weekday.into()), ("day", day.day().to_string().into()), ("month", month.into())];
        self.format("short-day", gaps)
    }

    /// A day as it stands above a letter: `2 juli 2021`.
    pub fn plain_day(&self, day: Date) -> String {
        let month = self.text(&format!("month-{}", day.month()));
        let gaps = [
            ("day", day.day().to_string().into()),
            ("month", month.into()),
            ("year", day.year().to_string().into()),
        ];
        self.format("plain-day", gaps)
    }

    /// A moment, or the day when no more is known.
    pub fn start(&self, start: Start, zone: &TimeZone) -> String {
        match start {
            Start::Moment(at) => self.moment(at, zone),
            Start::Day(day) => self.day(day),
        }
    }

    /// From when until when: `vr 2 juli 2021, 18:30 tot 21:10`. An end on the same day is told by its hour.
    pub fn stretch(&self, from: Start, until: Start, zone: &TimeZone) -> String {
        let until = match (from, until) {
            (Start::Day(from), Start::Day(until)) if from == until => return self.day(from),
            (Start::Moment(from), Start::Moment(until)) => self.later(from, until, zone),
            (_, until) => self.start(until, zone),
        };
        self.format("stretch", [("from", self.start(from, zone).into()), ("until", until.into())])
    }

    /// The end of something: its hour, when that says enough.
    fn later(&self, from: Timestamp, until: Timestamp, zone: &TimeZone) -> String {
        let (begin, end) = (zone.to_datetime(from), zone.to_datetime(until));
        if begin.date() == end.date() && !zone.to_ambiguous_timestamp(end).is_ambiguous() {
            format!("{:02}:{:02}", end.hour(), end.minute())
        } else {
            self.moment(until, zone)
        }
    }

    /// What began then and lasts: `vr 2 juli 2021, 18:30, duurt nog`.
    pub fn lasting(&self, from: Start, zone: &TimeZone) -> String {
        self.format("stretch-lasting", [("from", self.start(from, zone).into())])
    }

    /// The last moment of a term; a term of whole days ends with the day.
    pub fn deadline(&self, deadline: &Deadline, zone: &TimeZone) -> String {
        match deadline.end_of_day() {
            Some(day) => self.format("deadline-end-of-day", [("day", self.day(day).into())]),
            None => self.moment(deadline.at(), zone),
        }
    }

    /// What is left: `nog 30,5 uur`. Rounded down, so that nobody counts on time that is not there.
    pub fn left(&self, left: SignedDuration) -> String {
        self.format("span-left", [("span", self.rounded(left).into())])
    }

    /// How much too late: `22 dagen te laat`.
    pub fn late(&self, late: SignedDuration) -> String {
        self.format("span-late", [("span", self.rounded(late).into())])
    }

    /// How long ago: `3 dagen geleden`.
    pub fn ago(&self, ago: SignedDuration) -> String {
        self.format("span-ago", [("span", self.rounded(ago).into())])
    }

    /// How long until then: `over 40 minuten`.
    pub fn ahead(&self, ahead: SignedDuration) -> String {
        self.format("span-ahead", [("span", self.rounded(ahead).into())])
    }

    /// An age, in two units: `30 uur en 30 minuten`, `22 dagen en 5 uur`.
    pub fn age(&self, age: SignedDuration) -> String {
        let seconds = age.as_secs().max(0);
        let in_days = seconds > MOST_HOURS * HOUR;
        let (large, small) = if in_days { (DAY, HOUR) } else { (HOUR, MINUTE) };
        let (first, second) =
            if in_days { ("span-days", "span-hours") } else { ("span-hours", "span-minutes") };
        match (seconds / large, seconds % large / small) {
            (0, _) => self.rounded(age),
            (whole, 0) => self.format(first, [("n", whole.into())]),
            (whole, rest) => {
                let whole = self.format(first, [("n", whole.into())]);
                let rest = self.format(second, [("n", rest.into())]);
                self.format("span-both", [("large", whole.into()), ("small", rest.into())])
            }
        }
    }

    /// Minutes, then half hours, then days; always rounded down.
    fn rounded(&self, length: SignedDuration) -> String {
        match length.as_secs().max(0) {
            ..MINUTE => self.text("span-moment"),
            seconds @ ..HOUR => self.format("span-minutes", [("n", (seconds / MINUTE).into())]),
            seconds if seconds <= MOST_HOURS * HOUR => {
                let halves = seconds / (HOUR / 2);
                self.format("span-hours", [("n", (halves as f64 / 2.0).into())])
            }
            seconds => self.format("span-days", [("n", (seconds / DAY).into())]),
        }
    }
}

fn weekday_id(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Monday => "monday",
        Weekday::Tuesday => "tuesday",
        Weekday::Wednesday => "wednesday",
        Weekday::Thursday => "thursday",
        Weekday::Friday => "friday",
        Weekday::Saturday => "saturday",
        Weekday::Sunday => "sunday",
    }
}

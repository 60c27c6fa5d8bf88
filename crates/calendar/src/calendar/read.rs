//! From the TOML text of a calendar to the calendar.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::Deserialize;
use toml::Spanned;

use super::holiday::Fixed;
use super::{Calendar, CalendarProblem, EntryProblem, Holiday, Source};
use crate::{Counting, UnknownCounting};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Text {
    zone: Spanned<String>,
    weekend: Vec<WeekendDay>,
    known_from: Spanned<toml::value::Date>,
    source: SourceText,
    #[serde(default, rename = "holiday")]
    holidays: Vec<Spanned<Entry>>,
}

/// The only days of the weekend that the acts counted here know of.
#[derive(Deserialize, PartialEq)]
#[serde(rename_all = "lowercase")]
enum WeekendDay {
    Saturday,
    Sunday,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceText {
    act: String,
    article: String,
    url: String,
    checked_on: Spanned<toml::value::Date>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    name: String,
    month: Option<i8>,
    day: Option<i8>,
    easter_days: Option<i32>,
    dates: Option<Vec<Spanned<toml::value::Date>>>,
    #[serde(default)]
    only_for: Vec<String>,
    #[serde(default)]
    if_sunday_days: i32,
    from: Option<Spanned<toml::value::Date>>,
    until: Option<Spanned<toml::value::Date>>,
    citation: String,
    #[serde(default)]
    checked: Checked,
}

/// How the provision behind an entry was compared with the entry.
#[derive(Default, Deserialize, PartialEq)]
#[serde(rename_all = "lowercase")]
enum Checked {
    /// The provision itself was read.
    #[default]
    Literal,
    /// Others who quote it were read.
    Secondary,
    /// Nobody looked.
    Memory,
}

pub(super) fn read(toml: &str) -> Result<Calendar, CalendarProblem> {
    let text: Text = toml::from_str(toml).map_err(|error| CalendarProblem::Form {
        line: error.span().map_or(1, |span| line_of(toml, span.start)),
        message: error.message().to_owned(),
    })?;
    let checked_on = date(toml, &text.source.checked_on)?;
    let SourceText { act, article, url, .. } = text.source;
    Ok(Calendar {
        zone: zone(toml, &text.zone)?,
        saturday_off: text.weekend.contains(&WeekendDay::Saturday),
        sunday_off: text.weekend.contains(&WeekendDay::Sunday),
        known_from: date(toml, &text.known_from)?,
        source: Source { act, article, url, checked_on },
        holidays: text.holidays.into_iter().map(|entry| holiday(toml, entry)).collect::<Result<_, _>>()?,
    })
}

fn zone(toml: &str, name: &Spanned<String>) -> Result<TimeZone, CalendarProblem> {
    TimeZone::get(name.get_ref()).map_err(|_| CalendarProblem::UnknownZone {
        line: line_of(toml, name.span().start),
        zone: name.get_ref().clone(),
    })
}

fn holiday(toml: &str, entry: Spanned<Entry>) -> Result<Holiday, CalendarProblem> {
    let line = line_of(toml, entry.span().start);
    let entry = entry.into_inner();
    let wrong = |problem| CalendarProblem::Entry { line, name: entry.name.clone(), problem };
    let days = |written: &[_]| written.iter().map(|day| date(toml, day)).collect::<Result<Vec<Date>, _>>();
    let fixed = match &entry.dates {
        Some(dates) => once(&entry, days(dates)?),
        None => yearly(&entry),
    };
    let fixed = fixed.map_err(wrong)?;
    let only_for =
        entry.only_for.iter().map(|name| counting(name)).collect::<Result<_, _>>().map_err(wrong)?;
    let from = entry.from.as_ref().map(|from| date(toml, from)).transpose()?;
    let until = entry.until.as_ref().map(|until| date(toml, until)).transpose()?;
    if from.zip(until).is_some_and(|(from, until)| until <= from) {
        return Err(wrong(EntryProblem::UntilBeforeFrom));
    }
    let verified = entry.checked == Checked::Literal;
    let Entry { name, if_sunday_days, citation, .. } = entry;
    Ok(Holiday { name: name.into(), fixed, only_for, if_sunday_days, from, until, citation, verified })
}

fn once(entry: &Entry, mut days: Vec<Date>) -> Result<Fixed, EntryProblem> {
    let yearly = entry.month.is_some() || entry.day.is_some() || entry.easter_days.is_some();
    if yearly || entry.if_sunday_days != 0 || entry.from.is_some() || entry.until.is_some() {
        return Err(EntryProblem::NotFixedInOneWay);
    }
    days.sort();
    Ok(Fixed::Once(days))
}

fn yearly(entry: &Entry) -> Result<Fixed, EntryProblem> {
    if !(-6..=6).contains(&entry.if_sunday_days) {
        return Err(EntryProblem::TooFar);
    }
    match (entry.month, entry.day, entry.easter_days) {
        (Some(month), Some(day), None) if exists(month, day) => Ok(Fixed::On { month, day }),
        (Some(_), Some(_), None) => Err(EntryProblem::NoSuchDay),
        (None, None, Some(days)) if (-100..=100).contains(&days) => Ok(Fixed::AfterEaster { days }),
        (None, None, Some(_)) => Err(EntryProblem::TooFar),
        _ => Err(EntryProblem::NotFixedInOneWay),
    }
}

fn counting(name: &str) -> Result<Counting, EntryProblem> {
    name.parse().map_err(|UnknownCounting(name)| EntryProblem::UnknownCounting(name))
}

/// Whether a day exists in a leap year: 29 February may be a holiday.
fn exists(month: i8, day: i8) -> bool {
    Date::new(2000, month, day).is_ok()
}

fn date(toml: &str, written: &Spanned<toml::value::Date>) -> Result<Date, CalendarProblem> {
    let day = written.get_ref();
    let parts = (i16::try_from(day.year), i8::try_from(day.month), i8::try_from(day.day));
    let (Ok(year), Ok(month), Ok(day)) = parts else { return Err(no_such_date(toml, written)) };
    Date::new(year, month, day).map_err(|_| no_such_date(toml, written))
}

fn no_such_date(toml: &str, written: &Spanned<toml::value::Date>) -> CalendarProblem {
    CalendarProblem::NoSuchDate { line: line_of(toml, written.span().start) }
}

/// The line, counted from 1, that holds a byte of the text.
fn line_of(text: &str, byte: usize) -> usize {
    1 + text.bytes().take(byte).filter(|byte| *byte == b'\n').count()
}

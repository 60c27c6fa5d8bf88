//! When something happened, was seen, was reported.

use std::ops::Range;

use jiff::ToSpan;
use jiff::civil::{Date, DateTime, Time, Weekday};

use super::clause::{Sentence, Sure};
use super::kinds::Happening;
use super::lexicon::Lexicon;
use super::token::{Token, What};
use super::{Claim, Said};

/// A day that is named without a year and lies further ahead was last year.
const DAYS_AHEAD: i32 = 60;

/// A day or a few, and where they stand.
struct Dated {
    tokens: Range<usize>,
    first: Date,
    last: Date,
}

/// The moments that a sentence claims: each belongs to the word for a happening that stands nearest.
pub(super) fn find(sentence: &Sentence<'_>, lexicon: &Lexicon, day: Date) -> Vec<Claim> {
    if !sentence.claims {
        return Vec::new();
    }
    let tokens = &sentence.tokens;
    let happenings: Vec<(Range<usize>, Happening)> =
        lexicon.happenings.find(tokens).map(|(at, what)| (at, *what)).collect();
    let commas = commas(tokens);
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() && !happenings.is_empty() {
        let Some(dated) = dated(tokens, at, lexicon, day) else {
            at += 1;
            continue;
        };
        let (time, end) = match time(tokens, dated.tokens.end, lexicon) {
            Some((time, end)) => (Some(time), end),
            None => (None, dated.tokens.end),
        };
        at = end;
        let span = dated.tokens.start..end;
        if let Some(of) = nearest(&happenings, &commas, &span) {
            found.extend(claim(sentence, &span, of, &dated, time));
        }
    }
    found
}

fn claim(
    sentence: &Sentence<'_>,
    tokens: &Range<usize>,
    of: Happening,
    dated: &Dated,
    time: Option<Time>,
) -> Option<Claim> {
    let (from, until) = match time {
        Some(time) => {
            let from = dated.first.to_datetime(time);
            (from, from.checked_add(1.minute()).ok()?)
        }
        None => (start_of(dated.first), start_of(dated.last.tomorrow().ok()?)),
    };
    let sure = sentence.clause_of(tokens.start).map_or(Sure::Certain, |clause| clause.sure);
    Some(Claim {
        span: sentence.span_of(tokens),
        said: Said::Moment { of, from, until },
        is_certain: sure == Sure::Certain,
    })
}

fn start_of(day: Date) -> DateTime {
    day.to_datetime(Time::midnight())
}

/// How many commas stand before each token, and before the end.
fn commas(tokens: &[Token<'_>]) -> Vec<usize> {
    let mut count = 0;
    let before = tokens.iter().map(|token| {
        count += usize::from(token.is_mark(','));
        count
    });
    std::iter::once(0).chain(before).collect()
}

/// The happening that stands nearest, in the same part of the sentence rather than beyond a comma.
fn nearest(
    happenings: &[(Range<usize>, Happening)],
    commas: &[usize],
    dated: &Range<usize>,
) -> Option<Happening> {
    const BEYOND_A_COMMA: usize = 100;
    let distance = |at: &Range<usize>| {
        let between =
            if at.end <= dated.start { at.end..dated.start } else { dated.end..at.start.max(dated.end) };
        between.len() + (commas[between.end] - commas[between.start]) * BEYOND_A_COMMA
    };
    // A sentence has few words for happenings; the nearest of many is among those around the day.
    let near = happenings.partition_point(|(at, _)| at.start < dated.start);
    let around = &happenings[near.saturating_sub(3)..(near + 3).min(happenings.len())];
    around.iter().min_by_key(|(at, _)| distance(at)).map(|(_, happening)| *happening)
}

/// The day that is named at a token.
fn dated(tokens: &[Token<'_>], at: usize, lexicon: &Lexicon, day: Date) -> Option<Dated> {
    let one = |tokens: Range<usize>, day: Date| Dated { tokens, first: day, last: day };
    if let Some((length, days)) = lexicon.days.at(tokens, at) {
        return Some(one(at..at + length, day.checked_add(days.days()).ok()?));
    }
    if let Some((length, found)) = in_figures(tokens, at) {
        return Some(one(at..at + length, found));
    }
    if let Some(dated) = day_and_month(tokens, at, lexicon, day) {
        return Some(dated);
    }
    if let Some((length, month)) = lexicon.months.at(tokens, at)
        && let Some(number) = day_number(tokens.get(at + length)?)
    {
        // "July 2, 2021".
        let comma = usize::from(tokens.get(at + length + 1).is_some_and(|token| token.is_mark(',')));
        let (year, taken) = year(tokens, at + length + 1 + comma);
        let taken = if taken == 0 { 0 } else { taken + comma };
        return Some(one(at..at + length + 1 + taken, resolve(number, *month, year, day)?));
    }
    let (length, weekday) = lexicon.weekdays.at(tokens, at)?;
    // "In de nacht van zaterdag op zondag".
    if tokens.get(at + length).and_then(Token::word) == Some("op")
        && let Some((behind, next)) = lexicon.weekdays.at(tokens, at + length + 1)
    {
        let last = last_weekday(*next, day)?;
        return Some(Dated { tokens: at..at + length + 1 + behind, first: last.yesterday().ok()?, last });
    }
    // A weekday before a day of a month only repeats it.
    if dated_behind(tokens, at + length, lexicon) {
        return None;
    }
    Some(one(at..at + length, last_weekday(*weekday, day)?))
}

fn dated_behind(tokens: &[Token<'_>], at: usize, lexicon: &Lexicon) -> bool {
    let is_number = tokens.get(at).is_some_and(|token| day_number(token).is_some());
    is_number || lexicon.months.at(tokens, at).is_some()
}

/// `3 mei`, `2 juli 2021`, `4 op 5 april`.
fn day_and_month(tokens: &[Token<'_>], at: usize, lexicon: &Lexicon, day: Date) -> Option<Dated> {
    let first = day_number(tokens.get(at)?)?;
    let joint = tokens.get(at + 1)?.word();
    let (last, behind) = match (joint, tokens.get(at + 2).and_then(day_number)) {
        (Some("op" | "en" | "to" | "and"), Some(last)) => (last, at + 3),
        _ => (first, at + 1),
    };
    let behind = behind + usize::from(tokens.get(behind).is_some_and(|token| token.word() == Some("of")));
    let (length, month) = lexicon.months.at(tokens, behind)?;
    let (year, taken) = year(tokens, behind + length);
    Some(Dated {
        tokens: at..behind + length + taken,
        first: resolve(first, *month, year, day)?,
        last: resolve(last, *month, year, day)?,
    })
}

/// `02-07-2021`, `2/7/2021`, `2021-07-02`.
fn in_figures(tokens: &[Token<'_>], at: usize) -> Option<(usize, Date)> {
    let number = |n: usize| match &tokens.get(at + n)?.what {
        What::Digits { digits, suffix } if suffix.is_empty() => {
            digits.parse::<i16>().ok().map(|n| (n, digits.len()))
        }
        _ => None,
    };
    let mark = |n: usize| tokens.get(at + n).is_some_and(|token| token.is_mark('-') || token.is_mark('/'));
    if !(mark(1) && mark(3)) {
        return None;
    }
    let ((first, long), (month, _), (last, longer)) = (number(0)?, number(2)?, number(4)?);
    let (year, day) = match (long, longer) {
        (4, 1..=2) => (first, last),
        (1..=2, 4) => (last, first),
        _ => return None,
    };
    let date = Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
    Some((5, date))
}

fn day_number(token: &Token<'_>) -> Option<i8> {
    let What::Digits { digits, suffix } = &token.what else { return None };
    let is_ordinal = ["", "st", "nd", "rd", "th", "e", "ste", "de"].contains(&suffix.as_str());
    let number = digits.parse::<i8>().ok().filter(|_| digits.len() <= 2 && is_ordinal)?;
    (1..=31).contains(&number).then_some(number)
}

/// A year that stands at a token, and how many tokens it takes.
fn year(tokens: &[Token<'_>], at: usize) -> (Option<i16>, usize) {
    let Some(What::Digits { digits, suffix }) = tokens.get(at).map(|token| &token.what) else {
        return (None, 0);
    };
    let year = digits.parse::<i16>().ok().filter(|year| suffix.is_empty() && (1900..2100).contains(year));
    (year, usize::from(year.is_some()))
}

/// A day of a month: of the year that is named, else of the last year in which it is not far ahead.
fn resolve(number: i8, month: i8, year: Option<i16>, day: Date) -> Option<Date> {
    if let Some(year) = year {
        return Date::new(year, month, number).ok();
    }
    let latest = day.checked_add(DAYS_AHEAD.days()).ok()?;
    let years = [day.year() + 1, day.year(), day.year() - 1];
    years.into_iter().filter_map(|year| Date::new(year, month, number).ok()).find(|date| *date <= latest)
}

/// The last such day up to today.
fn last_weekday(weekday: i8, day: Date) -> Option<Date> {
    let weekday = Weekday::from_monday_zero_offset(weekday).ok()?;
    if day.weekday() == weekday { Some(day) } else { day.nth_weekday(-1, weekday).ok() }
}

/// The hour that stands behind a day: `om 18.30 uur`, `, 18:30`, `at 18:30`.
fn time(tokens: &[Token<'_>], at: usize, lexicon: &Lexicon) -> Option<(Time, usize)> {
    let comma = usize::from(tokens.get(at)?.is_mark(','));
    let word = lexicon.at.at(tokens, at + comma).map_or(0, |(length, ())| length);
    let start = at + comma + word;
    let What::Digits { digits, suffix } = &tokens.get(start)?.what else { return None };
    let (hour, minute) = digits.split_once([':', '.'])?;
    let unit = lexicon.hour.at(tokens, start + 1).map_or(0, |(length, ())| length);
    let is_time = suffix.is_empty() && minute.len() == 2 && (digits.contains(':') || word > 0 || unit > 0);
    let time = Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok().filter(|_| is_time)?;
    Some((time, start + 1 + unit))
}

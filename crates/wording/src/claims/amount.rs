//! Numbers as people write them: `485.000`, `ruim 700 duizend`, `bijna een half miljoen`, `between 400,000 and 500,000`.

use std::ops::Range;

use super::lexicon::{Lexicon, Near};
use super::token::{Token, What};

/// A number, and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Amount {
    /// Its tokens.
    pub(super) tokens: Range<usize>,
    /// At the least.
    pub(super) min: f64,
    /// At the most.
    pub(super) max: f64,
    /// Whether it is four digits that may be a year.
    pub(super) may_be_a_year: bool,
}

/// A number without the words around it.
#[derive(Clone, Copy, Debug)]
struct Bare {
    /// How many tokens it takes.
    length: usize,
    value: f64,
    min: f64,
    max: f64,
    /// The last place that was not rounded away: 100.000 in `700 duizend`.
    unit: f64,
    /// What it was multiplied with by a word.
    scale: f64,
    may_be_a_year: bool,
}

/// So many groups of digits make a number that still counts somebody.
const MOST_GROUPS: usize = 4;

/// A number in Dutch or English words is never longer.
const LONGEST_WORD: usize = 80;

/// The number that begins at a token, if one does.
pub(super) fn at(tokens: &[Token<'_>], start: usize, lexicon: &Lexicon) -> Option<Amount> {
    if let Some((length, ())) = lexicon.between.at(tokens, start) {
        let (low, high) = two(tokens, start + length, &lexicon.until, lexicon)?;
        return Some(range(start..start + length + low.length + high.length, low, high));
    }
    let near = lexicon.near.at(tokens, start);
    let from = start + near.map_or(0, |(length, _)| length);
    if let Some((low, high)) = two(tokens, from, &lexicon.range, lexicon)
        && low.value < high.value
    {
        let whole = range(start..from + low.length + high.length, low, high);
        let bounds = |bare| near.map(|(_, near)| around(*near, bare));
        let min = bounds(low).map_or(whole.min, |(min, _)| min);
        let max = bounds(high).map_or(whole.max, |(_, max)| max);
        return Some(Amount { min, max, ..whole });
    }
    let bare = bare(tokens, from, lexicon)?;
    let (min, max) = near.map_or((bare.min, bare.max), |(_, near)| around(*near, bare));
    let may_be_a_year = bare.may_be_a_year && near.is_none();
    Some(Amount { tokens: start..from + bare.length, min, max, may_be_a_year })
}

fn range(tokens: Range<usize>, low: Bare, high: Bare) -> Amount {
    Amount { tokens, min: low.min, max: high.max, may_be_a_year: false }
}

/// What a word before a number leaves of it.
fn around(near: Near, bare: Bare) -> (f64, f64) {
    let Bare { value, unit, .. } = bare;
    match near {
        Near::About => (value * 0.9, value * 1.1),
        Near::Over => (value, value + unit.max(value * 0.05)),
        Near::Almost => (value * 0.9, value),
        Near::AtLeast => (value, f64::INFINITY),
        Near::AtMost => (0.0, value),
    }
}

/// Two numbers with a word or a dash between them. "400 tot 500 duizend" counts both in thousands.
fn two(
    tokens: &[Token<'_>],
    start: usize,
    joins: &super::phrases::Phrases<()>,
    lexicon: &Lexicon,
) -> Option<(Bare, Bare)> {
    let mut low = bare(tokens, start, lexicon)?;
    let joint = start + low.length;
    let length = match joins.at(tokens, joint) {
        Some((length, ())) => length,
        None if tokens.get(joint)?.is_mark('-') => 1,
        None => return None,
    };
    let mut high = bare(tokens, joint + length, lexicon)?;
    if low.scale == 1.0 && high.scale > 1.0 && low.value < 1_000.0 {
        low = Bare { min: low.min * high.scale, value: low.value * high.scale, ..low };
    }
    high.length += length;
    Some((low, high))
}

fn bare(tokens: &[Token<'_>], start: usize, lexicon: &Lexicon) -> Option<Bare> {
    if let Some((length, (min, max))) = lexicon.spoken.at(tokens, start) {
        let value = f64::midpoint(*min, *max);
        let unit = value * 0.1;
        return Some(Bare { length, value, min: *min, max: *max, unit, scale: 1.0, may_be_a_year: false });
    }
    match &tokens.get(start)?.what {
        What::Digits { .. } => digits(tokens, start, lexicon),
        What::Word(_) => words(tokens, start, lexicon),
        What::Mark(_) => None,
    }
}

/// A number in digits, with a word for thousands or millions behind it.
fn digits(tokens: &[Token<'_>], start: usize, lexicon: &Lexicon) -> Option<Bare> {
    let What::Digits { digits, suffix } = &tokens[start].what else { return None };
    let (mut written, mut length) = ((*digits).to_owned(), 1);
    // A telephone number begins with a nought.
    let may_have_groups = suffix.is_empty() && digits.len() <= 3 && !digits.starts_with('0');
    while may_have_groups && length < MOST_GROUPS {
        let Some(group) = group(tokens, start + length) else { break };
        written.push_str(group);
        length += 1;
    }
    let (value, place) = number(&written)?;
    let scale = if suffix.is_empty() {
        let scale =
            tokens.get(start + length).and_then(Token::word).and_then(|word| lexicon.scales.get(word));
        length += usize::from(scale.is_some());
        scale.copied().unwrap_or(1.0)
    } else {
        *lexicon.scales.get(suffix)?
    };
    let may_be_a_year = digits.len() == 4 && length == 1 && (1900.0..2100.0).contains(&value);
    Some(rounded(length, value * scale, place * scale, scale, may_be_a_year))
}

/// The group of three digits that follows at the distance of one space: `485 000`.
fn group<'a>(tokens: &[Token<'a>], at: usize) -> Option<&'a str> {
    let Token { span, what: What::Digits { digits, suffix } } = tokens.get(at)? else { return None };
    let is_three = digits.len() == 3 && digits.bytes().all(|byte| byte.is_ascii_digit());
    let is_near = (1..=3).contains(&(span.start - tokens[at - 1].span.end));
    (is_three && is_near && suffix.is_empty()).then_some(*digits)
}

/// Digits with their separators, and the place of the last one that is not nought. Groups of three behind a separator
/// are thousands; one other group is a fraction.
fn number(written: &str) -> Option<(f64, f64)> {
    if written.len() > 20 {
        return None;
    }
    let groups: Vec<&str> = written.split(['.', ',']).collect();
    let (first, rest) = groups.split_first()?;
    if rest.iter().all(|group| group.len() == 3) {
        let whole = format!("{first}{}", rest.concat());
        let noughts = whole.len() - whole.trim_end_matches('0').len();
        return Some((whole.parse().ok()?, 10_f64.powi(i32::try_from(noughts).ok()?)));
    }
    match rest {
        [fraction] => {
            let places = i32::try_from(fraction.len()).ok()?;
            Some((format!("{first}.{fraction}").parse().ok()?, 10_f64.powi(-places)))
        }
        _ => None,
    }
}

/// A number as exact as it was written: one with noughts behind it may have been rounded.
fn rounded(length: usize, value: f64, unit: f64, scale: f64, may_be_a_year: bool) -> Bare {
    let most = if scale > 1.0 { 0.05 } else { 0.025 };
    let slack = if unit >= 100.0 { (unit / 2.0).min(value * most) } else { 0.0 };
    Bare { length, value, min: value - slack, max: value + slack, unit, scale, may_be_a_year }
}

/// A number in words: `vijftienduizend`, `four hundred and eighty-five thousand`.
fn words(tokens: &[Token<'_>], start: usize, lexicon: &Lexicon) -> Option<Bare> {
    let (mut total, mut current, mut scale) = (0.0, 0.0, 1.0);
    let mut length = 0;
    while let Some(word) = tokens.get(start + length).and_then(Token::word) {
        let next = tokens.get(start + length + 1).and_then(Token::word);
        let is_scale = |word: Option<&str>| word.is_some_and(|word| lexicon.scales.contains_key(word));
        if let Some(by) = lexicon.scales.get(word).copied().filter(|_| length > 0 || word != "k") {
            let counted = if current == 0.0 { 1.0 } else { current };
            if by <= 100.0 {
                current = counted * by;
            } else {
                (total, current, scale) = (total + counted * by, 0.0, by);
            }
        } else if let Some(value) = spelled(word, lexicon) {
            current += value;
        } else if (word == "een" || word == "a") && length == 0 && is_scale(next) {
            current = 1.0;
        } else if word == "and" && length > 0 && next.is_some_and(|next| spelled(next, lexicon).is_some()) {
            // "Four hundred and eighty-five".
        } else {
            break;
        }
        length += 1;
    }
    let value = total + current;
    // A scale alone counts nothing: "duizend" does, "k" does not.
    (length > 0 && value > 0.0).then(|| {
        let unit = place(value);
        rounded(length, value, unit, scale, false)
    })
}

/// The place of the last digit that is not nought.
fn place(value: f64) -> f64 {
    let mut unit = 1.0;
    while unit < value && value % (unit * 10.0) == 0.0 {
        unit *= 10.0;
    }
    unit
}

/// A number that is one word.
fn spelled(word: &str, lexicon: &Lexicon) -> Option<f64> {
    if word.len() > LONGEST_WORD {
        return None;
    }
    if let Some(value) = lexicon.numbers.get(word) {
        return Some(*value);
    }
    if let Some((tens, ones)) = word.split_once('-') {
        return Some(lexicon.numbers.get(tens)? + lexicon.numbers.get(ones)?);
    }
    compound(word, lexicon)
}

/// A Dutch number is one word, whatever its size: `vierhonderdvijfentachtigduizend`.
fn compound(word: &str, lexicon: &Lexicon) -> Option<f64> {
    for (name, by) in [("duizend", 1_000.0), ("honderd", 100.0)] {
        if let Some((before, behind)) = word.split_once(name)
            && lexicon.scales.contains_key(name)
        {
            let many = if before.is_empty() { 1.0 } else { below(before, lexicon)? };
            let rest = if behind.is_empty() { 0.0 } else { below(behind, lexicon)? };
            return Some(many * by + rest);
        }
    }
    below_hundred(word, lexicon)
}

fn below(word: &str, lexicon: &Lexicon) -> Option<f64> {
    lexicon.numbers.get(word).copied().or_else(|| compound(word, lexicon))
}

/// `vijfentachtig`, `drieëntwintig`.
fn below_hundred(word: &str, lexicon: &Lexicon) -> Option<f64> {
    lexicon.numbers.iter().filter(|(_, tens)| **tens >= 20.0).find_map(|(name, tens)| {
        let before = word.strip_suffix(name.as_str())?;
        let ones = before.strip_suffix("en").or_else(|| before.strip_suffix("ën"))?;
        // "Eenentwintig" is written without the accents of "één".
        let ones = if ones == "een" { "één" } else { ones };
        lexicon.numbers.get(ones).map(|ones| tens + ones)
    })
}

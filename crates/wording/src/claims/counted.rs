//! How many are affected.
//!
//! A number counts somebody only when a word for them stands beside it: a telephone number, an amount or a length of time
//! does not. Who is written to, or works on it, is counted for something else.

use std::ops::Range;

use super::amount::{self, Amount};
use super::clause::{Sentence, Sure};
use super::kinds::Counted;
use super::lexicon::Lexicon;
use super::token::Token;
use super::{Claim, Said};

/// So many words may stand between a number and what it counts: "485.000 van onze Nederlandse klanten".
const WORDS_BETWEEN: usize = 4;
/// And between what is counted and the number behind it: "aantal mensen om wie het gaat: 1.342".
const WORDS_BEFORE: usize = 10;

/// The numbers that a sentence claims.
pub(super) fn find(sentence: &Sentence<'_>, lexicon: &Lexicon) -> Vec<Claim> {
    let tokens = &sentence.tokens;
    let is_affected = lexicon.affected.any(tokens);
    if !sentence.claims || (!is_affected && lexicon.otherwise.any(tokens)) {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let (claim, next) = read(sentence, at, is_affected, lexicon);
        found.extend(claim);
        at = next.max(at + 1);
    }
    found
}

/// The claim that begins at a token, and where to go on.
fn read(sentence: &Sentence<'_>, at: usize, is_affected: bool, lexicon: &Lexicon) -> (Option<Claim>, usize) {
    let tokens = &sentence.tokens;
    if let Some((length, ())) = lexicon.none.at(tokens, at)
        && is_affected
        && let Some((noun, counted)) = noun_behind(tokens, at + length, lexicon)
    {
        let none = Amount { tokens: at..at + length, min: 0.0, max: 0.0, may_be_a_year: false };
        return (Some(claim(sentence, &none, at..noun.end, counted)), noun.end);
    }
    let Some(amount) = amount::at(tokens, at, lexicon) else { return (None, at + 1) };
    let end = amount.tokens.end;
    let counts_nobody = is_share(tokens, at) || is_denied(sentence, at);
    if counts_nobody || (amount.may_be_a_year && is_year(tokens, at, lexicon)) {
        return (None, end);
    }
    if let Some((noun, counted, next)) = counted_behind(tokens, &amount, lexicon) {
        return (Some(claim(sentence, &amount, at..noun.end, counted)), next);
    }
    let before = counted_before(tokens, at, lexicon).or_else(|| they_before(tokens, &amount, lexicon));
    (before.map(|counted| claim(sentence, &amount, amount.tokens.clone(), counted)), end)
}

fn claim(sentence: &Sentence<'_>, amount: &Amount, tokens: Range<usize>, counted: Counted) -> Claim {
    let sure = sentence.clause_of(amount.tokens.start).map_or(Sure::Certain, |clause| clause.sure);
    Claim {
        span: sentence.span_of(&tokens),
        said: Said::Number { counted, min: amount.min, max: amount.max },
        is_certain: sure == Sure::Certain,
    }
}

/// What a number counts that stands behind it, and where to go on: behind the whole of which it is a part.
fn counted_behind(
    tokens: &[Token<'_>],
    amount: &Amount,
    lexicon: &Lexicon,
) -> Option<(Range<usize>, Counted, usize)> {
    let end = amount.tokens.end;
    if lexicon.units.at(tokens, end).is_some() {
        return None;
    }
    if let Some((length, ())) = lexicon.of_all.at(tokens, end) {
        // "One of our suppliers" names one, and counts none.
        if amount.max <= 1.0 {
            return None;
        }
        let whole = amount::at(tokens, end + length, lexicon).map_or(end + length, |whole| whole.tokens.end);
        let (noun, counted) = noun_behind(tokens, whole, lexicon)?;
        return Some((noun.clone(), counted, noun.end));
    }
    let (noun, counted) = noun_behind(tokens, end, lexicon)?;
    Some((noun.clone(), counted, noun.end))
}

/// The first word for somebody within a few words, with nothing but words between.
fn noun_behind(tokens: &[Token<'_>], from: usize, lexicon: &Lexicon) -> Option<(Range<usize>, Counted)> {
    for at in from..(from + WORDS_BETWEEN).min(tokens.len()) {
        if let Some((length, counted)) = lexicon.counts.at(tokens, at) {
            return Some((at..at + length, *counted));
        }
        let word = tokens[at].word();
        let is_bracket = tokens[at].is_mark('(') || tokens[at].is_mark(')');
        if (word.is_none() && !is_bracket) || lexicon.leak.at(tokens, at).is_some() {
            return None;
        }
    }
    None
}

/// What is counted before its number: "aantal getroffen klanten: …".
fn counted_before(tokens: &[Token<'_>], at: usize, lexicon: &Lexicon) -> Option<Counted> {
    let mut counted = None;
    for n in (at.saturating_sub(WORDS_BEFORE)..at).rev() {
        if tokens[n].is_digits() {
            return None;
        }
        counted = lexicon.counts.at(tokens, n).map(|(_, counted)| *counted).or(counted);
        if counted.is_some() && lexicon.amount.at(tokens, n).is_some() {
            return counted;
        }
    }
    None
}

/// "Eén op de 10 klanten" says how many of them, and not how many there are.
fn is_share(tokens: &[Token<'_>], at: usize) -> bool {
    let before: Vec<&str> = tokens[at.saturating_sub(2)..at].iter().filter_map(Token::word).collect();
    matches!(before[..], ["op", "de"] | [_, "op" | "in"] | ["op" | "in"])
        && tokens[at.saturating_sub(3)..at].iter().any(|token| {
            token.is_digits()
                || matches!(
                    token.word(),
                    Some("één" | "eén" | "een" | "one" | "twee" | "two" | "drie" | "three")
                )
        })
}

/// "Het zijn er 8 miljoen."
fn they_before(tokens: &[Token<'_>], amount: &Amount, lexicon: &Lexicon) -> Option<Counted> {
    let ends = tokens.get(amount.tokens.end).is_none_or(|token| token.word().is_none() && !token.is_digits());
    let is_they = |before: usize| {
        let phrase = lexicon.they.at(tokens, amount.tokens.start.checked_sub(before)?)?;
        (phrase.0 == before).then_some(Counted::People)
    };
    is_they(2).filter(|_| ends)
}

/// Whether four digits are a year: "in 2021".
fn is_year(tokens: &[Token<'_>], at: usize, lexicon: &Lexicon) -> bool {
    let Some(before) = at.checked_sub(1) else { return false };
    lexicon.years.at(tokens, before).is_some() || lexicon.months.at(tokens, before).is_some()
}

/// "Geen 485.000 mensen" says that it is another number.
fn is_denied(sentence: &Sentence<'_>, at: usize) -> bool {
    let denial = sentence.clause_of(at).and_then(|clause| clause.denial);
    denial.is_some_and(|denial| denial.at + 1 == at)
}

//! The words by which claims are known, read from `wording/claims/`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::kinds::{Cause, Counted, DataKind, Happening};
use super::phrases::Phrases;
use crate::Lang;

/// A file of `wording/claims/`.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    counts: BTreeMap<String, Vec<String>>,
    numbers: BTreeMap<String, f64>,
    scales: BTreeMap<String, f64>,
    spoken: Vec<Spoken>,
    near: BTreeMap<String, Vec<String>>,
    sentence: Sentence,
    leak: Leak,
    data: BTreeMap<String, Vec<String>>,
    causes: BTreeMap<String, Vec<String>>,
    calendar: Calendar,
    happenings: BTreeMap<String, Vec<String>>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Spoken {
    words: Vec<String>,
    min: f64,
    max: f64,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Sentence {
    between: Vec<String>,
    until: Vec<String>,
    range: Vec<String>,
    abbreviations: Vec<String>,
    of_all: Vec<String>,
    none: Vec<String>,
    amount: Vec<String>,
    they: Vec<String>,
    units: Vec<String>,
    affected: Vec<String>,
    otherwise: Vec<String>,
    contrast: Vec<String>,
    also: Vec<String>,
    negations: Vec<String>,
    no_negation: Vec<String>,
    unknown: Vec<String>,
    uncertain: Vec<String>,
    can: Vec<String>,
    no_sign: Vec<String>,
    afterthoughts: Vec<String>,
    hypothetical: Vec<String>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Leak {
    taken: Vec<String>,
    seen: Vec<String>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Calendar {
    months: Vec<Vec<String>>,
    weekdays: Vec<Vec<String>>,
    days: BTreeMap<String, i32>,
    at: Vec<String>,
    hour: Vec<String>,
    years: Vec<String>,
}

/// What a word before a number does to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Near {
    About,
    Over,
    Almost,
    AtLeast,
    AtMost,
}

/// What words say of how surely something is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Marker {
    /// That nobody knows.
    Unknown,
    /// That nobody is sure.
    Uncertain,
    /// That it can be, or could: of what leaked, that says as much as "perhaps".
    Can,
    /// That nothing points to it: it is denied, and nobody is sure.
    NoSign,
    /// Nothing: there is a negation in it that denies nothing.
    Neither,
}

/// How something came into other hands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Leaked {
    /// Somebody has it.
    Taken,
    /// Somebody saw it, or could.
    Seen,
}

/// The words of a language.
#[derive(Debug)]
pub(super) struct Lexicon {
    /// What can be counted.
    pub(super) counts: Phrases<Counted>,
    /// Numbers below a hundred, in words.
    pub(super) numbers: BTreeMap<String, f64>,
    /// Words that multiply what stands before them.
    pub(super) scales: BTreeMap<String, f64>,
    /// Numbers that are said in words of their own: at the least, at the most.
    pub(super) spoken: Phrases<(f64, f64)>,
    pub(super) near: Phrases<Near>,
    /// Before the first of two bounds.
    pub(super) between: Phrases<()>,
    /// Between two bounds.
    pub(super) until: Phrases<()>,
    /// Between two bounds without such a word before them.
    pub(super) range: Phrases<()>,
    /// Words behind which a full stop ends no sentence.
    pub(super) abbreviations: Phrases<()>,
    /// Between a part and the whole: "15.000 van de 23.500".
    pub(super) of_all: Phrases<()>,
    /// Nobody at all.
    pub(super) none: Phrases<()>,
    /// Before what is counted, when the number follows.
    pub(super) amount: Phrases<()>,
    /// Before a number that ends its sentence, and counts those whom the text is about.
    pub(super) they: Phrases<()>,
    /// Behind a number that counts nobody.
    pub(super) units: Phrases<()>,
    /// That those who are counted are affected.
    pub(super) affected: Phrases<()>,
    /// That they are counted for something else.
    pub(super) otherwise: Phrases<()>,
    /// Between two statements of which each says its own yes or no.
    pub(super) contrast: Phrases<()>,
    /// Joins what has the same verb.
    pub(super) also: Phrases<()>,
    pub(super) negations: Phrases<()>,
    /// How surely something is said; such words may have a negation in them that denies nothing.
    pub(super) markers: Phrases<Marker>,
    /// A sentence that says so of the one before it.
    pub(super) afterthoughts: Phrases<()>,
    /// Begins a sentence that says what could be, or what to do.
    pub(super) hypothetical: Phrases<()>,
    /// That something came into other hands.
    pub(super) leak: Phrases<Leaked>,
    pub(super) data: Phrases<DataKind>,
    pub(super) causes: Phrases<Cause>,
    /// From 1.
    pub(super) months: Phrases<i8>,
    /// From Monday, 0.
    pub(super) weekdays: Phrases<i8>,
    /// Days counted from today.
    pub(super) days: Phrases<i32>,
    /// Before an hour.
    pub(super) at: Phrases<()>,
    /// Behind an hour.
    pub(super) hour: Phrases<()>,
    /// Before a year that stands alone.
    pub(super) years: Phrases<()>,
    pub(super) happenings: Phrases<Happening>,
}

impl Lexicon {
    /// The words of a language. They are part of the program; a test sees to it that they can be read.
    pub(super) fn of(lang: Lang) -> &'static Lexicon {
        static NL: LazyLock<Lexicon> =
            LazyLock::new(|| Lexicon::read(include_str!("../../../../wording/claims/nl.toml")));
        static EN: LazyLock<Lexicon> =
            LazyLock::new(|| Lexicon::read(include_str!("../../../../wording/claims/en.toml")));
        match lang {
            Lang::Nl => &NL,
            Lang::En => &EN,
        }
    }

    fn read(file: &str) -> Lexicon {
        let file: File = toml::from_str(file).unwrap_or_default();
        let sentence = &file.sentence;
        let spoken =
            file.spoken.iter().flat_map(|one| one.words.iter().map(|words| (words, (one.min, one.max))));
        Lexicon {
            counts: named(&file.counts, Counted::ALL, Counted::as_str),
            spoken: Phrases::new(spoken.map(|(words, bounds)| (words.as_str(), bounds))),
            near: near(&file.near),
            between: plain(&sentence.between),
            until: plain(&sentence.until),
            range: plain(&sentence.range),
            abbreviations: plain(&sentence.abbreviations),
            of_all: plain(&sentence.of_all),
            none: plain(&sentence.none),
            amount: plain(&sentence.amount),
            they: plain(&sentence.they),
            units: plain(&sentence.units),
            affected: plain(&sentence.affected),
            otherwise: plain(&sentence.otherwise),
            contrast: plain(&sentence.contrast),
            also: plain(&sentence.also),
            negations: plain(&sentence.negations),
            markers: markers(sentence),
            afterthoughts: plain(&sentence.afterthoughts),
            hypothetical: plain(&sentence.hypothetical),
            leak: leak(&file.leak),
            data: named(&file.data, DataKind::ALL, DataKind::as_str),
            causes: named(&file.causes, Cause::ALL, Cause::as_str),
            months: numbered(&file.calendar.months, 1),
            weekdays: numbered(&file.calendar.weekdays, 0),
            days: Phrases::new(file.calendar.days.iter().map(|(word, days)| (word.as_str(), *days))),
            at: plain(&file.calendar.at),
            hour: plain(&file.calendar.hour),
            years: plain(&file.calendar.years),
            happenings: named(&file.happenings, Happening::ALL, Happening::as_str),
            numbers: file.numbers,
            scales: file.scales,
        }
    }
}

fn plain(words: &[String]) -> Phrases<()> {
    Phrases::new(words.iter().map(|words| (words.as_str(), ())))
}

/// The words of a closed list; what the list does not know is left out, and a test says so.
fn named<T: Copy>(
    words: &BTreeMap<String, Vec<String>>,
    all: &[T],
    name: fn(T) -> &'static str,
) -> Phrases<T> {
    let mut phrases = Vec::new();
    for one in all {
        phrases.extend(words.get(name(*one)).into_iter().flatten().map(|words| (words.as_str(), *one)));
    }
    Phrases::new(phrases)
}

fn leak(leak: &Leak) -> Phrases<Leaked> {
    let taken = leak.taken.iter().map(|words| (words.as_str(), Leaked::Taken));
    Phrases::new(taken.chain(leak.seen.iter().map(|words| (words.as_str(), Leaked::Seen))))
}

fn markers(sentence: &Sentence) -> Phrases<Marker> {
    let lists = [
        (&sentence.unknown, Marker::Unknown),
        (&sentence.uncertain, Marker::Uncertain),
        (&sentence.can, Marker::Can),
        (&sentence.no_sign, Marker::NoSign),
        (&sentence.no_negation, Marker::Neither),
    ];
    let all =
        lists.into_iter().flat_map(|(words, marker)| words.iter().map(move |words| (words.as_str(), marker)));
    Phrases::new(all)
}

fn near(words: &BTreeMap<String, Vec<String>>) -> Phrases<Near> {
    let all = [Near::About, Near::Over, Near::Almost, Near::AtLeast, Near::AtMost];
    named(words, &all, |near| match near {
        Near::About => "about",
        Near::Over => "over",
        Near::Almost => "almost",
        Near::AtLeast => "at_least",
        Near::AtMost => "at_most",
    })
}

fn numbered(words: &[Vec<String>], first: i8) -> Phrases<i8> {
    Phrases::new((first..).zip(words).flat_map(|(n, words)| words.iter().map(move |word| (word.as_str(), n))))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(map: &BTreeMap<String, Vec<String>>) -> Vec<&str> {
        map.keys().map(String::as_str).collect()
    }

    fn sorted<T: Copy>(all: &[T], name: fn(T) -> &'static str) -> Vec<&'static str> {
        let mut names: Vec<&str> = all.iter().map(|one| name(*one)).collect();
        names.sort_unstable();
        names
    }

    #[test]
    fn both_languages_have_words_for_everything() {
        for text in [
            include_str!("../../../../wording/claims/nl.toml"),
            include_str!("../../../../wording/claims/en.toml"),
        ] {
            let file: File = toml::from_str(text).unwrap();
            assert_eq!(names(&file.counts), sorted(Counted::ALL, Counted::as_str));
            assert_eq!(names(&file.data), sorted(DataKind::ALL, DataKind::as_str));
            assert_eq!(names(&file.causes), sorted(Cause::ALL, Cause::as_str));
            assert_eq!(names(&file.happenings), sorted(Happening::ALL, Happening::as_str));
            assert_eq!(names(&file.near), ["about", "almost", "at_least", "at_most", "over"]);
            assert_eq!((file.calendar.months.len(), file.calendar.weekdays.len()), (12, 7));
        }
    }

    #[test]
    fn a_phrase_is_written_in_small_letters() {
        for text in [
            include_str!("../../../../wording/claims/nl.toml"),
            include_str!("../../../../wording/claims/en.toml"),
        ] {
            for line in text.lines().filter(|line| !line.starts_with('#')) {
                assert_eq!(line, line.to_lowercase(), "{line}");
            }
        }
    }
}

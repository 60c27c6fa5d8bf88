//! The Dutch texts can be read by somebody who is tired.
//!
//! The measure is that of W.H. Douma (De leesbaarheid van landbouwbladen, 1960), who fitted Flesch's reading ease to
//! Dutch: 206.84 − 0.77 × syllables for each hundred words − 0.93 × words for each sentence. From 60 a text is plain
//! language. It counts and understands nothing, so a good score proves little; a bad one is a reason to look.

#![allow(clippy::unwrap_used, reason = "a test that cannot read its own data should stop")]

use std::fmt::Write;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

const NL: &str = concat!(
    include_str!("../../../wording/ui/nl.ftl"),
    include_str!("../../../wording/ui/lists.nl.ftl"),
    include_str!("../../../wording/ui/prepare.nl.ftl"),
    include_str!("../../../wording/ui/web.nl.ftl"),
);

/// Below this score all texts together are no plain language.
const FLOOR_OF_THE_WHOLE: f64 = 60.0;

/// Below this score one text is a reason to write it again. A long term of law, or a list that has to be complete, may
/// stand in a text, but not among words that are all as long.
const FLOOR_OF_A_TEXT: f64 = 25.0;

/// A shorter text has too few words for a score to say anything.
const WORDS_OF_A_TEXT: usize = 8;

/// What developers and writers of rule pages read.
const FOR_DEVELOPERS: [&str; 2] = ["page-", "calendar-"];

/// How many words, syllables and sentences a text has.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Size {
    words: usize,
    syllables: usize,
    sentences: usize,
}

impl Size {
    fn of(text: &str) -> Size {
        let mut size = Size::default();
        let mut words: Vec<&str> = text.split_whitespace().collect();
        words.retain(|word| word.contains(char::is_alphanumeric));
        for (at, word) in words.iter().enumerate() {
            size.words += 1;
            size.syllables += syllables(word);
            size.sentences += usize::from(ends_sentence(word, words.get(at + 1)));
        }
        size
    }

    fn with(self, other: Size) -> Size {
        Size {
            words: self.words + other.words,
            syllables: self.syllables + other.syllables,
            sentences: self.sentences + other.sentences,
        }
    }

    /// The score of Flesch and Douma.
    fn score(self) -> f64 {
        let [words, syllables, sentences] =
            [self.words, self.syllables, self.sentences].map(|number| number as f64);
        206.84 - 0.77 * (100.0 * syllables / words) - 0.93 * (words / sentences)
    }
}

/// A full stop after which no capital follows is that of an abbreviation. A text ends its last sentence even without.
fn ends_sentence(word: &str, next: Option<&&str>) -> bool {
    let stops = word.trim_end_matches(['"', ')', '`']).ends_with(['.', '?', '!']);
    let capital = |next: &&str| next.trim_start_matches(['"', '(', '`', '…']).starts_with(char::is_uppercase);
    next.is_none_or(|next| stops && capital(next))
}

/// The vowels that are said in one go, the longest first.
const TOGETHER: [&str; 18] = [
    "aai", "ooi", "oei", "eeu", "ieu", "eau", "aa", "ee", "ie", "oe", "ui", "eu", "ij", "ei", "ou", "au",
    "oo", "uu",
];

/// The syllables of a Dutch word, by its groups of vowels; a diaeresis starts a new one. A number is one.
fn syllables(word: &str) -> usize {
    let plain: String = word.to_lowercase().replace("qu", "kw").chars().map(without_accent).collect();
    let mut rest = plain.as_str();
    let mut count = 0;
    while let Some(first) = rest.chars().next() {
        let together = TOGETHER.iter().find(|group| rest.starts_with(**group));
        let is_vowel = "aeiouyäëïöü".contains(first);
        count += usize::from(is_vowel);
        rest = &rest[together.map_or(first.len_utf8(), |group| group.len())..];
    }
    count.max(1)
}

/// An accent says how a vowel sounds, and not that it stands alone.
fn without_accent(letter: char) -> char {
    match letter {
        'á' | 'à' | 'â' => 'a',
        'é' | 'è' | 'ê' => 'e',
        'í' | 'î' => 'i',
        'ó' | 'ô' => 'o',
        'ú' | 'û' => 'u',
        other => other,
    }
}

/// The texts that people read on a screen, by key. What is filled in counts as one short word.
fn texts() -> Vec<(String, String)> {
    let resource = fluent_syntax::parser::parse(NL).unwrap();
    let mut texts = Vec::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let Some(pattern) = &message.value else { continue };
        let key = message.id.name;
        let mut text = String::new();
        if write_pattern(pattern, &mut text) && !FOR_DEVELOPERS.iter().any(|prefix| key.starts_with(prefix)) {
            texts.push((key.to_owned(), text));
        }
    }
    texts
}

/// Writes a text, with the last of the variants where it has several; whether it has any words of its own.
fn write_pattern(pattern: &Pattern<&str>, text: &mut String) -> bool {
    let mut has_words = false;
    for element in &pattern.elements {
        has_words |= match element {
            PatternElement::TextElement { value } => {
                text.push_str(value);
                value.contains(char::is_alphabetic)
            }
            PatternElement::Placeable { expression } => write_expression(expression, text),
        };
    }
    has_words
}

fn write_expression(expression: &Expression<&str>, text: &mut String) -> bool {
    match expression {
        Expression::Select { variants, .. } => {
            variants.last().is_some_and(|variant| write_pattern(&variant.value, text))
        }
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            text.push_str(value);
            true
        }
        Expression::Inline(_) => {
            text.push('X');
            false
        }
    }
}

#[test]
fn syllables_are_counted_as_they_are_said() {
    for (word, expected) in [
        ("dag", 1),
        ("reden", 2),
        ("melding", 2),
        ("bijzonder", 3),
        ("gebeurtenis", 4),
        ("beïnvloeden", 4),
        ("financiële", 5),
        ("één", 1),
        ("nieuwe", 2),
        ("eruit", 2),
        ("organisatie", 5),
        ("systemen", 3),
        ("bureau", 2),
        ("draaien", 2),
        ("frequentie", 3),
        ("verwerkingsverantwoordelijke", 9),
        ("72", 1),
    ] {
        assert_eq!(syllables(word), expected, "{word}");
    }
}

#[test]
fn a_full_stop_in_an_abbreviation_ends_no_sentence() {
    let size = Size::of("Volgens art. 41 mag dit. Doet u het?");
    assert_eq!(size, Size { words: 8, syllables: 9, sentences: 2 });
}

#[test]
fn the_texts_are_plain_language() {
    let texts = texts();
    assert!(texts.len() > 500);
    let whole = texts.iter().map(|(_, text)| Size::of(text)).fold(Size::default(), Size::with);
    let long = texts.iter().map(|(key, text)| (Size::of(text), key, text));
    let mut long: Vec<_> = long.filter(|(size, ..)| size.words >= WORDS_OF_A_TEXT).collect();
    long.sort_by(|(one, ..), (other, ..)| one.score().total_cmp(&other.score()));
    let mut worst = String::new();
    for (size, key, text) in long.iter().take(10) {
        writeln!(worst, "{:.0} {key}: {text}", size.score()).unwrap();
    }
    let sentences = long.iter().map(|(size, ..)| *size).fold(Size::default(), Size::with);
    println!("all texts: {:.1}; the longer ones: {:.1}; the ten worst:", whole.score(), sentences.score());
    println!("{worst}");
    // Labels of a word or two are no sentences, so what is read as sentences must pass by itself too.
    for size in [whole, sentences] {
        assert!(size.score() >= FLOOR_OF_THE_WHOLE, "{size:?} scores {:.1}", size.score());
    }
    for (size, key, text) in long {
        assert!(size.score() >= FLOOR_OF_A_TEXT, "{key} scores {:.0}: {text}", size.score());
    }
}

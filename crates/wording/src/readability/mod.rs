//! How plain a text is: counted, not understood.
//!
//! For Dutch the measures are those of W.H. Douma (*De leesbaarheid van landbouwbladen*, 1960), who fitted Flesch's
//! reading ease to Dutch, and of R.H.M. Brouwer (*Onderzoek naar de leesmoeilijkheden van Nederlands proza*, 1963); for
//! English that of R. Flesch (*A new readability yardstick*, 1948). They count words, sentences and syllables. A good score
//! therefore proves little; a bad one is a reason to look.
//!
//! **What counts as what.** A word is what stands between two spaces and holds a letter, a digit or a cited fact. A number, a
//! telephone number's part, an address of a page or a mailbox, and a cited fact such as `{persons}` are each a word of one
//! syllable, however long they are: how they are said says little about how hard they are to read. A heading and a line
//! of a list are sentences. A letter is a letter of an alphabet; digits are none.

mod language;
mod passive;
mod syllables;

use std::ops::Range;

use crate::Lang;
use crate::text::{Sentence, Shape, Text};

use self::language::Language;
pub(crate) use self::language::abbreviations;

/// From this score a text is plain language, in each of the three measures: `60` begins Douma's "normal" and Flesch's
/// "plain English".
pub const PLAIN: f64 = 60.0;

/// How many words, sentences, syllables and letters a text has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Size {
    /// What stands between spaces and holds a letter, a digit or a cited fact.
    pub words: usize,
    /// Sentences, headings and lines of lists.
    pub sentences: usize,
    /// Syllables of all words.
    pub syllables: usize,
    /// Letters of all words, without digits and punctuation.
    pub letters: usize,
}

/// A measured text.
#[derive(Clone, Debug, PartialEq)]
pub struct Readability {
    /// The language that it was read as.
    pub lang: Lang,
    /// How much of everything it has.
    pub size: Size,
    /// The sentence with the most words, the first of several; nothing when there is none.
    pub longest: Option<LongSentence>,
    /// How many sentences are passive. A guess: a sentence counts when a verb such as *worden* stands in it with a word
    /// that has the form of a participle. Nobody parsed it.
    pub passive: usize,
}

/// A sentence and how long it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LongSentence {
    /// Where it stands, in bytes.
    pub span: Range<usize>,
    /// How many words it has.
    pub words: usize,
}

/// Measures a text.
pub fn measure(text: &str, lang: Lang) -> Readability {
    of_text(&Text::read(text, abbreviations(lang)), lang)
}

/// The syllables of a word: those of its vowels as they are said together, and those of known exceptions. A number is one.
pub fn syllables(word: &str, lang: Lang) -> usize {
    syllables::count(word, lang, Language::of(lang))
}

/// Measures a text that was taken apart.
pub(crate) fn of_text(text: &Text<'_>, lang: Lang) -> Readability {
    let language = Language::of(lang);
    let mut size = Size { words: text.words.len(), sentences: text.sentences.len(), ..Size::default() };
    for word in &text.words {
        let written = &text.whole[word.span.clone()];
        let tokens = &text.tokens[word.tokens.clone()];
        let said = tokens.iter().any(|token| token.shape == Shape::Word);
        size.syllables += if said { syllables::count(written, lang, language) } else { 1 };
        size.letters += written.chars().filter(|letter| letter.is_alphabetic()).count();
    }
    let mut longest: Option<LongSentence> = None;
    for sentence in &text.sentences {
        let words = sentence.words.len();
        if longest.as_ref().is_none_or(|longest| words > longest.words) {
            longest = Some(LongSentence { span: sentence.span.clone(), words });
        }
    }
    let passive = text.sentences.iter().filter(|sentence| passive::is_passive(text, sentence, lang)).count();
    Readability { lang, size, longest, passive }
}

/// Whether a sentence of a text is taken for a passive one.
pub(crate) fn is_passive(text: &Text<'_>, sentence: &Sentence, lang: Lang) -> bool {
    passive::is_passive(text, sentence, lang)
}

impl Readability {
    /// How many words a sentence has on average; nothing for a text without words.
    pub fn mean_sentence(&self) -> Option<f64> {
        (self.size.sentences > 0).then(|| self.size.words as f64 / self.size.sentences as f64)
    }

    /// The share of sentences that are taken for passive ones, from 0 to 1; nothing for a text without words.
    pub fn passive_share(&self) -> Option<f64> {
        (self.size.sentences > 0).then(|| self.passive as f64 / self.size.sentences as f64)
    }

    /// The score of Flesch and Douma, for Dutch.
    pub fn flesch_douma(&self) -> Option<f64> {
        (self.lang == Lang::Nl).then(|| self.size.flesch_douma()).flatten()
    }

    /// Brouwer's reading index A, for Dutch.
    pub fn brouwer(&self) -> Option<f64> {
        (self.lang == Lang::Nl).then(|| self.size.brouwer()).flatten()
    }

    /// Flesch's reading ease, for English.
    pub fn flesch(&self) -> Option<f64> {
        (self.lang == Lang::En).then(|| self.size.flesch()).flatten()
    }
}

impl Size {
    /// Both together.
    pub fn with(self, other: Size) -> Size {
        Size {
            words: self.words + other.words,
            sentences: self.sentences + other.sentences,
            syllables: self.syllables + other.syllables,
            letters: self.letters + other.letters,
        }
    }

    /// 206.84 − 0.77 × syllables for each hundred words − 0.93 × words for each sentence.
    pub fn flesch_douma(self) -> Option<f64> {
        self.rates().map(|(syllables, words)| 206.84 - 0.77 * 100.0 * syllables - 0.93 * words)
    }

    /// 195 − ⅔ × syllables for each hundred words − 2 × words for each sentence.
    pub fn brouwer(self) -> Option<f64> {
        self.rates().map(|(syllables, words)| 195.0 - 2.0 / 3.0 * 100.0 * syllables - 2.0 * words)
    }

    /// 206.835 − 84.6 × syllables for each word − 1.015 × words for each sentence.
    pub fn flesch(self) -> Option<f64> {
        self.rates().map(|(syllables, words)| 206.835 - 84.6 * syllables - 1.015 * words)
    }

    /// Syllables for each word, and words for each sentence; nothing for a text without words.
    fn rates(self) -> Option<(f64, f64)> {
        let [words, sentences, syllables] =
            [self.words, self.sentences, self.syllables].map(|number| number as f64);
        (self.words > 0 && self.sentences > 0).then(|| (syllables / words, words / sentences))
    }
}

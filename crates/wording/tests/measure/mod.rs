//! How plain Dutch is.
//!
//! The measure is that of W.H. Douma (De leesbaarheid van landbouwbladen, 1960), who fitted Flesch's reading ease to
//! Dutch: 206.84 − 0.77 × syllables for each hundred words − 0.93 × words for each sentence. From 60 a text is plain
//! language. It counts and understands nothing, so a good score proves little; a bad one is a reason to look.

/// Below this score texts that are taken together are no plain language.
pub(crate) const PLAIN: f64 = 60.0;

/// Below this score one text is a reason to write it again. A long term of law, or a list that has to be complete, may
/// stand in a text, but not among words that are all as long.
pub(crate) const FLOOR_OF_A_TEXT: f64 = 25.0;

/// A shorter text has too few words for a score to say anything.
pub(crate) const WORDS_OF_A_TEXT: usize = 8;

/// How many words, syllables and sentences a text has.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Size {
    pub(crate) words: usize,
    pub(crate) syllables: usize,
    pub(crate) sentences: usize,
}

impl Size {
    pub(crate) fn of(text: &str) -> Size {
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

    pub(crate) fn with(self, other: Size) -> Size {
        Size {
            words: self.words + other.words,
            syllables: self.syllables + other.syllables,
            sentences: self.sentences + other.sentences,
        }
    }

    /// The score of Flesch and Douma.
    pub(crate) fn score(self) -> f64 {
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
pub(crate) fn syllables(word: &str) -> usize {
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

//! Syllables, by the vowels that are said together.

use super::language::Language;
use crate::Lang;
use crate::text::fold::{is_mark, is_unseen};

/// The Dutch vowels that are said in one go, the longest first. `eau` is not among them: it is one in *bureau* and two in
/// *geautoriseerd*, so the few words with it are exceptions.
const TOGETHER: [&str; 18] = [
    "aai", "ooi", "oei", "eeu", "ieu", "aa", "ai", "au", "ee", "ei", "eu", "ie", "ij", "oe", "oo", "ou",
    "ui", "uu",
];

/// The letter that a diaeresis stands on begins a syllable: the two are one letter.
const DIAERESIS: char = '\u{308}';

/// The syllables of a word; at least one.
pub(super) fn count(word: &str, lang: Lang, language: &Language) -> usize {
    let said = said(word, lang);
    let mut whole = 0;
    for part in said.split(|letter: char| !letter.is_alphabetic()).filter(|part| !part.is_empty()) {
        whole += of_part(part, lang, language);
    }
    whole.max(1)
}

/// A word in lower case, with an accent only where it begins a syllable, and `kw` where `qu` was written.
fn said(word: &str, lang: Lang) -> String {
    let mut said = String::with_capacity(word.len());
    for letter in word.chars().flat_map(char::to_lowercase).filter(|letter| !is_unseen(*letter)) {
        match letter {
            DIAERESIS => {
                let vowel = said.pop().map(with_diaeresis);
                said.extend(vowel);
            }
            mark if is_mark(mark) => {}
            'u' if said.ends_with('q') && lang == Lang::Nl => {
                said.pop();
                said.push_str("kw");
            }
            'ĳ' => said.push_str("ij"),
            '’' | '\'' if lang == Lang::En => {}
            other => said.push(without_accent(other)),
        }
    }
    said
}

/// The exceptions first; what stands before, between and after them is counted by its vowels.
fn of_part(part: &str, lang: Lang, language: &Language) -> usize {
    let (mut syllables, mut plain) = (0, 0);
    let mut past = 0;
    for (at, first) in part.char_indices() {
        if at < past {
            continue;
        }
        let known = language.parts.get(&first).and_then(|alike| {
            alike.iter().find(|(exception, _)| {
                part[at..].starts_with(exception.as_str()) && fits(part, at, exception, lang)
            })
        });
        if let Some((exception, count)) = known {
            syllables += count + by_vowels(&part[plain..at], lang, false);
            past = at + exception.len();
            plain = past;
        }
    }
    syllables + by_vowels(&part[plain..], lang, plain == 0)
}

/// An English exception is a word with at most an ending: `area` is not in `clearance`. Dutch words are written
/// together, so there a part is enough, if it is not a chance of a few letters.
fn fits(part: &str, at: usize, exception: &str, lang: Lang) -> bool {
    let after = part.len() - at - exception.len();
    match lang {
        Lang::Nl => exception.len() >= 6 || at == 0 || after <= 1,
        Lang::En => after <= 1 && (at == 0 || exception.len() == 4),
    }
}

fn by_vowels(part: &str, lang: Lang, is_whole: bool) -> usize {
    match lang {
        Lang::Nl => dutch(part),
        Lang::En => english(part, is_whole),
    }
}

fn dutch(part: &str) -> usize {
    let mut rest = part;
    let mut count = 0;
    while let Some(first) = rest.chars().next() {
        let together = TOGETHER.iter().find(|group| rest.starts_with(**group));
        count += usize::from("aeiouyäëïöü".contains(first));
        rest = &rest[together.map_or(first.len_utf8(), |group| group.len())..];
    }
    count
}

/// Vowels side by side that are said apart.
const APART: [&str; 7] = ["ia", "io", "iu", "eo", "ua", "ier", "uou"];

/// Where they are said together all the same.
const NOT_APART: [&str; 15] = [
    "tion", "sion", "gion", "cial", "tial", "cian", "cious", "tious", "gious", "geo", "qua", "gua", "fier",
    "xious", "pier",
];

/// The groups of vowels, less those that are written and not said, with those that are said apart.
fn english(part: &str, is_whole: bool) -> usize {
    let is_vowel = |letter: char| "aeiouyäëïöü".contains(letter);
    let (mut count, mut before) = (0, ' ');
    for letter in part.chars() {
        count += usize::from(is_vowel(letter) && (!is_vowel(before) || "äëïöü".contains(letter)));
        before = letter;
    }
    count += APART.iter().map(|apart| part.matches(apart).count()).sum::<usize>();
    let together = NOT_APART.iter().map(|together| part.matches(together).count()).sum();
    let silent = usize::from(silent_ending(part)) + usize::from(silent_inside(part));
    let count = count.saturating_sub(together).saturating_sub(silent);
    if is_whole { count.max(1) } else { count }
}

/// A final *e* that is not said, alone or in `-es` and `-ed`.
fn silent_ending(part: &str) -> bool {
    if let Some(stem) = part.strip_suffix("ed") {
        return ends_in_consonant(stem) && !stem.ends_with(['t', 'd']);
    }
    if let Some(stem) = part.strip_suffix("es") {
        let hisses = ["s", "x", "z", "c", "g", "ch", "sh"];
        return ends_in_consonant(stem)
            && !hisses.iter().any(|hiss| stem.ends_with(hiss))
            && !is_said_l(stem);
    }
    part.strip_suffix('e').is_some_and(|stem| ends_in_consonant(stem) && !is_said_l(stem))
}

/// The *e* that was final before an ending came behind it: *safely*, *announcement*, *careful*.
fn silent_inside(part: &str) -> bool {
    let endings = ["ely", "ement", "ements", "eful", "eless", "eness"];
    let stem = endings.iter().find_map(|ending| part.strip_suffix(ending));
    stem.is_some_and(|stem| ends_in_consonant(stem) && !stem.ends_with(['l', 'p']))
}

fn ends_in_consonant(stem: &str) -> bool {
    !stem.is_empty() && !stem.ends_with(['a', 'e', 'i', 'o', 'u', 'y'])
}

/// `-le` after a consonant is a syllable: *table*, *possible*.
fn is_said_l(stem: &str) -> bool {
    stem.strip_suffix('l').is_some_and(|before| {
        !before.is_empty() && !before.ends_with(['a', 'e', 'i', 'o', 'u', 'y', 'l', 'r', 'w'])
    })
}

fn with_diaeresis(vowel: char) -> char {
    match vowel {
        'a' => 'ä',
        'e' => 'ë',
        'i' => 'ï',
        'o' => 'ö',
        'u' => 'ü',
        other => other,
    }
}

/// An accent says how a vowel sounds, and not that it stands alone.
fn without_accent(letter: char) -> char {
    match letter {
        'á' | 'à' | 'â' | 'ã' | 'å' => 'a',
        'é' | 'è' | 'ê' => 'e',
        'í' | 'ì' | 'î' => 'i',
        'ó' | 'ò' | 'ô' | 'õ' | 'ø' => 'o',
        'ú' | 'ù' | 'û' => 'u',
        'ç' => 'c',
        'ñ' => 'n',
        other => other,
    }
}

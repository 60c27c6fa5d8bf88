//! Which sentences are taken for passive ones. A guess by the form of words; nothing is parsed.

use super::language::Language;
use crate::Lang;
use crate::text::{Sentence, Shape, Text};

/// How many words may stand between an English auxiliary and its participle: `was not yet fully tested`.
const BETWEEN: usize = 3;

/// Dutch particles that stand before the `ge` of a participle: `aangevallen`, `stilgelegd`.
const PARTICLES: [&str; 32] = [
    "aan", "achter", "af", "bij", "binnen", "buit", "buiten", "dicht", "door", "gelijk", "goed", "in",
    "klaar", "los", "mee", "na", "neer", "om", "onder", "op", "open", "over", "plat", "rond", "schoon",
    "stil", "terug", "toe", "uit", "vast", "voor", "weg",
];

/// Whether a sentence is taken for a passive one.
pub(super) fn is_passive(text: &Text<'_>, sentence: &Sentence, lang: Lang) -> bool {
    let language = Language::of(lang);
    let words = text.tokens[sentence.tokens.clone()].iter().filter(|token| token.shape == Shape::Word);
    let words = words.map(|token| text.folded(token));
    match lang {
        Lang::Nl => dutch(words, language),
        Lang::En => english(words, language),
    }
}

fn dutch<'a>(words: impl Iterator<Item = &'a str>, language: &Language) -> bool {
    let (mut auxiliary, mut weak, mut agent, mut participle) = (false, false, false, false);
    for word in words {
        auxiliary |= language.auxiliaries.contains(word);
        weak |= language.auxiliaries_with_agent.contains(word);
        agent |= language.agents.contains(word);
        participle |= is_dutch_participle(word, language);
    }
    participle && (auxiliary || (weak && agent))
}

fn english<'a>(words: impl Iterator<Item = &'a str>, language: &Language) -> bool {
    let mut since = usize::MAX;
    for word in words {
        let is_auxiliary = language.auxiliaries.contains(word);
        if since <= BETWEEN && !is_auxiliary && is_english_participle(word, language) {
            return true;
        }
        since = match word {
            _ if is_auxiliary => 0,
            _ if language.breaks.contains(word) => usize::MAX,
            _ => since.saturating_add(1),
        };
    }
    false
}

fn is_english_participle(word: &str, language: &Language) -> bool {
    let regular = word.len() > 3 && word.ends_with("ed") && !word.ends_with("eed");
    (regular || language.participles.contains(word)) && !language.not_participles.contains(word)
}

/// `ge-` or a prefix that takes its place, with the ending of a participle; after a prefix `-en` is more often an
/// infinitive, so those are listed.
fn is_dutch_participle(word: &str, language: &Language) -> bool {
    if language.not_participles.contains(word) || word.ends_with("heid") || word.ends_with("teit") {
        return false;
    }
    if language.participles.contains(word) {
        return true;
    }
    let weak = word.ends_with(['d', 't']);
    let strong = word.ends_with("en");
    let with_ge = |rest: &str| rest.starts_with("ge") && rest.len() >= 5 && (weak || strong);
    let separable = || PARTICLES.iter().filter_map(|particle| word.strip_prefix(particle)).any(with_ge);
    let prefixed = || {
        let prefixes = ["be", "ver", "ont", "her", "over", "onder"];
        weak && prefixes.iter().filter_map(|prefix| word.strip_prefix(prefix)).any(|rest| rest.len() >= 3)
    };
    with_ge(word) || separable() || prefixed()
}

//! What stands in `wording/readability/` of a language.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use serde::Deserialize;

use crate::Lang;
use crate::text::Abbreviations;
use crate::text::fold::folded;

/// The text of the files, which are part of the program.
const FILES: [&str; 2] = [
    include_str!("../../../../wording/readability/nl.toml"),
    include_str!("../../../../wording/readability/en.toml"),
];

/// Both languages, read once. A file that cannot be read leaves a language without exceptions; a test sees to it that
/// both can.
static LANGUAGES: LazyLock<[Language; 2]> =
    LazyLock::new(|| FILES.map(|file| toml::from_str(file).map(Language::made_of).unwrap_or_default()));

/// What one must know of a language to count.
#[derive(Debug, Default)]
pub(super) struct Language {
    abbreviations: Abbreviations,
    /// Parts of words with their syllables, by their first letter; the longest first.
    pub(super) parts: BTreeMap<char, Vec<(String, usize)>>,
    pub(super) auxiliaries: BTreeSet<String>,
    pub(super) auxiliaries_with_agent: BTreeSet<String>,
    pub(super) agents: BTreeSet<String>,
    pub(super) breaks: BTreeSet<String>,
    pub(super) participles: BTreeSet<String>,
    pub(super) not_participles: BTreeSet<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Page {
    abbreviations: Vec<String>,
    syllables: BTreeMap<String, usize>,
    passive: Passive,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Passive {
    auxiliaries: Vec<String>,
    auxiliaries_with_agent: Vec<String>,
    agents: Vec<String>,
    breaks: Vec<String>,
    participles: Vec<String>,
    not_participles: Vec<String>,
}

/// The words of a language whose full stop ends no sentence.
pub(crate) fn abbreviations(lang: Lang) -> &'static Abbreviations {
    &Language::of(lang).abbreviations
}

impl Language {
    /// What is known of a language.
    pub(super) fn of(lang: Lang) -> &'static Language {
        match lang {
            Lang::Nl => &LANGUAGES[0],
            Lang::En => &LANGUAGES[1],
        }
    }

    fn made_of(page: Page) -> Language {
        let set = |words: Vec<String>| words.iter().map(|word| folded(word)).collect();
        let mut parts: BTreeMap<char, Vec<(String, usize)>> = BTreeMap::new();
        for (part, count) in page.syllables {
            if let Some(first) = part.chars().next() {
                parts.entry(first).or_default().push((part, count));
            }
        }
        for alike in parts.values_mut() {
            alike.sort_by_key(|(part, _)| std::cmp::Reverse(part.len()));
        }
        Language {
            abbreviations: Abbreviations::of(page.abbreviations.iter().map(String::as_str)),
            parts,
            auxiliaries: set(page.passive.auxiliaries),
            auxiliaries_with_agent: set(page.passive.auxiliaries_with_agent),
            agents: set(page.passive.agents),
            breaks: set(page.passive.breaks),
            participles: set(page.passive.participles),
            not_participles: set(page.passive.not_participles),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_files_can_be_read() {
        for file in FILES {
            toml::from_str::<Page>(file).unwrap_or_else(|error| panic!("{error}"));
        }
    }
}

//! Words that readers do not know, with the plain ones.

use super::file::{Each, JARGON, JargonFile};
use super::found::Found;
use super::lexicon::{Hit, List};
use super::reading::{Piece, Reading};
use super::rules::Reader;

/// Jargon of both languages.
#[derive(Debug, Default)]
pub(super) struct Jargon {
    /// The words, in the order of `plain`.
    words: Each<Option<List>>,
    plain: Each<Vec<String>>,
    /// What explains a word that stands beside it.
    explains: Each<Option<List>>,
}

impl Jargon {
    pub(super) fn read(file: JargonFile, reader: &mut Reader) -> Jargon {
        let lines = Each { nl: file.nl.keys().cloned().collect(), en: file.en.keys().cloned().collect() };
        let some = |lists: Each<List>| Each { nl: Some(lists.nl), en: Some(lists.en) };
        Jargon {
            words: some(reader.lists(&lines, JARGON, 1)),
            plain: Each { nl: file.nl.into_values().collect(), en: file.en.into_values().collect() },
            explains: some(reader.lists(&file.explains, JARGON, 1)),
        }
    }

    /// Each word of jargon where it is used first, unless it is explained there.
    pub(super) fn look(&self, reading: &Reading<'_>) -> Vec<Found> {
        let lang = reading.draft.lang;
        let (Some(words), Some(explains)) = (*self.words.of(lang), *self.explains.of(lang)) else {
            return Vec::new();
        };
        let plain = self.plain.of(lang);
        let mut met = vec![false; plain.len()];
        let mut found = Vec::new();
        for piece in reading.pieces() {
            for hit in piece.hits.of(words) {
                let first = !std::mem::replace(&mut met[hit.phrase], true);
                if first && !is_explained(piece, hit, explains) {
                    found.push(Found::at(piece.span_of(hit)).with("plain", plain[hit.phrase].as_str()));
                }
            }
        }
        found
    }
}

/// Whether a word stands in brackets or before them, beside words that explain, or before a sentence that does.
fn is_explained(piece: &Piece<'_>, hit: &Hit, explains: List) -> bool {
    let span = piece.span_of(hit).bytes;
    let (before, after) = (&piece.text.whole[..span.start], &piece.text.whole[span.end..]);
    let beside = |letter: &char| {
        !letter.is_whitespace() && !matches!(letter, '"' | '\'' | '“' | '”' | '‘' | '’' | '„')
    };
    let last = before.chars().rev().take(4).find(beside);
    let next = after.chars().take(4).find(beside);
    if last == Some('(') || next == Some('(') {
        return true;
    }
    let (start, end) = hit.tokens;
    let next_sentence = piece.text.sentences[hit.sentence].tokens.end;
    let phrases = piece.hits.of(explains);
    let from = phrases.partition_point(|phrase| phrase.tokens.0 + 6 < start);
    let near = phrases[from..].iter().take_while(|phrase| phrase.tokens.0 <= next_sentence);
    near.into_iter().any(|phrase| {
        let ends_before =
            phrase.sentence == hit.sentence && phrase.tokens.1 <= start && start - phrase.tokens.1 <= 1;
        let follows = phrase.sentence == hit.sentence && phrase.tokens.0 >= end && phrase.tokens.0 - end <= 1;
        ends_before || follows || phrase.tokens.0 == next_sentence
    })
}

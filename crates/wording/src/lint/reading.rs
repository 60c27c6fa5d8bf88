//! A draft taken apart, with everything that phrases find in it.

use std::ops::Range;

use super::lexicon::{Hit, Hits, List};
use super::marks::{self, Marks};
use super::rules::Rules;
use super::{Draft, Part, Span};
use crate::message::Names;
use crate::readability::{self, Readability};
use crate::text::{Sentence, Text};

/// A sentence with fewer words is a greeting or a heading, and opens nothing.
const WORDS_OF_AN_OPENING: usize = 4;

/// So many sentences are the opening of a text.
const SENTENCES_OF_AN_OPENING: usize = 2;

/// A sentence with more words is no heading.
const WORDS_OF_A_HEADING: usize = 7;

/// A draft, read.
pub(super) struct Reading<'a> {
    pub(super) draft: &'a Draft<'a>,
    pub(super) subject: Piece<'a>,
    pub(super) body: Piece<'a>,
    pub(super) readability: Readability,
    /// What a text in this language may cite, by name.
    pub(super) names: &'static Names,
    /// The kinds of data that leaked and that readers can do something about, as numbers of groups.
    pub(super) leaked: Vec<usize>,
}

/// The subject or the body.
pub(super) struct Piece<'a> {
    pub(super) part: Part,
    pub(super) text: Text<'a>,
    pub(super) marks: Vec<Marks>,
    pub(super) hits: Hits,
    /// For each sentence whether it holds words that are not to be said: of those nothing is said.
    pub(super) quiet: Vec<bool>,
}

impl<'a> Reading<'a> {
    pub(super) fn of(draft: &'a Draft<'a>, rules: &Rules) -> Reading<'a> {
        let language = rules.language(draft.lang);
        let piece = |part: Part, whole: &'a str| {
            let text = Text::read(whole, readability::abbreviations(draft.lang));
            let marks = marks::of(&text, &language.moments, language.names);
            let hits = language.lexicon.scan(&text, &marks);
            let quiet = quiet(&text, hits.of(*rules.quiet.of(draft.lang)));
            Piece { part, text, marks, hits, quiet }
        };
        let body = piece(Part::Body, draft.body);
        Reading {
            draft,
            subject: piece(Part::Subject, draft.subject),
            readability: readability::of_text(&body.text, draft.lang),
            body,
            names: language.names,
            leaked: rules.actions.groups_of(draft.leaked),
        }
    }

    /// Both parts, in the order in which they are read.
    pub(super) fn pieces(&self) -> [&Piece<'a>; 2] {
        [&self.subject, &self.body]
    }

    /// Whether a phrase of a list stands anywhere.
    pub(super) fn says(&self, list: List) -> bool {
        self.pieces().iter().any(|piece| !piece.hits.of(list).is_empty())
    }

    /// Whether a word with a mark stands anywhere.
    pub(super) fn has(&self, mark: Marks) -> bool {
        self.pieces().iter().any(|piece| piece.marks.iter().any(|marks| marks & mark != 0))
    }

    /// Up to which sentence of the body its opening goes.
    pub(super) fn opening(&self) -> usize {
        let long = |sentence: &Sentence| sentence.words.len() >= WORDS_OF_AN_OPENING;
        let sentences = self.body.text.sentences.iter().enumerate().filter(|(_, sentence)| long(sentence));
        sentences.take(SENTENCES_OF_AN_OPENING).last().map_or(0, |(number, _)| number + 1)
    }
}

/// The sentences that warn against words, and the paragraphs that such a sentence heads.
fn quiet(text: &Text<'_>, warnings: &[Hit]) -> Vec<bool> {
    let mut quiet = vec![false; text.sentences.len()];
    for warning in warnings {
        let (number, sentence) = (warning.sentence, &text.sentences[warning.sentence]);
        let heads =
            number.checked_sub(1).is_none_or(|last| text.sentences[last].paragraph != sentence.paragraph);
        let ends = text.whole[sentence.span.clone()].ends_with(['.', '!', '?']);
        let is_heading = heads && !ends && sentence.words.len() <= WORDS_OF_A_HEADING;
        let together =
            text.sentences[number..].iter().take_while(|other| other.paragraph == sentence.paragraph);
        let until = if is_heading { number + together.count() } else { number + 1 };
        quiet[number..until].fill(true);
    }
    quiet
}

impl Piece<'_> {
    /// Where some tokens stand.
    pub(super) fn span(&self, tokens: Range<usize>) -> Span {
        let start = self.text.tokens[tokens.start].span.start;
        let end = self.text.tokens[tokens.end - 1].span.end;
        Span { part: self.part, bytes: start..end }
    }

    /// Where a hit stands.
    pub(super) fn span_of(&self, hit: &Hit) -> Span {
        self.span(hit.tokens.0..hit.tokens.1)
    }

    /// Where a sentence stands.
    pub(super) fn span_of_sentence(&self, sentence: &Sentence) -> Span {
        Span { part: self.part, bytes: sentence.span.clone() }
    }
}

//! A text as people read it: its words and its sentences, each with its place in the text as it came in.
//!
//! Every pass looks at a character a bounded number of times, whatever the text is.

mod ends;
pub(crate) mod fold;
mod token;

use std::ops::Range;

pub(crate) use self::ends::Abbreviations;
use self::ends::{Between, ends_between};
pub(crate) use self::token::{Shape, Token};

/// A text, taken apart.
#[derive(Debug)]
pub(crate) struct Text<'a> {
    /// The text as it came in.
    pub(crate) whole: &'a str,
    /// What stands between spaces and holds a letter, a digit or a cited fact.
    pub(crate) words: Vec<Word>,
    /// The same in smaller parts: `en/of` is one word, and two tokens.
    pub(crate) tokens: Vec<Token>,
    /// The sentences, in order; each has a word.
    pub(crate) sentences: Vec<Sentence>,
    folded: String,
}

/// What stands between two spaces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Word {
    /// Where, with the punctuation that touches it.
    pub(crate) span: Range<usize>,
    /// Its tokens.
    pub(crate) tokens: Range<usize>,
}

/// A sentence, a heading, or a line of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Sentence {
    /// Where, from its first word to its last.
    pub(crate) span: Range<usize>,
    /// Its words.
    pub(crate) words: Range<usize>,
    /// Its tokens.
    pub(crate) tokens: Range<usize>,
    /// The number of its paragraph; an empty line begins a new one.
    pub(crate) paragraph: usize,
}

impl<'a> Text<'a> {
    /// Takes a text apart.
    pub(crate) fn read(whole: &'a str, abbreviations: &Abbreviations) -> Text<'a> {
        let mut text = Text {
            whole,
            words: Vec::new(),
            tokens: Vec::new(),
            sentences: Vec::new(),
            folded: String::new(),
        };
        let mut between = Between::AT_START;
        for chunk in chunks(whole) {
            between.breaks += chunk.breaks;
            let written = &whole[chunk.span.clone()];
            if ends::marks_item(written, between) {
                between.item = true;
                continue;
            }
            let first = text.tokens.len();
            token::split(written, chunk.span.start, &mut text.folded, &mut text.tokens);
            if text.tokens.len() == first {
                between.stops |= ends::stops(written);
                continue;
            }
            let starts =
                text.last_word().is_none_or(|last| ends_between(last, written, between, abbreviations));
            text.add(
                Word { span: chunk.span, tokens: first..text.tokens.len() },
                starts,
                between.breaks >= 2,
            );
            between = Between::WORDS;
        }
        text
    }

    /// A token as it is read: in lower case, without accents.
    pub(crate) fn folded(&self, token: &Token) -> &str {
        &self.folded[token.folded.clone()]
    }

    fn last_word(&self) -> Option<&'a str> {
        self.words.last().map(|word| &self.whole[word.span.clone()])
    }

    fn add(&mut self, word: Word, starts: bool, after_empty_line: bool) {
        if starts {
            let (words, tokens) = (self.words.len(), word.tokens.start);
            let last = self.sentences.last().map_or(0, |last| last.paragraph);
            self.sentences.push(Sentence {
                span: word.span.clone(),
                words: words..words,
                tokens: tokens..tokens,
                paragraph: last + usize::from(after_empty_line),
            });
        }
        let number = self.sentences.len().saturating_sub(1);
        if let Some(sentence) = self.sentences.last_mut() {
            sentence.span.end = word.span.end;
            sentence.words.end = self.words.len() + 1;
            sentence.tokens.end = word.tokens.end;
        }
        for token in &mut self.tokens[word.tokens.clone()] {
            token.sentence = number;
        }
        self.words.push(word);
    }
}

/// What stands between two spaces, and how many lines ended before it.
struct Chunk {
    span: Range<usize>,
    breaks: usize,
}

/// What stands in braces belongs together, spaces included: it is no text, but says what comes there.
fn chunks(whole: &str) -> impl Iterator<Item = Chunk> {
    let mut rest = 0;
    std::iter::from_fn(move || {
        let start = rest + whole[rest..].find(|letter: char| !letter.is_whitespace())?;
        let breaks = line_ends(&whole[rest..start]);
        rest = end_of_chunk(whole, start);
        Some(Chunk { span: start..rest, breaks })
    })
}

fn end_of_chunk(whole: &str, start: usize) -> usize {
    let mut past = start;
    for (at, letter) in whole[start..].char_indices().map(|(at, letter)| (start + at, letter)) {
        if at < past {
            continue;
        }
        if letter.is_whitespace() {
            return at;
        }
        past = at + token::braces(&whole[at..]).unwrap_or(letter.len_utf8());
    }
    whole.len()
}

/// How many lines end in what stands between two words; Windows ends a line with two characters.
fn line_ends(space: &str) -> usize {
    let ends = space.chars().filter(|letter| matches!(letter, '\n' | '\r' | '\u{2028}' | '\u{85}')).count();
    let paragraphs = space.matches('\u{2029}').count();
    ends - space.matches("\r\n").count() + 2 * paragraphs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sentences(text: &str) -> Vec<&str> {
        let read = Text::read(text, &Abbreviations::of(["dhr.", "tel."]));
        read.sentences.iter().map(|sentence| &text[sentence.span.clone()]).collect()
    }

    #[test]
    fn a_sentence_ends_at_a_full_stop_after_which_a_capital_follows() {
        assert_eq!(sentences("Dat spijt ons. Bel ons! Of mail?"), ["Dat spijt ons.", "Bel ons!", "Of mail?"]);
        assert_eq!(sentences("Volgens art. 41 mag dit. Doet u het?").len(), 2);
        assert_eq!(
            sentences("Hij zei: \"Bel ons.\" Dat deed zij."),
            ["Hij zei: \"Bel ons.\"", "Dat deed zij."]
        );
        assert_eq!(sentences("Het zijn er veel. {persons} mensen horen het.").len(), 2);
    }

    #[test]
    fn a_title_or_an_initial_ends_no_sentence() {
        assert_eq!(sentences("Vraag naar dhr. Van Loon of J. De Wit. Zij helpen u.").len(), 2);
    }

    #[test]
    fn a_line_that_is_no_continuation_is_a_sentence_of_its_own() {
        assert_eq!(sentences("Wat is er gebeurd\nOp 3 mei is\nuw naam gestolen\n\nWat nu").len(), 3);
        assert_eq!(sentences("Let op:\r\n- nepmail\r\n- nepbrief"), ["Let op:", "nepmail", "nepbrief"]);
        assert_eq!(sentences("Doe dit.\n1. Bel ons.\n2) Mail ons.").len(), 3);
        assert_eq!(sentences("Wij bellen u op\n3 mei."), ["Wij bellen u op\n3 mei."]);
    }

    #[test]
    fn a_text_without_words_has_no_sentences() {
        for text in ["", " \n ", "… - !", "\u{200b}", "{}"] {
            assert!(sentences(text).is_empty(), "{text:?}");
        }
    }

    #[test]
    fn what_stands_in_braces_is_no_text() {
        let body = "{if exfiltration is yes}Uw naam is gestolen.{end} {? Zeg hier wat. En nog wat.} Bel ons.";
        assert_eq!(sentences(body).len(), 2);
        assert_eq!(Text::read(body, &Abbreviations::default()).tokens.len(), 6);
        assert_eq!(
            sentences("{ Bel ons.\n} Of mail."),
            ["Bel ons.", "Of mail."],
            "a brace that stays open is a sign"
        );
    }

    #[test]
    fn an_empty_line_begins_a_paragraph() {
        let read = Text::read("Een. Twee.\nDrie\n\nVier.", &Abbreviations::default());
        let paragraphs: Vec<usize> = read.sentences.iter().map(|sentence| sentence.paragraph).collect();
        assert_eq!(paragraphs, [0, 0, 0, 1]);
    }

    #[test]
    fn a_full_stop_that_stands_loose_ends_a_sentence_too() {
        assert_eq!(sentences("Dat spijt ons . Bel ons").len(), 2);
    }

    #[test]
    fn scripts_without_capitals_have_sentences() {
        assert_eq!(sentences("זה קרה. אנחנו מצטערים.").len(), 2);
    }
}

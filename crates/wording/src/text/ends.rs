//! Where a sentence ends.

use std::collections::BTreeSet;

use super::fold::{folded, is_unseen};
use super::token::without_directives;

/// Words such as `dhr.` whose full stop ends no sentence, though a capital follows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Abbreviations(BTreeSet<String>);

impl Abbreviations {
    pub(crate) fn of<'a>(words: impl IntoIterator<Item = &'a str>) -> Abbreviations {
        Abbreviations(words.into_iter().map(folded).collect())
    }

    fn contain(&self, word: &str) -> bool {
        // No abbreviation is longer, and a word may be as long as its text.
        word.len() <= 16 && (is_initial(word) || self.0.contains(&folded(word)))
    }
}

/// What stands between two words.
#[derive(Clone, Copy, Debug)]
pub(super) struct Between {
    /// How many lines end there.
    pub(super) breaks: usize,
    /// Whether the mark of a list item stands there: a dash, a dot, a number.
    pub(super) item: bool,
    /// Whether a full stop stands there by itself.
    pub(super) stops: bool,
}

impl Between {
    /// Before the first word; a list may begin there.
    pub(super) const AT_START: Between = Between { breaks: 1, item: false, stops: false };
    /// Two words, as yet without anything between them.
    pub(super) const WORDS: Between = Between { breaks: 0, item: false, stops: false };
}

/// Whether a chunk at the start of a line only marks an item of a list.
pub(super) fn marks_item(chunk: &str, between: Between) -> bool {
    if between.breaks == 0 || between.item {
        return false;
    }
    let numbered = chunk.strip_suffix(['.', ')']).is_some_and(|number| {
        let is_short = matches!(number.len(), 1 | 2);
        is_short && (number.bytes().all(|byte| byte.is_ascii_digit()) || is_small_letter(number))
    });
    numbered || matches!(chunk, "-" | "–" | "—" | "*" | "•" | "·" | "◦" | "▪" | "+" | "o")
}

fn is_small_letter(text: &str) -> bool {
    text.len() == 1 && text.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// Whether a sentence ends after `last`, when `next` follows.
///
/// After a full stop a capital must follow: otherwise it is that of an abbreviation. A line that does not go on in lower
/// case or with a number is one of its own: a heading, a greeting.
pub(super) fn ends_between(last: &str, next: &str, between: Between, abbreviations: &Abbreviations) -> bool {
    if between.breaks >= 2 || between.item {
        return true;
    }
    let (last, next) = (without_directives(last), without_directives(next));
    let last = last.trim_end_matches(|letter| is_closing(letter) || is_unseen(letter));
    let stopped = between.stops || stops(last);
    let begins = begins_sentence(next);
    if between.breaks == 1 {
        return stopped || last.ends_with([':', ';']) || (begins && !last.ends_with(','));
    }
    begins && stopped && (between.stops || !abbreviations.contain(last))
}

/// Whether a text ends as a sentence does.
pub(super) fn stops(text: &str) -> bool {
    text.ends_with(['.', '?', '!', '…'])
}

fn begins_sentence(next: &str) -> bool {
    let mut letters = next.chars().filter(|letter| !is_opening(*letter) && !is_unseen(*letter));
    // A script without capitals begins as it goes on.
    letters.next().is_some_and(|first| first == '{' || (first.is_alphabetic() && !first.is_lowercase()))
}

fn is_opening(letter: char) -> bool {
    matches!(
        letter,
        '"' | '\'' | '“' | '„' | '‘' | '’' | '«' | '(' | '[' | '<' | '`' | '…' | '*' | '_' | '¿' | '¡'
    )
}

fn is_closing(letter: char) -> bool {
    matches!(letter, '"' | '\'' | '”' | '“' | '’' | '‘' | '»' | ')' | ']' | '>' | '`' | '*' | '_')
}

/// `J.` and `A.B.`: capitals, each with its full stop.
fn is_initial(word: &str) -> bool {
    let pairs = || word.trim_start_matches(is_opening).split_inclusive('.');
    pairs().count() > 0
        && pairs().all(|pair| {
            let mut letters = pair.chars();
            letters.next().is_some_and(char::is_uppercase) && letters.eq(['.'])
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initials_are_capitals_with_full_stops() {
        for initials in ["J.", "A.B.", "(J."] {
            assert!(is_initial(initials), "{initials}");
        }
        for word in ["ons.", "AP.", "J", ""] {
            assert!(!is_initial(word), "{word}");
        }
    }

    #[test]
    fn a_number_marks_an_item_only_at_the_start_of_a_line() {
        assert!(marks_item("1.", Between { breaks: 1, ..Between::WORDS }));
        assert!(!marks_item("1.", Between::WORDS));
        assert!(!marks_item("2026.", Between { breaks: 1, ..Between::WORDS }));
    }
}

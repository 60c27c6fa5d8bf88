//! What our own Dutch texts must come up to, by the measure of the library.

use wording::Lang;
use wording::readability::{Size, measure};

/// Below this score one text is a reason to write it again. A long term of law, or a list that has to be complete, may
/// stand in a text, but not among words that are all as long.
pub(crate) const FLOOR_OF_A_TEXT: f64 = 25.0;

/// A shorter text has too few words for a score to say anything.
pub(crate) const WORDS_OF_A_TEXT: usize = 8;

/// How many words, sentences and syllables a Dutch text has.
pub(crate) fn size(text: &str) -> Size {
    measure(text, Lang::Nl).size
}

/// The score of Flesch and Douma; a text without words is not hard to read.
pub(crate) fn score(size: Size) -> f64 {
    size.flesch_douma().unwrap_or(f64::INFINITY)
}

//! How plain a text is.

use super::super::found::Found;
use super::super::reading::Reading;
use crate::readability;

/// A score of a text with fewer words says nothing.
const WORDS_OF_A_TEXT: usize = 30;

/// One passive sentence is no style.
const PASSIVE_SENTENCES: usize = 2;

/// Whether a text scores lower than `least`.
pub(super) fn score(reading: &Reading<'_>, score: Option<f64>, least: usize) -> Vec<Found> {
    let enough = reading.readability.size.words >= WORDS_OF_A_TEXT;
    let low = score.filter(|score| enough && *score < least as f64);
    // Rounded down: 59.6 is not 60.
    low.map(|score| Found::default().with("n", format!("{:.0}", score.floor()))).into_iter().collect()
}

/// The passive sentences, when more of a hundred are than `most`.
pub(super) fn passive(reading: &Reading<'_>, most: usize) -> Vec<Found> {
    let (text, lang) = (&reading.body.text, reading.draft.lang);
    let share = reading.readability.passive_share().unwrap_or_default();
    if reading.readability.passive < PASSIVE_SENTENCES || share * 100.0 <= most as f64 {
        return Vec::new();
    }
    let passive = text.sentences.iter().filter(|sentence| readability::is_passive(text, sentence, lang));
    passive.map(|sentence| Found::at(reading.body.span_of_sentence(sentence))).collect()
}

//! How long sentences and texts are.

use super::super::found::Found;
use super::super::reading::Reading;

/// Sentences with more words than `limit`, and no more than `upto`.
pub(super) fn sentences(reading: &Reading<'_>, limit: usize, upto: usize) -> Vec<Found> {
    let long = reading.body.text.sentences.iter().filter(|sentence| {
        let words = sentence.words.len();
        words > limit && words <= upto
    });
    let found = |sentence| Found::at(reading.body.span_of_sentence(sentence));
    long.map(|sentence| found(sentence).with("n", sentence.words.len().to_string())).collect()
}

/// Whether sentences have more words than `limit` on average.
pub(super) fn mean(reading: &Reading<'_>, limit: usize) -> Vec<Found> {
    let mean = reading.readability.mean_sentence().filter(|mean| *mean > limit as f64);
    mean.map(|mean| Found::default().with("n", format!("{mean:.0}"))).into_iter().collect()
}

/// Whether a text has more words than `limit`.
pub(super) fn text(reading: &Reading<'_>, limit: usize) -> Vec<Found> {
    let words = reading.readability.size.words;
    (words > limit).then(|| Found::default().with("n", words.to_string())).into_iter().collect()
}

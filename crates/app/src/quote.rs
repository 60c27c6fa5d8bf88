//! What of the counsel lane stands elsewhere too. What a lawyer was asked and answered is worth little once it can be read
//! in a message or in the logbook of everybody.

use std::collections::{BTreeMap, BTreeSet};

use journal::{Entry, Visibility};

use crate::search::texts::written_in;
use crate::{AppProblem, View};

/// So many words in a row are no coincidence.
const WORDS: usize = 6;

/// An entry outside the counsel lane that has words of one in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quote {
    /// The entry outside.
    pub entry: u64,
    /// The entry in the lane.
    pub of: u64,
    /// The words that stand in both, as the entry outside has them.
    pub words: String,
}

impl View<'_> {
    /// Every entry of a stream that repeats words of the counsel lane, for who reads the lane. Nobody else finds any.
    ///
    /// # Errors
    ///
    /// The journal cannot be read.
    pub fn quotes(&self, stream: &str) -> Result<Vec<Quote>, AppProblem> {
        let entries = self.entries(stream, 0)?;
        let (lane, others): (Vec<&Entry>, Vec<&Entry>) = entries
            .iter()
            .filter(|entry| entry.payload.is_some())
            .partition(|entry| entry.visibility == Visibility::Counsel);
        let mut phrases: BTreeMap<Vec<String>, u64> = BTreeMap::new();
        for entry in lane {
            for phrase in words(entry).windows(WORDS) {
                phrases.entry(phrase.to_vec()).or_insert(entry.number);
            }
        }
        if phrases.is_empty() {
            return Ok(Vec::new());
        }
        let mut seen = BTreeSet::new();
        let mut quotes = Vec::new();
        for entry in others {
            for phrase in words(entry).windows(WORDS) {
                let Some(of) = phrases.get(phrase) else { continue };
                if seen.insert((entry.number, *of)) {
                    quotes.push(Quote { entry: entry.number, of: *of, words: phrase.join(" ") });
                }
            }
        }
        Ok(quotes)
    }
}

/// The words that somebody wrote in an entry, without signs and capitals.
fn words(entry: &Entry) -> Vec<String> {
    let text = written_in(entry).unwrap_or_default();
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

//! Terms that are explained where a reader meets them for the first time.

use crate::Wording;

/// The terms, by their ids.
const TERMS: [&str; 3] = ["data-subjects", "avg", "awareness"];

impl Wording {
    /// Terms, each with the words that explain it once; a term that this language need not explain is left out.
    pub fn glossary(&self) -> Vec<(String, String)> {
        TERMS
            .iter()
            .map(|id| (self.text(&format!("term-{id}")), self.text(&format!("gloss-{id}"))))
            .filter(|(term, explained)| term != explained)
            .collect()
    }
}

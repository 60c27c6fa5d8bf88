//! Whether two questions ask the same, as far as their words show.

use std::collections::BTreeSet;

/// Shorter words say little about what is asked.
const SHORTEST: usize = 4;

/// The words of a question that say what is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words(BTreeSet<String>);

impl Words {
    /// The words of a text.
    pub fn of(text: &str) -> Words {
        let words = text.split(|c: char| !c.is_alphanumeric()).map(str::to_lowercase);
        let (long, short): (BTreeSet<_>, BTreeSet<_>) =
            words.filter(|word| !word.is_empty()).partition(|word| word.chars().count() >= SHORTEST);
        // "Is it so?" has no long word, and is a question all the same.
        Words(if long.is_empty() { short } else { long })
    }

    /// Whether most words of both are the same: the common ones are at least half of all there are.
    pub fn are_alike(&self, other: &Words) -> bool {
        let common = self.0.intersection(&other.0).count();
        common > 0 && common * 2 >= self.0.union(&other.0).count()
    }
}

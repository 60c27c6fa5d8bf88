//! Whether a text is what the attacker wrote: who repeats that works for them.

use crate::state::State;

/// Fewer words than these anybody may use.
const FEWEST: usize = 4;

impl State {
    /// Whether a text says, word for word, what the attacker demanded, threatened or wrote.
    pub fn is_of_attacker(&self, text: &str) -> bool {
        let said = plain(text);
        let demands = self.ransom.demands.iter().flat_map(|kept| [&kept.said.demand, &kept.said.threat]);
        let contacts = self.ransom.contacts.iter().map(|kept| &kept.said.text);
        demands.chain(contacts).any(|theirs| {
            let theirs = plain(theirs);
            !theirs.is_empty() && (theirs == said || holds(&said, &theirs) || holds(&theirs, &said))
        })
    }
}

/// The words of a text, without what is between them.
fn plain(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).map(str::to_lowercase);
    words.filter(|word| !word.is_empty()).collect()
}

/// Whether one text has the other in it, when that is more than a turn of phrase.
fn holds(text: &[String], part: &[String]) -> bool {
    part.len() >= FEWEST && text.windows(part.len()).any(|window| window == part)
}

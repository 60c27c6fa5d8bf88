//! Whether what a text rests on still holds.

use serde_json::Value;

use super::event::BasisFact;
use super::{Message, Messages};
use crate::fact::FactKey;
use crate::state::{State, Statements};

/// What is written down as the certainty of a fact of which sources contradict each other.
const CONTESTED: &str = "contested";

impl State {
    /// What a text that cites a fact now rests on.
    pub fn basis(&self, key: FactKey) -> BasisFact {
        basis(key, self.facts.get(&key))
    }

    /// The facts of a basis that are not so any more.
    pub fn moved(&self, basis: &[BasisFact]) -> Vec<FactKey> {
        let known = basis.iter().filter_map(|fact| Some((FactKey::parse(&fact.fact)?, fact)));
        known.filter(|(key, fact)| self.basis(*key) != **fact).map(|(key, _)| key).collect()
    }

    /// The facts that made a message stale: the text that waits or went rests on what is not so any more.
    pub fn stale(&self, message: &Message) -> Vec<FactKey> {
        let went = message.sent.last().and_then(|sent| message.sent_text(sent));
        message.asked().or(went).map(|asked| self.moved(&asked.said.basis)).unwrap_or_default()
    }

    /// Messages that went and are stale, by number.
    pub fn stale_messages(&self) -> Vec<(u32, Vec<FactKey>)> {
        let messages: &Messages = &self.messages;
        let went = messages.all().filter(|(_, message)| !message.sent.is_empty());
        went.map(|(number, message)| (number, self.stale(message)))
            .filter(|(_, facts)| !facts.is_empty())
            .collect()
    }

    /// What was known of each fact when an entry was recorded: what a conversation or a filing rested on.
    pub fn basis_at(&self, entry: u64) -> Vec<BasisFact> {
        let then = |(key, statements): (&FactKey, &Statements)| {
            let basis = basis(*key, Some(&statements.as_of(entry)));
            (!basis.certainty.is_empty()).then_some(basis)
        };
        self.facts.iter().filter_map(then).collect()
    }
}

fn basis(key: FactKey, statements: Option<&Statements>) -> BasisFact {
    let fact = key.as_str().to_owned();
    let unknown = BasisFact { fact: fact.clone(), value: Value::Null, certainty: String::new() };
    let Some(statements) = statements else { return unknown };
    if statements.is_contested() {
        return BasisFact { certainty: CONTESTED.to_owned(), ..unknown };
    }
    match statements.standing() {
        Some(standing) => {
            let certainty = standing.certainty.as_str().to_owned();
            BasisFact { fact, value: standing.written.clone(), certainty }
        }
        None => unknown,
    }
}

impl BasisFact {
    /// Whether sources contradicted each other.
    pub fn is_contested(&self) -> bool {
        self.certainty == CONTESTED
    }

    /// Whether nothing was known.
    pub fn is_unknown(&self) -> bool {
        self.certainty.is_empty()
    }
}

//! What was stated of one fact: by whom, how sure, and how that changed. Nothing is overwritten.

use calendar::Start;
use jiff::Timestamp;
use law::Use;

use crate::fact::{Certainty, Fact, FactKey, Value, Worth};

/// One statement of one source.
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    /// The number of its entry.
    pub number: u64,
    /// What is said.
    pub value: Value,
    /// The same as it was written.
    pub written: serde_json::Value,
    /// How sure.
    pub certainty: Certainty,
    /// Who or what says so.
    pub source: String,
    /// The evidence it rests on, by id.
    pub evidence: Option<String>,
    /// When it was so in the world.
    pub happened_at: Option<Start>,
    /// When it was learnt.
    pub known_at: Start,
    /// When it was recorded.
    pub recorded_at: Timestamp,
    /// Whether a later statement of the same source took its place, or it was withdrawn.
    pub superseded: bool,
}

/// Everything that was ever stated of one fact, in the order of entries.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Statements {
    all: Vec<Statement>,
    /// Which source is believed where sources contradict each other, and since which entry; the last counts.
    believed: Vec<(String, u64)>,
    /// Statements that were withdrawn, by the number of their entry, each with the entry that withdrew it.
    withdrawn: Vec<(u64, u64)>,
}

/// A fact of which sources contradict each other.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict<'a> {
    /// The fact.
    pub fact: FactKey,
    /// What the sources say now.
    pub statements: Vec<&'a Statement>,
}

impl Statements {
    /// Everything that was ever stated, in the order of entries.
    pub fn history(&self) -> &[Statement] {
        &self.all
    }

    /// What each source says now.
    pub fn current(&self) -> impl Iterator<Item = &Statement> {
        self.all.iter().filter(|statement| !statement.superseded)
    }

    /// What one source says now.
    pub fn of_source(&self, source: &str) -> Option<&Statement> {
        self.current().find(|statement| statement.source == source)
    }

    /// The statement of an entry.
    pub fn of_entry(&self, number: u64) -> Option<&Statement> {
        self.all.iter().find(|statement| statement.number == number)
    }

    /// The number of the last entry that changed it.
    pub fn last_number(&self) -> u64 {
        let stated = self.all.last().map_or(0, |statement| statement.number);
        let believed = self.believed.last().map_or(0, |(_, number)| *number);
        let withdrawn = self.withdrawn.iter().map(|(_, by)| *by).max().unwrap_or_default();
        stated.max(believed).max(withdrawn)
    }

    /// The fact that these statements leave.
    ///
    /// A statement that is worth nothing (unconfirmed) contradicts nobody. Of statements that agree the
    /// surest counts. While sources contradict each other nothing is established, but what one of them says
    /// is still suspected: a contradiction must not take a danger away. The moment it was learnt is that of
    /// its recording: who decides knows it from then on.
    pub fn settled(&self) -> Option<Fact> {
        if let Some(contradicting) = self.conflict_among() {
            let value = suspected(&contradicting)?;
            let known_at = contradicting.iter().map(|statement| statement.recorded_at).max();
            return Some(Fact { value, certainty: Certainty::Unconfirmed, known_at });
        }
        let statement = self.standing()?;
        Some(Fact {
            value: statement.value.clone(),
            certainty: statement.certainty,
            known_at: Some(statement.recorded_at),
        })
    }

    /// The statement that counts: the surest of those that agree. What it says is not established while others contradict it.
    pub fn standing(&self) -> Option<&Statement> {
        let speaking = self.speaking().max_by_key(|statement| statement.certainty == Certainty::Confirmed);
        speaking.or_else(|| self.current().last())
    }

    /// Whether sources contradict each other.
    pub fn is_contested(&self) -> bool {
        self.conflict_among().is_some()
    }

    /// What had been stated when an entry was recorded, without what had been withdrawn by then.
    pub fn as_of(&self, entry: u64) -> Statements {
        let believed = self.believed.iter().filter(|(_, number)| *number <= entry).cloned().collect();
        let mut then = Statements { believed, ..Statements::default() };
        for statement in self.all.iter().filter(|statement| statement.number <= entry) {
            then.add(Statement { superseded: false, ..statement.clone() });
        }
        for (number, by) in self.withdrawn.iter().filter(|(_, by)| *by <= entry) {
            then.withdraw(*number, *by);
        }
        then
    }

    /// The conflict, if sources contradict each other.
    pub(super) fn conflict(&self, fact: FactKey) -> Option<Conflict<'_>> {
        self.conflict_among().map(|statements| Conflict { fact, statements })
    }

    pub(super) fn add(&mut self, statement: Statement) {
        for earlier in &mut self.all {
            earlier.superseded |= earlier.source == statement.source;
        }
        self.all.push(statement);
    }

    pub(super) fn withdraw(&mut self, number: u64, by: u64) {
        for statement in self.all.iter_mut().filter(|statement| statement.number == number) {
            statement.superseded = true;
            self.withdrawn.push((number, by));
        }
    }

    pub(super) fn believe(&mut self, source: &str, number: u64) {
        self.believed.push((source.to_owned(), number));
    }

    /// The current statements that are worth something; after a conflict was resolved, only those of the
    /// source that is believed and those recorded since.
    fn speaking(&self) -> impl Iterator<Item = &Statement> {
        self.current().filter(|statement| {
            let believed = self
                .believed
                .last()
                .is_none_or(|(source, number)| statement.source == *source || statement.number > *number);
            believed && statement.certainty.worth(Use::Triggers) != Worth::Nothing
        })
    }

    fn conflict_among(&self) -> Option<Vec<&Statement>> {
        let speaking: Vec<&Statement> = self.speaking().collect();
        let meaning =
            |statement: &Statement| (statement.value.clone(), statement.certainty == Certainty::Refuted);
        let (first, rest) = speaking.split_first()?;
        let agree = rest.iter().all(|other| same(&meaning(first), &meaning(other)));
        (!agree).then_some(speaking)
    }
}

/// What is suspected while statements contradict each other: the danger, the whole range, everything named.
/// Of one choice among several the first: whichever it is, it is not established.
fn suspected(statements: &[&Statement]) -> Option<Value> {
    let asserted = || statements.iter().filter(|statement| statement.certainty != Certainty::Refuted);
    match &statements.first()?.value {
        Value::Bool(_) => Some(Value::Bool(true)),
        Value::Number { .. } => asserted().fold(None, |range, statement| match (range, &statement.value) {
            (None, value) => Some(value.clone()),
            (Some(Value::Number { min, max }), Value::Number { min: low, max: high }) => {
                Some(Value::Number { min: min.min(*low), max: max.max(*high) })
            }
            (range, _) => range,
        }),
        Value::Choices(_) => {
            let mut all: Vec<&'static str> = Vec::new();
            for statement in asserted() {
                if let Value::Choices(some) = &statement.value {
                    all.extend(some.iter().filter(|word| !all.contains(word)).copied().collect::<Vec<_>>());
                }
            }
            Some(Value::Choices(all))
        }
        Value::Choice(_) | Value::Numbers(_) | Value::When(_) | Value::Text(_) => {
            asserted().next().map(|statement| statement.value.clone())
        }
    }
}

/// "True, refuted" says the same as "false".
fn same(one: &(Value, bool), other: &(Value, bool)) -> bool {
    match (one, other) {
        ((Value::Bool(a), refuted_a), (Value::Bool(b), refuted_b)) => (a != refuted_a) == (b != refuted_b),
        (one, other) => one == other,
    }
}

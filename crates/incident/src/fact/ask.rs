//! Questions to the facts: each answer is a finding that names the facts it rests on or waits for.

use calendar::Start;
use law::{FactSet, Finding, Truth, Use};

use super::{FactKey, Facts, Value, Worth};

/// Asks facts for one use: what triggers may be likely, what excuses must be established.
#[derive(Clone, Copy, Debug)]
pub struct Ask<'a> {
    facts: &'a Facts,
    usage: Use,
}

impl<'a> Ask<'a> {
    pub(super) fn new(facts: &'a Facts, usage: Use) -> Ask<'a> {
        Ask { facts, usage }
    }

    /// Whether a fact is held with a certainty that counts for this use.
    pub fn holds(self, key: FactKey) -> bool {
        self.facts.get(key).is_some_and(|fact| fact.certainty.worth(self.usage) != Worth::Nothing)
    }

    /// Whether anybody spoke of a fact, however sure.
    pub fn is_held(self, key: FactKey) -> bool {
        self.facts.get(key).is_some()
    }

    /// The bounds of a number, when it counts as said.
    pub fn range(self, key: FactKey) -> Option<(f64, f64)> {
        match self.as_said(key)? {
            Value::Number { min, max } => Some((*min, *max)),
            _ => None,
        }
    }

    /// The numbers of several incidents, when they count as said.
    pub fn numbers(self, key: FactKey) -> Option<&'a [f64]> {
        match self.as_said(key)? {
            Value::Numbers(numbers) => Some(numbers),
            _ => None,
        }
    }

    /// A moment or a day, when it counts as said.
    pub fn when(self, key: FactKey) -> Option<Start> {
        match self.as_said(key)? {
            Value::When(start) => Some(*start),
            _ => None,
        }
    }

    fn as_said(self, key: FactKey) -> Option<&'a Value> {
        let fact = self.facts.get(key)?;
        (fact.certainty.worth(self.usage) == Worth::AsSaid).then_some(&fact.value)
    }

    /// Those of these facts that are held at all; when none is, the first of them, to ask for.
    pub fn held_or_first(self, keys: &[FactKey]) -> Vec<FactKey> {
        let held: Vec<FactKey> = keys.iter().copied().filter(|key| self.facts.get(*key).is_some()).collect();
        if held.is_empty() { keys.first().copied().into_iter().collect() } else { held }
    }

    /// Whether a fact is true.
    pub fn is(self, key: FactKey) -> Finding {
        self.answer(key, |value| match value {
            Value::Bool(value) => Answer::definite(*value),
            _ => Answer::Vague,
        })
    }

    /// Whether a fact is false.
    pub fn is_not(self, key: FactKey) -> Finding {
        self.is(key).negate()
    }

    /// Whether a choice is one of these.
    pub fn is_one_of(self, key: FactKey, wanted: &[&str]) -> Finding {
        self.answer(key, |value| match value {
            Value::Choice(choice) => Answer {
                truth: Truth::from_bool(wanted.contains(choice)),
                // That it is not this one leaves all others, unless only this one was asked for.
                contrary: if wanted == [*choice] { Truth::No } else { Truth::Unknown },
            },
            _ => Answer::Vague,
        })
    }

    /// Whether a list holds one of these. The list is read as complete.
    pub fn has_one_of(self, key: FactKey, wanted: &[&str]) -> Finding {
        self.answer(key, |value| match value {
            Value::Choices(choices) => Answer {
                truth: Truth::from_bool(choices.iter().any(|choice| wanted.contains(choice))),
                contrary: if choices.iter().any(|choice| wanted.contains(choice)) && wanted.len() == 1 {
                    Truth::No
                } else {
                    Truth::Unknown
                },
            },
            _ => Answer::Vague,
        })
    }

    /// Whether a list holds something, and nothing but these.
    pub fn has_only(self, key: FactKey, wanted: &[&str]) -> Finding {
        self.answer(key, |value| match value {
            Value::Choices(choices) => Answer {
                truth: Truth::from_bool(
                    !choices.is_empty() && choices.iter().all(|choice| wanted.contains(choice)),
                ),
                contrary: Truth::Unknown,
            },
            _ => Answer::Vague,
        })
    }

    /// Whether a list holds anything.
    pub fn has_any(self, key: FactKey) -> Finding {
        self.answer(key, |value| match value {
            Value::Choices(choices) => {
                Answer { truth: Truth::from_bool(!choices.is_empty()), contrary: Truth::Unknown }
            }
            _ => Answer::Vague,
        })
    }

    /// Whether a number is at least this.
    pub fn at_least(self, key: FactKey, bound: f64) -> Finding {
        self.answer(key, |value| match value {
            Value::Number { min, max } => Answer::within(*min >= bound, *max < bound),
            _ => Answer::Vague,
        })
    }

    /// Whether a number is at most this.
    pub fn at_most(self, key: FactKey, bound: f64) -> Finding {
        self.answer(key, |value| match value {
            Value::Number { min, max } => Answer::within(*max <= bound, *min > bound),
            _ => Answer::Vague,
        })
    }

    fn answer(self, key: FactKey, read: impl FnOnce(&Value) -> Answer) -> Finding {
        let truth = self.facts.get(key).map_or(Truth::Unknown, |fact| {
            let answer = match fact.certainty.worth(self.usage) {
                Worth::Nothing => return Truth::Unknown,
                worth => (worth, read(&fact.value)),
            };
            match answer {
                (Worth::AsSaid, answer) => answer.truth,
                (_, answer) => answer.contrary,
            }
        });
        Finding::new(truth, FactSet::of(key as u8))
    }
}

/// What a value says of a question, and what it says when the value is refuted.
struct Answer {
    truth: Truth,
    contrary: Truth,
}

impl Answer {
    #[allow(non_upper_case_globals, reason = "reads as a variant beside the constructors")]
    const Vague: Answer = Answer { truth: Truth::Unknown, contrary: Truth::Unknown };

    fn definite(value: bool) -> Answer {
        Answer { truth: Truth::from_bool(value), contrary: Truth::from_bool(!value) }
    }

    fn within(yes: bool, no: bool) -> Answer {
        let truth = match (yes, no) {
            (true, _) => Truth::Yes,
            (false, true) => Truth::No,
            (false, false) => Truth::Unknown,
        };
        Answer { truth, contrary: Truth::Unknown }
    }
}

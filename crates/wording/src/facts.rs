//! Facts with their values, as a person would note them.

use incident::fact::{Fact, FactKey, Value as FactValue};
use jiff::tz::TimeZone;

use crate::Wording;

impl Wording {
    /// A fact with its value and how sure it is: `aantal personen: 1.500 ● bevestigd`.
    pub fn fact_line(&self, key: FactKey, fact: Option<&Fact>, zone: &TimeZone) -> String {
        let name = self.fact(key);
        match fact {
            None => self.format("fact-line-unknown", [("fact", name.into())]),
            Some(fact) => {
                let mark = self.certainty_mark(fact.certainty).to_string();
                self.format(
                    "fact-line",
                    [
                        ("fact", name.into()),
                        ("value", self.value(key, &fact.value, zone).into()),
                        ("mark", mark.into()),
                        ("certainty", self.certainty(fact.certainty).into()),
                    ],
                )
            }
        }
    }

    /// A value, in words of the language.
    pub fn value(&self, key: FactKey, value: &FactValue, zone: &TimeZone) -> String {
        match value {
            FactValue::Bool(true) => self.text("truth-yes"),
            FactValue::Bool(false) => self.text("truth-no"),
            FactValue::Number { min, max } => self.range(*min, *max),
            FactValue::Numbers(numbers) => {
                let numbers: Vec<_> = numbers.iter().map(|number| self.number(*number)).collect();
                numbers.join("; ")
            }
            FactValue::When(start) => self.start(*start, zone),
            FactValue::Choice(choice) => self.choice(key, choice),
            FactValue::Choices(choices) if choices.is_empty() => self.text("value-empty-list"),
            FactValue::Choices(choices) => {
                let words: Vec<_> = choices.iter().map(|choice| self.choice(key, choice)).collect();
                words.join(", ")
            }
            FactValue::Text(text) => text.clone(),
        }
    }

    /// The word for a value of a closed list: that of its fact where the word depends on it, else the general one.
    pub fn choice(&self, key: FactKey, choice: &str) -> String {
        self.find(&format!("value-{}-{choice}", key.as_str()), [])
            .or_else(|| self.find(&format!("value-{choice}"), []))
            .unwrap_or_else(|| choice.to_owned())
    }

    fn range(&self, min: f64, max: f64) -> String {
        if min == max {
            return self.number(min);
        }
        if max.is_infinite() {
            return self.format("value-at-least", [("min", self.number(min).into())]);
        }
        self.format("value-between", [("min", self.number(min).into()), ("max", self.number(max).into())])
    }
}

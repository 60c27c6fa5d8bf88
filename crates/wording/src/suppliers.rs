//! What we ask a supplier that is hit (`wording/suppliers/questions.toml`), and what those for whom we process are told of
//! their own numbers, in words.

use std::sync::LazyLock;

use incident::controller::Counted;
use incident::controller::event::Between;
use incident::fact::{Certainty, FactKey};
use serde::Deserialize;

use crate::Wording;
use crate::filing::Both;
use crate::problems::one_line;

const FILE: &str = include_str!("../../../wording/suppliers/questions.toml");

/// A question to a supplier that is hit.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SupplierQuestion {
    /// Its key, by which the journal knows it for ever.
    pub key: String,
    /// The fact that an answer becomes, by its name in files.
    #[serde(default)]
    fact: String,
    /// The moment that an answer holds.
    #[serde(default)]
    pub moment: Option<Held>,
    /// Why we may ask it.
    pub source: String,
    /// What it is about, in a few words.
    pub name: Both,
    /// The question itself.
    pub ask: Both,
}

/// A moment that an answer holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Held {
    /// When they became aware.
    Aware,
}

impl SupplierQuestion {
    /// The fact that an answer becomes, if it becomes one.
    pub fn fact(&self) -> Option<FactKey> {
        FactKey::parse(&self.fact)
    }

    /// The name of that fact as the file has it; empty when it becomes none.
    pub fn fact_as_written(&self) -> &str {
        &self.fact
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    question: Vec<SupplierQuestion>,
}

/// All questions, in the order in which people ask them.
///
/// # Panics
///
/// When the file that is part of the program cannot be read; a test reads it.
pub fn supplier_questions() -> &'static [SupplierQuestion] {
    static ALL: LazyLock<Vec<SupplierQuestion>> = LazyLock::new(|| {
        let file: File = toml::from_str(FILE).expect("questions that can be read");
        file.question
    });
    &ALL
}

/// A name with no more slips than this is probably meant.
const SLIPS: usize = 3;

/// The name that somebody probably meant, if any is so near.
pub fn nearest_name<'a>(written: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let measured = names.map(|name| (strsim::damerau_levenshtein(written, name), name));
    let near = measured.filter(|(slips, _)| *slips <= SLIPS).min_by_key(|(slips, _)| *slips);
    near.map(|(_, name)| name)
}

/// The question with this key; one that a later program knew has none.
pub fn supplier_question(key: &str) -> Option<&'static SupplierQuestion> {
    supplier_questions().iter().find(|question| question.key == key)
}

impl Wording {
    /// What a question is about, by its key; the key itself when nobody knows it here.
    pub fn supplier_topic(&self, key: &str) -> String {
        let known = supplier_question(key);
        known.map_or_else(|| one_line(key), |known| known.name.in_language(self.lang()).to_owned())
    }

    /// A question as it is asked, by its key.
    pub fn supplier_asks(&self, key: &str) -> String {
        let known = supplier_question(key);
        known.map_or_else(|| one_line(key), |known| known.ask.in_language(self.lang()).to_owned())
    }

    /// Questions below each other, as a list in a letter: the first line has its dash already.
    pub fn supplier_asks_all(&self, keys: &[&str]) -> String {
        let asks: Vec<String> = keys.iter().map(|key| self.supplier_asks(key)).collect();
        asks.join("\n- ")
    }

    /// A number, or the two between which it lies: `1.200`, `1.200 tot 1.400`.
    pub fn between(&self, between: Between) -> String {
        let Between { least, most } = between;
        if least == most {
            return self.whole(least);
        }
        self.format("between", [("low", self.whole(least).into()), ("high", self.whole(most).into())])
    }

    /// The same with how sure that is, unless it is confirmed.
    pub fn counted_between(&self, counted: &Counted, between: Between) -> String {
        let number = self.between(between);
        match Certainty::parse(&counted.certainty) {
            Some(Certainty::Confirmed) | None => number,
            Some(sure) => {
                let gaps = [("number", number.into()), ("sure", self.certainty(sure).into())];
                self.format("between-sure", gaps)
            }
        }
    }

    /// The kinds of data of one of them, in words; empty when nobody said.
    pub fn counted_kinds(&self, counted: &Counted) -> String {
        let kinds = counted.count.categories.iter();
        kinds.map(|kind| self.choice(FactKey::DataCategories, kind)).collect::<Vec<_>>().join(", ")
    }
}

//! Published cases: what authorities decided, as facts.

use incident::situation::Situation;
use serde::Deserialize;

use crate::repository;
use crate::situations;

/// One published case.
#[derive(Clone, Debug)]
pub struct Case {
    /// Its id.
    pub id: String,
    /// What happened, in a line.
    pub title: String,
    /// Who decided or wrote it.
    pub source: String,
    /// Which file it stands in.
    pub file: &'static str,
    /// What the source says must be done.
    pub expected: Expected,
    /// The facts, as a situation.
    pub situation: Situation,
    /// The facts as written, for tests that change them.
    pub facts: toml::Table,
    /// Where the source is from.
    pub jurisdiction: Option<String>,
}

impl Case {
    /// The authority or body that the case comes from: the first part of its id, a country or the EDPB.
    pub fn origin(&self) -> String {
        self.id.split('-').next().unwrap_or_default().to_owned()
    }
}

/// What the source of a case says must be done; `None` where it does not say.
#[derive(Clone, Debug, Default)]
pub struct Expected {
    /// GDPR art. 33(5).
    pub document: Option<bool>,
    /// GDPR art. 33(1).
    pub notify_authority: Option<bool>,
    /// GDPR art. 34(1).
    pub notify_subjects: Option<bool>,
}

/// The files that hold published cases.
pub const FILES: [&str; 3] = ["cases/edpb-01-2021.toml", "cases/authorities.toml", "cases/computed.toml"];

#[derive(Deserialize)]
struct Raw {
    case: Vec<RawCase>,
}

#[derive(Deserialize)]
struct RawCase {
    id: String,
    title: String,
    source: String,
    jurisdiction: Option<String>,
    expected: toml::Table,
    facts: toml::Table,
}

/// Every published case, in the order of the files.
pub fn published() -> Vec<Case> {
    FILES.iter().flat_map(|file| read(file)).collect()
}

/// Situations of our own that settle conditions which no published case settles.
pub fn own() -> Vec<Case> {
    read("cases/conditions.toml")
}

fn read(file: &'static str) -> Vec<Case> {
    let raw: Raw = toml::from_str(&repository::read(file)).unwrap_or_else(|error| panic!("{file}: {error}"));
    raw.case.into_iter().map(|case| case.read(file)).collect()
}

impl RawCase {
    fn read(self, file: &'static str) -> Case {
        // "conditional" asks for no particular answer, like an absent tick.
        let tick = |key: &str| self.expected.get(key).and_then(toml::Value::as_bool);
        let expected = Expected {
            document: tick("document"),
            notify_authority: tick("notify_authority"),
            notify_subjects: tick("notify_subjects"),
        };
        let situation = situation(&self.id, self.jurisdiction.as_deref(), &self.facts);
        Case {
            id: self.id,
            title: self.title,
            source: self.source,
            file,
            expected,
            situation,
            facts: self.facts,
            jurisdiction: self.jurisdiction,
        }
    }
}

/// A situation from the facts of a case.
pub fn situation(id: &str, jurisdiction: Option<&str>, facts: &toml::Table) -> Situation {
    let mut table = toml::Table::new();
    table.insert("id".into(), id.into());
    if let Some(jurisdiction) = jurisdiction {
        table.insert("jurisdiction".into(), jurisdiction.into());
    }
    table.insert("facts".into(), facts.clone().into());
    situations::toml(&table.to_string())
}

//! The cases beside the rules: a situation, and how each rule must stand in it. A lawyer reads them beside the article.

use std::collections::BTreeMap;

use jiff::Timestamp;
use law::{Rulebook, SourceFile};
use serde::Deserialize;

use crate::situation::{Format, Reader, Situation, SituationProblem};

/// What the name of a file of cases ends in.
pub const ENDS: &str = ".cases.toml";

/// One case beside a rule.
#[derive(Clone, Debug)]
pub struct RuleCase {
    /// The file it stands in.
    pub file: String,
    /// What it is about, as a sentence about the world.
    pub about: String,
    /// Where it comes from.
    pub source: String,
    /// The situation.
    pub situation: Situation,
    /// How rules stand, by id.
    pub expect: BTreeMap<String, String>,
    /// By when, for rules with a date.
    pub due: BTreeMap<String, Timestamp>,
    /// What rules await.
    pub awaits: BTreeMap<String, Vec<String>>,
    /// What the answer says of the conditions that regimes turn on.
    pub conditions: BTreeMap<String, String>,
}

/// A file of cases that cannot be read.
#[derive(Clone, Debug, PartialEq)]
pub enum CasesProblem {
    /// It is not TOML, or not of this form; the message is that of the TOML library.
    Form {
        /// What the library says.
        message: String,
    },
    /// A situation in it cannot be read.
    Situation {
        /// What the case is about.
        about: String,
        /// What is wrong.
        problem: Box<SituationProblem>,
    },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    case: Vec<RawCase>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCase {
    about: String,
    source: String,
    expect: BTreeMap<String, String>,
    #[serde(default)]
    due: BTreeMap<String, Timestamp>,
    #[serde(default)]
    awaits: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    conditions: BTreeMap<String, String>,
    situation: toml::Table,
}

/// The cases beside the rules, in the order of their files.
///
/// # Errors
///
/// The first file that cannot be read, and why.
pub fn beside<'a>(
    files: &'a [SourceFile],
    rulebook: &Rulebook,
    now: Timestamp,
) -> Result<Vec<RuleCase>, (&'a str, CasesProblem)> {
    let rules: Vec<&str> = rulebook.rules().map(|rule| rule.id.as_str()).collect();
    let events: Vec<&str> = rulebook.events().collect();
    let reader = Reader { now, zone: rulebook.calendar().zone(), rules: &rules, events: &events };
    let mut cases = Vec::new();
    for file in files.iter().filter(|file| file.path.ends_with(ENDS)) {
        let text = String::from_utf8_lossy(&file.bytes);
        cases.extend(read(&file.path, &text, reader).map_err(|problem| (file.path.as_str(), problem))?);
    }
    Ok(cases)
}

/// Reads a file of cases.
///
/// # Errors
///
/// The first mistake.
pub fn read(file: &str, text: &str, reader: Reader<'_>) -> Result<Vec<RuleCase>, CasesProblem> {
    let raw: Raw =
        toml::from_str(text).map_err(|error| CasesProblem::Form { message: error.message().to_owned() })?;
    raw.case.into_iter().map(|case| case.read(file, reader)).collect()
}

impl RawCase {
    fn read(self, file: &str, reader: Reader<'_>) -> Result<RuleCase, CasesProblem> {
        let text = self.situation.to_string();
        let situation = reader.read(text.as_bytes(), Format::Toml);
        let situation = situation.map_err(|problem| CasesProblem::Situation {
            about: self.about.clone(),
            problem: Box::new(problem),
        })?;
        Ok(RuleCase {
            file: file.to_owned(),
            about: self.about,
            source: self.source,
            situation,
            expect: self.expect,
            due: self.due,
            awaits: self.awaits,
            conditions: self.conditions,
        })
    }
}

//! The cases beside the rules: `rules/**/*.cases.toml`.

use std::collections::BTreeMap;

use incident::picture::{Options, Picture, picture};
use incident::situation::Situation;
use law::Because;
use serde::Deserialize;

use crate::repository::{self, rulebook};
use crate::situations;

/// One case beside a rule.
#[derive(Clone, Debug)]
pub struct RuleCase {
    /// The file it stands in.
    pub file: String,
    /// What it is about, as a sentence about the world.
    pub about: String,
    /// The situation.
    pub situation: Situation,
    /// How rules stand, by id.
    pub expect: BTreeMap<String, String>,
    /// By when, for rules with a date.
    pub due: BTreeMap<String, jiff::Timestamp>,
    /// What rules await.
    pub awaits: BTreeMap<String, Vec<String>>,
    /// What the answer says of the conditions that regimes turn on.
    pub conditions: BTreeMap<String, String>,
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
    #[allow(dead_code, reason = "every case says where it comes from; people read it in the file")]
    source: String,
    expect: BTreeMap<String, String>,
    #[serde(default)]
    due: BTreeMap<String, String>,
    #[serde(default)]
    awaits: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    conditions: BTreeMap<String, String>,
    situation: toml::Table,
}

/// Every case beside a rule.
pub fn all() -> Vec<RuleCase> {
    let mut cases = Vec::new();
    for path in repository::files_under("rules") {
        let file = path.to_string_lossy().into_owned();
        if !file.ends_with(".cases.toml") {
            continue;
        }
        let text = std::fs::read_to_string(&path).expect("a readable file");
        let raw: Raw = toml::from_str(&text).unwrap_or_else(|error| panic!("{file}: {error}"));
        cases.extend(raw.case.into_iter().map(|case| case.read(&file)));
    }
    cases
}

impl RawCase {
    fn read(self, file: &str) -> RuleCase {
        RuleCase {
            file: file.to_owned(),
            about: self.about,
            situation: situations::toml(&self.situation.to_string()),
            expect: self.expect,
            due: self.due.into_iter().map(|(rule, due)| (rule, due.parse().expect("a moment"))).collect(),
            awaits: self.awaits,
            conditions: self.conditions,
        }
    }
}

impl RuleCase {
    /// The picture of the case.
    pub fn picture(&self) -> Picture<'static> {
        picture(rulebook(), &self.situation, Options::default())
    }
}

/// What a picture says of a condition that regimes turn on.
pub fn condition(picture: &Picture<'_>, condition: &str) -> &'static str {
    match condition {
        "personal-data-breach" => picture.conditions.personal_data_breach.truth.as_str(),
        "significant-incident" => picture.conditions.significant_incident.as_str(),
        "major-incident" => picture.conditions.major_incident.as_str(),
        other => panic!("no answer names {other}"),
    }
}

/// How a rule stands in a picture, in the words of a case.
pub fn standing(picture: &Picture<'_>, rule: &str) -> String {
    if let Some(obligation) = picture.obligation(rule) {
        return obligation.standing.as_str().to_owned();
    }
    if let Some(advice) = picture.advice.iter().find(|advice| advice.rule.id == rule) {
        return if advice.speaks == law::Truth::Yes { "advised" } else { "perhaps-advised" }.to_owned();
    }
    match picture.assessment.not_applicable.iter().find(|not| not.rule.id == rule) {
        Some(not) => format!("not_applicable:{}", because(not.because, not.rule.on)),
        None => "absent".to_owned(),
    }
}

fn because(because: Because<'_>, on: law::Capacity) -> String {
    match because {
        Because::Capacity => on.as_str().to_owned(),
        Because::Lacks(condition) | Because::Excused(condition) => condition.as_str().to_owned(),
        Because::Displaced(by) => by.to_owned(),
        Because::Untouched(agreement) => format!("untouched:{agreement}"),
        Because::NotMissed(rule) => format!("missed:{rule}"),
        Because::NoTerm(rule) => format!("term:{rule}"),
    }
}

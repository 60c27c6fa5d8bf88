//! The cases beside the rules: `rules/**/*.cases.toml`.

pub use incident::cases::RuleCase;
use incident::picture::{Options, Picture, picture};
use law::Because;

use crate::repository::{self, rulebook};
use crate::situations;

/// Every case beside a rule.
pub fn all() -> Vec<RuleCase> {
    let files = repository::rule_files();
    let cases = incident::cases::beside(&files, rulebook(), situations::now());
    cases.unwrap_or_else(|(file, problem)| panic!("{file}: {problem:?}"))
}

/// The picture of a case.
pub fn picture_of(case: &RuleCase) -> Picture<'static> {
    picture(rulebook(), &case.situation, Options::default())
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

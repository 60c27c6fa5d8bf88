//! The files of `wording/lint/` are as they should be.

use std::collections::BTreeSet;

use super::super::file::{self, File, JARGON, JargonFile, RULES, RulesFile, SOURCES};
use super::super::{Problem, Rules};

fn read<T: serde::de::DeserializeOwned + Default>(file: File) -> T {
    let mut problems: Vec<Problem> = Vec::new();
    let page = file::read(file, &mut problems);
    assert_eq!(problems, [], "{}", file.0);
    page
}

#[test]
fn every_rule_can_be_read() {
    let rules = Rules::new();
    let problems: Vec<String> = rules.problems().iter().map(Problem::to_string).collect();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    assert!(rules.rules.len() > 50, "{}", rules.rules.len());
}

#[test]
fn every_source_says_how_and_when_it_was_read_and_is_used() {
    let sources: toml::Table = SOURCES.1.parse().unwrap();
    let mut used: BTreeSet<String> = BTreeSet::new();
    for file in RULES {
        used.extend(read::<RulesFile>(file).rule.into_iter().map(|rule| rule.source));
    }
    let groups = read::<file::ActionsFile>(file::ACTIONS).group;
    used.extend(groups.into_iter().map(|group| group.source));
    for (id, source) in sources["source"].as_table().unwrap() {
        let how = source.get("how").and_then(toml::Value::as_str).unwrap_or_default();
        assert!(["literal", "secondary", "memory", "own"].contains(&how), "{id}");
        assert!(source.get("on").is_some_and(toml::Value::is_datetime), "{id}");
        assert!(used.contains(id), "{id}");
    }
}

#[test]
fn there_is_jargon_enough_in_both_languages() {
    let jargon: JargonFile = read(JARGON);
    assert!(jargon.nl.len() >= 60, "{}", jargon.nl.len());
    assert!(jargon.en.len() >= 40, "{}", jargon.en.len());
}

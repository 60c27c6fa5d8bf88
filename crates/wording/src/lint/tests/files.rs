//! The files of `wording/lint/` are as they should be.

use std::collections::BTreeSet;

use super::super::file::{self, File, JARGON, JargonFile, RULES, RulesFile, SOURCES};
use super::super::rules::Reader;
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

/// A file with one rule, whose head is given.
fn problems(head: &'static str) -> Vec<String> {
    let text = format!(
        "# A file.\n\n[[rule]]\nid = \"a\"\n{head}\nwhy.nl = \"a\"\nwhy.en = \"a\"\ninstead.nl = \"a\"\ninstead.en = \"a\"\nbad = {{}}\ngood = {{}}\n"
    );
    let file: File = ("wording/lint/test.toml", text.leak());
    let mut reader = Reader::new();
    let page: RulesFile = file::read(file, &mut reader.problems);
    let read = page.rule.into_iter().filter_map(|entry| reader.rule(entry, file)).count();
    assert_eq!(read == 1, reader.problems.is_empty(), "a rule that is wrong is left out");
    reader.problems.iter().map(Problem::to_string).collect()
}

#[test]
fn a_mistake_in_a_rule_names_its_file_and_its_line() {
    let right = "level = \"advice\"\nsource = \"own\"\nfind.nl = [\"een woord\"]";
    assert_eq!(problems(right), [""; 0]);
    for (head, said) in [
        ("level = \"advice\"\nsource = \"own\"\nfind.nl = [\"een ..\"]", ":4: Phrase(\"een ..\")"),
        ("level = \"advice\"\nsource = \"own\"\nfind.nl = [\"<no-set>\"]", ":4: Phrase(\"<no-set>\")"),
        ("level = \"advice\"\nsource = \"rumour\"\nfind.nl = [\"een\"]", ":4: Unknown(\"rumour\")"),
        (
            "level = \"advice\"\nsource = \"own\"\nfind.nl = [\"een\"]\naudiences = [\"neighbours\"]",
            ":4: Unknown(\"neighbours\")",
        ),
        (
            "level = \"advice\"\nsource = \"own\"\nfind.nl = [\"een\"]\ntemplates = [\"postcard\"]",
            ":4: Unknown(\"postcard\")",
        ),
        (
            "level = \"advice\"\nsource = \"own\"\nfind.nl = [\"een\"]\nunless_established = { weather = true }",
            ":4: Unknown(\"weather\")",
        ),
        ("level = \"advice\"\nsource = \"own\"", ":4: Incomplete(\"find, missing or check\")"),
        (
            "level = \"advice\"\nsource = \"own\"\nfind.nl = [\"een\"]\ncheck = \"jargon\"\nmissing.nl = [\"een\"]",
            ":4: Incomplete(\"find, missing or check\")",
        ),
        ("level = \"advice\"\nsource = \"own\"\nfind_of = \"nobody\"", ":4: Incomplete(\"find_of\")"),
    ] {
        let found = problems(head);
        assert!(found.contains(&format!("wording/lint/test.toml{said}")), "{head}: {found:?}");
    }
    let unreadable = problems("level = \"loud\"\nsource = \"own\"");
    assert!(unreadable[0].starts_with("wording/lint/test.toml:5: Unreadable("), "{unreadable:?}");
}

#[test]
fn a_rule_that_is_there_twice_is_named() {
    let text = r#"
[[rule]]
id = "a"
level = "advice"
source = "own"
find.nl = ["een"]
why = { nl = "a", en = "a" }
instead = { nl = "a", en = "a" }
bad = {}
good = {}
"#;
    let file: File = ("wording/lint/test.toml", text);
    let mut reader = Reader::new();
    for _ in 0..2 {
        let page: RulesFile = file::read(file, &mut reader.problems);
        page.rule.into_iter().for_each(|entry| drop(reader.rule(entry, file)));
    }
    let found: Vec<String> = reader.problems.iter().map(Problem::to_string).collect();
    assert_eq!(found, [r#"wording/lint/test.toml:3: Twice("a")"#]);
}

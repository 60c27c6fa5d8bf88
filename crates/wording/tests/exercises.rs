//! The scenarios that come with the program: each can be read, is written in both languages in plain words, and expects only
//! what can be recorded.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod measure;

use incident::exercise::event::{Bilingual, Pattern, Scenario};
use incident::exercise::read;
use incident::fact::FactKey;
use incident::situation::read_value;
use measure::{FLOOR_OF_A_TEXT, WORDS_OF_A_TEXT, score, size};
use testkit::repository::{files_under, rulebook};
use wording::readability::{PLAIN, Size};
use wording::{Lang, Wording, scenarios};

fn texts(scenario: &Scenario) -> Vec<&Bilingual> {
    let injects = scenario.injects.iter().flat_map(|inject| [&inject.from, &inject.text]);
    let expectations = scenario.expectations.iter().flat_map(|expected| [&expected.text, &expected.why]);
    [&scenario.title, &scenario.lead].into_iter().chain(injects).chain(expectations).collect()
}

#[test]
fn every_file_is_a_scenario_in_both_languages() {
    assert_eq!(scenarios().len(), files_under("wording/exercises").len(), "each can be read");
    for path in files_under("wording/exercises") {
        let scenario =
            read(&std::fs::read_to_string(&path).unwrap()).unwrap_or_else(|fault| panic!("{fault:?}"));
        assert_eq!(path.file_stem().unwrap().to_string_lossy(), scenario.id);
        for text in texts(&scenario) {
            assert!(!text.nl.is_empty() && !text.en.is_empty(), "{}: {text:?}", scenario.id);
        }
        assert!(scenario.injects.iter().all(|inject| inject.hint.nl.is_empty() == inject.hint.en.is_empty()));
    }
}

#[test]
fn what_a_scenario_expects_names_facts_and_rules_that_there_are() {
    let known = |rule: &str| rulebook().rules().any(|one| one.id == rule);
    for (scenario, _) in scenarios() {
        let expectations = scenario.expectations.iter();
        for pattern in expectations.flat_map(|expected| expected.done.iter().chain(&expected.never)) {
            let value = |name: &str| pattern.values.get(name).and_then(|value| value.as_str());
            if let Some(rule) = value("rule") {
                assert!(known(rule), "{}: {rule}", scenario.id);
            }
            if let Some(fact) = value("fact") {
                let key = FactKey::parse(fact).unwrap_or_else(|| panic!("{}: {fact}", scenario.id));
                let written = pattern.values.get("value");
                assert!(written.is_none_or(|it| matches!(read_value(key, it), Ok(Some(_)))), "{fact}");
            }
        }
    }
}

/// Patterns that no entry could have, by the frozen events: a name that no entry of that kind has would never be met.
#[test]
fn every_pattern_names_values_that_entries_of_its_kind_have() {
    let has = |pattern: &Pattern| {
        let path = format!("crates/incident/tests/events/{}.json", pattern.event);
        let frozen: serde_json::Value = serde_json::from_str(&testkit::repository::read(&path)).unwrap();
        let at = |name: &str| name.split('.').try_fold(&frozen, |value, key| value.get(key)).is_some();
        pattern.values.keys().all(|name| at(name))
    };
    for (scenario, _) in scenarios() {
        for expected in &scenario.expectations {
            for pattern in expected.done.iter().chain(&expected.never) {
                assert!(has(pattern), "{}: {pattern:?}", scenario.id);
            }
        }
    }
}

#[test]
fn a_text_in_one_language_is_read_in_the_other() {
    let only = Bilingual { nl: "Alleen zo.".to_owned(), en: String::new() };
    assert_eq!(Wording::new(Lang::En).of_scenario(&only), "Alleen zo.");
    let both = Bilingual { nl: "Zo.".to_owned(), en: "So.".to_owned() };
    assert_eq!(
        (Wording::new(Lang::Nl).of_scenario(&both), Wording::new(Lang::En).of_scenario(&both)),
        ("Zo.", "So.")
    );
}

/// Each fault has a sentence, and says where.
#[test]
fn every_fault_of_a_file_is_told_with_its_place() {
    let (_, file) = scenarios()[0];
    for (from, to) in [
        ("minutes = 20", "minutes = \"x\""),
        ("minutes = 20", "minutes = 0"),
        ("id = \"misdirected-mail\"", "id = \"Mail!\""),
        ("tuesday 10:00", "dinsdag 10:00"),
        ("after = 240", "after = 1"),
        ("awareness-set", "awarenes-set"),
        ("after = \"deleted\"", "after = \"deletd\""),
        ("nl = \"Fleur, administratie\", en = \"Fleur, administration\"", "nl = \" \""),
    ] {
        let fault = read(&file.replacen(from, to, 1)).expect_err(from);
        for lang in Lang::ALL {
            let told = Wording::new(lang).scenario_fault(&fault);
            assert!(told.contains(&fault.place) && !told.contains("scenario-fault"), "{told}");
        }
    }
}

#[test]
fn the_dutch_of_a_scenario_is_plain() {
    for (scenario, _) in scenarios() {
        let hints = scenario.injects.iter().map(|inject| &inject.hint);
        let texts: Vec<Size> = texts(scenario).into_iter().chain(hints).map(|text| size(&text.nl)).collect();
        for size in texts.iter().filter(|size| size.words >= WORDS_OF_A_TEXT) {
            assert!(score(*size) >= FLOOR_OF_A_TEXT, "{}: {size:?}", scenario.id);
        }
        let whole = texts.into_iter().fold(Size::default(), Size::with);
        assert!(score(whole) >= PLAIN, "{} scores {:.1}", scenario.id, score(whole));
    }
}

#[test]
fn the_file_in_the_documents_can_be_read() {
    let document = testkit::repository::read("docs/exercises.md");
    let file = document.split("```toml\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    let scenario = read(file).unwrap_or_else(|fault| panic!("{fault:?}"));
    assert_eq!((scenario.injects.len(), scenario.expectations.len()), (1, 1));
}

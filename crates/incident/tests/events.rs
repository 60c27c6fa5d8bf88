//! Frozen events: what was ever written must decode for ever. One file for each variant; a new variant adds
//! one, and no file is ever changed.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

use std::collections::BTreeSet;

use incident::event::Said;
use testkit::repository;

#[test]
fn every_frozen_event_decodes_and_is_written_again_just_so() {
    for path in repository::files_under("crates/incident/tests/events") {
        let text = std::fs::read_to_string(&path).unwrap();
        let said: Said =
            serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let again: serde_json::Value = serde_json::to_value(&said).unwrap();
        let frozen: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(again, frozen, "{}", path.display());
    }
}

#[test]
fn every_variant_has_a_frozen_event() {
    let source = repository::read("crates/incident/src/event.rs");
    let body = source.split("pub enum Event {").nth(1).unwrap().split("\n}").next().unwrap();
    let variants: BTreeSet<String> = body
        .lines()
        .filter_map(|line| line.trim().split_once('(').map(|(name, _)| kebab(name)))
        .filter(|name| !name.starts_with('/'))
        .collect();
    let frozen: BTreeSet<String> = repository::files_under("crates/incident/tests/events")
        .iter()
        .map(|path| path.file_stem().unwrap().to_string_lossy().into_owned())
        .collect();
    assert_eq!(variants, frozen);
}

fn kebab(name: &str) -> String {
    let mut kebab = String::new();
    for (at, letter) in name.char_indices() {
        if letter.is_ascii_uppercase() && at > 0 {
            kebab.push('-');
        }
        kebab.push(letter.to_ascii_lowercase());
    }
    kebab
}

#[test]
fn a_word_or_a_key_that_this_program_does_not_know_is_never_passed_over() {
    let understood =
        |text: &str| serde_json::from_str::<Said>(text).is_ok_and(|said| said.event.is_understood());
    let frozen = |name: &str| repository::read(&format!("crates/incident/tests/events/{name}.json"));
    for name in ["risk-decided", "duty-waived", "fact-recorded", "fact-revised", "conflict-resolved"] {
        assert!(understood(&frozen(name)), "{name}");
    }
    for text in [
        r#"{"type":"risk-decided","level":"very-high","reason":"x"}"#,
        r#"{"type":"duty-waived","rule":"avg-33-1","ground":"x","reopen_when":["mood"]}"#,
        r#"{"type":"duty-waived","rule":"avg-33-1","ground":"x","until":"2030-01-01"}"#,
        r#"{"type":"conflict-resolved","fact":"mood","source":"IT","reason":"x"}"#,
        r#"{"type":"fact-recorded","fact":"persons","value":3,"certainty":"sure","source":"IT","known_at":"2026-03-02"}"#,
        r#"{"type":"fact-recorded","fact":"persons","value":"many","certainty":"likely","source":"IT","known_at":"2026-03-02"}"#,
    ] {
        assert!(!understood(text), "{text}");
    }
}

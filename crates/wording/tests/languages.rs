//! Dutch and English say the same things, and have a word for everything that the law and the facts can name.

#![allow(clippy::unwrap_used, reason = "a test that cannot read its own data should stop")]

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use incident::circumstances::Ground;
use incident::fact::{Certainty, FactKey, Kind};
use incident::severity::Band;
use law::{
    Capacity, CheckedHow, Condition, Duty, Force, Phase, Recipient, RiskLevel, Signal, Standing, Truth,
};
use testkit::repository;
use wording::{Lang, Wording};

static NL: LazyLock<String> = LazyLock::new(|| repository::sentences("nl"));
static EN: LazyLock<String> = LazyLock::new(|| repository::sentences("en"));

/// The sentences of a file, each with the names that it is filled in with.
fn sentences(file: &str) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut sentences: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut current = "";
    for line in file.lines().filter(|line| !line.starts_with('#')) {
        if let Some((key, _)) = line.split_once(" =")
            && line.starts_with(|first: char| first.is_ascii_alphabetic())
        {
            current = key;
            assert!(sentences.insert(key, BTreeSet::new()).is_none(), "{key} stands twice");
        }
        for part in line.split('$').skip(1) {
            let end = part.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(part.len());
            sentences.get_mut(current).unwrap().insert(&part[..end]);
        }
    }
    sentences
}

#[test]
fn both_languages_have_the_same_sentences_with_the_same_gaps() {
    let (nl, en) = (sentences(&NL), sentences(&EN));
    assert!(nl.len() > 500);
    for (key, gaps) in &nl {
        assert_eq!(en.get(key), Some(gaps), "{key}");
    }
    assert_eq!(nl.len(), en.len());
}

#[test]
fn every_sentence_can_be_read_and_shows_no_marks_of_direction() {
    for (lang, file) in [(Lang::Nl, &NL), (Lang::En, &EN)] {
        let wording = Wording::new(lang);
        for (key, gaps) in sentences(file) {
            let gaps: Vec<(&'static str, wording::Value<'_>)> =
                gaps.into_iter().map(|gap| (leak(gap), "2".into())).collect();
            let sentence = wording.format(key, gaps);
            assert_ne!(sentence, key, "{key} cannot be read");
            assert!(!sentence.contains(['{', '}', '\u{2068}', '\u{2069}']), "{key}: {sentence}");
        }
    }
}

fn leak(text: &str) -> &'static str {
    Box::leak(text.to_owned().into_boxed_str())
}

/// The ids under a prefix, as the code knows them.
fn vocabularies() -> Vec<(&'static str, Vec<&'static str>)> {
    let facts = || FactKey::ALL.iter().map(|key| key.as_str());
    let grounds: Vec<_> = facts().chain(["country", "capacities", "risk_decision", "agreements"]).collect();
    let bands = [Band::Low, Band::Medium, Band::High, Band::VeryHigh].map(Band::as_str);
    let standings = Standing::ALL;
    let truths = [Truth::Yes, Truth::No, Truth::Unknown];
    vec![
        ("condition-", Condition::ALL.iter().map(|c| c.as_str()).collect()),
        ("question-", grounds.clone()),
        ("fact-", grounds),
        ("duty-", Duty::ALL.iter().map(|d| d.as_str()).collect()),
        ("recipient-", Recipient::ALL.iter().map(|r| r.as_str()).collect()),
        ("phase-", Phase::ALL.iter().map(|p| p.as_str()).collect()),
        ("capacity-", Capacity::ALL.iter().map(|c| c.as_str()).collect()),
        ("capacity-glossed-", Capacity::ALL.iter().map(|c| c.as_str()).collect()),
        ("force-", Force::ALL.iter().map(|f| f.as_str()).collect()),
        ("explain-checked-", CheckedHow::ALL.iter().map(|c| c.as_str()).collect()),
        ("checked-", CheckedHow::ALL.iter().map(|c| c.as_str()).collect()),
        ("certainty-", Certainty::ALL.iter().map(|c| c.as_str()).collect()),
        ("standing-", standings.iter().map(|s| s.as_str()).collect()),
        ("truth-", truths.iter().map(|t| t.as_str()).collect()),
        ("risk-", Signal::ALL.iter().map(|s| s.as_str()).chain(["undetermined"]).collect()),
        ("band-", bands.into_iter().chain(["unknown"]).collect()),
        ("counting-", calendar::Counting::ALL.iter().map(|c| c.as_str()).collect()),
    ]
}

#[test]
fn everything_that_the_law_and_the_facts_name_has_a_word() {
    let known = sentences(&NL);
    for (prefix, ids) in vocabularies() {
        for id in ids {
            assert!(known.contains_key(format!("{prefix}{id}").as_str()), "{prefix}{id} is missing");
        }
    }
    assert_eq!(RiskLevel::High.as_str(), Signal::High.as_str());
}

#[test]
fn no_word_is_left_for_what_was_taken_away() {
    let known = sentences(&NL);
    for prefix in ["condition-", "fact-", "standing-", "certainty-", "band-", "phase-", "counting-"] {
        let ids: Vec<_> =
            vocabularies().into_iter().filter(|(p, _)| *p == prefix).flat_map(|(_, ids)| ids).collect();
        for key in known.keys().filter(|key| key.starts_with(prefix)) {
            let id = &key[prefix.len()..];
            assert!(ids.contains(&id) || id.starts_with("line"), "{key} names nothing");
        }
    }
}

#[test]
fn every_value_of_a_fact_has_a_word() {
    for lang in Lang::ALL {
        let wording = Wording::new(lang);
        let known = sentences(&NL);
        for key in FactKey::ALL {
            let (Kind::Choice(values) | Kind::Choices(values)) = key.kind() else { continue };
            for value in values {
                let own = format!("value-{}-{value}", key.as_str());
                let general = format!("value-{value}");
                assert!(
                    known.contains_key(own.as_str()) || known.contains_key(general.as_str()),
                    "{own} or {general} is missing"
                );
                assert!(!wording.choice(*key, value).is_empty());
            }
        }
    }
}

#[test]
fn a_ground_reads_as_a_question_and_as_a_noun() {
    let wording = Wording::new(Lang::Nl);
    let exfiltration = Ground::Fact(FactKey::Exfiltration);
    assert_eq!(wording.question(exfiltration), "Zijn er gegevens buitgemaakt?");
    assert_eq!(wording.ground(exfiltration), "gegevens buitgemaakt");
    assert_eq!(wording.ground(Ground::RiskDecision), "besluit over het risico");
    for ground in FactKey::ALL.iter().map(|key| Ground::Fact(*key)).chain([Ground::Country]) {
        assert!(wording.question(ground).ends_with('?'), "{ground:?}");
    }
}

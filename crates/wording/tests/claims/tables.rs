//! The tables of examples, line by line.

use testkit::repository;
use wording::Lang;
use wording::claims::{ContradictionKind, contradictions};

use crate::{read, shown};

/// The examples of a table; a text that goes on over several lines ends where its answer stands.
fn examples(name: &str, lang: Lang, sign: &str) -> Vec<String> {
    let path = format!("crates/wording/tests/claims/{name}.{}.table", lang.as_str());
    let mut examples = Vec::new();
    let mut begun = String::new();
    for line in repository::read(&path).lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        begun.push_str(line);
        if line.contains(sign) {
            examples.push(std::mem::take(&mut begun));
        } else {
            begun.push('\n');
        }
    }
    examples
}

#[test]
fn every_text_claims_what_its_table_says() {
    let mut wrong = Vec::new();
    for lang in Lang::ALL {
        let examples = examples("claims", lang, " => ");
        assert!(examples.len() >= 70, "{lang:?}: {}", examples.len());
        for example in examples {
            let (text, expected) = example.split_once(" => ").unwrap();
            let found: Vec<String> = read(text, lang).iter().map(shown).collect();
            let found = if found.is_empty() { "-".to_owned() } else { found.join("; ") };
            if found != expected {
                wrong.push(format!("{text}\n    is {found}\n    not {expected}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn texts_contradict_each_other_where_their_table_says() {
    let mut wrong = Vec::new();
    for lang in Lang::ALL {
        for example in examples("contradictions", lang, " | ") {
            let [new, old, expected] = example.split(" | ").collect::<Vec<_>>()[..] else {
                panic!("{example}")
            };
            for (new, old) in [(new, old), (old, new)] {
                let found = contradictions(&read(new, lang), &read(old, lang));
                let mut found: Vec<&str> = found.iter().map(|one| name(one.kind)).collect();
                found.dedup();
                let found = if found.is_empty() { "-".to_owned() } else { found.join("; ") };
                if found != expected {
                    wrong.push(format!("{new} | {old}\n    is {found}\n    not {expected}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn name(kind: ContradictionKind) -> &'static str {
    match kind {
        ContradictionKind::Number => "number",
        ContradictionKind::Moment => "moment",
        ContradictionKind::Data => "data",
        ContradictionKind::Certainty => "certainty",
        ContradictionKind::Cause => "cause",
    }
}

#[test]
fn both_places_are_named() {
    let new = read("Er is nieuws. Bijna een half miljoen klanten zijn getroffen.", Lang::Nl);
    let old = read("Het gaat om 715.000 klanten.", Lang::Nl);
    let found = contradictions(&new, &old);
    let [one] = &found[..] else { panic!("{found:?}") };
    assert_eq!(
        &"Er is nieuws. Bijna een half miljoen klanten zijn getroffen."[one.new.clone()],
        "Bijna een half miljoen klanten"
    );
    assert_eq!(&"Het gaat om 715.000 klanten."[one.old.clone()], "715.000 klanten");
}

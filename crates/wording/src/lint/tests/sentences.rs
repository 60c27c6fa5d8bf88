//! Every rule finds what it is for, and leaves alone what it is not for.

use std::fmt::Write as _;

use incident::state::State;
use serde_json::json;
use testkit::story::given;

use super::super::file::{Judged, RULES, RuleEntry, RulesFile, Where, read};
use super::super::{Draft, Finding, Level, Rules};
use crate::Lang;
use crate::message::Responsibility;

fn entries() -> Vec<RuleEntry> {
    RULES.into_iter().flat_map(|file| read::<RulesFile>(file, &mut Vec::new()).rule).collect()
}

fn speaks(entry: &RuleEntry, lang: Lang) -> bool {
    entry.languages.is_empty() || entry.languages.iter().any(|id| id == lang.as_str())
}

/// What a rule says of a sentence, in the surroundings that the rule is for.
fn said<'r>(rules: &'r Rules, entry: &RuleEntry, lang: Lang, sentence: &str) -> Vec<Finding<'r>> {
    said_knowing(None, rules, entry, lang, sentence)
}

fn said_knowing<'r>(
    state: Option<&State>,
    rules: &'r Rules,
    entry: &RuleEntry,
    lang: Lang,
    sentence: &str,
) -> Vec<Finding<'r>> {
    let first = |own: &Option<String>, all: &[String], other: &str| {
        own.clone().or(all.first().cloned()).unwrap_or_else(|| other.to_owned())
    };
    let leaked: Vec<&str> = entry.example.leaked.iter().map(String::as_str).collect();
    let in_subject = entry.place == Where::Subject;
    let draft = Draft {
        lang,
        reader: Lang::En,
        audience: &first(&entry.example.audience, &entry.audiences, "data-subjects"),
        template: &first(&entry.example.template, &entry.templates, "letter"),
        subject: if in_subject { sentence } else { "" },
        body: if in_subject { "" } else { sentence },
        responsibility: match entry.responsibility.first() {
            None | Some(Judged::Unknown) => None,
            Some(Judged::Victim) => Some(Responsibility::Victim),
            Some(Judged::Accidental) => Some(Responsibility::Accidental),
            Some(Judged::Preventable) => Some(Responsibility::Preventable),
        },
        state,
        leaked: &leaked,
    };
    rules.check(&draft).into_iter().filter(|finding| finding.rule == entry.id.get_ref()).collect()
}

#[test]
fn every_rule_finds_its_bad_sentences_and_none_of_its_good_ones() {
    let rules = Rules::new();
    let mut wrong = String::new();
    for entry in entries() {
        for lang in Lang::ALL.into_iter().filter(|lang| speaks(&entry, *lang)) {
            let id = entry.id.get_ref();
            for (sentences, expected) in [(&entry.bad, true), (&entry.good, false)] {
                for sentence in sentences.of(lang) {
                    if said(&rules, &entry, lang, sentence).is_empty() == expected {
                        let what = if expected { "misses" } else { "finds" };
                        writeln!(wrong, "{id} {what}, in {}: {sentence}", lang.as_str()).unwrap();
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn every_rule_has_three_bad_and_three_good_sentences_in_each_of_its_languages() {
    for entry in entries() {
        for lang in Lang::ALL {
            for sentences in [entry.bad.of(lang), entry.good.of(lang)] {
                let enough = if speaks(&entry, lang) { sentences.len() >= 3 } else { sentences.is_empty() };
                assert!(enough, "{} in {}", entry.id.get_ref(), lang.as_str());
            }
        }
    }
}

#[test]
fn what_stands_somewhere_has_a_place_and_what_is_missing_has_none() {
    let rules = Rules::new();
    for entry in entries() {
        let is_missing = entry.missing != Default::default();
        for lang in Lang::ALL.into_iter().filter(|lang| speaks(&entry, *lang)) {
            for sentence in entry.bad.of(lang) {
                for finding in said(&rules, &entry, lang, sentence) {
                    if is_missing {
                        assert_eq!((finding.span, finding.quote.as_str()), (None, ""), "{}", finding.rule);
                    } else if let Some(span) = finding.span {
                        assert!(
                            sentence.get(span.bytes).is_some_and(|quote| !quote.is_empty()),
                            "{}",
                            finding.rule
                        );
                    }
                    for said in [&finding.why, &finding.instead] {
                        assert!(
                            !said.is_empty() && !said.contains(['{', '}'])
                                || entry.id.get_ref() == "absolute",
                            "{}: {said}",
                            finding.rule
                        );
                    }
                }
            }
        }
    }
}

/// The examples that a sentence gives: what stands in it between ‘ and ’.
fn examples(sentence: &str) -> Vec<&str> {
    sentence.split('‘').skip(1).filter_map(|rest| rest.split_once('’').map(|(example, _)| example)).collect()
}

#[test]
fn what_a_rule_proposes_no_rule_blocks() {
    let rules = Rules::new();
    let mut wrong = String::new();
    for entry in entries() {
        for lang in Lang::ALL {
            let proposed = examples(entry.instead.of(lang)).into_iter();
            for sentence in proposed.chain(entry.good.of(lang).iter().map(String::as_str)) {
                let draft = Draft {
                    lang,
                    reader: lang,
                    audience: "customers",
                    template: "correction",
                    subject: "",
                    body: sentence,
                    responsibility: Some(Responsibility::Preventable),
                    state: None,
                    leaked: &["iban"],
                };
                let blocked = rules.check(&draft).into_iter().filter(|finding| finding.level == Level::Block);
                for finding in blocked {
                    writeln!(
                        wrong,
                        "{} proposes what {} blocks: {sentence}",
                        entry.id.get_ref(),
                        finding.rule
                    )
                    .unwrap();
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn what_readers_can_do_is_recognised_in_our_own_words_and_is_plain() {
    let rules = Rules::new();
    for lang in Lang::ALL {
        for group in &rules.actions.groups {
            let draft = Draft {
                lang,
                reader: lang,
                audience: "data-subjects",
                template: "correction",
                subject: "",
                body: group.act.of(lang),
                responsibility: None,
                state: None,
                leaked: &[],
            };
            let reading = super::super::reading::Reading::of(&draft, &rules);
            assert!(reading.says(*group.said.of(lang)), "{}", group.act.of(lang));
            let in_text = rules.check(&draft).into_iter().filter(|finding| finding.span.is_some());
            let in_text: Vec<String> =
                in_text.map(|finding| format!("{}: {}", finding.rule, finding.quote)).collect();
            assert!(in_text.is_empty(), "{in_text:?}");
        }
    }
}

/// An incident in which this is established; what the risk is, people decide.
fn established(fact: &str, so: bool) -> State {
    let opened = given().when(json!({ "command": "open-incident", "code_name": "MOLEN", "kind": "incident",
                                       "profile": { "role": "controller", "country": "NL" } }));
    let command = if fact == "unlikely_risk" {
        json!({ "command": "decide-risk", "level": "unlikely", "reason": "zie het overleg" })
    } else {
        json!({ "command": "record-fact", "fact": fact, "value": so, "certainty": "confirmed", "source": "IT" })
    };
    opened.when(command).state
}

#[test]
fn what_is_established_may_be_said() {
    let rules = Rules::new();
    let mut tried = 0;
    for entry in entries() {
        for (fact, so) in &entry.unless_established {
            for lang in Lang::ALL {
                for sentence in entry.bad.of(lang) {
                    let known = established(fact, *so);
                    assert_eq!(said_knowing(Some(&known), &rules, &entry, lang, sentence), [], "{sentence}");
                    let nothing = State::default();
                    assert!(
                        !said_knowing(Some(&nothing), &rules, &entry, lang, sentence).is_empty(),
                        "{sentence}"
                    );
                    tried += 1;
                }
            }
        }
    }
    assert!(tried > 30, "{tried}");
}

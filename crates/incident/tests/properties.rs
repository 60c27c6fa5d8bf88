//! Laws that hold for every situation.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

use incident::circumstances::Ground;
use incident::fact::{Certainty, Fact, FactKey, Kind, Value};
use incident::picture::{Options, Picture, circumstances_undecided, picture};
use incident::situation::Situation;
use law::{FactSet, Rulebook, Standing, Truth, Use};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use testkit::repository::{rule_files, rulebook};
use testkit::rule_cases::standing;
use testkit::situations;

/// Facts with a value that fits their kind, in any number and with any certainty.
fn situation() -> impl Strategy<Value = Situation> {
    let fact = (select(FactKey::ALL), any::<u16>(), select(&Certainty::ALL[..]));
    let country = select(vec![None, Some("NL"), Some("BE")]);
    (proptest::collection::vec(fact, 0..25), country, any::<bool>()).prop_map(|(facts, country, aware)| {
        let times = if aware { r#"times = { aware = "2026-11-20T09:00:00+01:00" }"# } else { "" };
        let mut situation = situations::toml(&format!("at = \"2026-11-21T12:00:00+01:00\"\n{times}"));
        situation.country = country.map(str::to_owned);
        for (key, seed, certainty) in facts {
            if let Some(value) = value(key, seed) {
                situation.facts.hold(key, Fact { value, certainty, known_at: None });
            }
        }
        situation
    })
}

fn value(key: FactKey, seed: u16) -> Option<Value> {
    let pick = |all: &'static [&'static str]| all[usize::from(seed) % all.len()];
    match key.kind() {
        Kind::Bool => Some(Value::Bool(seed.is_multiple_of(2))),
        Kind::Count | Kind::Amount | Kind::Amounts => {
            let number = f64::from(seed % 200);
            Some(Value::Number { min: number, max: number + f64::from(seed % 3) })
        }
        Kind::Choice(all) => Some(Value::Choice(pick(all))),
        Kind::Choices(all) => {
            let take = usize::from(seed % 4);
            Some(Value::Choices((0..take).map(|n| all[(usize::from(seed) + 7 * n) % all.len()]).collect()))
        }
        Kind::Moment | Kind::Text => None,
    }
}

fn seen(situation: &Situation, adopt_proposed: bool) -> Picture<'static> {
    picture(rulebook(), situation, Options { adopt_proposed, ..Options::default() })
}

/// Facts that state a conclusion of their own: said beside facts that say otherwise, they contradict, and a
/// contradiction unsettles what was settled (`no_excuse.rs`).
/// That the organisation is an essential or important entity is such a conclusion: while nobody says it, its kind and
/// its sector do, or nothing does and it is none (`docs/decisions/0029-thresholds-stand-on-the-page.md`).
const CONCLUSIONS: [FactKey; 4] =
    [FactKey::PersonalData, FactKey::PersonalDataBreach, FactKey::EssentialOrImportant, FactKey::Nis2Entity];

/// Facts of which only an organisation of some kind speaks: said, they raise the question whether it is one, and the
/// duties of that kind become possible (`circumstances/regimes.rs`).
const SPEAK_OF_A_REGIME: [FactKey; 12] = [
    FactKey::AiSeriousIncident,
    FactKey::CommunicationsServiceBreach,
    FactKey::DeathOrDeterioration,
    FactKey::ExploitedVulnerability,
    FactKey::InsideInformation,
    FactKey::InsuredRiskRealised,
    FactKey::IntegrityIncident,
    FactKey::PoliceData,
    FactKey::PublicHealthThreat,
    FactKey::Reportable,
    FactKey::SevereProductIncident,
    FactKey::SignificantImpact,
];

/// A situation, and a yes-or-no fact that is unknown in it.
fn with_an_unknown() -> impl Strategy<Value = (Situation, FactKey)> {
    let questions: Vec<FactKey> = FactKey::ALL
        .iter()
        .copied()
        .filter(|key| {
            key.kind() == Kind::Bool && !CONCLUSIONS.contains(key) && !SPEAK_OF_A_REGIME.contains(key)
        })
        .collect();
    (situation(), select(questions)).prop_map(|(mut situation, key)| {
        CONCLUSIONS.iter().for_each(|conclusion| situation.facts.forget(*conclusion));
        situation.facts.forget(key);
        (situation, key)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// Kleene: an unknown that becomes "yes" or "no" settles what was open and flips nothing settled.
    #[test]
    fn learning_one_fact_never_flips_a_settled_condition(
        (situation, key) in with_an_unknown(), yes in any::<bool>()
    ) {
        let before = circumstances_undecided(&situation);
        let mut learnt = situation;
        learnt.facts.hold(key, Fact { value: Value::Bool(yes), certainty: Certainty::Confirmed, known_at: None });
        let after = circumstances_undecided(&learnt);
        for condition in law::Condition::ALL {
            for usage in Use::ALL {
                let (was, is) = (before.finding(*condition, usage), after.finding(*condition, usage));
                if was.truth != Truth::Unknown {
                    prop_assert_eq!(is.truth, was.truth, "{} by {}", condition.as_str(), key.as_str());
                }
            }
        }
    }

    #[test]
    fn a_verdict_that_awaits_nothing_is_not_changed_by_learning_more(
        (situation, key) in with_an_unknown(), yes in any::<bool>()
    ) {
        let before = seen(&situation, false);
        let mut learnt = situation.clone();
        learnt.facts.hold(key, Fact { value: Value::Bool(yes), certainty: Certainty::Confirmed, known_at: None });
        let after = seen(&learnt, false);
        for rule in rulebook().rules().filter(|rule| rule.force == law::Force::Law) {
            let settled = match before.obligation(&rule.id) {
                Some(obligation) => obligation.awaits.is_empty(),
                None => true,
            };
            let (was, is) = (standing(&before, &rule.id), standing(&after, &rule.id));
            let same = was == is || (was.starts_with("not_applicable") && is.starts_with("not_applicable"));
            prop_assert!(!settled || same, "{}: {was} became {is} by {}", rule.id, key.as_str());
        }
    }

    #[test]
    fn only_the_facts_that_a_proposal_awaits_can_change_it(
        (situation, key) in with_an_unknown(), yes in any::<bool>()
    ) {
        let before = seen(&situation, false);
        let awaited = before.risk.proposal.awaits.contains(key as u8);
        let mut learnt = situation.clone();
        learnt.facts.hold(key, Fact { value: Value::Bool(yes), certainty: Certainty::Confirmed, known_at: None });
        let same = seen(&learnt, false).risk.proposal.level == before.risk.proposal.level;
        prop_assert!(awaited || same, "{}", key.as_str());
    }

    #[test]
    fn the_facts_behind_an_obligation_suffice_to_derive_it(situation in situation(), adopt in any::<bool>()) {
        let whole = seen(&situation, adopt);
        for obligation in &whole.assessment.obligations {
            if !matches!(obligation.standing, Standing::Open | Standing::Missed) {
                continue;
            }
            let bare = keep_only(&situation, obligation.because);
            let found = standing(&seen(&bare, adopt), &obligation.rule.id);
            prop_assert_eq!(&found, obligation.standing.as_str(), "{}", obligation.rule.id);
        }
    }

    #[test]
    fn the_order_of_pages_does_not_matter(situation in situation(), at in any::<Index>()) {
        let mut files = rule_files();
        let middle = at.index(files.len());
        files.rotate_left(middle);
        files.reverse();
        let turned = Rulebook::load(&files).expect("the same pages");
        prop_assert_eq!(turned.version(), rulebook().version());
        let options = Options::default();
        let one = format!("{:?}", picture(&turned, &situation, options));
        prop_assert_eq!(one, format!("{:?}", picture(rulebook(), &situation, options)));
    }
}

/// The situation with nothing but these facts.
fn keep_only(situation: &Situation, facts: FactSet) -> Situation {
    let mut bare = situation.clone();
    for key in FactKey::ALL {
        if !facts.contains(*key as u8) {
            bare.facts.forget(*key);
        }
    }
    if !Ground::all_in(facts).contains(&Ground::Country) {
        bare.country = None;
    }
    bare
}

#[test]
fn the_order_of_facts_does_not_matter() {
    for case in testkit::cases::published() {
        let facts = serde_json::to_value(&case.facts).unwrap();
        let entries: Vec<(&String, &serde_json::Value)> = facts.as_object().unwrap().iter().collect();
        for turn in 0..entries.len() {
            let turned: Vec<String> = (entries[turn..].iter().chain(&entries[..turn]).rev())
                .map(|(key, value)| format!("{key:?}:{value}"))
                .collect();
            let json = format!(r#"{{"at":"2026-11-21T12:00:00+01:00","facts":{{{}}}}}"#, turned.join(","));
            let straight = format!(r#"{{"at":"2026-11-21T12:00:00+01:00","facts":{facts}}}"#);
            assert_eq!(situations::json(&json), situations::json(&straight), "{}", case.id);
        }
    }
}

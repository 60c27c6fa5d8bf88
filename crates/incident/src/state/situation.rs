//! The incident as a situation: what the engine reads.

use std::collections::{BTreeMap, BTreeSet};

use calendar::Start;
use jiff::Timestamp;

use super::State;
use law::{Capacity, FactSet, Regime, Truth, Use};

use crate::circumstances::Ground;
use crate::fact::{Certainty, Fact, FactKey, Facts, Value, Worth};
use crate::impact::event::{Hit, ImpactOn};
use crate::situation::{self, Decisions, Situation, Times};

impl State {
    /// The situation at a moment, as far as it has been recorded.
    pub fn situation(&self, at: Timestamp) -> Situation {
        let standing = self.filings.iter().filter(|filing| filing.withdrawn.is_none());
        Situation {
            id: self.opened.as_ref().map(|opened| opened.code_name.clone()),
            at,
            country: self.profile.country.clone(),
            capacities: stated(&self.profile.capacities),
            not_capacities: stated(&self.profile.not_capacities),
            open_capacities: stated(&self.profile.open_capacities),
            employees: self.profile.employees.map(f64::from),
            facts: self.facts(),
            times: self.times(),
            // Of several submissions the first counts: later ones add to it.
            filed: standing.rev().map(|filing| (filing.rule.clone(), filing.at)).collect(),
            filed_again: self.filed_again(),
            agreements: self.agreements(),
            decided: self.decisions(),
        }
    }

    /// What was said of agreements. What may be touched is not known to be.
    fn agreements(&self) -> BTreeMap<String, Truth> {
        let stated = self.impacts.stated().filter(|kept| kept.said.on == ImpactOn::Agreement);
        let truth = |hit| match hit {
            Hit::Affected => Truth::Yes,
            Hit::Suspected => Truth::Unknown,
            Hit::Unaffected => Truth::No,
        };
        stated.map(|kept| (kept.said.key.clone(), truth(kept.said.hit))).collect()
    }

    /// The last submission under each rule that was filed under more than once.
    fn filed_again(&self) -> BTreeMap<String, Start> {
        let mut seen = BTreeSet::new();
        let standing = self.filings.iter().filter(|filing| filing.withdrawn.is_none());
        let again = standing.filter(|filing| !seen.insert(filing.rule.as_str()));
        again.map(|filing| (filing.rule.clone(), filing.at)).collect()
    }

    fn facts(&self) -> Facts {
        let mut facts = Facts::default();
        for (key, statements) in &self.facts {
            if let Some(fact) = statements.settled() {
                facts.hold(*key, fact);
            }
        }
        let profiled = [
            (FactKey::Entity, &self.profile.entity),
            (FactKey::Role, &self.profile.role),
            (FactKey::Sector, &self.profile.sector),
        ];
        for (key, word) in profiled {
            // Sources that contradict each other leave the role unknown; a rumour leaves the profile standing.
            let contested = self.facts.get(&key).is_some_and(|statements| statements.conflict(key).is_some());
            let said =
                facts.get(key).is_some_and(|fact| fact.certainty.worth(Use::Triggers) != Worth::Nothing);
            if !contested
                && !said
                && let Some(choice) = word.as_deref().and_then(|word| situation::choice(key, word))
            {
                let value = Value::Choice(choice);
                facts.hold(key, Fact { value, certainty: Certainty::Confirmed, known_at: None });
            }
        }
        facts
    }

    fn times(&self) -> Times {
        let moment = |name: &str| self.moments.get(name).map(|(_, at)| *at);
        let events = self
            .moments
            .iter()
            .filter_map(|(name, (_, at))| name.strip_prefix("event:").map(|event| (event.to_owned(), *at)));
        Times {
            occurred: moment("occurred"),
            signals: self.signals.values().map(|kept| kept.said.at.0).collect(),
            detected: moment("detected"),
            aware: self.awareness.get(Regime::Gdpr.as_str()).map(|awareness| awareness.at),
            aware_under: self
                .awareness
                .iter()
                .filter_map(|(regime, awareness)| Some((Regime::parse(regime)?, awareness.at)))
                .filter(|(regime, _)| *regime != Regime::Gdpr)
                .collect(),
            classified: moment("classified"),
            asked: moment("asked"),
            investigated: moment("investigated"),
            events: events.collect(),
        }
    }

    fn decisions(&self) -> Decisions {
        let standing = |(rule, waiver)| self.waiver_stands(waiver).then(|| String::clone(rule));
        Decisions {
            risk: self.risk.as_ref().map(|risk| situation::RiskDecision {
                level: risk.level,
                decided_at: Some(risk.at),
                changed_since: self
                    .changed_since_risk()
                    .fold(FactSet::EMPTY, |set, key| set.union(Ground::Fact(key).set())),
            }),
            significant: self.significance.get("significant").copied(),
            major: self.significance.get("major").copied(),
            waived: self.waivers.iter().filter_map(standing).collect(),
        }
    }
}

/// Capacities by their words; a word that a later program knew is left out.
fn stated(words: &[String]) -> Vec<Capacity> {
    words.iter().filter_map(|word| Capacity::parse(word)).collect()
}

//! Conditions with their truth, what they mean, and the facts that they rest on.

use incident::circumstances::Ground;
use incident::fact::FactKey;
use law::{Capacity, Condition, FactSet, Finding, Truth, Use};

use super::{Document, View};

impl View<'_> {
    /// Conditions under a heading, as they count for one use.
    pub(super) fn conditions(
        &self,
        document: &mut Document,
        heading: &str,
        conditions: &[Condition],
        usage: Use,
    ) {
        if conditions.is_empty() {
            return;
        }
        document.heading(self.wording.text(heading));
        for condition in conditions {
            self.condition(document, *condition, usage);
        }
    }

    /// The capacity that a rule binds, as it counts for one use.
    pub(super) fn capacity(&self, document: &mut Document, capacity: Capacity, usage: Use) {
        document.heading(self.wording.text("explain-capacity"));
        let finding = self.picture.circumstances.capacity(capacity, usage);
        self.finding(document, &self.wording.capacity_glossed(capacity), finding);
        self.grounds(document, finding.facts);
    }

    fn condition(&self, document: &mut Document, condition: Condition, usage: Use) {
        let finding = self.picture.circumstances.finding(condition, usage);
        let named = format!("{} ({})", self.wording.condition(condition), condition.as_str());
        self.finding(document, &named, finding);
        document.quote(4, self.rulebook.definition(condition));
        self.grounds(document, finding.facts);
        self.criteria(document, condition);
    }

    /// The criteria on the pages that are met, and what still counts.
    fn criteria(&self, document: &mut Document, condition: Condition) {
        let found = self.picture.qualified.iter().find(|found| found.condition == condition);
        let Some(qualification) = found else { return };
        for (criteria, _) in &qualification.because {
            let place = self.wording.cited(&criteria.citation, &criteria.checked);
            document.line(4, self.wording.format("explain-criteria-met", [("place", place.into())]));
        }
        if qualification.finding.truth == Truth::Unknown {
            let truth = self.wording.truth(qualification.proposed);
            document.line(4, self.wording.format("explain-criteria-proposed", [("truth", truth.into())]));
        }
        if qualification.finding.truth == Truth::Unknown && !qualification.awaits.is_empty() {
            let facts = self.wording.grounds(qualification.awaits);
            document.line(4, self.wording.format("explain-criteria-awaits", [("facts", facts.into())]));
        }
    }

    fn finding(&self, document: &mut Document, what: &str, finding: Finding) {
        document.line(2, format!("{}: {what}", self.wording.truth(finding.truth)));
    }

    /// The facts that a finding rests on, or waits for.
    fn grounds(&self, document: &mut Document, facts: FactSet) {
        for ground in Ground::all_in(facts) {
            document.item(4, "- ", self.ground(ground));
        }
    }

    fn ground(&self, ground: Ground) -> String {
        let (situation, wording) = (self.situation, self.wording);
        let value = match ground {
            // What was decided stands above the facts, and is no fact.
            Ground::Fact(FactKey::Significant) if situation.decided.significant.is_some() => {
                situation.decided.significant.map(|held| wording.truth(Truth::from_bool(held)))
            }
            Ground::Fact(key) => return wording.fact_line(key, situation.facts.get(key), self.zone),
            Ground::Country => situation.country.clone(),
            Ground::Capacities if situation.capacities.is_empty() => None,
            Ground::Capacities => {
                let names = situation.capacities.iter().map(|capacity| wording.capacity(*capacity));
                Some(names.collect::<Vec<_>>().join(", "))
            }
            Ground::Impact => return wording.text("explain-impact"),
            Ground::RiskDecision => situation.decided.risk.map(|decision| wording.risk(Some(decision.level))),
        };
        let name = wording.ground(ground);
        match value {
            Some(value) => {
                wording.format("explain-ground", [("ground", name.into()), ("value", value.into())])
            }
            None => wording.format("fact-line-unknown", [("fact", name.into())]),
        }
    }
}

//! Conditions with their truth, what they mean, and the facts that they rest on.

use std::io;

use incident::circumstances::Ground;
use law::{Capacity, Condition, FactSet, Finding, Use};

use super::View;
use crate::layout::Sheet;

impl View<'_> {
    /// Conditions under a heading, as they count for one use.
    pub(super) fn conditions(
        &self,
        sheet: &mut Sheet<'_>,
        heading: &str,
        conditions: &[Condition],
        usage: Use,
    ) -> io::Result<()> {
        if conditions.is_empty() {
            return Ok(());
        }
        sheet.heading(&self.wording.text(heading))?;
        conditions.iter().try_for_each(|condition| self.condition(sheet, *condition, usage))
    }

    /// The capacity that a rule binds, as it counts for one use.
    pub(super) fn capacity(&self, sheet: &mut Sheet<'_>, capacity: Capacity, usage: Use) -> io::Result<()> {
        sheet.heading(&self.wording.text("explain-capacity"))?;
        let finding = self.picture.circumstances.capacity(capacity, usage);
        self.finding(sheet, &self.wording.capacity_glossed(capacity), finding)?;
        self.grounds(sheet, finding.facts)
    }

    fn condition(&self, sheet: &mut Sheet<'_>, condition: Condition, usage: Use) -> io::Result<()> {
        let finding = self.picture.circumstances.finding(condition, usage);
        let named = format!("{} ({})", self.wording.condition(condition), condition.as_str());
        self.finding(sheet, &named, finding)?;
        sheet.quote(4, self.rulebook.definition(condition))?;
        self.grounds(sheet, finding.facts)
    }

    fn finding(&self, sheet: &mut Sheet<'_>, what: &str, finding: Finding) -> io::Result<()> {
        sheet.hanging(2, "", &format!("{}: {what}", self.wording.truth(finding.truth)))
    }

    /// The facts that a finding rests on, or waits for.
    fn grounds(&self, sheet: &mut Sheet<'_>, facts: FactSet) -> io::Result<()> {
        Ground::all_in(facts).into_iter().try_for_each(|ground| sheet.hanging(4, "- ", &self.ground(ground)))
    }

    fn ground(&self, ground: Ground) -> String {
        let (situation, wording) = (self.situation, self.wording);
        let value = match ground {
            Ground::Fact(key) => return wording.fact_line(key, situation.facts.get(key), self.zone),
            Ground::Country => situation.country.clone(),
            Ground::Capacities if situation.capacities.is_empty() => None,
            Ground::Capacities => {
                let names = situation.capacities.iter().map(|capacity| wording.capacity(*capacity));
                Some(names.collect::<Vec<_>>().join(", "))
            }
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

//! What a rule, an exception, an indicator, a threshold or criteria ask.

use law::{
    Anchor, Bound, Condition, Criteria, Criterion, DueBlock, Exception, Indicator, Needs, Recipient, Rule,
    Rulebook, Signal, Term, Threshold,
};

use super::Told;
use crate::Wording;

impl Wording {
    /// What a rule asks of whom, to whom, when, by when, and what takes it away.
    pub fn rule_told(&self, rulebook: &Rulebook, rule: &Rule) -> Vec<Told> {
        let mut asks = self.order(rulebook, rule, None);
        if let Some(phase) = rule.phase {
            asks = format!("{asks} ({})", self.phase(phase));
        }
        let mut told = vec![
            self.row("lawbook-asks", vec![asks]),
            self.row("lawbook-on", vec![self.capacity_glossed(rule.on)]),
            self.row("lawbook-to", self.recipients(rulebook, rule.to)),
            self.row("lawbook-when", self.condition_lines(&rule.when)),
            self.row("lawbook-unless", self.condition_lines(&rule.unless)),
            self.row("lawbook-term", self.term_lines(rule)),
            self.row("lawbook-other-terms", rule.terms.iter().map(|term| self.other_term(term)).collect()),
        ];
        let readings = rule.readings.iter().map(|reading| {
            let within = reading.within.or(rule.due.as_ref().map(|due| due.within));
            let within = within.map(|within| format!("{}, ", self.period(within))).unwrap_or_default();
            format!("{within}{} — {}", self.counting(reading.counted), reading.source)
        });
        told.push(self.row("lawbook-readings", readings.collect()));
        told.push(self.row("lawbook-displaces", rule.displaces.clone()));
        told.push(self.row("lawbook-displaced-by", displacers(rulebook, rule)));
        told.retain(|told| !told.says.is_empty());
        told
    }

    /// For whom an exception is, when it holds, and which duties it takes away.
    pub fn exception_told(&self, exception: &Exception) -> Vec<Told> {
        let mut told = vec![
            self.row("lawbook-on", vec![self.capacity_glossed(exception.on)]),
            self.row("lawbook-when-established", self.condition_lines(&exception.when)),
            self.row("lawbook-takes-away", exception.displaces.clone()),
        ];
        told.retain(|told| !told.says.is_empty());
        told
    }

    /// What an indicator speaks for, when, and what silences it.
    pub fn indicator_told(&self, indicator: &Indicator) -> Vec<Told> {
        let (when, unless) = match indicator.proposes {
            Signal::Unlikely => ("lawbook-when-established", "explain-silenced-by-suspicion"),
            Signal::Risk | Signal::High => ("lawbook-when", "explain-silenced-when-established"),
        };
        let mut told = vec![
            self.row("lawbook-speaks-for", vec![self.signal(indicator.proposes)]),
            self.row(when, self.condition_lines(&indicator.when)),
            self.row(unless, self.condition_lines(&indicator.unless)),
            self.row("lawbook-cites", vec![indicator.cites.clone()]),
        ];
        told.retain(|told| !told.says.is_empty());
        told
    }

    /// A threshold: which number, and on which side of what.
    pub fn threshold_told(&self, threshold: &Threshold) -> Told {
        let what = self.text(&format!("number-{}", threshold.of.as_str()));
        let key = match threshold.bound {
            Bound::MoreThan(_) => "lawbook-more-than",
            Bound::AtLeast(_) => "lawbook-at-least",
            Bound::LessThan(_) => "lawbook-less-than",
            Bound::AtMost(_) => "lawbook-at-most",
        };
        let number = self.number(threshold.bound.number());
        Told { what, says: vec![self.format(key, [("n", number.into())])] }
    }

    /// Criteria: what they settle, for whom, how many of which lines, and what takes them away.
    pub fn criteria_told(&self, rulebook: &Rulebook, criteria: &Criteria) -> Vec<Told> {
        let needs = match criteria.needs {
            Needs::All => self.text("lawbook-needs-all"),
            Needs::AtLeast(1) if criteria.of.len() > 1 => self.text("lawbook-needs-one"),
            Needs::AtLeast(number) => self.format("lawbook-needs", [("n", number.into())]),
        };
        let lines = |lines: &[Criterion]| lines.iter().map(|line| self.criterion(rulebook, line)).collect();
        let settles = criteria.settles.map(|settles| self.condition(settles));
        let mut told = vec![
            self.row("lawbook-settles", settles.into_iter().collect()),
            self.row("lawbook-for", self.condition_lines(&criteria.for_whom)),
            Told { what: needs, says: lines(&criteria.of) },
            self.row("lawbook-unless", lines(&criteria.unless)),
        ];
        told.retain(|told| !told.says.is_empty());
        told
    }

    fn row(&self, key: &str, says: Vec<String>) -> Told {
        Told { what: self.text(key), says }
    }

    fn condition_lines(&self, conditions: &[Condition]) -> Vec<String> {
        conditions.iter().map(|condition| self.condition(*condition)).collect()
    }

    /// A line of criteria: a condition, or what the pages call so, in words where that is a number.
    fn criterion(&self, rulebook: &Rulebook, line: &Criterion) -> String {
        match line {
            Criterion::Condition(condition) => self.condition(*condition),
            Criterion::Named(id) => match rulebook.thresholds().find(|threshold| threshold.id == *id) {
                Some(threshold) => {
                    let told = self.threshold_told(threshold);
                    format!("{id}: {} {}", told.what, told.says.concat())
                }
                None => id.clone(),
            },
        }
    }

    /// Whom it is owed to, with the authorities that the pages name.
    fn recipients(&self, rulebook: &Rulebook, to: Recipient) -> Vec<String> {
        let known = rulebook.authorities().filter(|authority| authority.recipient == to.as_str());
        let named = known.map(|it| {
            let gaps = [
                ("short", it.short.as_str().into()),
                ("name", it.name.as_str().into()),
                ("country", it.country.as_str().into()),
                ("source", it.source.as_str().into()),
            ];
            self.format("lawbook-authority", gaps)
        });
        std::iter::once(self.recipient(to)).chain(named).collect()
    }

    fn term_lines(&self, rule: &Rule) -> Vec<String> {
        match (&rule.due, &rule.after) {
            (Some(due), _) => self.due_lines(due),
            (None, Some(Anchor::Missed(of))) => {
                vec![self.format("lawbook-after-missed", [("rule", of.as_str().into())])]
            }
            (None, Some(Anchor::Before(of))) => {
                vec![self.format("lawbook-before", [("rule", of.as_str().into())])]
            }
            (None, Some(after)) => {
                vec![self.format("lawbook-undated-after", [("anchor", self.anchor(after).into())])]
            }
            (None, None) => vec![self.text("lawbook-undated")],
        }
    }

    fn due_lines(&self, due: &DueBlock) -> Vec<String> {
        let line = |within, after: &Anchor| {
            let gaps = [
                ("period", self.period(within).into()),
                ("anchor", self.anchor(after).into()),
                ("counting", self.counting(due.counted).into()),
            ];
            self.format("explain-term", gaps)
        };
        let mut lines = vec![line(due.within, &due.after)];
        if let Some((within, after)) = &due.or {
            lines.push(line(*within, after));
            lines.push(self.text("lawbook-earlier-counts"));
        }
        let calendar = due.calendar.as_deref();
        lines.extend(calendar.map(|name| self.format("lawbook-calendar", [("name", name.into())])));
        lines
    }

    /// A term that holds in place of the ordinary one.
    fn other_term(&self, term: &Term) -> String {
        let mut parts = vec![format!("{} ({})", term.id, term.citation)];
        if let Some(once) = &term.once {
            let gaps = [
                ("happened", self.anchor(&once.happened).into()),
                ("period", self.period(once.later_than).into()),
                ("after", self.anchor(&once.after).into()),
            ];
            parts.push(self.format("lawbook-once", gaps));
        }
        let mut list = |key: &str, conditions: &[Condition]| {
            if !conditions.is_empty() {
                parts.push(format!("{}: {}", self.text(key), self.conditions(conditions)));
            }
        };
        list("lawbook-when-established", &term.when);
        list("lawbook-unless", &term.unless);
        parts.extend(term.due.iter().flat_map(|due| self.due_lines(due)));
        parts.extend(term.counted.map(|counted| self.counting(counted)));
        parts.join(" · ")
    }
}

/// The provisions that go before a rule where they apply, with their places.
fn displacers(rulebook: &Rulebook, rule: &Rule) -> Vec<String> {
    let exceptions = rulebook
        .exceptions()
        .filter(|it| it.force.binds() == rule.force.binds() && it.displaces.contains(&rule.id));
    let exceptions = exceptions.map(|it| (&it.id, &it.citation));
    let rules = rulebook
        .rules()
        .filter(|it| it.force.binds() == rule.force.binds() && it.displaces.contains(&rule.id));
    let rules = rules.map(|it| (&it.id, &it.citation));
    let mut found: Vec<String> =
        exceptions.chain(rules).map(|(id, citation)| format!("{id} ({citation})")).collect();
    let named = |id: &&String| !found.iter().any(|found| found.starts_with(&format!("{id} ")));
    let others: Vec<String> = rule.displaced_by.iter().filter(named).cloned().collect();
    found.extend(others);
    found
}

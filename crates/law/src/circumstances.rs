//! What the law is told: findings for its conditions, capacities, moments and filings.

use std::collections::{BTreeMap, BTreeSet};

use calendar::Start;

use crate::{Anchor, Capacity, Condition, FactSet, Finding, Measure, Measured, Regime, Rule, Rulebook};

/// For what a rule reads a condition. A fact that is merely likely may set a duty going but never
/// excuses from one (`docs/decisions/0002-kleene-and-certainty.md`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// In `when`: the condition sets a duty going.
    Triggers,
    /// In `unless`, in an exception, or as a ground for "no risk": the condition takes a duty away.
    Excuses,
    /// In the `unless` of a ground for "no risk": the condition silences the ground. A mere suspicion is enough.
    Silences,
}

impl Use {
    /// Every use.
    pub const ALL: [Use; 3] = [Use::Triggers, Use::Excuses, Use::Silences];
}

/// The submission of one filing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Filed {
    /// When it was submitted.
    pub at: Start,
}

/// Everything the law asks about one incident.
#[derive(Clone, Debug)]
pub struct Circumstances {
    findings: [[Finding; Condition::ALL.len()]; Use::ALL.len()],
    capacities: [[Finding; Capacity::ALL.len()]; Use::ALL.len()],
    measures: [[Measured; Measure::ALL.len()]; Use::ALL.len()],
    could_undo: BTreeMap<Condition, Vec<Condition>>,
    held: FactSet,
    anchors: BTreeMap<Anchor, Start>,
    filed: BTreeMap<String, Filed>,
    latest: BTreeMap<String, Start>,
    waived: BTreeSet<String>,
    touched: BTreeMap<String, Finding>,
    aware_under: BTreeMap<Regime, Start>,
}

impl Default for Circumstances {
    fn default() -> Circumstances {
        Circumstances {
            findings: [[Finding::OPEN; Condition::ALL.len()]; Use::ALL.len()],
            capacities: [[Finding::OPEN; Capacity::ALL.len()]; Use::ALL.len()],
            measures: [[Measured::OPEN; Measure::ALL.len()]; Use::ALL.len()],
            could_undo: BTreeMap::new(),
            held: FactSet::EMPTY,
            anchors: BTreeMap::new(),
            filed: BTreeMap::new(),
            latest: BTreeMap::new(),
            waived: BTreeSet::new(),
            touched: BTreeMap::new(),
            aware_under: BTreeMap::new(),
        }
    }
}

impl Circumstances {
    /// Everything unknown.
    pub fn unknown() -> Circumstances {
        Circumstances::default()
    }

    /// States a condition, as it counts for each use.
    pub fn state(&mut self, condition: Condition, found: impl Fn(Use) -> Finding) {
        for usage in Use::ALL {
            self.findings[usage as usize][condition as usize] = found(usage);
        }
    }

    /// States in which capacity the organisation stands, as it counts for each use.
    pub fn stand_as(&mut self, capacity: Capacity, found: impl Fn(Use) -> Finding) {
        for usage in Use::ALL {
            self.capacities[usage as usize][capacity as usize] = found(usage);
        }
    }

    /// States when an anchor happened.
    pub fn happened(&mut self, anchor: Anchor, at: Start) {
        self.anchors.insert(anchor, at);
    }

    /// States when the organisation became aware of what one regime asks about, where that is another moment.
    pub fn aware_under(&mut self, regime: Regime, at: Start) {
        self.aware_under.insert(regime, at);
    }

    /// States that the filing of a rule was submitted.
    pub fn file(&mut self, rule: &str, filed: Filed) {
        self.filed.insert(rule.to_owned(), filed);
    }

    /// States a number, as it counts for each use.
    pub fn measure(&mut self, measure: Measure, found: impl Fn(Use) -> Measured) {
        for usage in Use::ALL {
            self.measures[usage as usize][measure as usize] = found(usage);
        }
    }

    /// States which facts somebody spoke of, however sure.
    pub fn hold(&mut self, facts: FactSet) {
        self.held = self.held.union(facts);
    }

    /// States that a condition is met, but that one of these, still open, would take it away.
    pub fn undone_by(&mut self, condition: Condition, open: Vec<Condition>) {
        self.could_undo.insert(condition, open);
    }

    /// States that a filing was followed by another one of the same rule; the last one stated is the latest.
    pub fn file_again(&mut self, rule: &str, at: Start) {
        self.latest.insert(rule.to_owned(), at);
    }

    /// States that people decided, with reasons, not to act on a rule's duty.
    pub fn waive(&mut self, rule: &str) {
        self.waived.insert(rule.to_owned());
    }

    /// States whether the incident touches what an agreement is about.
    pub fn touch(&mut self, agreement: &str, finding: Finding) {
        self.touched.insert(agreement.to_owned(), finding);
    }

    /// Whether the incident touches what an agreement is about; open until somebody says so.
    pub fn touched(&self, agreement: &str) -> Finding {
        self.touched.get(agreement).copied().unwrap_or(Finding::OPEN)
    }

    /// Whether people decided not to act on a rule's duty.
    pub fn is_waived(&self, rule: &str) -> bool {
        self.waived.contains(rule)
    }

    /// What is known of a condition, for this use of it.
    pub fn finding(&self, condition: Condition, usage: Use) -> Finding {
        self.findings[usage as usize][condition as usize]
    }

    /// What is known of a number, for this use of it.
    pub fn measured(&self, measure: Measure, usage: Use) -> Measured {
        self.measures[usage as usize][measure as usize]
    }

    /// The facts that somebody spoke of.
    pub fn held(&self) -> FactSet {
        self.held
    }

    /// The open conditions that would take a condition away.
    pub(crate) fn could_undo(&self, condition: Condition) -> &[Condition] {
        self.could_undo.get(&condition).map_or(&[], Vec::as_slice)
    }

    /// Whether the organisation stands in this capacity, for this use of the answer.
    pub fn capacity(&self, capacity: Capacity, usage: Use) -> Finding {
        self.capacities[usage as usize][capacity as usize]
    }

    /// Since when the organisation knows of the incident: the moment that counts for every regime, else the first that was
    /// set for one of them.
    pub fn known_since(&self) -> Option<Start> {
        self.anchor(&Anchor::Aware).or_else(|| self.aware_under.values().next().copied())
    }

    /// When the term of a rule begins by this anchor. Awareness is that of the rule's own regime, where somebody set it
    /// apart; a contract speaks of no regime, so that the earliest counts.
    pub fn start(&self, rule: &Rule, anchor: &Anchor, rulebook: &Rulebook) -> Option<Start> {
        let general = self.anchor(anchor);
        if *anchor != Anchor::Aware {
            return general;
        }
        if rule.agreement.is_some() {
            let every = general.into_iter().chain(self.aware_under.values().copied());
            return every.min_by_key(|start| rulebook.moment_of(*start));
        }
        rule.regime.and_then(|regime| self.aware_under.get(&regime).copied()).or(general)
    }

    /// When an anchor happened, if it did and is known. Of awareness, that which counts for every regime.
    pub fn anchor(&self, anchor: &Anchor) -> Option<Start> {
        match anchor {
            Anchor::Filed(rule) => self.filed.get(rule).map(|filed| filed.at),
            // What updates a report comes after it, so the last rule that was filed under is the latest.
            Anchor::LatestFiled(rules) => rules.iter().rev().find_map(|rule| {
                self.latest.get(rule).copied().or_else(|| self.filed.get(rule).map(|filed| filed.at))
            }),
            other => self.anchors.get(other).copied(),
        }
    }

    /// The submission of a rule's filing, if any.
    pub fn filed(&self, rule: &str) -> Option<Filed> {
        self.filed.get(rule).copied()
    }
}

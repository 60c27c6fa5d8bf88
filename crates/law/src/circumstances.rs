//! What the law is told: findings for its conditions, capacities, moments and filings.

use std::collections::{BTreeMap, BTreeSet};

use calendar::Start;

use crate::{Anchor, Capacity, Condition, Finding, Truth};

/// For what a rule reads a condition. A fact that is merely likely may set a duty going but never
/// excuses from one (`docs/decisions/0002-kleene-and-certainty.md`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// In `when`: the condition sets a duty going.
    Triggers,
    /// In `unless`, in an exception, or as a ground for "no risk": the condition takes a duty away.
    Excuses,
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
    triggering: [Finding; Condition::ALL.len()],
    excusing: [Finding; Condition::ALL.len()],
    capacities: [Finding; Capacity::ALL.len()],
    anchors: BTreeMap<Anchor, Start>,
    filed: BTreeMap<String, Filed>,
    waived: BTreeSet<String>,
}

impl Default for Circumstances {
    fn default() -> Circumstances {
        Circumstances {
            triggering: [Finding::OPEN; Condition::ALL.len()],
            excusing: [Finding::OPEN; Condition::ALL.len()],
            capacities: [Finding::OPEN; Capacity::ALL.len()],
            anchors: BTreeMap::new(),
            filed: BTreeMap::new(),
            waived: BTreeSet::new(),
        }
    }
}

impl Circumstances {
    /// Everything unknown.
    pub fn unknown() -> Circumstances {
        Circumstances::default()
    }

    /// States a condition, as it counts when it triggers and as it counts when it excuses.
    pub fn state(&mut self, condition: Condition, triggering: Finding, excusing: Finding) {
        self.triggering[condition as usize] = triggering;
        self.excusing[condition as usize] = excusing;
    }

    /// States in which capacity the organisation stands.
    pub fn stand_as(&mut self, capacity: Capacity, finding: Finding) {
        self.capacities[capacity as usize] = finding;
    }

    /// States when an anchor happened.
    pub fn happened(&mut self, anchor: Anchor, at: Start) {
        self.anchors.insert(anchor, at);
    }

    /// States that the filing of a rule was submitted.
    pub fn file(&mut self, rule: &str, filed: Filed) {
        self.filed.insert(rule.to_owned(), filed);
    }

    /// States that people decided, with reasons, not to act on a rule's duty.
    pub fn waive(&mut self, rule: &str) {
        self.waived.insert(rule.to_owned());
    }

    /// Whether people decided not to act on a rule's duty.
    pub fn is_waived(&self, rule: &str) -> bool {
        self.waived.contains(rule)
    }

    /// What is known of a condition, for this use of it.
    pub fn finding(&self, condition: Condition, usage: Use) -> Finding {
        match usage {
            Use::Triggers => self.triggering[condition as usize],
            Use::Excuses => self.excusing[condition as usize],
        }
    }

    /// Whether the organisation stands in this capacity.
    pub fn capacity(&self, capacity: Capacity) -> Finding {
        self.capacities[capacity as usize]
    }

    /// When an anchor happened, if it did and is known.
    pub fn anchor(&self, anchor: &Anchor) -> Option<Start> {
        match anchor {
            Anchor::Filed(rule) => self.filed.get(rule).map(|filed| filed.at),
            other => self.anchors.get(other).copied(),
        }
    }

    /// The submission of a rule's filing, if any.
    pub fn filed(&self, rule: &str) -> Option<Filed> {
        self.filed.get(rule).copied()
    }

    /// Whether a condition is established, so firmly that it may excuse.
    pub(crate) fn is_established(&self, condition: Condition) -> bool {
        self.finding(condition, Use::Excuses).truth == Truth::Yes
    }
}

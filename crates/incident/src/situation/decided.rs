//! What people decided: above every proposal, and dated when they say so.

use std::collections::BTreeSet;

use calendar::Start;
use jiff::Timestamp;
use law::RiskLevel;

use super::facts::{self, Slot};
use super::problem::{Form, SituationProblem, Wrong};
use super::read::Reader;
use super::tree::Tree;
use crate::fact::{FactKey, Facts, Value};

/// The decisions of one situation.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Decisions {
    /// How high the risk for persons is (AVG art. 33 and 34).
    pub risk: Option<RiskDecision>,
    /// Whether the incident is significant (Cbw art. 25).
    pub significant: Option<bool>,
    /// Whether the incident is major (DORA art. 19).
    pub major: Option<bool>,
    /// The rules whose duty people decided, with reasons, not to act on.
    pub waived: BTreeSet<String>,
}

/// A decision on the risk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RiskDecision {
    /// The level.
    pub level: RiskLevel,
    /// When it was taken; what was learnt afterwards makes it stale.
    pub decided_at: Option<Timestamp>,
}

/// Reads `decided`, and the facts that are decisions under another name.
pub(super) fn read(
    reader: &Reader<'_>,
    tree: Option<&Tree>,
    facts: &Facts,
) -> Result<Decisions, SituationProblem> {
    let mut decisions = Decisions::default();
    for (key, value) in facts::table(tree, "decided")? {
        let path = format!("decided.{key}");
        match key.as_str() {
            "risk" => decisions.risk = risk(reader, &path, value)?,
            "significant" => decisions.significant = boolean(&path, value)?,
            "major" => decisions.major = boolean(&path, value)?,
            "waived" => decisions.waived = waived(reader, &path, value)?,
            other => {
                let nearest = facts::nearest(other, ["risk", "significant", "major", "waived"]);
                return Err(SituationProblem::at(path, Wrong::UnknownKey { nearest }));
            }
        }
    }
    let from_facts = risk_from_facts(facts)?.map(|level| RiskDecision { level, decided_at: None });
    match (decisions.risk, from_facts) {
        (Some(decided), Some(fact)) if decided.level != fact.level => {
            return Err(conflict("decided.risk", "facts.risk"));
        }
        (None, fact) => decisions.risk = fact,
        _ => {}
    }
    match (decisions.significant, flag(facts, FactKey::Significant)) {
        (Some(decided), Some(fact)) if decided != fact => {
            return Err(conflict("decided.significant", "facts.significant"));
        }
        (None, fact) => decisions.significant = fact,
        _ => {}
    }
    Ok(decisions)
}

fn conflict(path: &str, with: &str) -> SituationProblem {
    SituationProblem::at(path, Wrong::Conflict { with: with.to_owned() })
}

fn risk(reader: &Reader<'_>, path: &str, tree: &Tree) -> Result<Option<RiskDecision>, SituationProblem> {
    let level = |text: &str| {
        RiskLevel::parse(text).ok_or_else(|| {
            let nearest = facts::nearest(text, ["unlikely", "risk", "high"]);
            SituationProblem::at(path, Wrong::UnknownValue { value: super::moment::shorten(text), nearest })
        })
    };
    match tree {
        Tree::Null => Ok(None),
        Tree::Text(text) => Ok(Some(RiskDecision { level: level(text)?, decided_at: None })),
        Tree::Table(entries) => {
            let mut decision = None;
            let mut decided_at = None;
            for (key, value) in entries {
                let path = format!("{path}.{key}");
                match (key.as_str(), value) {
                    ("value", Tree::Text(text)) => decision = Some(level(text)?),
                    ("value", Tree::Null) | ("by" | "because", Tree::Text(_) | Tree::Null) => {}
                    ("decided_at", _) => {
                        decided_at = Slot::new(&path, value).start(reader)?.map(|at| reader.moment(at));
                    }
                    ("value" | "by" | "because", _) => {
                        return Err(SituationProblem::at(path, Wrong::WrongForm { expected: Form::Text }));
                    }
                    (other, _) => {
                        let nearest = facts::nearest(other, ["value", "decided_at", "by", "because"]);
                        return Err(SituationProblem::at(path, Wrong::UnknownKey { nearest }));
                    }
                }
            }
            Ok(decision.map(|level| RiskDecision { level, decided_at }))
        }
        _ => Err(SituationProblem::at(path, Wrong::WrongForm { expected: Form::Text })),
    }
}

fn boolean(path: &str, tree: &Tree) -> Result<Option<bool>, SituationProblem> {
    match tree {
        Tree::Null => Ok(None),
        Tree::Bool(value) => Ok(Some(*value)),
        _ => Err(SituationProblem::at(path, Wrong::WrongForm { expected: Form::Bool })),
    }
}

fn waived(reader: &Reader<'_>, path: &str, tree: &Tree) -> Result<BTreeSet<String>, SituationProblem> {
    let list = || SituationProblem::at(path, Wrong::WrongForm { expected: Form::ListOfText });
    let rules = match tree {
        Tree::Null => return Ok(BTreeSet::new()),
        Tree::List(rules) => rules,
        _ => return Err(list()),
    };
    rules
        .iter()
        .map(|rule| match rule {
            Tree::Text(rule) if reader.rules.contains(&rule.as_str()) => Ok(rule.clone()),
            Tree::Text(rule) => {
                let nearest = facts::nearest(rule, reader.rules.iter().copied());
                Err(SituationProblem::at(path, Wrong::UnknownRule { nearest }))
            }
            _ => Err(list()),
        })
        .collect()
}

fn flag(facts: &Facts, key: FactKey) -> Option<bool> {
    match facts.get(key)?.value {
        Value::Bool(value) => Some(value),
        _ => None,
    }
}

/// A case that says only "no high risk" leaves open whether there is any; the strict side is "a risk".
fn risk_from_facts(facts: &Facts) -> Result<Option<RiskLevel>, SituationProblem> {
    let [risk, high, unlikely] =
        [FactKey::Risk, FactKey::HighRisk, FactKey::UnlikelyRisk].map(|key| flag(facts, key));
    let no_risk = risk == Some(false) || unlikely == Some(true);
    if no_risk && (high == Some(true) || risk == Some(true) || unlikely == Some(false)) {
        return Err(conflict("facts.unlikely_risk", "facts.risk"));
    }
    Ok(match (no_risk, high, risk.or(unlikely.map(|unlikely| !unlikely))) {
        (true, ..) => Some(RiskLevel::Unlikely),
        (false, Some(true), _) => Some(RiskLevel::High),
        (false, Some(false), _) | (false, None, Some(true)) => Some(RiskLevel::Risk),
        (false, None, _) => None,
    })
}

/// A helper for tests and callers that hold a start instead of a moment.
impl Reader<'_> {
    /// The moment of a start: a day without an hour counts from its first second.
    pub(super) fn moment(&self, start: Start) -> Timestamp {
        match start {
            Start::Moment(at) => at,
            Start::Day(day) => day
                .to_zoned(self.zone.clone())
                .map_or(Timestamp::MIN, |start_of_day| start_of_day.timestamp()),
        }
    }
}

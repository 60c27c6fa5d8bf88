//! What people decided: above every proposal, and dated when they say so.

use std::collections::BTreeSet;

use calendar::Start;
use jiff::Timestamp;
use law::{FactSet, RiskLevel, Truth, Use};

use super::facts::{self, Slot};
use super::problem::{Form, SituationProblem, Wrong};
use super::read::Reader;
use super::tree::Tree;
use crate::fact::{FactKey, Facts};

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
    /// Facts that changed since, where the order of entries says so; a situation file leaves it empty.
    pub changed_since: FactSet,
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
    let left = levels_left(facts);
    if left.is_empty() {
        return Err(conflict("facts.unlikely_risk", "facts.risk"));
    }
    match decisions.risk {
        Some(decided) if !left.contains(&decided.level) => {
            return Err(conflict("decided.risk", "facts.risk"));
        }
        Some(_) => {}
        None => {
            decisions.risk = level_said(&left).map(|level| RiskDecision {
                level,
                decided_at: None,
                changed_since: FactSet::EMPTY,
            });
        }
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
        Tree::Text(text) => {
            Ok(Some(RiskDecision { level: level(text)?, decided_at: None, changed_since: FactSet::EMPTY }))
        }
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
            Ok(decision.map(|level| RiskDecision { level, decided_at, changed_since: FactSet::EMPTY }))
        }
        _ => Err(SituationProblem::at(path, Wrong::WrongForm { expected: Form::Text })),
    }
}

pub(super) fn boolean(path: &str, tree: &Tree) -> Result<Option<bool>, SituationProblem> {
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

/// Only what is established decides; what is refuted decides its contrary.
fn flag(facts: &Facts, key: FactKey) -> Option<bool> {
    match facts.ask(Use::Excuses).is(key).truth {
        Truth::Yes => Some(true),
        Truth::No => Some(false),
        Truth::Unknown => None,
    }
}

/// The levels that everything said in facts (`risk`, `high_risk`, `unlikely_risk`) leaves.
fn levels_left(facts: &Facts) -> Vec<RiskLevel> {
    let [risk, high, unlikely] =
        [FactKey::Risk, FactKey::HighRisk, FactKey::UnlikelyRisk].map(|key| flag(facts, key));
    let agrees = |level: &RiskLevel| {
        risk.is_none_or(|risk| risk == (*level != RiskLevel::Unlikely))
            && high.is_none_or(|high| high == (*level == RiskLevel::High))
            && unlikely.is_none_or(|unlikely| unlikely == (*level == RiskLevel::Unlikely))
    };
    [RiskLevel::Unlikely, RiskLevel::Risk, RiskLevel::High].into_iter().filter(agrees).collect()
}

/// The decision that facts amount to: "a risk" when that is all they say, none when they only exclude a high
/// one or say nothing.
fn level_said(left: &[RiskLevel]) -> Option<RiskLevel> {
    match left {
        [only] => Some(*only),
        [RiskLevel::Risk, RiskLevel::High] => Some(RiskLevel::Risk),
        _ => None,
    }
}

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

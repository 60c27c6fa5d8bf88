//! Thresholds and the criteria that combine them: how a page says when an incident is significant or major.
//!
//! Each list is one level deep and names what stands on the pages by its id, so that a lawyer can walk through
//! it with a finger (`docs/decisions/0029-thresholds-stand-on-the-page.md`).

use std::ops::Range;

use jiff::civil::Date;

use crate::measure::{Bound, Measure};
use crate::rule::Provision;
use crate::{Circumstances, Condition, FactSet, Finding, Force, Rulebook, Truth, Use};

/// A number that the law sets, beside the words that set it.
#[derive(Clone, Debug, PartialEq)]
pub struct Threshold {
    /// What every block has.
    pub provision: Provision,
    /// Which number it is about.
    pub of: Measure,
    /// Where it lies.
    pub bound: Bound,
}

/// One line of a list of criteria.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Criterion {
    /// A condition.
    Condition(Condition),
    /// A threshold or other criteria, by id.
    Named(String),
}

/// How many of a list must be met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    /// Every one of them.
    All,
    /// So many of them, at the least.
    AtLeast(usize),
}

/// Criteria that together answer a question: whether an incident is significant, or major, or a part of that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Criteria {
    /// What every block has.
    pub provision: Provision,
    /// The condition that is met when these are. Without one they are part of others.
    pub settles: Option<Condition>,
    /// For whom they are written: one of these must hold. Empty: for everybody whom the rule binds.
    pub for_whom: Vec<Condition>,
    /// What must be met.
    pub of: Vec<Criterion>,
    /// How many of it.
    pub needs: Needs,
    /// What takes it away, once established.
    pub unless: Vec<Criterion>,
    /// What the lines of `of`, and after them those of `unless`, name: looked up once, when the pages are loaded.
    pub(crate) named: Vec<Named>,
}

/// Where in the rulebook the versions of what a line names stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Named {
    /// Nothing: it is a condition.
    Nothing,
    /// Among the thresholds.
    Thresholds(Range<usize>),
    /// Among the criteria.
    Criteria(Range<usize>),
}

impl Criteria {
    /// What must be met, each with what it names.
    fn lines(&self) -> impl Iterator<Item = (&Criterion, &Named)> {
        self.of.iter().zip(&self.named)
    }

    /// What takes it away, each with what it names.
    fn undoers(&self) -> impl Iterator<Item = (&Criterion, &Named)> {
        self.unless.iter().zip(self.named.iter().skip(self.of.len()))
    }
}

/// What the criteria on the pages say of one condition.
#[derive(Clone, Debug)]
pub struct Qualification<'a> {
    /// The condition.
    pub condition: Condition,
    /// What follows from what is known, and nothing else: the law rests on this.
    pub finding: Finding,
    /// What follows when what nobody spoke of is taken not to be so. A proposal: [`Qualification::awaits`] says
    /// what could change it.
    pub proposed: Truth,
    /// The criteria that are met, each with the facts that it rests on.
    pub because: Vec<(&'a Criteria, FactSet)>,
    /// The unknown facts that could still change the proposal.
    pub awaits: FactSet,
    /// Open conditions that would take away what is met.
    pub could_undo: Vec<Condition>,
}

/// Says of each condition that the pages have criteria for whether it is met, by the criteria of that day.
pub fn qualify<'a>(
    rulebook: &'a Rulebook,
    circumstances: &Circumstances,
    day: Date,
) -> Vec<Qualification<'a>> {
    let bench = Bench { rulebook, circumstances, day };
    let mut conditions: Vec<Condition> = bench.in_force().filter_map(|criteria| criteria.settles).collect();
    conditions.sort_unstable();
    conditions.dedup();
    conditions.into_iter().map(|condition| bench.qualify(condition)).collect()
}

/// What one line says, strictly and as a proposal.
#[derive(Clone, Copy)]
struct Said {
    strict: Finding,
    proposed: Truth,
    /// Whether anybody spoke of it.
    spoken: bool,
}

impl Said {
    fn of(strict: Finding, spoken: bool) -> Said {
        let proposed = if strict.truth == Truth::Unknown && !spoken { Truth::No } else { strict.truth };
        Said { strict, proposed, spoken }
    }

    fn both(self, other: Said) -> Said {
        Said {
            strict: self.strict.and(other.strict),
            proposed: self.proposed.and(other.proposed),
            spoken: self.spoken || other.spoken,
        }
    }
}

struct Bench<'a, 'c> {
    rulebook: &'a Rulebook,
    circumstances: &'c Circumstances,
    day: Date,
}

impl<'a> Bench<'a, '_> {
    fn in_force(&self) -> impl Iterator<Item = &'a Criteria> {
        let day = self.day;
        self.rulebook.criteria().filter(move |c| c.force == Force::Law && c.in_force.on(day))
    }

    fn qualify(&self, condition: Condition) -> Qualification<'a> {
        let mut whole = Qualification {
            condition,
            finding: Finding::any([]),
            proposed: Truth::No,
            because: Vec::new(),
            awaits: FactSet::EMPTY,
            could_undo: Vec::new(),
        };
        // Without criteria for an entity like this one nothing can be ruled out.
        let (mut written_for_it, mut spoken) = (false, false);
        for criteria in self.in_force().filter(|criteria| criteria.settles == Some(condition)) {
            let gate = self.gate(criteria);
            if gate.strict.truth == Truth::No {
                whole.finding = whole.finding.or(gate.strict);
                continue; // Written for somebody else.
            }
            let body = self.body(criteria);
            let said = gate.both(body);
            written_for_it |= gate.strict.truth == Truth::Yes;
            spoken |= gate.strict.truth == Truth::Yes && body.spoken;
            whole.finding = whole.finding.or(said.strict);
            whole.proposed = whole.proposed.or(said.proposed);
            match said.strict.truth {
                Truth::Yes => {
                    whole.because.push((criteria, said.strict.facts));
                    self.undoers(condition, criteria, &mut whole.could_undo);
                }
                Truth::Unknown => whole.awaits = whole.awaits.union(said.strict.facts),
                Truth::No => {}
            }
        }
        if !written_for_it && whole.finding.truth == Truth::No {
            whole.finding = Finding::OPEN;
        }
        if whole.proposed == Truth::No && whole.finding.truth == Truth::Unknown && !(written_for_it && spoken)
        {
            whole.proposed = Truth::Unknown;
        }
        whole
    }

    fn gate(&self, criteria: &Criteria) -> Said {
        if criteria.for_whom.is_empty() {
            return Said::of(Finding::all([]), false);
        }
        let kinds = criteria.for_whom.iter().map(|kind| self.circumstances.finding(*kind, Use::Triggers));
        Said::of(Finding::any(kinds), false)
    }

    fn body(&self, criteria: &Criteria) -> Said {
        let said: Vec<Said> =
            criteria.lines().map(|(line, named)| self.line(line, named, Use::Triggers)).collect();
        let needed = match criteria.needs {
            Needs::All => said.len(),
            Needs::AtLeast(number) => number,
        };
        let mut whole = Said {
            strict: Finding::at_least(needed, &said.iter().map(|said| said.strict).collect::<Vec<_>>()),
            proposed: Truth::at_least(needed, &said.iter().map(|said| said.proposed).collect::<Vec<_>>()),
            spoken: said.iter().any(|said| said.spoken),
        };
        for (undoer, named) in criteria.undoers() {
            let said = self.line(undoer, named, Use::Excuses);
            if said.strict.truth == Truth::Yes {
                whole = Said { strict: said.strict.negate(), proposed: Truth::No, spoken: true };
            }
        }
        whole
    }

    fn line(&self, line: &Criterion, named: &Named, usage: Use) -> Said {
        match line {
            Criterion::Condition(condition) => {
                let finding = self.circumstances.finding(*condition, usage);
                let held = self.circumstances.held();
                let spoken = finding.truth != Truth::Unknown || finding.facts.meets(held);
                Said::of(finding, spoken)
            }
            Criterion::Named(_) => {
                if let Some(threshold) = self.rulebook.threshold_on(named, self.day) {
                    let measured = self.circumstances.measured(threshold.of, usage);
                    return Said::of(threshold.bound.crossed_by(measured), measured.spoken);
                }
                match self.rulebook.criteria_on(named, self.day) {
                    Some(criteria) => self.gate(criteria).both(self.body(criteria)),
                    None => Said::of(Finding::OPEN, false),
                }
            }
        }
    }

    /// What is open and would take these criteria, or what they consist of, away: a condition, or for a number the
    /// settled condition itself.
    fn undoers(&self, settled: Condition, criteria: &Criteria, found: &mut Vec<Condition>) {
        for (undoer, named) in criteria.undoers() {
            let condition = match undoer {
                Criterion::Condition(condition) => *condition,
                Criterion::Named(_) => settled,
            };
            let open = self.line(undoer, named, Use::Excuses).strict.truth == Truth::Unknown;
            if open && !found.contains(&condition) {
                found.push(condition);
            }
        }
        for (_, named) in criteria.lines() {
            if let Some(part) = self.rulebook.criteria_on(named, self.day) {
                self.undoers(settled, part, found);
            }
        }
    }
}

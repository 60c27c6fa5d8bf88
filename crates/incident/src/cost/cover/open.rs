//! A policy while lines are paid from it: what is left of its limits and of what we pay ourselves.

use std::collections::BTreeMap;

use jiff::civil::Date;
use readiness::agreement::event::{Cover, Policy};
use readiness::agreement::insured::strictest;

use super::settlement::{PolicyLeft, Reason, Row};

/// A policy with what is left of it. A limit that nobody looked up holds nothing back, and is said to be missing.
pub(super) struct Open<'a> {
    pub(super) policy: &'a Policy,
    /// Whether it happened before the day from which the policy counts.
    pub(super) is_before_retroactive: bool,
    limit: Option<u64>,
    deductible: u64,
    covers: BTreeMap<Cover, Left>,
}

/// What is left of one cover.
struct Left {
    limit: Option<u64>,
    /// What we pay ourselves of it, when it has a deductible of its own.
    deductible: Option<u64>,
}

impl<'a> Open<'a> {
    pub(super) fn new(policy: &'a Policy, happened_on: Option<Date>) -> Open<'a> {
        let is_before = |from: Date| happened_on.is_some_and(|day| day < from);
        Open {
            policy,
            is_before_retroactive: policy.retroactive_from.is_some_and(is_before),
            limit: policy.limit_cents,
            deductible: policy.deductible_cents.unwrap_or_default(),
            covers: BTreeMap::new(),
        }
    }

    /// Pays a row, as far as there is something left. `waits` is how many seconds fall in the waiting time, and what they
    /// cost.
    pub(super) fn pay(&mut self, row: &mut Row, waits: Option<(u64, u64)>) {
        let Some(cover) = row.cover else { return };
        let policy = self.policy;
        let left = self.covers.entry(cover).or_insert_with(|| {
            let said = strictest(policy, cover);
            Left {
                limit: said.and_then(|line| line.limit_cents),
                deductible: said.and_then(|line| line.deductible_cents),
            }
        });
        let mut cents = row.shares.total_cents;
        if let Some((seconds, lost)) = waits {
            cents -= lost.min(cents);
            row.reasons.push(Reason::Waiting { seconds, cents: lost });
        }
        for (limit, reason) in [
            (&mut left.limit, (|cents| Reason::SubLimit { cents }) as fn(u64) -> Reason),
            (&mut self.limit, |cents| Reason::Limit { cents }),
        ] {
            let paid = limit.map_or(cents, |limit| limit.min(cents));
            row.reasons.extend((paid < cents).then(|| reason(cents - paid)));
            cents = paid;
        }
        for limit in [&mut left.limit, &mut self.limit].into_iter().flatten() {
            *limit -= cents;
        }
        let deductible = left.deductible.as_mut().unwrap_or(&mut self.deductible);
        let own = (*deductible).min(cents);
        *deductible -= own;
        row.reasons.extend((own > 0).then_some(Reason::Deductible { cents: own }));
        row.shares.deductible_cents = own;
        row.shares.covered_cents = cents - own;
        row.shares.conditional_cents = if row.is_conditional { cents - own } else { 0 };
    }

    pub(super) fn left(self) -> PolicyLeft {
        PolicyLeft {
            limit_cents: self.limit,
            deductible_cents: self.policy.deductible_cents.map(|_| self.deductible),
            covers: self.covers.into_iter().map(|(cover, left)| (cover, left.limit)).collect(),
            is_before_retroactive: self.is_before_retroactive,
        }
    }
}

//! What policies would pay of what an incident costs. Nothing of it is kept: the same lines and policies give the same answer.
//!
//! Each line goes to one policy and one cover, in this order: what is excluded, what makes things better, what no cover
//! pays, own people, consent. What remains loses its waiting time, is held to what is left of the limit of its cover and of
//! the policy, and pays the deductible, which counts once. Limits and deductible go to what was paid before what was ordered
//! or lost before what is estimated, and then by number. `docs/costs.md` says why, and where policies differ.

mod open;
mod settlement;

pub use settlement::{Item, PolicyLeft, Reason, Row, Settlement, Shares};

use std::cmp::Reverse;
use std::collections::BTreeMap;

use calendar::Start;
use jiff::Timestamp;
use jiff::civil::Date;
use law::Rulebook;
use readiness::agreement::event::{CostHead, Cover, Covered, Policy};
use readiness::agreement::insured::{Proviso, covers_for, is_in_force, proviso, strictest};

use self::open::Open;
use super::consent::{hires, standing};
use super::event::{CostLine, CostStage, InterruptionStated};
use super::{Costs, at_rate};
use crate::state::State;

/// When the incident was, as policies count it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Days {
    /// On which day it was found: the policy in force then pays.
    pub found_on: Date,
    /// On which day it happened, if anybody knows: not before the day from which the policy counts.
    pub happened_on: Option<Date>,
}

impl Days {
    /// The days of an incident as it is known, in the zone of the rules. It was found with the first thing that anybody says
    /// of it.
    pub fn of(state: &State, rulebook: &Rulebook) -> Days {
        let day = |start| rulebook.calendar().zone().to_datetime(rulebook.moment_of(start)).date();
        let moment = |name: &str| state.moments.get(name).map(|(_, at)| *at);
        let signals = state.signals.values().map(|kept| kept.said.at.0);
        let aware = state.awareness.values().map(|aware| aware.at);
        let opened = state.opened.as_ref().map(|opened| Start::Moment(opened.at));
        let found = signals.chain(aware).chain(moment("detected")).chain(opened);
        Days { found_on: found.map(day).min().unwrap_or_default(), happened_on: moment("occurred").map(day) }
    }
}

/// Which end of a range counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// The least.
    Low,
    /// The most.
    High,
}

/// What the policies would pay. `policies` are all that there are, by number.
pub fn settle(
    costs: &Costs,
    policies: &BTreeMap<u32, &Policy>,
    days: Days,
    end: End,
    now: Timestamp,
) -> Settlement {
    let in_force = policies.iter().filter(|(_, policy)| is_in_force(policy, days.found_on));
    let mut open: BTreeMap<u32, Open<'_>> =
        in_force.map(|(id, policy)| (*id, Open::new(policy, days.happened_on))).collect();
    let mut claims = claims(costs, end, now);
    claims.sort_by_key(|claim| (Reverse(claim.stage), claim.item));
    let rows = claims.iter().map(|claim| claim.settle(costs, &mut open)).collect();
    Settlement::new(rows, open.into_iter().map(|(id, open)| (id, open.left())).collect())
}

/// What is claimed: a cost, or a time in which something stood still.
struct Claim<'a> {
    item: Item,
    head: Option<CostHead>,
    stage: CostStage,
    cents: u64,
    excluded: &'a str,
    policy: Option<u32>,
    what: What<'a>,
}

enum What<'a> {
    Cost(&'a CostLine),
    /// With how long it lasted, in seconds.
    Standstill(&'a InterruptionStated, u64),
}

fn claims(costs: &Costs, end: End, now: Timestamp) -> Vec<Claim<'_>> {
    let lines = costs.standing().map(|(number, cost)| {
        let line = cost.line();
        Claim {
            item: Item::Cost(number),
            head: line.head,
            stage: line.stage,
            cents: if end == End::Low { line.amount.low() } else { line.amount.high() },
            excluded: &line.excluded,
            policy: line.policy,
            what: What::Cost(line),
        }
    });
    let still = costs.interruptions().filter(|(_, it)| it.withdrawn.is_none()).map(|(number, it)| {
        let (said, seconds) = (&it.now().said, it.seconds(now));
        Claim {
            item: Item::Interruption(number),
            head: Some(CostHead::Standstill),
            stage: it.stage(),
            cents: at_rate(seconds, said.margin_cents_per_hour.unwrap_or_default(), 3600),
            excluded: &said.excluded,
            policy: said.policy,
            what: What::Standstill(said, seconds),
        }
    });
    lines.chain(still).collect()
}

/// Where a claim goes, and on what that depends.
struct Place {
    policy: u32,
    cover: Cover,
    provisos: Vec<Reason>,
}

impl Claim<'_> {
    fn settle(&self, costs: &Costs, open: &mut BTreeMap<u32, Open<'_>>) -> Row {
        let mut row = Row::new(self.item, self.head, self.stage, self.cents);
        if let What::Standstill(said, _) = self.what
            && said.margin_cents_per_hour.is_none()
        {
            row.reasons.push(Reason::NoMargin);
            return row;
        }
        match self.place(costs, open) {
            Err((cover, reason)) => {
                row.cover = cover;
                row.reasons.push(reason);
            }
            Ok(place) => {
                let Some(open) = open.get_mut(&place.policy) else { return row };
                (row.policy, row.cover) = (Some(place.policy), Some(place.cover));
                row.is_conditional = !place.provisos.is_empty();
                row.reasons = place.provisos;
                open.pay(&mut row, self.waits(open));
            }
        }
        row
    }

    /// What falls in the waiting time of a policy, with how long that was.
    fn waits(&self, open: &Open<'_>) -> Option<(u64, u64)> {
        let What::Standstill(said, seconds) = self.what else { return None };
        let waits = u64::from(open.policy.waiting_hours?).saturating_mul(3600).min(seconds);
        let after = at_rate(seconds - waits, said.margin_cents_per_hour?, 3600);
        (waits > 0).then(|| (waits, self.cents.saturating_sub(after)))
    }

    /// The best place: one that pays for certain before one that pays on a condition; where none pays, why the one that came
    /// nearest does not.
    fn place(&self, costs: &Costs, open: &BTreeMap<u32, Open<'_>>) -> Result<Place, (Option<Cover>, Reason)> {
        let covers = self.covers();
        if !self.excluded.trim().is_empty() {
            return Err((covers.first().copied(), Reason::Excluded(self.excluded.trim().to_owned())));
        }
        let mut refused: Option<(Option<Cover>, Reason)> = None;
        let mut conditional: Option<Place> = None;
        for (id, open) in open.iter().filter(|(id, _)| self.policy.is_none_or(|of| of == **id)) {
            for cover in &covers {
                match self.judge(costs, *id, open, *cover) {
                    Ok(place) if place.provisos.is_empty() => return Ok(place),
                    Ok(place) => drop(conditional.get_or_insert(place)),
                    Err(reason) if refused.as_ref().is_none_or(|(_, held)| reason.rank() > held.rank()) => {
                        refused = Some((Some(*cover), reason));
                    }
                    Err(_) => {}
                }
            }
        }
        conditional.ok_or_else(|| refused.unwrap_or_else(|| self.nowhere(&covers, open)))
    }

    /// Why nothing could be asked of any policy.
    fn nowhere(&self, covers: &[Cover], open: &BTreeMap<u32, Open<'_>>) -> (Option<Cover>, Reason) {
        match covers.first() {
            None => (None, Reason::NoCover),
            Some(cover) if open.is_empty() => (Some(*cover), Reason::NoPolicy),
            // Somebody named a policy that was not in force.
            Some(cover) => (Some(*cover), Reason::NotInForce),
        }
    }

    /// Under which covers it may fall: the one that somebody decided, else those that its head proposes.
    fn covers(&self) -> Vec<Cover> {
        let line = match self.what {
            What::Standstill(..) => return vec![Cover::Interruption],
            What::Cost(line) => line,
        };
        if line.is_improvement {
            return vec![Cover::Improvement];
        }
        match (line.cover, self.head) {
            (Some(cover), _) => vec![cover],
            // What is no improvement is not paid as one.
            (None, Some(head)) => {
                covers_for(head).iter().copied().filter(|it| *it != Cover::Improvement).collect()
            }
            (None, None) => Vec::new(),
        }
    }

    fn judge(&self, costs: &Costs, id: u32, open: &Open<'_>, cover: Cover) -> Result<Place, Reason> {
        let (is_own, is_improvement) = match self.what {
            What::Cost(line) => (line.is_own_staff, line.is_improvement),
            What::Standstill(..) => (false, false),
        };
        if open.is_before_retroactive {
            return Err(Reason::BeforeRetroactive);
        }
        let Some(said) = strictest(open.policy, cover) else { return Err(Reason::NotLookedUp) };
        if said.covered == Covered::No || said.limit_cents == Some(0) {
            return Err(if is_improvement { Reason::Improvement } else { Reason::NoCover });
        }
        if is_own && open.policy.pays_own_staff != Some(true) {
            return Err(Reason::OwnStaff);
        }
        if let What::Cost(line) = self.what
            && hires(line)
            && open.policy.needs_consent == Some(true)
            && !standing(costs, line, id).is_given()
        {
            return Err(Reason::Consent);
        }
        let condition = said.condition.trim();
        let is_conditional = said.covered == Covered::OnCondition || !condition.is_empty();
        let stated = is_conditional.then(|| Reason::OnCondition(condition.to_owned()));
        let provisos = stated.into_iter().chain(self.proviso(cover)).collect();
        Ok(Place { policy: id, cover, provisos })
    }

    /// On what it depends even when the policy says yes. Whoever chose the cover of a line said that it is that part.
    fn proviso(&self, cover: Cover) -> Option<Reason> {
        let What::Cost(line) = self.what else { return None };
        match proviso(self.head?, cover)? {
            Proviso::Law => Some(Reason::Law),
            Proviso::PartOfHead if line.cover.is_none() && !line.is_improvement => Some(Reason::PartOfHead),
            Proviso::PartOfHead | Proviso::Policy => None,
        }
    }
}

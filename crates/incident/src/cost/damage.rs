//! The damage as a list, for the report to the police and for joining a criminal case as an injured party (art. 51f Sv: who
//! suffered damage directly by an offence). What a policy paid is no matter here: it is between the insurer and them.

use jiff::Timestamp;
use readiness::agreement::event::CostHead;

use super::cover::Item;
use super::event::CostStage;
use super::{Costs, at_rate};

/// One line of the damage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loss {
    /// Which cost or standstill.
    pub item: Item,
    /// Under which head.
    pub head: Option<CostHead>,
    /// For what.
    pub what: String,
    /// How certain it is.
    pub stage: CostStage,
    /// At least, in euro cents.
    pub low_cents: u64,
    /// At most, in euro cents.
    pub high_cents: u64,
    /// What shows it, by the id of the evidence.
    pub evidence: Vec<String>,
}

/// The damage, with what of it can be shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Damage {
    /// Line by line.
    pub losses: Vec<Loss>,
    /// At least, in euro cents.
    pub low_cents: u64,
    /// At most, in euro cents.
    pub high_cents: u64,
    /// What was ordered, lost or paid and has evidence, in euro cents.
    pub shown_cents: u64,
}

/// What the incident did, as damage of ours. Making things better than they were is none, and a fine is for what we did
/// ourselves: both are left out.
pub fn damage(costs: &Costs, now: Timestamp) -> Damage {
    let lines = costs.standing().filter(|(_, cost)| {
        let line = cost.line();
        !line.is_improvement && line.head != Some(CostHead::Fines)
    });
    let lines = lines.map(|(number, cost)| {
        let line = cost.line();
        Loss {
            item: Item::Cost(number),
            head: line.head,
            what: line.what.clone(),
            stage: line.stage,
            low_cents: line.amount.low(),
            high_cents: line.amount.high(),
            evidence: line.evidence.clone(),
        }
    });
    let still = costs.interruptions().filter(|(_, it)| it.withdrawn.is_none()).filter_map(|(number, it)| {
        let said = &it.now().said;
        let cents = at_rate(it.seconds(now), said.margin_cents_per_hour?, 3600);
        Some(Loss {
            item: Item::Interruption(number),
            head: Some(CostHead::Standstill),
            what: said.what.clone(),
            stage: it.stage(),
            low_cents: cents,
            high_cents: cents,
            evidence: said.evidence.clone(),
        })
    });
    let losses: Vec<Loss> = lines.chain(still).collect();
    let is_shown = |loss: &&Loss| loss.stage != CostStage::Estimated && !loss.evidence.is_empty();
    Damage {
        low_cents: losses.iter().map(|loss| loss.low_cents).sum(),
        high_cents: losses.iter().map(|loss| loss.high_cents).sum(),
        shown_cents: losses.iter().filter(is_shown).map(|loss| loss.low_cents).sum(),
        losses,
    }
}

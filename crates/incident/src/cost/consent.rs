//! Whether an insurer agreed before somebody was hired. Asking for help in the night is not held up by it: what is held up
//! is writing down an order as if nobody had to agree.

use std::collections::BTreeMap;

use readiness::agreement::event::Policy;

use super::Costs;
use super::event::{Consent, ConsentStated, CostLine, CostStage};
use crate::command::Command;
use crate::refusal::Refusal;
use crate::state::Kept;

/// How consent for a supplier stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Standing<'a> {
    /// Nobody asked.
    NotAsked,
    /// The last that was said of it.
    Said(&'a Kept<ConsentStated>),
}

impl Standing<'_> {
    /// Whether they agreed.
    pub fn is_given(self) -> bool {
        matches!(self, Standing::Said(kept) if kept.said.consent == Consent::Given)
    }
}

/// What was last said of hiring whom a line pays, by the insurer of a policy.
pub fn standing<'a>(costs: &'a Costs, line: &CostLine, policy: u32) -> Standing<'a> {
    let is_about = |said: &ConsentStated| {
        let same_policy = said.policy.is_none_or(|of| of == policy);
        same_policy && is_same(said.contact, &said.supplier, line.contact, &line.supplier)
    };
    let last = costs.consents().iter().rev().find(|kept| is_about(&kept.said));
    last.map_or(Standing::NotAsked, Standing::Said)
}

/// Whether two suppliers are the same: by contact, else by name as people write it.
fn is_same(contact: Option<u32>, name: &str, other_contact: Option<u32>, other: &str) -> bool {
    match (contact, other_contact) {
        (Some(one), Some(other)) => one == other,
        _ => name.trim().to_lowercase() == other.trim().to_lowercase(),
    }
}

/// Whether a line pays somebody from outside, so that an insurer may want to agree first.
pub fn hires(line: &CostLine) -> bool {
    !line.is_own_staff && !line.supplier.trim().is_empty()
}

/// Refuses to write down that somebody was hired while a policy asks consent that was not given, and nobody says why it
/// did not wait. `policies` are those in force, by number.
///
/// # Errors
///
/// [`Refusal::ConsentNeeded`].
pub fn gate(costs: &Costs, command: &Command, policies: &BTreeMap<u32, &Policy>) -> Result<(), Refusal> {
    let line = match command {
        Command::RecordCost(recorded) => &recorded.line,
        Command::ReviseCost(revised) => &revised.line,
        _ => return Ok(()),
    };
    let is_hired = line.stage != CostStage::Estimated && hires(line);
    if is_hired && line.without_consent.trim().is_empty() && !lacking(costs, line, policies).is_empty() {
        return Err(Refusal::ConsentNeeded { supplier: line.supplier.trim().to_owned() });
    }
    Ok(())
}

/// The policies that ask consent for whom a line pays, and did not get it.
pub fn lacking(costs: &Costs, line: &CostLine, policies: &BTreeMap<u32, &Policy>) -> Vec<u32> {
    if !hires(line) {
        return Vec::new();
    }
    let named = |id: &u32| line.policy.is_none_or(|of| of == *id);
    let asks = policies.iter().filter(|(id, policy)| named(id) && policy.needs_consent == Some(true));
    asks.map(|(id, _)| *id).filter(|id| !standing(costs, line, *id).is_given()).collect()
}

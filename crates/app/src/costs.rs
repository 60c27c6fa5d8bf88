//! What an incident costs beside the policies of the organisation, which stand in another stream.

use std::collections::BTreeMap;

use incident::command::Command;
use incident::cost::consent::gate;
use incident::cost::cover::{Days, End, Settlement, settle};
use incident::state::State;
use jiff::Timestamp;
use readiness::agreement::event::Policy;
use readiness::agreement::insured::is_in_force;
use wording::Wording;

use crate::{App, AppProblem, NotRecorded};

/// A claim file to be printed, as its reader may see it: parts, each with lines and a table.
pub struct PrintedClaim<'a> {
    /// The words of its language.
    pub wording: &'a Wording,
    /// The name of the incident.
    pub code_name: &'a str,
    /// Whether it is an exercise.
    pub is_exercise: bool,
    /// The parts.
    pub parts: Vec<documents::ClaimPart>,
    /// When it is made.
    pub now: Timestamp,
}

impl App {
    /// What the policies would pay of what an incident costs.
    ///
    /// # Errors
    ///
    /// The journal cannot be read.
    pub fn settlement(&self, state: &State, end: End, now: Timestamp) -> Result<Settlement, AppProblem> {
        let prepared = self.prepared()?;
        let policies: BTreeMap<u32, &Policy> = prepared.policies().collect();
        Ok(settle(&state.costs, &policies, Days::of(state, self.law()), end, now))
    }

    /// Refuses an order at somebody to whom an insurer did not agree, unless somebody says why it could not wait.
    pub(crate) fn agreed_to(&self, command: &Command, state: &State) -> Result<(), NotRecorded> {
        if !command.is_about_costs() {
            return Ok(());
        }
        let prepared = self.prepared()?;
        let found_on = Days::of(state, self.law()).found_on;
        let in_force = prepared.policies().filter(|(_, policy)| is_in_force(policy, found_on));
        Ok(gate(&state.costs, command, &in_force.collect())?)
    }

    /// The claim file as a document.
    ///
    /// # Errors
    ///
    /// The journal cannot be read.
    pub fn print_claim(&self, printed: PrintedClaim<'_>) -> Result<documents::Document, AppProblem> {
        let PrintedClaim { wording, code_name, is_exercise, parts, now } = printed;
        Ok(documents::claim(&documents::Claim {
            wording,
            organisation: &self.named(wording)?,
            code_name,
            is_exercise,
            zone: self.law().calendar().zone(),
            at: now,
            parts,
        }))
    }
}

//! Writing down how many people and records of each.

use std::collections::BTreeSet;

use super::event::{ControllerCount, ControllersCounted};
use crate::command::{Desk, LONG, NAME, not_in_the_future, one_of, optional, readable};
use crate::event::Event;
use crate::fact::{Certainty, FactKey, Kind};
use crate::refusal::Refusal;
use crate::stakeholder::event::StakeholderKind;
use crate::state::State;

/// In one act so many are counted; whoever has more does it twice.
pub const ROWS: usize = 2_000;

/// More people than there are is a slip of the keyboard.
const MOST: u64 = 10_000_000_000;

pub(crate) fn count(state: &State, counted: &ControllersCounted, desk: Desk<'_>) -> Result<Event, Refusal> {
    readable("source", &counted.source, NAME)?;
    one_of("certainty", &counted.certainty, &Certainty::ALL.map(Certainty::as_str))?;
    optional("reason", &counted.reason, LONG)?;
    not_in_the_future("known_at", counted.known_at, desk)?;
    if counted.rows.is_empty() {
        return Err(Refusal::Empty { field: "rows" });
    }
    if counted.rows.len() > ROWS {
        return Err(Refusal::TooMany { field: "rows", limit: ROWS });
    }
    let mut seen = BTreeSet::new();
    for count in &counted.rows {
        row(count)?;
        if !seen.insert(&count.controller) {
            return Err(Refusal::Twice { field: "rows", word: count.controller.key() });
        }
    }
    let held = |count: &ControllerCount| state.controllers.now(&count.controller);
    let same = |count: &ControllerCount| {
        held(count).is_some_and(|held| held.count == *count && held.certainty == counted.certainty)
    };
    if counted.rows.iter().all(same) {
        let last = counted.rows.iter().filter_map(held).map(|held| held.number).max();
        return Err(Refusal::NothingNew { entry: last.unwrap_or_default() });
    }
    Ok(Event::ControllersCounted(counted.clone()))
}

fn row(count: &ControllerCount) -> Result<(), Refusal> {
    if count.controller.kind != StakeholderKind::Controllers {
        let word = count.controller.key();
        return Err(Refusal::Unknown { field: "controller", word, nearest: None });
    }
    readable("controller", &count.controller.of, NAME)?;
    for (field, between) in [("people", count.people), ("records", count.records)] {
        match between {
            Some(between) if between.least > between.most => return Err(Refusal::Backwards { field }),
            Some(between) if between.most > MOST => return Err(Refusal::TooMuch { field }),
            _ => {}
        }
    }
    let Kind::Choices(kinds) = FactKey::DataCategories.kind() else { return Ok(()) };
    count.categories.iter().try_for_each(|word| one_of("categories", word, kinds))
}

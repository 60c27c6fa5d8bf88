//! Writing down costs, standstill and consent.

use std::collections::BTreeSet;

use super::Costs;
use super::event::{
    Amount, ConsentStated, CostLine, CostRecorded, CostRevised, CostStage, CostWithdrawn, InterruptionStated,
    InterruptionWithdrawn,
};
use crate::command::{
    Desk, LONG, NAME, known_evidence, maybe_not_in_the_future, not_in_the_future, numbered, optional,
    readable,
};
use crate::event::{Event, When};
use crate::refusal::{Refusal, Thing};
use crate::state::State;

/// The most that one line may cost: a hundred billion euros. Sums of all that anybody types stay far within bounds.
pub const MOST_CENTS: u64 = 10_000_000_000_000;
/// The most time on one line: ten thousand people for a year.
const MOST_MINUTES: u64 = 10_000 * 366 * 24 * 60;
/// Nobody reads more files with one line.
const MOST_FILES: usize = 100;

pub(crate) fn record(state: &State, recorded: &CostRecorded, desk: Desk<'_>) -> Result<Event, Refusal> {
    let cost = numbered(recorded.cost, state.costs.next());
    if state.costs.get(cost).is_some() {
        return Err(Refusal::Exists { what: Thing::Cost, id: cost.to_string() });
    }
    let line = line(state, &recorded.line, desk)?;
    Ok(Event::CostRecorded(CostRecorded { cost, line }))
}

pub(crate) fn revise(state: &State, revised: &CostRevised, desk: Desk<'_>) -> Result<Event, Refusal> {
    let held = standing(&state.costs, revised.cost)?;
    readable("reason", &revised.reason, LONG)?;
    let line = line(state, &revised.line, desk)?;
    if held.line() == &line {
        return Err(Refusal::NothingNew { entry: held.now().number });
    }
    Ok(Event::CostRevised(CostRevised { line, ..revised.clone() }))
}

pub(crate) fn withdraw(state: &State, withdrawn: &CostWithdrawn) -> Result<Event, Refusal> {
    standing(&state.costs, withdrawn.cost)?;
    readable("reason", &withdrawn.reason, LONG)?;
    Ok(Event::CostWithdrawn(withdrawn.clone()))
}

fn standing(costs: &Costs, cost: u32) -> Result<&super::Cost, Refusal> {
    let id = || cost.to_string();
    match costs.get(cost) {
        None => Err(Refusal::NoSuch { what: Thing::Cost, id: id() }),
        Some(cost) if cost.withdrawn.is_some() => Err(Refusal::Ended { what: Thing::Cost, id: id() }),
        Some(cost) => Ok(cost),
    }
}

/// What a line says can be. What is none of the eleven heads needs its cover: nothing could be proposed from a head.
fn line(state: &State, line: &CostLine, desk: Desk<'_>) -> Result<CostLine, Refusal> {
    readable("what", &line.what, LONG)?;
    optional("supplier", &line.supplier, NAME)?;
    optional("excluded", &line.excluded, LONG)?;
    optional("basis", &line.basis, LONG)?;
    optional("without_consent", &line.without_consent, LONG)?;
    if line.head.is_none() && line.cover.is_none() {
        return Err(Refusal::Empty { field: "head" });
    }
    amount(line)?;
    // What is yet to come may be planned for a day; what was paid was.
    if line.stage == CostStage::Paid {
        maybe_not_in_the_future("at", line.at, desk)?;
    }
    let evidence = files(state, &line.evidence)?;
    Ok(CostLine { evidence, ..line.clone() })
}

/// A range is what somebody thinks: what was ordered or paid has one amount. Whoever gives a range says on what it rests.
fn amount(line: &CostLine) -> Result<(), Refusal> {
    let most = match line.amount {
        Amount::Sum { cents } => cents,
        Amount::Hours { minutes, .. } if minutes > MOST_MINUTES => {
            return Err(Refusal::TooMuch { field: "minutes" });
        }
        Amount::Hours { cents_per_hour, .. } if cents_per_hour > MOST_CENTS => cents_per_hour,
        Amount::Hours { .. } => line.amount.high(),
        Amount::Range { .. } if line.stage != CostStage::Estimated => return Err(Refusal::OnlyEstimated),
        Amount::Range { low_cents, high_cents } if low_cents > high_cents => {
            return Err(Refusal::Backwards { field: "high_cents" });
        }
        Amount::Range { high_cents, .. } => {
            readable("basis", &line.basis, LONG)?;
            high_cents
        }
    };
    if most > MOST_CENTS { Err(Refusal::TooMuch { field: "amount" }) } else { Ok(()) }
}

/// The evidence that there is, each piece once.
fn files(state: &State, ids: &[String]) -> Result<Vec<String>, Refusal> {
    if ids.len() > MOST_FILES {
        return Err(Refusal::TooMany { field: "evidence", limit: MOST_FILES });
    }
    ids.iter().try_for_each(|id| known_evidence(state, id))?;
    let mut seen = BTreeSet::new();
    Ok(ids.iter().filter(|id| seen.insert(id.as_str())).cloned().collect())
}

pub(crate) fn interrupt(
    state: &State,
    stated: &InterruptionStated,
    desk: Desk<'_>,
) -> Result<Event, Refusal> {
    let interruption = numbered(stated.interruption, state.costs.next_interruption());
    readable("what", &stated.what, LONG)?;
    optional("basis", &stated.basis, LONG)?;
    optional("excluded", &stated.excluded, LONG)?;
    let at = |moment| When(calendar::Start::Moment(moment));
    not_in_the_future("from", at(stated.from), desk)?;
    if let Some(until) = stated.until {
        not_in_the_future("until", at(until), desk)?;
        if until < stated.from {
            return Err(Refusal::Backwards { field: "until" });
        }
    }
    match stated.margin_cents_per_hour {
        // An hour of a year in which it all was lost costs no more than this.
        Some(cents) if cents > MOST_CENTS / 10_000 => {
            return Err(Refusal::TooMuch { field: "margin_cents_per_hour" });
        }
        Some(_) => readable("basis", &stated.basis, LONG)?,
        None => {}
    }
    match state.costs.interruption(interruption) {
        Some(held) if held.withdrawn.is_some() => {
            return Err(Refusal::Ended { what: Thing::Interruption, id: interruption.to_string() });
        }
        Some(_) => readable("reason", &stated.reason, LONG)?,
        None => optional("reason", &stated.reason, LONG)?,
    }
    let evidence = files(state, &stated.evidence)?;
    Ok(Event::InterruptionStated(InterruptionStated { interruption, evidence, ..stated.clone() }))
}

pub(crate) fn withdraw_interruption(
    state: &State,
    withdrawn: &InterruptionWithdrawn,
) -> Result<Event, Refusal> {
    let (what, id) = (Thing::Interruption, withdrawn.interruption.to_string());
    match state.costs.interruption(withdrawn.interruption) {
        None => return Err(Refusal::NoSuch { what, id }),
        Some(held) if held.withdrawn.is_some() => return Err(Refusal::Ended { what, id }),
        Some(_) => {}
    }
    readable("reason", &withdrawn.reason, LONG)?;
    Ok(Event::InterruptionWithdrawn(withdrawn.clone()))
}

pub(crate) fn consent(stated: &ConsentStated, desk: Desk<'_>) -> Result<Event, Refusal> {
    readable("supplier", &stated.supplier, NAME)?;
    readable("by", &stated.by, NAME)?;
    not_in_the_future("at", stated.at, desk)?;
    optional("reference", &stated.reference, NAME)?;
    optional("text", &stated.text, LONG)?;
    Ok(Event::ConsentStated(stated.clone()))
}

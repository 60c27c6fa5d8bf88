//! Naming a supplier that is hit, asking, and writing down what they answer.

use super::Supplier;
use super::event::{SupplierAnswered, SupplierAsked, SupplierNamed};
use crate::command::{
    Desk, LONG, NAME, in_order, lines_of, maybe_not_in_the_future, not_in_the_future, optional, readable,
};
use crate::event::Event;
use crate::fact::FactKey;
use crate::impact::event::Hit;
use crate::refusal::{Refusal, Thing};
use crate::stakeholder::decide::known;
use crate::stakeholder::event::Stakeholder;
use crate::state::State;

/// A contract that gives more hours than a year has gives none.
const MOST_HOURS: u32 = 366 * 24;
/// Nobody asks more at once.
const MOST_TOPICS: usize = 100;

/// Whoever says that a supplier is not hit says why: an unknown excuses nobody.
pub(crate) fn name(state: &State, named: &SupplierNamed, desk: Desk<'_>) -> Result<Event, Refusal> {
    known(&named.supplier)?;
    readable("supplier", &named.supplier.of, NAME)?;
    match named.hit {
        Hit::Unaffected => readable("because", &named.because, LONG)?,
        Hit::Affected | Hit::Suspected => optional("because", &named.because, LONG)?,
    }
    for (field, text) in [("contact", &named.contact), ("told_by", &named.told_by), ("clause", &named.clause)]
    {
        optional(field, text, NAME)?;
    }
    maybe_not_in_the_future("told_at", named.told_at, desk)?;
    if named.notice_hours.is_some_and(|hours| hours > MOST_HOURS) {
        return Err(Refusal::OutOfBounds { field: "notice_hours", from: 0, to: MOST_HOURS });
    }
    match state.suppliers.get(&named.supplier).map(Supplier::now) {
        Some(kept) if kept.said == *named => Err(Refusal::NothingNew { entry: kept.number }),
        _ => Ok(Event::SupplierNamed(named.clone())),
    }
}

pub(crate) fn ask(state: &State, asked: &SupplierAsked, desk: Desk<'_>) -> Result<Event, Refusal> {
    there(state, &asked.supplier)?;
    let mut topics = lines_of(&asked.topics);
    topics.sort();
    topics.dedup();
    if topics.is_empty() {
        return Err(Refusal::Empty { field: "topics" });
    }
    if topics.len() > MOST_TOPICS {
        return Err(Refusal::TooMany { field: "topics", limit: MOST_TOPICS });
    }
    topics.iter().try_for_each(|topic| readable("topics", topic, NAME))?;
    not_in_the_future("at", asked.at, desk)?;
    readable("by", &asked.by, NAME)?;
    optional("to", &asked.to, NAME)?;
    if let Some(by) = asked.answer_by {
        in_order("answer_by", asked.at, by, desk)?;
    }
    if let Some(message) = asked.message.filter(|message| !state.messages.has(*message)) {
        return Err(Refusal::NoSuch { what: Thing::Message, id: message.to_string() });
    }
    Ok(Event::SupplierAsked(SupplierAsked { topics, ..asked.clone() }))
}

/// What they said stays as they said it; the fact that it means is recorded beside it, in the same act.
pub(crate) fn answer(state: &State, answered: &SupplierAnswered, desk: Desk<'_>) -> Result<Event, Refusal> {
    let supplier = there(state, &answered.supplier)?;
    readable("topic", &answered.topic, NAME)?;
    readable("text", &answered.text, LONG)?;
    readable("by", &answered.by, NAME)?;
    not_in_the_future("at", answered.at, desk)?;
    maybe_not_in_the_future("aware_at", answered.aware_at, desk)?;
    if let Some(next) = answered.next_at {
        in_order("next_at", answered.at, next, desk)?;
    }
    if let Some(fact) = answered.fact.as_deref().filter(|fact| FactKey::parse(fact).is_none()) {
        return Err(Refusal::Unknown { field: "fact", word: fact.to_owned(), nearest: None });
    }
    match supplier.answer(&answered.topic) {
        Some(kept) if kept.said == *answered => Err(Refusal::NothingNew { entry: kept.number }),
        _ => Ok(Event::SupplierAnswered(answered.clone())),
    }
}

fn there<'a>(state: &'a State, who: &Stakeholder) -> Result<&'a Supplier, Refusal> {
    state.suppliers.get(who).ok_or_else(|| Refusal::NoSuch { what: Thing::Supplier, id: who.key() })
}

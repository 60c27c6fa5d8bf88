//! Deciding what is done about an old value that went out.

use super::event::{CorrectionSettled, Settlement};
use crate::command::{LONG, optional, readable};
use crate::event::Event;
use crate::refusal::{Refusal, Thing};
use crate::state::State;

pub(crate) fn settle(state: &State, settled: &CorrectionSettled) -> Result<Event, Refusal> {
    let old = state.outdated();
    let old = old.iter().find(|old| old.entry == settled.entry && old.fact.as_str() == settled.fact);
    let Some(old) = old else { return Err(Refusal::NoSuchEntry { entry: settled.entry }) };
    if settled.through != old.through {
        return Err(Refusal::Overtaken { entry: old.through });
    }
    match (settled.settlement, settled.message) {
        (Settlement::NotNeeded, _) => readable("because", &settled.because, LONG)?,
        (Settlement::Corrected, Some(number)) => {
            // It is put right when the words went, not when somebody means to write them.
            let went = state.messages.get(number).is_some_and(|message| {
                message.sent.last().is_some_and(|sent| sent.number > settled.entry)
                    && state.stale(message).is_empty()
            });
            if !went {
                return Err(Refusal::NoSuch { what: Thing::Message, id: number.to_string() });
            }
            optional("because", &settled.because, LONG)?;
        }
        // A filing, or a conversation, in which the new value was told: said in words.
        (Settlement::Corrected, None) => readable("because", &settled.because, LONG)?,
    }
    Ok(Event::CorrectionSettled(settled.clone()))
}

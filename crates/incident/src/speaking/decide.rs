//! Setting who speaks and how.

use super::event::SpeakingSet;
use crate::command::{LONG, NAME, lines_of, optional, readable};
use crate::event::Event;
use crate::refusal::Refusal;

/// More sentences than this nobody repeats every time.
const CORE: usize = 3;

/// More forbidden sentences nobody remembers.
const NOT_TO_SAY: usize = 20;

pub(crate) fn set(set: &SpeakingSet) -> Result<Event, Refusal> {
    readable("spokesperson", &set.spokesperson, NAME)?;
    optional("deputy", &set.deputy, NAME)?;
    let (core, not_to_say) = (lines_of(&set.core), lines_of(&set.not_to_say));
    for (field, lines, limit) in [("core", &core, CORE), ("not_to_say", &not_to_say, NOT_TO_SAY)] {
        if lines.len() > limit {
            return Err(Refusal::TooMany { field, limit });
        }
        lines.iter().try_for_each(|line| readable(field, line, LONG))?;
    }
    optional("because", &set.because, LONG)?;
    let preventable = set.preventable.clone();
    Ok(Event::SpeakingSet(SpeakingSet { core, not_to_say, preventable, ..set.clone() }))
}

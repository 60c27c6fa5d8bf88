//! What was submitted, when, through what, word for word.

use law::Due;

use super::{Desk, known_rule, needed, not_in_the_future};
use crate::event::{Event, FilingSubmitted};
use crate::picture::{Options, picture};
use crate::refusal::Refusal;
use crate::state::State;

/// A filing records what was done; it is never refused for being late, but lateness asks for its reason.
pub(super) fn submit(state: &State, filing: &FilingSubmitted, desk: Desk<'_>) -> Result<Event, Refusal> {
    known_rule(&filing.rule, desk)?;
    needed("channel", &filing.channel)?;
    needed("content", &filing.content)?;
    not_in_the_future("at", filing.at, desk)?;
    let reasoned = filing.delay_reason.as_deref().is_some_and(|reason| !reason.trim().is_empty());
    if !reasoned && is_first(state, filing) && is_late(state, filing, desk) {
        return Err(Refusal::DelayNeedsReason { rule: filing.rule.clone() });
    }
    Ok(Event::FilingSubmitted(filing.clone()))
}

fn is_first(state: &State, filing: &FilingSubmitted) -> bool {
    !state.filings.iter().any(|earlier| earlier.rule == filing.rule)
}

fn is_late(state: &State, filing: &FilingSubmitted, desk: Desk<'_>) -> bool {
    let picture = picture(desk.rulebook, &state.situation(desk.now), Options::default());
    picture.obligation(&filing.rule).is_some_and(|obligation| match &obligation.due {
        Due::Dated(deadline) => deadline.is_past(desk.rulebook.moment_of(filing.at.0)),
        Due::Pending(_) | Due::WithoutUndueDelay { .. } => false,
    })
}

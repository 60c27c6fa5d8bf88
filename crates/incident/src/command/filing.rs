//! What was submitted, when, through what, word for word.

use calendar::Start;
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
    if !reasoned && is_first(state, filing) {
        match lateness(state, filing, desk) {
            Lateness::InTime => {}
            Lateness::HourDecides => return Err(Refusal::HourNeeded { rule: filing.rule.clone() }),
            Lateness::Late => return Err(Refusal::DelayNeedsReason { rule: filing.rule.clone() }),
        }
    }
    Ok(Event::FilingSubmitted(filing.clone()))
}

fn is_first(state: &State, filing: &FilingSubmitted) -> bool {
    !state.filings.iter().any(|earlier| earlier.rule == filing.rule)
}

enum Lateness {
    InTime,
    /// Only the day is known, and the term ends on it.
    HourDecides,
    Late,
}

fn lateness(state: &State, filing: &FilingSubmitted, desk: Desk<'_>) -> Lateness {
    let picture = picture(desk.rulebook, &state.situation(desk.now), Options::default());
    let Some(Due::Dated(deadline)) = picture.obligation(&filing.rule).map(|obligation| &obligation.due)
    else {
        return Lateness::InTime;
    };
    let past = |start: Start| deadline.is_past(desk.rulebook.moment_of(start));
    match filing.at.0 {
        at if past(at) => Lateness::Late,
        Start::Day(day) if day.tomorrow().is_ok_and(|next| past(Start::Day(next))) => Lateness::HourDecides,
        _ => Lateness::InTime,
    }
}

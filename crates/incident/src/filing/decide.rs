//! What was submitted, when, through what, word for word; and what comes after.

use calendar::{Deadline, Start};
use jiff::Timestamp;
use law::Due;

use super::event::{AuthorityAnswered, DelayForeseen, FilingSubmitted, FilingWithdrawn, SheetAnswered};
use crate::command::{
    Desk, LONG, NAME, known_rule, maybe_not_in_the_future, needed, not_in_the_future, readable, some_readable,
};
use crate::event::{Event, RuleText, When};
use crate::picture::{Options, picture};
use crate::refusal::{Refusal, Thing};
use crate::state::State;

/// A filing records what was done; it is never refused for being late, but lateness asks for its reason.
pub(crate) fn submit(state: &State, filing: &FilingSubmitted, desk: Desk<'_>) -> Result<Event, Refusal> {
    known_rule(&filing.rule, desk)?;
    needed("channel", &filing.channel)?;
    needed("content", &filing.content)?;
    not_in_the_future("at", filing.at, desk)?;
    if let Some(entry) = filing.supersedes {
        standing(state, entry)?;
    }
    let due = if is_first(state, filing) { due(state, &filing.rule, desk) } else { None };
    let reasoned = filing.delay_reason.as_deref().is_some_and(|reason| !reason.trim().is_empty());
    if let Some(deadline) = due.as_ref().filter(|_| !reasoned) {
        match lateness(deadline, filing.at, desk) {
            Lateness::InTime => {}
            Lateness::HourDecides => return Err(Refusal::HourNeeded { rule: filing.rule.clone() }),
            Lateness::Late => return Err(Refusal::DelayNeedsReason { rule: filing.rule.clone() }),
        }
    }
    let was_due_at = due.map(|deadline| deadline.at());
    let text = rule_text(state, &filing.rule, desk);
    Ok(Event::FilingSubmitted(FilingSubmitted { was_due_at, text, ..filing.clone() }))
}

fn is_first(state: &State, filing: &FilingSubmitted) -> bool {
    state.filings_of(&filing.rule).all(|earlier| earlier.withdrawn.is_some())
}

/// The text of the rule that holds for this incident; where none does, none was filed under.
fn rule_text(state: &State, rule: &str, desk: Desk<'_>) -> Option<RuleText> {
    let situation = state.situation(desk.now);
    let day = desk.rulebook.day_of(situation.times.known_since().unwrap_or(Start::Moment(desk.now)));
    let versions = desk.rulebook.rules().filter(|found| found.id == rule);
    versions.filter(|found| found.in_force.on(day)).last().map(|found| RuleText::of(found))
}

enum Lateness {
    InTime,
    /// Only the day is known, and the term ends on it.
    HourDecides,
    Late,
}

fn due(state: &State, rule: &str, desk: Desk<'_>) -> Option<Deadline> {
    let situation = state.situation(desk.now);
    let picture = picture(desk.rulebook, &situation, Options::default());
    match picture.obligation(rule).map(|obligation| &obligation.due) {
        Some(Due::Dated(deadline)) => Some(deadline.clone()),
        _ => None,
    }
}

fn lateness(deadline: &Deadline, at: When, desk: Desk<'_>) -> Lateness {
    let past = |start: Start| deadline.is_past(desk.rulebook.moment_of(start));
    match at.0 {
        at if past(at) => Lateness::Late,
        Start::Day(day) if day.tomorrow().is_ok_and(|next| past(Start::Day(next))) => Lateness::HourDecides,
        _ => Lateness::InTime,
    }
}

/// A filing that was not withdrawn.
fn standing(state: &State, entry: u64) -> Result<(), Refusal> {
    let filing = state.filing(entry).ok_or(Refusal::NoSuchEntry { entry })?;
    match &filing.withdrawn {
        None => Ok(()),
        Some(_) => Err(Refusal::Ended { what: Thing::Filing, id: entry.to_string() }),
    }
}

/// An answer on a fill-in sheet. Which fields there are is data, and not of the core.
pub(crate) fn answer_sheet(state: &State, answered: &SheetAnswered) -> Result<Event, Refusal> {
    readable("sheet", &answered.sheet, NAME)?;
    readable("field", &answered.field, NAME)?;
    for words in &answered.answer {
        readable("answer", words, LONG)?;
    }
    let held = state.desk.answer(&answered.sheet, &answered.field);
    let is_same = match held {
        Some(kept) => kept.said.answer == answered.answer,
        None => answered.answer.is_empty(),
    };
    if is_same {
        let entry = state.desk.last_of(&answered.sheet, &answered.field);
        return Err(Refusal::NothingNew { entry });
    }
    Ok(Event::SheetAnswered(answered.clone()))
}

pub(crate) fn authority(
    state: &State,
    answered: &AuthorityAnswered,
    desk: Desk<'_>,
) -> Result<Event, Refusal> {
    state.filing(answered.filing).ok_or(Refusal::NoSuchEntry { entry: answered.filing })?;
    readable("by", &answered.by, NAME)?;
    readable("text", &answered.text, LONG)?;
    some_readable("reference", answered.reference.as_deref(), NAME)?;
    not_in_the_future("at", answered.at, desk)?;
    Ok(Event::AuthorityAnswered(answered.clone()))
}

/// Withdrawing is told to whom it was filed with. Whoever recorded a filing that never was takes the entry back.
pub(crate) fn withdraw(state: &State, withdrawn: &FilingWithdrawn, desk: Desk<'_>) -> Result<Event, Refusal> {
    standing(state, withdrawn.filing)?;
    readable("reason", &withdrawn.reason, LONG)?;
    readable("channel", &withdrawn.channel, NAME)?;
    not_in_the_future("at", withdrawn.at, desk)?;
    Ok(Event::FilingWithdrawn(withdrawn.clone()))
}

/// That a term will not be met is said before it ends; after that the filing says why it was late.
pub(crate) fn foresee_delay(
    state: &State,
    foreseen: &DelayForeseen,
    desk: Desk<'_>,
) -> Result<Event, Refusal> {
    known_rule(&foreseen.rule, desk)?;
    readable("reason", &foreseen.reason, LONG)?;
    maybe_not_in_the_future("told_at", foreseen.told_at, desk)?;
    let due = due(state, &foreseen.rule, desk).map(|deadline| deadline.at());
    let is_past = |due: Timestamp| due <= desk.now;
    if due.is_none_or(is_past) {
        return Err(Refusal::NoTermToMiss { rule: foreseen.rule.clone() });
    }
    Ok(Event::DelayForeseen(DelayForeseen { was_due_at: due, ..foreseen.clone() }))
}

//! Writing a message, approving one exact text of it, and sending that.

use super::event::{
    ApprovalAsked, ApprovalRefused, CallReported, CallShared, CheckOverruled, Filled, MessageApproved,
    MessageDropped, MessageSent, MessageWritten,
};
use super::{Message, digest};
use crate::command::{Desk, LONG, NAME, lines_of, not_in_the_future, numbered, optional, readable};
use crate::event::Event;
use crate::fact::FactKey;
use crate::refusal::{Refusal, Thing};
use crate::stakeholder::decide::known;
use crate::stakeholder::event::{MessageChannel, Stakeholder, StakeholderKind};
use crate::state::State;

/// Nobody reads more: so many characters of a message.
pub const BODY: usize = 20_000;

/// Single letters to more than these go by other means.
pub const RECIPIENTS: usize = 200;

pub(crate) fn write(state: &State, written: &MessageWritten) -> Result<Event, Refusal> {
    let message = numbered(written.message, state.messages.next());
    if message > state.messages.next() {
        return Err(no_such(message));
    }
    known(&written.stakeholder)?;
    if let Some(held) = state.messages.get(message)
        && held.stakeholder() != &written.stakeholder
    {
        // Whatever was approved for one is not for another.
        return Err(Refusal::Exists { what: Thing::Message, id: message.to_string() });
    }
    crate::command::one_of("lang", &written.lang, &["nl", "en"])?;
    optional("template", &written.template, NAME)?;
    // Conditions on facts make it longer than what becomes of it.
    unbroken("subject", &written.subject, LONG)?;
    readable("body", &written.body, BODY)?;
    let Filled { phone, contact, place, next_at: _ } = &written.filled;
    for (field, text) in [("phone", phone), ("contact", contact), ("place", place)] {
        one_line(field, text)?;
    }
    let told: Vec<u64> = state.told().iter().map(|told| told.entry).collect();
    let filed = state.filings.iter().map(|filing| filing.number);
    let went: Vec<u64> = told.into_iter().chain(filed).collect();
    if let Some(entry) = written.corrects.iter().find(|entry| !went.contains(entry)) {
        return Err(Refusal::NoSuchEntry { entry: *entry });
    }
    Ok(Event::MessageWritten(MessageWritten { message, ..written.clone() }))
}

pub(crate) fn ask(state: &State, asked: &ApprovalAsked) -> Result<Event, Refusal> {
    open(state, asked.message)?;
    readable("of", &asked.of, NAME)?;
    optional("deputy", &asked.deputy, NAME)?;
    one_line("subject", &asked.subject)?;
    readable("body", &asked.body, BODY)?;
    if let Some(fact) = asked.basis.iter().find(|fact| FactKey::parse(&fact.fact).is_none()) {
        return Err(Refusal::Unknown { field: "basis", word: fact.fact.clone(), nearest: None });
    }
    still_so(state, asked)?;
    let digest = digest(&asked.subject, &asked.body);
    Ok(Event::ApprovalAsked(ApprovalAsked { digest, ..asked.clone() }))
}

pub(crate) fn approve(state: &State, approved: &MessageApproved) -> Result<Event, Refusal> {
    let message = open(state, approved.message)?;
    readable("by", &approved.by, NAME)?;
    optional("because", &approved.because, LONG)?;
    let asked = waiting(message, approved.message, &approved.digest)?;
    still_so(state, asked)?;
    Ok(Event::MessageApproved(approved.clone()))
}

pub(crate) fn refuse(state: &State, refused: &ApprovalRefused) -> Result<Event, Refusal> {
    let message = open(state, refused.message)?;
    readable("by", &refused.by, NAME)?;
    readable("reason", &refused.reason, LONG)?;
    waiting(message, refused.message, &refused.digest)?;
    Ok(Event::ApprovalRefused(refused.clone()))
}

pub(crate) fn overrule(state: &State, overruled: &CheckOverruled) -> Result<Event, Refusal> {
    open(state, overruled.message)?;
    readable("check", &overruled.check, NAME)?;
    optional("quote", &overruled.quote, LONG)?;
    readable("by", &overruled.by, NAME)?;
    readable("reason", &overruled.reason, LONG)?;
    Ok(Event::CheckOverruled(overruled.clone()))
}

/// Only an approved text goes, and only while what it says is so.
pub(crate) fn send(state: &State, sent: &MessageSent, desk: Desk<'_>) -> Result<Event, Refusal> {
    let message = open(state, sent.message)?;
    let asked = waiting(message, sent.message, &sent.digest)?;
    if !message.is_approved() {
        return Err(Refusal::NotApproved { message: sent.message });
    }
    still_so(state, asked)?;
    not_in_the_future("at", sent.at, desk)?;
    readable("by", &sent.by, NAME)?;
    optional("place", &sent.place, LONG)?;
    optional("because", &sent.because, LONG)?;
    let to = lines_of(&sent.to);
    if to.len() > RECIPIENTS {
        return Err(Refusal::TooMany { field: "to", limit: RECIPIENTS });
    }
    to.iter().try_for_each(|one| one_line("to", one))?;
    if let Some(next) = sent.next_at {
        crate::command::in_order("next_at", sent.at, next, desk)?;
    }
    if sent.because.trim().is_empty() && before_staff(state, message.stakeholder(), sent.channel) {
        return Err(Refusal::StaffFirst);
    }
    Ok(Event::MessageSent(MessageSent { to, ..sent.clone() }))
}

pub(crate) fn drop_it(state: &State, dropped: &MessageDropped) -> Result<Event, Refusal> {
    open(state, dropped.message)?;
    readable("reason", &dropped.reason, LONG)?;
    Ok(Event::MessageDropped(dropped.clone()))
}

pub(crate) fn share(state: &State, shared: &CallShared) -> Result<Event, Refusal> {
    let message = open(state, shared.message)?;
    if !message.is_approved() {
        return Err(Refusal::NotApproved { message: shared.message });
    }
    let call = numbered(shared.call, state.calls.next());
    if call != state.calls.next() {
        return Err(Refusal::Exists { what: Thing::Call, id: call.to_string() });
    }
    one_line("name", &shared.name)?;
    readable("name", &shared.name, NAME)?;
    one_line("number", &shared.number)?;
    readable("caller", &shared.caller, NAME)?;
    Ok(Event::CallShared(CallShared { call, ..shared.clone() }))
}

pub(crate) fn report(state: &State, reported: &CallReported, desk: Desk<'_>) -> Result<Event, Refusal> {
    if state.calls.get(reported.call).is_none() {
        return Err(Refusal::NoSuch { what: Thing::Call, id: reported.call.to_string() });
    }
    not_in_the_future("at", reported.at, desk)?;
    readable("by", &reported.by, NAME)?;
    optional("said", &reported.said, LONG)?;
    Ok(Event::CallReported(reported.clone()))
}

/// Whether the world hears before our own people do.
pub fn before_staff(state: &State, stakeholder: &Stakeholder, channel: MessageChannel) -> bool {
    let is_open = matches!(stakeholder.kind, StakeholderKind::Public | StakeholderKind::Press)
        || matches!(
            channel,
            MessageChannel::Website
                | MessageChannel::Social
                | MessageChannel::Press
                | MessageChannel::Advertisement
        );
    let staff = Stakeholder::all(StakeholderKind::Staff);
    is_open && !state.stakeholders.is_dismissed(&staff) && state.told_to(&staff).is_empty()
}

/// The message, when it can still change.
fn open(state: &State, number: u32) -> Result<&Message, Refusal> {
    let message = state.messages.get(number).ok_or_else(|| no_such(number))?;
    match &message.dropped {
        Some(dropped) if dropped.number > message.now().number => {
            Err(Refusal::Ended { what: Thing::Message, id: number.to_string() })
        }
        _ => Ok(message),
    }
}

/// The text that waits for approval or has it, when it is the one that somebody read.
fn waiting<'a>(message: &'a Message, number: u32, digest: &str) -> Result<&'a ApprovalAsked, Refusal> {
    let asked = message.asked().ok_or(Refusal::NotApproved { message: number })?;
    if asked.said.digest == digest { Ok(&asked.said) } else { Err(Refusal::TextChanged { message: number }) }
}

fn still_so(state: &State, asked: &ApprovalAsked) -> Result<(), Refusal> {
    let facts = state.moved(&asked.basis);
    if facts.is_empty() { Ok(()) } else { Err(Refusal::Stale { facts }) }
}

/// A line: what becomes the head of a mail cannot hold the start of another line.
fn one_line(field: &'static str, text: &str) -> Result<(), Refusal> {
    unbroken(field, text, NAME)
}

fn unbroken(field: &'static str, text: &str, limit: usize) -> Result<(), Refusal> {
    optional(field, text, limit)?;
    if text.contains(['\n', '\r']) { Err(Refusal::Unreadable { field }) } else { Ok(()) }
}

fn no_such(message: u32) -> Refusal {
    Refusal::NoSuch { what: Thing::Message, id: message.to_string() }
}

//! Writing down questions, agreeing on answers, and answering.

use super::event::{AnswerApproved, AnswerWritten, QuestionAnswered, QuestionAsked};
use crate::command::{Desk, LONG, NAME, not_in_the_future, numbered, one_of, optional, readable};
use crate::event::Event;
use crate::fact::FactKey;
use crate::refusal::{Refusal, Thing};
use crate::stakeholder::decide::known;
use crate::state::State;

pub(crate) fn write(state: &State, written: &AnswerWritten) -> Result<Event, Refusal> {
    let line = numbered(written.line, state.answers.next());
    if line > state.answers.next() {
        return Err(no_such_line(line));
    }
    readable("question", &written.question, LONG)?;
    readable("answer", &written.answer, LONG)?;
    one_of("lang", &written.lang, &["nl", "en"])?;
    Ok(Event::AnswerWritten(AnswerWritten { line, ..written.clone() }))
}

/// Whoever approves read the words that stand there now.
pub(crate) fn approve(state: &State, approved: &AnswerApproved, desk: Desk<'_>) -> Result<Event, Refusal> {
    let line = state.answers.get(approved.line).ok_or_else(|| no_such_line(approved.line))?;
    readable("by", &approved.by, NAME)?;
    optional("because", &approved.because, LONG)?;
    let now = line.now().number;
    if approved.entry != now {
        return Err(Refusal::Overtaken { entry: now });
    }
    if line.now().by == desk.actor && approved.because.trim().is_empty() {
        return Err(Refusal::OwnWords);
    }
    if let Some(fact) = approved.basis.iter().find(|fact| FactKey::parse(&fact.fact).is_none()) {
        return Err(Refusal::Unknown { field: "basis", word: fact.fact.clone(), nearest: None });
    }
    still_so(state.moved(&approved.basis))?;
    Ok(Event::AnswerApproved(approved.clone()))
}

pub(crate) fn ask(state: &State, asked: &QuestionAsked, desk: Desk<'_>) -> Result<Event, Refusal> {
    let question = numbered(asked.question, state.questions.next());
    if question != state.questions.next() {
        return Err(Refusal::Exists { what: Thing::Question, id: question.to_string() });
    }
    readable("text", &asked.text, LONG)?;
    known(&asked.stakeholder)?;
    optional("by", &asked.by, NAME)?;
    not_in_the_future("at", asked.at, desk)?;
    Ok(Event::QuestionAsked(QuestionAsked { question, ..asked.clone() }))
}

pub(crate) fn answer(state: &State, answered: &QuestionAnswered, desk: Desk<'_>) -> Result<Event, Refusal> {
    if !state.questions.has(answered.question) {
        return Err(Refusal::NoSuch { what: Thing::Question, id: answered.question.to_string() });
    }
    if let Some(number) = answered.line {
        let line = state.answers.get(number).ok_or_else(|| no_such_line(number))?;
        // Words that nobody approved are nobody's answer.
        if line.approved().is_none() {
            return Err(Refusal::NotAgreed { line: number });
        }
        still_so(state.stale_line(line))?;
    }
    readable("text", &answered.text, LONG)?;
    readable("by", &answered.by, NAME)?;
    not_in_the_future("at", answered.at, desk)?;
    Ok(Event::QuestionAnswered(answered.clone()))
}

/// What rests on a fact that is not so any more is no answer.
fn still_so(facts: Vec<FactKey>) -> Result<(), Refusal> {
    if facts.is_empty() { Ok(()) } else { Err(Refusal::Stale { facts }) }
}

fn no_such_line(line: u32) -> Refusal {
    Refusal::NoSuch { what: Thing::AnswerLine, id: line.to_string() }
}

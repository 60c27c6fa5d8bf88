//! Planning to look back, saying what was learnt and what becomes better, and signing.

use std::collections::BTreeSet;

use super::event::{
    CareStated, EvaluationPlanned, EvaluationSigned, ImprovementAgreed, ImprovementEnd, ImprovementEnded,
    ImprovementJudged, LessonRecorded, LessonWithdrawn, QuestionnaireAnswer, QuestionnaireAnswered, Worked,
};
use crate::command::{Desk, LONG, NAME, lines_of, not_in_the_future, numbered, one_of, optional, readable};
use crate::event::Event;
use crate::refusal::{Refusal, Thing};
use crate::state::State;

/// More people do not fit round a table, and more points in one meeting.
const MOST_LINES: usize = 100;
/// Nobody opens more entries to see on what something rests.
const MOST_ENTRIES: usize = 200;
/// So many digits has a SHA-256 in hexadecimal.
const DIGITS: usize = 64;

pub(crate) fn plan(state: &State, planned: &EvaluationPlanned) -> Result<Event, Refusal> {
    readable("chair", &planned.chair, NAME)?;
    optional("place", &planned.place, NAME)?;
    // Both are needed: the team knows what happened, and management decides what changes.
    let management = some_lines("management", &planned.management, NAME)?;
    let team = some_lines("team", &planned.team, NAME)?;
    let agenda = some_lines("agenda", &planned.agenda, LONG)?;
    anew(state.evaluation.plan().is_some(), &planned.reason)?;
    Ok(Event::EvaluationPlanned(EvaluationPlanned { management, team, agenda, ..planned.clone() }))
}

/// What was not answered is left out; a list without answers says nothing.
pub(crate) fn answer(answered: &QuestionnaireAnswered) -> Result<Event, Refusal> {
    readable("person", &answered.person, NAME)?;
    if answered.answers.len() > MOST_LINES {
        return Err(Refusal::TooMany { field: "answers", limit: MOST_LINES });
    }
    let says = |answer: &&QuestionnaireAnswer| answer.went.is_some() || !answer.text.trim().is_empty();
    let answers: Vec<QuestionnaireAnswer> = answered.answers.iter().filter(says).cloned().collect();
    for answer in &answers {
        readable("question", &answer.question, NAME)?;
        optional("text", &answer.text, LONG)?;
    }
    if answers.is_empty() {
        return Err(Refusal::Empty { field: "answers" });
    }
    let person = answered.person.trim().to_owned();
    Ok(Event::QuestionnaireAnswered(QuestionnaireAnswered { person, answers }))
}

pub(crate) fn learn(state: &State, recorded: &LessonRecorded) -> Result<Event, Refusal> {
    let lesson = numbered(recorded.lesson, state.evaluation.lessons.next());
    let held = state.evaluation.lesson(lesson);
    if held.is_some_and(|held| held.withdrawn.is_some()) {
        return Err(Refusal::Ended { what: Thing::Lesson, id: lesson.to_string() });
    }
    no_gap(Thing::Lesson, lesson, state.evaluation.lessons.next())?;
    readable("text", &recorded.text, LONG)?;
    if recorded.entries.len() > MOST_ENTRIES {
        return Err(Refusal::TooMany { field: "entries", limit: MOST_ENTRIES });
    }
    if let Some(entry) = recorded.entries.iter().find(|entry| **entry == 0 || **entry > state.number) {
        return Err(Refusal::NoSuchEntry { entry: *entry });
    }
    anew(held.is_some(), &recorded.reason)?;
    let entries: BTreeSet<u64> = recorded.entries.iter().copied().collect();
    let entries = entries.into_iter().collect();
    Ok(Event::LessonRecorded(LessonRecorded { lesson, entries, ..recorded.clone() }))
}

pub(crate) fn withdraw(state: &State, withdrawn: &LessonWithdrawn) -> Result<Event, Refusal> {
    let id = || withdrawn.lesson.to_string();
    match state.evaluation.lesson(withdrawn.lesson) {
        None => return Err(Refusal::NoSuch { what: Thing::Lesson, id: id() }),
        Some(held) if held.withdrawn.is_some() => {
            return Err(Refusal::Ended { what: Thing::Lesson, id: id() });
        }
        Some(_) => {}
    }
    readable("reason", &withdrawn.reason, LONG)?;
    Ok(Event::LessonWithdrawn(withdrawn.clone()))
}

/// Whether it worked cannot be asked before it should be done.
pub(crate) fn agree(state: &State, agreed: &ImprovementAgreed) -> Result<Event, Refusal> {
    let improvement = numbered(agreed.improvement, state.evaluation.improvements.next());
    let held = state.evaluation.improvement(improvement);
    if held.is_some_and(|held| held.ended.is_some()) {
        return Err(Refusal::Ended { what: Thing::Improvement, id: improvement.to_string() });
    }
    no_gap(Thing::Improvement, improvement, state.evaluation.improvements.next())?;
    readable("what", &agreed.what, LONG)?;
    readable("assignee", &agreed.assignee, NAME)?;
    if agreed.ask_on < agreed.due_on {
        return Err(Refusal::Backwards { field: "ask_on" });
    }
    let lessons: BTreeSet<u32> = agreed.lessons.iter().copied().collect();
    for lesson in &lessons {
        if state.evaluation.lesson(*lesson).is_none() {
            return Err(Refusal::NoSuch { what: Thing::Lesson, id: lesson.to_string() });
        }
    }
    anew(held.is_some(), &agreed.reason)?;
    let sheet = agreed.sheet.filter(|_| agreed.improves.sheet_kind().is_some());
    let lessons = lessons.into_iter().collect();
    Ok(Event::ImprovementAgreed(ImprovementAgreed { improvement, lessons, sheet, ..agreed.clone() }))
}

pub(crate) fn end(state: &State, ended: &ImprovementEnded, desk: Desk<'_>) -> Result<Event, Refusal> {
    if improvement(state, ended.improvement)?.ended.is_some() {
        return Err(Refusal::Ended { what: Thing::Improvement, id: ended.improvement.to_string() });
    }
    readable("text", &ended.text, LONG)?;
    not_in_the_future("at", ended.at, desk)?;
    Ok(Event::ImprovementEnded(ended.clone()))
}

/// What was not done worked in no way. Who cannot tell yet says when to ask again.
pub(crate) fn judge(state: &State, judged: &ImprovementJudged, desk: Desk<'_>) -> Result<Event, Refusal> {
    let held = improvement(state, judged.improvement)?;
    if held.ended.as_ref().is_none_or(|ended| ended.said.end != ImprovementEnd::Done) {
        return Err(Refusal::NotDone { improvement: judged.improvement });
    }
    readable("text", &judged.text, LONG)?;
    readable("by", &judged.by, NAME)?;
    let today = desk.rulebook.day_of(calendar::Start::Moment(desk.now));
    match (judged.worked, judged.ask_on) {
        (Worked::TooEarly, None) => Err(Refusal::Empty { field: "ask_on" }),
        (Worked::TooEarly, Some(ask_on)) if ask_on <= today => Err(Refusal::Backwards { field: "ask_on" }),
        (Worked::TooEarly, Some(_)) => Ok(Event::ImprovementJudged(judged.clone())),
        _ => Ok(Event::ImprovementJudged(ImprovementJudged { ask_on: None, ..judged.clone() })),
    }
}

pub(crate) fn care(state: &State, stated: &CareStated) -> Result<Event, Refusal> {
    let care = numbered(stated.care, state.evaluation.cares.next());
    no_gap(Thing::Care, care, state.evaluation.cares.next())?;
    readable("person", &stated.person, NAME)?;
    readable("needs", &stated.needs, LONG)?;
    readable("assignee", &stated.assignee, NAME)?;
    optional("ended", &stated.ended, LONG)?;
    anew(state.evaluation.care(care).is_some(), &stated.reason)?;
    Ok(Event::CareStated(CareStated { care, ..stated.clone() }))
}

/// Only what was planned and talked over is signed. Nobody signs the same words twice as the same.
pub(crate) fn sign(state: &State, signed: &EvaluationSigned) -> Result<Event, Refusal> {
    if state.evaluation.plan().is_none() {
        return Err(Refusal::NotPlanned);
    }
    readable("by", &signed.by, NAME)?;
    one_of("lang", &signed.lang, &["nl", "en"])?;
    let is_hex = |digit: char| digit.is_ascii_digit() || ('a'..='f').contains(&digit);
    if signed.digest.len() != DIGITS || !signed.digest.chars().all(is_hex) {
        return Err(Refusal::Unreadable { field: "digest" });
    }
    let is_same = |kept: &crate::state::Kept<EvaluationSigned>| {
        let said = &kept.said;
        (said.role, &said.by, &said.digest) == (signed.role, &signed.by, &signed.digest)
    };
    if state.evaluation.signatures.iter().any(is_same) {
        return Err(Refusal::Ended { what: Thing::Signature, id: signed.by.clone() });
    }
    Ok(Event::EvaluationSigned(signed.clone()))
}

fn improvement(state: &State, improvement: u32) -> Result<&super::Improvement, Refusal> {
    let no_such = || Refusal::NoSuch { what: Thing::Improvement, id: improvement.to_string() };
    state.evaluation.improvement(improvement).ok_or_else(no_such)
}

/// Whoever states something anew says why.
fn anew(is_there: bool, reason: &str) -> Result<(), Refusal> {
    if is_there { readable("reason", reason, LONG) } else { optional("reason", reason, LONG) }
}

/// Numbers follow one another: a number that is not there yet is the next one.
fn no_gap(what: Thing, number: u32, next: u32) -> Result<(), Refusal> {
    if number > next { Err(Refusal::NoSuch { what, id: number.to_string() }) } else { Ok(()) }
}

/// Lines of which there is at least one.
fn some_lines(field: &'static str, lines: &[String], limit: usize) -> Result<Vec<String>, Refusal> {
    let lines = lines_of(lines);
    if lines.is_empty() {
        return Err(Refusal::Empty { field });
    }
    if lines.len() > MOST_LINES {
        return Err(Refusal::TooMany { field, limit: MOST_LINES });
    }
    lines.iter().try_for_each(|line| readable(field, line, limit))?;
    Ok(lines)
}

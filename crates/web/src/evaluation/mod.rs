//! Looking back on an incident: the meeting, the numbers, what was learnt, what becomes better, care, and the report that
//! is signed.

mod answers;
mod care;
mod effect;
mod export;
mod improvement;
mod lesson;
mod plan;
mod room;
mod shown;
mod sign;

pub(crate) use answers::{answer, answering};
pub(crate) use care::{care, caring, more_care, restating as restating_care};
pub(crate) use effect::{end, ending, judge, judging};
pub(crate) use export::export;
pub(crate) use improvement::{agree, agree_anew, agreeing, changing};
pub(crate) use lesson::{learn, learn_anew, learning, relearning, withdraw, withdrawing};
pub(crate) use plan::{plan, planning};
pub(crate) use room::{card, evaluation, next};
pub(crate) use shown::{ImprovementShown, Showing};
pub(crate) use sign::{sign, signing};

use jiff::civil::Date;
use journal::People;
use readiness::access::Right;
use readiness::event::Word;

use crate::form::{Answer, Field, Form, Kind, Posted};
use crate::room::Room;

const REST: &str = "/evaluation";

/// A list of words as answers with their hints, of which one may be chosen.
fn radios<W: Word>(room: &Room, name: &'static str, label: String, chosen: &str) -> Field {
    let w = room.wording();
    let answer = |word: &W| Answer {
        hint: w.word_hint(*word).unwrap_or_default(),
        ..Answer::new(word.id(), w.word(*word), chosen == word.id())
    };
    Field::new(name, label, Kind::Radios(W::ALL.iter().map(answer).collect()))
}

/// A word that was chosen; without one the field says what is wrong.
fn chosen<W: Word>(room: &Room, form: &mut Form, posted: &Posted, name: &str) -> Option<W> {
    let word = W::from_id(posted.get(name));
    if word.is_none() {
        form.err(name, room.wording().text("form-unknown"));
    }
    word
}

/// A day as it was typed; `Err` when it cannot be read, which its field says.
fn day(room: &Room, form: &mut Form, posted: &Posted, name: &str) -> Result<Option<Date>, ()> {
    match posted.get(name) {
        "" => Ok(None),
        typed => typed.parse().map(Some).map_err(|_| {
            form.err(name, room.wording().text("form-moment-unreadable"));
        }),
    }
}

fn day_field(name: &'static str, label: String, posted: Option<&Posted>, held: Option<Date>) -> Field {
    let held = held.map(|day| day.to_string()).unwrap_or_default();
    let value = posted.map_or(held, |posted| posted.get(name).to_owned());
    Field::new(name, label, Kind::Day { value })
}

/// The number of the last entry that whoever fills in a form saw.
fn seen(room: &Room, posted: Option<&Posted>) -> u64 {
    posted.and_then(|posted| posted.number("seen")).unwrap_or(room.state.number)
}

/// What a form about people begins with: only the chair reads it, when the chair is somebody who can enter.
fn for_the_chair(room: &Room) -> Option<Posted> {
    let chair = &room.state.evaluation.plan()?.said.chair;
    let prepared = room.site.app().prepared().ok()?;
    let named =
        |person: &&str| prepared.person_name(person).trim().to_lowercase() == chair.trim().to_lowercase();
    let person = prepared.who_may(Right::Read).into_iter().find(named)?;
    let field = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    People::new([person.to_owned()])?;
    Some(Posted::of(vec![field("seen_by", "only"), field("seen_by_people", person)]))
}

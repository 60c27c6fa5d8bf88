//! The picture: what is established or likely, what changed since the last meeting, and what is worth finding out.

use incident::fact::{Certainty, FactKey};
use incident::meeting::Meeting;
use incident::picture::Picture;
use incident::since::changes;

use crate::failure::Failure;
use crate::now::{Ask, question};
use crate::room::Room;

/// So many facts are read in a meeting; all of them stand on their own page.
const FACTS: usize = 14;

/// So many questions are enough for a meeting.
const QUESTIONS: usize = 3;

/// What stands in the picture at this moment.
pub(super) struct Known {
    /// Facts as sentences, what is established first.
    pub(super) facts: Vec<String>,
    /// How many more there are, in words.
    pub(super) more: String,
    pub(super) questions: Vec<Ask>,
    /// What changed since the last meeting ended, each with its entry.
    pub(super) changes: Vec<Ask>,
    /// Since which entry, in words; empty when there was no meeting before.
    pub(super) since: String,
}

pub(super) fn known(room: &Room, picture: &Picture<'_>, number: u32) -> Result<Known, Failure> {
    let (w, zone) = (room.wording(), room.site.zone());
    let mut facts = Vec::new();
    for certainty in [Certainty::Confirmed, Certainty::Likely] {
        // What the organisation is stands in its profile; nobody has to hear it in a meeting.
        let is_said = |key: &FactKey| room.state.facts.contains_key(key);
        let held =
            room.situation.facts.iter().filter(|(key, fact)| fact.certainty == certainty && is_said(key));
        facts.extend(held.map(|(key, fact)| w.fact_line(key, Some(fact), zone)));
    }
    let hidden = facts.len().saturating_sub(FACTS);
    facts.truncate(FACTS);
    let questions = picture.questions.iter().take(QUESTIONS);
    let questions = questions.map(|asked| question(room, asked.ground)).collect();
    let more = match hidden {
        0 => String::new(),
        hidden => w.format("picturing-more", [("n", (hidden as f64).into())]),
    };
    let (changes, since) = since(room, number)?;
    Ok(Known { facts, more, questions, changes, since })
}

/// What changed since the meeting before this one ended.
fn since(room: &Room, number: u32) -> Result<(Vec<Ask>, String), Failure> {
    let earlier = room.state.meetings.all().rfind(|(other, _)| *other < number);
    let Some((_, earlier)) = earlier else { return Ok((Vec::new(), String::new())) };
    let (w, after) = (room.wording(), ended(earlier));
    let recorded = room.seen().recorded(&room.stream(), after)?;
    let country = room.situation.country.as_deref();
    let changed = changes(&room.state, &recorded, after);
    let asks = changed.iter().map(|change| Ask {
        text: w.change(room.rulebook(), country, change),
        href: room.at(&format!("/log/{}", change.number)),
    });
    Ok((asks.collect(), w.format("picturing-since", [("entry", after.to_string().into())])))
}

/// The number of the entry that ended a meeting; that which began it, of one that was never ended.
fn ended(meeting: &Meeting) -> u64 {
    meeting.closed.as_ref().map_or(meeting.opened.number, |closed| closed.number)
}

//! The words of an answer with the facts filled in, and the answers that may be given now.

use incident::event::AnswerWritten;
use incident::fact::FactKey;
use incident::message::event::BasisFact;
use incident::question::AnswerLine;
use jiff::Timestamp;
use wording::Lang;
use wording::message::{Bound, Cited, Given};

use crate::room::Room;

/// An answer that may be given now.
pub(crate) struct Offered {
    pub(crate) number: u32,
    pub(crate) question: String,
    pub(crate) words: String,
    pub(crate) lang: Lang,
    pub(crate) is_public: bool,
    pub(crate) approved_at: Timestamp,
}

/// Answers that somebody approved, whose facts still hold and whose words can be said in full.
pub(crate) fn offered(room: &Room) -> Vec<Offered> {
    let one = |(number, line): (u32, &AnswerLine)| {
        let (written, approved) = line.approved()?;
        let bound = bound(room, &written.said);
        let may = room.state.stale_line(line).is_empty() && bound.problems.is_empty();
        may.then(|| Offered {
            number,
            question: written.said.question.clone(),
            words: bound.text,
            lang: lang(&written.said),
            // Whoever took it back from the website meant at once.
            is_public: written.said.is_public && line.now().said.is_public,
            approved_at: approved.recorded_at,
        })
    };
    room.state.answers.all().filter_map(one).collect()
}

/// What an answer says: as it was approved last, else as somebody wrote it.
pub(crate) fn words(room: &Room, line: &AnswerLine) -> String {
    let written = line.approved().map_or(line.now(), |(written, _)| written);
    bound(room, &written.said).text
}

/// The words of an answer with what is known filled in.
pub(super) fn bound(room: &Room, written: &AnswerWritten) -> Bound {
    let speaking = room.state.speaking.as_ref();
    let named = room.site.app.access().ok().and_then(|access| access.organisation.clone());
    let given = Given {
        organisation: named.unwrap_or_default(),
        spokesperson: speaking.map(|kept| kept.said.spokesperson.clone()).unwrap_or_default(),
        ..Given::at(room.now, room.site.zone().clone())
    };
    room.site.wording(lang(written)).bind(&written.answer, &room.state, &given)
}

/// The facts that the words of an answer rest on, as they are now.
pub(super) fn basis(room: &Room, bound: &Bound) -> Vec<BasisFact> {
    let facts = bound.basis.iter().filter_map(|basis| match basis.cited {
        Cited::Fact(key) => Some(room.state.basis(key)),
        Cited::Told(_) | Cited::Given(_) => None,
    });
    facts.collect()
}

pub(super) fn lang(written: &AnswerWritten) -> Lang {
    written.lang.parse().unwrap_or_default()
}

/// The names of facts, as a list.
pub(super) fn names(room: &Room, facts: &[FactKey]) -> String {
    facts.iter().map(|fact| room.wording().fact(*fact)).collect::<Vec<_>>().join(", ")
}

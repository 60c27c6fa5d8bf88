//! Phrases that should not be there.

use super::super::file::{Near, Where};
use super::super::found::Found;
use super::super::ground;
use super::super::lexicon::Hit;
use super::super::marks;
use super::super::reading::{Piece, Reading};
use super::super::rule::Phrases;
use super::cited;
use crate::message::Cited;

/// Every place where a phrase stands that nothing makes right.
pub(super) fn look(phrases: &Phrases, place: Where, reading: &Reading<'_>) -> Vec<Found> {
    let pieces = reading.pieces();
    let found = |piece: &Piece<'_>| -> Vec<Found> {
        hits(phrases, place, reading, piece).map(|hit| Found::at(piece.span_of(hit))).collect()
    };
    pieces.into_iter().flat_map(found).collect()
}

/// The same in one part, as hits.
pub(super) fn hits<'p>(
    phrases: &'p Phrases,
    place: Where,
    reading: &'p Reading<'_>,
    piece: &'p Piece<'_>,
) -> impl Iterator<Item = &'p Hit> {
    let lang = reading.draft.lang;
    let in_place = match place {
        Where::Anywhere => usize::MAX,
        Where::Subject if std::ptr::eq(piece, &raw const reading.subject) => usize::MAX,
        Where::Opening if std::ptr::eq(piece, &raw const reading.body) => reading.opening(),
        Where::Subject | Where::Opening => 0,
    };
    let too = phrases.also.as_ref().is_none_or(|also| reading.says(*also.of(lang)))
        && (!phrases.with_link || reading.has(marks::LINK));
    let right = phrases.near == Near::Text && reading.says(*phrases.unless.of(lang));
    let up_to = if too && !right { in_place } else { 0 };
    let excuses = piece.hits.of(*phrases.unless.of(lang));
    piece.hits.of(*phrases.find.of(lang)).iter().filter(move |hit| {
        let passed_over = hit.sentence >= up_to || piece.quiet[hit.sentence];
        let excused = passed_over || is_excused(phrases.near, hit.sentence, excuses);
        !(excused || (phrases.unless_cited && rests_on_facts(reading, piece, hit.sentence)))
    })
}

/// Whether an exception stands near enough. The exceptions are in the order of the text.
fn is_excused(near: Near, sentence: usize, excuses: &[Hit]) -> bool {
    let (first, last) = match near {
        Near::Sentence => (sentence, sentence),
        Near::Around => (sentence.saturating_sub(1), sentence + 1),
        Near::Text => return false,
    };
    let from = excuses.partition_point(|excuse| excuse.sentence < first);
    excuses.get(from).is_some_and(|excuse| excuse.sentence <= last)
}

/// Whether a sentence cites a fact that is established.
fn rests_on_facts(reading: &Reading<'_>, piece: &Piece<'_>, sentence: usize) -> bool {
    let is_established = |cited: Cited| match cited {
        Cited::Fact(key) => ground::established(reading.draft.state, key).is_some(),
        Cited::Told(_) | Cited::Given(_) => false,
    };
    cited(reading, piece, sentence).any(is_established)
}

//! What a text says of the kinds of data: which were lost, which were not, and what to do about it.

use incident::fact::FactKey;

use super::super::actions::{Actions, Group};
use super::super::file::Where;
use super::super::found::Found;
use super::super::reading::{Piece, Reading};
use super::super::rule::Phrases;
use super::super::{Span, ground};
use super::{cited, phrases};
use crate::Lang;
use crate::message::Cited;

/// Each kind of data that leaked, and for which the text gives the reader nothing to do.
pub(super) fn without_action(reading: &Reading<'_>, actions: &Actions) -> Vec<Found> {
    let (lang, reader) = (reading.draft.lang, reading.draft.reader);
    let groups = reading.leaked.iter().map(|number| &actions.groups[*number]);
    let silent = groups.filter(|group| reading.body.hits.of(*group.said.of(lang)).is_empty());
    let found = |group: &Group| {
        Found::default()
            .with("kind", group.name.of(reader).as_str())
            .with("do", group.act.of(reader).as_str())
    };
    silent.map(found).collect()
}

/// Where a piece first names a kind of data, or cites the list of them.
pub(super) fn named(reading: &Reading<'_>, piece: &Piece<'_>, actions: &Actions) -> Option<Span> {
    let lang = reading.draft.lang;
    let names = actions.groups.iter().filter_map(|group| piece.hits.of(*group.named.of(lang)).first());
    let named = names.min_by_key(|hit| hit.tokens).map(|hit| piece.span_of(hit));
    named.or_else(|| {
        let list = Cited::Fact(FactKey::DataCategories);
        let cites = |number: &usize| cited(reading, piece, *number).any(|cited| cited == list);
        let first = (0..piece.text.sentences.len()).find(cites);
        first.map(|number| piece.span_of_sentence(&piece.text.sentences[number]))
    })
}

/// Sentences that deny that something was stolen which nobody has established. A sentence that names kinds of data speaks of
/// those; another speaks of everything.
pub(super) fn denied(phrases: &Phrases, reading: &Reading<'_>, actions: &Actions) -> Vec<Found> {
    let state = reading.draft.state;
    if ground::established(state, FactKey::Exfiltration) == Some(false) {
        return Vec::new();
    }
    let mut found = Vec::new();
    for piece in reading.pieces() {
        let absent: Vec<bool> = actions.groups.iter().map(|group| group.is_absent(state)).collect();
        for hit in phrases::hits(phrases, Where::Anywhere, reading, piece) {
            let names = |group: &&(usize, &Group)| names_in(piece, hit.sentence, group.1, reading.draft.lang);
            let named: Vec<(usize, &Group)> =
                actions.groups.iter().enumerate().filter(|group| names(&group)).collect();
            let true_of_all = named.iter().all(|(number, _)| absent[*number]);
            if named.is_empty() || !true_of_all {
                found.push(Found::at(piece.span_of(hit)));
            }
        }
    }
    found
}

fn names_in(piece: &Piece<'_>, sentence: usize, group: &Group, lang: Lang) -> bool {
    piece.hits.of(*group.named.of(lang)).binary_search_by_key(&sentence, |hit| hit.sentence).is_ok()
}

/// Advice such as "be alert" in a text that gives nothing else to do.
pub(super) fn only_vague(
    phrases: &Phrases,
    place: Where,
    reading: &Reading<'_>,
    actions: &Actions,
) -> Vec<Found> {
    let lang = reading.draft.lang;
    let concrete = actions.groups.iter().any(|group| !reading.body.hits.of(*group.said.of(lang)).is_empty());
    if concrete { Vec::new() } else { phrases::look(phrases, place, reading) }
}

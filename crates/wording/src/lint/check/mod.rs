//! What a rule looks for, looked for.

mod data;
mod length;
mod phrases;
mod plain;

use super::Span;
use super::file::{CheckName, Where};
use super::found::Found;
use super::marks;
use super::reading::{Piece, Reading};
use super::rule::{Looks, Rule};
use super::rules::Rules;
use crate::message::Cited;

/// What a rule that applies finds in a draft.
pub(super) fn look(rule: &Rule, reading: &Reading<'_>, rules: &Rules) -> Vec<Found> {
    let (name, limit, upto, phrases) = match &rule.looks {
        Looks::For(phrases) => return phrases::look(phrases, rule.place, reading),
        Looks::Missing(_) => return missing(rule, reading, rules),
        Looks::Check { name, limit, upto, phrases } => (*name, *limit as usize, *upto as usize, phrases),
    };
    match name {
        CheckName::SentenceLength => length::sentences(reading, limit, upto),
        CheckName::MeanSentence => length::mean(reading, limit),
        CheckName::TextLength => length::text(reading, limit),
        CheckName::Passive => plain::passive(reading, limit),
        CheckName::FleschDouma => plain::score(reading, reading.readability.flesch_douma(), limit),
        CheckName::Brouwer => plain::score(reading, reading.readability.brouwer(), limit),
        CheckName::Flesch => plain::score(reading, reading.readability.flesch(), limit),
        CheckName::Jargon => rules.jargon.look(reading),
        CheckName::Actions => data::without_action(reading, &rules.actions),
        CheckName::DataNamed => missing(rule, reading, rules),
        CheckName::Denied => data::denied(phrases, reading, &rules.actions),
        CheckName::OnlyVague => data::only_vague(phrases, rule.place, reading, &rules.actions),
    }
}

/// Where a draft says what a rule asks; nothing for a rule that asks nothing.
pub(super) fn said(rule: &Rule, reading: &Reading<'_>, rules: &Rules) -> Option<Option<Span>> {
    let piece = if rule.place == Where::Subject { &reading.subject } else { &reading.body };
    match &rule.looks {
        Looks::Missing(any) => {
            let first = piece.hits.of(*any.of(reading.draft.lang)).first();
            Some(first.map(|hit| piece.span_of(hit)))
        }
        Looks::Check { name: CheckName::DataNamed, phrases, .. } => {
            let unknown = piece.hits.of(*phrases.find.of(reading.draft.lang)).first();
            let named = data::named(reading, piece, &rules.actions);
            Some(named.or(unknown.map(|hit| piece.span_of(hit))))
        }
        Looks::For(_) | Looks::Check { .. } => None,
    }
}

fn missing(rule: &Rule, reading: &Reading<'_>, rules: &Rules) -> Vec<Found> {
    match said(rule, reading, rules) {
        Some(None) => vec![Found::default()],
        Some(Some(_)) | None => Vec::new(),
    }
}

/// What a sentence of a piece cites.
fn cited<'p>(
    reading: &'p Reading<'_>,
    piece: &'p Piece<'_>,
    sentence: usize,
) -> impl Iterator<Item = Cited> + 'p {
    let tokens = piece.text.sentences[sentence].tokens.clone();
    let cites = |at: &usize| piece.marks[*at] & marks::CITED != 0;
    tokens.filter(cites).filter_map(|at| reading.names.find(piece.text.folded(&piece.text.tokens[at])))
}

//! The parts of a template that are for a kind of responsibility: kept or taken out, before anybody sees the text.

use super::Responsibility;
use super::condition::Condition;
use super::names::Names;
use super::source::{self, Line, What};

/// A template's text for whoever bears this responsibility. Conditions on facts stay as they are.
pub(super) fn choose(text: &str, borne: Responsibility, names: &Names) -> String {
    let (lines, _) = source::read(text, names);
    let mut chosen = Chosen { text, borne, out: String::with_capacity(text.len()), blocks: Vec::new() };
    lines.iter().for_each(|line| chosen.line(line));
    chosen.out
}

/// Every kind of responsibility that a text has parts for.
pub(super) fn named(text: &str, names: &Names) -> Vec<Responsibility> {
    let (lines, _) = source::read(text, names);
    let mut named: Vec<Responsibility> = Vec::new();
    for piece in lines.iter().flat_map(|line| &line.pieces) {
        if let What::If(Some(Condition::Bears(borne))) = &piece.what {
            named.extend(borne);
        }
    }
    named.sort_unstable();
    named.dedup();
    named
}

/// What becomes of the text behind a condition.
#[derive(Clone, Copy, PartialEq)]
enum Fate {
    /// The condition stays, and so does its end.
    Stays,
    /// The text stays without its marks.
    Kept,
    TakenOut,
}

struct Chosen<'a> {
    text: &'a str,
    borne: Responsibility,
    out: String,
    blocks: Vec<Fate>,
}

impl Chosen<'_> {
    fn line(&mut self, line: &Line<'_>) {
        let is_block = line.opens_a_block(self.text) || line.closes_a_block(self.text);
        let mut scopes = if is_block { std::mem::take(&mut self.blocks) } else { Vec::new() };
        let mut kept = String::new();
        let mut has_marks = false;
        let mut was_out = false;
        for piece in &line.pieces {
            let is_out = scopes.contains(&Fate::TakenOut) || self.blocks.contains(&Fate::TakenOut);
            let fate = match &piece.what {
                What::If(condition) => {
                    let fate = self.fate(condition.as_ref());
                    scopes.push(fate);
                    fate
                }
                What::End => scopes.pop().unwrap_or(Fate::Stays),
                What::Text | What::Cite(_) | What::Perhaps(_) | What::Ask(_) => Fate::Stays,
            };
            has_marks |= is_out || fate != Fate::Stays;
            if fate == Fate::Stays && !is_out {
                let words = &self.text[piece.span.clone()];
                // Where a part was taken out, no two spaces stay behind.
                let is_spaced = was_out && (kept.is_empty() || kept.ends_with(' '));
                kept.push_str(if is_spaced { words.strip_prefix(' ').unwrap_or(words) } else { words });
            }
            was_out = is_out || fate == Fate::TakenOut;
        }
        has_marks |= self.blocks.contains(&Fate::TakenOut);
        if is_block {
            self.blocks = scopes;
        }
        if has_marks {
            kept.truncate(kept.trim_end_matches(' ').len());
        }
        if !(has_marks && kept.is_empty()) {
            self.out.push_str(&kept);
            self.out.push_str(line.ending);
        }
    }

    fn fate(&self, condition: Option<&Condition>) -> Fate {
        match condition {
            Some(Condition::Bears(borne)) if borne.contains(&self.borne) => Fate::Kept,
            Some(Condition::Bears(_)) => Fate::TakenOut,
            Some(Condition::Of(..)) | None => Fate::Stays,
        }
    }
}

//! A text as somebody wrote it, taken apart: words, and what stands in braces.
//!
//! Whatever stands in braces and means nothing stays as it is, and is a problem. Each byte is looked at a fixed number
//! of times, whatever somebody typed.

use std::ops::Range;

use super::condition::{self, Condition};
use super::names::Names;
use super::{Cited, Problem, ProblemKind};

/// So many names that do not exist are told what was probably meant; nobody makes more slips in one text.
const MOST_SUGGESTIONS: usize = 50;

/// A part of a line.
#[derive(Debug)]
pub(super) struct Piece<'a> {
    /// Its bytes in the text.
    pub(super) span: Range<usize>,
    pub(super) what: What<'a>,
}

/// What a part of a line is.
#[derive(Debug)]
pub(super) enum What<'a> {
    /// Words.
    Text,
    /// Something that is filled in.
    Cite(Cited),
    /// How sure something is, without its value.
    Perhaps(Cited),
    /// A question to whoever writes.
    Ask(&'a str),
    /// From here on only if this holds; what could not be understood hides nothing.
    If(Option<Condition>),
    /// Until here.
    End,
}

/// A line, without what ends it.
#[derive(Debug)]
pub(super) struct Line<'a> {
    pub(super) pieces: Vec<Piece<'a>>,
    /// Its line feed, if it has one.
    pub(super) ending: &'a str,
}

impl Line<'_> {
    /// Whether it holds conditions and nothing else: they cover the lines that follow.
    pub(super) fn opens_a_block(&self, text: &str) -> bool {
        self.holds_only(text, |what| matches!(what, What::If(_)))
    }

    /// Whether it holds ends and nothing else.
    pub(super) fn closes_a_block(&self, text: &str) -> bool {
        self.holds_only(text, |what| matches!(what, What::End))
    }

    fn holds_only(&self, text: &str, wanted: impl Fn(&What<'_>) -> bool) -> bool {
        let is_blank = |piece: &Piece<'_>| {
            matches!(piece.what, What::Text) && text[piece.span.clone()].trim().is_empty()
        };
        self.pieces.iter().any(|piece| wanted(&piece.what))
            && self.pieces.iter().all(|piece| wanted(&piece.what) || is_blank(piece))
    }
}

/// The lines of a text, and what could not be understood in them.
pub(super) fn read<'a>(text: &'a str, names: &Names) -> (Vec<Line<'a>>, Vec<Problem>) {
    let mut reader = Reader { text, names, problems: Vec::new() };
    let mut lines = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let ending = if line.ends_with('\n') { &line[line.len() - 1..] } else { "" };
        let end = start + line.len();
        lines.push(Line { pieces: reader.pieces(start..end - ending.len()), ending });
        start = end;
    }
    (lines, reader.problems)
}

struct Reader<'a, 'n> {
    text: &'a str,
    names: &'n Names,
    problems: Vec<Problem>,
}

impl<'a> Reader<'a, '_> {
    /// The parts of a line.
    fn pieces(&mut self, line: Range<usize>) -> Vec<Piece<'a>> {
        let mut pieces = Vec::new();
        let mut words = line.start;
        let mut at = line.start;
        while let Some(brace) = self.next_brace(at..line.end) {
            at = brace + 1;
            let close = self.next_brace(at..line.end);
            let is_pair = self.text[brace..].starts_with('{')
                && close.is_some_and(|close| self.text[close..].starts_with('}'));
            let Some(close) = close.filter(|_| is_pair) else {
                self.problem(brace..at, ProblemKind::StrayBrace);
                continue;
            };
            let span = brace..close + 1;
            at = close + 1;
            if let Some(what) = self.braced(&span) {
                push_words(&mut pieces, words..brace);
                pieces.push(Piece { span, what });
                words = at;
            }
        }
        push_words(&mut pieces, words..line.end);
        pieces
    }

    fn next_brace(&self, within: Range<usize>) -> Option<usize> {
        self.text[within.clone()].find(['{', '}']).map(|at| within.start + at)
    }

    /// What stands in a pair of braces; nothing when that is just text.
    fn braced(&mut self, span: &Range<usize>) -> Option<What<'a>> {
        let inside = self.text[span.start + 1..span.end - 1].trim();
        if inside.is_empty() {
            self.problem(span.clone(), ProblemKind::StrayBrace);
            return None;
        }
        if let Some(question) = inside.strip_prefix('?') {
            return Some(What::Ask(question.trim()));
        }
        if inside == "end" {
            return Some(What::End);
        }
        if let Some(condition) = inside.strip_prefix("if ") {
            let read = condition::read(condition, self.names);
            return Some(What::If(read.map_err(|kind| self.problem(span.clone(), kind)).ok()));
        }
        let (name, cite): (&str, fn(Cited) -> What<'a>) = match inside.strip_prefix("perhaps ") {
            Some(name) => (name, What::Perhaps),
            None => (inside, What::Cite),
        };
        let cited = self.names.find(name);
        if cited.is_none() {
            let kind = self.unknown(name);
            self.problem(span.clone(), kind);
        }
        cited.map(cite)
    }

    fn unknown(&self, written: &str) -> ProblemKind {
        if self.problems.len() < MOST_SUGGESTIONS {
            self.names.unknown(written)
        } else {
            ProblemKind::UnknownName { written: written.to_owned(), nearest: None }
        }
    }

    fn problem(&mut self, span: Range<usize>, kind: ProblemKind) {
        self.problems.push(Problem { span, kind });
    }
}

fn push_words(pieces: &mut Vec<Piece<'_>>, span: Range<usize>) {
    if !span.is_empty() {
        pieces.push(Piece { span, what: What::Text });
    }
}

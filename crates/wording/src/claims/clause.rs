//! Sentences, and the clauses in them that say yes or no for themselves.

use std::ops::Range;

use super::lexicon::{Lexicon, Marker};
use super::token::{Token, What, tokens};

/// A sentence, or a line that is one by itself.
#[derive(Debug)]
pub(super) struct Sentence<'a> {
    /// Its bytes in the text.
    pub(super) span: Range<usize>,
    pub(super) tokens: Vec<Token<'a>>,
    /// Whether it claims anything: a question, an advice and what could be do not.
    pub(super) claims: bool,
    /// Whether it says of the sentence before it that nobody is sure.
    pub(super) is_afterthought: bool,
    /// Whether it is an item of a list.
    pub(super) is_item: bool,
    /// Whether what follows belongs to it.
    pub(super) opens_a_list: bool,
    pub(super) clauses: Vec<Clause>,
}

/// A part of a sentence with a yes or no of its own.
#[derive(Clone, Debug)]
pub(super) struct Clause {
    /// Its tokens.
    pub(super) tokens: Range<usize>,
    pub(super) sure: Sure,
    /// Where it is denied, if it is.
    pub(super) denial: Option<Denial>,
    /// Whether it stands against what comes before it.
    pub(super) contrasts: bool,
    /// Whether its verb stands in what follows: "niet alleen uw naam, maar ook uw adres is gestolen".
    pub(super) leans_forward: bool,
}

/// How surely something is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sure {
    Certain,
    Uncertain,
    Unknown,
}

/// A negation, and at which token it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Denial {
    pub(super) at: usize,
    pub(super) reach: Reach,
}

/// What a negation denies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reach {
    /// What stands behind it: "geen wachtwoorden".
    Behind,
    /// The verb that it stands at.
    Verb,
    /// The whole clause: an answer, or "geen aanwijzingen dat".
    Clause,
}

impl Sentence<'_> {
    /// The clause that a token stands in.
    pub(super) fn clause_of(&self, token: usize) -> Option<&Clause> {
        let at = self.clauses.partition_point(|clause| clause.tokens.end <= token);
        self.clauses.get(at).filter(|clause| clause.tokens.contains(&token))
    }

    /// The bytes of some of its tokens.
    pub(super) fn span_of(&self, tokens: &Range<usize>) -> Range<usize> {
        self.tokens[tokens.start].span.start..self.tokens[tokens.end - 1].span.end
    }
}

/// The sentences of a text.
pub(super) fn sentences<'a>(text: &'a str, lexicon: &Lexicon) -> Vec<Sentence<'a>> {
    let mut sentences = Vec::new();
    let mut current: Vec<Token<'a>> = Vec::new();
    let mut rest = tokens(text).into_iter().peekable();
    while let Some(token) = rest.next() {
        let next = rest.peek();
        let ends = match token.what {
            What::Mark('\n') => breaks(text, current.last(), next),
            What::Mark('.' | '!' | '?') => {
                let is_abbreviation =
                    current.last().is_some_and(|last| lexicon.abbreviations.any(std::slice::from_ref(last)));
                !is_abbreviation && stops(text, &token, next)
            }
            _ => false,
        };
        if !token.is_mark('\n') {
            current.push(token);
        }
        if ends && !current.is_empty() {
            sentences.push(sentence(std::mem::take(&mut current), lexicon));
        }
    }
    if !current.is_empty() {
        sentences.push(sentence(current, lexicon));
    }
    sentences
}

/// Whether a full stop ends a sentence: something follows at a distance, and it does not begin with a small letter.
fn stops(text: &str, stop: &Token<'_>, next: Option<&Token<'_>>) -> bool {
    next.is_none_or(|next| {
        let is_closing = matches!(next.what, What::Mark('"' | '\'' | '”' | '’' | ')' | '\n'));
        is_closing || (next.span.start > stop.span.end && !begins_small(text, next))
    })
}

/// Whether the end of a line ends a sentence: not when the line was broken because it was full.
fn breaks(text: &str, last: Option<&Token<'_>>, next: Option<&Token<'_>>) -> bool {
    let is_full = last.is_some_and(|last| !matches!(last.what, What::Mark('.' | '!' | '?' | ':' | ';')));
    let goes_on = next.is_some_and(|next| begins_small(text, next) || next.is_digits());
    !(is_full && goes_on)
}

fn begins_small(text: &str, token: &Token<'_>) -> bool {
    text[token.span.start..].starts_with(char::is_lowercase)
}

fn sentence<'a>(tokens: Vec<Token<'a>>, lexicon: &Lexicon) -> Sentence<'a> {
    let span = tokens[0].span.start..tokens[tokens.len() - 1].span.end;
    let is_item = tokens[0].is_mark('-') || tokens[0].is_mark('*') || tokens[0].is_mark('•');
    let words = tokens.iter().position(|token| token.word().is_some()).unwrap_or(tokens.len());
    let ends_with = |mark| tokens.iter().rev().take(2).any(|token| token.is_mark(mark));
    let claims = !ends_with('?') && lexicon.hypothetical.at(&tokens, words).is_none();
    // "Dat weten wij nog niet." says it of the sentence before; with more behind it, it says it of that.
    let said = lexicon.afterthoughts.at(&tokens, words).map_or(0, |(length, ())| length);
    let is_afterthought = said > 0 && tokens[words + said..].iter().all(|token| token.word().is_none());
    let opens_a_list = tokens.last().is_some_and(|token| token.is_mark(':'));
    let clauses = if claims { clauses(&tokens, lexicon) } else { Vec::new() };
    Sentence { span, tokens, claims, is_afterthought, is_item, opens_a_list, clauses }
}

/// A word that says how surely, and where.
struct Marked {
    tokens: Range<usize>,
    marker: Marker,
}

fn clauses(tokens: &[Token<'_>], lexicon: &Lexicon) -> Vec<Clause> {
    let marked: Vec<Marked> = lexicon
        .markers
        .find(tokens)
        .filter(|(at, _)| !is_month(tokens, at))
        .map(|(tokens, marker)| Marked { tokens, marker: *marker })
        .collect();
    let mut denials = denials(tokens, &marked, lexicon).into_iter().peekable();
    let mut clauses: Vec<Clause> = Vec::new();
    let mut begun = Cut { at: 0, contrasts: false, doubts: false };
    let end = Cut { at: tokens.len(), ..begun };
    for cut in cuts(tokens, &marked, lexicon).into_iter().chain([end]) {
        let range = begun.at..cut.at;
        let mut denial = None;
        while let Some(one) = denials.next_if(|one| one.at < range.end) {
            denial = denial.or(Some(one));
        }
        if !range.is_empty() {
            clauses.push(Clause {
                tokens: range,
                sure: Sure::Certain,
                denial,
                contrasts: begun.contrasts,
                leans_forward: cut.doubts,
            });
        }
        begun = cut;
    }
    say_how_sure(&mut clauses, tokens, &marked, lexicon);
    clauses
}

/// "May" between numbers is a month.
fn is_month(tokens: &[Token<'_>], at: &Range<usize>) -> bool {
    let is_may = at.len() == 1 && tokens[at.start].word() == Some("may");
    let beside = [at.start.checked_sub(1), Some(at.end)];
    is_may && beside.into_iter().flatten().any(|n| tokens.get(n).is_some_and(Token::is_digits))
}

/// The negations that deny something, from left to right.
fn denials(tokens: &[Token<'_>], marked: &[Marked], lexicon: &Lexicon) -> Vec<Denial> {
    let mut marked = marked.iter().peekable();
    let mut denials = Vec::new();
    for (at, ()) in lexicon.negations.find(tokens) {
        while marked.next_if(|one| one.tokens.end <= at.start).is_some() {}
        let within = marked.peek().filter(|one| one.tokens.contains(&at.start));
        if let Some(one) = within {
            if one.marker == Marker::NoSign {
                denials.push(Denial { at: at.start, reach: Reach::Clause });
            }
            continue;
        }
        // "Nee" and "no" behind a colon answer what stands before it.
        let is_answer = at.start > 0 && tokens[at.start - 1].is_mark(':');
        let reach = match lexicon.none.at(tokens, at.start) {
            _ if is_answer => Reach::Clause,
            Some(_) => Reach::Behind,
            None => Reach::Verb,
        };
        denials.push(Denial { at: at.start, reach });
    }
    denials
}

/// Where a clause begins.
#[derive(Clone, Copy)]
struct Cut {
    at: usize,
    /// Whether it stands against what comes before it.
    contrasts: bool,
    /// Whether it says less surely, or more, of the same verb.
    doubts: bool,
}

fn cuts(tokens: &[Token<'_>], marked: &[Marked], lexicon: &Lexicon) -> Vec<Cut> {
    let mut marked = marked.iter().peekable();
    let mut has_verb = false;
    let mut is_only_a_part = false;
    let mut cuts = Vec::new();
    for at in 0..tokens.len() {
        while marked.next_if(|one| one.tokens.start < at).is_some() {}
        let here = marked.peek().filter(|one| one.tokens.start == at);
        is_only_a_part |= here.is_some_and(|one| one.marker == Marker::Neither);
        let doubt_follows = {
            let mut ahead = marked.clone();
            ahead.next_if(|one| one.tokens.start == at);
            ahead.peek().is_some_and(|one| one.tokens.start == at + 1 && one.marker == Marker::Uncertain)
        };
        let is_comma = tokens[at].is_mark(',');
        let joins = at > 0 && (is_comma || lexicon.also.at(tokens, at).is_some());
        let denies = is_comma && (has_verb || lexicon.negations.at(tokens, at + 1).is_some());
        let contrasts = lexicon.contrast.at(tokens, at).is_some() || tokens[at].is_mark(';');
        if contrasts || denies || (joins && doubt_follows) {
            let doubts = !has_verb && ((joins && doubt_follows) || (contrasts && is_only_a_part));
            cuts.push(Cut { at, contrasts, doubts });
            (has_verb, is_only_a_part) = (false, false);
        }
        has_verb |= lexicon.leak.at(tokens, at).is_some();
    }
    cuts
}

/// A word of doubt belongs to its own clause, or to the one before it when its own says nothing else.
fn say_how_sure(clauses: &mut [Clause], tokens: &[Token<'_>], marked: &[Marked], lexicon: &Lexicon) {
    let mut marked = marked.iter().peekable();
    for n in 0..clauses.len() {
        let range = clauses[n].tokens.clone();
        let own = &tokens[range.clone()];
        let mut sure = Sure::Certain;
        while let Some(one) = marked.next_if(|one| one.tokens.start < range.end) {
            sure = sure.max(match one.marker {
                Marker::Unknown => Sure::Unknown,
                Marker::Uncertain | Marker::NoSign => Sure::Uncertain,
                Marker::Can if lexicon.leak.any(own) => Sure::Uncertain,
                Marker::Can | Marker::Neither => Sure::Certain,
            });
        }
        if sure == Sure::Certain {
            continue;
        }
        let says_something = own.iter().any(Token::is_digits)
            || lexicon.data.any(own)
            || lexicon.causes.any(own)
            || lexicon.spoken.any(own);
        let belongs = if says_something || n == 0 { n } else { n - 1 };
        clauses[belongs].sure = clauses[belongs].sure.max(sure);
    }
}

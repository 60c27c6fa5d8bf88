//! From what rules found to findings: in the order of the text, each place once for a rule.

use std::borrow::Cow;

use super::reading::Reading;
use super::rule::Rule;
use super::{Finding, Part, Span};

/// A rule names so many places at most: who reads a hundred knows enough.
const MOST_PLACES: usize = 100;

/// A quote has so many letters at most.
const LETTERS_OF_A_QUOTE: usize = 160;

/// What a rule found, with what its sentences are filled in with.
#[derive(Clone, Debug, Default)]
pub(super) struct Found {
    pub(super) span: Option<Span>,
    pub(super) fills: Vec<(&'static str, String)>,
}

impl Found {
    pub(super) fn at(span: Span) -> Found {
        Found { span: Some(span), fills: Vec::new() }
    }

    pub(super) fn with(mut self, name: &'static str, value: impl Into<String>) -> Found {
        self.fills.push((name, value.into()));
        self
    }
}

/// Makes findings of what one rule found; what overlaps is one place.
pub(super) fn findings<'r>(rule: &'r Rule, mut found: Vec<Found>, reading: &Reading<'_>) -> Vec<Finding<'r>> {
    found.sort_by_key(|found| order(found.span.as_ref()));
    let mut findings: Vec<Finding<'r>> = Vec::new();
    for found in found {
        let last = findings.last_mut().and_then(|last| last.span.as_mut());
        if let (Some(last), Some(span)) = (last, &found.span)
            && last.part == span.part
            && span.bytes.start < last.bytes.end
        {
            last.bytes.end = last.bytes.end.max(span.bytes.end);
            continue;
        }
        if findings.len() == MOST_PLACES {
            break;
        }
        findings.push(finding(rule, found, reading));
    }
    for finding in &mut findings {
        finding.quote = finding.span.as_ref().map(|span| quote(span, reading)).unwrap_or_default();
    }
    findings
}

/// By place; what has none comes last.
pub(super) fn order(span: Option<&Span>) -> (bool, Option<Part>, usize, usize) {
    let bytes = span.map(|span| (span.bytes.start, span.bytes.end)).unwrap_or_default();
    (span.is_none(), span.map(|span| span.part), bytes.0, bytes.1)
}

fn finding<'r>(rule: &'r Rule, found: Found, reading: &Reading<'_>) -> Finding<'r> {
    Finding {
        rule: &rule.id,
        level: rule.level,
        why: filled(rule.why.of(reading.draft.reader), &found.fills),
        instead: filled(rule.instead.of(reading.draft.reader), &found.fills),
        span: found.span,
        quote: String::new(),
        source: rule.source.of(reading.draft.reader),
    }
}

fn filled<'r>(sentence: &'r str, fills: &[(&'static str, String)]) -> Cow<'r, str> {
    fills.iter().fold(Cow::Borrowed(sentence), |sentence, (name, value)| {
        let place = format!("{{{name}}}");
        if sentence.contains(&place) { Cow::Owned(sentence.replace(&place, value)) } else { sentence }
    })
}

fn quote(span: &Span, reading: &Reading<'_>) -> String {
    let whole = match span.part {
        Part::Subject => reading.draft.subject,
        Part::Body => reading.draft.body,
    };
    let text = whole.get(span.bytes.clone()).unwrap_or_default();
    let mut letters = text.char_indices().skip(LETTERS_OF_A_QUOTE - 1);
    match (letters.next(), letters.next()) {
        (Some((cut, _)), Some(_)) => format!("{}…", text[..cut].trim_end()),
        _ => text.to_owned(),
    }
}

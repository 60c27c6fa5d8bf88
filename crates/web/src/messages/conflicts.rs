//! What a text says otherwise than what went or was filed before, or than the facts: both words side by side.

use std::ops::Range;

use calendar::Start;
use incident::event::Event;
use incident::message::event::MessageWritten;
use incident::state::Recorded;
use jiff::civil::Date;
use wording::claims::{Claim, against_facts, claims, contradictions};
use wording::{Lang, cut_short};

use super::language::{Bound, Check};
use super::{at_text, title, who};
use crate::room::Room;

/// Something that was told or filed before, and that a text contradicts.
pub(super) struct Conflict {
    /// With what it went, and when.
    pub(super) went: String,
    pub(super) href: String,
    pub(super) old: String,
    pub(super) new: String,
    /// What differs.
    pub(super) what: String,
}

/// A text that went, with where it is to be found.
struct Old {
    went: String,
    href: String,
    lang: Lang,
    on: Date,
    text: String,
}

/// So many letters of a sentence are shown.
const SENTENCE: usize = 240;

/// What was told and filed before and does not go together with a text. What it puts right is left out: there it is meant.
pub(super) fn conflicts(room: &Room, written: &MessageWritten, bound: &Bound) -> Vec<Conflict> {
    let (text, lang) = (whole(bound), lang_of(&written.lang));
    let new = claims(&text, lang, room.site.app.today(room.now));
    if new.is_empty() {
        return Vec::new();
    }
    let mut found = Vec::new();
    for old in went(room, &written.corrects) {
        let before = claims(&old.text, old.lang, old.on);
        for one in contradictions(&new, &before) {
            found.push(Conflict {
                went: old.went.clone(),
                href: old.href.clone(),
                old: sentence(&old.text, &one.old),
                new: sentence(&text, &one.new),
                what: room.wording().contradiction(one.kind),
            });
        }
    }
    found
}

/// What a text claims otherwise than the facts, or more surely than they are known: that is untrue, or may prove so.
pub(super) fn untrue(room: &Room, written: &MessageWritten, bound: &Bound) -> Vec<Check> {
    let w = room.wording();
    let (text, lang) = (whole(bound), lang_of(&written.lang));
    let new: Vec<Claim> = claims(&text, lang, room.site.app.today(room.now));
    let found = against_facts(&new, &room.state, room.site.zone());
    let check = |one: &wording::claims::FactContradiction| {
        let gaps = [("what", w.contradiction(one.kind).into()), ("fact", w.cited_label(one.cited).into())];
        Check {
            rule: format!("fact-{}", one.cited.as_str().replace('_', "-")),
            is_block: true,
            quote: sentence(&text, &one.span),
            why: w.format("message-untrue", gaps),
            instead: w.format("message-cite", [("fact", format!("{{{}}}", one.cited.as_str()).into())]),
            source: String::new(),
        }
    };
    let mut checks: Vec<Check> = Vec::new();
    for check in found.iter().map(check) {
        if checks.iter().all(|known| (&known.rule, &known.quote) != (&check.rule, &check.quote)) {
            checks.push(check);
        }
    }
    checks
}

fn whole(bound: &Bound) -> String {
    format!("{}\n\n{}", bound.subject, bound.body)
}

fn lang_of(lang: &str) -> Lang {
    lang.parse().unwrap_or_default()
}

/// Everything that went to anybody, word for word, the last first: messages, conversations and filings.
fn went(room: &Room, without: &[u64]) -> Vec<Old> {
    let mut all: Vec<(u64, Old)> = Vec::new();
    for (number, message) in room.state.messages.all() {
        let lang = lang_of(&message.now().said.lang);
        for (sent, text) in message.sent.iter().filter_map(|sent| Some((sent, message.sent_text(sent)?))) {
            let text = format!("{}\n\n{}", text.said.subject, text.said.body);
            let named = title(room, number, message);
            all.push((sent.number, old(room, sent.number, &named, sent.said.at.0, lang, text)));
        }
    }
    for told in room.state.stakeholders.told() {
        let said = &told.said;
        let named = who(room, &said.stakeholder);
        all.push((told.number, old(room, told.number, &named, said.at.0, Lang::Nl, said.text.clone())));
    }
    for (filing, content) in filed(room) {
        let named = room
            .rulebook()
            .rules()
            .find(|rule| rule.id == filing.rule)
            .map(|rule| room.wording().order(room.rulebook(), rule, room.situation.country.as_deref()));
        let named = named.unwrap_or_else(|| filing.rule.clone());
        all.push((filing.number, old(room, filing.number, &named, filing.at, Lang::Nl, content)));
    }
    all.retain(|(entry, _)| !without.contains(entry));
    all.sort_by_key(|(entry, _)| std::cmp::Reverse(*entry));
    all.into_iter().map(|(_, old)| old).collect()
}

fn old(room: &Room, entry: u64, named: &str, at: Start, lang: Lang, text: String) -> Old {
    let on = room.rulebook().moment_of(at).to_zoned(room.site.zone().clone()).date();
    let href = room.at(&format!("/log/{entry}"));
    Old { went: format!("{named}, {}", at_text(room, at)), href, lang, on, text }
}

/// Filings with what they said; one that was erased says nothing any more.
fn filed(room: &Room) -> Vec<(&incident::state::Filing, String)> {
    let numbers: Vec<u64> = room.state.filings.iter().map(|filing| filing.number).collect();
    let Ok(entries) = room.seen().entries_of(&room.stream(), &numbers) else { return Vec::new() };
    let said = entries.iter().filter_map(|entry| match Recorded::read(entry).ok()??.event {
        Event::FilingSubmitted(submitted) => Some((entry.number, submitted.content)),
        _ => None,
    });
    said.filter_map(|(number, content)| {
        Some((room.state.filings.iter().find(|filing| filing.number == number)?, content))
    })
    .collect()
}

/// The sentence around a place in a text.
fn sentence(text: &str, span: &Range<usize>) -> String {
    let ends = |c: char| matches!(c, '.' | '!' | '?' | '\n');
    let before = text.get(..span.start).unwrap_or_default();
    // A full stop inside a number ends no sentence.
    let start = before
        .char_indices()
        .rev()
        .find(|(at, c)| ends(*c) && (*c == '\n' || before[at + 1..].starts_with(char::is_whitespace)))
        .map_or(0, |(at, _)| at + 1);
    let after = text.get(span.end..).unwrap_or_default();
    let end = after
        .char_indices()
        .find(|(at, c)| {
            let rest = &after[at + c.len_utf8()..];
            ends(*c) && (*c == '\n' || rest.is_empty() || rest.starts_with(char::is_whitespace))
        })
        .map_or(text.len(), |(at, c)| span.end + at + c.len_utf8());
    cut_short(text.get(start..end).unwrap_or_default().trim(), SENTENCE)
}

#[cfg(test)]
mod tests {
    use super::sentence;

    #[test]
    fn a_claim_is_shown_with_the_sentence_around_it() {
        let text = "Eerst dit.\nHet gaat om 485.000 mensen in NL. Bel ons";
        let at = text.find("485").unwrap();
        assert_eq!(sentence(text, &(at..at + 7)), "Het gaat om 485.000 mensen in NL.");
        let at = text.find("Bel").unwrap();
        assert_eq!(sentence(text, &(at..at + 3)), "Bel ons");
        assert_eq!(sentence("é", &(1..1)), "é", "a place inside a letter breaks nothing");
    }
}

//! The call list on paper: in the order in which people are called, with numbers that can be read from a distance and
//! room to write down what came of it.

use readiness::contact::event::{Contact, ContactKind};
use readiness::contact::{Group, call_list, is_stale};
use serde::Serialize;
use serde_json::json;

use crate::engine::{Document, Part, Template, Unprintable};
use crate::paper::{Dial, Paper};
use crate::qr::{Code, card};

const TEMPLATE: Template = Template { name: "call-list", text: include_str!("template.typ") };

/// So many pages fit in a hand, and on the inside of a cupboard.
const FEW_PAGES: usize = 2;

/// More entries than these never fit on so few pages.
const MOST_ON_FEW: usize = 44;

/// How much of the call list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Extent {
    /// Those who are called first, as far as two pages reach.
    TwoPages,
    /// Everybody.
    Whole,
}

/// Somebody on the list.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Entry {
    /// Their place: the number of the group, with a letter where several are in it.
    pub(crate) number: String,
    /// The group, where it begins.
    pub(crate) group: String,
    pub(crate) name: String,
    /// What they are to us and what they do.
    pub(crate) who: String,
    pub(crate) dials: Vec<Dial>,
    /// What to know before calling.
    pub(crate) notes: Vec<String>,
    /// Why to call, and what was agreed.
    pub(crate) call_for: String,
    qr: Option<Code>,
    qr_alt: String,
}

/// The call list as a part of a document.
///
/// # Errors
///
/// The template is wrong.
pub(crate) fn part(paper: &Paper<'_>, extent: Extent) -> Result<Part, Unprintable> {
    let all = call_list(paper.prepared);
    let count = match extent {
        Extent::Whole => all.len(),
        Extent::TwoPages => fitting(paper, &all)?,
    };
    Ok(with(paper, &all, count, extent))
}

/// How many entries fit on two pages.
fn fitting(paper: &Paper<'_>, all: &[(Group, u32, &Contact)]) -> Result<usize, Unprintable> {
    let fits = |count: usize| {
        let part = with(paper, all, count, Extent::TwoPages);
        let alone = Document { parts: vec![part], ..Document::blank(paper) };
        Ok::<bool, Unprintable>(alone.lay_out()?.count() <= FEW_PAGES)
    };
    let (mut fit, mut not) = (0, all.len().min(MOST_ON_FEW) + 1);
    // Most lists are short, and fit as they are.
    let mut next = not - 1;
    while fit + 1 < not {
        match fits(next)? {
            true => fit = next,
            false => not = next,
        }
        next = fit.midpoint(not);
    }
    Ok(fit)
}

fn with(paper: &Paper<'_>, all: &[(Group, u32, &Contact)], count: usize, extent: Extent) -> Part {
    let w = paper.wording;
    // A code for each of two thousand would make paper of a book.
    let has_codes = extent == Extent::TwoPages;
    let entries: Vec<Entry> = entries(paper, &all[..count], has_codes);
    let hidden = all.len() - count;
    let more = (hidden > 0).then(|| w.format("print-call-list-more", [("n", (hidden as f64).into())]));
    let data = json!({
        "stamp": paper.stamp,
        "title": w.text(if extent == Extent::Whole { "print-call-list-whole" } else { "print-call-list-title" }),
        "lead": w.text("print-call-list-lead"),
        "none": w.text("contacts-none"),
        "more": more,
        "words": paper.words("print-call-list-", &["number", "who", "phone", "done", "called", "by", "result", "scan"]),
        "entries": entries,
        "codes": has_codes,
    });
    Part { template: TEMPLATE, data }
}

/// Everybody on the list, each with their group where it begins.
pub(crate) fn entries(paper: &Paper<'_>, all: &[(Group, u32, &Contact)], has_codes: bool) -> Vec<Entry> {
    let mut entries = Vec::new();
    for (number, called) in all.chunk_by(|(one, ..), (other, ..)| one == other).enumerate() {
        for (at, (group, id, contact)) in called.iter().enumerate() {
            let heading = (at == 0).then(|| paper.wording.text(&format!("call-group-{}", group.id())));
            let mut entry = entry(paper, *id, contact, has_codes);
            entry.number = if called.len() == 1 {
                (number + 1).to_string()
            } else {
                format!("{}{}", number + 1, letter(at))
            };
            entry.group = heading.unwrap_or_default();
            entries.push(entry);
        }
    }
    entries
}

fn entry(paper: &Paper<'_>, id: u32, contact: &Contact, has_codes: bool) -> Entry {
    let w = paper.wording;
    // A number that fails with our own network stands below the others.
    let mut numbers: Vec<_> = contact.numbers.iter().filter(|number| !number.number.is_empty()).collect();
    numbers.sort_by_key(|number| number.is_own);
    let dials: Vec<Dial> = numbers.into_iter().map(|number| paper.dial(number)).collect();
    let first = paper.first_dial(contact);
    let qr = first.as_ref().filter(|_| has_codes).and_then(|dial| card(contact.title(), &dial.plain));
    let qr_alt = w.format("print-call-list-code", [("name", contact.title().to_owned().into())]);
    Entry {
        number: String::new(),
        group: String::new(),
        name: contact.title().to_owned(),
        who: who(paper, id, contact),
        notes: notes(paper, contact, dials.is_empty()),
        call_for: contact.call_for.clone(),
        dials,
        qr,
        qr_alt,
    }
}

/// `a` to `z`, then `aa`: the place of somebody in their group.
fn letter(at: usize) -> String {
    let last = char::from(b'a' + u8::try_from(at % 26).unwrap_or_default());
    if at < 26 { last.to_string() } else { format!("{}{last}", letter(at / 26 - 1)) }
}

/// What somebody is to us: their roles, what they do, for whom.
fn who(paper: &Paper<'_>, id: u32, contact: &Contact) -> String {
    let w = paper.wording;
    let mut parts = w.roles_of(id, paper.prepared);
    let organisation = if contact.name.is_empty() { "" } else { &contact.organisation };
    parts
        .extend([&contact.function, organisation].into_iter().filter(|it| !it.is_empty()).map(str::to_owned));
    if parts.is_empty() || contact.kind != ContactKind::Staff {
        parts.push(if contact.kind.is_own() { contact.own_kind.clone() } else { w.word(contact.kind) });
    }
    parts.join(", ")
}

fn notes(paper: &Paper<'_>, contact: &Contact, is_mute: bool) -> Vec<String> {
    let w = paper.wording;
    let mut notes = Vec::new();
    notes.extend(is_mute.then(|| w.text("print-call-list-mute")));
    let fails = !is_mute && contact.outside_number().is_none();
    notes.extend(fails.then(|| w.text("print-call-list-own-only")));
    notes.extend((contact.around_the_clock == Some(true)).then(|| w.text("contact-always")));
    notes.extend(Some(contact.hours.clone()).filter(|hours| !hours.is_empty()));
    notes.extend(contact.references.iter().map(|it| format!("{}: {}", w.word(it.of), it.number)));
    let deputy = paper.person(contact.deputy);
    notes.extend(deputy.map(|who| w.format("print-call-list-deputy", [("who", who.into())])));
    notes.extend(is_stale(contact, paper.today).then(|| w.text("print-call-list-stale")));
    notes
}

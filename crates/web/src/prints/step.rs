//! The one thing to do next about what is on paper, and what a new copy begins with.

use app::AppProblem;
use jiff::civil::Date;
use readiness::event::{Sheet, SheetKind, Word as _};
use readiness::paper::Standing;
use readiness::paper::event::{PrintKind, PrintLanguage, PrintedCopy};

use super::{PAGE, doubts, named, titled};
use crate::files::encoded;
use crate::preparing::Preparing;

/// What whoever never printed anything needs first.
const FIRST_SET: [PrintKind; 5] = [
    PrintKind::CallList,
    PrintKind::CrisisCard,
    PrintKind::RoleCards,
    PrintKind::LogSheets,
    PrintKind::FourSteps,
];

/// Something to do, and where.
pub(crate) struct Step {
    pub(crate) text: String,
    pub(crate) href: String,
    pub(crate) verb: String,
    /// Whether everything is right, so that doing it is no hurry.
    pub(crate) is_well: bool,
    /// What to do after that; nothing else when it is blank.
    pub(crate) after: String,
}

/// What to do next: print what was just set down, begin, print again what no longer holds, destroy what is replaced.
pub(crate) fn next(preparing: &Preparing, copies: &[Standing<'_>], kept: Option<&Standing<'_>>) -> Step {
    if let Some(kept) = kept {
        return just_kept(preparing, kept);
    }
    let replaced: Vec<u32> = copies
        .iter()
        .flat_map(|copy| preparing.prepared.replaced_by(copy.number))
        .map(|older| older.number)
        .collect();
    let doubtful = |copy: &&Standing<'_>| !doubts(preparing, copy).is_empty();
    let stands = |copy: &&Standing<'_>| !replaced.contains(&copy.number);
    if let Some(old) = copies.iter().find(|copy| doubtful(copy) && stands(copy)) {
        return again(preparing, old);
    }
    if let Some(newest) =
        copies.iter().rev().find(|copy| !preparing.prepared.replaced_by(copy.number).is_empty())
    {
        return destroy(preparing, newest);
    }
    begin(preparing, copies.is_empty())
}

fn just_kept(preparing: &Preparing, kept: &Standing<'_>) -> Step {
    let (w, number) = (preparing.wording(), kept.number);
    let copy = || titled(preparing, number, kept.copy);
    let older = preparing.prepared.replaced_by(number);
    let after = match older.as_slice() {
        [] => w.text("prints-then-put"),
        older => w.format("prints-then-destroy", [("copies", named(preparing, older).into())]),
    };
    Step {
        text: w.format("prints-now-print", [("copy", copy().into())]),
        href: format!("{PAGE}/copies/{number}"),
        verb: w.format("prints-open-copy", [("copy", number.to_string().into())]),
        is_well: false,
        after,
    }
}

fn again(preparing: &Preparing, old: &Standing<'_>) -> Step {
    let w = preparing.wording();
    let copy = titled(preparing, old.number, old.copy);
    Step {
        text: w.format("prints-print-again-lead", [("copy", copy.into())]),
        href: format!("/sheets/{}/new?of={}", SheetKind::PrintedCopy.id(), old.number),
        verb: w.text("prints-print-again"),
        is_well: false,
        after: String::new(),
    }
}

fn destroy(preparing: &Preparing, newest: &Standing<'_>) -> Step {
    let w = preparing.wording();
    let older = preparing.prepared.replaced_by(newest.number);
    let gaps = [("copy", newest.number.to_string().into()), ("copies", named(preparing, &older).into())];
    Step {
        text: w.format("prints-destroy-lead", gaps),
        href: format!("#copy-{}", older.first().map_or(newest.number, |older| older.number)),
        verb: w.text("prints-destroy-where"),
        is_well: false,
        after: String::new(),
    }
}

fn begin(preparing: &Preparing, is_first: bool) -> Step {
    let w = preparing.wording();
    let safe = encoded(&w.text("prints-safe"));
    let new = format!("/sheets/{}/new", SheetKind::PrintedCopy.id());
    Step {
        text: w.text(if is_first { "prints-first-lead" } else { "prints-all-right" }),
        href: if is_first { format!("{new}?name={safe}") } else { new },
        verb: w.text(if is_first { "prints-first" } else { "prints-another" }),
        is_well: !is_first,
        after: String::new(),
    }
}

/// What the address says was done after a copy was set down, so that the page says to print it.
///
/// # Errors
///
/// The journal cannot be read.
pub(crate) fn after_keeping(preparing: &Preparing, sheet: &Sheet) -> Result<String, AppProblem> {
    let prepared = preparing.site.app.prepared()?;
    let number = prepared.of(SheetKind::PrintedCopy).filter(|(_, kept)| *kept == sheet).last();
    Ok(number.map_or_else(|| "sheet".to_owned(), |(number, _)| format!("sheet&kept={number}")))
}

/// What a new copy begins with: what an older one has, when it is printed again; else what is useful first.
pub(crate) fn beginning(preparing: &Preparing, place: &str, of: &str, today: Date) -> PrintedCopy {
    let older = of.parse().ok().and_then(|number| preparing.prepared.printed_copy(number));
    let fresh = PrintedCopy {
        prints: PrintKind::from_id(of).map_or(FIRST_SET.to_vec(), |print| vec![print]),
        place: place.to_owned(),
        language: PrintLanguage::from_id(preparing.visitor.lang.as_str()).unwrap_or_default(),
        ..PrintedCopy::default()
    };
    PrintedCopy {
        printed_on: Some(today),
        destroyed_on: None,
        note: String::new(),
        ..older.cloned().unwrap_or(fresh)
    }
}

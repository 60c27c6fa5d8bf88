//! The pages of an organisation's own: contracts, policies, protocols of a sector (`docs/decisions/0038`).
//!
//! They stand beside the law and cannot change it: a page that somebody wrote at two in the night, or that an attacker put
//! there, may add a duty but never take one away. One that is wrong is left out, with its place, and the rest goes on.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Draft, SourceFile, calendar_of, check};
use crate::page::{PageProblem, Place, What};

/// The most bytes of one page.
const LONGEST: usize = 256 * 1024;

/// The most pages.
const MOST: usize = 500;

/// Adds the pages that are right, and says what is wrong with the others.
pub(super) fn add(base: &Draft, files: &[&SourceFile]) -> (Draft, Vec<PageProblem>) {
    let mut refused = Vec::new();
    let mut good: Vec<&SourceFile> = Vec::new();
    for (read, file) in files.iter().enumerate() {
        match alone(file, read) {
            Ok(()) => good.push(file),
            Err(problems) => refused.extend(problems),
        }
    }
    // Leaving a page out may leave another one without the rule that it refers to.
    loop {
        let (draft, problems) = together(base, &good);
        let wrong: BTreeSet<Arc<str>> = problems.iter().map(|it| Arc::clone(&it.place.file)).collect();
        refused.extend(problems);
        if wrong.is_empty() {
            refused.sort_by(|a, b| a.place.cmp(&b.place));
            return (draft, refused);
        }
        let before = good.len();
        good.retain(|file| !wrong.contains(file.path.as_str()));
        if good.len() == before {
            // What is wrong stands on none of them, so none of them can be told to be right.
            good.clear();
        }
    }
}

/// What is wrong with a page whatever else there is.
fn alone(file: &SourceFile, read: usize) -> Result<(), Vec<PageProblem>> {
    let problem = |line, what| PageProblem { place: Place { file: file.path.as_str().into(), line }, what };
    if read >= MOST {
        return Err(vec![problem(1, What::TooMany { most: MOST })]);
    }
    if file.bytes.len() > LONGEST {
        return Err(vec![problem(1, What::TooLong { most: LONGEST })]);
    }
    let name = file.path.rsplit('/').next().unwrap_or_default();
    if matches!(name, "authorities.toml" | "conditions.md" | "CHANGELOG.md")
        || calendar_of(&file.path) == Some("nl")
    {
        return Err(vec![problem(1, What::NotOnOwnPage { what: name.to_owned() })]);
    }
    let mut draft = Draft::default();
    draft.add(file)?;
    let problems = not_allowed(&draft);
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}

/// Blocks that would change what the law says.
fn not_allowed(draft: &Draft) -> Vec<PageProblem> {
    let blocks = &draft.blocks;
    let kinds = [
        ("exception", blocks.exceptions.iter().map(|it| &it.place).collect::<Vec<_>>()),
        ("indicator", blocks.indicators.iter().map(|it| &it.place).collect()),
        ("threshold", blocks.thresholds.iter().map(|it| &it.place).collect()),
        ("criteria", blocks.criteria.iter().map(|it| &it.place).collect()),
        (
            "displaces",
            blocks.rules.iter().filter(|it| !it.displaces.is_empty()).map(|it| &it.place).collect(),
        ),
    ];
    let problem = |what: &str, place: &Place| PageProblem {
        place: place.clone(),
        what: What::NotOnOwnPage { what: what.to_owned() },
    };
    kinds.iter().flat_map(|(what, places)| places.iter().map(|place| problem(what, place))).collect()
}

/// The law with these pages, and what is wrong with them then.
fn together(base: &Draft, files: &[&SourceFile]) -> (Draft, Vec<PageProblem>) {
    let mut draft = base.clone();
    let mut problems = Vec::new();
    for file in files {
        if let Err(found) = draft.add(file) {
            problems.extend(found);
        }
    }
    problems.extend(taken(base, &draft));
    problems.extend(foreign(base, &draft));
    if problems.is_empty() {
        draft.attach_readings(&mut problems);
        draft.attach_terms(&mut problems);
        check::references(&draft, &mut problems);
    }
    (draft, problems)
}

/// Ids and calendars that the law has already.
fn taken(base: &Draft, draft: &Draft) -> Vec<PageProblem> {
    let known: Vec<(&str, &Place)> = check::provisions(base).map(|(id, _, place)| (id, place)).collect();
    let own =
        draft.blocks.rules.iter().skip(base.blocks.rules.len()).map(|rule| (rule.id.as_str(), &rule.place));
    let terms = draft.blocks.terms.iter().map(|term| (term.id.as_str(), &term.place));
    own.chain(terms)
        .filter_map(|(id, place)| {
            let (_, first) = known.iter().find(|(other, _)| *other == id)?;
            let what = What::DuplicateId { id: id.to_owned(), first: (*first).clone() };
            Some(PageProblem { place: place.clone(), what })
        })
        .collect()
}

/// Readings and terms of the law's own rules: how the law is counted is not for a contract to say.
fn foreign(base: &Draft, draft: &Draft) -> Vec<PageProblem> {
    let is_law = |id: &str| base.blocks.rules.iter().any(|rule| rule.id == id);
    let readings = draft.blocks.readings.iter().map(|it| ("reading", it.of.as_str(), &it.place));
    let terms = draft.blocks.terms.iter().map(|it| ("term", it.of.as_str(), &it.place));
    readings
        .chain(terms)
        .filter(|(_, of, _)| is_law(of))
        .map(|(what, _, place)| PageProblem {
            place: place.clone(),
            what: What::NotOnOwnPage { what: what.to_owned() },
        })
        .collect()
}

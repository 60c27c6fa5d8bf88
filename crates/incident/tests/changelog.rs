//! The log of changes in `rules/CHANGELOG.md` tells of every page what the page says now, and of no page anything else.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

use law::{Change, ChangeKind, Force, Page};
use testkit::repository::rulebook;

/// The newest change that is about a page.
fn latest(page: &Page) -> Option<(&'static Change, &'static str)> {
    rulebook().changes().iter().find_map(|change| {
        let area = change.areas.iter().find(|area| area.file == *page.file)?;
        Some((change, area.version.as_str()))
    })
}

#[test]
fn a_page_never_changes_without_a_line_in_the_log_that_says_what_it_means() {
    let wrong: Vec<String> = rulebook()
        .pages()
        .filter(|page| latest(page).is_none_or(|(_, version)| version != page.version.short()))
        .map(|page| format!("  - `{}` `{}`", page.file, page.version.short()))
        .collect();
    assert!(wrong.is_empty(), "say in rules/CHANGELOG.md what changed, for:\n{}", wrong.join("\n"));
}

#[test]
fn the_log_names_the_days_for_which_a_page_holds() {
    for page in rulebook().pages() {
        let (change, _) = latest(page).unwrap();
        let days = change.period.or((change.kind == ChangeKind::MinorChange).then_some(page.in_force));
        assert_eq!(days, Some(page.in_force), "{}", page.file);
    }
}

#[test]
fn a_proposal_is_logged_as_one_and_nothing_else_is() {
    for page in rulebook().pages() {
        let (change, _) = latest(page).unwrap();
        let proposed = page.force == Force::Proposed;
        assert_eq!(change.kind == ChangeKind::Proposal, proposed, "{}", page.file);
    }
}

#[test]
fn the_log_runs_from_new_to_old_and_names_only_pages_that_are_there_or_were_withdrawn() {
    let changes = rulebook().changes();
    assert!(changes.is_sorted_by(|a, b| a.on >= b.on));
    let number = |change: &Change| -> Vec<u32> {
        change.release.split('.').map(|part| part.parse().unwrap()).collect()
    };
    assert!(changes.is_sorted_by(|a, b| number(a) >= number(b)));
    let withdrawn = |file: &str| {
        let about = |change: &&Change| change.areas.iter().any(|area| area.file == file);
        changes.iter().find(about).is_some_and(|change| change.kind == ChangeKind::Withdrawal)
    };
    for area in changes.iter().flat_map(|change| &change.areas) {
        let is_there = rulebook().pages().any(|page| *page.file == area.file);
        assert!(is_there || withdrawn(&area.file), "{}", area.file);
    }
}

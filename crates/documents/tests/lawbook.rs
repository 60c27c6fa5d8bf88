//! The rulebook on paper: everything that is encoded is there, and nothing looks more certain than it is.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod common;

use common::read;
use documents::Lawbook;
use testkit::repository::rulebook;
use testkit::rule_cases;
use wording::{Lang, Wording};

fn whole(lang: Lang) -> String {
    let (wording, cases) = (Wording::new(lang), rule_cases::all());
    let book = Lawbook {
        wording: &wording,
        rulebook: rulebook(),
        cases: &cases,
        today: "2026-11-29".parse().unwrap(),
    };
    read(&documents::lawbook(&book).pdf().unwrap(), "pdftotext", &["-raw"])
}

/// A text as it is looked for where lines are broken elsewhere.
fn squeezed(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

#[test]
fn every_provision_stands_in_the_book_with_its_version_and_the_words_that_pin_it() {
    let text = squeezed(&whole(Lang::Nl));
    let rulebook = rulebook();
    let provisions = (rulebook.rules().map(|it| &it.provision))
        .chain(rulebook.exceptions().map(|it| &it.provision))
        .chain(rulebook.indicators().map(|it| &it.provision))
        .chain(rulebook.thresholds().map(|it| &it.provision))
        .chain(rulebook.criteria().map(|it| &it.provision));
    for provision in provisions {
        assert!(text.contains(&squeezed(&provision.id)), "{}", provision.id);
        assert!(text.contains(&provision.version.short()), "the version of {}", provision.id);
        let gone = provision.words.iter().find(|words| !text.contains(&squeezed(words)));
        assert_eq!(gone, None, "{}", provision.id);
    }
    let quoted = rulebook.pages().flat_map(|page| &page.quotations).flat_map(|it| &it.paragraphs);
    // A paragraph over two pages has a foot and a head in between.
    let halves = quoted.map(|paragraph| paragraph.chars().take(60).collect::<String>());
    let missing: Vec<String> = halves.filter(|half| !text.contains(&squeezed(half))).collect();
    assert!(missing.len() < 10, "{missing:#?}");
    let without = rule_cases::all().into_iter().filter(|case| !text.contains(&squeezed(&case.about)));
    assert_eq!(without.map(|case| case.about).collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
fn what_was_not_compared_word_for_word_is_marked_and_a_proposal_says_that_it_does_nothing() {
    for (lang, unverified, proposal) in [
        (Lang::Nl, "NIET GECONTROLEERD", "VOORSTEL: DIT WERKT NIET"),
        (Lang::En, "NOT VERIFIED", "PROPOSAL: THIS DOES NOTHING"),
    ] {
        let text = whole(lang);
        let pages = rulebook().pages();
        let not_literal = pages.filter(|page| page.checked.how != law::CheckedHow::Literal).count();
        assert_eq!(text.matches(unverified).count(), not_literal);
        let proposed = rulebook().pages().filter(|page| page.force == law::Force::Proposed).count();
        assert_eq!(text.matches(proposal).count(), proposed);
    }
}

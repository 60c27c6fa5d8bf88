//! The report of an evaluation says the same as a print, as a page and as Markdown.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod common;

use common::evaluation::{evaluation, printed, signed};
use common::{Desktop, read, van_loon};
use wording::{EvaluationPart, EvaluationReport, Lang};

/// Words without what a form puts around and between them.
fn bare(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).collect()
}

#[test]
fn every_cell_and_line_stands_in_each_of_the_three_forms() {
    for lang in Lang::ALL {
        let desk = Desktop::of(van_loon(), lang);
        let paper = desk.paper();
        let report = signed(&paper);
        let markdown = bare(&report.markdown());
        let page = bare(&documents::evaluation_page(&printed(&paper, &report)).unwrap());
        let print = bare(&read(&evaluation(&paper).pdf().unwrap(), "pdftotext", &["-raw"]));
        for part in report.every_part() {
            let cells = part.rows.iter().flatten();
            for text in part.lines.iter().chain(&part.columns).chain(cells).chain([&part.heading]) {
                for (form, all) in [("Markdown", &markdown), ("page", &page)] {
                    assert!(all.contains(&bare(text)), "{form} lacks {text}");
                }
            }
            assert!(print.contains(&bare(&part.heading)), "the print lacks {}", part.heading);
        }
    }
}

#[test]
fn who_signed_stands_after_what_was_signed() {
    let desk = Desktop::of(van_loon(), Lang::Nl);
    let report = signed(&desk.paper());
    let (signed, all) = (report.signed_text(), report.markdown());
    assert!(all.starts_with(&signed), "what was signed is the beginning of all of it");
    assert!(
        !signed.contains("Noor Bakker | Voorzitter") && all.contains("Noor Bakker | Voorzitter"),
        "{all}"
    );
    assert!(all.contains("| Ja |"), "the text is the one that was signed: {all}");
    assert!(all.contains("Hangt er, en ligt in elke bus."), "what happened since: {all}");
}

#[test]
fn a_page_with_hostile_words_runs_nothing() {
    let desk = Desktop::of(van_loon(), Lang::Nl);
    let paper = desk.paper();
    let typed = "<script>alert(1)</script>\u{202e}<img src=x onerror=alert(1)>".to_owned();
    let part = EvaluationPart {
        heading: typed.clone(),
        lines: vec![typed.clone()],
        columns: vec![typed.clone()],
        rows: vec![vec![typed.clone()]],
    };
    let report = EvaluationReport {
        title: typed.clone(),
        exercise: Some(typed.clone()),
        lead: vec![typed],
        parts: vec![part],
        after: Vec::new(),
    };
    let page = documents::evaluation_page(&printed(&paper, &report)).unwrap();
    assert!(!page.contains("<script") && !page.contains("<img") && !page.contains('\u{202e}'), "{page}");
    documents::evaluation(&printed(&paper, &report)).pdf().unwrap();
}

//! A situation report on paper: one page, whatever it says, with to whom it may be passed on.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod common;

use common::sitrep::{printed, situation_report};
use common::{Desktop, read, van_loon};
use documents::Document;
use incident::event::SituationReportIssued;
use incident::sitrep::event::{Part, SitrepPart, Tlp};
use readiness::event::Word as _;
use wording::Lang;

fn text(document: &Document) -> String {
    read(&document.pdf().unwrap(), "pdftotext", &["-layout"])
}

/// A report whose every part holds so many lines of so many words.
fn saying(lines: usize, line: &str) -> SituationReportIssued {
    let part = |part: &SitrepPart| Part { part: *part, lines: vec![line.to_owned(); lines] };
    SituationReportIssued {
        report: 12,
        at: serde_json::from_str("\"2021-07-03T08:00:00Z\"").unwrap(),
        lang: "nl".to_owned(),
        tlp: Tlp::Red,
        to: vec!["directie@vanloon.example".to_owned(); 40],
        parts: SitrepPart::ALL.iter().map(part).collect(),
        through: 9_999,
        next_at: None,
    }
}

#[test]
fn the_label_its_meaning_the_number_the_maker_and_the_readers_stand_on_it() {
    let desk = Desktop::of(van_loon(), Lang::Nl);
    let shown = text(&situation_report(&desk.paper(), false));
    for said in [
        "Situatierapport 3",
        "TLP:AMBER",
        "Binnen de organisatie en haar klanten",
        "za 3 juli 2021, 10:00",
        "Sanne de Wit",
        "directie@vanloon.example",
        "za 3 juli 2021, 18:00",
        "485 → 715",
        "1/1",
    ] {
        assert!(shown.contains(said), "{said} is missing in {shown}");
    }
    assert!(shown.matches("TLP:AMBER").count() >= 3, "at the head, in its border and at the foot");
    assert!(!shown.contains("OEFENING"));
}

#[test]
fn of_an_exercise_the_whole_page_says_so_in_the_language_of_the_report() {
    for (lang, word) in [(Lang::Nl, "OEFENING"), (Lang::En, "EXERCISE")] {
        let desk = Desktop::of(van_loon(), lang);
        let shown = text(&situation_report(&desk.paper(), true));
        assert!(shown.contains(word), "in its head: {shown}");
    }
}

#[test]
fn however_much_it_says_it_is_one_page_and_what_is_cut_is_counted() {
    let desk = Desktop::of(van_loon(), Lang::Nl);
    let long = "Nog een zin over wat er gebeurde en wat wij doen. ".repeat(80);
    let unbroken = "X".repeat(4_000);
    for (lines, line) in [(1, "Kort."), (3, "Een gewone regel."), (12, &long), (12, &unbroken)] {
        let report = printed(&desk.paper(), &saying(lines, line), true);
        assert_eq!(report.lay_out().unwrap().count(), 1, "{lines} {}", line.len());
        assert_eq!(text(&report).contains("zie Paraat"), lines == 12, "{lines} {}", line.len());
    }
}

#[test]
fn a_report_that_says_little_stands_in_large_letters() {
    let desk = Desktop::of(van_loon(), Lang::Nl);
    let size = |lines, line| format!("{:?}", printed(&desk.paper(), &saying(lines, line), false));
    assert!(size(1, "Kort.").contains("\"size\": Number(12.0)"), "{}", size(1, "Kort."));
}

#[test]
fn what_somebody_typed_is_text_and_no_markup() {
    let desk = Desktop::of(van_loon(), Lang::Nl);
    let shown = text(&printed(&desk.paper(), &saying(1, "*vet* #emph[x] \u{202e}<b>"), false));
    assert!(shown.contains("*vet* #emph[x] <b>"), "{shown}");
}
